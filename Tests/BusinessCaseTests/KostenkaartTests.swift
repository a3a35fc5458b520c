import BusinessCase
import Testing

@Suite("De kostenkaart")
struct KostenkaartTests {
  @Test("Een jaar buiten de index is een fout die de jaren noemt")
  func jaarBuitenIndex() {
    #expect(throws: Rekenfout.jaarBuitenIndex(jaar: 2025, jaren: 2012...2024)) {
      try cpi.factor(van: 2022, naar: 2025)
    }
    #expect(
      Rekenfout.jaarBuitenIndex(jaar: 2025, jaren: 2012...2024).zin.contains("van 2012 tot en met 2024"))
  }

  @Test(
    "Prijzen naar 2024 zijn die van de gepubliceerde reeks, op de tienden van een procent na",
    arguments: [(2013, 1.324), (2015, 1.303), (2018, 1.260), (2020, 1.212), (2022, 1.073), (2024, 1.000)])
  func gepubliceerdeFactoren(jaar: Int, factor: Double) throws {
    #expect(abs(try cpi.factor(van: jaar, naar: 2024) - factor) < 0.002)
  }

  @Test("Een onbekende post wordt genoemd met de post die er het meest op lijkt")
  func onbekendePost() {
    #expect(throws: Rekenfout.onbekendePost("seh-bezoekje", bedoeld: "seh-bezoek")) {
      try kostenkaart.prijs("seh-bezoekje", basis: .integraal, peil: 2022)
    }
  }

  @Test("Een post zonder prijs staat erop, maar is niet te gebruiken")
  func postZonderPrijs() {
    var kaart = kostenkaart
    kaart.neemOp(
      Kostenpost(
        id: "huisuitzetting", naam: "Huisuitzetting", eenheid: "keer", betaler: .woningcorporatie, prijzen: []
      ))
    #expect(kaart["huisuitzetting"] != nil)
    #expect(throws: Rekenfout.postZonderPrijs("huisuitzetting", toelichting: nil)) {
      try kaart.prijs("huisuitzetting", basis: .integraal, peil: 2022)
    }
  }

  @Test("Een post met dezelfde id vervangt de eerdere, op dezelfde plaats")
  func vervangt() throws {
    var kaart = kostenkaart
    kaart.neemOp(post("seh-bezoek", 300_00, .zorgverzekeraar))
    #expect(kaart.posten.map(\.id) == kostenkaart.posten.map(\.id))
    #expect(try kaart.prijs("seh-bezoek", basis: .integraal, peil: 2022).euro == 300)
  }

  @Test("Ontbreekt de gevraagde basis, dan geldt de andere prijs en zegt de uitkomst dat")
  func vervangendePrijs() throws {
    let regel = vermeden("seh-bezoek", .eenmalig(1))
    var metDeclaratie = scenario(casus(regel))
    metDeclaratie.regels.prijsbasis = .declaratie
    let uitkomst = try metDeclaratie.bereken()
    #expect(uitkomst.meldingen.contains { if case .vervangendePrijs = $0 { true } else { false } })
    #expect(uitkomst[.lang].totaal.baten == (try scenario(casus(regel)).bereken()[.lang].totaal.baten))
  }

  @Test("Een traject naar een ander prijspeil: € 1.038 van 2022 is € 1.113,00 in 2024")
  func trajectOpAnderPeil() throws {
    let kosten = try scenario(casus(), regels: rekenregels(peil: 2024)).bereken()[.lang].totaal.kosten
    #expect(abs(kosten - 1113.00) < 0.005)
  }

  @Test("Bedragen tellen precies op, ook waar kommagetallen dat niet doen")
  func bedragen() {
    let dubbeltje = Bedrag(centen: 10)
    let som = (0..<3).reduce(Bedrag.nul) { som, _ in som + dubbeltje }
    #expect(som == Bedrag(centen: 30))
    #expect(Bedrag(centen: 30) - dubbeltje - dubbeltje == dubbeltje)
  }
}
