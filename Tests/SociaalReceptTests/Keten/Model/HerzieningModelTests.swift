import BusinessCase
import Foundation
import Testing

@testable import Simulatie
@testable import SociaalRecept

@Suite("Doorhalen en verbeteren tegen een model dat vergeet")
struct HerzieningModelTests {
  /// How many steps; HERZIENINGEN=100000 for a long run.
  private static let stappen = ProcessInfo.processInfo.environment["HERZIENINGEN"].flatMap { Int($0) } ?? 6000

  private struct Tellingen {
    var gelukt: [Feit.Soort: Int] = [:]
    var geweigerd: [Feit.Soort: Int] = [:]
    var heropend = 0
    var teruggenomen = 0
  }

  @Test("Willekeurige feiten, doorhalingen en verbeteringen: zelfde toegelaten, zelfde stand")
  func willekeurig() throws {
    var (toeval, tellingen) = (Ketentoeval(steen: Dobbelsteen(20_261_128)), Tellingen())
    toeval.onzin = 0.02
    // A correction may give any number here, which in the program keeps the one that was; a next one must still fit.
    toeval.grootsteNummer = 1_000_000
    var gedaan = 0
    while gedaan < Self.stappen {
      let begin = Feit.aangemeld(toeval.verwijzing(dag(0), bewoner: Bewonernummer(1)))
      guard Vergeetmodel(1, begin).nagespeeld(vandaag: vandaag) != nil else { continue }
      var proef = Proef(alle: [Proef.gebeurtenis(1, begin)], model: Vergeetmodel(1, begin))
      for _ in 0..<40 {
        gedaan += 1
        try proef.doeIets(&toeval, &tellingen)
        if proef.casus?.isVernietigd == true { break }
      }
    }
    #expect(
      tellingen.gelukt[.doorgehaald, default: 0] > 200 && tellingen.geweigerd[.doorgehaald, default: 0] > 200)
    #expect(
      tellingen.gelukt[.verbeterd, default: 0] > 100 && tellingen.geweigerd[.verbeterd, default: 0] > 100)
    #expect(tellingen.heropend > 10 && tellingen.teruggenomen > 10)
  }

  private struct Proef {
    var alle: [Gebeurtenis]
    var model: Vergeetmodel

    var casus: Casus? { Casus(Casusnummer(1), uit: alle) }

    static func gebeurtenis(_ nummer: Int, _ feit: Feit) -> Gebeurtenis {
      Gebeurtenis(
        nummer: nummer, tijdstip: Tijdstip(seconden: nummer), wie: "noor", casus: Casusnummer(1), feit: feit)
    }

    mutating func doeIets(_ toeval: inout Ketentoeval, _ tellingen: inout Tellingen) throws {
      let ketenmodel = try #require(model.nagespeeld(vandaag: vandaag))
      let nummer = alle.count + 1
      switch toeval.steen.uit(1...20) {
      case 1...3: try haalDoor(toeval.steen.uit(1...nummer), nummer, &tellingen)
      case 4...5: try haalDoor(alle.last { $0.feit.soort == .gesloten }?.nummer ?? 1, nummer, &tellingen)
      case 6...8:
        let doel = toeval.steen.kies(model.stappen)
        let feit = toeval.feit(
          doel.versies[0].feit.soort, na: dag(toeval.steen.uit(0...20)), doelen: 0, regels: 0)
        try verbeter(doel.nummer, feit, nummer, &tellingen)
      default: try voegToe(&toeval, ketenmodel, nummer)
      }
      let nu = try #require(casus)
      let verwacht = try #require(model.nagespeeld(vandaag: vandaag))
      try #require(Herziening(alle).geldig.map(\.feit) == model.feiten)
      try #require(Ketenmodel(nu) == verwacht)
      try #require((nu.hoogsteDoel, nu.hoogsteRegel) == (verwacht.hoogsteDoel, verwacht.hoogsteRegel))
      try #require(Dossierreeks.allCases.allSatisfy { nu.hoogste($0) == verwacht.hoogsteNummer[$0] ?? 0 })
      // What leaves the register goes by the same.
      let vergeten = try #require(Casus(Casusnummer(1), model.feiten))
      try #require(Casusopgave(nu) == Casusopgave(vergeten))
      var zonderNummers = Casusregel(nu)
      zonderNummers.gebeurtenis = 0
      try #require(zonderNummers == Casusregel(vergeten))
    }

    private mutating func voegToe(
      _ toeval: inout Ketentoeval, _ ketenmodel: Ketenmodel, _ nummer: Int
    ) throws {
      let feit = toeval.feit(
        toeval.soort(ketenmodel), na: Datum(dagnummer: ketenmodel.laatste), doelen: ketenmodel.hoogsteDoel,
        regels: ketenmodel.hoogsteRegel, nummers: ketenmodel.hoogsteNummer)
      let reden = weigering(feit, van: try #require(casus))
      try #require((reden == nil) == ketenmodel.mag(feit, vandaag: vandaag), "\(feit): \(reden?.zin ?? "")")
      guard reden == nil else { return }
      alle.append(Self.gebeurtenis(nummer, feit))
      model.voegToe(nummer, feit)
    }

    private mutating func haalDoor(_ doel: Int, _ nummer: Int, _ tellingen: inout Tellingen) throws {
      let (was, feit) = (casus?.status, Feit.doorgehaald(nummer: doel, reden: Tekstnummer(1), op: vandaag))
      let nieuw = model.zonder(doel, door: nummer)
      guard try probeer(doel, feit, nieuw, verbeteren: false, &tellingen) else { return }
      if was?.isGesloten == true, casus?.status.isGesloten == false { tellingen.heropend += 1 }
      if alle[doel - 1].feit.isHerziening { tellingen.teruggenomen += 1 }
    }

    private mutating func verbeter(
      _ doel: Int, _ feit: Feit, _ nummer: Int, _ tellingen: inout Tellingen
    ) throws {
      let nieuw = model.met(feit, als: doel, door: nummer)
      _ = try probeer(
        doel, .verbeterd(nummer: doel, feit, reden: Tekstnummer(1), op: vandaag), nieuw, verbeteren: true,
        &tellingen)
    }

    /// Both allow it, or neither.
    private mutating func probeer(
      _ doel: Int, _ feit: Feit, _ nieuw: Vergeetmodel?, verbeteren: Bool, _ tellingen: inout Tellingen
    ) throws -> Bool {
      let later = alle + [Self.gebeurtenis(alle.count + 1, feit)]
      var mag = (try? Herziening(alle).doel(doel, verbeteren: verbeteren)) != nil
      let bezwaar = Herziening(later).bezwaar(
        sinds: Herziening(alle), verbeterd: verbeteren ? doel : nil, vandaag: vandaag)
      mag = mag && bezwaar == nil
      try #require(
        mag == (nieuw?.nagespeeld(vandaag: vandaag) != nil),
        "\(feit) na \(alle.map(\.feit)): \(bezwaar?.weigering.zin ?? "")")
      guard mag, let nieuw else {
        tellingen.geweigerd[feit.soort, default: 0] += 1
        return false
      }
      (alle, model) = (later, nieuw)
      tellingen.gelukt[feit.soort, default: 0] += 1
      return true
    }
  }
}
