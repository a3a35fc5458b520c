import BusinessCase
import SociaalRecept

/// What the loket is told when it starts.
package struct Loketinstellingen: Sendable {
  /// The path of the register.
  package var register: String
  /// The address by which people know it, behind TLS; nil on this computer only.
  package var openbaar: Openbaaradres?
  /// On an invented register, where whoever comes chooses a role.
  package var isProef = false
  /// Whose prices and conventions hold for what is assessed; nil when they cannot be read.
  package var volgens: Scenario?
  package var scenarios = Scenariokast()
  package var kluis: Kluis
  package var klok: @Sendable () -> Moment
  /// A line for the day journal: never a name, never a path.
  package var dagboek: @Sendable (String) -> Void

  package init(
    register: String, kluis: Kluis, klok: @escaping @Sendable () -> Moment,
    dagboek: @escaping @Sendable (String) -> Void
  ) {
    (self.register, self.kluis, self.klok, self.dagboek) = (register, kluis, klok, dagboek)
  }

  /// The files beside the register.
  package static func loketbestand(_ register: String) -> String { "\(register).loket" }
  package static func sleutelbestand(_ register: String) -> String { "\(register).sleutel" }
}

extension Loketinstellingen {
  /// Enough draws for a chance within two points, in tens of milliseconds.
  static let trekkingen = 2000
  static let zaad: UInt64 = 2022
}

/// `https://loket.voorbeeld.nl`: what people type, and the Host that their browser sends.
package struct Openbaaradres: Sendable, Hashable {
  package let host: String

  /// Nil for anything but https, a name and perhaps a port.
  package init?(_ tekst: String) {
    let begin = "https://"
    guard tekst.hasPrefix(begin) else { return nil }
    var rest = tekst.dropFirst(begin.count)
    if rest.last == "/" { rest = rest.dropLast() }
    let tekens = Set("abcdefghijklmnopqrstuvwxyz0123456789.-:")
    guard !rest.isEmpty, rest.lowercased().allSatisfy(tekens.contains) else { return nil }
    host = rest.lowercased()
  }

  package var tekst: String { "https://\(host)" }
}
