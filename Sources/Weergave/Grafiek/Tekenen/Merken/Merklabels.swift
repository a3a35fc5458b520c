/// The names of vertical lines, above the plot in which they stand.
///
/// Every name touches its own line, as low as possible: not over another name, with no line running through it,
/// and with its own line through no other name.
struct Merklabels {
  private typealias Wens = (tekst: String, x: Double, anker: Tekenblad.Anker)

  let labels: [Merklabel]

  init(_ merken: [(tekst: String, x: Double)]) {
    let oplopend = merken.sorted { $0.x < $1.x }
    let links = oplopend.prefix(oplopend.count / 2)
    let rechts = oplopend.dropFirst(links.count)
    // Centred where they are far apart; else to the left and right of their lines; else, where an edge of the
    // drawing is in the way, all to one side, the name nearest to that side lowest.
    let wensen: [[Wens]] = [
      oplopend.map { ($0.tekst, $0.x, .midden) },
      links.map { ($0.tekst, $0.x, .eind) } + rechts.reversed().map { ($0.tekst, $0.x, .begin) },
      oplopend.reversed().map { ($0.tekst, $0.x, .begin) },
      oplopend.map { ($0.tekst, $0.x, .eind) },
    ]
    let mogelijkheden = wensen.map { $0.reduce(into: []) { Self.voegToe($1, aan: &$0) } }
    labels = mogelijkheden.first(where: Self.isLeesbaar) ?? mogelijkheden[0]
  }

  var hoogte: Double { Double(Self.lagen(labels)) * Tekenblad.vervolgregel }

  /// Draws the names from `boven` down, and their lines to `bodem`.
  func teken(op blad: inout Tekenblad, boven: Double, bodem: Double) {
    let onderkant = boven + hoogte
    for label in labels {
      let top = onderkant - Double(label.onder) * Tekenblad.vervolgregel
      blad.kromme([Plaats(x: label.lijn, y: top), Plaats(x: label.lijn, y: bodem)], .merklijn)
      for (index, regel) in label.regels.enumerated() {
        let laag = Double(label.boven - index) - 0.5
        let y = onderkant - laag * Tekenblad.vervolgregel - 2
        blad.tekst(regel, x: label.houvast.x, y: y, anker: label.houvast.anker)
      }
    }
  }

  private static func lagen(_ labels: [Merklabel]) -> Int {
    labels.map(\.boven).max() ?? 0
  }

  private static func voegToe(_ wens: Wens, aan labels: inout [Merklabel]) {
    let bovenop = lagen(labels)
    let label = (0...bovenop).map { Merklabel(wens.tekst, lijn: wens.x, anker: wens.anker, onder: $0) }
      .first { label in labels.allSatisfy { !$0.botst(met: label) } }
    labels.append(label ?? Merklabel(wens.tekst, lijn: wens.x, anker: wens.anker, onder: bovenop))
  }

  private static func isLeesbaar(_ labels: [Merklabel]) -> Bool {
    labels.indices.allSatisfy { een in
      labels[..<een].allSatisfy { !$0.botst(met: labels[een]) }
    }
  }
}
