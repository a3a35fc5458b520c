import BusinessCase

/// The routes of a mix on one line from 0 to 1, to choose one of by a draw.
struct Routekeuze {
  /// Places among all routes, with their shares; none without a share.
  private let delen: [(route: UInt8, aandeel: Double)]
  private let som: Double

  init(_ mix: Routemix) {
    delen = Route.allCases.map { (Ketenmodel.nummer($0), mix[$0]) }.filter { $0.1 > 0 }
    som = delen.reduce(0) { $0 + $1.aandeel }
  }

  /// The place among all routes of the one at `plaats`, from 0 to 1; without shares nothing follows.
  func route(bij plaats: Double) -> UInt8 {
    var rest = plaats * som
    for deel in delen {
      if rest < deel.aandeel { return deel.route }
      rest -= deel.aandeel
    }
    return delen.last?.route ?? Ketenmodel.nummer(.geenVervolg)
  }
}
