import BusinessCase
import Testing

@testable import Simulatie

@Suite("Cijfers van een simulatie")
struct StatistiekTests {
  @Test("Een tijdgemiddelde zonder verstreken tijd is de waarde zelf")
  func zonderTijd() {
    #expect(Tijdgemiddelde(3, vanaf: 5).gemiddelde(tot: 5) == 3)
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

  @Test("Een histogram telt op de grens in de lagere klasse, en voorbij de laatste alleen het aantal")
  func histogram() {
    var telling = Histogram(breedte: 7, vakken: 2)
    for dagen in [0.0, 7, 7.1, 14, 30] { telling.tel(dagen) }
    #expect(telling.aandeel(totEnMet: 0) == 0)
    #expect(telling.aandeel(totEnMet: 7) == 0.4)
    #expect(telling.aandeel(totEnMet: 14) == 0.8)
    #expect(telling.aandeel(totEnMet: 29) == 0.8)
    #expect(telling.aandeel(totEnMet: 30) == 1)
    #expect(telling.kwantiel(0.4) == 7)
    #expect(telling.kwantiel(0.95) == 30)
    #expect(Histogram(breedte: 1, vakken: 1).kwantiel(0.5) == nil)
  }

  @Test("Twee histogrammen samen zijn het histogram van allebei")
  func samen() {
    var (geheel, links, rechts) = (
      Histogram(breedte: 1, vakken: 5), Histogram(breedte: 1, vakken: 5), Histogram(breedte: 1, vakken: 5)
    )
    for (nummer, x) in [0.5, 3, 9, 2.2, 4.9].enumerated() {
      geheel.tel(x)
      if nummer < 2 { links.tel(x) } else { rechts.tel(x) }
    }
    links.tel(rechts)
    #expect(links == geheel)
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
