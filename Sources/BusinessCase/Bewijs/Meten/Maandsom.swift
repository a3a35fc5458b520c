/// Helped against still waiting, summed over strata after Mantel and Haenszel.
///
///     RD = Σ w_t (Y₁/N₁ - Y₀/N₀) / Σ w_t        w_t = N₁N₀/(N₁ + N₀)
///     RR = Σ (Y₁N₀/N) / Σ (Y₀N₁/N)
///
/// A weighted mean, in which strata count most where both groups are large; strata with one group do not count.
/// Source: Rothman, Greenland & Lash, "Modern Epidemiology" (2008), chapter 15.
struct Maandsom: Sendable, Hashable {
  /// Σ w.
  private(set) var gewicht = 0.0
  /// Σ w (Y₁/N₁ - Y₀/N₀).
  private(set) var verschil = 0.0
  /// Σ Y₁N₀/N.
  private(set) var boven = 0.0
  /// Σ Y₀N₁/N.
  private(set) var onder = 0.0

  /// - Parameter maal: how often it counts: -1 takes it away again.
  mutating func tel(_ laag: Laagsom, maal: Double = 1) {
    guard laag.isVergelijkbaar else { return }
    let w = laag.gewicht
    gewicht += maal * w
    verschil += maal * w * (laag.gebruik1 / laag.tijd1 - laag.gebruik0 / laag.tijd0)
    boven += maal * laag.gebruik1 * laag.tijd0 / laag.tijd
    onder += maal * laag.gebruik0 * laag.tijd1 / laag.tijd
  }

  static func += (som: inout Maandsom, ander: Maandsom) {
    som.gewicht += ander.gewicht
    som.verschil += ander.verschil
    som.boven += ander.boven
    som.onder += ander.onder
  }

  var rd: Double? { gewicht > 0 ? verschil / gewicht : nil }
}

/// The sums of all persons, and without each of them.
struct Maandtelling: Sendable {
  let geheel: Maandsom
  let zonder: [Int: Maandsom]
  let lagen: [Int: Laagsom]

  /// - Complexity: O(n log n).
  init(_ rijen: [Persoonstijd]) {
    let rijen = rijen.vergelijkbaar
    let lagen = rijen.perLaag
    self.lagen = lagen
    geheel = Self.som(lagen.keys, lagen)
    zonder = Dictionary(grouping: rijen, by: \.persoon).mapValues { eigen in
      // Summed anew, for taking away what is nearly all would leave rounding.
      var rest = lagen
      for (laag, rijen) in Dictionary(grouping: eigen, by: \.laag) { rest[laag] = lagen[laag]?.zonder(rijen) }
      return Self.som(rest.keys, rest)
    }
  }

  private static func som(_ nummers: some Sequence<Int>, _ lagen: [Int: Laagsom]) -> Maandsom {
    var som = Maandsom()
    for nummer in nummers.sorted() { lagen[nummer].map { som.tel($0) } }
    return som
  }
}
