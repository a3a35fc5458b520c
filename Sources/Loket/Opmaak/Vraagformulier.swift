import Weergave

/// Questions whose answers stand in the address: nothing is changed by asking, and the page can be passed on.
struct Vraagformulier: Sendable {
  /// A path of ours.
  let pad: String
  let velden: [Veld]
  let knop: String
  /// What was asked before.
  let ingevuld: Invoer
  let fouten: [Veldfout]

  var html: Html {
    let vast = velden.filter { !$0.isMeer }.map(veld)
    let meer = velden.filter(\.isMeer)
    let isOpen = meer.contains { veld in
      fouten.contains { $0.veld == veld.naam } || ingevuld[veld.naam].map { $0 != veld.waarde } ?? false
    }
    let verstuur = Html.element("button", ["type": "submit", "class": "lk-knop lk-eerste"], [.tekst(knop)])
    return .samen([
      Foutenlijst(velden: velden, fouten: fouten).html,
      .element(
        "form", ["method": Verzoek.Methode.get.rawValue, "action": pad, "class": "lk-formulier"],
        vast + (meer.isEmpty ? [] : [.uitklap("Meer", open: isOpen, meer.map(veld))])
          + [.knoppen([verstuur, .link(pad, "Zoals het was", klasse: "lk-terug")])]),
    ])
  }

  private func veld(_ veld: Veld) -> Html {
    veld.html(ingevuld[veld.naam], fout: fouten.first { $0.veld == veld.naam }?.zin.alsZin)
  }
}
