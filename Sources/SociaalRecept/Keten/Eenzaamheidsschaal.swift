/// The six answers of the De Jong Gierveld loneliness scale.
///
/// Three emotional items (emptiness, missing people, feeling let down), then three social ones (people to fall back
/// on, to trust, to feel close to). Source: CBS, "Eenzaamheid", 2023, with its scoring of the short scale.
package struct Eenzaamheidsschaal: Sendable, Hashable {
  package enum Antwoord: String, Sendable, Hashable, CaseIterable {
    case ja
    case minOfMeer = "min-of-meer"
    case nee
  }

  package enum Oordeel: String, Sendable, Hashable {
    case niet, enigszins, sterk
  }

  /// Always six.
  package let antwoorden: [Antwoord]

  /// - Returns: nil unless there are six answers.
  package init?(_ antwoorden: [Antwoord]) {
    guard antwoorden.count == 6 else { return nil }
    self.antwoorden = antwoorden
  }

  /// 0 to 3: the emotional items answered with yes or more or less.
  package var emotioneel: Int { antwoorden.prefix(3).count { $0 != .nee } }

  /// 0 to 3: the social items answered with no or more or less.
  package var sociaal: Int { antwoorden.suffix(3).count { $0 != .ja } }

  /// 0 to 6.
  package var score: Int { emotioneel + sociaal }

  /// 0-1 not, 2-4 somewhat, 5-6 strongly lonely.
  package var oordeel: Oordeel { score <= 1 ? .niet : score <= 4 ? .enigszins : .sterk }
}

/// When something was measured. The months are those of the business case.
package enum Meetmoment: String, Sendable, Hashable, CaseIterable {
  case start
  case drieMaanden = "3-maanden"
  case zesMaanden = "6-maanden"
}
