import BusinessCase
import Taal

/// What was counted, as it is kept: `huisarts-consult-kort 3; seh-bezoek 0`, and with days
/// `huisarts-consult-kort 2 (2024-03-01 2024-03-19)`. A post that is not named was not counted; that is not zero.
package struct Gebruikstekst: Sendable, Hashable {
  package var posten: [Geteld]

  package struct Geteld: Sendable, Hashable {
    package var post: Kostenpost.ID
    /// 0 or more.
    package var aantal: Double
    /// On which days, one for each; nil where only the number is known.
    package var dagen: [Datum]?

    package init(_ post: Kostenpost.ID, _ aantal: Double, dagen: [Datum]? = nil) {
      (self.post, self.aantal, self.dagen) = (post, aantal, dagen)
    }
  }

  package init(_ posten: [Geteld]) { self.posten = posten }

  /// - Returns: nil for what is not such a text.
  package init?(_ tekst: String) {
    posten = []
    for deel in tekst.split(separator: ";") {
      let woorden = deel.split(whereSeparator: { " ()".contains($0) })
      guard woorden.count > 1, let aantal = Double(woorden[1]), aantal >= 0 else { return nil }
      let dagen = woorden.dropFirst(2).compactMap { Datum(String($0)) }
      guard dagen.count == woorden.count - 2 else { return nil }
      posten.append(Geteld(.init(String(woorden[0])), aantal, dagen: deel.contains("(") ? dagen : nil))
    }
    if posten.isEmpty { return nil }
  }

  package var tekst: String {
    posten.map { geteld in
      let dagen = geteld.dagen.map { " (\($0.map(\.iso).joined(separator: " ")))" } ?? ""
      let aantal = Int(exactly: geteld.aantal).map(String.init) ?? String(geteld.aantal)
      return "\(geteld.post) \(aantal)\(dagen)"
    }.joined(separator: "; ")
  }

  /// How much of one thing one person can use in a window at most.
  package static let aantallen = 0.0...100_000
}
