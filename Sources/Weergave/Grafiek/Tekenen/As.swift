/// One axis of a plot: round values around everything that is shown, and how they are written.
struct As {
  let verdeling: [Double]
  private let grootheid: Grootheid

  /// - Parameters:
  ///   - waarden: what cannot be shown does not count.
  ///   - metNul: whether zero must be in view.
  init(_ waarden: [Double], _ grootheid: Grootheid, metNul: Bool) {
    self.grootheid = grootheid
    verdeling = asverdeling(
      om: waarden, metNul: metNul, hoogstens: 6, alleenGeheel: grootheid.isGeheel)
  }

  private init(verdeling: [Double], _ grootheid: Grootheid) {
    self.verdeling = verdeling
    self.grootheid = grootheid
  }

  /// From impossible to certain.
  static let kans = As(verdeling: [0, 0.25, 0.5, 0.75, 1], .procent)

  /// How far a value is from the start (0) to the end (1); beyond the axis it stands at its end.
  func deel(_ waarde: Double) -> Double {
    let (van, tot) = (verdeling.first ?? 0, verdeling.last ?? 1)
    return (min(max(waarde, van), tot) - van) / (tot - van)
  }

  func tekst(_ waarde: Double) -> String {
    grootheid.asTekst(waarde, as: verdeling)
  }

  /// Width of the widest value.
  var breedte: Double {
    verdeling.map { tekstbreedte(tekst($0)) }.max() ?? 0
  }
}
