import BusinessCase

/// A programme with casussen on three routes, in which everything that money can do happens.
enum Wachtproef {
  static let instroom = [
    Programma.Instroom(kanaal: "huisarts", perJaar: 87), Programma.Instroom(kanaal: "overig", perJaar: 203),
  ]

  static let verdeling = [
    Stratum(route: .buurtwerk, aandeel: 0.5), Stratum(route: .wijkteam, aandeel: 0.3),
    Stratum(route: .combinatie, aandeel: 0.2),
  ]

  /// Each route with casussen of its own; two of them on buurtwerk.
  static let casussen = [
    casus(
      id: "b1", vermeden("huisarts-consult-kort", .per(.maand, aantal: 2), kans: 0.7, toets: .een),
      regel(.inzet, "wmo-begeleiding-uur", .eenmalig(2))),
    casus(id: "b2", vermeden("seh-bezoek", .eenmalig(1), vanaf: 3, kans: 0.4, toets: .geen)),
    casus(
      id: "w", route: .wijkteam,
      vermeden("wmo-begeleiding-uur", .per(.week, aantal: 2), vanaf: 1, kans: 0.5),
      regel(.meer, "huishoudelijke-hulp-uur", .per(.week, aantal: 1), vanaf: 2, duur: 6, kans: 0.5)),
    casus(
      id: "c", route: .combinatie, vermeden("poh-ggz-consult", .per(.maand, aantal: 3), kans: 0.8),
      regel(.tegenslag(toerekening: 0.3, stopt: true), "seh-bezoek", .eenmalig(1), vanaf: 5, kans: 0.2)),
  ]

  static let wachtzorg = [
    Wachtzorg(post: "huisarts-consult-kort", perWeek: 0.5, kans: 0.6),
    Wachtzorg(post: "wmo-begeleiding-uur", perWeek: 0.1, kans: 1),
  ]

  static func scenario(
    jaren: Int = 2, groei: Double = 0.1, doorstromen: [Doorstroom] = [], wachtzorg: [Wachtzorg] = wachtzorg,
    methode: Methode = .casussen(casussen)
  ) -> Scenario {
    Scenario(
      naam: "proef", regels: rekenregels(), traject: f1, kostenkaart: kostenkaart, methode: methode,
      programma: Programma(
        jaren: jaren, instroom: instroom, groei: groei, verdeling: verdeling, doorstromen: doorstromen,
        wachtzorg: wachtzorg))
  }

  /// All residents of the scenario, helped at once.
  static func allenMeteen(jaren: Int = 2, groei: Double = 0.1) -> Doorstroom {
    var (delen, aantal) = ([Doorstroom.Deel](), 290.0)
    for jaar in 0..<jaren {
      delen += verdeling.map {
        let bewoners = aantal * $0.aandeel
        return Doorstroom.Deel(
          jaar: jaar, route: $0.route!, ingestroomd: bewoners, gesproken: bewoners, geholpen: bewoners,
          uitstel: 0, wachtweken: 0)
      }
      aantal *= 1 + groei
    }
    return Doorstroom(delen: delen)
  }

  /// Somewhat different waiting in every replication, year and route.
  static func doorstromen(_ aantal: Int) -> [Doorstroom] {
    var steen = Dobbelsteen(stand: 7)
    return (0..<aantal).map { _ in
      allenMeteen().met { deel in
        let maal = Double.random(in: 0.9...1.1, using: &steen)
        deel.ingestroomd *= maal
        deel.gesproken *= maal * Double.random(in: 0.8...1, using: &steen)
        deel.geholpen = deel.gesproken * Double.random(in: 0.7...1, using: &steen)
        deel.uitstel = Double.random(in: 0.5...4, using: &steen)
        deel.wachtweken = deel.ingestroomd * deel.uitstel * 4
      }
    }
  }
}

extension Doorstroom {
  /// The same with every part changed.
  func met(_ wijzig: (inout Deel) -> Void) -> Doorstroom {
    Doorstroom(
      delen: delen.map {
        var deel = $0
        wijzig(&deel)
        return deel
      })
  }
}

extension [Doorstroom] {
  func met(_ wijzig: (inout Doorstroom.Deel) -> Void) -> [Doorstroom] { map { $0.met(wijzig) } }
}

/// Every amount of an outcome with a name, to compare two of them.
func bedragen(_ uitkomst: Uitkomst) -> [(naam: String, waarde: Double)] {
  let stromen =
    Betaler.allCases.map { ($0.rawValue, uitkomst.betalers[$0]) } + [
      ("niet toegedeeld", uitkomst.nietToegedeeld)
    ]
  return stromen.flatMap { naam, stroom in
    [
      ("\(naam) baten", stroom.baten), ("\(naam) meerzorg", stroom.meerzorg),
      ("\(naam) kosten", stroom.kosten), ("\(naam) tegenslag", stroom.tegenslag),
    ]
  } + [
    ("claim", uitkomst.claim.claim), ("na uitdoving", uitkomst.claim.naUitdoving),
    ("getoetst", uitkomst.getoetst), ("voorbij de toets", uitkomst.voorbijToets),
  ]
}
