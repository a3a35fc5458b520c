/// A piece of a page that is safe to show, whatever text it was made from.
///
/// There are three ways to make one: from text, which is escaped; from an element whose name and attribute names
/// stand in our own code (`StaticString`); and by joining pieces. So a resident's name or a scenario title can
/// never become markup. Our own style sheet is the one exception, see `stijlblad`.
package struct Html: Sendable, Hashable {
  /// The finished markup.
  package let opmaak: String

  private init(opmaak: String) {
    self.opmaak = opmaak
  }

  package static let leeg = Html(opmaak: "")

  /// Text from any source.
  package static func tekst(_ tekst: String) -> Html {
    Html(opmaak: ontsnapt(tekst))
  }

  /// An element with its closing tag: `.element("p", ["class": "sr-inleiding"], ["Tekst"])`.
  package static func element(
    _ naam: StaticString, _ attributen: Attributen = [:], _ inhoud: [Html] = []
  ) -> Html {
    let einde = elementenInDeRegel.contains("\(naam)") ? "" : "\n"
    let binnen = inhoud.map(\.opmaak).joined()
    return Html(opmaak: "<\(naam)\(attributen.opmaak)>\(binnen)</\(naam)>\(einde)")
  }

  /// An element that HTML writes without closing tag.
  package static func leegElement(_ naam: StaticString, _ attributen: Attributen) -> Html {
    Html(opmaak: "<\(naam)\(attributen.opmaak)>\n")
  }

  package static func samen(_ delen: [Html]) -> Html {
    Html(opmaak: delen.map(\.opmaak).joined())
  }

  /// Our own style sheets, not escaped. `StaticString` keeps out anything that is not in our source.
  static func stijlblad(_ delen: StaticString...) -> Html {
    Html(opmaak: "<style>\n" + delen.map { "\($0)" }.joined(separator: "\n") + "\n</style>\n")
  }

  /// A complete document around the two halves of a page.
  package static func document(hoofd: [Html], lichaam: [Html]) -> String {
    let inhoud = [Html.element("head", [:], hoofd), .element("body", [:], lichaam)]
    return "<!doctype html>\n" + Html.element("html", ["lang": "nl"], inhoud).opmaak
  }
}

/// After these no line break is written, because a space would show in the middle of a sentence.
private let elementenInDeRegel: Set<String> = ["a", "abbr", "em", "span", "strong", "tspan"]

extension Html: ExpressibleByStringInterpolation {
  /// A text literal is text: it is escaped like any other, and so is what is interpolated in it.
  package init(stringLiteral tekst: String) {
    self = .tekst(tekst)
  }
}
