import Bestandsvorm
import SociaalRecept

/// Above every page with what may not leave.
package let nietDelen =
  "NIET DELEN: dit is het register zoals het nu is, en er kan iets in staan over één bewoner."

extension Registerblik {
  /// Which state of the register it is, for behind its name.
  var tekst: String {
    switch self {
    case .verzonnen: " (verzonnen)"
    case .uitgave(let uitgave): ", uitgave \(uitgave.nummer) van \(uitgave.op.datum)"
    case .intern: " zoals het nu is"
    }
  }

  /// The number of the uitgave behind a title; nothing for the present.
  var tussenHaken: String { uitgave.map { " (uitgave \($0))" } ?? "" }

  /// The same with stable keys, which docs/handleiding/naslag/json.md describes.
  var json: [(sleutel: String, waarde: Json)] {
    [("uitgave", .misschien(uitgave) { .geheel($0) }), ("nietDelen", .waarheid(self == .intern))]
  }
}
