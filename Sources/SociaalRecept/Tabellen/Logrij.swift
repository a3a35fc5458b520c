import Bestandsvorm

/// A row of the log as text, as its fingerprint covers it.
struct Logrij {
  var nummer: Int
  var tijdstip: String
  var wie: String
  var casus: Int
  var soort: String
  var versie: Int
  var inhoud: String
  /// SHA-256 of this row and the fingerprint before it.
  var vingerafdruk = ""

  func verwachteVingerafdruk(na vorige: String) -> String {
    var afdruk = Sha256()
    let delen = [vorige, String(nummer), tijdstip, wie, String(casus), soort, String(versie), inhoud]
    afdruk.neemOp(Array(delen.joined(separator: "\n").utf8))
    return afdruk.hex()
  }

  func gebeurtenis() throws(Registerfout) -> Gebeurtenis {
    if versie > Opwaardering.huidig { throw .nieuwereGebeurtenis(nummer) }
    let (soort, inhoud) = Opwaardering.pasToe(soort, inhoud, versie: versie)
    guard let tijd = Tijdstip(tijdstip), let soort = Feit.Soort(rawValue: soort),
      let feit = Feitlezer(inhoud)?.feit(soort)
    else { throw .onleesbaar(gebeurtenis: nummer) }
    return Gebeurtenis(nummer: nummer, tijdstip: tijd, wie: wie, casus: Casusnummer(casus), feit: feit)
  }
}

extension Logrij: Tabelrij {
  static let tabel = Tabel<Logrij>("gebeurtenis")

  enum Kolom: String, Tabelkolom {
    case nummer, tijdstip, wie, casus, soort, versie, inhoud, vingerafdruk
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .nummer: werk.neem(&nummer)
    case .tijdstip: werk.neem(&tijdstip)
    case .wie: werk.neem(&wie)
    case .casus: werk.neem(&casus)
    case .soort: werk.neem(&soort)
    case .versie: werk.neem(&versie)
    case .inhoud: werk.neem(&inhoud)
    case .vingerafdruk: werk.neem(&vingerafdruk)
    }
  }

  static let leeg = Logrij(nummer: 0, tijdstip: "", wie: "", casus: 0, soort: "", versie: 0, inhoud: "")
}
