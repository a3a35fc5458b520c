import BusinessCase

/// What was found over a number of runs, with its standard error.
struct Proefwaarde: Sendable {
  let waarde: Double
  /// Nil when the runs say nothing about it.
  let fout: Double?
  let runs: Int

  init(_ steekproef: Steekproef) {
    (waarde, fout, runs) = (steekproef.gemiddelde ?? .nan, steekproef.standaardfout, steekproef.aantal)
  }

  /// A figure as a reader gets it; the standard error is taken from its margin.
  init(_ schatting: Schatting95?, runs: Int) {
    let t = Student.kwantiel(0.975, vrijheidsgraden: Double(runs - 1))
    (waarde, fout, self.runs) = (schatting?.gemiddelde ?? .nan, schatting?.marge.map { $0 / t }, runs)
  }

  /// The interval that holds with this certainty, by Student's t; nil without a spread to measure it with.
  func marge(zekerheid: Double) -> ClosedRange<Double>? {
    guard runs > 1, let fout, fout > 0, waarde.isFinite else { return nil }
    let half = fout * Student.kwantiel(0.5 + zekerheid / 2, vrijheidsgraden: Double(runs - 1))
    return waarde - half...waarde + half
  }
}

extension Bevindingen {
  /// Theory lies within the interval of what was found.
  ///
  /// The intervals of one call hold with 99% together, by Bonferroni: a right model would fail for one seed in a
  /// hundred at most, and with the seed that is fixed it does not.
  mutating func binnenMarge(_ vergelijkingen: [(wat: String, gevonden: Proefwaarde, theorie: Double)]) {
    let zekerheid = 1 - 0.01 / Double(vergelijkingen.count)
    for (wat, gevonden, theorie) in vergelijkingen {
      guard gevonden.runs == Loketproef.zaden, let marge = gevonden.marge(zekerheid: zekerheid) else {
        klopt(false, "\(wat): geen marge over \(gevonden.runs) runs")
        continue
      }
      klopt(
        marge.contains(theorie),
        "\(wat): verwacht \(theorie), gevonden \(marge.lowerBound) tot \(marge.upperBound)")
    }
  }

  mutating func binnenMarge(_ vergelijkingen: [(wat: String, gevonden: Steekproef, theorie: Double)]) {
    binnenMarge(vergelijkingen.map { ($0.wat, Proefwaarde($0.gevonden), $0.theorie) })
  }
}
