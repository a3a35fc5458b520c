import Taal

/// How many residents of one route and year count, as present numbers: later years, and later help, count less.
struct Doorgang: Sendable, Hashable {
  var ingestroomd = 0.0
  /// Trajecten that are paid.
  var gesproken = 0.0
  /// Trajecten that bring something, each less as its help started later.
  var geholpen = 0.0
  /// Weeks.
  var wachtweken = 0.0

  init() {}

  /// Adds (1+r)^-(y-1) of each number, and of those helped (1+r)^-(uitstel/12) of that.
  init(_ deel: Doorstroom.Deel, in jaar: Programmajaar, discontovoet: Double) {
    ingestroomd = deel.ingestroomd * jaar.disconto
    gesproken = deel.gesproken * jaar.disconto
    geholpen = deel.geholpen * jaar.disconto * exp(-log1p(discontovoet) * deel.uitstel / 12)
    wachtweken = deel.wachtweken * jaar.disconto
  }

  static func += (links: inout Doorgang, rechts: Doorgang) {
    links.ingestroomd += rechts.ingestroomd
    links.gesproken += rechts.gesproken
    links.geholpen += rechts.geholpen
    links.wachtweken += rechts.wachtweken
  }

  static func * (doorgang: Doorgang, factor: Double) -> Doorgang {
    var product = doorgang
    product.ingestroomd *= factor
    product.gesproken *= factor
    product.geholpen *= factor
    product.wachtweken *= factor
    return product
  }
}

/// The doorgang of every route, in the order of `Route.allCases`.
struct Routedoorgang: Sendable, Hashable {
  private(set) var routes = Array(repeating: Doorgang(), count: Route.allCases.count)

  subscript(route: Route) -> Doorgang { routes[route.nummer] }

  /// All routes together.
  var samen: Doorgang { routes.reduce(into: Doorgang()) { $0 += $1 } }

  mutating func voegToe(_ doorgang: Doorgang, _ route: Route) { routes[route.nummer] += doorgang }

  static func += (links: inout Routedoorgang, rechts: Routedoorgang) {
    for nummer in links.routes.indices { links.routes[nummer] += rechts.routes[nummer] }
  }
}

extension Route {
  /// Its place in every list that has one element per route.
  var nummer: Int {
    switch self {
    case .buurtwerk: 0
    case .wijkteam: 1
    case .combinatie: 2
    case .motivatietraject: 3
    case .terugNaarHuisarts: 4
    case .geenVervolg: 5
    }
  }
}

extension Doorstroom {
  /// One per year; parts of other years are not of the programme.
  func perJaar(_ jaren: [Programmajaar], discontovoet: Double) -> [Routedoorgang] {
    var doorgangen = Array(repeating: Routedoorgang(), count: jaren.count)
    for deel in delen where jaren.indices.contains(deel.jaar) {
      doorgangen[deel.jaar].voegToe(
        Doorgang(deel, in: jaren[deel.jaar], discontovoet: discontovoet), deel.route)
    }
    return doorgangen
  }
}

extension Programma {
  /// What waiting leaves of every year, as the mean over the replications; nil when nothing is known of waiting.
  ///
  /// - Parameter jaren: all years of the programme.
  /// - Complexity: linear in the parts of all doorstromen.
  func doorgangen(_ jaren: [Programmajaar], discontovoet: Double) -> [Routedoorgang]? {
    guard !doorstromen.isEmpty else { return nil }
    let aandeel = 1 / Double(doorstromen.count)
    var som = Array(repeating: Routedoorgang(), count: jaren.count)
    for doorstroom in doorstromen {
      for deel in doorstroom.delen where jaren.indices.contains(deel.jaar) {
        let doorgang = Doorgang(deel, in: jaren[deel.jaar], discontovoet: discontovoet)
        som[deel.jaar].voegToe(doorgang * aandeel, deel.route)
      }
    }
    return som
  }
}
