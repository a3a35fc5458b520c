import BusinessCase

/// One figure of a simulation: what every replication yields one value of.
package enum Kengetal: Sendable, Hashable {
  case wacht(Groep, Stap, Maat)
  /// Hours worked ÷ hours available.
  case benuttingMakelaars(Groep)
  case benuttingWijkteam(Groep)
  case totaal(Totaal)
  /// Longest mean wait for the wijkteam among the wijken ÷ the shortest, in the mean year.
  case wijkverhouding
  case jaar(Int, Jaarmaat)
  /// Means over one month.
  case maand(Int, Maandmaat)

  /// Whom a figure is about.
  package enum Groep: Sendable, Hashable {
    case alles
    case stadsdeel(Stadsdeel)
    case wijk(Wijk)

    package static let allemaal: [Groep] =
      [.alles] + Stadsdeel.allCases.map { .stadsdeel($0) } + Wijk.allCases.map { .wijk($0) }

    package var naam: String {
      switch self {
      case .alles: "Dordrecht"
      case .stadsdeel(let stadsdeel): stadsdeel.rawValue
      case .wijk(let wijk): wijk.naam
      }
    }

    /// The wijken that belong to it.
    var wijken: [Int] {
      switch self {
      case .alles: Array(Wijk.allCases.indices)
      case .stadsdeel(let stadsdeel):
        Wijk.allCases.indices.filter { Wijk.allCases[$0].stadsdeel == stadsdeel }
      case .wijk(let wijk): Wijk.allCases.indices.filter { Wijk.allCases[$0] == wijk }
      }
    }

    var plaats: Int { Self.allemaal.firstIndex(of: self) ?? 0 }
  }

  /// What somebody waits for.
  package enum Stap: Int, Sendable, Hashable, CaseIterable {
    /// T0 to T1.
    case aannemen
    /// T0 to T2, the first conversation.
    case gesprek
    /// T0 to T3, for those who get help.
    case hulp
    /// From the melding at the wijkteam to the start of the vraagverheldering, Veilig Thuis left out.
    case wachtlijst
    /// The same to its end.
    case vraagverheldering
    /// From the melding by Veilig Thuis to the start.
    case veiligThuis

    package var naam: String {
      switch self {
      case .aannemen: "aannemen"
      case .gesprek: "eerste gesprek"
      case .hulp: "start van de hulp"
      case .wachtlijst: "lijst van het wijkteam"
      case .vraagverheldering: "vraagverheldering"
      case .veiligThuis: "Veilig Thuis"
      }
    }

    /// The word that options and JSON use.
    package var woord: String { "\(self)" }
  }

  /// A figure about waiting; days, but for counts and shares.
  package enum Maat: Int, Sendable, Hashable, CaseIterable {
    case aantal, gemiddeld, mediaan, p80, p90, langst
    /// The share within the norm; who still waits and is past it counts as not within.
    case binnenNorm
    /// How many wait still at the end.
    case wachtNog
  }

  package enum Totaal: Int, Sendable, Hashable, CaseIterable {
    case ingestroomd, teruggekomen, gesproken, geholpen, afgerond
    case afgehaaktVoorGesprek, nietBereikt, afgehaaktVoorHulp
    /// Inside at the end of the years.
    case binnen
    case makelaarsuren, buurtwerkuren
    /// Weeks waited by all together, until the end of the years for who waits still.
    case wachtweken
  }

  package enum Jaarmaat: Int, Sendable, Hashable, CaseIterable {
    case ingestroomd, gesprek, gesprekBinnen, hulp, hulpBinnen, wachtlijst
  }

  package enum Maandmaat: Sendable, Hashable {
    /// People waiting for a first conversation.
    case wachtend(Stadsdeel)
    /// Casussen that are open.
    case open(Stadsdeel)
    /// People on the list of the wijkteam.
    case lijst(Wijk)

    static let aantal = 2 * Stadsdeel.allCases.count + Wijk.allCases.count

    var plaats: Int {
      switch self {
      case .wachtend(let stadsdeel): Stadsdeel.allCases.firstIndex(of: stadsdeel) ?? 0
      case .open(let stadsdeel): 3 + (Stadsdeel.allCases.firstIndex(of: stadsdeel) ?? 0)
      case .lijst(let wijk): 6 + (Wijk.allCases.firstIndex(of: wijk) ?? 0)
      }
    }
  }
}

extension Kengetal {
  /// How many figures a simulation of so many years has.
  static func aantal(jaren: Int) -> Int { maandbegin(jaren) + jaren * 12 * Maandmaat.aantal }

  private static let wachtcijfers = Groep.allemaal.count * Stap.allCases.count * Maat.allCases.count
  private static let benuttingen = 2 * Groep.allemaal.count
  private static let jaarbegin = wachtcijfers + benuttingen + Totaal.allCases.count + 1
  private static func maandbegin(_ jaren: Int) -> Int { jaarbegin + jaren * Jaarmaat.allCases.count }

  /// Its place in the row of all figures.
  func plaats(jaren: Int) -> Int {
    switch self {
    case .wacht(let groep, let stap, let maat):
      (groep.plaats * Stap.allCases.count + stap.rawValue) * Maat.allCases.count + maat.rawValue
    case .benuttingMakelaars(let groep): Self.wachtcijfers + groep.plaats
    case .benuttingWijkteam(let groep): Self.wachtcijfers + Groep.allemaal.count + groep.plaats
    case .totaal(let totaal): Self.wachtcijfers + Self.benuttingen + totaal.rawValue
    case .wijkverhouding: Self.jaarbegin - 1
    case .jaar(let jaar, let maat): Self.jaarbegin + jaar * Jaarmaat.allCases.count + maat.rawValue
    case .maand(let maand, let maat): Self.maandbegin(jaren) + maand * Maandmaat.aantal + maat.plaats
    }
  }
}
