import BusinessCase
import Testing

@testable import Simulatie

@Suite("Wachtrijen, loketten en kaarten van een simulatie")
struct RijTests {
  @Test("Wie eerst komt gaat eerst, ook als de rij groeit en rondgaat")
  func opVolgorde() {
    var rij = Wachtrij<Int>()
    var (lijst, volgende) = ([Int](), 0)
    var toeval = Toeval(zaad: 11)
    for _ in 0..<2000 {
      if toeval.deel() < 0.55 {
        rij.sluitAan(volgende)
        lijst.append(volgende)
        volgende += 1
      } else {
        let geroepen = rij.roep()
        #expect(geroepen == lijst.first)
        lijst = Array(lijst.dropFirst())
      }
      #expect(rij.aantal == lijst.count)
    }
    #expect(rij.klanten == lijst)
  }

  @Test("De laagste klasse gaat voor, en binnen een klasse wie eerst kwam")
  func voorrang() {
    var rij = Voorrangsrij<Int>(klassen: 2)
    for (klant, klasse) in [(1, 1), (2, 0), (3, 1), (4, 0)] { rij.sluitAan(klant, klasse: klasse) }
    #expect(rij.aantal(klasse: 0) == 2)
    var geroepen: [Int] = []
    while let klant = rij.roep() { geroepen.append(klant) }
    #expect(geroepen == [2, 4, 1, 3])
    #expect(rij.isLeeg)
  }

  @Test("Wie geholpen wordt als loketten sluiten wordt afgeholpen, en daarna komt er niemand bij")
  func minderLoketten() {
    var loketten = Bron(capaciteit: 2)
    let gelukt = [0.0, 1, 1].map { loketten.pak(op: $0) }
    #expect(gelukt == [true, true, false])
    loketten.stel(capaciteit: 1, op: 2)
    #expect(loketten.bezet == 2)
    loketten.geefVrij(op: 3)
    #expect(!loketten.heeftPlaats)
    loketten.geefVrij(op: 4)
    #expect(loketten.heeftPlaats)
    #expect(loketten.gewerkt(tot: 5) == 6)
    #expect(loketten.overwerk(tot: 5) == 1)
    #expect(loketten.aanwezig(tot: 5) == 7)
    #expect(loketten.benutting(tot: 5) == 5.0 / 7)
    loketten.stel(capaciteit: -3, op: 5)
    #expect(loketten.capaciteit == 0)
  }

  @Test("Wie nooit iemand had heeft geen benutting")
  func zonderLoketten() {
    #expect(Bron(capaciteit: 0).benutting(tot: 10) == nil)
  }

  @Test("Een voorval voor een kaart die weg is vervalt, ook als de plaats weer gebruikt is")
  func kaarten() {
    var bak = Kaartenbak<String>()
    let (a, b) = (bak.voegToe("a"), bak.voegToe("b"))
    let (eerst, nogmaals) = (bak.neem(a), bak.neem(a))
    #expect(eerst == "a")
    #expect(nogmaals == nil)
    let c = bak.voegToe("c")
    #expect(c.nummer == a.nummer)
    #expect(!bak.isGeldig(a))
    #expect(bak.isGeldig(c))
    bak[b] += "!"
    #expect(bak[b] == "b!")
    #expect(bak.aantal == 2)
  }
}
