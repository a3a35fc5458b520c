/// Something that must not be missed. The kind is written out, so it never depends on colour.
package enum Meldingsoort: Sendable, Hashable, CaseIterable {
  case letOp
  case aanname
  case uitleg
  case voorbeeld

  var opschrift: String {
    switch self {
    case .letOp: "Let op"
    case .aanname: "Aanname"
    case .uitleg: "Uitleg"
    case .voorbeeld: "Voorbeeld"
    }
  }

  var klasse: String {
    switch self {
    case .letOp: "sr-melding sr-melding-letop"
    case .aanname: "sr-melding sr-melding-aanname"
    case .uitleg, .voorbeeld: "sr-melding"
    }
  }
}

extension Html {
  /// A boxed remark: `.melding(.letOp, .alinea("Dertien casussen zeggen nog niets."))`.
  package static func melding(_ soort: Meldingsoort, _ inhoud: Html...) -> Html {
    let opschrift = Html.element("p", ["class": "sr-opschrift"], [.tekst(soort.opschrift)])
    return .element("aside", ["class": soort.klasse], [opschrift] + inhoud)
  }
}
