/// A drawing with what makes it usable for everyone: a caption, a description and the same numbers as a table.
struct Figuur {
  let sleutel: Sleutel
  let titel: String
  /// What the reader should see in it, in a sentence; may be empty.
  let uitleg: String
  /// What somebody who does not see the drawing needs to know of it.
  let beschrijving: String
  let tabel: Tabel

  func html(_ blad: Tekenblad, definities: [Html] = []) -> Html {
    var bijschrift = [Html.element("p", ["class": "sr-figuurtitel"], [.tekst(titel)])]
    if !uitleg.isEmpty { bijschrift.append(.alinea(.tekst(uitleg))) }
    let figuur = Html.element(
      "figure", [:],
      [
        .element("figcaption", [:], bijschrift),
        blad.svg(sleutel, titel: titel, beschrijving: beschrijving, definities: definities),
      ])
    // The table stands outside the figure: on paper a figure is kept on one page, a long table is not.
    return .element("div", ["class": klasse, "id": sleutel.tekst], [figuur, tabel.html])
  }

  /// On paper a narrow table stands beside its drawing.
  private var klasse: String { tabel.kop.count <= 5 ? "sr-figuur sr-figuur-naast" : "sr-figuur" }
}
