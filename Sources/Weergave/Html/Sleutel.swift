/// The name of a place in a page, from which its ids are made: "saldo-per-termijn".
///
/// The caller gives it, so the same report always has the same ids and a link into it keeps working. Anything
/// else than letters, digits and dashes becomes a dash; within one page every key must be used once.
package struct Sleutel: Sendable, Hashable, ExpressibleByStringLiteral {
  package let tekst: String

  package init(_ tekst: String) {
    let tekens = tekst.lowercased().map { teken in
      teken.isASCII && (teken.isLetter || teken.isNumber) ? teken : "-"
    }
    let begintMetLetter = tekens.first?.isLetter ?? false
    self.tekst = (begintMetLetter ? "" : "s-") + String(tekens)
  }

  package init(stringLiteral tekst: String) {
    self.init(tekst)
  }

  /// The id of a part of this place.
  func deel(_ naam: String) -> String {
    "\(tekst)-\(naam)"
  }
}
