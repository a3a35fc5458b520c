/// A programme: residents who come in over some years, and what they are like.
public struct Programma: Sendable, Hashable {
  /// How many residents come in along one kanaal.
  public struct Instroom: Sendable, Hashable {
    /// Who refers: huisarts, POH, the resident, …
    public var kanaal: String
    public var perJaar: Double

    public init(kanaal: String, perJaar: Double) {
      self.kanaal = kanaal
      self.perJaar = perJaar
    }
  }

  public var jaren: Int
  /// The calendar year of the first year; nil takes that of the price level.
  public var beginjaar: Int?
  /// How heavy each month from January on weighs in when trajecten start; empty weighs them the same.
  public var maandpatroon: [Double] = []
  public var instroom: [Instroom]
  /// Change of the inflow per year, as a fraction.
  public var groei: Double
  /// The population that the casussen are weighted to; empty weighs every casus the same.
  public var verdeling: [Stratum]
  /// Beoordelingen that stand for a whole route, instead of the casussen of that route.
  public var profielen: [Beoordeling]
  /// What waiting leaves of the inflow, one per replication of a simulation; empty when nobody waits. It replaces
  /// the inflow: its numbers are the residents themselves, of all years and routes of the programme.
  public var doorstromen: [Doorstroom]
  /// What residents use while they wait; it counts only as often as `doorstromen` say they do.
  public var wachtzorg: [Wachtzorg]

  public init(
    jaren: Int, instroom: [Instroom], groei: Double = 0, verdeling: [Stratum] = [],
    profielen: [Beoordeling] = [], doorstromen: [Doorstroom] = [], wachtzorg: [Wachtzorg] = []
  ) {
    self.jaren = jaren
    self.instroom = instroom
    self.groei = groei
    self.verdeling = verdeling
    self.profielen = profielen
    self.doorstromen = doorstromen
    self.wachtzorg = wachtzorg
  }

  /// Trajecten in each year, and how much a euro of that year counts in the first year.
  public func jaarlijks(discontovoet: Double) -> [Programmajaar] {
    let eersteJaar = instroom.reduce(0) { $0 + $1.perJaar }
    var (trajecten, disconto) = (eersteJaar, 1.0)
    return (0..<jaren).map { jaar in
      defer {
        trajecten *= 1 + groei
        disconto /= 1 + discontovoet
      }
      return Programmajaar(nummer: jaar + 1, trajecten: trajecten, disconto: disconto)
    }
  }
}

/// One year of a programme.
public struct Programmajaar: Sendable, Hashable {
  /// 1 is the first year, to which everything is discounted.
  public let nummer: Int
  /// Expected number of trajecten that start; need not be whole.
  public var trajecten: Double
  /// (1+r)^-(nummer-1).
  public let disconto: Double
}

/// A group of the population and its share of it.
public struct Stratum: Sendable, Hashable {
  public var route: Route?
  public var stadsdeel: Stadsdeel?
  public var leeftijdsklasse: Leeftijdsklasse?
  public var aandeel: Double

  public init(
    route: Route? = nil, stadsdeel: Stadsdeel? = nil, leeftijdsklasse: Leeftijdsklasse? = nil, aandeel: Double
  ) {
    self.route = route
    self.stadsdeel = stadsdeel
    self.leeftijdsklasse = leeftijdsklasse
    self.aandeel = aandeel
  }

  /// A profile, which has no stadsdeel or age, stands for everybody on its route.
  func omvat(_ beoordeling: Beoordeling) -> Bool {
    (route == nil || route == beoordeling.route)
      && (stadsdeel == nil || beoordeling.stadsdeel == nil || stadsdeel == beoordeling.stadsdeel)
      && (leeftijdsklasse == nil || beoordeling.leeftijdsklasse == nil
        || leeftijdsklasse == beoordeling.leeftijdsklasse)
  }
}
