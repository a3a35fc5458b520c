import Testing

@testable import BusinessCase

@Suite("Kleine groepen blijven verborgen")
struct AfschermingTests {
  @Test(
    "Wat verborgen is",
    arguments: [
      ([12, 15, 10], [false, false, false]), ([12, 15, 0], [false, false, false]),
      ([3, 15, 12], [true, false, true]), ([3, 12, 12], [true, true, true]),
      ([3, 4, 15], [true, true, true]), ([3, 4, 15, 20], [true, true, true, false]),
      ([5, 6, 15], [true, true, false]), ([4, 4, 15], [true, true, true]),
      ([4, 4, 15, 20], [true, true, true, false]),
      ([7, 0, 0], [true, true, true]), ([0, 0, 0], [false, false, false]),
      ([9, 9, 10, 30], [true, true, true, false]),
    ])
  func voorbeelden(aantallen: [Int], verborgen: [Bool]) {
    #expect(Afscherming.verborgen(aantallen) == verborgen)
  }

  /// Whoever knows the rule, the total and all that is shown, has for each hidden group more than one possible size.
  @Test(
    "Uit wat getoond is volgt van geen verborgen groep het aantal", arguments: [(2, 30), (3, 45), (4, 30)])
  func nietTeReconstrueren(groepen: Int, hoogstens: Int) {
    for totaal in 0...hoogstens {
      var mogelijk: [[Int?]: [Set<Int>]] = [:]
      for aantallen in verdelingen(van: totaal, over: groepen) {
        let getoond = zip(aantallen, Afscherming.verborgen(aantallen)).map { $1 ? nil : $0 }
        var gezien = mogelijk[getoond] ?? Array(repeating: [], count: groepen)
        for groep in aantallen.indices { gezien[groep].insert(aantallen[groep]) }
        mogelijk[getoond] = gezien
      }
      for (getoond, gezien) in mogelijk {
        for groep in getoond.indices where getoond[groep] == nil {
          #expect(gezien[groep].count > 1, "\(getoond) met totaal \(totaal)")
        }
        let rest = totaal - getoond.reduce(0) { $0 + ($1 ?? 0) }
        #expect(rest == 0 || rest == totaal || rest >= 10, "\(getoond) met totaal \(totaal)")
      }
    }
  }

  /// Two hidden groups that change names leave all tables as they were, yet hold other casussen. So neither
  /// the number nor the mean of a hidden group follows from what is shown.
  @Test(
    "Verborgen groepen kunnen van plaats wisselen zonder dat een van de tabellen verandert",
    arguments: 0..<40)
  func wisselen(proef: Int) throws {
    var dobbelsteen = Dobbelsteen(stand: UInt64(proef))
    let casussen = (0..<(20 + 2 * proef)).map { casuswaarde($0, &dobbelsteen) }
    for indeling in Indeling.allCases {
      let tabel = Groepstabel(indeling, casussen)
      let aantallen = indeling.verdeel(casussen).map(\.count)
      let verborgen = tabel.groepen.indices.filter { tabel.groepen[$0].cijfers == nil }
      for een in verborgen {
        guard let ander = verborgen.first(where: { aantallen[$0] != aantallen[een] }) else { continue }
        let gewisseld = casussen.map { self.gewisseld($0, indeling, een, ander) }
        for ook in Indeling.allCases {
          #expect(Groepstabel(ook, gewisseld) == Groepstabel(ook, casussen))
        }
        #expect(indeling.verdeel(gewisseld)[een].count == aantallen[ander])
      }
      #expect(verborgen.count != 1)
    }
  }

