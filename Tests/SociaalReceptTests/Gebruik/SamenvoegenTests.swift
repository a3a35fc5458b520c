import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Twee bewoners die er een blijken, en terug")
struct SamenvoegenTests {
  private let een = Casusnummer(1)
  private let twee = Casusnummer(2)
  private let drie = Casusnummer(3)

  private func bewoners(_ namen: String...) throws -> Proefregister {
    let proef = try Proefregister()
    for naam in namen {
      var aanmelding = Aanmelding(op: vandaag)
      aanmelding.persoon = Persoon(naam: naam)
      aanmelding.vraag = "vraag van \(naam)"
      aanmelding.isIemandAnders = true
      _ = try proef.register.meldAan(aanmelding, handeling)
    }
    return proef
  }

  private func doe<Uitkomst>(
    _ proef: Proefregister, _ werk: (Zitting) throws(Registerfout) -> Uitkomst
  ) throws -> Uitkomst {
    try proef.register.doe(handeling) { zitting throws(Registerfout) in try werk(zitting) }
  }

  private func fout(
    _ proef: Proefregister, _ werk: (Zitting) throws(Registerfout) -> Void
  ) -> Registerfout? {
    do throws(Registerfout) {
      try proef.register.doe(handeling) { zitting throws(Registerfout) in try werk(zitting) }
      return nil
    } catch {
      return error
    }
  }

