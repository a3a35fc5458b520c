import Testing

@testable import BusinessCase

@Suite("Wat een meting met een scenario doet")
struct ClaimmetingTests {
  private let meting = Claimmeting(
    Bijstelling(voorvariantie: 0.0625, gemeten: 0.3, toevalsfout: 0.1, tau: 0.2)!, bewoners: 50, zin: "proef")
  private let niets = Claimmeting(
    Bijstelling(voorvariantie: 0.0625, gemeten: 0.3, toevalsfout: 0.1, tau: .infinity)!, bewoners: 50,
    zin: "proef")

  @Test("Alleen de vermeden zorg verandert, met het deel dat klopt")
  func alleenBaten() throws {
    let zonder = Onzeker.scenario()
    let (voor, na) = (try zonder.bereken(), try zonder.met(meting).bereken())
    for horizon in Horizon.allCases {
      let deel = meting.bijstelling.na.gemiddelde
      #expect(vrijwelGelijk(na[horizon].totaal.baten, deel * voor[horizon].totaal.baten))
      #expect(na[horizon].totaal.meerzorg == voor[horizon].totaal.meerzorg)
      #expect(na[horizon].totaal.kosten == voor[horizon].totaal.kosten)
      #expect(na[horizon].claim.claim == voor[horizon].claim.claim)
      #expect(na.waterval(horizon).treden.contains { $0.stap == .meting })
      #expect(!voor.waterval(horizon).treden.contains { $0.stap == .meting })
    }
    #expect(na.meldingen.contains { if case .strijd = $0 { true } else { false } })
  }

  @Test("Zegt de meting niets, dan is het scenario precies zoals het was")
  func zonderZeggingskracht() throws {
    let zonder = Onzeker.scenario()
    let met = zonder.met(niets)
    #expect(met.meting == nil && met.gegevens == zonder.gegevens)
    #expect(met.onzekerheid == zonder.onzekerheid && met.regels == zonder.regels)
    let (voor, na) = (
      try Trekkingsmodel(zonder).trek(600, zaad: 1).saldo(.lang),
      try Trekkingsmodel(met).trek(600, zaad: 1).saldo(.lang)
    )
    #expect(voor == na)
  }

  @Test("De trekkingen zijn dezelfde, verschoven en smaller: hun midden en spreiding zijn die na de meting")
  func trekkingen() throws {
    let zonder = Onzeker.scenario()
    let fout = { (scenario: Scenario) in
      try Trekkingsmodel(scenario).trek(4000, zaad: 1).gedeeld[.beoordelaarsfout] ?? []
    }
    let (voor, na) = (try fout(zonder), try fout(zonder.met(meting)))
    let (stand, maal) = (meting.bijstelling.na, meting.bijstelling.na.sd / meting.bijstelling.voor.sd)
    for (eerst, daarna) in zip(voor, na).prefix(200) {
      #expect(vrijwelGelijk(daarna, stand.gemiddelde + maal * (eerst - 1)))
    }
    let verdeling = try #require(zonder.met(meting).verdeling(.beoordelaarsfout))
    #expect(vrijwelGelijk(verdeling.gemiddelde, stand.gemiddelde))
    #expect(vrijwelGelijk(verdeling.variantie, stand.sd * stand.sd))
    for p in [0.01, 0.3, 0.5, 0.99] {
      #expect(vrijwelGelijk(verdeling.verdelingsfunctie(verdeling.kwantiel(p)), p, relatief: 1e-6))
    }
  }

  @Test("Het gemiddelde van de trekkingen is de uitkomst, ook met een meting")
  func gemiddelde() throws {
    let met = Onzeker.scenario().met(meting)
    let saldi = try Trekkingsmodel(met).trek(20_000, zaad: 3).saldo(.lang)
    let steekproef = Steekproef(saldi)
    let uitkomst = try met.bereken()
    let verwacht = uitkomst[.lang].totaal.saldo / uitkomst.telling.contanteTrajecten
    #expect(abs((steekproef.gemiddelde ?? .nan) - verwacht) < 4 * (steekproef.standaardfout ?? .nan))
  }
}

@Suite("Van tellingen naar bewijs")
struct MeetcasusTests {
  private let volgens = scenario(
    casus(vermeden("huisarts-consult-kort", .per(.maand, aantal: 2), kans: 0.5)))

  private func bewoner(_ persoon: Int, hulp: Int?, _ tellingen: [Meettelling], claim: Bool = true)
    -> Meetcasus
  {
    let beoordeling = try! Beoordeling(
      casus: .init("\(persoon)"), route: .buurtwerk,
      zorgregels: [vermeden("huisarts-consult-kort", .per(.maand, aantal: 2), kans: 0.5)])
    return Meetcasus(
      persoon: persoon, prioriteit: "gewoon", verwezen: 1000, geholpen: hulp.map { 1000 + $0 },
      tellingen: tellingen,
      beoordeling: claim && hulp != nil ? beoordeling : nil)
  }

