import Taal
import Testing

@testable import BusinessCase

@Suite("Nulpunten")
struct NulpuntTests {
  @Test("Een nulpunt op een eind wordt gevonden")
  func eind() {
    #expect(nulpunt(2...5) { $0 - 2 } == 2)
    #expect(nulpunt(2...5) { $0 - 5 } == 5)
    #expect(nulpunt(2...2) { $0 - 2 } == 2)
  }

  @Test("Zonder wisseling van teken is er geen nulpunt")
  func geen() {
    #expect(nulpunt(0...1) { _ in 3 } == nil)
    #expect(nulpunt(-1...1) { $0 * $0 + 1 } == nil)
    #expect(nulpunt(-1...1) { _ in .nan } == nil)
  }

  @Test("Steile, vlakke en kromme functies", arguments: [0.1, 1, 3.7])
  func vormen(wortel: Double) throws {
    let functies: [(Double) -> Double] = [
      { $0 - wortel }, { 1e200 * ($0 - wortel) }, { exp(50 * $0) - exp(50 * wortel) },
      { atan(1e6 * ($0 - wortel)) }, { 1e-200 * ($0 - wortel) }, { log($0 / wortel) },
      { $0 < wortel ? -1 : 1 },
    ]
    for (nummer, functie) in functies.enumerated() {
      let gevonden = try #require(nulpunt(1e-3...10, functie), "functie \(nummer)")
      #expect(abs(gevonden - wortel) <= 1e-13 * wortel, "functie \(nummer): \(gevonden)")
    }
  }

  @Test("Een raakpunt van de derde graad wordt dicht genoeg benaderd")
  func derdegraads() throws {
    let gevonden = try #require(nulpunt(-1...2) { ($0 - 0.3) * ($0 - 0.3) * ($0 - 0.3) })
    #expect(abs(gevonden - 0.3) < 1e-5)
  }

  @Test("Zo kleine waarden dat hun product nul is houden hun teken")
  func onderloop() throws {
    let gevonden = try #require(nulpunt(0...1) { 1e-300 * ($0 - 0.25) })
    #expect(abs(gevonden - 0.25) < 1e-13)
  }

  @Test("De functie wordt niet vaker gevraagd dan nodig is")
  func zuinig() {
    var keren = 0
    _ = nulpunt(0...10) {
      keren += 1
      return exp($0) - 20
    }
    #expect(keren < 20)
  }
}
