import BusinessCase
import SociaalRecept
import Testing

@testable import Loket

@Suite("Inlezen en uitvoer in het loket")
struct UitwisselTests {
  private static let csv =
    "id;naam;geboortedatum;datum\n1;Mevrouw Een;1-2-1950;1-8-2025\n2;De heer Twee;;2-8-2025\n"

  @Test("Eerst ziet iemand wat er zou gebeuren, en dan pas komt het in het register")
  func inlezen() throws {
    let proef = try Proefloket()
    let makelaar = proef.als(.makelaar)
    let eerst = makelaar.stuurBestand("/inlezen", Self.csv, ["herkomst": "praktijk-a"])
    #expect(eerst.status == 303)
    #expect(try proef.register.alleCasussen().isEmpty)
    let pad = try #require(eerst.kop("Location"))
    let tekst = makelaar.vraag(pad).tekst
    #expect(tekst.contains("2 casussen bij komen") && tekst.contains("lijst.csv"))
    #expect(makelaar.vul(pad, [:]).tekst.contains("Ingelezen: 2 casussen"))
    #expect(try proef.register.alleCasussen().count == 2)
    // What was kept is gone; the same file once more is the same casussen.
    #expect(makelaar.vraag(pad).kop("Location") == "/inlezen")
    let weer = try #require(
      makelaar.stuurBestand("/inlezen", Self.csv, ["herkomst": "praktijk-a"]).kop("Location"))
    #expect(makelaar.vul(weer, [:]).tekst.contains("niets nieuws"))
    #expect(try proef.register.alleCasussen().count == 2)
  }

  @Test("Wat iemand anders koos, is van niemand anders; na uitloggen en na een kwartier is het weg")
  func vanEenAnder() throws {
    let proef = try Proefloket()
    let (een, ander) = (proef.als(.makelaar), proef.als(.makelaar))
    let pad = try #require(een.stuurBestand("/inlezen", Self.csv).kop("Location"))
    #expect(ander.vraag(pad).kop("Location") == "/inlezen")
    #expect(een.vraag(pad).status == 200)
    proef.verder(15 * 60 + 1)
    #expect(een.vraag(pad).kop("Location") == "/inlezen")
  }

  @Test("Van een bestand met fouten komt niets binnen, en elke fout staat er met zijn plaats")
  func fouten() throws {
    let proef = try Proefloket()
    let antwoord = proef.als(.makelaar).stuurBestand(
      "/inlezen", "id;naam;datum\n1;A;31-4-2025\n2;;1-1-2025\n")
    #expect(antwoord.status == 422)
    #expect(
      antwoord.tekst.contains("Regel 2, kolom ")
        && antwoord.tekst.contains("Fout: Een bestand inlezen"))
    #expect(try proef.register.alleCasussen().isEmpty)
    let zonderDag = proef.als(.makelaar).stuurBestand("/inlezen", "id;naam\n1;A\n").tekst
    #expect(zonderDag.contains("Verander de naam boven die kolom") && !zonderDag.contains("--kolom"))
    #expect(proef.als(.makelaar).stuurBestand("/inlezen", "").status == 422)
    #expect(proef.als(.makelaar).stuurBestand("/inlezen", Self.csv, ["herkomst": "<b>"]).status == 422)
  }

  @Test("Een bestand hoort alleen op de pagina die erom vraagt, en niet boven 5 MB")
  func waar() throws {
    let proef = try Proefloket()
    let makelaar = proef.als(.makelaar)
    #expect(makelaar.stuurBestand("/verwijzing", Self.csv).status == 415)
    #expect(makelaar.stuurBestand("/inlezen", String(repeating: "x", count: 5_100_000)).status == 413)
    #expect(proef.als(.projectleider).stuurBestand("/inlezen", Self.csv).status == 403)
  }

  @Test("Een verminkt formulier met een bestand is heel, of het is niets", arguments: 0..<4 as Range<UInt64>)
  func verminkt(zaad: UInt64) throws {
    let proef = try Proefloket()
    let makelaar = proef.als(.makelaar)
    let heel = makelaar.lichaam("/inlezen", Self.csv, [:])
    var toeval = Toeval(zaad: zaad)
    for _ in 0..<60 {
      var bytes = heel
      for _ in 0..<Int.random(in: 1...4, using: &toeval) {
        let plaats = Int.random(in: 0..<bytes.count, using: &toeval)
        switch Int.random(in: 0..<3, using: &toeval) {
        case 0: bytes[plaats] = UInt8.random(in: 0...255, using: &toeval)
        case 1:
          bytes.removeSubrange(plaats..<min(bytes.count, plaats + Int.random(in: 1...9, using: &toeval)))
        default: bytes.insert(contentsOf: "\r\n--\(Proefbrowser.grens)".utf8, at: plaats)
        }
      }
      let status = makelaar.stuurRuw("/inlezen", bytes).status
      #expect([303, 400, 403, 422].contains(status), "\(status): \(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(try proef.register.alleCasussen().isEmpty)
  }

  @Test("Alle casussen zijn op te halen, met en zonder namen, en dat staat in het logboek")
  func uitvoer() throws {
    let proef = try Proefloket()
    try proef.casusMetClaim()
    for uitvoer in Uitvoer.allCases {
      let antwoord = proef.als(.makelaar).vraag(uitvoer.pad)
      #expect(antwoord.status == 200 && antwoord.kop("Content-Disposition")?.hasPrefix("attachment") == true)
      #expect(antwoord.tekst.contains("Vries") == uitvoer.metNamen, "\(uitvoer.pad)")
      #expect(proef.als(.projectleider).vraag(uitvoer.pad).status == 403)
    }
    let log = try proef.register.toegangslog(hoogstens: 50).map(\.wat)
    #expect(log.contains { $0.contains("exporteer als fhir, met namen") })
  }

  @Test("Wie op een bekende lijkt, in naam of telefoonnummer, wordt eerst getoond, en is dat of een ander")
  func lijkt() throws {
    let proef = try Proefloket()
    let makelaar = proef.als(.makelaar)
    let eerste = ["naam": "Mevrouw Een", "telefoon": "078-6123456"]
    #expect(makelaar.vul("/verwijzing", eerste).kop("Location") == "/casus/1")
    let tweede = ["naam": "De heer Twee", "telefoon": "+31 78 612 34 56"]
    let vraag = makelaar.vul("/verwijzing", tweede)
    #expect(vraag.status == 422 && vraag.tekst.contains("hetzelfde telefoonnummer"))
    #expect(vraag.tekst.contains("/casus/1") && vraag.tekst.contains("Die casus loopt nog"))
    #expect(try proef.register.aantalGebeurtenissen() == 1)
    #expect(vraag.formuliervelden["naam"] == "De heer Twee")
    // Whoever leaves the question open is asked again.
    #expect(vraag.tekst.contains("dezelfde bewoner?") && !vraag.tekst.contains("dezelfde bewoner?<span"))
    let ander = vraag.formuliervelden.merging(["dubbel": "anders"]) { $1 }
    #expect(makelaar.stuur("/verwijzing", ander).kop("Location") == "/casus/2")
    #expect(
      makelaar.vul("/casus/1/sluiten/niet-passend", ["reden": "anders", "toelichting": "proef"]).status == 303
    )
    let terug = makelaar.vul("/verwijzing", ["naam": "Mevrouw Een"])
    #expect(
      terug.tekst.contains("dezelfde naam") && terug.tekst.contains("de bewoner van casus 1 komt terug"))
    let zelfde = terug.formuliervelden.merging(["dubbel": "casus-1"]) { $1 }
    #expect(makelaar.stuur("/verwijzing", zelfde).kop("Location") == "/casus/3")
    #expect(try proef.casus(Casusnummer(3)).bewoner == proef.casus(Casusnummer(1)).bewoner)
  }

  @Test(
    "Twee bewoners die dezelfde lijken, worden samengevoegd als iemand dat zegt, en weer uit elkaar gehaald")
  func dubbel() throws {
    let proef = try Proefloket()
    let makelaar = proef.als(.makelaar)
    for antwoord in ["", "anders"] {
      let velden = ["naam": "Mevrouw Dubbel", "geboren": "3-4-1950", "dubbel": antwoord]
      #expect(makelaar.vul("/verwijzing", velden).status == 303)
    }
    #expect(makelaar.vraag("/dubbel").tekst.contains("/casus/1/samenvoegen?andere=2"))
    #expect(makelaar.vul("/casus/1/samenvoegen?andere=2", [:]).status == 303)
    #expect(makelaar.vraag("/dubbel").tekst.contains("Niemand lijkt dubbel"))
    #expect(try proef.casus(Casusnummer(2)).bewoner == proef.casus(Casusnummer(1)).bewoner)
    #expect(makelaar.vraag("/casus/2").tekst.contains("Toch niet dezelfde bewoner"))
    #expect(makelaar.vul("/casus/2/splitsen", ["reden": ""]).status == 422)
    #expect(makelaar.vul("/casus/2/splitsen", ["reden": "moeder en dochter"]).status == 303)
    #expect(try proef.casus(Casusnummer(2)).bewoner != proef.casus(Casusnummer(1)).bewoner)
    #expect(makelaar.vul("/casus/1/samenvoegen", ["andere": "99"]).status == 404)
  }

  @Test("Wie nog eens wordt verwezen terwijl de casus loopt, krijgt geen tweede casus")
  func nogEens() throws {
    let proef = try Proefloket()
    let makelaar = proef.als(.makelaar)
    #expect(makelaar.vul("/verwijzing", ["naam": "Mevrouw Voorbeeld", "vraag": "eenzaam"]).status == 303)
    #expect(makelaar.vul("/casus/1/aannemen", ["makelaar": "makelaar"]).status == 303)
    let velden = ["verwijzer": "Praktijk Zuid", "vraag": "slaapt slecht"]
    #expect(makelaar.vul("/casus/1/verwijzing", velden).status == 303)
    #expect(makelaar.vraag("/casus/1").tekst.contains("Praktijk Zuid"))
    #expect(try proef.register.alleCasussen().count == 1)
  }

  @Test("Het onderzoek is er voor de projectleider, en noemt geen pad van deze computer")
  func onderzoek() throws {
    let proef = try Proefloket()
    try proef.casusMetClaim()
    let antwoord = proef.als(.projectleider).vraag("/onderzoek")
    #expect(antwoord.status == 200)
    #expect(!antwoord.tekst.contains("proef.register") && !antwoord.tekst.contains("Vries"))
    #expect(proef.als(.makelaar).vraag("/onderzoek").status == 403)
  }
}

