/// A series of draws that is kept: one kind of money of one payer at one horizon.
struct Rij: Hashable {
  enum Soort: Hashable, CaseIterable {
    /// Benefits that somebody tested, in the months the toets covers.
    case getoetst
    /// All other benefits.
    case ongetoetst
    case meerzorg
    /// Extra input of the traject; its price is kept apart.
    case inzet
    case tegenslag
  }

  let horizon: Horizon
  let betaler: Betaler
  let soort: Soort
}

/// Which rows there are, and where each stands.
struct Rijen {
  private(set) var plaatsen: [Rij: Int] = [:]

  var aantal: Int { plaatsen.count }

  /// The place of a row, which is made when it is new.
  mutating func plaats(_ rij: Rij) -> Int {
    if let plaats = plaatsen[rij] { return plaats }
    let nieuw = plaatsen.count
    plaatsen[rij] = nieuw
    return nieuw
  }
}
