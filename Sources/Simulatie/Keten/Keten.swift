import BusinessCase
import Taal

/// How the chain from referral to help works: who comes in, who works there, and how long everything takes.
///
/// How many come in stands in the programme; this says how they are spread, and what happens to them. Every number
/// is an assumption unless the scenario names a source. Times are in the unit that the key of the file names.
package struct Keten: Sendable, Hashable {
  /// Months before the counting begins, so that the simulation does not start with empty desks.
  package var inloop = 12.0
  /// Months after the last year for which those who came in are followed at most; it ends when none of them waits.
  package var uitloop = 60.0
  /// How busy each month of the year is; together 12.
  package var maandpatroon = Array(repeating: 1.0, count: 12)
  /// The share of the inflow that lives in each wijk; together 1.
  package var wijken: [Wijk: Double] = Keten.gelijkeStadsdelen
  package var kantoor = Kantooruren()
  package var makelaars = Makelaars()
  package var stappen = Stappen()
  package var doorlooptijden = Doorlooptijden()
  /// What people come with; empty takes the routemix of the programme.
  package var vraagtypes: [Vraagmix] = []
  package var trajecten = Trajectduren()
  /// Where a motivatietraject leads.
  package var vervolg = Routemix([.buurtwerk: 0.6, .wijkteam: 0.2, .geenVervolg: 0.2])
  package var wijkteam = Wijkteam()
  package var afhaken = Afhaken()
  /// Care that people use while they wait.
  package var wachtzorg: [Wachtzorg] = []
  package var normen = Wachtnormen()

  package init() {}

  /// Where those live who are referred to Sociaal Recept. When it changes, the other meldingen of the wijkteam stay
  /// where they were: nobody said anything about those.
  package var wijkenVanInstroom: [Wijk: Double] {
    get { wijken }
    set {
      wijkteam.spreiding = wijkteam.spreiding ?? wijken
      wijken = newValue
    }
  }

  /// The share of the other meldingen of the wijkteam that lives in a wijk.
  func aandeelMeldingen(_ wijk: Wijk) -> Double { (wijkteam.spreiding ?? wijken)[wijk] ?? 0 }

  /// A third of the city each (F18), divided evenly over the wijken of a stadsdeel.
  package static let gelijkeStadsdelen: [Wijk: Double] = Dictionary(
    uniqueKeysWithValues: Wijk.allCases.map { wijk in
      (wijk, 1 / 3.0 / Double(Wijk.allCases.count { $0.stadsdeel == wijk.stadsdeel }))
    })
}

/// When people work: Monday to Friday between two hours of the clock.
package struct Kantooruren: Sendable, Hashable {
  package var van = 9.0
  package var tot = 17.0
  /// Days of the week, from Monday on; no file says otherwise than five.
  var dagen = 5
  package init() {}

  /// Opens before it closes, on one day.
  package var isGeldig: Bool { van >= 0 && van < tot && tot <= 24 }

  /// Hours a week that the office is open.
  package var perWeek: Double { Double(dagen) * (tot - van) }
}

/// Why somebody who is employed is not there.
package struct Afwezigheid: Sendable, Hashable {
  /// Share of the time that somebody is ill.
  package var ziekte = 0.06
  /// Mean length of an illness, in days.
  package var ziekteduur = 14.0
  /// How often a year somebody resigns.
  package var verloop = 0.15
  /// Months between resigning and leaving.
  package var opzegtermijn = 2.0
  /// Months between resigning and the arrival of a new colleague.
  package var vervulling = 4.0
  /// Holidays, in weeks a year.
  package var vakantie = 6.0
  /// How many weeks a holiday lasts.
  package var vakantieduur = 2.0
  package init() {}

  /// Days that a place is empty when somebody leaves.
  package var leegstand: Double { max(0, vervulling - opzegtermijn) * Ketentijd.maand }

  /// The share of the time that a place is filled.
  package var bezet: Double { 1 / (1 + verloop * leegstand / Ketentijd.jaar) }

  /// The share of the time that somebody is there to work, over a long time.
  package var aanwezig: Double { (1 - ziekte) * bezet * (1 - vakantie * 7 / Ketentijd.jaar) }
}

/// The sociaal makelaars.
package struct Makelaars: Sendable, Hashable {
  package enum Indeling: String, Sendable, Hashable, CaseIterable {
    /// A team for each stadsdeel; colleagues take over from each other.
    case stadsdeel
    /// One team for the whole city.
    case stad
  }

  package var indeling = Indeling.stadsdeel
  package var perStadsdeel: [Stadsdeel: Double] = [.west: 2, .centrum: 2, .oost: 2]
  /// Hours a week for Sociaal Recept.
  package var uren = 16.0
  /// How many casussen a makelaar can have open.
  package var caseload = 40.0
  package var afwezigheid = Afwezigheid()
  package init() {}

  package var aantal: Double { perStadsdeel.values.reduce(0, +) }
}

