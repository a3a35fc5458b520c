import Testing

@testable import SociaalRecept

/// Worked out by hand, on day 100, with a norm of 42 days for the start of help.
///
///     casus  wijk         T0  T3  end   wait     within 42 days?
///     1      Crabbehof     0  10        10       yes
///     2      Crabbehof     5  35        30       yes
///     3      Crabbehof    10  52        42       yes, on the last day
///     4      Crabbehof    20  80        60       no
///     5      Crabbehof    30   –        70 still no, that is certain already
///     6      Crabbehof    80   –        20 still not known yet: left out
///     7      Sterrenburg   0   7         7       yes
///     8      Sterrenburg   0  14        14       yes
///     9      Sterrenburg  40  61        21       yes
///     10     Sterrenburg  50  78        28       yes
///     11     Sterrenburg  10  60        50       no
///     12     Sterrenburg  40   –   52   12 left  never known: left out
///     13     Sterrenburg   0   –   55   55 left  no, was without help for longer
///     14     Sterrenburg  90   –        10 still not known yet: left out
///
/// The share that still waits, S, falls by one in "at risk" at every start of help (Kaplan and Meier):
///
///     Crabbehof: 10, 20 still, 30, 42, 60, 70 still
///       day 10  at risk 6  S = 5/6              = 0,8333
///       day 30  at risk 4  S = 0,8333 · 3/4     = 0,6250
///       day 42  at risk 3  S = 0,6250 · 2/3     = 0,4167   half: median 42
///       day 60  at risk 2  S = 0,4167 · 1/2     = 0,2083   not yet eight in ten: no p80
///     Sterrenburg: 7, 10 still, 12 left, 14, 21, 28, 50, 55 left
///       day  7  at risk 8  S = 7/8              = 0,8750
///       day 14  at risk 5  S = 0,8750 · 4/5     = 0,7000
///       day 21  at risk 4  S = 0,7000 · 3/4     = 0,5250
///       day 28  at risk 3  S = 0,5250 · 2/3     = 0,3500   median 28
///       day 50  at risk 2  S = 0,3500 · 1/2     = 0,1750   p80 50
///     All: 7, 10, 10 still, 12 left, 14, 20 still, 21, 28, 30, 42, 50, 55 left, 60, 70 still
///       day  7  at risk 14 S = 13/14            = 0,9286
///       day 10  at risk 13 S = 0,9286 · 12/13   = 0,8571
///       day 14  at risk 10 S = 0,8571 · 9/10    = 0,7714
///       day 21  at risk 8  S = 0,7714 · 7/8     = 0,6750
///       day 28  at risk 7  S = 0,6750 · 6/7     = 0,5786
///       day 30  at risk 6  S = 0,5786 · 5/6     = 0,4821   median 30
///       day 42  at risk 5  S = 0,4821 · 4/5     = 0,3857
///       day 50  at risk 4  S = 0,3857 · 3/4     = 0,2893
///       day 60  at risk 2  S = 0,2893 · 1/2     = 0,1446   p80 60
@Suite("De wachttijd met de hand uitgerekend")
struct WachtMetDeHandTests {
  private let overzicht = Wachtoverzicht(
    [
      regel(1, op: 0, hulp: 10, wijk: .crabbehof), regel(2, op: 5, hulp: 35, wijk: .crabbehof),
      regel(3, op: 10, hulp: 52, wijk: .crabbehof), regel(4, op: 20, hulp: 80, wijk: .crabbehof),
      regel(5, op: 30, wijk: .crabbehof), regel(6, op: 80, wijk: .crabbehof),
      regel(7, op: 0, hulp: 7, wijk: .sterrenburg), regel(8, op: 0, hulp: 14, wijk: .sterrenburg),
      regel(9, op: 40, hulp: 61, wijk: .sterrenburg), regel(10, op: 50, hulp: 78, wijk: .sterrenburg),
      regel(11, op: 10, hulp: 60, wijk: .sterrenburg), regel(12, op: 40, gesloten: 52, wijk: .sterrenburg),
      regel(13, op: 0, gesloten: 55, wijk: .sterrenburg), regel(14, op: 90, wijk: .sterrenburg),
      regel(15, .foutieveInvoer, op: 0, wijk: .sterrenburg), regel(16, op: 101, wijk: .crabbehof),
    ], Instellingen(normen: [.hulp: 42]), peildatum: dag(100), per: .wijk)

  /// Crabbehof, Sterrenburg, and all.
  private func hulp<Waarde>(_ pad: KeyPath<Wachtcijfers, Waarde>) -> [Waarde] {
    (overzicht.groepen + [overzicht.totaal]).map { groep in groep[.hulp][keyPath: pad] }
  }

  @Test("Per wijk: hoeveel zijn geholpen, wachten nog, of zijn weg")
  func aantallen() {
    #expect(overzicht.groepen.map(\.naam) == ["Crabbehof", "Sterrenburg"])
    #expect(hulp(\.geholpen) == [4, 5, 9])
    #expect(hulp(\.wachtend) == [2, 1, 3])
    #expect(hulp(\.vervallen) == [0, 2, 2])
    #expect(overzicht.totaal.aantal == 14)
  }

  @Test("De mediaan, p80 en p90 tellen mee wie nog wacht")
  func kwantielen() {
    #expect(hulp(\.allen.mediaan) == [42, 28, 30])
    #expect(hulp(\.allen.p80) == [nil, 50, 60])
    #expect(hulp(\.allen.p90) == [nil, nil, nil])
  }

  @Test("Van wie al is geholpen alleen lijkt het korter")
  func alleenGeholpen() {
    #expect(hulp(\.alleenGeholpen.mediaan) == [30, 21, 28])
    #expect(hulp(\.alleenGeholpen.p80) == [60, 28, 50])
    #expect(hulp(\.alleenGeholpen.p90) == [60, 50, 60])
  }

  @Test("Het deel binnen de norm telt als te laat wie al langer wacht of wachtte")
  func binnenNorm() {
    #expect(hulp(\.binnen) == [3, 4, 7])
    #expect(hulp(\.buiten) == [2, 2, 4])
    let verwacht: [Double?] = [3.0 / 5, 4.0 / 6, 7.0 / 11]
    #expect(hulp(\.aandeelBinnen) == verwacht)
  }

  @Test("Wie het langst wacht, en de langste wacht van wie is geholpen")
  func langste() {
    #expect(overzicht.totaal[.hulp].oudste == .init(casus: Casusnummer(5), dagen: 70))
    #expect(hulp(\.langste) == [60, 50, 60])
  }
}
