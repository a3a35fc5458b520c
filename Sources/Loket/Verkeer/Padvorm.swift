/// The shape of the paths that a page answers to: `/casus/:casus/contact`.
struct Padvorm: Sendable, Hashable, ExpressibleByStringLiteral {
  let tekst: String
  private let delen: [String]

  init(stringLiteral tekst: String) {
    self.tekst = tekst
    delen = tekst.split(separator: "/").map(String.init)
  }

  /// What stands at the places that begin with a colon; nil when it is another path.
  func past(_ pad: [String]) -> [String: String]? {
    guard pad.count == delen.count else { return nil }
    var plekken: [String: String] = [:]
    for (deel, stuk) in zip(delen, pad) {
      if deel.hasPrefix(":") {
        plekken[String(deel.dropFirst())] = stuk
      } else if deel != stuk {
        return nil
      }
    }
    return plekken
  }
}
