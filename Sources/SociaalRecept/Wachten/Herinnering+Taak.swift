import BusinessCase

extension Herinnering {
  /// The same without the casus, and small: what thousands of casussen ask for is counted and put in order by these.
  struct Taak: Sendable, Hashable {
    let nummer: Casusnummer
    let prioriteit: Prioriteit
    let soort: Soort
    /// Days that this has been waiting.
    let dagen: Int
    /// Days within which it should happen; nil where nobody set any.
    let norm: Int?

    /// Days past the norm; nil while it is not past it, and where there is no norm.
    var teLaat: Int? { norm.flatMap { dagen > $0 ? dagen - $0 : nil } }

    /// Whether it asks for something now: it is late, new, urgent, or has no norm to wait for.
    var isNu: Bool {
      if soort == .loopt { return false }
      return teLaat != nil || norm == nil || soort == .aannemen || prioriteit > .gewoon
    }
  }
}

extension Herinnering.Taak: Comparable {
  /// What must be done first: what residents and referrers wait for before what only the business case needs; then
  /// spoed, then voorrang; then what is most overdue or, when not yet due, due soonest; then the oldest casus.
  static func < (links: Self, rechts: Self) -> Bool { links.volgorde < rechts.volgorde }

  private var volgorde: (Int, Int, Int, Casusnummer, Int) {
    let groep = soort == .loopt ? 2 : soort.isNaAfloop ? 1 : 0
    let voorrang = groep == 0 ? -prioriteit.rang : 0
    return (groep, voorrang, (norm ?? 0) - dagen, nummer, soort.plaats)
  }
}

extension Herinnering.Soort {
  /// Its place in the order in which a casus meets them.
  fileprivate var plaats: Int {
    switch self {
    case .aannemen: 0
    case .contact: 1
    case .gesprek: 2
    case .route: 3
    case .hulp: 4
    case .wachtlijst: 5
    case .terugkoppeling: 6
    case .afronden: 7
    case .loopt: 8
    case .beoordelen: 9
    case .toetsen: 10
    }
  }
}

extension Casusregel {
  /// What `taken` looks at: a row of which no more was read has the same.
  static let taakkolommen: [Kolom] = [
    .nummer, .status, .prioriteit, .route, .aangemeld, .contact, .gesprek, .routeOp, .hulp, .gesloten,
    .verwezen, .terugkoppeling, .wachtSinds, .laatste, .teToetsen, .vernietigd, .teBeoordelen, .wachtEenDeel,
  ]

  /// Everything that asks for something, the most urgent first; empty when the casus is done.
  func taken(_ instellingen: Instellingen, peildatum: Datum) -> [Herinnering.Taak] {
    guard status != .foutieveInvoer, !isVernietigd, aangemeld <= peildatum else { return [] }
    func maak(
      _ soort: Herinnering.Soort, sinds begin: Datum, _ norm: Instellingen.Norm?
    ) -> Herinnering.Taak {
      Herinnering.Taak(
        nummer: nummer, prioriteit: prioriteit, soort: soort, dagen: max(0, peildatum.dagen(sinds: begin)),
        norm: norm.map { instellingen[$0] })
    }
    var uit: [Herinnering.Taak] = []
    if let gesloten {
      if isTeBeoordelen { uit.append(maak(.beoordelen, sinds: gesloten, nil)) }
      if teToetsen > 0 { uit.append(maak(.toetsen, sinds: gesloten, nil)) }
    } else {
      let (soort, begin, norm) = volgendeStap
      uit.append(maak(soort, sinds: begin, norm))
    }
    if terugkoppeling == nil, let begin = terugkoppelenSinds {
      uit.append(maak(.terugkoppeling, sinds: begin, .terugkoppeling))
    }
    return uit.sorted()
  }

  /// What comes next for an open casus, since when it waits, and the norm that holds for it.
  private var volgendeStap: (Herinnering.Soort, sinds: Datum, Instellingen.Norm?) {
    switch status {
    case .aangemeld: return (.aannemen, aangemeld, .aannemen)
    // Waiting for help goes on while on hold; who is already helped and pauses is held to as many days.
    case .wacht: return (.wachtlijst, hulp == nil ? aangemeld : wachtSinds ?? laatste, .hulp)
    default: break
    }
    // In a combinatie one part can help while the other still waits.
    if hulp != nil { return wachtEenDeel ? (.hulp, aangemeld, .hulp) : (.loopt, laatste, nil) }
    if isRouteZonderHulp { return (.afronden, terugkoppeling ?? laatste, nil) }
    if route != nil { return (.hulp, aangemeld, .hulp) }
    if gesprek != nil || status == .inTraject { return (.route, aangemeld, .hulp) }
    if eersteContact != nil { return (.gesprek, aangemeld, .gesprek) }
    return (.contact, aangemeld, .contact)
  }
}
