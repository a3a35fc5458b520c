/// How a line is drawn: colour, thickness in units of the drawing, and dashes.
struct Pen {
  let kleur: StaticString
  var dikte = 4.0
  /// Lengths of dash and gap; nil is a solid line.
  var streep: StaticString?

  /// The line of series `index`: its colour, and dashes of its own.
  static func reeks(_ index: Int) -> Pen {
    // Signs and dashes both repeat after four; shifted, so that the fifth series does not look like the first.
    let streep: StaticString? =
      switch (index + index / 4) % 4 {
      case 0: nil
      case 1: "16 6"
      case 2: "5 6"
      default: "16 6 4 6"
      }
    return Pen(kleur: Reeksstijl(index: index).kleur, streep: streep)
  }

  /// The outline of the band around series `index`.
  static func band(_ index: Int) -> Pen {
    Pen(kleur: Reeksstijl(index: index).kleur, dikte: 2, streep: "3 4")
  }

  /// A vertical line with a name above it.
  static let merklijn = Pen(kleur: Tekenblad.inkt, dikte: 3, streep: "5 5")

  /// Horizontal line `index` that values are compared with.
  static func richtlijn(_ index: Int) -> Pen {
    let strepen: [StaticString] = ["10 5", "3 5", "18 5 3 5", "10 5 3 5 3 5"]
    return Pen(kleur: Tekenblad.inkt, dikte: 3, streep: strepen[index % strepen.count])
  }

  var attributen: Attributen {
    let lijn: Attributen = ["stroke": "\(kleur)", "stroke-width": maat(dikte)]
    return streep.map { lijn + ["stroke-dasharray": "\($0)"] } ?? lijn
  }
}
