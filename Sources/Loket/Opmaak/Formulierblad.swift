import Weergave

/// A form as a page: empty, or filled in again with what is wrong.
struct Formulierblad {
  let formulier: Formulier
  /// Where it is sent to.
  let actie: String
  let bewijs: String
  /// Used once.
  let nummer: String
  /// What was typed; nil for a form that is shown for the first time.
  var ingevuld: Invulling?
  var fouten: [Veldfout] = []
  /// Above everything.
  var vooraf: [Html] = []
  var status = 200

  var blad: Blad {
    Blad(
      fouten.isEmpty ? formulier.titel : "Fout: \(formulier.titel)",
      vooraf + [samenvatting] + formulier.inleiding + [html] + formulier.naslag, status: status)
  }

  private var samenvatting: Html { Foutenlijst(velden: formulier.velden, fouten: fouten).html }

  private func zin(_ fout: Veldfout) -> String { fout.zin.alsZin }

  private var html: Html {
    let vast = formulier.velden.filter { !$0.isMeer }.map(veld)
    let meer = formulier.velden.filter(\.isMeer)
    let isOpen = meer.contains { veld in
      fouten.contains { $0.veld == veld.naam }
        || ingevuld?.tekst(veld.naam).map { $0 != veld.waarde } ?? false
    }
    let knop = Html.element(
      "button", ["type": "submit", "class": "lk-knop lk-eerste"], [.tekst(formulier.knop)])
    let terug = formulier.terug.map { [Html.link($0, "Niet doen", klasse: "lk-terug")] } ?? []
    let soort: Attributen = formulier.heeftBestand ? ["enctype": "multipart/form-data"] : [:]
    return .element(
      "form",
      ["method": Verzoek.Methode.post.rawValue, "action": actie, "novalidate": "", "class": "lk-formulier"]
        + soort,
      [
        .leegElement("input", ["type": "hidden", "name": Behandeling.bewijsveld, "value": bewijs]),
        .leegElement("input", ["type": "hidden", "name": Behandeling.nummerveld, "value": nummer]),
      ] + vast + (meer.isEmpty ? [] : [.uitklap("Meer", open: isOpen, meer.map(veld))])
        + [.knoppen([knop] + terug)])
  }

  private func veld(_ veld: Veld) -> Html {
    let fout = fouten.first { $0.veld == veld.naam }
    // A box that was not ticked is not sent along at all.
    return veld.html(ingevuld.map { $0.ruw(veld.naam) ?? "" }, fout: fout.map(zin))
  }
}

extension String {
  /// With a capital, and a full stop at the end.
  var alsZin: String {
    guard let eerste = first else { return self }
    let zin = eerste.uppercased() + dropFirst()
    return [".", "?", "!", ":"].contains(where: zin.hasSuffix) ? zin : zin + "."
  }
}
