import Foundation
import Testing

@testable import BusinessCase
@testable import Weergave

@Suite("Het actie-onderzoek laten zien")
struct OnderzoekTests {
  private let kaart = Kostenkaart(
    index: Prijsindex(basisjaar: 2021, stijgingen: [0.1], bron: "test"),
    posten: [
      Kostenpost(
        id: .init("seh-bezoek"), naam: "SEH", eenheid: "bezoek", betaler: .zorgverzekeraar,
        prijzen: [
          Prijs(bedrag: Bedrag(centen: 258_00), jaar: 2022, basis: .integraal, bron: "test", status: .data)
        ])
    ])

  private func scenario(_ casussen: [Beoordeling]) -> Scenario {
    Scenario(
      naam: "Test",
      regels: Rekenregels(
        prijspeil: 2022, prijsbasis: .integraal, discontovoet: 0,
        optimismecorrectie: Optimismecorrectie(beide: .nul, een: .nul, geen: .nul)),
      traject: Trajectprijs(prijs: Bedrag(centen: 1038_00), jaar: 2022, betaler: .gemeente),
      kostenkaart: kaart, methode: .casussen(casussen),
      programma: Programma(
        jaren: 1, instroom: [.init(kanaal: "huisarts", perJaar: 87)],
        verdeling: [Stratum(route: .buurtwerk, aandeel: 0.5), Stratum(route: .wijkteam, aandeel: 0.5)]))
  }

  /// Casus k avoids `aantallen[k]` visits; the first third goes to the wijkteam.
  private func casussen(
    _ aantallen: [Double], fictief: Bool = false,
    _ soort: Zorgregel.Soort = .vermeden(.init(toets: .beide))
  ) throws -> [Beoordeling] {
    try aantallen.enumerated().map { nummer, aantal in
      try Beoordeling(
        casus: .init("\(nummer)"), route: nummer * 3 < aantallen.count ? .wijkteam : .buurtwerk,
        leeftijd: 30, fictief: fictief,
        zorgregels: [
          Zorgregel(
            soort: soort, post: .init("seh-bezoek"), hoeveelheid: .eenmalig(aantal), kans: .een)
        ])
    }
  }

  private func onderzoek(_ aantallen: [Double], fictief: Bool = false) throws -> Onderzoek {
    try #require(try scenario(try casussen(aantallen, fictief: fictief)).onderzoek(zaad: 1))
  }

  private let gevarieerd = (0..<60).map { Double($0 % 7) * 1.5 }

  @Test(
    "De samenvatting zegt hoe ver het is en wat er niet te zeggen valt",
    arguments: [
      ([], "Er is nog geen casus beoordeeld. Het doel is 100 casussen."),
      ([3], "1 van de 100 casussen is beoordeeld."), ([3], "Met één casus is er geen marge te geven."),
      ([3, 3, 3], "Zonder verschil tussen casussen is er geen marge te geven."),
      ([1, 5], "Met zo weinig casussen is ook de marge zelf onzeker."),
      ([1, 1e160, 2], "De bedragen zijn te groot om een marge uit te rekenen."),
      (Array(repeating: 5, count: 99) + [6, 7], "Het doel van 100 is gehaald."),
    ])
  func samenvatting(aantallen: [Double], zin: String) throws {
    let tekst = try onderzoek(aantallen).samenvatting.joined(separator: " ")
    #expect(tekst.contains(zin), "\(tekst)")
  }

