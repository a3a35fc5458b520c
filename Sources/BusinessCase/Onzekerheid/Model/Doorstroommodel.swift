/// What waiting leaves of a programme, ready for drawing: every replication of the simulation, year by year.
///
/// Draw i takes replication i mod R, so that the chance in the simulation is in the intervals, and scenarios that
/// are compared share it.
struct Doorstroommodel: Sendable {
  /// Columns of a block, each per traject that is paid.
  enum Kolom {
    /// Trajecten that bring something, of all routes.
    static let geholpen = 0
    static let wachtweken = 1
    /// How often a casus of the route counts, against the share that the route has without waiting.
    static func route(_ route: Route) -> Int { 2 + route.nummer }
    static let aantal = 2 + Route.allCases.count
  }

  let herhalingen: Int
  let jaren: Int
  /// Growth of the inflow that the replications were made with.
  let groei: Double
  /// Inflow of the first year that they were made with.
  let instroom: Double
  /// Per replication and year: trajecten that are paid, and then the columns.
  private let getallen: [Double]
  /// The columns at their mean.
  let verwacht: [Double]

  private static let breedte = 1 + Kolom.aantal

  /// - Parameter gemiddeld: the mean of the replications instead of each of them.
  init?(_ scenario: Scenario, _ aandelen: Routeaandelen, gemiddeld: Bool) {
    guard let programma = scenario.programma, !programma.doorstromen.isEmpty else { return nil }
    let r = scenario.regels.discontovoet
    let jaren = programma.jaarlijks(discontovoet: r)
    let midden = programma.contanteDoorstromen(jaren, discontovoet: r) ?? []
    let alle = gemiddeld ? [midden] : programma.doorstromen.map { $0.perJaar(jaren, discontovoet: r) }
    self.jaren = jaren.count
    herhalingen = alle.count
    groei = programma.groei
    instroom = programma.instroom.reduce(0) { $0 + $1.perJaar }
    getallen = alle.flatMap { $0.flatMap { Self.getallen($0, aandelen) } }
    let som = midden.reduce(into: Routedoorstroom()) { $0 += $1 }
    let gesproken = som.samen.gesproken
    verwacht = Self.getallen(som, aandelen).dropFirst().map { gesproken > 0 ? $0 / gesproken : 0 }
  }

  /// Replication `nummer` with every year counted `groei` times the year before: the columns, per traject. In a
  /// replication without any traject there is nothing per traject; then the columns are those of the mean.
  ///
  /// - Returns: present trajecten that are paid.
  func vul(_ doel: UnsafeMutablePointer<Double>, stap: Int, herhaling nummer: Int, groei: Double) -> Double {
    for kolom in 0..<Kolom.aantal { doel[kolom * stap] = 0 }
    var (gesproken, macht) = (0.0, 1.0)
    for jaar in 0..<jaren {
      let begin = (nummer * jaren + jaar) * Self.breedte
      gesproken += macht * getallen[begin]
      for kolom in 0..<Kolom.aantal { doel[kolom * stap] += macht * getallen[begin + 1 + kolom] }
      macht *= groei
    }
    for kolom in 0..<Kolom.aantal {
      doel[kolom * stap] = gesproken > 0 ? doel[kolom * stap] / gesproken : verwacht[kolom]
    }
    return gesproken
  }

  private static func getallen(_ doorstroom: Routedoorstroom, _ aandelen: Routeaandelen) -> [Double] {
    let samen = doorstroom.samen
    return [samen.gesproken, samen.geholpen, samen.wachtweken]
      + Route.allCases.map { aandelen[$0] == 0 ? 0 : doorstroom[$0].geholpen / aandelen[$0] }
  }
}

extension [Trekkingsmodel.Casusmodel] {
  /// Lets every casus count as often as waiting leaves of its route, and a week of waiting as often as it is waited.
  mutating func wacht(_ telling: Telling, _ doorstroom: Doorstroommodel) {
    for (plaats, post) in telling.allePosten.enumerated() {
      let isWachten = post.beoordeling.casus == Beoordeling.wachten
      let kolom =
        isWachten
        ? Doorstroommodel.Kolom.wachtweken : post.beoordeling.route.map(Doorstroommodel.Kolom.route)
      // Who waits has a route; see `Telling`.
      guard let kolom else { continue }
      if isWachten { self[plaats].vastGewicht = 1 }
      let (verwacht, maal) = (self[plaats].verwacht, doorstroom.verwacht[kolom])
      self[plaats].verwacht = PerHorizon { verwacht[$0] * maal }
      self[plaats].doorstroom = kolom
    }
  }
}
