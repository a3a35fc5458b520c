import BusinessCase
import Foundation
import Testing

@Suite("Gemeten zorggebruik naast de claims")
struct BewijsTests {
  /// An invented register with measured use, made once.
  private static let register = Result { try Meetregister() }

  @Test("Bewijs heeft zijn vaste sleutels, en vindt een daling in de buurt van het ware effect")
  func bewijs() throws {
    let pad = try Self.register.get().pad
    let uit = try Programma.json("bewijs", pad, "--trekkingen", "200", "--populatie", "20,25,10")
    let sleutels = ["gemeten", "voorNa", "primair", "verhouding", "beoordelaarsfout", "evsi", "per"]
    #expect(sleutels.allSatisfy { uit[$0] != nil && !(uit[$0] is NSNull) })
    let primair = try #require(uit["primair"] as? [String: Any])
    let contacten = try #require(primair["contacten"] as? [String: Double])
    let (laag, hoog) = (try #require(contacten["laag"]), try #require(contacten["hoog"]))
    #expect(laag < 0.8 && 0.8 < hoog)
    let voorNa = try #require(uit["voorNa"] as? [String: Any])
    #expect((voorNa["verschil"] as? Double ?? 0) < 0 && voorNa["bijGeenEffect"] is Double)
    let tekst = try Programma.draai("bewijs", pad, "--trekkingen", "200").uitvoer
    for nummer in 1...9 { #expect(tekst.contains("\n\(nummer). ")) }
    #expect(!tekst.contains("nan") && !tekst.contains("inf"))
  }

  @Test(
    "Rekenen met --gemeten verandert alleen wat van claims geloofd wordt; zegt de meting niets, dan geen byte"
  )
  func gemeten() throws {
    let pad = try Self.register.get().pad
    for opdracht in [["bereken"], ["gevoeligheid"]] {
      let woorden = opdracht + ["dordrecht-2022", "--register", pad, "--trekkingen", "200", "--json"]
      let zonder = try Programma.draai(woorden)
      let met = try Programma.draai(woorden + ["--gemeten", "--tau", "oneindig"])
      #expect(zonder.code == 0 && zonder.uitvoer == met.uitvoer, "\(opdracht)")
    }
    let zonder = try Programma.json("bereken", "dordrecht-2022", "--register", pad)
    let met = try Programma.json("bereken", "dordrecht-2022", "--register", pad, "--gemeten", "--tau", "0")
    let gemeten = try #require(met["gemeten"] as? [String: Any])
    let deel = try #require((gemeten["na"] as? [String: Double])?["gemiddelde"])
    #expect(abs(bedrag(met, "baten") - deel * bedrag(zonder, "baten")) < 1)
    #expect(bedrag(met, "meerzorg") == bedrag(zonder, "meerzorg"))
    #expect(bedrag(met, "kosten") == bedrag(zonder, "kosten"))
    let uitleg = try Programma.draai(
      "leg-uit", "dordrecht-2022", "lang.baten", "--register", pad, "--gemeten")
    #expect(uitleg.uitvoer.contains("gemeten zorggebruik") && uitleg.uitvoer.contains("keer zorg"))
  }

  @Test(
    "Zegt de meting niets, dan geeft elke opdracht dezelfde bytes als zonder",
    arguments: [
      ["waarde", "--trekkingen", "200"], ["omslagpunt"], ["vergelijk", "factor-1-6", "--trekkingen", "200"],
      ["onderhandel", "--trekkingen", "200"], ["leg-uit", "lang.baten"],
    ])
  func zonderZeggingskracht(woorden: [String]) throws {
    let pad = try Self.register.get().pad
    let vraag = [woorden[0], "dordrecht-2022"] + woorden.dropFirst() + ["--register", pad, "--json"]
    let (zonder, met) = (
      try Programma.draai(vraag), try Programma.draai(vraag + ["--gemeten", "--tau", "oneindig"])
    )
    #expect(zonder.code == 0 && zonder.uitvoer == met.uitvoer, "\(zonder.fouten) \(met.fouten)")
  }

  @Test("Wat meten waard is: dezelfde tabel bij bewijs, in het rapport en bij waarde; niets bij tau oneindig")
  func waardeVanMeten() throws {
    let pad = try Self.register.get().pad
    func evsi(_ woorden: String..., in sleutel: String = "evsi") throws -> [[String: Double]] {
      try #require(try Programma.json(woorden + ["--trekkingen", "10000"])[sleutel] as? [[String: Double]])
    }
    let gewoon = try evsi("bewijs", pad)
    #expect(gewoon.count > 3 && gewoon.allSatisfy { $0.count == 5 })
    #expect(
      try evsi("bewijs", pad, "--tau", "oneindig").allSatisfy { $0["gemeten"] == 0 && $0["foutGemeten"] == 0 }
    )
    let basis = try evsi("waarde", "dordrecht-2022", "--spreiding", "2", in: "meten")
    let (meten, claimen) = (basis.compactMap { $0["gemeten"] }, basis.compactMap { $0["geclaimd"] })
    #expect(meten == meten.sorted() && meten[0] == 0 && meten.last! > 10 * claimen.last!)
    // Few measured: no draw turns the choice, which is not to say that it never turns.
    #expect(meten[1] == 0)
    let tekst = try Programma.draai("waarde", "dordrecht-2022", "--spreiding", "2", "--trekkingen", "10000")
    #expect(tekst.uitvoer.contains("in geen enkele trekking om"))
    let niets = try evsi("waarde", "dordrecht-2022", "--spreiding", "2", "--tau", "oneindig", in: "meten")
    #expect(niets.allSatisfy { $0["gemeten"] == 0 } && niets.compactMap { $0["geclaimd"] } == claimen)
    let bovenop = try evsi("waarde", "dordrecht-2022", "--register", pad, "--gemeten", in: "meten")
    #expect(bovenop.allSatisfy { $0["gemeten"] != nil })
    let zonder = try Programma.json("waarde", "dordrecht-2022", "--trekkingen", "200")
    #expect(zonder["meten"] == nil)
    let rapport = try Programma.draai(
      "rapport", "dordrecht-2022", "--register", pad, "--gemeten", "--trekkingen", "200", "-o", "-")
    #expect(rapport.code == 0 && rapport.uitvoer.contains("Wat is meten waard, en wat beoordelen?"))
  }

  @Test(
    "Geteld zorggebruik gaat niet mee in een uitvoer, ook niet met namen", arguments: ["csv", "json", "fhir"])
  func uitvoer(vorm: String) throws {
    // An export is written down in the register, and the other tests hold one that stays as it is.
    let werkmap = try Werkmap()
    let pad = werkmap.map.appendingPathComponent("uit.register").path
    try FileManager.default.copyItem(atPath: try Self.register.get().pad, toPath: pad)
    for namen in [[], ["--met-namen"]] {
      let uit = try Programma.draai(
        ["register", "exporteer", "--register", pad, "--vorm", vorm, "--wie", "noor"] + namen)
      #expect(uit.code == 0 && uit.uitvoer.contains("makelaar"))
      for woord in ["zorggebruik", "effectmeting", "\"his\""] {
        #expect(!uit.uitvoer.contains(woord), "\(woord)")
      }
    }
  }

  @Test("Een spreiding is een aanname over één scenario, en niet naast een meting")
  func spreiding() throws {
    let pad = try Self.register.get().pad
    for (woorden, zin) in [
      (["waarde", "dordrecht-2022", "pilot-13", "--spreiding", "2"], "één scenario"),
      (
        ["waarde", "dordrecht-2022", "--spreiding", "2", "--register", pad, "--gemeten"],
        "Verwacht een van beide"
      ),
      (["waarde", "dordrecht-2022", "--spreiding", "veel"], "--spreiding"),
      (["waarde", "dordrecht-2022", "--spreiding", "-1"], "--spreiding"),
      (["waarde", "dordrecht-2022", "--tau", "0,1"], "--tau hoort bij een meting; verwacht --gemeten"),
    ] {
      let uit = try Programma.draai(woorden)
      #expect(uit.code == 64 && uit.fouten.contains(zin), "\(woorden): \(uit.fouten)")
    }
  }

  private func bedrag(_ uit: [String: Any], _ sleutel: String) -> Double {
    let horizonnen = uit["horizonnen"] as? [[String: Any]]
    return horizonnen?.last?[sleutel] as? Double ?? .nan
  }

  @Test("Van toestemming tot intrekken, met de opdrachten van het register")
  func opdrachten() throws {
    let werkmap = try Werkmap()
    let pad = werkmap.map.appendingPathComponent("r.register").path
    func doe(_ woorden: String...) throws -> Programma.Afloop {
      try Programma.draai(["register"] + woorden + ["--register", pad, "--wie", "noor"])
    }
    #expect(try doe("begin").code == 0 && doe("aanmelden", "Test", "--op", "1-3-2024").code == 0)
    let tel = ["zorggebruik", "1", "--telling", "his", "--van", "1-1-2024", "--tot", "1-3-2024"]
    func telling(_ posten: String...) throws -> Programma.Afloop {
      try Programma.draai(["register"] + tel + posten + ["--register", pad, "--wie", "noor"])
    }
    #expect(try telling("huisarts-consult-kort=3").code == 65)
    #expect(try doe("toestemming", "1", "effectmeting").code == 0)
    let fout = try telling("huisarts-consult-krot=3", "seh-bezoek=veel")
    #expect(fout.code == 64 && fout.fouten.contains("Bedoelde u \"huisarts-consult-kort\"?"))
    #expect(fout.fouten.contains("seh-bezoek=3"))
    #expect(try telling("huisarts-consult-kort=3", "seh-bezoek=0").code == 0)
    #expect(try telling("huisarts-consult-kort=3").code == 65)
    let bestand = try werkmap.schrijf(
      "f.csv", "casus;telling;post;datum\n1;his;huisarts-consult-kort;2024-03-05\n")
    #expect(try doe("zorggebruik", "--bestand", bestand, "--venster", "2024-03-01..2024-06-01").code == 0)
    #expect(try doe("toon", "1").uitvoer.contains("zorggebruik"))
    #expect(try doe("toestemming", "1", "effectmeting", "--ingetrokken").code == 0)
    let dicht = try Programma.draai("bewijs", pad, "--wie", "noor")
    #expect(dicht.code == 65 && dicht.fouten.contains("ten minste 10"), "\(dicht.fouten)")
    #expect(try Programma.draai("bereken", "dordrecht-2022", "--gemeten").code == 64)
  }
}

/// A folder with an invented register. A class because it goes with the last test that uses it.
private final class Meetregister: Sendable {
  private let map: URL
  var pad: String { map.appendingPathComponent("v.register").path }

  init() throws {
    map = FileManager.default.temporaryDirectory.appendingPathComponent("recept-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    let gemaakt = try Programma.draai(
      "voorbeeld", "--register", pad, "--gemeten", "--casussen", "200", "--zaad", "3")
    #expect(gemaakt.code == 0 && gemaakt.fouten.contains("ware effect"), "\(gemaakt.fouten)")
  }

  deinit { try? FileManager.default.removeItem(at: map) }
}
