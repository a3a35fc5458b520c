import Bestandsvorm
import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("De sociale kaart")
struct KaartTests {
  private func aanbod(
    _ naam: String, _ vraagtypes: [Vraagtype] = [], _ wijken: [Wijk] = [], leeftijd: ClosedRange<Int>? = nil,
    bevestigd: Int = 0
  ) -> Aanbod {
    var aanbod = Aanbod()
    (aanbod.naam, aanbod.organisatie) = (naam, "Proeforganisatie")
    (aanbod.vraagtypes, aanbod.wijken) = (vraagtypes, wijken)
    (aanbod.vanafLeeftijd, aanbod.totLeeftijd) = (leeftijd?.lowerBound, leeftijd?.upperBound)
    aanbod.bevestigd = dag(bevestigd)
    return aanbod
  }

  @Test("Een vraag, een wijk en een leeftijd in elke volgorde, en de rest zijn woorden")
  func vraag() {
    for tekst in ["eenzaam, Krispijn, 71", "71 krispijn eenzaamheid", "Krispijn 71 EENZAAM"] {
      let vraag = Aanbodvraag(tekst)
      #expect(vraag.vraagtype == .eenzaamheid && vraag.wijk == .krispijn && vraag.leeftijd == 71)
      #expect(vraag.woorden.isEmpty)
    }
    #expect(Aanbodvraag("schaken in Wielwijk").woorden == ["schaken", "in"])
  }

  @Test(
    "Wat het beste past staat bovenaan; andere leeftijden, andere wijken en wat er niet meer is vallen weg")
  func volgorde() {
    var weg = aanbod("weg", [.eenzaamheid])
    weg.isActief = false
    let kaart = [
      aanbod("stad", [.eenzaamheid]), aanbod("wijk", [.eenzaamheid], [.krispijn]),
      aanbod("wijk en leeftijd", [.eenzaamheid], [.krispijn], leeftijd: 55...120),
      aanbod("jong", [.eenzaamheid], [.krispijn], leeftijd: 0...18),
      aanbod("elders", [.eenzaamheid], [.sterrenburg]), aanbod("schulden", [.schulden], [.krispijn]), weg,
    ]
    let gevonden = kaart.gezocht(Aanbodvraag("eenzaam, Krispijn, 71"), vandaag: dag(10))
    #expect(gevonden.map(\.aanbod.naam) == ["wijk en leeftijd", "wijk", "stad"])
    #expect(gevonden[0].waarom == ["eenzaamheid", "Krispijn", "71 jaar"])
  }

  @Test("Na 180 dagen is het verouderd, en staat het achter wat is nagekeken")
  func verouderd() {
    let kaart = [aanbod("a oud", [.rouw]), aanbod("b vers", [.rouw], bevestigd: 181)]
    #expect(!kaart[0].isVerouderd(dag(180)) && kaart[0].isVerouderd(dag(181)))
    #expect(kaart.gezocht(Aanbodvraag("rouw"), vandaag: dag(181)).map(\.aanbod.naam) == ["b vers", "a oud"])
  }

  private func bewaar(_ lijst: [Aanbod], in proef: Proefregister) throws -> Kaartverslag {
    try proef.register.doe(handeling) { zitting throws(Registerfout) in try zitting.neemOver(lijst) }
  }

  @Test("Wat wij uitvoeren lezen wij terug, als CSV en als HSDS; nog eens inlezen verandert niets")
  func heenEnTerug() throws {
    var vol = aanbod(
      "Koffie; \"ochtend\"", [.eenzaamheid, .rouw], [.krispijn, .wielwijk], leeftijd: 55...99)
    (vol.omschrijving, vol.doelgroep, vol.waar) = ("=samen", "ouderen", "Zaal 1")
    (vol.wanneer, vol.kosten, vol.contact) = ("dinsdag 10.00", "gratis", "078-1234567")
    (vol.website, vol.wachttijd, vol.toegankelijkheid) = ("https://proef.example", "geen", "lift")
    let lijst = [vol, aanbod("Wandelen")]
    let hsds = aanbodAlsHsds(lijst).document
    for bytes in [aanbodAlsCsv(lijst), Array(hsds.utf8)] {
      let proef = try Proefregister()
      let gelezen = try leesAanbod(bytes, bestand: "kaart").aanbod
      #expect(try bewaar(gelezen, in: proef) == Kaartverslag(nieuw: 2))
      #expect(try bewaar(gelezen, in: proef) == Kaartverslag(gelijk: 2))
      let terug = try proef.register.aanbod()
      for veld in Aanbodveld.allCases where veld != .kenmerk {
        #expect(terug.map { $0[veld] } == lijst.map { $0[veld] }, "\(veld)")
      }
      #expect(aanbodAlsHsds(terug).document == hsds)
      #expect(try proef.register.gebreken() == [])
    }
  }

