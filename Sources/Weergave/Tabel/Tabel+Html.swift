extension Tabel {
  /// The table for a page. On a narrow screen it scrolls inside its own region, which the keyboard can reach.
  ///
  /// The first cell of a row is its header, so a screen reader says "lang, saldo, 624,80".
  package var html: Html { html { _, _, tekst in .tekst(tekst) } }

  /// The same, with cells of the rows that are more than their text.
  ///
  /// - Parameter cel: what stands in the cell of this row and column, both from 0, with this text.
  package func html(_ cel: (_ rij: Int, _ kolom: Int, _ tekst: String) -> Html) -> Html {
    .element(
      "div", ["class": klasse, "role": "region", "tabindex": "0", "aria-label": "Tabel: \(titel)"],
      [
        .element(
          "table", [:], [.element("caption", [:], [.tekst(titel)]), kopHtml, rijenHtml(cel), voetHtml])
      ])
  }

  /// A short table is kept on one page of paper.
  private var klasse: String {
    alleRijen.count <= 12 ? "sr-tabel sr-tabel-kort" : "sr-tabel"
  }

  private var kopHtml: Html {
    let cellen = kop.map { kolom in
      Html.element("th", ["scope": "col"] + klasse(kolom), [.tekst(kolom.naam)])
    }
    return .element("thead", [:], [.element("tr", [:], cellen)])
  }

  private func rijenHtml(_ cel: (Int, Int, String) -> Html) -> Html {
    guard !rijen.isEmpty else {
      let cel = Html.element("td", ["colspan": String(max(kop.count, 1))], ["Geen gegevens."])
      return .element("tbody", [:], [.element("tr", [:], [cel])])
    }
    let regels = rijen.enumerated().map { plaats, rij in rijHtml(rij) { cel(plaats, $0, $1) } }
    return .element("tbody", [:], regels)
  }

  private var voetHtml: Html {
    guard let voet else { return .leeg }
    return .element("tfoot", [:], [rijHtml(voet) { .tekst($1) }])
  }

  private func rijHtml(_ rij: [String], _ cel: (Int, String) -> Html) -> Html {
    let cellen = zip(kop, rij).enumerated().map { index, paar in
      let (kolom, waarde) = paar
      return index == 0
        ? Html.element("th", ["scope": "row"] + klasse(kolom), [cel(index, waarde)])
        : Html.element("td", klasse(kolom), [cel(index, waarde)])
    }
    return .element("tr", [:], cellen)
  }

  private func klasse(_ kolom: Kolom) -> Attributen {
    kolom.uitlijning == .rechts ? ["class": "sr-getal"] : [:]
  }
}
