import Foundation
import Testing

@testable import SociaalRecept

@Suite("Een register van het vorige programma")
struct OvergangTests {
  /// Made by the program before the journal: invented residents, an import, an erasing, settings, reads.
  private static let oud = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../ReceptTests/Goud/oud/oud.register").standardizedFileURL.path
  private static let gebeurtenissen = 188

  private func kopie(_ map: Proefmap) throws -> String {
    let pad = "\(map.pad)/oud.register"
    schrijf(try inhoud(Self.oud), naar: pad)
    return pad
  }

  @Test("Het gaat open, is heel, en houdt zijn geschiedenis met nummers en al")
  func geschiedenis() throws {
    let map = Proefmap()
    let pad = try kopie(map)
    let eerder = try Database(pad, .lezen).rijen(Journaalrij.self, "ORDER BY nummer")
    let register = try Register(pad)
    #expect(try register.gebreken() == [])
    let later = try register.database.rijen(
      Journaalrij.self, "WHERE casus IS NOT NULL ORDER BY nummer")
    #expect(eerder.count == Self.gebeurtenissen && later.count == Self.gebeurtenissen)
    for (oud, nieuw) in zip(eerder, later) {
      #expect(oud.nummer == nieuw.nummer && oud.tijdstip == nieuw.tijdstip && oud.wie == nieuw.wie)
      #expect(oud.casus == nieuw.casus && oud.soort == nieuw.soort)
      let (was, wordt) = (try oud.gebeurtenis(), try nieuw.gebeurtenis())
      #expect(was == wordt)
      #expect(oud.inhoud == nieuw.inhoud || oud.inhoud.contains("herkomst"))
      #expect(!nieuw.inhoud.contains("herkomst"))
    }
    #expect(try register.instellingen()[.hulp] == 35)
    #expect(try register.instellingen().bewaarPersoon == 18 && register.instellingen().makelaars.count == 6)
    #expect(try register.database.getal("SELECT count(*) FROM gebeurtenis WHERE soort = 'ingezien'") == 3)
  }

  @Test("Wat een bron gaf staat naast de persoon, en van wie vernietigd is nergens meer")
  func bron() throws {
    let map = Proefmap()
    let register = try Register(try kopie(map))
    let bronnen = try register.database.alle("SELECT casus, herkomst FROM bron ORDER BY casus") {
      "\($0.geheel(0)) \($0.tekst(1) ?? "")"
    }
    #expect(bronnen.count == 2 && bronnen[0] == "16 csv:praktijk-a:A1")
    for naam in map.bestanden {
      #expect(Data(try inhoud("\(map.pad)/\(naam)")).range(of: Data("praktijk-a:A2".utf8)) == nil, "\(naam)")
    }
  }

  @Test("Was het oude logboek niet heel, dan blijft controleer dat zeggen")
  func gebroken() throws {
    let map = Proefmap()
    let pad = try kopie(map)
    try Database(pad, .schrijven).voer(
      "DROP TRIGGER gebeurtenis_vast; UPDATE gebeurtenis SET wie = 'iemand' WHERE nummer = 7")
    #expect(try Register(pad).gebreken() == [.voorOvergang(7)])
    #expect(try Register(pad).gebreken() == [.voorOvergang(7)])
  }

  @Test("Is er een gebeurtenis niet te lezen, dan blijft het zoals het was en heet het beschadigd")
  func onleesbaar() throws {
    let map = Proefmap()
    let pad = try kopie(map)
    try Database(pad, .schrijven).voer(
      "DROP TRIGGER gebeurtenis_vast; UPDATE gebeurtenis SET inhoud = 'x' WHERE nummer = 7")
    let fout = Registerfout.opslag(.beschadigd(Registerfout.onleesbaar(gebeurtenis: 7).zin))
    #expect(throws: fout) { _ = try Register(pad) }
    #expect(try Database(pad, .lezen).getal("PRAGMA user_version") == 1)
  }

  @Test("Controleren en eruit herstellen verandert het oude bestand niet")
  func alleenLezen() throws {
    let map = Proefmap()
    let pad = try kopie(map)
    let voor = try inhoud(pad)
    #expect(try Register.teLezen(pad).gebreken() == [])
    let uitkomst = try Register.herstel("\(map.pad)/nieuw.register", uit: pad, handeling)
    #expect(uitkomst.gebeurtenissen == Self.gebeurtenissen)
    #expect(try inhoud(pad) == voor)
    #expect(try Register("\(map.pad)/nieuw.register").gebreken() == [])
  }

  @Test("Een leeg register krijgt er niets bij")
  func leeg() throws {
    let map = Proefmap()
    let pad = "\(map.pad)/leeg.register"
    schrijf([], naar: pad)
    try Database(pad, .schrijven).migreer([Migratie.alle[0]])
    let register = try Register(pad)
    #expect(try register.stand() == .leeg)
    #expect(try register.gebreken() == [])
  }
}
