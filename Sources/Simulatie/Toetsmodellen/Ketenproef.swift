import BusinessCase

/// The chain itself, set up as a waiting line of the textbooks and played over a number of seeds.
///
/// Nothing stands in for the chain: this is the model that scenarios run, with an office that never closes, people who
/// are there for 168 hours a week and steps that take no time, but for the one that theory is about.
struct Ketenproef: Sendable {
  private static let zaad: UInt64 = 1917

  let plan: Ketenplan
  let herhalingen: [Herhaling]
  private let uitkomst: Ketenuitkomst

  init(_ plan: Ketenplan) {
    self.plan = plan
    let wijze = Simulatiewijze(herhalingen: Loketproef.zaden, zaad: Self.zaad, draden: 2)
    herhalingen = evenwijdig(wijze.herhalingen, draden: wijze.draden) {
      plan.herhaling($0, zaad: Self.zaad)
    }
    uitkomst = herhalingen.enumerated().reduce(into: Ketenuitkomst(plan, wijze)) { uitkomst, genummerd in
      uitkomst.tel(genummerd.element, nummer: genummerd.offset)
    }
  }

  /// A figure as a scenario shows it.
  subscript(kengetal: Kengetal) -> Proefwaarde { Proefwaarde(uitkomst[kengetal], runs: herhalingen.count) }

  /// The sum of some figures of one replication.
  func som(_ kengetallen: [Kengetal]) -> Proefwaarde {
    let plaatsen = kengetallen.compactMap(\.plaats)
    return Proefwaarde(
      Steekproef(herhalingen.map { herhaling in plaatsen.reduce(0) { $0 + herhaling.cijfers[$1] } }))
  }

  /// The mean over all months of the years.
  func perMaand(_ maten: [Kengetal.Maandmaat]) -> Proefwaarde {
    let maanden = plan.jaren * 12
    let plaatsen = (0..<maanden).flatMap { maand in maten.compactMap { Kengetal.maand(maand, $0).plaats } }
    return Proefwaarde(
      Steekproef(
        herhalingen.map { herhaling in
          plaatsen.reduce(0) { $0 + herhaling.cijfers[$1] } / Double(maanden)
        }))
  }
}

extension Ketenproef {
  /// How many pieces of work one person does a day, μ, where work is what theory is about.
  static let tempo = 2.0

  /// A team for each stadsdeel, in which nothing takes time but the visit.
  static let makelaars = Ketenproef(
    leeg(jaren: 2, perDag: 7.8) { plan in
      plan.keten.wijken = [.crabbehof: 1.2 / 7.8, .reeland: 2.4 / 7.8, .sterrenburg: 4.2 / 7.8]
      plan.keten.makelaars.perStadsdeel = [.west: 1, .centrum: 2, .oost: 3]
      plan.keten.stappen.bezoek = 24 / tempo
      plan.keten.normen.gesprek = 1
    })

  /// One team that accepts people, and has a conversation with each so long after that those come at random.
  static let taken = Ketenproef(
    leeg(jaren: 3, perDag: 1.4, routes: [.buurtwerk: 1]) { plan in
      plan.keten.inloop = 6
      plan.keten.makelaars.indeling = .stad
      plan.keten.makelaars.perStadsdeel = [.west: 2]
      (plan.keten.stappen.aannemen, plan.keten.stappen.gesprek) = (24 / tempo, 24 / tempo)
      (plan.keten.stappen.gesprekken, plan.keten.doorlooptijden.gesprek) = (1, 40)
    })

  /// People who leave before the visit, at a rate of 1 a day; whoever waits at the end of the year waits still.
  static let ongeduld = Ketenproef(
    leeg(jaren: 1, perDag: 7.2) { plan in
      plan.keten.uitloop = 0
      plan.keten.makelaars.indeling = .stad
      plan.keten.makelaars.perStadsdeel = [.west: 1, .centrum: 1, .oost: 1]
      plan.keten.stappen.bezoek = 24 / tempo
      plan.keten.afhaken.voorGesprek = 1 - expMin(7)
    })

  /// One makelaar who can have one casus, and a visit that is half a day away.
  static let caseload = Ketenproef(
    leeg(jaren: 5, perDag: 1.2) { plan in
      plan.keten.makelaars.indeling = .stad
      plan.keten.makelaars.perStadsdeel = [.oost: 1]
      plan.keten.makelaars.caseload = 1
      plan.keten.doorlooptijden.bezoek = 0.5
    })

  /// A visit that is 100 to 300 days away, and people of whom one in 200 leaves per day; who comes in the last half
  /// year is not followed long enough.
  static let afgebroken = Ketenproef(
    leeg(jaren: 1, perDag: 5) { plan in
      (plan.keten.inloop, plan.keten.uitloop) = (0, 6)
      plan.keten.doorlooptijden.bezoek = 200
      plan.keten.afhaken.voorGesprek = 1 - expMin(7.0 / 200)
      plan.keten.normen.gesprek = 150
    })

