/// How a series looks: a colour and a pattern, so that it can be told apart without colour as well.
///
/// The colours follow Okabe and Ito, darkened where needed to 3 : 1 against white. There are eight; a ninth
/// series starts again, but nobody reads a chart with nine.
struct Reeksstijl {
  enum Patroon {
    case vol
    case schuin
    case stippen
    case ruit
    case liggend
    case andersomSchuin
    case staand
    case blokjes
  }

  let kleur: StaticString
  private let patroon: Patroon
  private let index: Int

  init(index: Int) {
    let alle: [(StaticString, Patroon)] = [
      ("#0072b2", .vol), ("#c24e00", .schuin), ("#00735a", .stippen), ("#7a3e84", .ruit),
      ("#4f5b66", .liggend), ("#8a6500", .andersomSchuin), ("#1b3a5b", .staand), ("#a3244b", .blokjes),
    ]
    self.index = index % alle.count
    (kleur, patroon) = alle[self.index]
  }

  /// What goes into the `fill` of a shape.
  func vulling(_ sleutel: Sleutel) -> String {
    patroon == .vol ? "\(kleur)" : "url(#\(id(sleutel)))"
  }

  /// The pattern itself, once per drawing; empty for a plain colour.
  func definitie(_ sleutel: Sleutel) -> Html {
    guard let lijnen else { return .leeg }
    let vlak = Html.element("rect", ["width": "12", "height": "12", "fill": "#fff"])
    let pen: Attributen = ["stroke": "\(kleur)", "stroke-width": "3.5", "fill": "none"]
    return .element(
      "pattern",
      ["id": id(sleutel), "width": "12", "height": "12", "patternUnits": "userSpaceOnUse"],
      [vlak, .element("path", ["d": "\(lijnen)"] + pen)])
  }

  private func id(_ sleutel: Sleutel) -> String {
    sleutel.deel("patroon-\(index + 1)")
  }

  /// Strokes in a tile of 12 by 12 that continue in the next tile.
  private var lijnen: StaticString? {
    switch patroon {
    case .vol: nil
    case .schuin: "M-3 3 L3 -3 M0 12 L12 0 M9 15 L15 9"
    case .stippen: "M1.2 3 h3.6 M7.2 9 h3.6"
    case .ruit: "M-3 3 L3 -3 M0 12 L12 0 M9 15 L15 9 M-3 9 L3 15 M0 0 L12 12 M9 -3 L15 3"
    case .liggend: "M0 3 H12 M0 9 H12"
    case .andersomSchuin: "M-3 9 L3 15 M0 0 L12 12 M9 -3 L15 3"
    case .staand: "M3 0 V12 M9 0 V12"
    case .blokjes: "M0 3 H6 M6 9 H12"
    }
  }
}
