import BusinessCase
import Simulatie

/// Where the first conversation leads, and how long what follows takes.
extension Ketenschatter {
  mutating func schatRoutes() {
    let eerste = gegevens.gevolgd.compactMap(\.eersteRoute)
    let plan = plan
    if let mix = schatMix("vraagtypes", "route", eerste, { plan.aandeel($0) }) {
      var vragen = plan.vragen
      // Routes by vraagtype would need far more casussen.
      for plaats in vragen.indices { vragen[plaats].routes = mix }
      vervangingen.append(Vervanging("vraagtypes", \.vragen, vragen))
    }
    let vervolg = gegevens.gevolgd.filter { $0.isGemotiveerd && $0.motivatieTot != nil }.map {
      $0.regel.route == .motivatietraject ? Route.geenVervolg : $0.regel.route ?? .geenVervolg
    }
    if let mix = schatMix("vervolg", "na motivatietraject", vervolg, { plan.keten.vervolg[$0] }) {
      vervangingen.append(Vervanging("vervolg", \.keten.vervolg, mix))
    }
  }

  /// Shares of the routes; nil when there are too few.
  private mutating func schatMix(
    _ sleutel: String, _ naam: String, _ routes: [Route], _ scenario: (Route) -> Double
  ) -> Routemix? {
    let nodig = Route.allCases.count * Schattingsdrempel.perVak
    guard routes.count >= nodig else {
      schattingen.append(
        Ketenschatting(
          sleutel: sleutel, naam: "\(naam): de verdeling", eenheid: .deel, n: routes.count,
          besluit: .gehouden(.teWeinig(nodig: nodig))))
      return nil
    }
    var delen: [Route: Double] = [:]
    for route in Route.allCases {
      let n = routes.count { $0 == route }
      schattingen.append(
        Ketenschatting(
          sleutel: sleutel, naam: "\(naam): \(route.naam)", eenheid: .deel,
          marge: .deel(n, van: routes.count),
          n: n, scenario: scenario(route), besluit: .overgenomen))
      delen[route] = Double(n) / Double(routes.count)
    }
    return Routemix(delen)
  }

  mutating func schatDuren() {
    let (gevolgd, einde) = (gegevens.gevolgd, gegevens.einde)
    schat(
      "doorlooptijden.buurtwerk", "van huisbezoek tot start bij Buurtwerk", .dagen,
      \.keten.doorlooptijden.buurtwerk,
      Duren(
        gevolgd.filter { !$0.isGemotiveerd }.compactMap { casus in
          casus[.buurtwerk].flatMap {
            .init(van: casus.regel.gesprek, tot: $0.hulp, gezien: $0.gesloten ?? einde)
          }
        }))
    toon(
      "van huisbezoek tot start bij het wijkteam",
      Duren(
        gevolgd.filter { !$0.isGemotiveerd }.compactMap { casus in
          casus[.wijkteam].flatMap {
            .init(van: casus.regel.gesprek, tot: $0.hulp, gezien: $0.gesloten ?? einde)
          }
        }))
    for (deel, naam, pad) in Self.trajecten {
      schat(
        "trajecten.\(deel.rawValue)", naam, .weken, pad,
        Duren(
          gevolgd.compactMap { casus in
            casus[deel].flatMap { .init(van: $0.hulp, tot: $0.gesloten, gezien: einde) }
          }))
    }
    schat(
      "trajecten.motivatie", "motivatietraject", .weken, \.keten.trajecten.motivatie,
      Duren(
        gevolgd.filter(\.isGemotiveerd).compactMap {
          .init(van: $0.regel.gesprek, tot: $0.motivatieTot, gezien: einde)
        }))
  }

  private static let trajecten: [(Deel, String, Getalpad)] = [
    (.buurtwerk, "hulp van Buurtwerk", \.keten.trajecten.buurtwerk),
    (.wijkteam, "hulp van het wijkteam", \.keten.trajecten.wijkteam),
  ]

  /// The norms of the register, so that both are held against the same.
  mutating func neemNormenOver() {
    for (norm, pad) in Self.normen {
      vervangingen.append(Vervanging("normen", pad, Double(gegevens.instellingen[norm])))
    }
  }

  private static let normen: [(Instellingen.Norm, Getalpad)] = [
    (.aannemen, \.keten.normen.aannemen), (.gesprek, \.keten.normen.gesprek), (.hulp, \.keten.normen.hulp),
  ]
}
