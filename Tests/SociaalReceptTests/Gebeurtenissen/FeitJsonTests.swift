import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Feiten in het logboek")
struct FeitJsonTests {
  @Test("Elk feit leest terug zoals het geschreven is", arguments: Feit.Soort.allCases)
  func heenEnTerug(_ soort: Feit.Soort) throws {
    var toeval = Ketentoeval(steen: Dobbelsteen(5))
    toeval.onzin = 0
    for _ in 0..<60 {
      let feit = toeval.feit(soort, na: dag(toeval.steen.uit(0...1000)), doelen: 1, regels: 5)
      if heeftGeenGetal(feit) { continue }
      try #require(feit.soort == soort)
      try #require(Feitlezer(feit.json.regel)?.feit(soort) == feit, "\(feit.json.regel)")
    }
  }

  /// Not a number has no place in JSON, and `mag` keeps it out.
  private func heeftGeenGetal(_ feit: Feit) -> Bool {
    switch feit {
    case .verbeterd(_, let nieuw, _, _): heeftGeenGetal(nieuw)
    case .getoetst(_, let toetsing):
      if case .bijgesteld(let aantal?, _) = toetsing.oordeel { aantal.isNaN } else { false }
    default: false
    }
  }

  @Test("Getallen met alle cijfers blijven zichzelf")
  func getallen() throws {
    var steen = Dobbelsteen(11)
    for _ in 0..<200 {
      let aantal = Double(bitPattern: UInt64.random(in: 0...0x4130_0000_0000_0000, using: &steen))
      let regel = Zorgregel(
        soort: .meer, post: .init("post"), hoeveelheid: .eenmalig(aantal),
        kans: Kans(Double.random(in: 0...1, using: &steen))!)
      let feit = Feit.beoordeeld([Beoordeelderegel(nummer: 1, regel: regel)], op: dag(0))
      try #require(Feitlezer(feit.json.regel)?.feit(.beoordeeld) == feit)
    }
  }

  @Test("Beschadigde inhoud wordt niet gelezen, en nooit een ander feit", arguments: Feit.Soort.allCases)
  func beschadigd(_ soort: Feit.Soort) {
    var toeval = Ketentoeval(steen: Dobbelsteen(5))
    toeval.onzin = 0
    let feit = toeval.feit(soort, na: dag(10), doelen: 1, regels: 5)
    let inhoud = feit.json.regel
    for eind in 0..<inhoud.unicodeScalars.count {
      let deel = String(String.UnicodeScalarView(inhoud.unicodeScalars.prefix(eind)))
      #expect(Feitlezer(deel)?.feit(soort) == nil)
    }
    for onzin in ["", "null", "[]", "{}", "7", "{ \"op\": \"31-2-2022\" }", "{ op: 5 }"] {
      #expect(Feitlezer(onzin)?.feit(soort) == nil)
    }
  }

  @Test("Inhoud van een oudere versie wordt stap voor stap die van nu")
  func opwaardering() {
    let stappen = [
      Opwaardering(van: 1) { soort, inhoud in (soort == "bezoek" ? "bezocht" : soort, inhoud + "b") },
      Opwaardering(van: 2) { soort, inhoud in (soort, inhoud + "c") },
    ]
    func nu(_ versie: Int) -> [String] {
      let uit = Opwaardering.pasToe("bezoek", "a", versie: versie, stappen: stappen)
      return [uit.soort, uit.inhoud]
    }
    #expect(nu(1) == ["bezocht", "abc"])
    #expect(nu(2) == ["bezoek", "ac"])
    #expect(nu(3) == ["bezoek", "a"])
  }

  @Test("Voor elke versie die is uitgegeven is er één stap")
  func aaneen() {
    #expect(Opwaardering.alle.map(\.van) == Array(1..<Opwaardering.huidig))
  }
}
