import Bestandsvorm
import BusinessCase
import Taal

/// A programme with its profiles, and the parameters for the report.
struct GelezenProgramma {
  let programma: Programma
  let profielen: [GelezenCasus]
  let gegevens: [Gegeven]
}

extension Objectlezer {
  mutating func programma(_ controle: Postcontrole?) -> GelezenProgramma? {
    let jaren = geheelGetal("jaren", .verplicht, 1...50)
    let beginjaar = jaartal("beginjaar", .optioneel)
    let instroom = instroom()
    let groei = getal(.groei, .optioneel, onzeker: .vrij)
    let verdeling = verdelingVanInstroom()
    let profielen = profielen(controle)
    if !profielen.isEmpty, verdeling.strata.isEmpty {
      boek.noteer(
        bij: knoop, pad: pad(naar: "profielen"), gevonden: "er zijn profielen, maar geen aandelen",
        verwacht: "ook een routemix of een verdeling")
    }
    var gegevens = [
      jaren.map {
        Gegeven(
          sleutel: pad(naar: "jaren"), naam: "Aantal jaren", waarde: .getal(Double($0.geheel)),
          herkomst: $0.getal.herkomst)
      },
      groei.map {
        Gegeven(.groei, .procent($0.waarde), herkomst: $0.herkomst, verdeling: $0.verdeling)
      },
    ].compactMap { $0 }
    gegevens += instroom?.map(\.gegeven) ?? []
    gegevens += verdeling.gegevens
    sluitAf()
    guard let jaren, let instroom else { return nil }
    var programma = Programma(
      jaren: jaren.geheel, instroom: instroom.map(\.instroom), groei: groei?.waarde ?? 0,
      verdeling: verdeling.strata, profielen: profielen.map(\.beoordeling))
    programma.beginjaar = beginjaar?.jaar
    return GelezenProgramma(programma: programma, profielen: profielen, gegevens: gegevens)
  }

  private mutating func instroom() -> [(instroom: Programma.Instroom, gegeven: Gegeven)]? {
    let verwacht = "een lijst met per kanaal de instroom per jaar"
    guard let leden = lijst("instroom", .verplicht, verwacht) else { return nil }
    if leden.isEmpty, let lijst = knoop("instroom") {
      boek.noteer(bij: lijst, pad: pad(naar: "instroom"), gevonden: "een lege lijst", verwacht: verwacht)
    }
    var kanalen: Set<String> = []
    let fouten = boek.fouten.count
    let instroom = leden.compactMap { lid -> (instroom: Programma.Instroom, gegeven: Gegeven)? in
      guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek) else { return nil }
      defer { lezer.sluitAf() }
      let kanaal = lezer.tekst("kanaal", .verplicht)
      // A draw of the inflow is known by its kanaal.
      if let kanaal, !kanalen.insert(kanaal).inserted, let plaats = lezer.knoop("kanaal") {
        boek.noteer(
          bij: plaats, pad: lezer.pad(naar: "kanaal"),
          gevonden: "het kanaal \"\(kanaal.ingekort)\" staat er al in", verwacht: "elk kanaal één keer")
      }
      let perJaar = lezer.getal("perJaar", .verplicht, Scenariogetal.mensenPerJaar, onzeker: .positief)
      let herkomst = lezer.herkomst()
      guard let kanaal, let perJaar else { return nil }
      let gegeven = Gegeven(
        .instroom(kanaal: kanaal), pad: lezer.pad(naar: "perJaar"), .getal(perJaar.waarde),
        herkomst: perJaar.herkomst == .ongenoemd ? herkomst : perJaar.herkomst, verdeling: perJaar.verdeling)
      return (.init(kanaal: kanaal, perJaar: perJaar.waarde), gegeven)
    }
    // Without anybody there is no traject to say anything of.
    if boek.fouten.count == fouten, let lijst = knoop("instroom"), !leden.isEmpty,
      instroom.reduce(0, { $0 + $1.instroom.perJaar }) < Grens.minsteInstroom
    {
      boek.noteer(
        bij: lijst, pad: pad(naar: "instroom"), gevonden: "er komt niemand binnen",
        verwacht: "bij ten minste één kanaal een instroom boven 0")
    }
    return instroom
  }

  private mutating func profielen(_ controle: Postcontrole?) -> [GelezenCasus] {
    guard var lezer = object("profielen") else { return [] }
    let profielen = Route.allCases.compactMap { route in
      lezer.knoop(route.rawValue) == nil ? nil : lezer.profiel(route, controle)
    }
    lezer.sluitAf()
    return profielen
  }
}
