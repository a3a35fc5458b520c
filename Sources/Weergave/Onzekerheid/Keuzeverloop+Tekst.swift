import Bestandsvorm
import BusinessCase
import Taal

extension Keuzeverloop {
  package static func inleiding(_ namen: [String]) -> String {
    "Welke keuze is de beste op de lange termijn: stoppen, \(opsomming(namen, "of"))? De andere getallen blijven zoals ze zijn."
  }

  package var zin: String {
    let begin = "\(naam) is nu \(parameter.tekst(nu))."
    guard stukken.count > 1 else {
      return
        "\(begin) Welke waarde het ook heeft, van \(parameter.tekst(bereik.van)) af: \(woord(stukken.first)) blijft het beste.\(zoekwijze)"
    }
    let delen = stukken.enumerated().map { nummer, stuk in
      nummer == stukken.count - 1
        ? "daarboven \(woord(stuk))"
        : nummer == 0
          ? "Tot \(teksten[0]) is \(woord(stuk)) het beste" : "daarna tot \(teksten[nummer]) \(woord(stuk))"
    }
    let nooit = alternatieven.indices.filter { k in !stukken.contains { $0.beste == k } }
    let rest =
      nooit.isEmpty ? "" : " Nooit het beste: \(opsomming(nooit.map { alternatieven[$0] }, "en"))."
    return "\(begin) \(opsomming(delen, "en")).\(rest)\(zoekwijze)"
  }

  private var bereik: (van: Double, tot: Double) { (stukken.first?.van ?? 0, stukken.last?.tot ?? 0) }

  private var zoekwijze: String {
    isGesloten
      ? "" : " Gezocht is in stappen van \(parameter.tekst((bereik.tot - bereik.van) / 400, extra: 1))."
  }

  /// Where the choice changes, told apart.
  private var teksten: [String] {
    let waarden = stukken.dropLast().map(\.tot)
    for extra in 0...6 {
      let teksten = waarden.map { parameter.tekst($0, extra: extra) }
      if Set(teksten).count == teksten.count { return teksten }
    }
    return waarden.map { parameter.tekst($0, extra: 6) }
  }

  private func woord(_ stuk: Stuk?) -> String {
    stuk?.beste.map { alternatieven[$0] } ?? Keuzebeeld.stoppen
  }

  package static func tabel(_ verlopen: [Keuzeverloop]) -> Tabel {
    Tabel(
      titel: "Bij welke waarde wordt een andere keuze de beste?",
      kop: [Kolom("Getal"), Kolom("Nu", .rechts), Kolom("Beste keuze")],
      rijen: verlopen.filter { $0.stukken.count > 1 }.map { verloop in
        let delen = verloop.stukken.enumerated().map { nummer, stuk in
          "\(verloop.woord(stuk))\(nummer < verloop.teksten.count ? " tot \(verloop.teksten[nummer])" : "")"
        }
        return [verloop.naam, verloop.parameter.tekst(verloop.nu), delen.joined(separator: "; dan ")]
      })
  }

  /// Of the numbers that are not in the table; nil when there are none.
  package static func restzin(_ verlopen: [Keuzeverloop]) -> String? {
    let rest = verlopen.filter { $0.stukken.count <= 1 }
    guard let eerste = rest.first else { return nil }
    let blijft = "blijft de beste keuze \(eerste.woord(eerste.stukken.first))"
    return rest.count == 1
      ? "Bij elke waarde van \(eerste.naam) \(blijft)."
      : "Bij elke waarde van de andere \(rest.count) getallen \(blijft)."
  }

  package var json: Json {
    [
      "sleutel": .tekst(parameter.sleutel), "naam": .tekst(naam), "nu": .getal(nu),
      "omslagpunten": .lijst(stukken.dropLast().map { .getal($0.tot) }),
      "stukken": .lijst(
        stukken.map { ["van": .getal($0.van), "tot": .getal($0.tot), "beste": .tekst(woord($0))] }),
    ]
  }
}

/// "a, b of c".
private func opsomming(_ woorden: [String], _ voegwoord: String) -> String {
  guard let laatste = woorden.last, woorden.count > 1 else { return woorden.first ?? "" }
  return woorden.dropLast().joined(separator: ", ") + " \(voegwoord) " + laatste
}
