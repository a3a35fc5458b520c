/// Levels below the section title, which is always a second-level heading.
package enum Kopniveau: Sendable, Hashable {
  case onderdeel
  case detail
}

/// A name with its value: a line in a list of facts, such as the scenario, the seed or the version.
package struct Kenmerk: Sendable, Hashable {
  package let naam: String
  package let waarde: String

  package init(_ naam: String, _ waarde: String) {
    self.naam = naam
    self.waarde = waarde
  }
}

extension Html {
  package static func kop(_ niveau: Kopniveau, _ tekst: String) -> Html {
    switch niveau {
    case .onderdeel: .element("h3", [:], [.tekst(tekst)])
    case .detail: .element("h4", [:], [.tekst(tekst)])
    }
  }

  /// A paragraph: `.alinea("Het saldo is ", .sterk("€ 624,80"), ".")`.
  package static func alinea(_ inhoud: Html...) -> Html {
    .element("p", [:], inhoud)
  }

  package static func sterk(_ tekst: String) -> Html {
    .element("strong", [:], [.tekst(tekst)])
  }

  package static func lijst(_ punten: [Html]) -> Html {
    .element("ul", [:], punten.map { .element("li", [:], [$0]) })
  }

  package static func genummerdeLijst(_ punten: [Html]) -> Html {
    .element("ol", [:], punten.map { .element("li", [:], [$0]) })
  }

  /// A link to another place in the same page. There are no links out of a page: a source is named in words.
  package static func koppeling(naar plaats: Sleutel, _ tekst: String) -> Html {
    .element("a", ["href": "#\(plaats.tekst)"], [.tekst(tekst)])
  }

  package static func kenmerken(_ kenmerken: [Kenmerk]) -> Html {
    .element(
      "dl", ["class": "sr-kenmerken"],
      kenmerken.map { kenmerk in
        .element(
          "div", [:],
          [
            .element("dt", [:], [.tekst(kenmerk.naam)]),
            .element("dd", [:], [.tekst(kenmerk.waarde)]),
          ])
      })
  }
}
