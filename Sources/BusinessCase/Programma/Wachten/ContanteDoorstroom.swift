import Taal

/// How many residents of one route and year count, as present numbers: later years, and later help, count less.
struct ContanteDoorstroom: Sendable, Hashable {
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

  static func += (links: inout ContanteDoorstroom, rechts: ContanteDoorstroom) {
    links.ingestroomd += rechts.ingestroomd
    links.gesproken += rechts.gesproken
    links.geholpen += rechts.geholpen
    links.wachtweken += rechts.wachtweken
  }

  static func * (doorstroom: ContanteDoorstroom, factor: Double) -> ContanteDoorstroom {
    var product = doorstroom
    product.ingestroomd *= factor
    product.gesproken *= factor
    product.geholpen *= factor
    product.wachtweken *= factor
    return product
  }
}

/// The contante doorstroom of every route, in the order of `Route.allCases`.
struct Routedoorstroom: Sendable, Hashable {
  private(set) var routes = Array(repeating: ContanteDoorstroom(), count: Route.allCases.count)

  subscript(route: Route) -> ContanteDoorstroom { routes[route.nummer] }

  /// All routes together.
  var samen: ContanteDoorstroom { routes.reduce(into: ContanteDoorstroom()) { $0 += $1 } }

  mutating func voegToe(_ doorstroom: ContanteDoorstroom, _ route: Route) {
    routes[route.nummer] += doorstroom
  }

  static func += (links: inout Routedoorstroom, rechts: Routedoorstroom) {
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
  func perJaar(_ jaren: [Programmajaar], discontovoet: Double) -> [Routedoorstroom] {
    var doorstromen = Array(repeating: Routedoorstroom(), count: jaren.count)
    for deel in delen where jaren.indices.contains(deel.jaar) {
      doorstromen[deel.jaar].voegToe(
        ContanteDoorstroom(deel, in: jaren[deel.jaar], discontovoet: discontovoet), deel.route)
    }
    return doorstromen
  }
}

extension Programma {
  /// What waiting leaves of every year, as the mean over the replications; nil when nothing is known of waiting.
  ///
  /// - Parameter jaren: all years of the programme.
  /// - Complexity: linear in the parts of all doorstromen.
  func contanteDoorstromen(_ jaren: [Programmajaar], discontovoet: Double) -> [Routedoorstroom]? {
    guard !doorstromen.isEmpty else { return nil }
    let aandeel = 1 / Double(doorstromen.count)
    var som = Array(repeating: Routedoorstroom(), count: jaren.count)
    for doorstroom in doorstromen {
      for deel in doorstroom.delen where jaren.indices.contains(deel.jaar) {
        let doorstroom = ContanteDoorstroom(deel, in: jaren[deel.jaar], discontovoet: discontovoet)
        som[deel.jaar].voegToe(doorstroom * aandeel, deel.route)
      }
    }
    return som
  }
}
