import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Wie is wie: de bron zegt het, nooit een gelijke naam")
struct WieIsWieTests {
  private static let kop = "nummer;datum;naam;geboortedatum;praktijk\n"

  private func fouten(_ werk: () throws -> Importverslag) -> [String] {
    do {
      _ = try werk()
      return []
    } catch { return (error as? Inleesfouten)?.zinnen ?? ["\(error)"] }
  }

  private func bewoners(_ proef: Proefregister) throws -> [Int] {
    try proef.overdrachten().map(\.bewoner.nummer)
  }

  @Test("Een bekend id met een andere naam of geboorte is een fout die beide noemt")
  func anderePersoon() throws {
    let proef = try Proefregister()
    try proef.importeer(Self.kop + "1;1-3-2022;Proef Een;4-5-1960;Praktijk A\n")
    let naam = fouten { try proef.importeer(Self.kop + "1;1-3-2022;Proef Twee;1-2-1955;Praktijk B\n") }
    #expect(naam.count == 1)
    #expect(
      naam.first?.hasPrefix(
        "proef.csv:2:1  id: dit id is al ingelezen als Proef Een (geboren 4-5-1960), en hier staat Proef Twee (geboren 1-2-1955); verwacht een ander id, of de bron erbij"
      ) == true, "\(naam)")
    let geboren = fouten { try proef.importeer(Self.kop + "1;1-3-2022;Proef Een;5-5-1960;\n") }
    #expect(geboren.first?.contains("Proef Een (geboren 5-5-1960)") == true)
    #expect(try bewoners(proef) == [1])
  }

  @Test("Ook binnen een bestand, en tussen twee bestanden van een keer, gaat niemand verloren")
  func binnenEenKeer() throws {
    let proef = try Proefregister()
    let a = try lees(Self.kop + "1;1-3-2022;Proef Een;4-5-1960;\n").get()
    let b = try lees(Self.kop + "1;1-3-2022;Proef Twee;;\n").get()
    guard case .failure = try proef.register.importeer(a + b, handeling) else {
      Issue.record("niet geweigerd")
      return
    }
    #expect(try proef.register.importeer(a + a, handeling).get().bekend == 1)
    let nummers =
      "id;datum;naam;bewonernummer\n3;1-3-2022;Proef Een;7\n4;1-4-2022;Proef Twee;7\n"
    #expect(
      fouten { try proef.importeer(nummers, herkomst: "c") }.first?
        .contains("deze bewoner is al ingelezen als Proef Een, en hier staat Proef Twee") == true)
  }

  @Test("Binnen een bron is een nummer iemand; twee bronnen met nummer 1 zijn twee mensen")
  func herkomst() throws {
    let proef = try Proefregister()
    try proef.importeer(Self.kop + "1;1-3-2022;Proef Een;4-5-1960;\n", herkomst: "praktijk-a")
    try proef.importeer(Self.kop + "1;1-3-2022;Proef Twee;1-2-1955;\n", herkomst: "praktijk-b")
    #expect(try bewoners(proef) == [1, 2])
    #expect(
      try proef.importeer(Self.kop + "1;1-3-2022;Proef Een;4-5-1960;\n", herkomst: "praktijk-a")
        == Importverslag(bekend: 1))
  }

  @Test("Wie een bestand later met --herkomst inleest, krijgt niemand dubbel")
  func herkomstLater() throws {
    let proef = try Proefregister()
    let tekst = Self.kop + "1;1-3-2022;Proef Een;4-5-1960;\n"
    try proef.importeer(tekst)
    #expect(try proef.importeer(tekst, herkomst: "praktijk-a") == Importverslag(bekend: 1))
    #expect(
      try proef.importeer(Self.kop + "1;1-3-2022;Proef Twee;4-5-1960;\n", herkomst: "praktijk-b").nieuw == 1)
  }

  @Test("Dezelfde naam en geboortedatum zijn twee bewoners, en worden voorgesteld als misschien één")
  func zelfdeNaam() throws {
    let proef = try Proefregister()
    let verslag = try proef.importeer(
      """
      id;datum;naam;geboortedatum;adres;telefoon
      D1;1-3-2022;P. Proef;1-1-1980;Proefstraat 1;0611111111
      D2;2-3-2022;P. Proef;1-1-1980;Proefweg 200;0622222222

      """)
    #expect(try bewoners(proef) == [1, 2])
    #expect(
      verslag.dubbelen == [
        Dubbelen(gelijkenissen: [.naam], casussen: [Casusnummer(1), Casusnummer(2)])
      ])
    #expect(try proef.persoon().adres == "Proefstraat 1")
    #expect(try proef.persoon(2).adres == "Proefweg 200")
  }

  @Test("Twee Patients blijven twee bewoners, ook als zij hetzelfde heten; één Patient is er één")
  func patienten() throws {
    let proef = try Proefregister()
    for (dag, iemandAnders) in [(0, false), (1, true)] {
      var aanmelding = Aanmelding(op: SociaalReceptTests.dag(dag))
      aanmelding.persoon = Persoon(naam: "P. Proef", geboortedatum: Datum("1980-01-01"))
      aanmelding.isIemandAnders = iemandAnders
      _ = try proef.register.meldAan(aanmelding, handeling)
    }
    let fhir = casussenAlsFhir(try proef.overdrachten(), metNamen: true, op: handeling.tijdstip).document
    let ander = try Proefregister()
    try ander.importeer(fhir, "uit.json")
    #expect(try bewoners(ander) == [1, 2])
    #expect(try ander.importeer(fhir, "uit.json") == Importverslag(bekend: 2))
  }

  @Test("Wie in een andere resource staat, is niemand anders met hetzelfde #id")
  func ingesloten() throws {
    func taak(_ id: String, _ naam: String) -> String {
      ##"{"resource": {"resourceType": "Task", "id": "\##(id)", "status": "requested", "intent": "order", "authoredOn": "2022-02-05", "contained": [{"resourceType": "Patient", "id": "x", "name": [{"text": "\##(naam)"}]}], "for": {"reference": "#x"}}}"##
    }
    let proef = try Proefregister()
    try proef.importeer(
      #"{"resourceType": "Bundle", "type": "collection", "entry": [\#(taak("a", "Proef Een")), \#(taak("b", "Proef Twee"))]}"#,
      "p.json")
    #expect(try bewoners(proef) == [1, 2])
    #expect(try proef.persoon(2).naam == "Proef Twee")
  }

  /// A Bundle of one server with an order for each of these: its id, its Patient and the name of that Patient.
  private func bundel(_ server: String, _ orders: [(id: String, patient: String, naam: String)]) -> String {
    func ingang(_ soort: String, _ id: String, _ rest: String) -> String {
      #"{"fullUrl": "\#(server)/\#(soort)/\#(id)", "resource": {"resourceType": "\#(soort)", "id": "\#(id)", \#(rest)}}"#
    }
    var gezien: Set<String> = []
    let ingangen = orders.flatMap { order in
      (gezien.insert(order.patient).inserted
        ? [ingang("Patient", order.patient, #""name": [{"text": "\#(order.naam)"}]"#)] : [])
        + [
          ingang(
            "ServiceRequest", order.id,
            #""status": "active", "intent": "order", "authoredOn": "2022-02-05", "subject": {"reference": "Patient/\#(order.patient)"}"#
          )
        ]
    }
    return
      #"{"resourceType": "Bundle", "type": "collection", "entry": [\#(ingangen.joined(separator: ", "))]}"#
  }

  @Test("Een FHIR-server is een bron: Patient/p1 van een ander is een ander, en die van dezelfde dezelfde")
  func servers() throws {
    let proef = try Proefregister()
    try proef.importeer(bundel("http://a.example/r4", [("s1", "p1", "Proef Een")]), "a.json")
    try proef.importeer(bundel("http://b.example/r4", [("s1", "p1", "Proef Twee")]), "b.json")
    let weer = try proef.importeer(bundel("http://a.example/r4", [("s2", "p1", "Proef Een")]), "c.json")
    #expect((weer.nieuw, weer.bijBekende) == (1, 1))
    #expect(try bewoners(proef) == [1, 2, 1])
    let anders = fouten {
      try proef.importeer(bundel("http://a.example/r4", [("s3", "p1", "Proef Drie")]), "d.json")
    }
    #expect(anders.first?.contains("deze bewoner is al ingelezen als Proef Een") == true, "\(anders)")
  }

  @Test("Wat bij de bron verandert, wordt overgenomen en staat er vooraf met wat het was")
  func bijgewerkt() throws {
    let proef = try Proefregister()
    let kop = "id;datum;naam;geboren;telefoon;adres;status;makelaar;datumAangenomen\n"
    try proef.importeer(kop + "1;1-3-2022;Proef Een;1960;0611111111;Straat 1;;;\n")
    let nieuw = kop + "1;1-3-2022;Proef Een;4-5-1960;0622222222;Straat 1;accepted;noor;3-3-2022\n"
    let vooraf = try proef.importeer(nieuw, proef: true)
    #expect(
      vooraf.bijgewerkt == [
        Casusnummer(1): [
          "de geboortedatum wordt 4-5-1960", "het telefoonnummer wordt 0622222222 (was 0611111111)",
          "de leeftijd wordt 61", "3-3-2022: Aangenomen door noor",
        ]
      ])
    #expect(try proef.persoon().telefoon == "0611111111")
    #expect(try proef.importeer(nieuw) == vooraf)
    #expect(try proef.persoon().telefoon == "0622222222")
    #expect(try proef.persoon().geboortedatum == Datum("1960-05-04"))
    #expect(try proef.casus(Casusnummer(1)).makelaar == "noor")
    #expect(try proef.importeer(nieuw) == Importverslag(bekend: 1))
    #expect(try proef.register.gebreken() == [])
  }

  @Test("Wat hier is veranderd, blijft zoals het is; een bestand dat achterloopt zegt niets")
  func hierVeranderd() throws {
    let proef = try Proefregister()
    let kop = "id;datum;naam;telefoon;wijk\n"
    let eerst = kop + "1;1-3-2022;Proef Een;0611111111;Wielwijk\n"
    try proef.importeer(eerst)
    try proef.register.wijzig(
      Casusnummer(1),
      Wijziging(
        persoon: Persoon(telefoon: "0633333333"), aanvulling: Aanvulling(wijk: .crabbehof, op: vandaag)),
      handeling)
    try proef.doe(.aangenomen(nil, door: "sam", op: Datum(dagnummer: vandaag.dagnummer)), bij: Casusnummer(1))
    #expect(try proef.importeer(eerst) == Importverslag(bekend: 1))
    let botst = try proef.importeer(kop + "1;1-3-2022;Proef Een;0622222222;Dubbeldam\n")
    #expect(botst.bijgewerkt.isEmpty)
    #expect(
      botst.gelaten == [
        Casusnummer(1): [
          "het telefoonnummer is hier 0633333333, en in het bestand 0622222222",
          "de wijk is hier Crabbehof, en in het bestand \(try #require(Wijk("Dubbeldam")).naam)",
        ]
      ])
    #expect(try proef.persoon().telefoon == "0633333333")
  }

  @Test("Een ander verloop dan hier wordt genoemd en niet overgenomen")
  func anderVerloop() throws {
    let proef = try Proefregister()
    let kop = "id;datum;naam;status;makelaar;datumAangenomen;vraag\n"
    try proef.importeer(kop + "1;1-3-2022;Proef Een;accepted;noor;3-3-2022;rouw\n")
    let anders = try proef.importeer(kop + "1;1-3-2022;Proef Een;accepted;sam;4-3-2022;schulden\n")
    #expect(
      anders.gelaten == [
        Casusnummer(1): [
          "de vraag is in het bestand anders",
          "het verloop is in het bestand anders (\(Status.aangenomen.naam))",
        ]
      ])
    #expect(try proef.casus(Casusnummer(1)).makelaar == "noor")
  }

  @Test("Zonder id is een rij dezelfde hoe de dag ook is geschreven, en een andere als er iets anders staat")
  func rijen() throws {
    let proef = try Proefregister()
    try proef.importeer("datum;naam;geboren\n1-3-2022;Proef Een;4-5-1960\n")
    #expect(
      try proef.importeer("geboortedatum;naam;datum\n1960-05-04;proef  een;1/3/2022\n")
        == Importverslag(bekend: 1))
    let ander = try proef.importeer("datum;naam;geboren\n2-3-2022;Proef Een;4-5-1960\n")
    #expect(ander.nieuw == 1)
    #expect(ander.dubbelen.map(\.gelijkenissen) == [[.naam]])
  }

  @Test("Wat de bron over iemand zei, verdwijnt met die persoon")
  func vernietigd() throws {
    let proef = try Proefregister()
    try proef.importeer(
      "id;datum;naam;telefoon;bewonernummer;status;datumEinde;reden\n1;1-2-2022;Proef Een;0678912345;K77;rejected;2-2-2022;zwaardere-zorg\n",
      herkomst: "praktijk-a")
    #expect(try proef.staat("K77"))
    try proef.register.vernietig(Casusnummer(1), handeling)
    #expect(try !proef.staat("K77"))
    #expect(try !proef.staat("0678912345"))
  }
}
