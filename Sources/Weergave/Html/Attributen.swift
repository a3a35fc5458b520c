/// Attributes in the order in which they were given, so that the same page is always the same bytes.
///
///     let attributen: Attributen = ["class": "sr-getal", "scope": "col"]
package struct Attributen: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  private struct Attribuut: Hashable {
    let naam: String
    let waarde: String
  }

  private var lijst: [Attribuut]

  package init(dictionaryLiteral attributen: (StaticString, String)...) {
    lijst = attributen.map { Attribuut(naam: "\($0)", waarde: $1) }
  }

  package static func + (links: Attributen, rechts: Attributen) -> Attributen {
    var samen = links
    samen.lijst += rechts.lijst
    return samen
  }

  /// Always quoted and escaped, with a space in front of each.
  var opmaak: String {
    lijst.map { " \($0.naam)=\"\(ontsnapt($0.waarde))\"" }.joined()
  }
}
