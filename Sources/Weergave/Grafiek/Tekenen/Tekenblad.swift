/// A drawing in the making: 640 units wide, as high as what has been put on it.
///
/// The layout is made for a phone, where 640 units are about 330 pixels and a letter of 24 units is 12 pixels. On
/// wider screens the style sheet makes the letters smaller, never larger, so what fits here fits everywhere. All
/// text is therefore placed by its middle line, which stays where it is when the size changes.
struct Tekenblad {
  static let breedte = 640.0
  static let letter = 24.0
  static let regelhoogte = 32.0
  /// From one line of a wrapped name to the next.
  static let vervolgregel = 28.0
  static let inkt: StaticString = "#1c2733"
  static let zacht: StaticString = "#4a5867"
  static let rasterkleur: StaticString = "#d3dbe2"
  static let baankleur: StaticString = "#f3f6f8"

  enum Anker: String {
    case begin = "start"
    case midden = "middle"
    case eind = "end"
  }

  /// Where the next row starts.
  private(set) var y = 2.0
  private var achtergrond: [Html] = []
  private var voorgrond: [Html] = []

  /// What stands in the place of a drawing of nothing.
  static var leeg: Tekenblad {
    var blad = Tekenblad()
    Kopregel("Er zijn nog geen gegevens.").teken(op: &blad)
    return blad
  }

  mutating func omlaag(_ afstand: Double) {
    y += afstand
  }

  mutating func rechthoek(
    _ vulling: String, rand: String, van x1: Double, tot x2: Double, y: Double, hoogte: Double
  ) {
    voorgrond.append(
      .element(
        "rect",
        [
          "x": maat(min(x1, x2)), "y": maat(y), "width": maat((x2 - x1).magnitude), "height": maat(hoogte),
          "fill": vulling, "stroke": rand, "stroke-width": "2",
        ]))
  }

  /// A light strip at the current height, on which a row of bars stands.
  mutating func baan(van x1: Double, tot x2: Double, hoogte: Double) {
    achtergrond.append(
      .element(
        "rect",
        [
          "x": maat(x1), "y": maat(y), "width": maat(x2 - x1), "height": maat(hoogte),
          "fill": "\(Self.baankleur)",
        ]))
  }

  /// A strip behind everything that is drawn later, such as the part of a plot that has a meaning of its own.
  mutating func strook(
    _ vulling: String, rand: StaticString, van x1: Double, tot x2: Double, y: Double, hoogte: Double
  ) {
    achtergrond.append(
      .element(
        "rect",
        [
          "x": maat(min(x1, x2)), "y": maat(y), "width": maat((x2 - x1).magnitude), "height": maat(hoogte),
          "fill": vulling, "stroke": "\(rand)", "stroke-width": "2",
        ]))
  }

  /// A closed outline, given as SVG path data around its own centre.
  mutating func merkteken(
    _ pad: StaticString, kleur: String, x: Double, y: Double, grootte: Double = 1
  ) {
    let verkleining = grootte == 1 ? "" : " scale(\(grootte))"
    voorgrond.append(
      .element(
        "path",
        [
          "d": "\(pad)", "transform": "translate(\(maat(x)) \(maat(y)))\(verkleining)",
          "fill": kleur, "stroke": "#fff", "stroke-width": "2",
        ]))
  }

  /// A line from place to place, in front of the grid.
  mutating func kromme(_ plaatsen: [Plaats], _ pen: Pen) {
    let punten: Attributen = ["points": Self.tekst(plaatsen), "fill": "none", "stroke-linejoin": "round"]
    voorgrond.append(.element("polyline", punten + pen.attributen))
  }

  /// A closed area that lets through what is behind it, with an outline.
  mutating func gebied(_ plaatsen: [Plaats], vulling: StaticString, _ pen: Pen) {
    let punten: Attributen = [
      "points": Self.tekst(plaatsen), "fill": "\(vulling)", "fill-opacity": "0.13",
      "stroke-linejoin": "round",
    ]
    voorgrond.append(.element("polygon", punten + pen.attributen))
  }

  private static func tekst(_ plaatsen: [Plaats]) -> String {
    plaatsen.map { "\(maat($0.x)),\(maat($0.y))" }.joined(separator: " ")
  }

  /// A line behind everything else: grid, zero, connections.
  mutating func lijn(
    van x1: Double, _ y1: Double, tot x2: Double, _ y2: Double, kleur: StaticString, dikte: Double = 2,
    gestreept: Bool = false
  ) {
    let streep: Attributen = gestreept ? ["stroke-dasharray": "5 5"] : [:]
    let plaats: Attributen = ["x1": maat(x1), "y1": maat(y1), "x2": maat(x2), "y2": maat(y2)]
    let pen: Attributen = ["stroke": "\(kleur)", "stroke-width": maat(dikte)]
    achtergrond.append(.element("line", plaats + pen + streep))
  }

  /// Text with its middle line at `y`.
  mutating func tekst(
    _ tekst: String, x: Double, y: Double, anker: Anker = .begin, vet: Bool = false,
    kleur: StaticString = Tekenblad.inkt
  ) {
    let plaats: Attributen = [
      "x": maat(x), "y": maat(y), "text-anchor": anker.rawValue, "dominant-baseline": "central",
    ]
    let gewicht: Attributen = vet ? ["font-weight": "700"] : [:]
    voorgrond.append(.element("text", plaats + ["fill": "\(kleur)"] + gewicht, [.tekst(tekst)]))
  }

  func svg(_ sleutel: Sleutel, titel: String, beschrijving: String, definities: [Html]) -> Html {
    let ids = (titel: sleutel.deel("titel"), beschrijving: sleutel.deel("beschrijving"))
    let inhoud: [Html] = [
      .element("title", ["id": ids.titel], [.tekst(titel)]),
      .element("desc", ["id": ids.beschrijving], [.tekst(beschrijving)]),
      definities.isEmpty ? .leeg : .element("defs", [:], definities),
    ]
    return .element(
      "svg",
      [
        "viewBox": "0 0 \(maat(Self.breedte)) \(maat(y))", "role": "img",
        "aria-labelledby": "\(ids.titel) \(ids.beschrijving)", "font-size": maat(Self.letter),
      ],
      inhoud + achtergrond + voorgrond)
  }
}

/// A place on the drawing.
struct Plaats: Hashable {
  let x: Double
  let y: Double
}

/// A coordinate, to a tenth of a unit: "12.5", "640".
func maat(_ waarde: Double) -> String {
  let tienden = Int((waarde * 10).rounded())
  return tienden.isMultiple(of: 10) ? String(tienden / 10) : String(Double(tienden) / 10)
}
