import BusinessCase

/// One figure of a simulation. Waiting times and shares are over all people of all replications together; everything
/// else is one value of each replication, of which the mean is taken.
package enum Kengetal: Sendable, Hashable {
  case wacht(Groep, Stap, Maat)
  /// Hours worked while there ÷ hours there, 0 to 1.
  case benuttingMakelaars(Groep)
  case benuttingWijkteam(Groep)
  /// Hours worked on after they should have left, to finish what they began ÷ hours there.
  case overwerkMakelaars(Groep)
  case overwerkWijkteam(Groep)
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

    /// The word that options and JSON use; written out, because every start of the program shows it in a list of
    /// options, and asking the runtime for the name of a case is slow.
    package var woord: String {
      switch self {
      case .aannemen: "aannemen"
      case .gesprek: "gesprek"
      case .hulp: "hulp"
      case .wachtlijst: "wachtlijst"
      case .vraagverheldering: "vraagverheldering"
      case .veiligThuis: "veiligThuis"
      }
    }
  }

  /// A figure about waiting; days, but for counts and shares.
  package enum Maat: Int, Sendable, Hashable, CaseIterable {
    /// How many got it, and after how long on average.
    case aantal, gemiddeld
    /// When a half, 80% and 90% have it, by Kaplan and Meier: who left or still waits counts for as long as they waited.
    case mediaan, p80, p90
    /// The longest of a replication.
    case langst
    /// The share within the norm; who was without it for longer counts as not within, whatever came later.
    case binnenNorm
    /// How many wait still when nobody is followed any longer.
    case wachtNog
  }

  /// What became of those who came in during the years; only what is done in hours, or closed, is of those years.
  package enum Totaal: Int, Sendable, Hashable, CaseIterable {
    case ingestroomd, teruggekomen, gesproken, geholpen
    case afgehaaktVoorGesprek, nietBereikt, afgehaaktVoorHulp
    /// Who still waited when nobody was followed any longer.
    case wachtNog
    /// Casussen that were closed during the years, and hours during the years.
    case afgerond, makelaarsuren, buurtwerkuren
    /// Weeks waited by all together.
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
  /// How many figures a replication of so many years has one value of.
  static func aantal(jaren: Int) -> Int { maandbegin + jaren * 12 * Maandmaat.aantal }

  private static let drukbegin = Groep.allemaal.count * Stap.allCases.count
  private static let totaalbegin = drukbegin + 4 * Groep.allemaal.count
  private static let verhoudingplaats = totaalbegin + Totaal.allCases.count
  private static let maandbegin = verhoudingplaats + 1

  /// Its place in the row of a replication; nil when it is over all people of all replications.
  var plaats: Int? {
    switch self {
    case .wacht(let groep, let stap, .langst):
      groep.plaats * Stap.allCases.count + stap.rawValue
    case .benuttingMakelaars(let groep): Self.drukbegin + groep.plaats
    case .overwerkMakelaars(let groep): Self.drukbegin + Groep.allemaal.count + groep.plaats
    case .benuttingWijkteam(let groep): Self.drukbegin + 2 * Groep.allemaal.count + groep.plaats
    case .overwerkWijkteam(let groep): Self.drukbegin + 3 * Groep.allemaal.count + groep.plaats
    case .totaal(let totaal): Self.totaalbegin + totaal.rawValue
    case .wijkverhouding: Self.verhoudingplaats
    case .maand(let maand, let maat): Self.maandbegin + maand * Maandmaat.aantal + maat.plaats
    case .wacht, .jaar: nil
    }
  }
}