  @Test(
    "Weet niemand waarnaar wordt gegroepeerd, dan zegt de tabel dat; de gewone regel geldt ook naar kanaal")
  func nietsBekend() {
    let casussen = casussen(12, stadsdeel: nil, leeftijd: 40)
    #expect(
      Indeling.allCases.filter { Groepstabel($0, casussen).isOnbekend } == [.stadsdeel, .vraagtype, .kanaal])
    let tabel = Groepstabel(
      .kanaal,
      [(Kanaal.huisarts, 15), (.poh, 3), (.zelf, 8)].flatMap { kanaal, aantal in
        self.casussen(aantal, stadsdeel: nil, leeftijd: nil, kanaal: kanaal)
      })
    #expect(!tabel.isOnbekend && tabel.groepen.count == Kanaal.allCases.count + 1)
    #expect(tabel.groepen.filter { $0.cijfers == nil }.map(\.naam) == ["poh", "zelf"])
  }

  @Test("Onbekend stadsdeel en onbekende leeftijd zijn een groep")
  func onbekend() {
    let zonder = casussen(12, stadsdeel: nil, leeftijd: nil) + casussen(11, stadsdeel: .west, leeftijd: 70)
    for indeling in [Indeling.stadsdeel, .leeftijd] {
      let groep = Groepstabel(indeling, zonder).groepen.last
      #expect(groep?.naam == "onbekend")
      #expect(groep?.cijfers?.aantal == 12)
    }
  }

  private func casussen(
    _ aantal: Int, stadsdeel: Stadsdeel?, leeftijd: Int?, kanaal: Kanaal? = nil
  ) -> [Casuswaarde] {
    (0..<aantal).map { nummer in
      let beoordeling = try! Beoordeling(
        casus: .init("\(nummer)"), route: .buurtwerk, stadsdeel: stadsdeel, leeftijd: leeftijd,
        kanaal: kanaal, zorgregels: [])
      return Casuswaarde(
        beoordeling, stromen: Horizon.allCases.map { _ in Geldstroom(baten: Double(nummer)) })
    }
  }

  /// Some groups are much larger than others.
  private func casuswaarde(_ nummer: Int, _ dobbelsteen: inout Dobbelsteen) -> Casuswaarde {
    func groot(_ aantal: Int) -> Int {
      min(Int.random(in: 0..<aantal, using: &dobbelsteen), Int.random(in: 0..<aantal, using: &dobbelsteen))
    }
    let beoordeling = try! Beoordeling(
      casus: .init("\(nummer)"), route: Route.allCases[groot(6)],
      stadsdeel: [.west, .centrum, .oost, nil][groot(4)], leeftijd: [40, 70, 10, nil][groot(4)],
      vraagtype: ([nil] + Vraagtype.allCases)[groot(11)], kanaal: ([nil] + Kanaal.allCases)[groot(8)],
      zorgregels: [])
    let saldo = Double.random(in: -1038...4000, using: &dobbelsteen)
    return Casuswaarde(beoordeling, stromen: Horizon.allCases.map { _ in Geldstroom(baten: saldo) })
  }

  private func gewisseld(_ casus: Casuswaarde, _ indeling: Indeling, _ een: Int, _ ander: Int) -> Casuswaarde
  {
    let oud = casus.beoordeling
    let groepen = indeling.groepen([casus])
    let nu = groepen.firstIndex(of: indeling.groep(van: oud))!
    let straks = groepen[nu == een ? ander : nu == ander ? een : nu]
    let nieuw = try! Beoordeling(
      casus: oud.casus, route: indeling == .route ? Route(rawValue: straks)! : oud.route,
      stadsdeel: indeling == .stadsdeel ? Stadsdeel(rawValue: straks) : oud.stadsdeel,
      leeftijd: indeling == .leeftijd ? ["0-19": 10, "20-64": 40, "65+": 70][straks] : oud.leeftijd,
      vraagtype: indeling == .vraagtype ? Vraagtype(rawValue: straks) : oud.vraagtype,
      kanaal: indeling == .kanaal ? Kanaal(rawValue: straks) : oud.kanaal,
      zorgregels: [])
    return Casuswaarde(nieuw, stromen: Horizon.allCases.map { casus[$0] })
  }

  private func verdelingen(van totaal: Int, over groepen: Int) -> [[Int]] {
    groepen == 1
      ? [[totaal]]
      : (0...totaal).flatMap { eerste in
        verdelingen(van: totaal - eerste, over: groepen - 1).map { [eerste] + $0 }
      }
  }
}
