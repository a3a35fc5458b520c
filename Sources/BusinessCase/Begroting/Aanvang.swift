/// In which calendar year each month of a traject falls, as the trajecten of a programme start month after month.
///
/// The first programme year is the first calendar year. Trajecten of a year start over its months as the month pattern says,
/// at the beginning of the month; where waiting is known, help on a route starts later by the mean delay of that year.
struct Aanvang: Sendable {
  /// How many calendar years anything can fall in.
  let jaren: Int
  /// The share of the paid trajecten that start in each calendar year.
  let starts: [Double]
  private let perRoute: [Route?: [[Double]]]
  private static let routes = Route.allCases.map(Optional.some) + [nil]
  private let wachtend: [[Double]]

  init(_ scenario: Scenario) {
    let maanden = scenario.regels.horizonnen.lang
    guard let programma = scenario.programma else {
      let alles = [Startdeel(maand: 0, aandeel: 1)]
      jaren = max(1, (maanden + 11) / 12)
      starts = [1] + Array(repeating: 0, count: jaren - 1)
      wachtend = Self.aandelen(alles, jaren: jaren, maanden: maanden)
      perRoute = Dictionary(uniqueKeysWithValues: Self.routes.map { [wachtend] in ($0, wachtend) })
      return
    }
    let jaarlijks = Jaarverloop.alle(programma)
    let patroon = programma.maandaandelen
    let uitstel = jaarlijks.flatMap(\.routes).map(\.uitstel).max() ?? 0
    let jaren = (12 * jaarlijks.count + Int(uitstel) + 1 + maanden + 11) / 12
    func verdeeld(_ deel: (Jaarverloop) -> (aantal: Double, uitstel: Double)) -> [Startdeel] {
      let som = jaarlijks.reduce(0) { $0 + deel($1).aantal }
      guard som > 0 else { return [] }
      return jaarlijks.enumerated().flatMap { jaar, verloop -> [Startdeel] in
        let (aantal, uitstel) = deel(verloop)
        return patroon.enumerated().flatMap { maand, aandeel in
          Startdeel.na(Double(12 * jaar + maand) + uitstel, aandeel: aandeel * aantal / som)
        }
      }
    }
    self.jaren = jaren
    let gesproken = jaarlijks.reduce(0) { $0 + $1.gesproken }
    starts = (0..<jaren).map { jaar in
      jaarlijks.indices.contains(jaar) && gesproken > 0 ? jaarlijks[jaar].gesproken / gesproken : 0
    }
    wachtend = Self.aandelen(verdeeld { ($0.wachtweken, 0) }, jaren: jaren, maanden: maanden)
    perRoute = Dictionary(
      uniqueKeysWithValues: Self.routes.map { route in
        let delen = verdeeld { verloop in route.map { verloop.routes[$0.nummer] } ?? (verloop.gesproken, 0) }
        return (route, Self.aandelen(delen, jaren: jaren, maanden: maanden))
      })
  }

  /// For each calendar year the share of month m = 1, 2, … of the casus that falls in it.
  func aandelen(_ beoordeling: Beoordeling) -> [[Double]] {
    beoordeling.casus == Beoordeling.wachten ? wachtend : perRoute[beoordeling.route] ?? []
  }

  /// Trajecten that start at one moment.
  private struct Startdeel {
    /// Whole months after the beginning of the programme.
    let maand: Int
    /// Of all trajecten.
    let aandeel: Double

    /// A moment within a month lies partly at its beginning and partly at its end.
    static func na(_ maanden: Double, aandeel: Double) -> [Startdeel] {
      let heel = maanden.rounded(.down)
      return [(0, 1 - (maanden - heel)), (1, maanden - heel)].filter { $0.1 > 0 }.map {
        Startdeel(maand: Int(heel) + $0.0, aandeel: aandeel * $0.1)
      }
    }
  }

  private static func aandelen(_ delen: [Startdeel], jaren: Int, maanden: Int) -> [[Double]] {
    var aandelen = Array(repeating: Array(repeating: 0.0, count: maanden), count: jaren)
    for deel in delen {
      for maand in 0..<maanden { aandelen[(deel.maand + maand) / 12][maand] += deel.aandeel }
    }
    return aandelen
  }
}

/// What one programme year brings, not discounted.
private struct Jaarverloop {
  var gesproken = 0.0
  var wachtweken = 0.0
  /// In the order of `Route.allCases`: trajecten that bring something, and the mean number of months until their help.
  var routes = Array(repeating: (geholpen: 0.0, uitstel: 0.0), count: Route.allCases.count)

  static func alle(_ programma: Programma) -> [Jaarverloop] {
    let jaren = programma.jaarlijks(discontovoet: 0)
    guard !programma.doorstromen.isEmpty else {
      return jaren.map { jaar in
        Jaarverloop(
          gesproken: jaar.trajecten, wachtweken: 0,
          routes: Route.allCases.map { _ in (jaar.trajecten, 0) })
      }
    }
    var verloop = jaren.map { _ in Jaarverloop() }
    for deel in programma.doorstromen.flatMap(\.delen) where verloop.indices.contains(deel.jaar) {
      verloop[deel.jaar].gesproken += deel.gesproken
      verloop[deel.jaar].wachtweken += deel.wachtweken
      verloop[deel.jaar].routes[deel.route.nummer].geholpen += deel.geholpen
      verloop[deel.jaar].routes[deel.route.nummer].uitstel += deel.geholpen * deel.uitstel
    }
    for jaar in verloop.indices {
      for route in verloop[jaar].routes.indices where verloop[jaar].routes[route].geholpen > 0 {
        verloop[jaar].routes[route].uitstel /= verloop[jaar].routes[route].geholpen
      }
    }
    return verloop
  }
}

extension Programma {
  /// The share of a year's trajecten that start in each of its months.
  fileprivate var maandaandelen: [Double] {
    let som = maandpatroon.reduce(0, +)
    guard maandpatroon.count == 12, som > 0 else { return Array(repeating: 1 / 12, count: 12) }
    return maandpatroon.map { $0 / som }
  }
}
