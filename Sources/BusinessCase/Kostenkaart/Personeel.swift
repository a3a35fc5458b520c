/// Whose working hours are asked or freed.
public enum Beroep: String, Sendable, Hashable, CaseIterable {
  case huisarts, poh, wijkteam, buurtwerk, makelaar
}

/// How much working time one unit of something takes.
public struct Personeel: Sendable, Hashable {
  public let beroep: Beroep
  /// Hours per unit.
  public let uren: Double
  public let herkomst: Gegeven.Herkomst

  public init(_ beroep: Beroep, uren: Double, herkomst: Gegeven.Herkomst) {
    (self.beroep, self.uren, self.herkomst) = (beroep, uren, herkomst)
  }
}
