import Bestandsvorm
import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Heen en weer: wat wordt uitgevoerd, komt hetzelfde weer binnen")
struct HeenEnWeerTests {
  /// An opgave under the name that it has in another register.
  private static func opgaven(_ proef: Proefregister, metNamen: Bool) throws -> [Casusopgave] {
    try proef.overdrachten(metNamen: metNamen).map { overdracht in
      var opgave = overdracht.opgave
      (opgave.id, opgave.bewonernummer) = (nil, nil)
      return opgave
    }
  }

  @Test(
    "CSV en FHIR, met en zonder namen, geven in een leeg register dezelfde casussen",
    arguments: [true, false])
  func zelfde(metNamen: Bool) throws {
    let proef = try Proefregister.gespeeld(100)
    let overdrachten = try proef.overdrachten(metNamen: metNamen)
    let eigen = try Self.opgaven(proef, metNamen: metNamen)
    #expect(Set(eigen.map(\.verloop.status)).count >= 7)
    let csv = casussenAlsCsv(overdrachten.map(\.opgave), metNamen: metNamen)
    let fhir = casussenAlsFhir(overdrachten, metNamen: metNamen, op: handeling.tijdstip).document
    for (bytes, naam) in [(csv, "uit.csv"), (Array(fhir.utf8), "uit.json")] {
      let ander = try Proefregister()
      #expect(try ander.importeer(bytes, naam).nieuw == eigen.count)
      let weer = try Self.opgaven(ander, metNamen: metNamen)
      for (een, twee) in zip(eigen, weer) { #expect(een == twee) }
      #expect(try ander.register.gebreken() == [])
    }
  }

  @Test("Hetzelfde bestand nog eens inlezen voegt niets toe")
  func tweemaal() throws {
    let proef = try Proefregister.gespeeld(40)
    let csv = casussenAlsCsv(try proef.overdrachten().map(\.opgave), metNamen: true)
    let ander = try Proefregister()
    let eerst = try ander.importeer(csv)
    let inhoud = try ander.stand()
    #expect(try ander.importeer(csv) == Importverslag(bekend: eerst.nieuw))
    #expect(try ander.stand() == inhoud)
  }

  @Test("Een proef verandert niets en zegt hoeveel erbij zou komen")
  func proefdraai() throws {
    let proef = try Proefregister()
    let tekst =
      "naam;geboren;datum;clientnummer\nMevrouw Test;1-2-1950;1-3-2022;7\nMevrouw Test;1-2-1950;1-4-2022;7\n"
    let voor = try proef.importeer(tekst, proef: true)
    #expect(try proef.stand().allSatisfy(\.isEmpty))
    var echt = try proef.importeer(tekst)
    #expect((echt.eerste, echt.laatste) == (Casusnummer(1), Casusnummer(2)))
    (echt.eerste, echt.laatste) = (nil, nil)
    #expect(echt == voor)
    #expect(voor.bijBekende == 1)
  }

  @Test("Een fout in de laatste van 1000 rijen houdt alles tegen, en staat er met regel en kolom")
  func allesOfNiets() throws {
    let proef = try Proefregister()
    try proef.importeer("naam;datum\nMevrouw Eerder;1-2-2022\n")
    let inhoud = try proef.stand()
    let rijen = (1...999).map { "\($0);Bewoner \($0);1-2-2022" } + ["1000;Bewoner;30-2-2022"]
    let tekst = "id;naam;datum\n" + rijen.joined(separator: "\n")
    #expect(throws: Inleesfouten.self) { try proef.importeer(tekst) }
    #expect(
      zinnen(tekst) == [
        "proef.csv:1001:14  datum: \"30-2-2022\" is geen dag die bestaat; verwacht een datum als 5-2-2022 of 2022-02-05"
      ])
    #expect(try proef.stand() == inhoud)
  }

  @Test("Dezelfde id op een andere dag is een ander, en wordt niet stil overgeslagen")
  func botsing() throws {
    let proef = try Proefregister()
    try proef.importeer("id;datum\n17;1-2-2022\n")
    #expect(throws: Inleesfouten.self) { try proef.importeer("id;datum\n18;1-2-2022\n17;2-2-2022\n") }
    #expect(try proef.register.aantalGebeurtenissen() == 1)
    try proef.importeer("id;bron;datum\n17;ander;2-2-2022\n")
    #expect(try proef.register.aantalGebeurtenissen() == 2)
  }

  @Test("Van wie vernietigd is, weet het register niets meer: hetzelfde bestand is dan weer nieuw")
  func vernietigd() throws {
    let proef = try Proefregister()
    let tekst =
      "naam;datum;status;datumEinde;reden\nMevrouw Zonderling;1-2-2022;rejected;2-2-2022;zwaardere-zorg\n"
    try proef.importeer(tekst)
    try proef.register.vernietig(Casusnummer(1), handeling)
    #expect(try proef.importeer(tekst, proef: true) == Importverslag(nieuw: 1))
    #expect(try proef.register.database.getal("SELECT count(*) FROM bron") == 0)
  }

  @Test("Casussen van één bewoner blijven van één bewoner, ook zonder naam", arguments: [true, false])
  func eenBewoner(metNamen: Bool) throws {
    let proef = try Proefregister()
    try proef.importeer(
      "naam;geboren;datum;clientnummer\nA;1-2-1950;1-3-2022;7\nA;1-2-1950;1-4-2022;7\nA;1-2-1950;2-4-2022;8")
    let overdrachten = try proef.overdrachten(metNamen: metNamen)
    let fhir = casussenAlsFhir(overdrachten, metNamen: metNamen, op: handeling.tijdstip).document
    let csv = casussenAlsCsv(overdrachten.map(\.opgave), metNamen: metNamen)
    for (bytes, naam) in [(csv, "uit.csv"), (Array(fhir.utf8), "uit.json")] {
      let ander = try Proefregister()
      try ander.importeer(bytes, naam)
      #expect(try ander.overdrachten().map(\.bewoner.nummer) == [1, 1, 2])
    }
  }
}