  private func telling(_ dagen: Range<Int>, _ aantal: Double, bron: String = "his", rang: Int = 0)
    -> Meettelling
  {
    Meettelling(
      bron: bron, rang: rang, dagen: dagen.lowerBound + 1000..<dagen.upperBound + 1000,
      post: "huisarts-consult-kort",
      aantal: aantal)
  }

  private func bewijs(_ casussen: [Meetcasus]) -> Bewijs {
    Bewijs(casussen, volgens, peildag: 2000, tau: 0.2)
  }

  @Test("Met de hand: drie geholpen, drie wachtend, de eerste maand")
  func metDeHand() {
    let maand = 0..<Meetmaand.begin(1)
    let casussen =
      [1.0, 2, 0].enumerated().map { bewoner($0, hulp: 0, [telling(maand, $1)]) }
      + [3.0, 2, 4].enumerated().map { bewoner(10 + $0, hulp: nil, [telling(maand, $1)]) }
    let uit = bewijs(casussen)
    let perMaand = Meetmaand.dagen / 30
    #expect(vrijwelGelijk(uit.primair.euro.rd?.waarde ?? .nan, (1.0 - 3) * perMaand * 28.74))
    #expect(vrijwelGelijk(uit.primair.contacten.rr?.waarde ?? .nan, 1.0 / 3))
    #expect(uit.primair.maanden == [1])
    // Claimed: 2 a month, half likely: one consult of 28,74 a month.
    #expect(vrijwelGelijk(uit.verhouding?.breuk.waarde ?? .nan, 2 * perMaand, relatief: 1e-6))
    #expect(uit.bijstelling != nil)
  }

  @Test("Een telling over de start van de hulp heen telt niet mee, met dagen erbij wel")
  func doorgesneden() {
    let heel = 0..<60
    let uit = bewijs([bewoner(1, hulp: 30, [telling(heel, 4)])])
    #expect(uit.aanwezig.doorgesneden == 1 && uit.aanwezig.persoonsmaanden == 0)
    var metDagen = telling(heel, 4)
    metDagen.opDagen = [1005, 1010, 1040, 1059]
    let stukken = Meetstukken([bewoner(1, hulp: 30, [metDagen])]).alle
    #expect(stukken.filter { $0.fase == .wacht }.reduce(0) { $0 + $1.aantal } == 2)
    #expect(stukken.filter { $0.fase == .hulp }.reduce(0) { $0 + $1.aantal } == 2)
    #expect(stukken.reduce(0) { $0 + $1.dagen.count } == 60)
  }

  @Test("Bronnen worden bij een bewoner en een post niet gemengd: de eerste telt")
  func bronnen() {
    let maand = 0..<30
    let stukken = Meetstukken([
      bewoner(1, hulp: 0, [telling(maand, 9, bron: "bewoner", rang: 3), telling(maand, 2)])
    ])
    #expect(stukken.alle.reduce(0) { $0 + $1.aantal } == 2)
    #expect(stukken.perBron == ["his": [1]])
  }

  @Test("Wie weg was, wachtte niet op ons; wie vertrok, wacht niet meer")
  func nietWachten() {
    var weg = bewoner(1, hulp: nil, [telling(0..<90, 9)])
    weg.afwezig = [1030..<1060]
    #expect(Meetstukken([weg]).doorgesneden == 1)
    weg.tellingen = [telling(0..<30, 3), telling(60..<90, 1)]
    #expect(Meetstukken([weg]).alle.reduce(0) { $0 + $1.aantal } == 4)
    weg.einde = 1030
    #expect(Meetstukken([weg]).alle.reduce(0) { $0 + $1.aantal } == 3)
  }

  @Test("Zonder iets, of met één groep, is er geen vergelijking en geen bijstelling")
  func leeg() {
    for casussen in [[], [bewoner(1, hulp: nil, [])], [bewoner(1, hulp: 0, [telling(0..<30, 2)])]] {
      let uit = bewijs(casussen)
      #expect(uit.primair.euro.rd == nil && uit.verhouding == nil && uit.bijstelling == nil)
      #expect(uit.primair.maanden.isEmpty && uit.aanwezig.persoonsmaanden.isFinite)
    }
  }

  @Test("Maanden sluiten aan: elke dag zit in precies een maand, ook voor de verwijzing")
  func maanden() {
    let delen = Meetmaand.delen(-400..<400)
    #expect(delen.reduce(0) { $0 + $1.dagen.count } == 800)
    #expect(zip(delen, delen.dropFirst()).allSatisfy { $0.dagen.upperBound == $1.dagen.lowerBound })
    #expect(delen.contains { $0.maand == -1 && $0.dagen.upperBound == 0 })
    #expect(delen.contains { $0.maand == 1 && $0.dagen.lowerBound == 0 })
    #expect(!delen.contains { $0.maand == 0 })
  }
}
