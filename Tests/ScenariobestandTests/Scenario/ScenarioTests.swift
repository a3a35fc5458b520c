import BusinessCase
import Testing

@testable import Bestandsvorm
@testable import Scenariobestand

@Suite("Een scenario lezen")
struct ScenarioTests {
  @Test("Wat er niet staat, komt uit het ontwerp, met zijn bron")
  func gewoonlijk() throws {
    let gelezen = try scenario(kleinScenario())
    #expect(gelezen.regels.discontovoet == 0.0225)
    #expect(gelezen.regels.horizonnen == Horizonnen(kort: 3, middellang: 6, lang: 24))
    #expect(gelezen.regels.optimismecorrectie == Ontwerp.optimismecorrectie)
    #expect(gelezen.traject == Trajectprijs(prijs: Bedrag(centen: 103_800), jaar: 2022, betaler: .gemeente))
    #expect(gelezen.programma == nil)
    #expect(gelezen.meldingen.isEmpty)
    #expect(gelezen.gegevens.first { $0.sleutel == "discontovoet" }?.herkomst.isAanname == false)
  }

  @Test("Een zorgregel zonder toets, toerekening en uitdoving telt als ongetoetst en helemaal")
  func zorgregel() throws {
    guard case .casussen(let casussen) = try scenario(kleinScenario()).methode else { throw Onverwacht() }
    let regel = try #require(casussen.first?.zorgregels.first)
    #expect(regel.soort == .vermeden(.init(toerekening: .een, toets: .geen, getoetstTot: 6, uitdoving: .nul)))
    #expect(regel.periode == Periode(vanaf: 0, duur: nil))
    #expect(regel.uitval == .nul)
  }

  @Test(
    "Een getal kan zijn bron of aanname bij zich hebben",
    arguments: [
      ("0.03", Gegeven.Herkomst.ongenoemd), ("{ waarde: 0.03, bron: 'b' }", .bron("b")),
      ("{ waarde: 0.03, aanname: 'a' }", .aanname("a")), ("{ waarde: 0.03 }", .ongenoemd),
    ])
  func herkomst(waarde: String, herkomst: Gegeven.Herkomst) throws {
    let gelezen = try scenario(kleinScenario("discontovoet: \(waarde)"))
    #expect(gelezen.regels.discontovoet == 0.03)
    #expect(gelezen.gegevens.first { $0.sleutel == "discontovoet" }?.herkomst == herkomst)
  }

  @Test(
    "Een getal met bron wordt even streng gelezen",
    arguments: [
      ("{ bron: 'b' }", #"discontovoet: "waarde" ontbreekt; verwacht een getal van 0 tot en met 1"#),
      ("{ waarde: 'x' }", #"discontovoet.waarde: de tekst "x"; verwacht een getal van 0 tot en met 1"#),
      ("{ waarde: 1.5 }", "discontovoet: 1,5 is te groot; verwacht een getal van 0 tot en met 1"),
      (
        "{ waarde: 0, brn: 'b' }",
        #"discontovoet: onbekende sleutel "brn"; verwacht een van: aanname, bron, waarde. Bedoelde u "bron"?"#
      ),
      ("[0.1]", "discontovoet: een lijst; verwacht een getal van 0 tot en met 1"),
      ("true", "discontovoet: true; verwacht een getal van 0 tot en met 1"),
      ("1e300", "discontovoet: 1e300 is te groot; verwacht een getal van 0 tot en met 1"),
    ])
  func strengGetal(waarde: String, zin: String) {
    let klachten = klachten(kleinScenario("discontovoet: \(waarde)"))
    #expect(klachten.count == 1)
    #expect(klachten.first?.hasSuffix(zin) == true, "\(klachten)")
  }

  @Test(
    "Bedragen zijn exact op de cent",
    arguments: [
      ("28.74", 2874), ("0.07", 7), ("1038", 103_800), (".5", 50), ("5.", 500), ("12.34", 1234),
      ("0.29", 29),
      ("1.10", 110), ("0", 0), ("-0", 0), ("+5", 500), ("4.35", 435), ("10000000000", 1_000_000_000_000),
    ])
  func bedrag(tekst: String, centen: Int64) throws {
    #expect(try scenario(kleinScenario("traject: { prijs: \(tekst) }")).traject.prijs.centen == centen)
  }

  @Test(
    "Wat geen bedrag op de cent is, wordt geweigerd",
    arguments: [
      ("12.345", "heeft te veel decimalen"), ("1e3", "is geen bedrag in gewone cijfers"),
      ("0x10", "is geen bedrag in gewone cijfers"), ("-0.01", "is negatief"),
      ("90071992547409.93", "is te groot"), ("10000000000.01", "is te groot"),
      ("1e300", "is geen bedrag in gewone cijfers"),
      ("99999999999999999999999999", "is te groot"), ("0.001", "heeft te veel decimalen"),
      ("1.000", "heeft te veel decimalen"),
    ])
  func geenBedrag(tekst: String, reden: String) {
    let klachten = klachten(kleinScenario("traject: { prijs: \(tekst) }"))
    #expect(klachten.count == 1)
    #expect(
      klachten.first?.contains("traject.prijs: \(tekst.metKomma) \(reden); verwacht ") == true, "\(klachten)")
  }

  @Test("Toerekening en uitdoving tellen niet bij meerzorg; dat staat in een melding met de plek")
  func meldingen() throws {
    let regel =
      #"{ soort: "meer", post: "consult", aantal: 1, per: "maand", kans: 1, toerekening: 0.5, uitdoving: 0.3 }"#
    let casus = #"[ { id: "a", route: "buurtwerk", zorgregels: [ \#(regel) ] } ]"#
    let gelezen = try scenario(kleinScenario(casussen: casus))
    #expect(
      gelezen.meldingen.map(\.zin) == [
        #"x.json5:1:117 casussen[0].zorgregels[0]: "toerekening" telt niet bij een zorgregel van de soort meer."#,
        #"x.json5:1:117 casussen[0].zorgregels[0]: "uitdoving" telt niet bij een zorgregel van de soort meer."#,
      ])
    guard case .casussen(let casussen) = gelezen.methode else { throw Onverwacht() }
    #expect(casussen.first?.zorgregels.first?.soort == .meer)
  }

