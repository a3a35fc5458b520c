import Testing

@testable import Scenariobestand

@Suite("Een scenario met veel fouten")
struct VeelFoutenTests {
  static let fout = #"""
    {
      formaat: 2,
      naam: "Proef",
      prijspijl: 2022,
      prijsbasis: "integral",
      discontovoet: "laag",
      traject: { prijs: 12.345, jaar: 2031, betaler: gemeente, betaler: "rijk" },
      horizonnen: { kort: 2.5, lang: -1 },
      optimismecorrectie: { een: 1.4 },
      kostenposten: [
        { id: "taxi", naam: "Taxi", eenheid: "rit", betaler: "bewonr", prijzen: [
          { bedrag: -5, jaar: 2030, basis: "integraal", bron: "", status: "Z" } ] },
      ],
      casussen: [
        { id: "a", route: "buurtwrk", zorgregels: [
          { soort: "vermeden", post: "consul", aantal: 1, per: "maand", kans: 1,4, toets: "beide" },
          { soort: "vermeden", post: "dagbesteding", aantal: -1, per: "mand", kans: 0.5 },
          { soort: "meer", post: "taxi", per: "week", kans: 15%, stopt: true },
          { soort: "tegenslag", post: "consult", aantal: 1, per: "eenmalig", kans: 0.1, stopt: true },
          { soort: "tegenslag", post: "consult", aantal: 1, per: "eenmalig", kans: 0.1, stopt: true },
        ] },
        { id: "a", route: "wijkteam", stadsdeel: "Noord", leeftijd: 79.5, zorgregels: {} },
        "b",
      ],
      programma: {
        jaren: 0, instroom: [ { kanaal: "huisarts" } ],
        routemix: { buurtwerk: 0.5, wijkteam: 0.25, buurtzorg: 0.25 },
      },
    }
    """#

  @Test("Alle fouten komen in één keer, van boven naar beneden, elk met plek en verwachting")
  func alles() {
    let betalers = "gemeente, zorgverzekeraar, zorgkantoor, rijk, werkgever, woningcorporatie, bewoner"
    let routes = "buurtwerk, wijkteam, combinatie, motivatietraject, terug-naar-huisarts, geen-vervolg"
    let maanden = "verwacht een geheel getal van 0 tot en met 1200"
    let verwacht = [
      #"1:1  "prijspeil" ontbreekt; verwacht een geheel getal van 1900 tot en met 2100"#,
      "2:12  formaat: 2 is te groot; verwacht 1",
      #"4:3  onbekende sleutel "prijspijl"; verwacht een van: $schema, basis, casussen, claims, discontovoet, factor, formaat, gemeente, grenzen, horizonnen, keten, kostenkaart, kostenposten, methode, naam, omschrijving, onzekerheid, opsteller, optimismecorrectie, organisatie, prijsbasis, prijspeil, programma, resultaatafspraken, samenhang, stappen, toetsers, totaal, traject, tweeWegen, verantwoording. Bedoelde u "prijspeil"?"#,
      #"5:15  prijsbasis: de tekst "integral"; verwacht een van: integraal, declaratie. Bedoelde u "integraal"?"#,
      #"6:17  discontovoet: de tekst "laag"; verwacht een getal van 0 tot en met 1"#,
      "7:21  traject.prijs: 12,345 heeft te veel decimalen; verwacht een bedrag in euro's met hooguit twee decimalen, zoals 28.74",
      "7:35  traject.jaar: voor het jaar 2031 is er geen prijsindex; verwacht een jaar van 2021 tot en met 2023",
      #"7:50  gemeente: tekst hoort tussen aanhalingstekens; verwacht "gemeente""#,
      #"7:60  de sleutel "betaler" staat ook al op regel 7, kolom 41; verwacht elke sleutel maar een keer"#,
      "8:23  horizonnen.kort: 2,5 is geen geheel getal; \(maanden)",
      "8:34  horizonnen.lang: -1 is te klein; \(maanden)",
      "9:30  optimismecorrectie.een: 1,4 is te groot; verwacht een getal van 0 tot en met 1",
      #"11:58  kostenposten[0].betaler: de tekst "bewonr"; verwacht een van: \#(betalers). Bedoelde u "bewoner"?"#,
      "12:17  kostenposten[0].prijzen[0].bedrag: -5 is negatief; verwacht een bedrag in euro's met hooguit twee decimalen, zoals 28.74",
      "12:27  kostenposten[0].prijzen[0].jaar: voor het jaar 2030 is er geen prijsindex; verwacht een jaar van 2021 tot en met 2023",
      "12:59  kostenposten[0].prijzen[0].bron: een lege tekst; verwacht ten minste één teken",
      #"12:71  kostenposten[0].prijzen[0].status: de tekst "Z"; verwacht een van: A, B, C, D, S, X"#,
      #"15:23  casussen[0].route: de tekst "buurtwrk"; verwacht een van: \#(routes). Bedoelde u "buurtwerk"?"#,
      #"16:34  casussen[0].zorgregels[0].post: kostenpost "consul" staat niet op de kostenkaart. Bedoelde u "consult"?"#,
      "16:75  1,4: een getal krijgt een punt; verwacht 1.4",
      "16:75  casussen[0].zorgregels[0].kans: 1,4 is geen kans; verwacht een getal van 0 tot en met 1",
      #"17:34  casussen[0].zorgregels[1].post: kostenpost "dagbesteding" heeft geen gepubliceerde prijs; vul er een in bij kostenposten (geen prijs gevonden)"#,
      "17:58  casussen[0].zorgregels[1].aantal: -1 is te klein; verwacht een getal van 0 tot en met 1000000",
      #"17:67  casussen[0].zorgregels[1].per: de tekst "mand"; verwacht een van: eenmalig, dag, week, maand, jaar. Bedoelde u "maand"?"#,
      #"18:7  casussen[0].zorgregels[2]: "aantal" ontbreekt; verwacht een getal van 0 tot en met 1000000"#,
      "18:57  15% is geen getal; verwacht een getal zoals 12 of 0.5, of een tekst tussen aanhalingstekens",
      "18:69  casussen[0].zorgregels[2].stopt: past niet bij een zorgregel van de soort meer; verwacht dit alleen bij de soort tegenslag",
      "20:92  casussen[0].zorgregels[4].stopt: er is al een zorgregel die de baten stopt; verwacht hooguit één per casus",
      #"22:11  casussen[1].id: de id "a" is al gebruikt op regel 15; verwacht voor elke casus een andere id"#,
      #"22:46  casussen[1].stadsdeel: de tekst "Noord"; verwacht een van: West, Centrum, Oost"#,
      "22:65  casussen[1].leeftijd: 79,5 is geen geheel getal; verwacht een geheel getal van 0 tot en met 120",
      "22:83  casussen[1].zorgregels: een object; verwacht een lijst met zorgregels (leeg als er geen zijn)",
      #"23:5  casussen[2]: de tekst "b"; verwacht een object tussen { en }"#,
      "26:12  programma.jaren: 0 is te klein; verwacht een geheel getal van 1 tot en met 50",
      #"26:27  programma.instroom[0]: "perJaar" ontbreekt; verwacht een getal van 0 tot en met 1000000"#,
      "27:15  programma.routemix: de aandelen zijn samen 0,75; verwacht samen 1",
      #"27:49  programma.routemix: onbekende sleutel "buurtzorg"; verwacht een van: aanname, bron, \#(routes.split(separator: ", ").sorted().joined(separator: ", ")). Bedoelde u "buurtwerk"?"#,
    ]
    let gevonden = klachten(["kostenkaart.json5": kleineKaart, "x.json5": Self.fout])
    for (links, rechts) in zip(gevonden, verwacht) { #expect(links == rechts) }
    #expect(gevonden.count == verwacht.count)
  }

  @Test("Na vijfhonderd fouten is het genoeg, ook in een groot bestand met alleen onbekende posten")
  func genoeg() {
    let regel = #"{ soort: "meer", post: "onbekend-1", aantal: 1, per: "jaar", kans: 1, vreemd: 1 }"#
    let regels = Array(repeating: regel, count: 3000).joined(separator: ",\n")
    let casus = #"[ { id: "a", route: "buurtwerk", zorgregels: [ \#(regels) ] } ]"#
    #expect(klachten(kleinScenario(casussen: casus)).count == 500)
  }

  @Test("Een fout in een getal leidt niet tot een tweede melding dat het ontbreekt")
  func eenMelding() {
    let begin = kleinScenario()["x.json5"]?.count ?? 0
    #expect(
      klachten(kleinScenario("traject: { prijs: 1.038.50, jaar: NaN }")).map { $0.prefix(40) } == [
        "1:\(begin + 17)  1.038.50 is geen getal; verwacht ",
        "1:\(begin + 33)  NaN is geen bruikbaar getal; verw",
      ])
  }
}
