import Testing

@testable import BusinessCase

@Suite("Geld van een paar casussen staat nergens apart")
struct GeldafschermingTests {
  @Test(
    "Een betaler van drie casussen staat bij overige, met de kleinste ander erbij, en het saldo is hetzelfde")
  func betalers() throws {
    let casussen =
      (1...30).map { beoordeeld($0, [("huisarts-consult-kort", .vermeden)]) }
      + (31...33).map { beoordeeld($0, [("verpleeghuis-dag", .vermeden)]) }
      + (34...45).map { beoordeeld($0, [("wmo-begeleiding-uur", .vermeden)]) }
    let (open, dicht) = try uitkomsten(casussen)
    #expect(dicht.scenario.register?.afscherming.betalers == [.gemeente, .zorgkantoor])
    let (voor, na) = (open[.lang], dicht[.lang])
    #expect(na.betalers[.zorgkantoor] == Geldstroom())
    #expect(na.betalers[.gemeente].baten == 0 && na.betalers[.gemeente].kosten > 0)
    #expect(
      abs(na.betalers[.overige].baten - voor.betalers[.zorgkantoor].baten - voor.betalers[.gemeente].baten)
        < 1e-6)
    #expect(abs(na.totaal.saldo - voor.totaal.saldo) < 1e-6)
  }

  @Test(
    "Meerzorg, inzet en tegenslag van een paar casussen gaan van de baten af",
    arguments: [Geldsoort.meerzorg, .kosten])
  func soorten(stroom: Geldsoort) throws {
    let soort: Soort = stroom == .meerzorg ? .meer : .inzet
    let casussen = (1...30).map { nummer -> Beoordeling in
      let extra: [(Kostenpost.ID, Soort)] = nummer <= 4 ? [(consult, soort)] : []
      return beoordeeld(nummer, [(consult, .vermeden)] + extra)
    }
    let (open, dicht) = try uitkomsten(casussen)
    let (voor, na) = (open[.lang].betalers[.zorgverzekeraar], dicht[.lang].betalers[.zorgverzekeraar])
    #expect(voor[stroom] > 0 && na[stroom] == 0)
    #expect(abs(na.saldo - voor.saldo) < 1e-6)
    // Every step of the waterfall is as much lower, so that none of them gives the amount away.
    let (claim, bijstap) = (dicht[.lang].claim, dicht.waterval(.lang).treden)
    #expect(abs(claim.claim - (open[.lang].claim.claim - voor[stroom])) < 1e-6)
    let gewoon = open.waterval(.lang).treden
    for (een, ander) in zip(bijstap.dropFirst(), gewoon.dropFirst())
    where een.stap != .meerzorg && een.stap != .kosten {
      #expect(abs(een.verschil - ander.verschil) < 1e-6, "\(een.stap)")
    }
  }

  @Test("Trekken geeft hetzelfde gemiddelde saldo per betaler, en geen kosten van een paar casussen")
  func trekkingen() throws {
    let casussen = (1...30).map { nummer -> Beoordeling in
      let extra: [(Kostenpost.ID, Soort)] =
        nummer <= 4 ? [(consult, .inzet), (Kostenpost.ID("verpleeghuis-dag"), .vermeden)] : []
      return beoordeeld(nummer, [(consult, .vermeden)] + extra)
    }
    let (open, dicht) = try uitkomsten(casussen)
    func trek(_ uitkomst: Scenariouitkomst) throws -> Trekkingen {
      try Trekkingsmodel(uitkomst.scenario).trek(200, zaad: 1, draden: 1)
    }
    let (voor, na) = (try trek(open), try trek(dicht))
    #expect(zip(voor.saldo(.lang), na.saldo(.lang)).allSatisfy { abs($0 - $1) < 1e-6 })
    #expect(na.kosten(.lang).allSatisfy { abs($0 - na.trajectprijs[0]) < 1e-9 })
    #expect(!na.betalers.contains(.zorgkantoor))
  }

  @Test("Wie genoeg casussen heeft, blijft staan zoals het is")
  func genoeg() throws {
    let casussen = (1...30).map {
      beoordeeld(
        $0,
        [
          ("huisarts-consult-kort", .vermeden), ("wmo-begeleiding-uur", .meer),
          ("huisarts-consult-kort", .inzet),
        ])
    }
    let (open, dicht) = try uitkomsten(casussen)
    #expect(dicht.scenario.register?.afscherming.isLeeg == true)
    #expect(open.uitkomsten == dicht.uitkomsten)
  }

  private let consult: Kostenpost.ID = "huisarts-consult-kort"

  private enum Soort { case vermeden, meer, inzet }

  private func beoordeeld(_ nummer: Int, _ regels: [(Kostenpost.ID, Soort)]) -> Beoordeling {
    try! Beoordeling(
      casus: .init("\(nummer)"), route: .buurtwerk,
      zorgregels: regels.map { post, soort in
        let hoeveelheid = Hoeveelheid.per(.maand, aantal: Double(1 + nummer % 3))
        return switch soort {
        case .vermeden: vermeden(post, hoeveelheid, duur: 12)
        case .meer: regel(.meer, post, hoeveelheid, duur: 12)
        case .inzet: regel(.inzet, post, hoeveelheid, duur: 12)
        }
      })
  }

  /// The same casussen as they may not leave, and as they may.
  private func uitkomsten(
    _ casussen: [Beoordeling]
  ) throws -> (open: Scenariouitkomst, dicht: Scenariouitkomst) {
    var bron = Registerbron(
      bestand: "proef", gebeurtenissen: 1, vingerafdruk: "0", isFictief: false,
      populatie: Populatie(
        casussen.compactMap { casus in
          casus.route.map { Populatie.Lid(route: $0, stadsdeel: nil, leeftijdsklasse: nil) }
        }),
      nietBeoordeeld: 0, claims: [], achterstand: [])
    let open = try scenario().met(Registercasussen(beoordelingen: casussen, bron: bron)).bereken()
    bron.uitgave = 1
    let dicht = try scenario().met(Registercasussen(beoordelingen: casussen, bron: bron)).bereken()
    return (open, dicht)
  }
}
