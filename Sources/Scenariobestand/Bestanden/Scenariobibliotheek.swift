import BusinessCase

/// A scenario as read, with what is needed to reproduce it.
package struct GelezenScenario: Sendable {
  package let scenario: Scenario
  /// SHA-256 of the files it was read from, in the order of `bestanden`.
  package let hash: String
  package let bestanden: [String]
}

/// Reads scenarios, price lists and casussen, and reports all that is wrong with them at once.
package struct Scenariobibliotheek: Sendable {
  private let bestanden: any Bestandstoegang

  package init(_ bestanden: any Bestandstoegang) { self.bestanden = bestanden }

  /// The path that a user means: a path, or the name of a scenario in `scenarios/`.
  package func pad(_ genoemd: String) -> String {
    [genoemd, "\(genoemd).json5", "scenarios/\(genoemd).json5"].first { bestanden.bestaat($0) } ?? genoemd
  }

  package func scenario(_ genoemd: String) throws(Leesfouten) -> GelezenScenario {
    let zitting = Leeszitting(bestanden)
    let scenario = zitting.scenario(pad(genoemd))
    try zitting.rondAf()
    guard let scenario else { throw Leesfouten(fouten: [], isToegang: false) }
    return GelezenScenario(scenario: scenario, hash: zitting.hash, bestanden: zitting.gelezen)
  }

  package func kostenkaart(_ genoemd: String) throws(Leesfouten) -> Kostenkaart {
    let zitting = Leeszitting(bestanden)
    let kaart = zitting.kostenkaart(pad(genoemd))
    try zitting.rondAf()
    guard let kaart else { throw Leesfouten(fouten: [], isToegang: false) }
    return kaart
  }

  /// What kind of file it is, when nothing is wrong with it.
  package func controleer(_ genoemd: String) throws(Leesfouten) -> Bestandssoort {
    let zitting = Leeszitting(bestanden)
    let soort = zitting.controleer(pad(genoemd))
    try zitting.rondAf()
    return soort
  }
}

package enum Bestandssoort: String, Sendable {
  case scenario, kostenkaart, casussen
}

extension Leeszitting {
  func controleer(_ pad: String) -> Bestandssoort {
    guard let knoop = Leeszitting(bestanden).document(pad) else {
      _ = document(pad)
      return .scenario
    }
    switch knoop.soort {
    case .kostenkaart: _ = kostenkaart(pad)
    case .casussen:
      let casussen = casussenbestand(pad)
      if let kaartpad = zoek("kostenkaart", vanuit: pad), let kaart = kostenkaart(kaartpad) {
        controleerPosten(casussen ?? [], op: kaart, basis: .integraal, peil: kaart.index.jaren.upperBound)
      }
    case .scenario: _ = scenario(pad)
    }
    return knoop.soort
  }

  func kostenkaart(_ pad: String, genoemd: (knoop: Knoop, pad: String)? = nil) -> Kostenkaart? {
    guard let knoop = document(pad, genoemd: genoemd) else { return nil }
    var lezer = Objectlezer(knoop, pad: "", boek: boek)
    return lezer?.kostenkaart()
  }

  func casussenbestand(_ pad: String, genoemd: (knoop: Knoop, pad: String)? = nil) -> [GelezenCasus]? {
    guard let knoop = document(pad, genoemd: genoemd) else { return nil }
    if case .lijst(let leden) = knoop.waarde {
      return leesCasussen(leden.enumerated().map { ($1, "[\($0)]") }, allesFictief: false, boek: boek)
    }
    var lezer = Objectlezer(knoop, pad: "", boek: boek)
    return lezer?.casussenbestand()
  }

  /// Every zorgregel names a post that has a price.
  func controleerPosten(_ casussen: [GelezenCasus], op kaart: Kostenkaart, basis: Prijsbasis, peil: Int) {
    for regel in casussen.flatMap(\.regels) {
      do throws(Rekenfout) {
        _ = try kaart.prijs(regel.regel.post, basis: basis, peil: peil)
      } catch {
        boek.noteer(bij: regel.post.knoop, pad: regel.post.pad, gevonden: error.zin, verwacht: "")
      }
    }
  }
}

extension Knoop {
  /// Told by its keys: only a price list has `prijsindex`, only a file of casussen has nothing but those.
  fileprivate var soort: Bestandssoort {
    if case .lijst = waarde { return .casussen }
    guard case .object(let velden) = waarde else { return .scenario }
    let namen = Set(velden.map(\.naam))
    if namen.contains("prijsindex") { return .kostenkaart }
    let kop: Set = ["formaat", "naam", "omschrijving", "fictief", "aanname", "bron", "casussen"]
    return namen.contains("casussen") && namen.isSubset(of: kop) ? .casussen : .scenario
  }
}
