import BusinessCase

/// A programme with its profiles, and the parameters for the report.
struct GelezenProgramma {
  let programma: Programma
  let profielen: [GelezenCasus]
  let gegevens: [Gegeven]
}

extension Objectlezer {
  mutating func programma() -> GelezenProgramma? {
    let jaren = geheelGetal("jaren", .verplicht, 1...50)
    let instroom = instroom()
    let groei = getal("groei", .optioneel, -0.99...10)
    let mix = routemix()
    let verdeling = verdeling()
    if mix != nil, verdeling != nil {
      boek.noteer(
        bij: knoop, pad: pad, gevonden: "\"routemix\" en \"verdeling\" staan er allebei in",
        verwacht: "een van beide; schrijf null achter de andere als die uit de basis komt")
    }
    let profielen = profielen()
    var gegevens = [
      jaren.map {
        Gegeven(
          sleutel: pad(naar: "jaren"), naam: "Aantal jaren", waarde: .getal(Double($0.geheel)),
          herkomst: $0.getal.herkomst)
      },
      groei.map {
        Gegeven(
          sleutel: pad(naar: "groei"), naam: "Groei van de instroom per jaar", waarde: .procent($0.waarde),
          herkomst: $0.herkomst)
      },
    ].compactMap { $0 }
    gegevens += instroom?.map(\.gegeven) ?? []
    gegevens += mix?.gegevens ?? verdeling?.gegevens ?? []
    sluitAf()
    guard let jaren, let instroom else { return nil }
    let programma = Programma(
      jaren: jaren.geheel, instroom: instroom.map(\.instroom), groei: groei?.waarde ?? 0,
      verdeling: mix?.strata ?? verdeling?.strata ?? [], profielen: profielen.map(\.beoordeling))
    return GelezenProgramma(programma: programma, profielen: profielen, gegevens: gegevens)
  }

  private mutating func instroom() -> [(instroom: Programma.Instroom, gegeven: Gegeven)]? {
    let leden = lijst("instroom", .verplicht, "een lijst met per kanaal de instroom per jaar")
    return leden?.compactMap { lid in
      guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek) else { return nil }
      defer { lezer.sluitAf() }
      let kanaal = lezer.tekst("kanaal", .verplicht)
      let perJaar = lezer.getal("perJaar", .verplicht, 0...1_000_000)
      let herkomst = lezer.herkomst()
      guard let kanaal, let perJaar else { return nil }
      let gegeven = Gegeven(
        sleutel: "\(lid.pad).perJaar", naam: "Instroom per jaar via \(kanaal)",
        waarde: .getal(perJaar.waarde),
        herkomst: perJaar.herkomst == .ongenoemd ? herkomst : perJaar.herkomst)
      return (.init(kanaal: kanaal, perJaar: perJaar.waarde), gegeven)
    }
  }

  private mutating func routemix() -> Verdeling? {
    guard var lezer = object("routemix") else { return nil }
    let herkomst = lezer.herkomst()
    let strata = Route.allCases.compactMap { route in
      lezer.getal(route.rawValue, .optioneel, 0...1).map { Stratum(route: route, aandeel: $0.waarde) }
    }
    lezer.sluitAf()
    return verdeling(strata, herkomst, bij: lezer, naam: "Aandeel van de route")
  }

  private mutating func verdeling() -> Verdeling? {
    guard let leden = lijst("verdeling", .optioneel, "een lijst met groepen en hun aandeel") else {
      return nil
    }
    var herkomst = Gegeven.Herkomst.ongenoemd
    let groepen = leden.compactMap { lid -> (stratum: Stratum, lid: (knoop: Knoop, pad: String))? in
      guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek) else { return nil }
      defer { lezer.sluitAf() }
      let route = lezer.keuze("route", .optioneel, als: Route.self)
      let stadsdeel = lezer.stadsdeel(.optioneel)
      let klasse = lezer.keuze("leeftijdsklasse", .optioneel, als: Leeftijdsklasse.self)
      let aandeel = lezer.getal("aandeel", .verplicht, 0...1)
      let eigen = lezer.herkomst()
      if eigen != .ongenoemd { herkomst = eigen }
      return aandeel.map {
        (Stratum(route: route, stadsdeel: stadsdeel, leeftijdsklasse: klasse, aandeel: $0.waarde), lid)
      }
    }
    controleerGroepen(groepen)
    return verdeling(groepen.map(\.stratum), herkomst, bij: self, naam: "Aandeel van de groep")
  }

  /// Shares add up to 1.
  private func verdeling(
    _ strata: [Stratum], _ herkomst: Gegeven.Herkomst, bij lezer: Objectlezer, naam: String
  ) -> Verdeling {
    let som = strata.reduce(0) { $0 + $1.aandeel }
    if abs(som - 1) > 1e-6 {
      boek.noteer(
        bij: lezer.knoop, pad: lezer.pad, gevonden: "de aandelen zijn samen \(leesbaar(som))",
        verwacht: "samen 1")
    }
    return Verdeling(
      strata: strata,
      gegevens: strata.map {
        Gegeven(
          sleutel: "\(lezer.pad).\($0.naam)", naam: "\(naam) \($0.naam)", waarde: .procent($0.aandeel),
          herkomst: herkomst)
      })
  }

  /// Groups do not overlap: all name the same properties, and none occurs twice.
  private func controleerGroepen(_ groepen: [(stratum: Stratum, lid: (knoop: Knoop, pad: String))]) {
    var bekend: Set<Stratum> = []
    for (stratum, lid) in groepen {
      var groep = stratum
      groep.aandeel = 0
      if !bekend.insert(groep).inserted {
        boek.noteer(
          bij: lid.knoop, pad: lid.pad, gevonden: "de groep \"\(groep.naam)\" staat er twee keer in",
          verwacht: "elke groep een keer")
      }
      if let eerste = groepen.first?.stratum, groep.eigenschappen != eerste.eigenschappen {
        boek.noteer(
          bij: lid.knoop, pad: lid.pad, gevonden: "deze groep noemt andere eigenschappen dan de eerste",
          verwacht: "in elke groep dezelfde: \(eerste.eigenschappen.joined(separator: ", "))")
      }
    }
  }

  private mutating func profielen() -> [GelezenCasus] {
    guard var lezer = object("profielen") else { return [] }
    let profielen = Route.allCases.compactMap { route in
      lezer.heeft(route.rawValue) ? lezer.profiel(route) : nil
    }
    lezer.vraagNaar(Route.allCases.map(\.rawValue))
    lezer.sluitAf()
    return profielen
  }
}

private struct Verdeling {
  let strata: [Stratum]
  let gegevens: [Gegeven]
}

extension Stratum {
  fileprivate var eigenschappen: [String] {
    [
      route.map { _ in "route" }, stadsdeel.map { _ in "stadsdeel" },
      leeftijdsklasse.map { _ in "leeftijdsklasse" },
    ].compactMap { $0 }
  }
}