  @Test("Samengevoegd zijn de casussen van een bewoner, in toon, inzage en uitvoer; gesplitst weer van twee")
  func heenEnTerug() throws {
    let proef = try bewoners("A. Proef", "B. Proef")
    let voor = try (1...2).map { try proef.casus(Casusnummer($0)) }
    #expect(
      try doe(proef) { zitting throws(Registerfout) in try zitting.voegSamen(een, met: twee) } == [twee])
    #expect(try proef.casus(twee).bewoner == proef.casus(een).bewoner)
    let dossier = try doe(proef) { zitting throws(Registerfout) in try zitting.inzagedossier(twee) }
    #expect(dossier.casussen.map(\.casus.nummer) == [een, twee])
    #expect(dossier.persoon.naam == "A. Proef" && dossier.ook.map(\.naam) == ["B. Proef"])
    #expect(
      dossier.casussen.flatMap(\.teksten.values).sorted() == ["vraag van A. Proef", "vraag van B. Proef"])
    let uit = try doe(proef) { zitting throws(Registerfout) in try zitting.overdrachten(metNamen: true) }
    #expect(Set(uit.map(\.bewoner)).count == 1 && uit[1].opgave.vraag == "vraag van B. Proef")
    #expect(try proef.register.gebreken() == [])

    #expect(try doe(proef) { z throws(Registerfout) in try z.splits(twee, reden: "broers") } == [twee])
    let na = try (1...2).map { try proef.casus(Casusnummer($0)) }
    #expect(na.map(\.bewoner) == voor.map(\.bewoner))
    #expect(try proef.register.gebreken() == [])
  }

  @Test("Wie met een ander is samengevoegd, wordt onder beide namen herkend")
  func herkend() throws {
    let proef = try bewoners("Noor Proef", "N. de Voorbeeld")
    _ = try doe(proef) { zitting throws(Registerfout) in try zitting.voegSamen(een, met: twee) }
    for naam in ["noor proef", "N. Voorbeeld"] {
      var aanmelding = Aanmelding(op: vandaag)
      aanmelding.persoon = Persoon(naam: naam)
      let uitkomst = try proef.register.meldAan(aanmelding, handeling)
      #expect(uitkomst == .bekend(twee))
    }
  }

  @Test("Drie worden er een; het laatste samenvoegen gaat het eerst ongedaan")
  func keten() throws {
    let proef = try bewoners("A. Proef", "B. Proef", "C. Proef")
    _ = try doe(proef) { zitting throws(Registerfout) in try zitting.voegSamen(een, met: twee) }
    #expect(
      try doe(proef) { zitting throws(Registerfout) in try zitting.voegSamen(drie, met: een) } == [een, twee])
    #expect(try doe(proef) { z throws(Registerfout) in try z.splits(twee, reden: "niet C") } == [een, twee])
    #expect(try proef.casus(een).bewoner == proef.casus(twee).bewoner)
    #expect(try proef.casus(drie).bewoner != proef.casus(een).bewoner)
    #expect(try doe(proef) { z throws(Registerfout) in try z.splits(een, reden: "niet B") } == [twee])
    #expect(Set(try (1...3).map { try proef.casus(Casusnummer($0)).bewoner }).count == 3)
  }

  @Test("Wat niet kan, wordt gezegd: al een, nooit samengevoegd, los doorhalen")
  func nietMogelijk() throws {
    let proef = try bewoners("A. Proef", "B. Proef")
    #expect(
      fout(proef) { z throws(Registerfout) in _ = try z.splits(een, reden: "x") } == .nooitSamengevoegd(een))
    _ = try doe(proef) { zitting throws(Registerfout) in try zitting.voegSamen(een, met: twee) }
    #expect(
      fout(proef) { z throws(Registerfout) in _ = try z.voegSamen(twee, met: een) }
        == .alEenBewoner(twee, een))
    let gebeurtenis = try doe(proef) { z throws(Registerfout) in try z.gebeurtenissen(twee).last }
    let nummer = try #require(gebeurtenis?.nummer)
    let weigering = fout(proef) { z throws(Registerfout) in _ = try z.haalDoor(nummer, van: twee, reden: "x")
    }
    #expect(weigering?.zin.contains("recept register splitsen 2") == true)
  }

  @Test("Vernietigen wist wat er onder beide namen staat")
  func vernietigd() throws {
    let proef = try bewoners("Noor Eerstenaam", "Sam Tweedenaam")
    _ = try doe(proef) { zitting throws(Registerfout) in try zitting.voegSamen(een, met: twee) }
    for nummer in [een, twee] {
      _ = try doe(proef) { zitting throws(Registerfout) in
        try zitting.voeg(
          .gesloten(nil, Sluiting(als: .nietPassend, reden: .dubbel, op: vandaag)), bij: nummer)
      }
    }
    try proef.register.vernietig(een, handeling)
    for nummer in [een, twee] {
      let casus = try proef.casus(nummer)
      let (persoon, teksten) = try doe(proef) { zitting throws(Registerfout) in
        (try zitting.persoon(casus.verwijzing.bewoner), try zitting.teksten(casus.verwijzing.bewoner))
      }
      #expect(casus.isVernietigd && persoon == Persoon() && teksten.isEmpty)
    }
    #expect(
      fout(proef) { z throws(Registerfout) in _ = try z.splits(twee, reden: "x") }
        == .weigering(twee, .vernietigd))
  }

  @Test("Een tweede verwijzing op een lopende casus vraagt ook een terugkoppeling")
  func opnieuwVerwezen() throws {
    let proef = try bewoners("A. Proef")
    func voeg(_ feit: Feit) throws {
      _ = try doe(proef) { z throws(Registerfout) in try z.voeg(feit, bij: een) }
    }
    func verwijs() throws {
      _ = try doe(proef) { zitting throws(Registerfout) in
        try zitting.verwijsOpnieuw(
          kanaal: .wijkteam, verwijzer: "Praktijk B", vraag: "schulden", op: vandaag, bij: een)
      }
    }
    try voeg(.aangenomen(nil, door: "makelaar-1", op: vandaag))
    try voeg(.teruggekoppeld(Terugkoppeling(tekst: nil, op: vandaag)))
    try verwijs()
    let einde = Feit.gesloten(nil, Sluiting(als: .afgerond, reden: .doelBereikt, op: vandaag))
    #expect(
      fout(proef) { z throws(Registerfout) in _ = try z.voeg(einde, bij: een) }
        == .weigering(een, .geenTerugkoppeling))
    try voeg(.teruggekoppeld(Terugkoppeling(tekst: nil, op: vandaag)))
    try voeg(einde)
    #expect(throws: Registerfout.self) { try verwijs() }
  }
}
