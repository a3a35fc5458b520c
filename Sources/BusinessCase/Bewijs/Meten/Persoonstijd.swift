/// Time of one person in one stratum and one of two groups, and what they used in it.
package struct Persoonstijd: Sendable, Hashable {
  /// Who: rows of one person hang together.
  package let persoon: Int
  /// What is held against each other, such as a month since T0 among people of one prioriteit.
  package let laag: Int
  /// Helped; else still waiting.
  package let geholpen: Bool
  /// More than 0, in any unit.
  package let tijd: Double
  /// A count, or euros.
  package let gebruik: Double

  package init(persoon: Int, laag: Int, geholpen: Bool, tijd: Double, gebruik: Double) {
    (self.persoon, self.laag, self.geholpen, self.tijd, self.gebruik) = (
      persoon, laag, geholpen, tijd, gebruik
    )
  }
}

/// N₁, Y₁, N₀ and Y₀ of one stratum.
struct Laagsom: Sendable, Hashable {
  var tijd1 = 0.0
  var gebruik1 = 0.0
  var tijd0 = 0.0
  var gebruik0 = 0.0

  /// N.
  var tijd: Double { tijd1 + tijd0 }
  /// w = N₁N₀/N; 0 where one of both is not there.
  var gewicht: Double { isVergelijkbaar ? tijd1 * tijd0 / tijd : 0 }
  var isVergelijkbaar: Bool { tijd1 > 0 && tijd0 > 0 }

  static func += (som: inout Laagsom, rij: Persoonstijd) { som.tel(rij, 1) }

  /// The same without these rows; what is left of taking everything away is nothing, whatever rounding says.
  func zonder(_ rijen: some Sequence<Persoonstijd>) -> Laagsom {
    var som = self
    for rij in rijen { som.tel(rij, -1) }
    if som.tijd1 <= 1e-9 * tijd1 { (som.tijd1, som.gebruik1) = (0, 0) }
    if som.tijd0 <= 1e-9 * tijd0 { (som.tijd0, som.gebruik0) = (0, 0) }
    return som
  }

  private mutating func tel(_ rij: Persoonstijd, _ teken: Double) {
    if rij.geholpen {
      tijd1 += teken * rij.tijd
      gebruik1 += teken * rij.gebruik
    } else {
      tijd0 += teken * rij.tijd
      gebruik0 += teken * rij.gebruik
    }
  }
}

extension [Persoonstijd] {
  /// The sums of each stratum.
  ///
  /// - Complexity: O(n).
  var perLaag: [Int: Laagsom] {
    reduce(into: [:]) { $0[$1.laag, default: Laagsom()] += $1 }
  }

  /// The rows of strata in which both groups have time.
  package var vergelijkbaar: [Persoonstijd] {
    let lagen = perLaag
    return filter { lagen[$0.laag]?.isVergelijkbaar ?? false }
  }
}
