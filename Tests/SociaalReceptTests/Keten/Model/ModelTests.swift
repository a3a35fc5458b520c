import BusinessCase
import Testing

@testable import Simulatie
@testable import SociaalRecept

@Suite("De keten tegen een los model")
struct ModelTests {
  /// What was tried, and how often it was taken or refused.
  private struct Tellingen {
    var gelukt: [Feit.Soort: Int] = [:]
    var geweigerd: [Feit.Soort: Int] = [:]
    var statussen: Set<String> = []
    var combinatiesAf = 0
  }

  @Test("200.000 willekeurige feiten: zelfde toegelaten, zelfde geweigerd, zelfde stand")
  func willekeurig() throws {
    var toeval = Ketentoeval(steen: Dobbelsteen(20_211_001))
    var tellingen = Tellingen()
    var gedaan = 0
    while gedaan < 200_000 {
      var (casus, model) = (aangemeld(), Ketenmodel(dag(0).dagnummer, Bewonernummer(1)))
      for _ in 0..<75 {
        gedaan += 1
        let feit = try probeer(&casus, &model, &toeval, &tellingen)
        if case .gesloten(nil, _) = feit, casus.status == .foutieveInvoer { break }
      }
    }
    for soort in Feit.Soort.vanCasus {
      #expect(tellingen.geweigerd[soort, default: 0] > 20, "te weinig geweigerd: \(soort)")
      if soort != .aangemeld {
        #expect(tellingen.gelukt[soort, default: 0] > 100, "te weinig gelukt: \(soort)")
      }
    }
    #expect(tellingen.statussen.count == Status.allCases.count)
    #expect(tellingen.combinatiesAf > 20)
  }

  private func probeer(
    _ casus: inout Casus, _ model: inout Ketenmodel, _ toeval: inout Ketentoeval, _ tellingen: inout Tellingen
  ) throws -> Feit {
    let soort = toeval.soort(model)
    let feit = toeval.feit(
      soort, na: Datum(dagnummer: model.laatste), doelen: model.hoogsteDoel, regels: model.hoogsteRegel,
      nummers: model.hoogsteNummer)
    let reden = weigering(feit, van: casus)
    try #require(
      (reden == nil) == model.mag(feit, vandaag: vandaag), "\(feit) bij \(model): \(reden?.zin ?? "mocht")")
    guard reden == nil else {
      tellingen.geweigerd[soort, default: 0] += 1
      return feit
    }
    casus.gebeurt(feit)
    model.gebeurt(feit)
    try #require(Ketenmodel(casus) == model, "na \(feit)")
    tellingen.gelukt[soort, default: 0] += 1
    tellingen.statussen.formUnion([model.zelf.status] + model.delen.values.map(\.status))
    if model.zelf.status == "completed", model.route == .combinatie { tellingen.combinatiesAf += 1 }
    return feit
  }
}

extension Feit.Soort {
  /// All but what is about the journal of a casus; see HerzieningModelTests.
  static let vanKeten = vanCasus.filter { !Dossierfeit.soorten.contains($0) }
  static let vanCasus = allCases.filter { ![.doorgehaald, .verbeterd].contains($0) }
}

extension Ketentoeval {
  /// A kind of feit; often one that brings this casus further, so that all states are seen.
  mutating func soort(_ model: Ketenmodel) -> Feit.Soort {
    // The kinds of the dossier are many; each comes less often, so that the chain still comes far.
    if steen.soms(0.2) {
      // What leans on something earlier is seldom right, and so comes more often.
      let leunt: [Feit.Soort] = [.actieslot, .navraag, .klachtantwoord, .onthouding]
      return steen.kies(Dossierfeit.soorten + leunt + leunt + [.actie, .koppeling])
    }
    if steen.soms(0.5) {
      // Erasing ends everything, so it comes late; who refers once more asks for another terugkoppeling.
      switch steen.kies(Feit.Soort.vanKeten) {
      case .vernietigd where steen.soms(0.8): return .genoteerd
      // Counting care brings no casus further.
      case .effectmeting where steen.soms(0.6), .zorggebruikGeteld where steen.soms(0.5): break
      case .opnieuwVerwezen where steen.soms(0.5): return .teruggekoppeld
      case let soort: return soort
      }
    }
    switch model.zelf.status {
    case "requested": return .aangenomen
    case "accepted": return .bezocht
    case "in-progress" where model.route == nil: return .routeGekozen
    case "in-progress": return steen.kies([.aangenomen, .hulpBegonnen, .teruggekoppeld, .gesloten])
    case "on-hold": return .hervat
    default: return steen.kies([.beoordeeld, .getoetst, .onthouding])
    }
  }
}
