import Bestandsvorm
import BusinessCase

extension Objectlezer {
  /// Who a scenario is of, and what its makers say about it.
  mutating func scenariokop() -> Scenariokop {
    var kop = Scenariokop()
    kop.organisatie = tekst("organisatie")
    kop.gemeente = tekst("gemeente")
    kop.opsteller = tekst("opsteller")
    kop.toetsers = tekst("toetsers")
    kop.tweeWegen = tekst("tweeWegen")
    kop.grenzen = teksten("grenzen")
    kop.stappen = teksten("stappen")
    guard var lezer = object("verantwoording") else { return kop }
    for punt in Verantwoordingspunt.allCases { kop.verantwoording[punt] = lezer.tekst(punt.rawValue) }
    lezer.sluitAf()
    return kop
  }

  /// A list of sentences; none when it is absent.
  private mutating func teksten(_ naam: String) -> [String] {
    guard let leden = lijst(naam, .optioneel, "een lijst met zinnen") else { return [] }
    return leden.compactMap { lid in tekst(lid.knoop, lid.pad) }
  }
}