  @Test(
    "Alles past op 80 kolommen",
    arguments: [
      [], [1], [2, 2], [1, 2], (0..<300).map { Double($0 % 11) }, [1e9, 3e10, 5e8], [1e160, 2, 3],
    ])
  func breedte(aantallen: [Double]) throws {
    let tekst = try onderzoek(aantallen).tekst
    for regel in tekst.split(separator: "\n") { #expect(regel.count <= 80, "\(regel)") }
  }

  @Test("Wat er aan zorg bij kwam is een bedrag boven nul, en zijn marge dus ook")
  func meerzorg() throws {
    let onderzoek = try #require(try scenario(try casussen(gevarieerd, .meer)).onderzoek(zaad: 1))
    let zin = try #require(onderzoek.samenvatting.first { $0.contains("er kwam") })
    #expect(zin.contains("aan zorg bij, met 95% zekerheid tussen € ") && !zin.contains("€ -"), "\(zin)")
  }

  @Test("Verzonnen casussen worden in elke vorm zo genoemd")
  func fictief() throws {
    let casussen = try casussen(gevarieerd, fictief: true)
    let onderzoek = try #require(try scenario(casussen).onderzoek(zaad: 1))
    let json = onderzoek.json(scenario(casussen), hash: "", volgens: nil).document
    for vorm in [onderzoek.tekst, json, onderzoeksectie(onderzoek, grafiek: nil).html.opmaak] {
      #expect(vorm.contains("Alle 60 beoordelingen zijn verzonnen"), "\(vorm.prefix(300))")
    }
  }

  @Test("Een verborgen groep heeft nergens een aantal of een gemiddelde, ook niet in de JSON")
  func verborgen() throws {
    // Twenty to the wijkteam, thirty-three to buurtwerk, seven to the combinatie.
    var casussen = try casussen(gevarieerd)
    for nummer in 53..<60 {
      casussen[nummer] = try Beoordeling(
        casus: .init("\(nummer)"), route: .combinatie, leeftijd: 30, zorgregels: casussen[nummer].zorgregels)
    }
    let onderzoek = try #require(try scenario(casussen).onderzoek(zaad: 1))
    let document = onderzoek.json(scenario(casussen), hash: "", volgens: nil).document
    let json = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    let groepen = try #require((json["groepen"] as? [String: Any])?["route"] as? [[String: Any]])
    for groep in groepen {
      let naam = groep["naam"] as? String ?? ""
      let isVerborgen = ["combinatie", "wijkteam"].contains(naam)
      #expect(groep["verborgen"] as? Bool == isVerborgen, "\(naam)")
      #expect((groep["aantal"] == nil) == isVerborgen)
    }
    let selectie = try #require(json["selectie"] as? [String: Any])
    let aandelen = try #require((selectie["groepen"] as? [String: Any])?["route"] as? [[String: Any]])
    for groep in aandelen where ["combinatie", "wijkteam"].contains(groep["naam"] as? String ?? "") {
      #expect(groep["beoordeeld"] is NSNull)
    }
    #expect((selectie["effectiefAantal"] as? Int ?? 1).isMultiple(of: 5))
    let tekst = onderzoek.tekst
    #expect(tekst.contains("niet getoond"))
    #expect(!tekst.contains("combinatie                      7"))
  }

  @Test("Het lopend gemiddelde staat er nooit punt voor punt: dan was elke casus af te lezen")
  func verloop() throws {
    let tabel = try #require(
      try onderzoek(gevarieerd).delen.first { $0.kop == Casusonderzoek.verloopkop }?.tabellen.first)
    let aantallen = tabel.rijen.compactMap { Int($0[0]) }
    #expect(aantallen.last == 60)
    for (links, rechts) in zip(aantallen, aantallen.dropFirst()) { #expect(rechts - links >= 5) }
  }

  @Test("De sectie voor het rapport is goede opmaak en zet de grafiek bij zijn tabel")
  func sectie() throws {
    let grafiek = Html.element("figure", [:], ["de grafiek"])
    let html = onderzoeksectie(try onderzoek(gevarieerd), grafiek: grafiek).html
    let knopen = try knopen(html)
    #expect(knopen.teksten("figure") == ["de grafiek"])
    #expect(knopen.teksten("h3").contains(Casusonderzoek.verloopkop))
    #expect(knopen.teksten("caption").count >= 10)
  }

  @Test("Bij een totaal staat bij elke marge dat hij een aanname is")
  func totaal() throws {
    var proef = scenario([])
    proef.methode = .totaal(Bedrag(centen: 45_000_00), jaar: 2022, casussen: 13)
    let onderzoek = try #require(try proef.onderzoek(zaad: 1))
    let samenvatting = onderzoek.samenvatting.joined(separator: " ")
    #expect(samenvatting.contains("€ 3.461,54 per casus"))
    #expect(samenvatting.contains("3,33 keer de prijs van een traject"))
    for tabel in onderzoek.delen.flatMap(\.tabellen) {
      #expect(tabel.titel.hasPrefix("Aanname"))
      #expect(tabel.rijen.allSatisfy { $0[0].hasPrefix("aanname") })
    }
    let json = onderzoek.json(proef, hash: "", volgens: nil).document
    #expect(json.contains("\"t\": null") && json.contains("de spreiding is gekozen, niet gemeten"))
  }
}

extension Onderzoek {
  /// The whole as a terminal gets it.
  fileprivate var tekst: String {
    let delen = delen.map { deel in
      ([deel.kop] + deel.zinnen.map { alinea($0) } + deel.tabellen.map { $0.tekst() }).joined(
        separator: "\n\n")
    }
    return (samenvatting.map { alinea($0) } + delen).joined(separator: "\n\n")
  }
}
