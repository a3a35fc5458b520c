import Taal

/// What the numbers along an axis are, and how they are written. One choice for the drawing and the table below
/// it, so they never differ.
package enum Grootheid: Sendable, Hashable {
  case euro(Bedragvorm)
  /// A fraction, read as a percentage with one decimal: 0.125 is "12,5%".
  case procent
  /// Anything else that is counted or measured, such as people in a queue.
  case getal(decimalen: Int)

  /// The value as a reader sees it: "€ 1.038,00", "12,5%", "20".
  package func tekst(_ waarde: Double) -> String {
    guard waarde.isFinite else { return onbepaald }
    guard waarde.isToonbaar else { return "te groot" }
    return switch self {
    case .euro(let vorm): vorm.tekst(waarde)
    case .procent: procentTekst(waarde, decimalen: 1)
    case .getal(let decimalen): getalTekst(waarde, decimalen: decimalen)
    }
  }

  /// The value as it will be read, so that the drawing shows the number in the table.
  func afgerond(_ waarde: Double) -> Double {
    guard waarde.isToonbaar else { return waarde }
    switch self {
    case .euro(let vorm): return vorm.afgerond(waarde)
    case .procent: return (waarde * 1000).rounded(.toNearestOrAwayFromZero) / 1000
    case .getal(let decimalen):
      let schaal = (0..<min(max(decimalen, 0), 15)).reduce(1.0) { schaal, _ in schaal * 10 }
      return (waarde * schaal).rounded(.toNearestOrAwayFromZero) / schaal
    }
  }

  /// The text beside a grid line, short enough for a phone.
  func asTekst(_ waarde: Double, as verdeling: [Double]) -> String {
    let grootste = verdeling.map(\.magnitude).max() ?? 0
    return switch self {
    case .euro: Weergave.asTekst(waarde, as: verdeling)
    case .procent: procentTekst(waarde)
    case .getal where waarde != 0 && grootste >= 1e9: "\(getalTekst(waarde / 1e9)) mld"
    case .getal where waarde != 0 && grootste >= 1e6: "\(getalTekst(waarde / 1e6)) mln"
    case .getal: getalTekst(waarde)
    }
  }

  /// Whether there is nothing to show between two whole numbers.
  var isGeheel: Bool { self == .getal(decimalen: 0) }
}
