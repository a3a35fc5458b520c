extension Collection<Double> {
  /// NaN of nothing.
  var gemiddelde: Double { reduce(0, +) / Double(count) }
}
