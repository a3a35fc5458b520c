import BusinessCase
import Testing

@testable import Simulatie

@Suite("Cijfers van een simulatie")
struct StatistiekTests {
  @Test("Zonder verstreken tijd telt een waarde niet mee")
  func zonderTijd() {
    #expect(Tijdgemiddelde(3, vanaf: 5).oppervlak(tot: 5) == 0)
  }

  @Test("Zonder waarnemingen is er geen gemiddelde, met een geen spreiding")
  func geenWaarnemingen() {
    var waarnemingen = Waarnemingen()
    #expect(waarnemingen.gemiddelde == nil)
    waarnemingen.tel(4)
    #expect(waarnemingen.gemiddelde == 4)
    #expect(waarnemingen.sd == nil)
    waarnemingen.tel(Waarnemingen())
    waarnemingen.tel(8)
    #expect(waarnemingen.sd == 8.0.squareRoot())
    #expect(waarnemingen.totaal == 12)
  }

  @Test("Een histogram telt op de grens in de lagere klasse, en groeit mee")
  func histogram() {
    var telling = Histogram()
    for dagen in [0.0, 1, 1.1, 2, 30, 1e12] { telling.tel(dagen) }
    #expect(telling.aantal == 6)
    #expect(telling.vakken[0] == 2)
    #expect(telling.vakken[1] == 2)
    #expect(telling.vakken[29] == 1)
    #expect(telling.vakken.last == 1)
    #expect(telling.vakken.count < 50_000)
  }

  @Test("Twee keer een deel is het geheel", arguments: 0...5)
  func samen(eerste: Int) {
    var (geheel, links, rechts) = (Overleving(), Overleving(), Overleving())
    for (nummer, x) in [0.5, 3, 9, 2.2, 4.9].enumerated() {
      if nummer == 1 { geheel.tel(minstens: x) } else { geheel.tel(x) }
      switch (nummer < eerste, nummer == 1) {
      case (true, true): links.tel(minstens: x)
      case (true, false): links.tel(x)
      case (false, true): rechts.tel(minstens: x)
      case (false, false): rechts.tel(x)
      }
    }
    links.tel(rechts)
    #expect(links == geheel)
  }

  @Test("Zonder iets is er niets te zeggen, met een groep geen marge")
  func leeg() {
    #expect(Overleving().kwantiel(0.5) == nil)
    #expect(Jackknife([Waarnemingen](), \.gemiddelde) == nil)
    var een = Waarnemingen()
    een.tel(3)
    #expect(Jackknife([een], \.gemiddelde)?.geheel == 3)
    #expect(Jackknife([een], \.gemiddelde)?.marge == nil)
    #expect(Jackknife([een, Waarnemingen()], \.gemiddelde)?.marge == nil)
    #expect(Jackknife([een, een, een], \.gemiddelde)?.marge == 0)
  }

  @Test("-ln x wijkt hoogstens een laatste cijfer af van die van het systeem")
  func logaritme() {
    var toeval = Toeval(zaad: 13)
    for _ in 0..<2000 {
      let x = toeval.deel()
      let verwacht = minLogaritme(x)
      #expect(abs(expMin(verwacht) - x) <= 8 * x.ulp * max(1, verwacht))
    }
    #expect(minLogaritme(1) == 0)
  }

  @Test("Een stroom geeft elke keer dezelfde trekkingen, en een kopie gaat haar eigen weg")
  func stroom() {
    var een = Stroom(Toeval(zaad: 17))
    for _ in 0..<70 { _ = een.exponentieel() }
    var kopie = een
    let verder = (0..<100).map { _ in een.exponentieel() }
    let vanKopie = (0..<100).map { _ in kopie.exponentieel() }
    #expect(verder == vanKopie)
  }
}
