/// What a figure is the product of, each factor with where it comes from.
extension Verklaarder {
  func totaal(_ bedrag: Bedrag, _ jaar: Int, _ casussen: Int) -> Verklaring {
    let index = uitkomst.scenario.kostenkaart.index
    let peil = uitkomst.scenario.regels.prijspeil
    let claims = uitkomst.scenario.regels.claims.waarde
    return Verklaring(
      "baten",
      product: [
        gegeven(Gedeeld.totaal.sleutel, bedrag.euro)
      ] + (claims == 1 ? [] : [gegeven(Gedeeld.claims.sleutel, claims)]) + [
        .init(
          naam: "index van \(jaar) naar \(peil)", waarde: (try? index.factor(van: jaar, naar: peil)) ?? .nan,
          herkomst: .bron(.bron(index.bron))),
        .init(
          naam: "trajecten per casus van het totaal",
          waarde: (omvang.geholpen ?? omvang.trajecten) / Double(casussen), herkomst: .scenario),
      ])
  }

  func gegeven(_ sleutel: String, _ waarde: Double) -> Verklaring.Factor {
    let gegeven = uitkomst.scenario.gegevens.first { $0.sleutel == sleutel }
    return .init(
      naam: gegeven?.naam ?? sleutel, waarde: waarde, herkomst: .bron(gegeven?.herkomst ?? .ongenoemd))
  }

  var trajecten: Verklaring.Factor {
    .init(
      naam: uitkomst.telling.jaren.isEmpty ? "trajecten" : "trajecten, latere jaren verdisconteerd",
      waarde: omvang.trajecten, herkomst: .scenario)
  }

  /// The trajecten that bring something: all, but for waiting.
  var geholpen: Verklaring.Factor {
    guard let geholpen = omvang.geholpen else { return trajecten }
    return .init(
      naam: "trajecten waarvan de hulp begon, latere verdisconteerd", waarde: geholpen, herkomst: .scenario)
  }

  /// The price of a traject at the price level.
  var trajectprijs: [Verklaring.Factor] {
    let scenario = uitkomst.scenario
    let (jaar, peil) = (scenario.traject.jaar, scenario.regels.prijspeil)
    let index = (try? scenario.kostenkaart.index.factor(van: jaar, naar: peil)) ?? .nan
    return [
      gegeven(Gedeeld.trajectprijs.sleutel, scenario.traject.prijs.euro),
      .init(
        naam: "index van \(jaar) naar \(peil)", waarde: index,
        herkomst: .bron(.bron(scenario.kostenkaart.index.bron))),
    ]
  }

  func factoren(
    _ rekening: Regelrekening, _ termen: [Verklaring.Maandterm], _ post: Telling.Post, aandeel: Double
  ) -> [Verklaring.Factor] {
    let prijs = uitkomst.prijzen.first { $0.post.id == rekening.regel.post }
    var factoren: [Verklaring.Factor] = [
      .init(
        naam: "prijs", waarde: rekening.tarief.euro, herkomst: prijs.map { .prijs($0) } ?? .scenario),
      .init(naam: Zorgregelveld.kans.sleutel, waarde: rekening.regel.kans.waarde, herkomst: .scenario),
    ]
    if case .vermeden = rekening.regel.soort {
      factoren.append(
        .init(naam: Zorgregelveld.toerekening.sleutel, waarde: rekening.toerekening, herkomst: .scenario))
      if rekening.beoordelaarsfout != 1 {
        factoren.append(gegeven(Claimmeting.sleutel, rekening.beoordelaarsfout))
      }
    }
    factoren.append(
      .init(naam: "hoeveelheid", waarde: termen.reduce(0) { $0 + $1.waarde }, herkomst: .maanden(termen)))
    if aandeel != 1 {
      factoren.append(.init(naam: "deel dat hier telt", waarde: aandeel, herkomst: .scenario))
    }
    return factoren + post.factoren
  }
}

extension Telling.Post {
  /// How often a casus counts; where somebody waits, before and after waiting.
  fileprivate var factoren: [Verklaring.Factor] {
    if beoordeling.casus == Beoordeling.wachten {
      return [
        .init(naam: "weken wachten, latere jaren verdisconteerd", waarde: gewicht, herkomst: .scenario)
      ]
    }
    guard let deelGeholpen, deelGeholpen > 0 else {
      return gewicht == 1
        ? [] : [.init(naam: "gewicht van de casus", waarde: gewicht, herkomst: .scenario)]
    }
    return [
      .init(
        naam: "gewicht van de casus, als niemand wacht", waarde: gewicht / deelGeholpen, herkomst: .scenario),
      .init(
        naam: "deel dat hulp krijgt, later telt minder", waarde: deelGeholpen, herkomst: .scenario),
    ]
  }
}
