extension Capaciteitscurve {
  /// The fewest makelaars after whom one more brings clearly less than those before: the knee of the curve.
  ///
  /// It is the point farthest above the straight line from the first to the last point, both axes scaled to the
  /// range of the curve. Source: Satopää, Albrecht, Irwin & Raghavan, "Finding a kneedle in a haystack" (2011).
  ///
  /// - Returns: nil for fewer than three points, or where the curve nowhere bends above that line.
  package var knik: Int? {
    let bekend = punten.filter { $0.binnenNorm.midden.isFinite }
    guard bekend.count >= 3, let eerste = bekend.first, let laatste = bekend.last else { return nil }
    let hoogte = laatste.binnenNorm.midden - eerste.binnenNorm.midden
    let breedte = Double(laatste.makelaars - eerste.makelaars)
    guard hoogte > 0, breedte > 0 else { return nil }
    func boven(_ punt: Punt) -> Double {
      (punt.binnenNorm.midden - eerste.binnenNorm.midden) / hoogte
        - Double(punt.makelaars - eerste.makelaars) / breedte
    }
    var beste = eerste
    for punt in bekend where boven(punt) > boven(beste) { beste = punt }
    return boven(beste) > 0.05 ? beste.makelaars : nil
  }

  /// The fewest makelaars with whom the aim is reached on average; nil without an aim, or when none of them do.
  package var nodig: Int? {
    guard let doel else { return nil }
    return punten.first { $0.binnenNorm.midden >= doel }?.makelaars
  }
}
