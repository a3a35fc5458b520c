import BusinessCase

@testable import SociaalRecept

/// A line of an overview, with dates as days after the beginning of the story. A casus without an end is open.
func regel(
  _ nummer: Int, _ status: Status? = nil, op aangemeld: Int = 0, aangenomen: Int? = nil, contact: Int? = nil,
  gesprek: Int? = nil, route: Route? = nil, routeOp: Int? = nil, hulp: Int? = nil, gesloten: Int? = nil,
  terugkoppeling: Int? = nil, wachtSinds: Int? = nil, wijk: Wijk? = nil, kanaal: Kanaal = .huisarts,
  prioriteit: Prioriteit = .gewoon, makelaar: String? = nil, isTeBeoordelen: Bool = false, teToetsen: Int = 0,
  wachtEenDeel: Bool = false
) -> Casusregel {
  let dagen = [aangemeld, aangenomen, contact, gesprek, routeOp, hulp, gesloten, terugkoppeling, wachtSinds]
  return Casusregel(
    nummer: Casusnummer(nummer), bewoner: Bewonernummer(nummer),
    status: status ?? (gesloten != nil ? .ingetrokken : hulp != nil ? .inTraject : .aangenomen),
    kanaal: kanaal, prioriteit: prioriteit, wijk: wijk, makelaar: makelaar,
    route: route, aangemeld: dag(aangemeld), aangenomen: aangenomen.map(dag),
    eersteContact: contact.map(dag), gesprek: gesprek.map(dag), routeOp: routeOp.map(dag),
    hulp: hulp.map(dag), gesloten: gesloten.map(dag), verwezen: dag(aangemeld),
    terugkoppeling: terugkoppeling.map(dag),
    wachtSinds: wachtSinds.map(dag), laatste: dag(dagen.compactMap { $0 }.max() ?? 0),
    teToetsen: teToetsen, isTeBeoordelen: isTeBeoordelen, wachtEenDeel: wachtEenDeel)
}

/// Many different casussen, always the same ones.
func reeks(_ aantal: Int, zaad: UInt64) -> [Casusregel] {
  var toeval = Toeval(stand: zaad)
  func misschien(_ na: Int, _ hoogstens: Int) -> Int? {
    toeval.getal(4) == 0 ? nil : na + toeval.getal(hoogstens)
  }
  return (1...max(aantal, 1)).prefix(aantal).map { nummer in
    let begin = toeval.getal(300)
    let hulp = misschien(begin, 120)
    let einde = toeval.getal(3) == 0 ? (hulp ?? begin) + toeval.getal(90) : nil
    return regel(
      nummer, op: begin, aangenomen: misschien(begin, 9), gesprek: misschien(begin, 30),
      route: hulp == nil ? nil : Route.allCases[toeval.getal(4)], routeOp: hulp, hulp: hulp, gesloten: einde,
      terugkoppeling: hulp.flatMap { misschien($0, 40) },
      wijk: toeval.getal(8) == 0 ? nil : Wijk.allCases[toeval.getal(7)],
      kanaal: Kanaal.allCases[toeval.getal(6)], prioriteit: Prioriteit.allCases[toeval.getal(3)],
      makelaar: toeval.getal(5) == 0 ? nil : "makelaar-\(toeval.getal(6))")
  }
}

/// Source: S. Vigna, SplitMix64.
private struct Toeval {
  var stand: UInt64

  mutating func getal(_ onder: Int) -> Int {
    stand &+= 0x9e37_79b9_7f4a_7c15
    var z = stand
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((z ^ (z >> 31)) % UInt64(onder))
  }
}
