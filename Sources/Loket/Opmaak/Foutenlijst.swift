import Weergave

/// What is wrong with a form, together at the top: each a link to its field. Nothing when all is right.
struct Foutenlijst: Sendable {
  let velden: [Veld]
  let fouten: [Veldfout]

  var html: Html {
    guard !fouten.isEmpty else { return .leeg }
    let kop = fouten.count == 1 ? "Er klopt iets niet" : "Er kloppen \(fouten.count) dingen niet"
    return .element(
      "div", ["class": "lk-fouten", "role": "alert", "tabindex": "-1", "id": "fouten"],
      [
        .element("h2", [:], [.tekst(kop)]),
        .alinea("Er is niets veranderd. Wat u typte staat er nog."),
        .element("ul", [:], fouten.map(punt)),
      ])
  }

  private func punt(_ fout: Veldfout) -> Html {
    guard let veld = velden.first(where: { $0.naam == fout.veld }) else {
      return .element("li", [:], [.tekst(fout.zin.alsZin)])
    }
    let tekst = "\(veld.vraag.zonderVraagteken): \(fout.zin.alsZin)"
    return .element("li", [:], [.element("a", ["href": "#veld-\(veld.naam)"], [.tekst(tekst)])])
  }
}

extension String {
  fileprivate var zonderVraagteken: String { hasSuffix("?") ? String(dropLast()) : self }
}
