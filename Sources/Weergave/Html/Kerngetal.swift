/// A number that a reader should remember, with the words that make it honest.
package struct Kerngetal: Sendable, Hashable {
  package let naam: String
  /// Finished text, such as "€ 624,80" or "1,60".
  package let waarde: String
  /// What the number holds and does not hold, or its interval; may be empty.
  package let toelichting: String

  package init(_ naam: String, _ waarde: String, toelichting: String = "") {
    self.naam = naam
    self.waarde = waarde
    self.toelichting = toelichting
  }
}

extension Html {
  /// A row of three or four key figures; on a phone they stand below each other.
  package static func kerngetallen(_ kerngetallen: [Kerngetal]) -> Html {
    .element("dl", ["class": "sr-kerngetallen"], kerngetallen.map(kaart))
  }

  private static func kaart(_ kerngetal: Kerngetal) -> Html {
    var regels: [Html] = [
      .element("dt", [:], [.tekst(kerngetal.naam)]),
      .element("dd", ["class": "sr-waarde"], [.tekst(kerngetal.waarde)]),
    ]
    if !kerngetal.toelichting.isEmpty {
      regels.append(.element("dd", ["class": "sr-toelichting"], [.tekst(kerngetal.toelichting)]))
    }
    return .element("div", [:], regels)
  }
}
