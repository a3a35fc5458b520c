extension Tekenblad {
  /// The names of the series, each behind its sign, on as many lines as they need.
  ///
  /// - Parameter teken: draws the sign of series `index` in a box of 28 by 22 around the given middle.
  mutating func legenda(
    _ namen: [String], teken: (_ blad: inout Tekenblad, _ index: Int, _ x: Double, _ y: Double) -> Void
  ) {
    var x = 0.0
    for (index, naam) in namen.enumerated() {
      let regels = tekstregels(naam, breedte: Self.breedte - 40)
      let breedte = 40 + (regels.map { tekstbreedte($0) }.max() ?? 0)
      if x > 0 && x + breedte > Self.breedte {
        x = 0
        omlaag(Self.regelhoogte + 2)
      }
      let midden = y + Self.regelhoogte / 2
      teken(&self, index, x + 15, midden)
      for (nummer, regel) in regels.enumerated() {
        tekst(regel, x: x + 40, y: midden + Double(nummer) * Self.vervolgregel)
      }
      omlaag(Double(regels.count - 1) * Self.vervolgregel)
      x += breedte + 28
    }
    omlaag(Self.regelhoogte + 14)
  }

  /// A legend of filled boxes, for bars.
  mutating func staaflegenda(_ reeksen: [(naam: String, stijl: Reeksstijl)], _ sleutel: Sleutel) {
    legenda(reeksen.map(\.naam)) { blad, index, x, y in
      let stijl = reeksen[index].stijl
      blad.rechthoek(
        stijl.vulling(sleutel), rand: "\(stijl.kleur)", van: x - 14, tot: x + 14, y: y - 11, hoogte: 22)
    }
  }
}
