import BusinessCase
import Taal

/// The columns of a plan: five calendar years, what comes later, and all of it.
struct Planjaren {
  static let aantal = 5

  private let jaren: [Int]

  init(_ jaren: [Int]) { self.jaren = jaren }

  private var heeftDaarna: Bool { jaren.count > Self.aantal }

  var kop: [Kolom] {
    let eerste = jaren.first ?? 0
    return ((0..<Self.aantal).map { String(eerste + $0) } + (heeftDaarna ? ["daarna"] : []) + ["samen"])
      .map { Kolom($0, .rechts) }
  }

  /// The amounts of a row, rounded so that they add up to the rounded total.
  ///
  /// - Parameter bedragen: one per calendar year.
  func cellen(_ bedragen: [Double], decimalen: Int = 0) -> [String] {
    let vijf = (0..<Self.aantal).map { $0 < bedragen.count ? bedragen[$0] : 0 }
    let delen = vijf + (heeftDaarna ? [bedragen.dropFirst(Self.aantal).reduce(0, +)] : [])
    let schaal = decimalen == 0 ? 1.0 : 10.0
    let heel = naarCenten(
      delen: delen.map { $0 * schaal / 100 }, totaal: bedragen.reduce(0, +) * schaal / 100)
    return (heel + [heel.reduce(0, +)]).map { getalTekst(Double($0) / schaal, decimalen: decimalen) }
  }
}