/// Hours of work of the makelaar.
package struct Stappen: Sendable, Hashable {
  package var aannemen = 0.5
  /// One attempt to reach somebody.
  package var contact = 0.5
  /// The home visit with travelling, notes and choosing a route.
  package var bezoek = 3.0
  /// One later conversation.
  package var gesprek = 1.5
  /// Closing, with the message to the huisarts.
  package var afronden = 1.5
  /// How many later conversations there are.
  package var gesprekken = 4.0
  /// The chance that an attempt succeeds.
  package var bereik = 0.6
  package var pogingen = 5.0
  package init() {}
}

/// Time that passes without work, in days; on average, except where it says otherwise.
package struct Doorlooptijden: Sendable, Hashable {
  /// Between two attempts to reach somebody.
  package var contact = 2.0
  /// From the first contact to the visit.
  package var bezoek = 5.0
  /// Between two conversations.
  package var gesprek = 14.0
  /// From the visit to the start at Buurtwerk.
  package var buurtwerk = 14.0
  /// Days that a vraagverheldering takes beside its hours of work.
  package var vraagverheldering = 14.0
  /// From the vraagverheldering to the start of indicated help.
  package var wmo = 42.0
  /// From closing to coming back.
  package var terugkeer = 180.0
  package init() {}
}

/// How long help lasts, in weeks.
package struct Trajectduren: Sendable, Hashable {
  package var buurtwerk = 12.0
  /// Hours a week of a buurtwerker.
  package var buurtwerkuren = 1.0
  package var wijkteam = 20.0
  package var motivatie = 8.0
  package init() {}
}

/// The vraagverheldering of the Sociaal Wijkteam.
package struct Wijkteam: Sendable, Hashable {
  package enum Lijst: String, Sendable, Hashable, CaseIterable {
    case wijk, centraal
  }

  /// Whether each wijk has its own list and people, or the city has one list.
  package var lijst = Lijst.wijk
  package var perWijk: [Wijk: Double] = Dictionary(
    uniqueKeysWithValues: Wijk.allCases.map { ($0, $0.stadsdeel == .west ? 2 : 3) })
  /// Hours a week for vraagverheldering.
  package var uren = 16.0
  package var afwezigheid = Afwezigheid()
  /// Inflow beside Sociaal Recept, a year.
  package var meldingen = 1400.0
  /// The share of those that lives in each wijk; nil as the inflow of Sociaal Recept.
  var spreiding: [Wijk: Double]?
  /// The share of those that comes from Veilig Thuis.
  package var veiligThuis = 0.15
  /// Whether Veilig Thuis goes first; who is being helped is not interrupted.
  package var voorrang = true
  /// Hours of work of one vraagverheldering.
  package var vraagverheldering = 7.0
  /// The share for whom the help must be indicated first.
  package var wmo = 0.3
  package init() {}

  package var aantal: Double { perWijk.values.reduce(0, +) }
}

/// Who leaves before the help starts, and who comes back.
package struct Afhaken: Sendable, Hashable {
  /// The share that leaves per week of waiting, from the aanmelding to the first conversation; less than 1.
  package var voorGesprek = 0.02
  /// The same from the first conversation to the help.
  package var voorHulp = 0.01
  /// The chance that somebody comes back after closing, as a new casus.
  package var terugkeer = 0.05
  package init() {}

  /// The mean patience in days of people of whom a share leaves per week: 7 / -ln(1 - share). Whoever waits leaves at
  /// this pace however long they have waited, so that after n weeks a share (1 - share)ⁿ is left.
  static func geduld(_ perWeek: Double) -> Double { 7 / -log1p(-perWeek) }
}

/// Days within which something should happen.
package struct Wachtnormen: Sendable, Hashable {
  package var aannemen = 3.0
  package var gesprek = 14.0
  package var hulp = 42.0
  /// From the melding to the end of the vraagverheldering.
  package var vraagverheldering = 42.0
  /// From the melding to its start.
  package var wachtlijst = 28.0
  package init() {}
}

/// Shares of the routes; together 1.
package struct Routemix: Sendable, Hashable {
  package var aandelen: [Route: Double]
  package init(_ aandelen: [Route: Double]) { self.aandelen = aandelen }
  package subscript(route: Route) -> Double { aandelen[route] ?? 0 }
}

/// One kind of question, how often it comes, and where it leads.
package struct Vraagmix: Sendable, Hashable {
  package var vraagtype: Vraagtype
  package var aandeel: Double
  package var routes: Routemix

  package init(vraagtype: Vraagtype, aandeel: Double, routes: Routemix) {
    self.vraagtype = vraagtype
    self.aandeel = aandeel
    self.routes = routes
  }
}

/// The calendar of the simulation: days, with years of 365 days that are cut into twelve equal months.
package enum Ketentijd {
  package static let jaar = 365.0
  package static let maand = 365.0 / 12

  /// Days of so many months; whole years are whole.
  static func maanden(_ aantal: Int) -> Double {
    Double(aantal / 12) * jaar + Double(aantal % 12) * maand
  }
}
