/// After how many days the half, eight and nine in every ten had what they waited for.
///
/// The estimate of Kaplan and Meier: who still waits counts as waiting for as long as that is known, and who left counts
/// until that day. Leaving those out would make waits look shorter than they are. A quantile is the first day on
/// which at least that share had been helped; nil when the share was never reached. Without anybody waiting or left it
/// is the smallest wait that at least that share did not exceed.
///
/// Source: E.L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", JASA 53 (1958).
public struct Wachtkwantielen: Sendable, Hashable {
  public let mediaan: Int?
  public let p80: Int?
  public let p90: Int?

  /// - Complexity: O(n log n).
  public init(_ wachten: [Wacht]) {
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
    var kromme: [(dag: Int, nogWachtend: Double)] = []
    let volgorde = wachten.sorted { $0.dagen < $1.dagen }
    var (nogWachtend, plaats) = (1.0, 0)
    while plaats < volgorde.count {
      let dag = volgorde[plaats].dagen
      let einde = volgorde[plaats...].firstIndex { $0.dagen != dag } ?? volgorde.count
      let geholpen = volgorde[plaats..<einde].count(where: \.isVoorbij)
      if geholpen > 0 {
        // Who was last seen waiting on this day was still at risk on it.
        nogWachtend *= 1 - Double(geholpen) / Double(volgorde.count - plaats)
        kromme.append((dag, nogWachtend))
      }
      plaats = einde
    }
    return kromme
  }

  /// Far more than rounding adds up to, far less than one casus among a million.
  private static let afronding = 1e-9
}

extension Wacht {
  var isVoorbij: Bool { if case .voorbij = self { true } else { false } }
}
