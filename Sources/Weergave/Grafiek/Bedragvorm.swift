import Taal

/// How precise a chart and the table below it show their amounts. One choice for both, so they never differ.
package enum Bedragvorm: Sendable, Hashable {
  case centen
  case heleEuros

  package func tekst(_ euro: Double) -> String {
    guard euro.isFinite else { return onbepaald }
    guard euro.isToonbaar else { return "te groot" }
    return switch self {
    case .centen: euroTekst(euro)
    case .heleEuros: heleEuroTekst(euro)
    }
  }

  /// The amount as it will be read, in euros; differences between such amounts add up on paper.
  func afgerond(_ euro: Double) -> Double {
    guard euro.isToonbaar else { return euro }
    return switch self {
    case .centen: (euro * 100).rounded(.toNearestOrAwayFromZero) / 100
    case .heleEuros: euro.rounded(.toNearestOrAwayFromZero)
    }
  }
}

extension Double {
  /// Whether a chart can show this amount. From 10^15 euros on a `Double` no longer holds cents, and the digits
  /// would push the chart off the page.
  var isToonbaar: Bool { magnitude < 1e15 }
}
