/// A value with the interval in which it lies with 95% probability; no interval where there is none, such as for
/// the mean of one measurement.
package struct Bandwaarde: Sendable, Hashable {
  package let midden: Double
  package let laag: Double?
  package let hoog: Double?

  package init(_ midden: Double, laag: Double? = nil, hoog: Double? = nil) {
    self.midden = midden
    self.laag = laag
    self.hoog = hoog
  }

  /// Everything that an axis must hold.
  var waarden: [Double] { [midden] + [laag, hoog].compactMap(\.self) }

  /// Middle, low and high as cells of a table.
  func teksten(_ grootheid: Grootheid) -> [String] {
    [midden, laag, hoog].map { waarde in waarde.map(grootheid.tekst) ?? "–" }
  }

  /// For a sentence: "€ -582,34 (tussen € -900,12 en € -264,56)".
  func zin(_ grootheid: Grootheid) -> String {
    guard let laag, let hoog else { return grootheid.tekst(midden) }
    return "\(grootheid.tekst(midden)) (tussen \(grootheid.tekst(laag)) en \(grootheid.tekst(hoog)))"
  }

  func afgerond(_ grootheid: Grootheid) -> Bandwaarde {
    Bandwaarde(
      grootheid.afgerond(midden), laag: laag.map(grootheid.afgerond), hoog: hoog.map(grootheid.afgerond))
  }
}
