import BusinessCase

/// Agreements on pay for result, with where they come from.
struct GelezenAfspraken {
  var voorstel: Resultaatvoorstel?
  var gegevens: [Gegeven] = []
}

extension Objectlezer {
  /// The list `resultaatafspraken`: per payer an amount per confirmed euro or per traject, with a floor and a cap.
  mutating func resultaatafspraken(trajectbetaler: Betaler) -> GelezenAfspraken {
    guard let leden = lijst("resultaatafspraken", .optioneel, "een lijst met afspraken") else {
      return GelezenAfspraken()
    }
    var (delen, gegevens): ([Resultaatvoorstel.Deel], [Gegeven]) = ([], [])
    for lid in leden {
      guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek),
        let (deel, gegeven) = lezer.afspraak()
      else { continue }
      if delen.contains(where: { $0.betaler == deel.betaler }) {
        boek.noteer(
          bij: lid.knoop, pad: lid.pad, gevonden: "\(deel.betaler.rawValue) heeft al een afspraak",
          verwacht: "hooguit één afspraak per betaler")
      }
      if deel.betaler == trajectbetaler {
        boek.noteer(
          bij: lezer.knoop("betaler") ?? lid.knoop, pad: lezer.pad(naar: "betaler"),
          gevonden: "\(deel.betaler.rawValue) betaalt het traject al", verwacht: "een andere betaler")
      }
      delen.append(deel)
      gegevens.append(gegeven)
    }
    guard !delen.isEmpty else { return GelezenAfspraken() }
    return GelezenAfspraken(
      voorstel: Resultaatvoorstel(naam: "naar resultaat", delen: delen), gegevens: gegevens)
  }

  private mutating func afspraak() -> (Resultaatvoorstel.Deel, Gegeven)? {
    let fouten = boek.fouten.count
    let betaler = keuze("betaler", .verplicht, als: Betaler.self, uit: Betaler.teKiezen)
    if betaler == .bewoner, let plaats = knoop("betaler") {
      boek.noteer(
        bij: plaats, pad: pad(naar: "betaler"), gevonden: "een bewoner betaalt niet mee aan een traject",
        verwacht: "een andere betaler")
    }
    let perEuro = getal("perBevestigdeEuro", .optioneel, 0...1000)?.waarde
    let perTraject = bedrag("perTraject", .optioneel)?.bedrag
    let bodem = bedrag("bodem", .optioneel)?.bedrag
    let plafond = bedrag("plafond", .optioneel)?.bedrag
    let herkomst = herkomst()
    sluitAf()
    guard boek.fouten.count == fouten, let betaler else { return nil }
    guard (perEuro == nil) != (perTraject == nil) else {
      boek.noteer(
        bij: knoop, pad: pad,
        gevonden: perEuro == nil ? "er staat geen bedrag in" : "er staan twee bedragen in",
        verwacht: "perBevestigdeEuro of perTraject, een van beide")
      return nil
    }
    do throws(Onderhandelfout) {
      let grondslag: Resultaatafspraak.Grondslag =
        perTraject.map { .perTraject($0) } ?? .perBevestigdeEuro(perEuro ?? 0)
      let afspraak = try Resultaatafspraak(grondslag, bodem: bodem, plafond: plafond)
      let (wat, waarde): (String, Gegeven.Waarde) =
        perTraject.map { ("per traject", .bedrag($0)) } ?? ("per bevestigde euro", .getal(perEuro ?? 0))
      let grenzen = [
        bodem.flatMap { $0 == .nul ? nil : "minstens € \($0.geschreven)" },
        plafond.map { "hoogstens € \($0.geschreven)" },
      ].compactMap(\.self).map { ", \($0)" }.joined()
      return (
        .init(betaler, afspraak),
        Gegeven(
          sleutel: pad, naam: "Afspraak: \(betaler.rawValue) betaalt \(wat)\(grenzen)", waarde: waarde,
          herkomst: herkomst)
      )
    } catch {
      boek.noteer(bij: knoop, pad: pad, gevonden: error.zin, verwacht: "")
      return nil
    }
  }
}

extension Bedrag {
  /// With two decimals and a Dutch comma: "519,00".
  fileprivate var geschreven: String {
    let decimalen = centen % 100
    return "\(centen / 100),\(decimalen < 10 ? "0" : "")\(decimalen)"
  }
}
