import Weergave

/// A page without the frame around it.
struct Blad: Sendable, Hashable {
  var titel: String
  var inhoud: [Html]
  var status = 200
  /// Wider than text: tables and charts.
  var isBreed = false

  init(_ titel: String, _ inhoud: [Html], status: Int = 200, isBreed: Bool = false) {
    (self.titel, self.inhoud, self.status, self.isBreed) = (titel, inhoud, status, isBreed)
  }
}

extension Html {
  /// A link within the loket.
  static func link(_ pad: String, _ tekst: String, klasse: String = "") -> Html {
    let stijl: Attributen = klasse.isEmpty ? [:] : ["class": klasse]
    return .element("a", ["href": Antwoord.isEigen(pad) ? pad : "/"] + stijl, [.tekst(tekst)])
  }

  /// A link that looks like the thing to do.
  static func knop(_ pad: String, _ tekst: String, eerste: Bool = false) -> Html {
    .link(pad, tekst, klasse: eerste ? "lk-knop lk-eerste" : "lk-knop")
  }

  /// Buttons beside each other, below each other on a phone.
  static func knoppen(_ knoppen: [Html]) -> Html { .element("div", ["class": "lk-knoppen"], knoppen) }

  static func kop2(_ tekst: String) -> Html { .element("h2", [:], [.tekst(tekst)]) }

  static func klein(_ tekst: String) -> Html { .element("p", ["class": "lk-klein"], [.tekst(tekst)]) }

  /// What can be folded open, to be read.
  static func uitklap(_ naam: String, open: Bool = false, _ inhoud: [Html]) -> Html {
    .uitklap(naam, open ? ["open": ""] : [:], inhoud)
  }

  /// What can be folded open, to do something with; on paper it is not there.
  static func keuzemenu(_ naam: String, open: Bool = false, _ inhoud: [Html]) -> Html {
    .uitklap(naam, (open ? ["open": ""] : [:]) + ["class": nietOpPapier], inhoud)
  }

  private static func uitklap(_ naam: String, _ kenmerken: Attributen, _ inhoud: [Html]) -> Html {
    .element("details", kenmerken, [.element("summary", [:], [.tekst(naam)])] + inhoud)
  }

  /// The same page in another way: one of these, of which one is now.
  static func keuzerij(_ keuzes: [Html]) -> Html {
    .element("p", ["class": nietOpPapier], keuzes.flatMap { [$0, " "] })
  }

  /// What only a screen can do something with.
  static let nietOpPapier = "lk-scherm"
}
