import BusinessCase

/// How much care a resident used in a window of days, as one source counted it.
///
/// What was counted is health data. It stands beside the journal, in a text that is erased with the resident and when the
/// consent is withdrawn; the journal knows who counted, over which days, and nothing else.
package struct Zorggebruik: Sendable, Hashable {
  package let bron: Bron
  package let venster: Meetvenster
  /// A `Gebruikstekst`.
  package let gebruik: Tekstnummer
  /// The day that it was told.
  package let op: Datum

  package init(bron: Bron, venster: Meetvenster, gebruik: Tekstnummer, op: Datum) {
    (self.bron, self.venster, self.gebruik, self.op) = (bron, venster, gebruik, op)
  }

  func met(op: Datum) -> Zorggebruik { Zorggebruik(bron: bron, venster: venster, gebruik: gebruik, op: op) }

  /// Who counted. Of one resident and one post only the first of these that there is counts: they are never mixed.
  package enum Bron: String, Sendable, Hashable, CaseIterable {
    case his, verzekeraar, wijkteam, bewoner

    package var naam: String {
      switch self {
      case .his: "geteld door de praktijk (HIS)"
      case .verzekeraar: "geteld door de verzekeraar"
      case .wijkteam: "geteld door het wijkteam"
      case .bewoner: "gevraagd aan de bewoner"
      }
    }
  }
}

/// Days that care was counted over: from `van` up to `tot`, which is not one of them.
package struct Meetvenster: Sendable, Hashable {
  package let van: Datum
  package let tot: Datum

  /// - Returns: nil unless it holds at least one day, and at most ten years.
  package init?(van: Datum, tot: Datum) {
    guard van < tot, tot.dagen(sinds: van) <= Self.hoogstensDagen else { return nil }
    (self.van, self.tot) = (van, tot)
  }

  package static let hoogstensDagen = 3653
  package static let verwacht = "een dag ervoor, en hoogstens tien jaar; de laatste dag telt zelf niet mee"

  package var zin: String { "van \(van) tot \(tot)" }

  package func overlapt(_ ander: Meetvenster) -> Bool { van < ander.tot && ander.van < tot }
}

extension Casus {
  /// There is something counted that may be used.
  package var isGemeten: Bool { !isVernietigd && !zorggebruik.isEmpty }
}
