import BusinessCase
import Taal
import Testing

@Suite("Waar een getal vandaan komt")
struct UitlegTests {
  @Test(
    "De namen van de tekst en van de JSON wijzen naar hetzelfde getal",
    arguments: [
      ("lang.baten", "horizonnen[2].baten"), ("lang.gemeente.saldo", "horizonnen[2].betalers.gemeente.saldo"),
      ("waterval.kort.kans", "waterval[0].treden[1].verschil"),
      ("perTraject.lang.saldo", "perTraject[2].saldo"),
      ("jaren.0.lang.saldo", "jaren[0].horizonnen[2].saldo"),
    ])
  func tweeNamen(kort: String, json: String) throws {
    #expect(try Getalpad(kort, gegevens: []) == Getalpad(json, gegevens: []))
  }

  @Test(
    "Een onbekende naam zegt welk woord niet klopt en wat er kan staan",
    arguments: [
      ("lang.sald", "sald", "saldo"), ("lnag.saldo", "lnag", "lang"),
      ("lang.gemeent.baten", "gemeent", "gemeente"),
      ("waterval.lang.kasn", "kasn", "kans"), ("discontvoet", "discontvoet", "discontovoet"),
    ])
  func onbekend(naam: String, woord: String, bedoeld: String) throws {
    let fout = #expect(throws: Padfout.self) { try Getalpad(naam, gegevens: ["discontovoet"]) }
    #expect(fout?.woord == woord)
    #expect(fout?.bedoeld == bedoeld)
  }

  @Test("Elke tak is de som, het quotiënt of het product van wat eronder hangt")
  func boomKlopt() throws {
    var dobbelsteen = Dobbelsteen(stand: 99)
    for nummer in 0..<40 {
      let programma =
        nummer.isMultiple(of: 2)
        ? Programma(jaren: 2, instroom: [.init(kanaal: "huisarts", perJaar: 87)]) : nil
      let uitkomst = try scenario(
        dobbelsteen.beoordeling(1), dobbelsteen.beoordeling(2), regels: rekenregels(peil: 2023),
        programma: programma
      ).bereken()
      for grootheid in Getalpad.Grootheid.allCases {
        controleer(try uitkomst.verklaar(.bedrag(.lang, nil, grootheid, .alles)))
      }
      for stap in Waterval.Stap.allCases { controleer(try uitkomst.verklaar(.trede(.lang, stap))) }
      let totaal = uitkomst[.lang].totaal
      #expect(vrijwelGelijk(try uitkomst.verklaar(.bedrag(.lang, nil, .saldo, .alles)).waarde, totaal.saldo))
      #expect(
        vrijwelGelijk(try uitkomst.verklaar(.bedrag(.lang, nil, .tegenslag, .alles)).waarde, totaal.tegenslag)
      )
      let aandeel = try uitkomst.verklaar(.bedrag(.lang, nil, .voorbijToetsAandeel, .alles)).waarde
      if let verwacht = uitkomst[.lang].voorbijToetsAandeel { #expect(vrijwelGelijk(aandeel, verwacht)) }
      for trede in Waterval(uitkomst[.lang]).treden {
        let stand = try uitkomst.verklaar(.stand(.lang, trede.stap)).waarde
        #expect(vrijwelGelijk(stand, trede.stand, relatief: 1e-6))
        #expect(
          vrijwelGelijk(
            try uitkomst.verklaar(.trede(.lang, trede.stap)).waarde, trede.verschil, relatief: 1e-6))
      }
    }
  }

  private func controleer(_ verklaring: Verklaring) {
    switch verklaring.bewerking {
    case .som(let delen):
      #expect(vrijwelGelijk(verklaring.waarde, delen.reduce(0) { $0 + $1.waarde }))
      delen.forEach(controleer)
    case .quotient(let teller, let noemer):
      if noemer.waarde != 0 { #expect(vrijwelGelijk(verklaring.waarde, teller.waarde / noemer.waarde)) }
      controleer(teller)
      controleer(noemer)
    case .product(let factoren):
      #expect(vrijwelGelijk(verklaring.waarde, factoren.reduce(1) { $0 * $1.waarde }))
    case .verschil(let van, let naar): #expect(vrijwelGelijk(verklaring.waarde, naar - van))
    case .blijktUit(let bewijs): controleer(bewijs)
    case .gegeven, .samen: break
    }
  }

  @Test(
    "Een woord wordt herkend aan een fout of twee, een ander woord niet",
    arguments: [("kasn", "kans"), ("vermeen", "vermeden"), ("toets", "toets"), ("fiets", nil), ("", nil)])
  func dichtstbijzijndeWoord(getypt: String, bedoeld: String?) {
    let bekend = ["kans", "vermeden", "toets", "uitdoving"]
    #expect(dichtstbijzijnde(getypt, in: bekend) == bedoeld)
  }

  @Test("Ook de ongewogen uitkomst en het aantal trajecten zijn uit te leggen")
  func ongewogen() throws {
    let verdeling = [Stratum(route: .buurtwerk, aandeel: 0.9), Stratum(route: .combinatie, aandeel: 0.1)]
    let programma = Programma(
      jaren: 2, instroom: [.init(kanaal: "huisarts", perJaar: 87)], groei: 0.1, verdeling: verdeling)
    let uitkomst = try scenario(
      casus(id: "a", vermeden("seh-bezoek", .eenmalig(1))),
      casus(id: "b", route: .combinatie, vermeden("poh-ggz-consult", .per(.maand, aantal: 1))),
      programma: programma
    ).bereken()
    let saldo = try uitkomst.verklaar(Getalpad("ongewogen[2].saldo", gegevens: [])).waarde
    #expect(vrijwelGelijk(saldo, try #require(uitkomst.ongewogen?.last).totaal.saldo))
    let trajecten = try uitkomst.verklaar(Getalpad("trajecten", gegevens: [])).waarde
    #expect(vrijwelGelijk(trajecten, 87 * 2.1))
  }
}
