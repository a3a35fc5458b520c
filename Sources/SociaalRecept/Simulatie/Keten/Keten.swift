import BusinessCase

/// How the chain from referral to help works: who comes in, who works there, and how long everything takes.
///
/// How many come in stands in the programme; this says how they are spread, and what happens to them. Every number
/// is an assumption unless the scenario names a source. Times are in the unit that the key of the file names.
public struct Keten: Sendable, Hashable {
  /// Months before the counting begins, so that the simulation does not start with empty desks.
  public var inloop = 12.0
  /// Months after the last year in which those who came in may still be helped.
  public var uitloop = 12.0
  /// How busy each month of the year is; together 12.
  public var maandpatroon = Array(repeating: 1.0, count: 12)
  /// The share of the inflow that lives in each wijk; together 1.
  public var wijken: [Wijk: Double] = Keten.gelijkeStadsdelen
  public var kantoor = Kantooruren()
  public var makelaars = Makelaars()
  public var stappen = Stappen()
  public var doorlooptijden = Doorlooptijden()
  /// What people come with; empty takes the routemix of the programme.
  public var vraagtypes: [Vraagmix] = []
  public var trajecten = Trajectduren()
  /// Where a motivatietraject leads.
  public var vervolg = Routemix([.buurtwerk: 0.6, .wijkteam: 0.2, .geenVervolg: 0.2])
  public var wijkteam = Wijkteam()
  public var afhaken = Afhaken()
  /// Care that people use while they wait.
  public var wachtzorg: [Wachtzorg] = []
  public var normen = Wachtnormen()

  public init() {}

  /// Where those live who are referred to Sociaal Recept. When it changes, the other meldingen of the wijkteam stay
  /// where they were: nobody said anything about those.
  var wijkenVanInstroom: [Wijk: Double] {
    get { wijken }
    set {
      wijkteam.spreiding = wijkteam.spreiding ?? wijken
      wijken = newValue
    }
  }

  /// The share of the other meldingen of the wijkteam that lives in a wijk.
  func aandeelMeldingen(_ wijk: Wijk) -> Double { (wijkteam.spreiding ?? wijken)[wijk] ?? 0 }

  /// A third of the city each (F18), divided evenly over the wijken of a stadsdeel.
  public static let gelijkeStadsdelen: [Wijk: Double] = Dictionary(
    uniqueKeysWithValues: Wijk.allCases.map { wijk in
      (wijk, 1 / 3.0 / Double(Wijk.allCases.count { $0.stadsdeel == wijk.stadsdeel }))
    })
}

/// When people work: Monday to Friday between two hours of the clock.
public struct Kantooruren: Sendable, Hashable {
  public var van = 9.0
  public var tot = 17.0
  public init() {}
}

/// Why somebody who is employed is not there.
public struct Afwezigheid: Sendable, Hashable {
  /// Share of the time that somebody is ill.
  public var ziekte = 0.06
  /// Mean length of an illness, in days.
  public var ziekteduur = 14.0
  /// How often a year somebody resigns.
  public var verloop = 0.15
  /// Months between resigning and leaving.
  public var opzegtermijn = 2.0
  /// Months between resigning and the arrival of a new colleague.
  public var vervulling = 4.0
  /// Holidays, in weeks a year.
  public var vakantie = 6.0
  /// How many weeks a holiday lasts.
  public var vakantieduur = 2.0
  public init() {}

  /// Days that a place is empty when somebody leaves.
  public var leegstand: Double { max(0, vervulling - opzegtermijn) * Ketentijd.maand }

  /// The share of the time that a place is filled.
  public var bezet: Double { 1 / (1 + verloop * leegstand / Ketentijd.jaar) }

  /// The share of the time that somebody is there to work, over a long time.
  public var aanwezig: Double { (1 - ziekte) * bezet * (1 - vakantie * 7 / Ketentijd.jaar) }
}

/// The sociaal makelaars.
public struct Makelaars: Sendable, Hashable {
  public enum Indeling: String, Sendable, Hashable, CaseIterable {
    /// A team for each stadsdeel; colleagues take over from each other.
    case stadsdeel
    /// One team for the whole city.
    case stad
  }

  public var indeling = Indeling.stadsdeel
  public var perStadsdeel: [Stadsdeel: Double] = [.west: 2, .centrum: 2, .oost: 2]
  /// Hours a week for Sociaal Recept.
  public var uren = 16.0
  /// How many casussen a makelaar can have open.
  public var caseload = 40.0
  public var afwezigheid = Afwezigheid()
  public init() {}

  public var aantal: Double { perStadsdeel.values.reduce(0, +) }
}

