import Bestandsvorm
import BusinessCase
import Taal

/// How uncertain numbers go together, with the parameters for the report.
struct GelezenSamenhang {
  var samenhang: [Samenhang] = []
  var gegevens: [Gegeven] = []
}

extension Objectlezer {
  /// The list `samenhang`; without it all numbers go by themselves.
  mutating func samenhang() -> GelezenSamenhang {
    guard let leden = lijst(Self.samenhang, .optioneel, "een lijst met getallen die samenhangen") else {
      return GelezenSamenhang()
    }
    var gelezen = GelezenSamenhang()
    for lid in leden {
      guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek) else { continue }
      let namen = lezer.getalnamen()
      let rang = lezer.getal("rangcorrelatie", .verplicht, -1...1)
      let herkomst = lezer.herkomst()
      lezer.sluitAf()
      guard let namen, let rang else { continue }
      gelezen.samenhang.append(Samenhang(namen.map { Getalgroep($0) }, rangcorrelatie: rang.waarde))
      gelezen.gegevens.append(
        Gegeven(
          sleutel: lezer.pad(naar: "rangcorrelatie"),
          naam: "Samenhang van \(namen.joined(separator: " en "))",
          waarde: .getal(rang.waarde), herkomst: rang.herkomst == .ongenoemd ? herkomst : rang.herkomst))
    }
    return gelezen
  }

  static let samenhang = "samenhang"

  private mutating func getalnamen() -> [String]? {
    let verwacht = "een lijst met namen van onzekere getallen, zoals [\"prijs\"]"
    guard let leden = lijst("getallen", .verplicht, verwacht) else { return nil }
    let namen = leden.compactMap { lid -> String? in
      if case .tekst(let naam) = lid.knoop.waarde, !naam.isEmpty { return naam }
      boek.noteer(
        bij: lid.knoop, pad: lid.pad, verwacht: "de naam van een onzeker getal tussen aanhalingstekens")
      return nil
    }
    guard namen.count == leden.count else { return nil }
    guard namen.isEmpty, let lijst = knoop("getallen") else { return namen }
    boek.noteer(bij: lijst, pad: pad(naar: "getallen"), gevonden: "een lege lijst", verwacht: verwacht)
    return nil
  }
}

extension Foutenboek {
  /// Says what is wrong with how the numbers of a scenario go together.
  func controleer(samenhangVan scenario: Scenario, bij knoop: Knoop?) {
    guard let knoop, let fout = scenario.samenhangfout else { return }
    let (gevonden, verwacht, bedoeld) = fout.woorden
    noteer(bij: knoop, pad: Objectlezer.samenhang, gevonden: gevonden, verwacht: verwacht, bedoeld: bedoeld)
  }
}

extension Samenhangfout {
  /// What was found, what would be right, and the nearest right word.
  fileprivate var woorden: (gevonden: String, verwacht: String, bedoeld: String?) {
    switch self {
    case .onbekend(let woord, let bedoeld):
      (
        "\"\(woord.ingekort)\" is geen onzeker getal van dit scenario",
        "de naam van een onzeker getal, of van een soort: prijs, kans, toerekening, aantal", bedoeld
      )
    case .teWeinig:
      ("er is maar één onzeker getal met deze naam", "namen van ten minste twee onzekere getallen samen", nil)
    case .tweemaal(let een, let ander):
      ("de samenhang van \(een) en \(ander) staat er twee keer", "elk paar één keer", nil)
    case .onmogelijk(let paren):
      (
        "zo kunnen deze getallen niet samenhangen: de ene samenhang spreekt de andere tegen",
        "het dichtste dat wel kan: "
          + paren.prefix(6).map {
            "\($0.een) en \($0.ander) \(leesbaar(($0.rangcorrelatie * 1e3).rounded() / 1e3))"
          }
          .joined(separator: "; ") + (paren.count > 6 ? "; en nog \(paren.count - 6) paren" : ""), nil
      )
    }
  }
}