  /// Of every object of the published schema the properties that must be there (openreferral/specification, schema/*.json, 3.0).
  private static let verplicht: [String: Set<String>] = [
    "service": ["id", "name", "status"], "organization": ["id", "name", "description"],
    "location": ["id", "location_type"], "service_at_location": ["id"], "schedule": ["id"], "contact": ["id"],
    "service_area": ["id"], "attribute": ["id"], "taxonomy_term": ["id", "name", "description"],
    "accessibility": ["id"],
  ]
  private static let bekend: [String: Set<String>] = [
    "service": [
      "id", "name", "status", "organization_id", "organization", "description", "eligibility_description",
      "minimum_age", "maximum_age", "fees_description", "wait_time", "url", "assured_date", "schedules",
      "contacts",
      "service_at_locations", "service_areas", "attributes",
    ],
    "organization": ["id", "name", "description"],
    "location": ["id", "location_type", "name", "accessibility"],
    "service_at_location": ["id", "location"], "schedule": ["id", "description"], "contact": ["id", "name"],
    "service_area": ["id", "name"], "attribute": ["id", "taxonomy_term"],
    "taxonomy_term": ["id", "code", "name", "description", "taxonomy"],
    "accessibility": ["id", "description"],
  ]
  private static let leden: [String: String] = [
    "organization": "organization", "location": "location", "schedules": "schedule", "contacts": "contact",
    "service_at_locations": "service_at_location", "service_areas": "service_area", "attributes": "attribute",
    "taxonomy_term": "taxonomy_term", "accessibility": "accessibility",
  ]

  private func keur(_ json: Json, als naam: String) throws {
    guard case .object(let velden) = json else {
      Issue.record("\(naam) is geen object")
      return
    }
    let sleutels = Set(velden.map(\.sleutel))
    #expect(sleutels.isSuperset(of: try #require(Self.verplicht[naam])), "\(naam)")
    #expect(sleutels.isSubset(of: try #require(Self.bekend[naam])), "\(naam)")
    for (sleutel, waarde) in velden {
      switch (sleutel, waarde) {
      case ("id", .tekst(let id)): #expect(Hsds.isUuid(id), "\(naam)")
      case ("status", .tekst(let status)):
        #expect(["active", "inactive", "defunct", "temporarily closed"].contains(status))
      case ("location_type", .tekst(let soort)): #expect(["physical", "postal", "virtual"].contains(soort))
      case (_, .lijst(let leden)): for lid in leden { try keur(lid, als: try #require(Self.leden[sleutel])) }
      case (_, .object): try keur(waarde, als: try #require(Self.leden[sleutel]))
      default: break
      }
    }
  }

  @Test("Wat wij uitvoeren houdt zich aan het gepubliceerde schema van HSDS 3.0")
  func schema() throws {
    var vol = aanbod("Vol", [.rouw], [.krispijn], leeftijd: 1...99)
    for veld in Aanbodveld.allCases where vol[veld].isEmpty { _ = vol.zet(veld, "tekst") }
    vol.kenmerk = nil
    guard case .object(let velden) = aanbodAlsHsds([vol, aanbod("Kaal")]),
      case .lijst(let diensten)? = velden.first(where: { $0.sleutel == "contents" })?.waarde
    else { throw Registerfout.leeg(veld: "contents") }
    #expect(diensten.count == 2)
    for dienst in diensten { try keur(dienst, als: "service") }
  }

  /// As Open Referral UK publishes it; made up.
  private static let oruk = """
    { "totalElements": 2, "content": [
      { "id": "0a1b2c3d-0000-4000-8000-000000000001", "name": "Proof Lunch Club", "status": "active",
        "organization": { "id": "x", "name": "Proof Charity" }, "description": "Lunch.",
        "eligibilitys": [ { "minimum_age": 60, "maximum_age": 999 } ], "assured_date": "2021-10-02T00:00:00Z",
        "cost_options": [ { "option": "lunch", "amount": 3.5, "currency": "gbp" } ],
        "schedules": [ { "freq": "WEEKLY", "byday": "TU", "opens_at": "12:00:00", "closes_at": "14:00:00" } ],
        "service_areas": [ { "service_area": "Krispijn" }, { "service_area": "Somewhere" } ],
        "contacts": [ { "name": "A. Proof", "phones": [ { "number": "01234 567890" } ] } ],
        "service_at_locations": [ { "location": { "name": "Hall", "physical_addresses": [ { "address_1": "1 Road", "city": "Town" } ] } } ] },
      { "id": "0a1b2c3d-0000-4000-8000-000000000002", "name": "Closed", "status": "temporarily closed" } ] }
    """

  @Test(
    "Een bestand zoals Open Referral UK het publiceert wordt ingelezen, en wat geen plaats heeft wordt genoemd"
  )
  func vanAnderen() throws {
    let gelezen = try leesAanbod(Array(Self.oruk.utf8), bestand: "oruk.json")
    let club = gelezen.aanbod[0]
    #expect(club.titel == "Proof Lunch Club (Proof Charity)" && club.wijken == [.krispijn])
    #expect((club.vanafLeeftijd, club.totLeeftijd) == (60, nil) && club.bevestigd == Datum("2021-10-02"))
    #expect(club.kosten == "lunch GBP 3.5" && club.wanneer == "TU WEEKLY 12:00-14:00")
    #expect(club.contact == "A. Proof, 01234 567890" && club.waar == "Hall, 1 Road, Town")
    #expect(gelezen.aanbod.map(\.isActief) == [true, false])
    #expect(gelezen.opmerkingen.contains { $0.contains("Somewhere") })
  }

  @Test("Alle fouten in een bestand tegelijk, met hun plaats")
  func fouten() {
    let csv = "naam;vraagtypes;wijken;vanaf-leeftijd\n;eenzaam;Mars;honderd\nGoed;rouw;Krispijn;18\n"
    #expect {
      _ = try leesAanbod(Array(csv.utf8), bestand: "kaart.csv")
    } throws: { fout in
      (fout as? Inleesfouten)?.fouten.map { "\($0.plek?.regel ?? 0):\($0.plek?.kolom ?? 0)" }
        == ["2:1", "2:2", "2:10", "2:15"]
    }
  }
}
