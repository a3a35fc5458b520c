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
///
/// - Parameters:
///   - register: its casussen take the place of those of every scenario that computes with casussen.
///   - wijze: how the chain is simulated of every scenario that has one.
func bereken(
  _ namen: [String], uit register: Registervraag? = nil, _ wijze: Nabootswijze
) throws(Afbreking) -> [Berekend] {
  let casussen = try register.map { vraag throws(Afbreking) in try vraag.casussen() }
  let bibliotheek = Scenariobibliotheek.vanGebruiker
  var (gelezen, berekend, fouten): ([GelezenScenario], [Berekend], [Leesfouten]) = ([], [], [])
  for naam in namen {
    guard !isRegister(naam) else { throw .registerAlsScenario(naam) }
    do throws(Leesfouten) {
      gelezen.append(try bibliotheek.scenario(naam).gebruik(casussen))
    } catch {
      fouten.append(error)
    }
  }
  for een in gelezen {
    let gemeten = wijze.nagebootst(try een.gemeten(register))
    do throws(Leesfouten) {
      berekend.append(Berekend(gelezen: gemeten, uitkomst: try bereken(gemeten)))
    } catch {
      fouten.append(error)
    }
  }
  guard fouten.isEmpty else { throw Afbreking(fouten) }
  guard register == nil || berekend.contains(where: { $0.scenario.register != nil }) else {
    throw Afbreking(
      .verkeerdGebruik,
      ["--register past hier niet: geen van deze scenario's rekent met casussen (methode \"casussen\")."])
  }
  return berekend
}

extension GelezenScenario {
  /// With what was measured in the register, when that is asked for.
  fileprivate func gemeten(_ register: Registervraag?) throws(Afbreking) -> GelezenScenario {
    guard let register, scenario.register != nil, let meting = try register.meting(scenario) else {
      return self
    }
    return met(meting)
  }
}

private func bereken(_ gelezen: GelezenScenario) throws(Leesfouten) -> Scenariouitkomst {
  do throws(Rekenfout) {
    return try gelezen.scenario.bereken().inHeleEuros
  } catch {
    let fout = Leesfout(
      plek: nil, bestand: gelezen.bestanden.first ?? "", pad: "", gevonden: error.zin, verwacht: "")
    throw Leesfouten(fouten: [fout], isToegang: false)
  }
}

extension Afbreking {
  fileprivate static func registerAlsScenario(_ pad: String) -> Afbreking {
    Afbreking(
      .verkeerdGebruik,
      [
        "\(pad) is een register, geen scenario. Verwacht een scenario, met --register \(pad) erbij; of: recept onderzoek \(pad)"
      ])
  }

  /// Every sentence once: files that several scenarios share would repeat theirs.
  init(_ fouten: [Leesfouten]) {
    var gezegd: Set<String> = []
    let zinnen = fouten.flatMap(\.fouten).map(\.zin).filter { gezegd.insert($0).inserted }
    self.init(fouten.allSatisfy(\.isToegang) ? .geenInvoer : .verkeerdeGegevens, zinnen)
  }
}
