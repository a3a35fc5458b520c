import BusinessCase
import Testing

@testable import Scenariobestand

/// Whatever is said about how sure a number is: never a crash, and never a draw that cannot be.
@Suite("Willekeurig onzekere getallen")
struct OnzekerWillekeurTests {
  private static let sleutels = ["waarde", "laag", "hoog", "sd", "cv", "n", "verdeling", "bron"]
  private static let waarden = [
    "0", "-0", "1", "0.5", "0.05", "0.3", "0.9", "0.999999", "1e-300", "1e-9", "2", "5", "9.5", "1000", "1e9",
    "1e12", "1e300", "-0.5", "-3", "-1e12", "null", "'pert'", "{}", "true",
  ]
  private static let vormen = [
    "vast", "uniform", "driehoek", "pert", "normaal", "lognormaal", "gamma", "beta",
  ]

  @Test(
    "Een onzeker getal geeft een verdeling binnen haar grenzen, of een fout", arguments: Getalplaats.allCases)
  func willekeurig(plaats: Getalplaats) throws {
    var toeval = Toeval(zaad: 87)
    var goed = 0
    for _ in 0..<500 {
      let getal = Self.getal(&toeval)
      do throws(Leesfouten) {
        let gelezen = try Scenariobibliotheek(Geheugen(plaats.bestanden(getal))).scenario("x.json5").scenario
        guard let verdeling = gelezen.verdeling(plaats.gedeeld) else { continue }
        goed += 1
        controleer(verdeling, plaats, plaats.waarde(in: gelezen), getal)
      } catch {
        #expect(!error.fouten.isEmpty)
      }
    }
    #expect(goed > 50)
  }

  private func controleer(_ verdeling: Verdeling, _ plaats: Getalplaats, _ waarde: Double?, _ getal: String) {
    let minstens = plaats == .groei ? -0.99 : 0
    let hoogstens = plaats == .correctie ? 1 : Double.infinity
    let afstand = abs((waarde ?? .nan) - verdeling.gemiddelde)
    #expect(afstand <= 1e-9 * max(1, verdeling.gemiddelde) + (plaats == .prijs ? 0.0051 : 0), "\(getal)")
    #expect(verdeling.variantie.isFinite, "\(getal)")
    let trekkingen = Trekker(verdeling).trekkingen(200, Toeval(zaad: 1))
    #expect(trekkingen.allSatisfy { $0 >= minstens && $0 <= hoogstens }, "\(getal)")
  }

  /// An object with some of the keys; half of the time with keys and values that may go together.
  private static func getal(_ toeval: inout Toeval) -> String {
    let isZinnig = Bool.random(using: &toeval)
    let spreiding = [["laag", "hoog"], ["sd"], ["cv"], ["n"]].randomElement(using: &toeval) ?? []
    let gewoon = ["waarde", "verdeling"].filter { _ in Bool.random(using: &toeval) } + spreiding
    let sleutels = isZinnig ? gewoon : sleutels.filter { _ in Bool.random(using: &toeval) }
    let zinnig = ["laag": ["0.01", "0.1", "0.3"], "hoog": ["0.4", "0.6", "0.9"], "n": ["3", "10", "500"]]
    let velden = sleutels.map { sleutel in
      let woorden =
        sleutel == "verdeling"
        ? vormen.map { "'\($0)'" } : isZinnig ? zinnig[sleutel] ?? ["0.05", "0.2", "0.35"] : waarden
      return "\(sleutel): \(woorden.randomElement(using: &toeval) ?? "null")"
    }
    return "{ \(velden.joined(separator: ", ")) }"
  }
}