/// Hours of work of the makelaar.
public struct Stappen: Sendable, Hashable {
  public var aannemen = 0.5
  /// One attempt to reach somebody.
  public var contact = 0.5
  /// The home visit with travelling, notes and choosing a route.
  public var bezoek = 3.0
  /// One later conversation.
  public var gesprek = 1.5
  /// Closing, with the message to the huisarts.
  public var afronden = 1.5
  /// How many later conversations there are.
  public var gesprekken = 4.0
  /// The chance that an attempt succeeds.
  public var bereik = 0.6
  public var pogingen = 5.0
  public init() {}
}

/// Time that passes without work, in days; on average, except where it says otherwise.
public struct Doorlooptijden: Sendable, Hashable {
  /// Between two attempts to reach somebody.
  public var contact = 2.0
  /// From the first contact to the visit.
  public var bezoek = 5.0
  /// Between two conversations.
  public var gesprek = 14.0
  /// From the visit to the start at Buurtwerk.
  public var buurtwerk = 14.0
  /// Days that a vraagverheldering takes beside its hours of work.
  public var vraagverheldering = 14.0
  /// From the vraagverheldering to the start of indicated help.
  public var wmo = 42.0
  /// From closing to coming back.
  public var terugkeer = 180.0
  public init() {}
}

/// How long help lasts, in weeks.
public struct Trajectduren: Sendable, Hashable {
  public var buurtwerk = 12.0
  /// Hours a week of a buurtwerker.
  public var buurtwerkuren = 1.0
  public var wijkteam = 20.0
  public var motivatie = 8.0
  public init() {}
}

/// The vraagverheldering of the Sociaal Wijkteam.
public struct Wijkteam: Sendable, Hashable {
  public enum Lijst: String, Sendable, Hashable, CaseIterable {
    case wijk, centraal
  }

  /// Whether each wijk has its own list and people, or the city has one list.
  public var lijst = Lijst.wijk
  public var perWijk: [Wijk: Double] = Dictionary(
    uniqueKeysWithValues: Wijk.allCases.map { ($0, $0.stadsdeel == .west ? 2 : 3) })
  /// Hours a week for vraagverheldering.
  public var uren = 16.0
  public var afwezigheid = Afwezigheid()
  /// Inflow beside Sociaal Recept, a year.
  public var meldingen = 1400.0
  /// The share of those that lives in each wijk; nil as the inflow of Sociaal Recept.
  var spreiding: [Wijk: Double]?
  /// The share of those that comes from Veilig Thuis.
  public var veiligThuis = 0.15
  /// Whether Veilig Thuis goes first; who is being helped is not interrupted.
  public var voorrang = true
  /// Hours of work of one vraagverheldering.
  public var vraagverheldering = 7.0
  /// The share for whom the help must be indicated first.
  public var wmo = 0.3
  public init() {}

  public var aantal: Double { perWijk.values.reduce(0, +) }
}

/// Who leaves before the help starts, and who comes back.
public struct Afhaken: Sendable, Hashable {
  /// Hazard per week, from the aanmelding to the first conversation.
  public var voorGesprek = 0.02
  /// Hazard per week, from the first conversation to the help.
  public var voorHulp = 0.01
  /// The chance that somebody comes back after closing, as a new casus.
  public var terugkeer = 0.05
  public init() {}
}

/// Days within which something should happen.
public struct Wachtnormen: Sendable, Hashable {
  public var aannemen = 3.0
  public var gesprek = 14.0
  public var hulp = 42.0
  /// From the melding to the end of the vraagverheldering.
  public var vraagverheldering = 42.0
  /// From the melding to its start.
  public var wachtlijst = 28.0
  public init() {}
}

/// Shares of the routes; together 1.
public struct Routemix: Sendable, Hashable {
  public var aandelen: [Route: Double]
  public init(_ aandelen: [Route: Double]) { self.aandelen = aandelen }
  public subscript(route: Route) -> Double { aandelen[route] ?? 0 }

  /// The route at a place from 0 to 1 on the line of all shares.
  func route(bij plaats: Double) -> Route {
    var rest = plaats * aandelen.values.reduce(0, +)
    var laatste = Route.geenVervolg
    for route in Route.allCases where self[route] > 0 {
      if rest < self[route] { return route }
      rest -= self[route]
      laatste = route
    }
    return laatste
  }
}

/// One kind of question, how often it comes, and where it leads.
public struct Vraagmix: Sendable, Hashable {
  public var vraagtype: Vraagtype
  public var aandeel: Double
  public var routes: Routemix

  public init(vraagtype: Vraagtype, aandeel: Double, routes: Routemix) {
    self.vraagtype = vraagtype
    self.aandeel = aandeel
    self.routes = routes
  }
}

/// The calendar of the simulation: days, with years of 365 days that are cut into twelve equal months.
public enum Ketentijd {
  public static let jaar = 365.0
  public static let maand = 365.0 / 12
}
