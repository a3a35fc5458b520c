import BusinessCase
import Testing

@testable import Scenariobestand

@Suite("Fouten in hoe zeker een getal is")
struct OnzekerfoutTests {
  /// The complaints without their place and path, because those are told elsewhere.
  private func klachten(_ plaats: Getalplaats, _ getal: String) -> [String] {
    ScenariobestandTests.klachten(plaats.bestanden(getal)).map { klacht in
      klacht.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? klacht
    }
  }

  @Test("Een fout noemt bestand, regel, kolom, weg, wat er staat en wat er goed is")
  func plek() {
    let bestanden = [
      "kostenkaart.json5": kleineKaart,
      "x.json5": """
      { naam: "Klein", prijspeil: 2022, prijsbasis: "integraal", casussen: [ \(kleineCasus) ],
        traject: { prijs: { waarde: 1000, laag: 1200, hoog: 900 } } }
      """,
    ]
    #expect(
      ScenariobestandTests.klachten(bestanden) == [
        "2:21  traject.prijs: laag (1200) is niet lager dan hoog (900); verwacht een laag die lager is dan hoog"
      ])
  }

  @Test(
    "Een interval heeft een laag onder een hoog, en waarde ertussen",
    arguments: [
      (
        Getalplaats.prijs, "{ laag: 5, hoog: 5 }",
        "laag (5) is niet lager dan hoog (5); verwacht een laag die lager is dan hoog"
      ),
      (.prijs, "{ waarde: 9, laag: 5 }", "laag staat er zonder hoog; verwacht laag en hoog samen"),
      (
        .prijs, "{ waarde: 9, hoog: 5, laag: null }", "hoog staat er zonder laag; verwacht laag en hoog samen"
      ),
      (
        .prijs, "{ waarde: 2000, laag: 900, hoog: 1100 }",
        "waarde 2000 ligt niet tussen laag en hoog; verwacht een waarde tussen 900 en 1100"
      ),
      (
        .correctie, "{ waarde: 0.1, laag: 0.1, hoog: 0.3 }",
        "waarde 0,1 ligt niet tussen laag en hoog; verwacht een waarde tussen 0,1 en 0,3"
      ),
      (
        .factor, "{ waarde: 4, laag: 1, hoog: 3, verdeling: 'pert' }",
        "waarde 4 ligt niet tussen laag en hoog; verwacht een waarde tussen 1 en 3"
      ),
      (
        .factor, "{ laag: 0, hoog: 3 }",
        "laag is 0, en een lognormaal begint boven 0; verwacht een laag boven 0, of verdeling uniform, driehoek of pert"
      ),
      (.factor, "{ laag: -1, hoog: 3 }", "het getal -1; verwacht een getal van 0 tot en met 1000000000000"),
      (.correctie, "{ laag: 0.2, hoog: 1.2 }", "het getal 1,2; verwacht een getal van 0 tot en met 1"),
      (
        .correctie, "{ laag: 0, hoog: 1 }",
        "bij deze laag en hoog is geen beta te vinden: 1 op de 40 keer ligt het getal onder laag, en onder 0 kan dat niet; verwacht een laag boven 0 en een hoog onder 1 die niet te dicht bij elkaar liggen, of verdeling pert"
      ),
      (
        .correctie, "{ laag: 0.5, hoog: 0.5000001 }",
        "bij deze laag en hoog is geen beta te vinden: zo zeker is niemand; verwacht een laag boven 0 en een hoog onder 1 die niet te dicht bij elkaar liggen, of verdeling pert"
      ),
      (
        .groei, "{ laag: -2, hoog: 0 }", "het getal -2; verwacht een getal van -0,99 tot en met 1000000000000"
      ),
      (.prijs, "{ laag: '5', hoog: 6 }", #"de tekst "5"; verwacht een getal van 0 tot en met 1000000000000"#),
    ] as [(Getalplaats, String, String)])
  func interval(plaats: Getalplaats, getal: String, zin: String) {
    #expect(klachten(plaats, getal) == [zin])
  }

  @Test(
    "Er staat één spreiding bij, en een die past",
    arguments: [
      (
        Getalplaats.prijs, "{ waarde: 9, cv: 0.1, sd: 2 }",
        "er staat meer dan één spreiding: sd én cv; verwacht een van: laag en hoog, sd, cv"
      ),
      (
        .correctie, "{ waarde: 0.5, laag: 0.1, hoog: 0.7, n: 5 }",
        "er staat meer dan één spreiding: laag en hoog én n; verwacht een van: laag en hoog, sd, cv, n"
      ),
      (
        .prijs, "{ waarde: 9, cv: 0.1, laag: 5, hoog: 12, verdeling: 'normaal' }",
        "er staat meer dan één spreiding: laag en hoog én cv; verwacht een van: laag en hoog, sd, cv"
      ),
      (
        .prijs, "{ waarde: 9, n: 10 }",
        "n past alleen bij een kans of een ander deel van 0 tot en met 1; verwacht een van: laag en hoog, sd, cv"
      ),
      (
        .correctie, "{ waarde: 0.5, sd: 0.1, verdeling: 'normaal' }",
        "normaal kan onder 0 of boven 1 komen, en dit getal niet; verwacht een van: vast, uniform, driehoek, pert, beta"
      ),
      (
        .factor, "{ waarde: 0.5, cv: 0.1, verdeling: 'beta' }",
        "beta blijft tussen 0 en 1, en dit getal niet; verwacht een van: vast, uniform, driehoek, pert, normaal, lognormaal, gamma"
      ),
      (
        .factor, "{ waarde: 2, cv: 0.1, verdeling: 'lognormal' }",
        #"de tekst "lognormal"; verwacht een van: vast, uniform, driehoek, pert, normaal, lognormaal, gamma. Bedoelde u "lognormaal"?"#
      ),
      (
        .factor, "{ waarde: 2, cv: 0.1, verdeling: 'pert' }",
        "pert gaat niet samen met cv; verwacht bij pert laag en hoog"
      ),
      (
        .factor, "{ waarde: 2, laag: 1, hoog: 3, verdeling: 'gamma' }",
        "gamma gaat niet samen met laag en hoog; verwacht bij gamma een waarde met cv of sd"
      ),
      (
        .correctie, "{ waarde: 0.5, n: 4, verdeling: 'uniform' }",
        "uniform gaat niet samen met n; verwacht bij uniform laag en hoog"
      ),
      (
        .factor, "{ waarde: 2, laag: 1, hoog: 3, verdeling: 'uniform' }",
        "uniform gaat niet samen met een waarde; verwacht bij uniform alleen laag en hoog"
      ),
      (
        .factor, "{ waarde: 2, cv: 0.1, verdeling: 'vast' }",
        "vast gaat niet samen met cv; verwacht bij vast alleen een waarde"
      ),
      (
        .factor, "{ waarde: 2, verdeling: 'gamma' }",
        "bij gamma staat geen spreiding; verwacht een van: laag en hoog, sd, cv"
      ),
      (
        .factor, "{ waarde: 2, cvs: 1 }",
        #"onbekende sleutel "cvs"; verwacht een van: aanname, bron, cv, hoog, laag, sd, verdeling, waarde. Bedoelde u "cv"?"#
      ),
    ] as [(Getalplaats, String, String)])
  func spreiding(plaats: Getalplaats, getal: String, zin: String) {
    #expect(klachten(plaats, getal) == [zin])
  }

  @Test(
    "Zonder waarde kan alleen een interval",
    arguments: [
      (Getalplaats.prijs, "{ cv: 0.1 }", "waarde ontbreekt; verwacht bij cv ook een waarde"),
      (.correctie, "{ n: 10, waarde: null }", "waarde ontbreekt; verwacht bij n ook een waarde"),
      (.groei, "{ sd: 0.1 }", "waarde ontbreekt; verwacht bij sd ook een waarde"),
      (
        .prijs, "{ laag: 5, hoog: 6, verdeling: 'pert' }",
        "waarde ontbreekt; verwacht bij pert ook een waarde"
      ),
      (.prijs, "{ verdeling: 'vast' }", "waarde ontbreekt; verwacht bij vast ook een waarde"),
      (.factor, "{ bron: 'b' }", #""waarde" ontbreekt; verwacht een getal van 0 tot en met 1000"#),
      (.factor, "{ waarde: [], cv: 0.1 }", "een lijst; verwacht een getal van 0 tot en met 1000"),
    ] as [(Getalplaats, String, String)])
  func zonderWaarde(plaats: Getalplaats, getal: String, zin: String) {
    #expect(klachten(plaats, getal) == [zin])
  }

  @Test(
    "Wat niet kan, wordt niet getrokken",
    arguments: [
      (Getalplaats.factor, "{ waarde: 0, cv: 0.3 }", "waarde is 0; verwacht bij cv een waarde boven 0"),
      (
        .factor, "{ waarde: 0, sd: 0.3, verdeling: 'lognormaal' }",
        "waarde is 0; verwacht bij sd een waarde boven 0"
      ),
      (.groei, "{ waarde: -0.1, cv: 0.3 }", "waarde is -0,1; verwacht bij cv een waarde boven 0"),
      (
        .correctie, "{ waarde: 0, n: 10 }",
        "waarde is 0: dat is zeker, en daar past geen spreiding bij; verwacht een waarde tussen 0 en 1, of alleen de waarde"
      ),
      (
        .correctie, "{ waarde: 1, cv: 0.1 }",
        "waarde is 1: dat is zeker, en daar past geen spreiding bij; verwacht een waarde tussen 0 en 1, of alleen de waarde"
      ),
      (
        .correctie, "{ waarde: 0.5, cv: 1.5 }",
        "deze spreiding is te groot bij de waarde 0,5; verwacht een kleinere spreiding"
      ),
      (
        .correctie, "{ waarde: 0.0001, n: 10 }",
        "deze spreiding is te groot bij de waarde 0,0001; verwacht een kleinere spreiding"
      ),
      (
        .correctie, "{ waarde: 0.0001, cv: 0.001 }",
        "deze spreiding is te klein om mee te rekenen; verwacht een grotere spreiding, of alleen de waarde"
      ),
      (.correctie, "{ waarde: 1.5, n: 10 }", "1,5 is te groot; verwacht een getal van 0 tot en met 1"),
      (.factor, "{ waarde: -2, cv: 0.1 }", "-2 is te klein; verwacht een getal van 0 tot en met 1000"),
      (.factor, "{ waarde: 5000, cv: 0.1 }", "5000 is te groot; verwacht een getal van 0 tot en met 1000"),
      (
        .factor, "{ laag: 900, hoog: 3000, verdeling: 'uniform' }",
        "het gemiddelde 1950 is te groot; verwacht een getal van 0 tot en met 1000"
      ),
      (
        .prijs, "{ laag: 100000000000, hoog: 200000000000, verdeling: 'uniform' }",
        "het gemiddelde 150000000000 is te groot; verwacht hooguit 10 miljard euro"
      ),
      (
        .prijs, "{ waarde: -5, cv: 0.1 }",
        "-5 is negatief; verwacht een bedrag in euro's met hooguit twee decimalen, zoals 28.74"
      ),
      (
        .prijs, "{ waarde: 1.234, cv: 0.1 }",
        "1,234 heeft te veel decimalen; verwacht een bedrag in euro's met hooguit twee decimalen, zoals 28.74"
      ),
      (
        .prijs, "{ waarde: 100, sd: 50 }",
        "met deze spreiding komt het getal soms onder 0; verwacht een kleinere spreiding, of een andere verdeling, zoals pert of gamma"
      ),
      (
        .groei, "{ waarde: 0, sd: 0.5 }",
        "met deze spreiding komt het getal soms onder -0,99; verwacht een kleinere spreiding, of een andere verdeling, zoals pert of gamma"
      ),
      (
        .prijs, "{ waarde: 1, sd: 100, verdeling: 'gamma' }",
        "deze spreiding is te groot bij de waarde 1; verwacht een sd van een duizendste tot vijf keer de waarde"
      ),
      (
        .prijs, "{ waarde: 100, sd: 0.001, verdeling: 'gamma' }",
        "deze spreiding is te klein bij de waarde 100; verwacht een sd van een duizendste tot vijf keer de waarde"
      ),
      (
        .factor, "{ laag: 1e-300, hoog: 1e12 }",
        "deze spreiding is te groot om mee te rekenen; verwacht een kleinere spreiding"
      ),
      (.prijs, "{ waarde: 5, cv: 0 }", "het getal 0; verwacht een getal van 0,001 tot en met 5"),
      (
        .prijs, "{ waarde: 5, sd: -1 }",
        "het getal -1; verwacht een getal van 0,0001 tot en met 1000000000000"
      ),
      (.correctie, "{ waarde: 0.5, n: 0 }", "het getal 0; verwacht een getal van 0,1 tot en met 1000000000"),
      (
        .prijs, "{ waarde: 5, sd: 1e300 }",
        "het getal 1e300; verwacht een getal van 0,0001 tot en met 1000000000000"
      ),
    ] as [(Getalplaats, String, String)])
  func onmogelijk(plaats: Getalplaats, getal: String, zin: String) {
    #expect(klachten(plaats, getal) == [zin])
  }

  @Test("Oneindig is geen getal", arguments: ["1e999", "Infinity", "NaN"])
  func oneindig(getal: String) {
    #expect(
      ScenariobestandTests.klachten(Getalplaats.prijs.bestanden("{ waarde: 5, sd: \(getal) }")).map {
        $0.contains("\(getal) is geen bruikbaar getal")
      } == [true])
  }

  @Test(
    "Een afspraak, een aandeel of een telling heeft geen spreiding",
    arguments: [
      ("discontovoet: { waarde: 0.03, laag: 0.01, hoog: 0.05 }", "discontovoet: \"laag\""),
      ("horizonnen: { lang: { waarde: 24, cv: 0.1 } }", "horizonnen.lang: \"cv\""),
      ("traject: { jaar: { waarde: 2022, sd: 1 } }", "traject.jaar: \"sd\""),
      (
        "programma: { jaren: 1, instroom: [ { kanaal: 'a', perJaar: 1 } ], routemix: { buurtwerk: { waarde: 1, n: 10 } } }",
        "programma.routemix.buurtwerk: \"n\""
      ),
      (
        "onzekerheid: { kans: { n: { waarde: 10, verdeling: 'vast' } } }", "onzekerheid.kans.n: \"verdeling\""
      ),
    ])
  func staatVast(inhoud: String, begin: String) {
    let zin =
      "\(begin) kan hier niet: dit getal staat vast, want het is een afspraak, een aandeel of een telling; verwacht alleen waarde, en bron of aanname"
    #expect(ScenariobestandTests.klachten(kleinScenario(inhoud)).map { $0.hasSuffix("  \(zin)") } == [true])
  }
}
