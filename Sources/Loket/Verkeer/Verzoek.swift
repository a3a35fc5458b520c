/// A request as it came in, copied out of whatever received it.
package struct Verzoek: Sendable, Hashable {
  package enum Methode: String, Sendable, Hashable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    /// Known to HTTP, but not to us.
    case anders = "ANDERS"
  }

  package struct Kop: Sendable, Hashable {
    /// In lower case.
    package let naam: String
    package let waarde: String

    package init(_ naam: String, _ waarde: String) {
      self.naam = naam.lowercased()
      self.waarde = waarde
    }
  }

  package var methode: Methode
  /// What was asked for, as it was sent: `/casus/17?alles=ja`.
  package var doel: String
  package var koppen: [Kop] = []
  package var lichaam: [UInt8] = []
  /// Of whoever connected, or of whoever a proxy that we believe says it was.
  package var adres = ""
  /// The address is what a proxy said.
  package var isDoorgestuurd = false

  package init(methode: Methode, doel: String, koppen: [Kop] = [], lichaam: [UInt8] = [], adres: String = "")
  {
    (self.methode, self.doel, self.koppen) = (methode, doel, koppen)
    (self.lichaam, self.adres) = (lichaam, adres)
  }

  /// Nil when it is not there, or more than once: then nobody knows which one counts.
  func kop(_ naam: String) -> String? {
    let gevonden = koppen.filter { $0.naam == naam }
    return gevonden.count == 1 ? gevonden.first?.waarde : nil
  }

  /// The value of a cookie; nil when it is not there, or more than once.
  func koekje(_ naam: String) -> String? {
    let delen = koppen.filter { $0.naam == "cookie" }.flatMap { $0.waarde.split(separator: ";") }
    let waarden = delen.compactMap { deel -> String? in
      let paar = deel.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return paar.count == 2 && paar[0] == naam ? String(paar[1]) : nil
    }
    return waarden.count == 1 ? waarden.first : nil
  }
}

extension Verzoek {
  /// The part before the question mark, in pieces, decoded; empty for `/`.
  ///
  /// Nil for what no page of ours can be called: percent signs that mean nothing, bytes that are no UTF-8, control
  /// characters, and the tricks with dots, slashes and backslashes.
  var pad: [String]? {
    let deel = doel.prefix { $0 != "?" }
    guard deel.hasPrefix("/"), !deel.contains("#") else { return nil }
    if deel == "/" { return [] }
    var stukken: [String] = []
    for stuk in deel.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let tekst = Webtekst.ontcijferd(stuk.utf8, plusIsSpatie: false), !tekst.isEmpty,
        tekst != ".", tekst != "..", !tekst.contains(where: { $0 == "/" || $0 == "\\" }),
        !tekst.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
      else { return nil }
      stukken.append(tekst)
    }
    return stukken
  }

  /// What follows the question mark; nil when it cannot be read.
  var vraag: Invoer? {
    guard let begin = doel.firstIndex(of: "?") else { return Invoer() }
    return Invoer(doel[doel.index(after: begin)...].utf8)
  }
}
