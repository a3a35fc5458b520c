import BusinessCase
import Testing

@testable import SociaalRecept

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
        #expect(rij.roep() == (lijst.isEmpty ? nil : lijst.removeFirst()))
      }
      #expect(rij.aantal == lijst.count)
    }
    #expect(rij.klanten == lijst)
  }

  @Test("De laagste klasse gaat voor, en binnen een klasse wie eerst kwam")
  func voorrang() {
    var rij = Voorrangsrij<String>(klassen: 2)
    for (klant, klasse) in [("a", 1), ("b", 0), ("c", 1), ("d", 0)] { rij.sluitAan(klant, klasse: klasse) }
    #expect(rij.aantal(klasse: 0) == 2)
    var geroepen: [String] = []
    while let klant = rij.roep() { geroepen.append(klant) }
    #expect(geroepen == ["b", "d", "a", "c"])
    #expect(rij.isLeeg)
  }

  @Test("Wie geholpen wordt als loketten sluiten wordt afgeholpen, en daarna komt er niemand bij")
  func minderLoketten() {
    var loketten = Bron(capaciteit: 2)
    #expect(loketten.pak(op: 0))
    #expect(loketten.pak(op: 1))
    #expect(!loketten.pak(op: 1))
    loketten.stel(capaciteit: 1, op: 2)
    #expect(loketten.bezet == 2)
    loketten.geefVrij(op: 3)
    #expect(!loketten.heeftPlaats)
    loketten.geefVrij(op: 4)
    #expect(loketten.heeftPlaats)
    #expect(loketten.gemiddeldBezet(tot: 5) == 6.0 / 5)
    #expect(loketten.benutting(tot: 5) == 6.0 / 7)
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
    #expect(bak.neem(a) == "a")
    #expect(bak.neem(a) == nil)
    let c = bak.voegToe("c")
    #expect(c.nummer == a.nummer)
    #expect(!bak.isGeldig(a))
    #expect(bak.isGeldig(c))
    bak[b] += "!"
    #expect(bak[b] == "b!")
    let opnieuw = bak.stempelOpnieuw(b)
    #expect(!bak.isGeldig(b))
    #expect(bak[opnieuw] == "b!")
    #expect(bak.aantal == 2)
  }
}