  @Test("Bij inzet is de kans 1 als er niets staat; bij elke andere soort moet ze er staan")
  func kans() throws {
    let inzet =
      #"[ { id: "a", route: "buurtwerk", zorgregels: [ { soort: "SOORT", post: "consult", aantal: 1, per: "jaar" } ] } ]"#
    for soort in ["vermeden", "meer", "tegenslag"] {
      let klachten = klachten(kleinScenario(casussen: inzet.replacing("SOORT", with: soort)))
      #expect(
        klachten.map { $0.hasSuffix(#""kans" ontbreekt; verwacht een getal van 0 tot en met 1"#) } == [true])
    }
    guard
      case .casussen(let casussen) = try scenario(
        kleinScenario(casussen: inzet.replacing("SOORT", with: "inzet"))
      ).methode
    else { throw Onverwacht() }
    #expect(casussen.first?.zorgregels.first?.kans == .een)
  }

  @Test("Een jaar buiten de prijsindex wordt één keer gemeld, niet bij elke zorgregel")
  func jaarBuitenIndex() {
    let bestanden = kleinScenario().mapValues {
      $0.replacing("prijspeil: 2022", with: "prijspeil: { waarde: 2040 }")
    }
    #expect(
      klachten(bestanden) == [
        "1:39  prijspeil: voor het jaar 2040 is er geen prijsindex; verwacht een jaar van 2021 tot en met 2023"
      ])
  }

  @Test("Ook het trajectjaar uit het ontwerp moet in de prijsindex staan")
  func trajectjaar() {
    let bestanden = kleinScenario().mapValues {
      $0.replacing(#""2022": 0.10, "2023": 0.05"#, with: #""2012": 0.1, "2013": 0.1"#)
        .replacing("prijspeil: 2022", with: "prijspeil: 2013").replacing("jaar: 2022", with: "jaar: 2012")
    }
    #expect(
      klachten(bestanden) == [
        "1:1  traject.jaar: voor het jaar 2022 is er geen prijsindex; verwacht een jaar van 2011 tot en met 2013"
      ])
  }

  @Test(
    "Een methode zonder casussen noemt haar eigen getal",
    arguments: [
      ("methode: 'factor', factor: 1.6", Methode.factor(1.6)),
      (
        "methode: 'totaal', totaal: { bedrag: 45000, jaar: 2022, casussen: 13 }",
        .totaal(Bedrag(centen: 4_500_000), jaar: 2022, casussen: 13)
      ),
    ])
  func methode(tekst: String, methode: Methode) throws {
    #expect(try scenario(kleinScenario(tekst)).methode == methode)
  }

  @Test(
    "Een methode zonder haar getal is niet af",
    arguments: [
      ("methode: 'factor'", #"1:1  "factor" ontbreekt; verwacht een getal van 0 tot en met 1000"#),
      ("methode: 'totaal'", #"1:1  "totaal" ontbreekt; verwacht een object tussen { en }"#),
    ])
  func methodeZonderGetal(tekst: String, zin: String) {
    #expect(klachten(kleinScenario(tekst)) == [zin])
  }

  @Test(
    "Ja of nee is true of false, en niets anders",
    arguments: [("1", "het getal 1"), ("'ja'", "de tekst \"ja\""), ("[]", "een lijst"), ("{}", "een object")])
  func waarheid(waarde: String, gevonden: String) {
    let casus = kleineCasus.replacing("{ id", with: "{ fictief: \(waarde), id")
    #expect(
      klachten(kleinScenario(casussen: "[\(casus)]")) == [
        "1:82  casussen[0].fictief: \(gevonden); verwacht true of false"
      ])
  }

  @Test("Zonder casussen valt er niets te rekenen")
  func zonderCasussen() {
    #expect(
      klachten(kleinScenario(casussen: "[]")) == [
        "1:70  casussen: er zijn geen casussen om mee te rekenen; verwacht ten minste een casus of een profiel"
      ])
  }
}
