import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("De dagen van een casus")
struct TijdlijnTests {
  @Test("Niets is in de toekomst, vóór de aanmelding of vóór de stap ervoor")
  func volgorde() throws {
    let bezig = try casus(.aangenomen(op: 10), .gesprek(op: 20))
    #expect(
      weigering(.wacht(op: 19), van: bezig) == .voorStap(dag(19), .init(nil), .inTraject, sinds: dag(20)))
    #expect(weigering(.wacht(op: -1), van: bezig) == .voorAanmelding(dag(-1), aanmelding: dag(0)))
    let morgen = vandaag + 1
    let toekomst = Feit.bezocht(Bezoek(op: morgen))
    #expect(weigering(toekomst, van: bezig) == .inDeToekomst(morgen, vandaag: vandaag))
    let zin = Weigering.voorStap(dag(19), .init(nil), .inTraject, sinds: dag(20)).zin
    #expect(
      zin == "20-10-2021 is te vroeg: de casus is in traject sinds 21-10-2021; verwacht die dag of later")
  }

  @Test("Een bezoek dat later wordt opgeschreven mag ertussen, maar niet vóór het aannemen")
  func laatOpgeschreven() throws {
    let bezig = try casus(.aangenomen(op: 10), .gesprek(op: 20))
    #expect(try casus(.gesprek(op: 15), vanaf: bezig).gesprekOp == dag(15))
    #expect(
      weigering(.gesprek(op: 9), van: bezig) == .voorStap(dag(9), .init(nil), .inTraject, sinds: dag(10)))
  }

  @Test("De klok van het wachten loopt door in elke pauze en stopt bij het einde")
  func wachtklok() throws {
    let wacht = try casus(.aangenomen(op: 1), .wacht(op: 3))
    #expect(wacht.verloop.wachtSinds == dag(3))
    let weer = try casus(.hervat(nil, op: dag(10)), .wacht(op: 12), vanaf: wacht)
    #expect(weer.verloop.wachtdagen == 7)
    #expect(weer.verloop.wachtSinds == dag(12))
    let dicht = try casus(.dicht(.ingetrokken, .verhuisd, op: 20), vanaf: weer)
    #expect(dicht.verloop.wachtdagen == 15)
    #expect(dicht.verloop.wachtSinds == nil)
    #expect(dicht.verloop.geslotenOp == dag(20))
    #expect(dicht.verloop.aangemeldOp == dag(0))
  }

  @Test("Foutieve invoer verandert de dag niet waarop de casus dicht ging")
  func foutief() throws {
    let dicht = try casus(.dicht(.nietPassend, .anders, op: 3), .dicht(.foutieveInvoer, .dubbel, op: 30))
    #expect(dicht.verloop.geslotenOp == dag(3))
  }

  @Test("Getallen zonder zin worden geweigerd, ook de allergrootste")
  func onzin() throws {
    let bezig = try casus(.aangenomen(op: 1), .gesprek(op: 2))
    for minuten in [-1, 1441, .max, .min] {
      #expect(weigering(.bezocht(Bezoek(minuten: minuten, op: dag(3))), van: bezig) == .minuten(minuten))
    }
    for nummer in [Int.min, -1, 0, 1, .max] {
      let meting = Feit.doelGemeten(nummer: nummer, cijfer: 5, op: dag(3))
      #expect(weigering(meting, van: bezig) == .doelOntbreekt(nummer, aantal: 0))
    }
    let tweede = Feit.doelGesteld(nummer: 2, tekst: Tekstnummer(1), cijfer: 5, op: dag(3))
    #expect(weigering(tweede, van: bezig) == .volgnummer(2, verwacht: 1))
    let oud = Verwijzing(bewoner: Bewonernummer(1), op: Datum(jaar: 1922, maand: 2, dag: 5)!)
    #expect(throws: Weigering.teLangGeleden(oud.op)) { try oud.mag(vandaag: vandaag) }
  }
}