  /// People who all come in January, every year half as many again, with a visit that is 5 to 15 days away.
  static let januari = Ketenproef(
    leeg(jaren: 3, perDag: 2) { plan in
      (plan.groei, plan.keten.inloop) = (0.5, 0)
      plan.keten.maandpatroon = [12] + Array(repeating: 0, count: 11)
      plan.keten.doorlooptijden.bezoek = 10
    })

  /// Meldingen on one list, of whom some go first.
  static let voorrang = Ketenproef(
    lijst(perDag: 4.2) { plan in
      plan.keten.wijkteam.lijst = .centraal
      plan.keten.wijkteam.perWijk = [.crabbehof: 1, .reeland: 1, .sterrenburg: 1]
      plan.keten.wijkteam.veiligThuis = 0.4
      plan.keten.doorlooptijden.vraagverheldering = 10
    })

  /// Meldingen on a list for each wijk, on which nobody goes first.
  static let wijklijsten = Ketenproef(
    lijst(perDag: 7.8) { plan in
      plan.keten.wijkteam.spreiding = [.crabbehof: 1.2 / 7.8, .reeland: 2.4 / 7.8, .sterrenburg: 4.2 / 7.8]
      plan.keten.wijkteam.perWijk = [.crabbehof: 1, .reeland: 2, .sterrenburg: 3]
      plan.keten.wijkteam.voorrang = false
      plan.keten.wijkteam.veiligThuis = 0.3
      plan.keten.normen.wachtlijst = 1
    })

  /// The chain as it is, office hours and absence and all, with people enough.
  static let gewoon = Ketenproef(
    {
      var keten = Keten()
      keten.inloop = 24
      keten.maandpatroon = [1.4, 0.6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
      keten.makelaars.perStadsdeel = [.west: 3, .centrum: 3, .oost: 3]
      keten.makelaars.uren = 20
      keten.stappen.bereik = 0.9
      keten.wijkteam.meldingen = 700
      (keten.afhaken.voorGesprek, keten.afhaken.voorHulp) = (0, 0)
      keten.afhaken.terugkeer = 0.2
      return Ketenplan(
        keten,
        programma(
          jaren: 2, perJaar: 250,
          routes: [
            .buurtwerk: 0.3, .wijkteam: 0.3, .combinatie: 0.1, .motivatietraject: 0.2, .geenVervolg: 0.1,
          ]))
    }())

  static var alle: [(naam: String, proef: Ketenproef)] {
    [
      ("makelaars", makelaars), ("taken", taken), ("ongeduld", ongeduld), ("caseload", caseload),
      ("afgebroken", afgebroken), ("januari", januari), ("voorrang", voorrang), ("wijklijsten", wijklijsten),
      ("gewoon", gewoon),
    ]
  }

  /// People who come to makelaars, and nobody else; nothing takes time.
  private static func leeg(
    jaren: Int, perDag: Double, routes: [Route: Double] = [.geenVervolg: 1],
    _ wijzig: (inout Ketenplan) -> Void
  ) -> Ketenplan {
    var keten = Keten()
    keten.inloop = 3
    (keten.kantoor.van, keten.kantoor.tot, keten.kantoor.dagen) = (0, 24, 7)
    for velden in [\Keten.makelaars.afwezigheid, \Keten.wijkteam.afwezigheid] {
      (keten[keyPath: velden].ziekte, keten[keyPath: velden].verloop, keten[keyPath: velden].vakantie) = (
        0, 0, 0
      )
    }
    (keten.makelaars.uren, keten.wijkteam.uren, keten.makelaars.caseload) = (168, 168, 1e6)
    for veld in Stappen.velden { keten.stappen[keyPath: veld.pad] = 0 }
    (keten.stappen.bereik, keten.stappen.pogingen) = (1, 1)
    for veld in Doorlooptijden.velden { keten.doorlooptijden[keyPath: veld.pad] = 0 }
    for veld in Afhaken.velden { keten.afhaken[keyPath: veld.pad] = 0 }
    keten.wijkteam.meldingen = 0
    var plan = Ketenplan(
      keten, programma(jaren: jaren, perJaar: perDag * Ketentijd.jaar, routes: routes))
    plan.werk = .exponentieel
    wijzig(&plan)
    return plan
  }

  /// Meldingen at the wijkteam, and nobody else.
  private static func lijst(perDag: Double, _ wijzig: (inout Ketenplan) -> Void) -> Ketenplan {
    leeg(jaren: 2, perDag: 0) { plan in
      plan.keten.wijkteam.meldingen = perDag * Ketentijd.jaar
      plan.keten.wijkteam.vraagverheldering = 24 / tempo
      wijzig(&plan)
    }
  }

  private static func programma(jaren: Int, perJaar: Double, routes: [Route: Double]) -> Programma {
    Programma(
      jaren: jaren, instroom: [.init(kanaal: "huisarts", perJaar: perJaar)],
      verdeling: Route.allCases.compactMap { route in
        routes[route].map { Stratum(route: route, aandeel: $0) }
      })
  }
}
