import Bestandsvorm
import BusinessCase
import Scenariobestand

/// A scenario from the command line, read and computed.
struct Berekend {
  let gelezen: GelezenScenario
  let uitkomst: Scenariouitkomst

  /// The scenario to draw from.
  var scenario: Scenario { uitkomst.scenario }
}

/// Reads and computes all scenarios that were named; reports what is wrong with any of them at once.
func bereken(_ namen: [String]) throws(Afbreking) -> [Berekend] {
  let bibliotheek = Scenariobibliotheek(Schijf())
  var (berekend, fouten): ([Berekend], [Leesfouten]) = ([], [])
  for naam in namen {
    do throws(Leesfouten) {
      let gelezen = try bibliotheek.scenario(naam)
      berekend.append(Berekend(gelezen: gelezen, uitkomst: try bereken(gelezen)))
    } catch {
      fouten.append(error)
    }
  }
  guard fouten.isEmpty else { throw Afbreking(fouten) }
  return berekend
}

private func bereken(_ gelezen: GelezenScenario) throws(Leesfouten) -> Scenariouitkomst {
  do throws(Rekenfout) {
    return try gelezen.scenario.bereken()
  } catch {
    let fout = Leesfout(
      plek: nil, bestand: gelezen.bestanden.first ?? "", pad: "", gevonden: error.zin, verwacht: "")
    throw Leesfouten(fouten: [fout], isToegang: false)
  }
}

extension Afbreking {
  /// Every sentence once: files that several scenarios share would repeat theirs.
  init(_ fouten: [Leesfouten]) {
    var gezegd: Set<String> = []
    let zinnen = fouten.flatMap(\.fouten).map(\.zin).filter { gezegd.insert($0).inserted }
    self.init(fouten.allSatisfy(\.isToegang) ? .geenInvoer : .verkeerdeGegevens, zinnen)
  }
}
