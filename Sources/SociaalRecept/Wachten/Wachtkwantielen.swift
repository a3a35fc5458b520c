/// After how many days the half, eight and nine in every ten had what they waited for.
///
/// The estimate of Kaplan and Meier: who still waits counts as waiting for as long as that is known, and who left counts
/// until that day. Leaving those out would make waits look shorter than they are. A quantile is the first day on
/// which at least that share had been helped; nil when the share was never reached. Without anybody waiting or left it
/// is the smallest wait that at least that share did not exceed.
///
/// Source: E.L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", JASA 53 (1958).
package struct Wachtkwantielen: Sendable, Hashable {
  package let mediaan: Int?
  package let p80: Int?
  package let p90: Int?

  /// - Complexity: O(n + longest wait).
  init(_ wachten: [Wacht]) {
    let kromme = Self.kromme(wachten)
    func eerste(_ aandeel: Double) -> Int? {
      kromme.first { $0.nogWachtend <= 1 - aandeel + Self.afronding }?.dag
    }
    mediaan = eerste(0.5)
    p80 = eerste(0.8)
    p90 = eerste(0.9)
  }

  /// The share S(t) that still waits after each day on which somebody was helped: Π (1 - helped / at risk).
  private static func kromme(_ wachten: [Wacht]) -> [(dag: Int, nogWachtend: Double)] {
    guard let langste = wachten.lazy.map(\.dagen).max() else { return [] }
    var geholpen = Array(repeating: 0, count: langste + 1)
    var gezien = geholpen
    for wacht in wachten {
      gezien[wacht.dagen] += 1
      if wacht.isVoorbij { geholpen[wacht.dagen] += 1 }
    }
    var kromme: [(dag: Int, nogWachtend: Double)] = []
    var (nogWachtend, inBeeld) = (1.0, wachten.count)
    for dag in 0...langste {
      if geholpen[dag] > 0 {
        // Who was last seen waiting on this day was still at risk on it.
        nogWachtend *= 1 - Double(geholpen[dag]) / Double(inBeeld)
        kromme.append((dag, nogWachtend))
      }
      inBeeld -= gezien[dag]
    }
    return kromme
  }

  /// Far more than rounding adds up to, far less than one casus among a million.
  private static let afronding = 1e-9
}

extension Wacht {
  var isVoorbij: Bool { if case .voorbij = self { true } else { false } }
}
