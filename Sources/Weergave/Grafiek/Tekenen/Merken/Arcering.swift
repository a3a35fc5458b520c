/// A light hatch for a strip behind lines: visible without colour, and what lies over it stays readable.
struct Arcering {
  static let rand: StaticString = "#5f7f72"

  let sleutel: Sleutel

  /// What goes into the `fill` of a shape.
  var vulling: String { "url(#\(id))" }

  /// The pattern itself, once per drawing.
  var definitie: Html {
    let pen: Attributen = ["stroke": "#8fb0a2", "stroke-width": "2", "fill": "none"]
    return .element(
      "pattern", ["id": id, "width": "16", "height": "16", "patternUnits": "userSpaceOnUse"],
      [.element("path", ["d": "M-4 4 L4 -4 M0 16 L16 0 M12 20 L20 12"] + pen)])
  }

  private var id: String { sleutel.deel("arcering") }
}