extension Proefbrowser {
  static let grens = "----proefgrens7351"

  /// What a browser sends of a form with a file.
  func lichaam(_ doel: String, _ inhoud: String, _ antwoorden: [String: String]) -> [UInt8] {
    var tekst = ""
    for (naam, waarde) in velden(doel).merging(antwoorden, uniquingKeysWith: { $1 }) where naam != "bestand" {
      tekst += "--\(Self.grens)\r\nContent-Disposition: form-data; name=\"\(naam)\"\r\n\r\n\(waarde)\r\n"
    }
    tekst += "--\(Self.grens)\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"lijst.csv\"\r\n"
    tekst += "Content-Type: text/csv\r\n\r\n\(inhoud)\r\n--\(Self.grens)--\r\n"
    return Array(tekst.utf8)
  }

  func stuurRuw(_ doel: String, _ bytes: [UInt8]) -> Antwoord {
    antwoord(
      Verzoek(
        methode: .post, doel: doel,
        koppen: [
          .init("Origin", proef.herkomst),
          .init("Content-Type", "multipart/form-data; boundary=\(Self.grens)"),
        ], lichaam: bytes))
  }

  func stuurBestand(_ doel: String, _ inhoud: String, _ antwoorden: [String: String] = [:]) -> Antwoord {
    stuurRuw(doel, lichaam(doel, inhoud, antwoorden))
  }
}
