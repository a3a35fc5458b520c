extension Normaal {
  /// The exact EVPI of a decision whose net benefit is normal: sd·L(|gemiddelde| / sd), with L the unit normal loss
  /// integral; in the unit of the net benefit.
  ///
  /// Source: Raiffa & Schlaifer, "Applied Statistical Decision Theory" (1961), 5.4.
  package static func evpi(gemiddelde: Double, sd: Double) -> Double {
    sd > 0 ? sd * verlies(abs(gemiddelde) / sd) : 0
  }
}
