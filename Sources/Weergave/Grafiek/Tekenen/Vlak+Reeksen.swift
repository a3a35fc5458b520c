import BusinessCase

extension Vlak {
  /// A line through points in order of x, with its sign on some of them. Where there is no value, there is a gap.
  func lijn(_ punten: [(x: Double, y: Double)], reeks: Int, op blad: inout Tekenblad) {
    for stuk in stukken(punten.map { plaats($0.x, $0.y) }) {
      if stuk.count > 1 { blad.kromme(stuk, .reeks(reeks)) }
      for plaats in stuk.uitgedund(hoogstens: 8) {
        Merkteken(index: reeks).teken(op: &blad, x: plaats.x, y: plaats.y, grootte: 0.7)
      }
    }
  }

  /// The band between the low and the high value of points in order of x.
  func band(_ punten: [(x: Double, waarde: Bandwaarde)], reeks: Int, op blad: inout Tekenblad) {
    let randen = punten.map { punt -> Rand? in
      guard let laag = punt.waarde.laag, let hoog = punt.waarde.hoog,
        let onder = plaats(punt.x, laag), let boven = plaats(punt.x, hoog)
      else { return nil }
      return Rand(onder: onder, boven: boven)
    }
    let pen = Pen.band(reeks)
    for stuk in stukken(randen) {
      blad.gebied(stuk.map(\.boven) + stuk.reversed().map(\.onder), vulling: pen.kleur, pen)
    }
  }

  /// An upright bar from zero, between two places along the horizontal axis; behind lines, which stay in view.
  func staaf(van links: Double, tot rechts: Double, _ waarde: Double, op blad: inout Tekenblad) {
    guard waarde != 0, let voet = plaats(links, 0), let top = plaats(rechts, waarde) else { return }
    blad.strook(
      "\(Reeksstijl(index: 0).kleur)", rand: "#fff", van: voet.x, tot: top.x, y: min(voet.y, top.y),
      hoogte: (voet.y - top.y).magnitude)
  }

  private struct Rand {
    let onder: Plaats
    let boven: Plaats
  }

  /// Runs without gaps.
  private func stukken<Deel>(_ delen: [Deel?]) -> [[Deel]] {
    delen.split { $0 == nil }.map { $0.compactMap(\.self) }
  }
}

extension Tekenblad {
  /// A legend of lines, each with its sign and dashes, then of horizontal lines that values are compared with.
  mutating func lijnlegenda(_ reeksen: [String], richtlijnen: [String] = []) {
    legenda(reeksen + richtlijnen) { blad, index, x, y in
      let lijn = [Plaats(x: x - 15, y: y), Plaats(x: x + 17, y: y)]
      if index < reeksen.count {
        blad.kromme(lijn, .reeks(index))
        Merkteken(index: index).teken(op: &blad, x: x + 1, y: y, grootte: 0.7)
      } else {
        blad.kromme(lijn, .richtlijn(index - reeksen.count))
      }
    }
  }
}
