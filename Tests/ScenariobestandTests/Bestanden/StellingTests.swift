import BusinessCase
import Testing

@testable import Bestandsvorm
@testable import Scenariobestand

@Suite("Een getal anders stellen, zonder bestand")
struct StellingTests {
  private static let programma =
    "programma: { jaren: 2, instroom: [ { kanaal: \"huisarts\", perJaar: 87 }, { kanaal: \"overig\", perJaar: 3 } ] }"

  private func gesteld(_ stellingen: String..., erbij: String = programma) throws -> Scenario {
    try Scenariobibliotheek(Geheugen(kleinScenario(erbij))).scenario(
      "x.json5", met: stellingen.map { Stelling($0)! }
    )
    .scenario
  }

  private func saldo(_ scenario: Scenario) throws -> Double { try scenario.bereken()[.lang].totaal.saldo }

  @Test(
    "Het antwoord is dat van een bestand waarin het zo staat",
    arguments: [
      ("traject.prijs=1200", "traject: { prijs: 1200 }"), ("discontovoet=3%", "discontovoet: 0.03"),
      ("discontovoet=0,03", "discontovoet: 0.03"), ("claims=0.7", "claims: 0.7"),
      ("traject.betaler=zorgverzekeraar", "traject: { betaler: \"zorgverzekeraar\" }"),
      ("horizonnen.lang=36", "horizonnen: { lang: 36 }"),
      (
        "optimismecorrectie.geen={waarde: 0.5, laag: 0.4, hoog: 0.6}",
        "optimismecorrectie: { geen: { waarde: 0.5, laag: 0.4, hoog: 0.6 } }"
      ),
    ])
  func alsBestand(stelling: String, bestand: String) throws {
    let een = try gesteld(stelling)
    let ander = try scenario(kleinScenario("\(Self.programma), \(bestand)"))
    #expect(try saldo(een) == saldo(ander))
    #expect(een.onzekerheid.gedeeld == ander.onzekerheid.gedeeld)
    #expect(een.traject == ander.traject)
  }

  @Test("Ook wat in een lijst, op de kostenkaart of in een casus staat")
  func elders() throws {
    #expect(try gesteld("programma.instroom.huisarts=100").programma?.instroom[0].perJaar == 100)
    #expect(try gesteld("programma.instroom[1].perJaar=4").programma?.instroom[1].perJaar == 4)
    let duur = try gesteld("prijs.consult=57.48")
    #expect(
      try abs(duur.bereken()[.lang].totaal.baten - 2 * gesteld("claims=1").bereken()[.lang].totaal.baten)
        < 0.01)
    #expect(try gesteld("casus.a.zorgregels[0].kans=0").bereken()[.lang].totaal.baten == 0)
  }

  @Test("De stelling staat in de naam en in de vingerafdruk, en het getal heet een aanname")
  func zichtbaar() throws {
    let bibliotheek = Scenariobibliotheek(Geheugen(kleinScenario(Self.programma)))
    let los = try bibliotheek.scenario("x.json5")
    let gesteld = try bibliotheek.scenario("x.json5", met: [Stelling("traject.prijs=1200")!])
    #expect(gesteld.scenario.naam == "Klein, met traject.prijs=1200")
    #expect(gesteld.hash != los.hash)
    #expect(gesteld.scenario.gegevens.first { $0.sleutel == "traject.prijs" }?.herkomst.isAanname == true)
  }

  @Test(
    "Wat niet kan, wordt gezegd, met de plaats",
    arguments: [
      ("traject.prijz=3", "prijs"), ("traject.prijs=veel", "bedrag"),
      ("prijs.onbekend=3", "heeft dit scenario niet"),
      ("casus.a.zorgregels[0].kans=1.4", "van 0 tot en met 1"), ("programma.instroom.nergens=3", "lijst"),
      ("naam.dieper=3", "tekst"), ("programma.jaren=1e9", "te groot"),
    ])
  func fouten(stelling: String, woord: String) {
    #expect {
      _ = try gesteld(stelling)
    } throws: { fout in
      (fout as? Leesfouten)?.fouten.contains { $0.zin.contains(woord) && $0.zin.contains("--stel") } == true
    }
  }

  @Test("Zonder naam of waarde is het geen stelling", arguments: ["", "=3", "a", "a="])
  func geenStelling(tekst: String) { #expect(Stelling(tekst) == nil) }

  @Test("Samenhang kan ook zo gesteld worden, en wat niet kan wordt gezegd")
  func samenhang() throws {
    let erbij = "onzekerheid: { prijs: { cv: 0.1 }, kans: { n: 10 } }"
    let bibliotheek = Scenariobibliotheek(Geheugen(kleinScenario(erbij)))
    let stelling = try #require(Stelling(samenhang: ["prijs,kans=0,5"]))
    let scenario = try bibliotheek.scenario("x.json5", met: [stelling]).scenario
    #expect(
      scenario.samenhang == [Samenhang([Getalgroep("prijs"), Getalgroep("kans")], rangcorrelatie: 0.5)])
    #expect(scenario.naam == "Klein, met samenhang prijs,kans=0,5")
    #expect(throws: Leesfouten.self) {
      try bibliotheek.scenario("x.json5", met: [Stelling(samenhang: ["prijz=0.5"])!])
    }
  }

  @Test("Alles in de map scenarios is in het programma, precies zo")
  func meegeleverd() throws {
    let namen = Schijf().namen(in: "scenarios").filter { $0.hasSuffix(".json5") }
    #expect(namen.count > 10)
    #expect(Set(namen) == Set(Meegeleverd.bestanden.keys))
    for naam in namen {
      #expect(try Schijf().lees("scenarios/\(naam)", hoogstens: 1_000_000) == Meegeleverd.bestanden[naam])
    }
  }

  @Test(
    "Zonder enige map op de schijf is elk scenario te lezen", arguments: Meegeleverd.bestanden.keys.sorted())
  func overal(bestand: String) throws {
    let bibliotheek = Scenariobibliotheek(SchijfMetMeegeleverd(scenariomappen: ["bestaat-niet"]))
    #expect(try !bibliotheek.controleer("(ingebouwd)/\(bestand)").soort.rawValue.isEmpty)
  }
}
