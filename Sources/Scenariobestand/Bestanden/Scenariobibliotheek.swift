import Bestandsvorm
import BusinessCase
import Simulatie

/// A scenario as read, with what is needed to reproduce it.
package struct GelezenScenario: Sendable {
  package let scenario: Scenario
  /// How the chain works, for a simulation; nil when the scenario does not say.
  package let keten: Keten?
  /// The files it was read from, in the order of reading.
  package let bestanden: [String]
  let inhoud: [[UInt8]]

  /// The same with the casussen of a register. The fingerprint of its log goes into the hash after the files.
  package func met(_ casussen: Registercasussen) -> GelezenScenario {
    GelezenScenario(
      scenario: scenario.met(casussen), keten: keten, bestanden: bestanden + [casussen.bron.bestand],
      inhoud: inhoud + [Array(casussen.bron.vingerafdruk.utf8)])
  }

  /// The same with its chain simulated; as it is when it has no chain.
  ///
  /// - Parameter speel: plays a chain, or knows how it was played.
  package func nagebootst(_ speel: (Ketenplan) -> Nagespeeld) -> GelezenScenario {
    guard let keten else { return self }
    return GelezenScenario(
      scenario: scenario.nagebootst(keten, speel), keten: keten, bestanden: bestanden, inhoud: inhoud)
  }

  /// The same under the name of what its casussen come from.
  package func genoemd(_ naam: String) -> GelezenScenario {
    var scenario = scenario
    (scenario.naam, scenario.omschrijving) = (naam, nil)
    return GelezenScenario(scenario: scenario, keten: keten, bestanden: bestanden, inhoud: inhoud)
  }

  /// SHA-256 of the files, in the order of `bestanden`. Computed when asked: most commands do not show it.
  package var hash: String {
    var vingerafdruk = Sha256()
    for bytes in inhoud { vingerafdruk.neemOp(bytes) }
    return vingerafdruk.hex()
  }
}

/// Reads scenarios, price lists and casussen, and reports all that is wrong with them at once.
package struct Scenariobibliotheek: Sendable {
  private let bestanden: any Bestandstoegang

  package init(_ bestanden: any Bestandstoegang) { self.bestanden = bestanden }

  /// The path that a user means: a path, or the name of a scenario in `scenarios/`.
  package func pad(_ genoemd: String) -> String { bestanden.vind(genoemd, naam: genoemd) ?? genoemd }

  /// The scenarios that can be called by their name.
  package var scenarionamen: [String] { bestanden.scenarionamen() }

  package func scenario(_ genoemd: String) throws(Leesfouten) -> GelezenScenario {
    let zitting = Leeszitting(bestanden)
    let scenario = try zitting.uitkomst(zitting.scenario(pad(genoemd)))
    return GelezenScenario(
      scenario: scenario, keten: zitting.keten, bestanden: zitting.gelezen, inhoud: zitting.inhoud)
  }

  /// A scenario; or a file with only casussen, with the prices and conventions of the scenario `conventies`.
  package func onderzoek(
    _ genoemd: String, volgens conventies: String
  ) throws(Leesfouten) -> GelezenOnderzoek {
    let zitting = Leeszitting(bestanden)
    let (scenario, volgens) = try zitting.uitkomst(
      zitting.onderzoek(pad(genoemd), volgens: pad(conventies)))
    return GelezenOnderzoek(
      gelezen: GelezenScenario(
        scenario: scenario, keten: zitting.keten, bestanden: zitting.gelezen, inhoud: zitting.inhoud),
      volgens: volgens)
  }

  package func kostenkaart(_ genoemd: String) throws(Leesfouten) -> Kostenkaart {
    let zitting = Leeszitting(bestanden)
    return try zitting.uitkomst(zitting.kostenkaart(pad(genoemd))?.kaart)
  }

  /// What kind of file it is, when nothing is wrong with it.
  package func controleer(_ genoemd: String) throws(Leesfouten) -> Bestandsverslag {
    let zitting = Leeszitting(bestanden)
    return try zitting.uitkomst(zitting.controleer(pad(genoemd)))
  }
}
