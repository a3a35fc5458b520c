import Bestandsvorm
import BusinessCase
import Scenariobestand
import Weergave

/// A scenario from the command line, read and computed.
struct Berekend {
  let gelezen: GelezenScenario
  let uitkomst: Scenariouitkomst

  /// The scenario to draw from.
  var scenario: Scenario { uitkomst.scenario }

  /// What a reader needs to make the same again, at the head of every JSON.
  var kop: [(String, Json)] {
    [
      ("versie", .tekst(versie)), ("scenario", .tekst(scenario.naam)), ("hash", .tekst(gelezen.hash)),
      ("register", registerJson), ("gesteld", .lijst(gelezen.stellingen.map { .tekst($0.tekst) })),
    ]
  }

  var meldingen: (String, Json) { ("meldingen", .lijst(uitkomst.korteMeldingen.map { .tekst($0) })) }
}

/// Reads and computes all scenarios that were named; reports what is wrong with any of them at once.
///
/// - Parameter wijze: how the chain is simulated of every scenario that has one.
func bereken(
  _ namen: [String], _ vraag: Scenariovraag, _ wijze: Nabootswijze
) throws(Afbreking) -> [Berekend] {
  let casussen = try vraag.register.map { register throws(Afbreking) in try register.casussen() }
  let bibliotheek = Scenariobibliotheek.vanGebruiker
  var (gelezen, berekend, fouten): ([GelezenScenario], [Berekend], [Leesfouten]) = ([], [], [])
  for naam in namen {
    guard !isRegister(naam) else { throw .registerAlsScenario(naam) }
    do throws(Leesfouten) {
      let een = try bibliotheek.scenario(naam, met: vraag.stellingen).gebruik(casussen)
      gelezen.append(een)
      if let plaats = een.bestanden.first.flatMap({ bibliotheek.ergensAnders(naam, $0) }) {
        vraag.meld("\(naam): \(plaats)")
      }
    } catch {
      fouten.append(error)
    }
  }
  // What a chain takes is only spent when every scenario can be read.
  for een in fouten.isEmpty ? gelezen : [] {
    let gemeten = wijze.nagebootst(try een.gemeten(vraag.register))
    do throws(Leesfouten) {
      berekend.append(Berekend(gelezen: gemeten, uitkomst: try bereken(gemeten, vraag.betaler)))
    } catch {
      fouten.append(error)
    }
  }
  guard fouten.isEmpty else { throw Afbreking(fouten) }
  guard vraag.register == nil || berekend.contains(where: { $0.scenario.register != nil }) else {
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

private func bereken(
  _ gelezen: GelezenScenario, _ betaler: Betaler?
) throws(Leesfouten) -> Scenariouitkomst {
  if let betaler, let afscherming = gelezen.scenario.register?.afscherming,
    afscherming.betalers.contains(betaler)
  {
    let fout = Leesfout(
      plek: nil, bestand: gelezen.bestanden.first ?? "", pad: "",
      gevonden: "met \(betaler.rawValue) hebben te weinig casussen te maken om hier cijfers van te delen",
      verwacht: "een betaler die in de uitkomst apart staat, of --intern om zelf te kijken")
    throw Leesfouten(fouten: [fout], isToegang: false)
  }
  let scenario = betaler.map { gelezen.scenario.gezien(door: $0) } ?? gelezen.scenario
  do throws(Rekenfout) {
    return try scenario.bereken().inHeleEuros
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
