/// A plot area: a horizontal and a vertical axis with the grid between them.
///
///     var vlak = Vlak(x: As(bijdragen, .euro(.heleEuros), metNul: false), y: .kans)
///     vlak.teken(op: &blad, xNaam: "prijs", yNaam: "kans")
///     vlak.lijn(punten, reeks: 0, op: &blad)
struct Vlak {
  static let hoogte = 360.0
  private static let nuldikte = 3.0
  /// Between the values beside the plot and the plot.
  private static let afstand = 10.0

  private let x: As
  private let y: As
  private let links: Double
  private let rechts: Double
  private var boven = 0.0

  init(x: As, y: As) {
    self.x = x
    self.y = y
    let eerste = x.verdeling.first.map { tekstbreedte(x.tekst($0)) } ?? 0
    let laatste = x.verdeling.last.map { tekstbreedte(x.tekst($0)) } ?? 0
    links = max(y.breedte + Self.afstand, eerste / 2)
    rechts = Tekenblad.breedte - max(laatste / 2, Self.nuldikte)
  }

  /// Draws everything that does not move: names, values, grid and vertical lines.
  ///
  /// - Parameter merken: vertical lines with their finished texts. One without a place keeps its text.
  mutating func teken(
    op blad: inout Tekenblad, xNaam: String, yNaam: String, merken: [(tekst: String, waarde: Double)] = []
  ) {
    asnaam(yNaam, x: 0, .begin, &blad)
    for merk in merken where !merk.waarde.isToonbaar { Kopregel(merk.tekst).teken(op: &blad) }
    let zichtbaar = merken.filter(\.waarde.isToonbaar)
    let labels = Merklabels(zichtbaar.map { ($0.tekst, xPlaats($0.waarde)) })
    let labelhoogte = blad.y
    // Half a letter of the topmost value stands above the plot.
    blad.omlaag(labels.hoogte + Tekenblad.letter / 2 + 4)
    boven = blad.y
    raster(&blad)
    labels.teken(op: &blad, boven: labelhoogte, bodem: onder)
    blad.omlaag(Self.hoogte + 14)
    opschriften(&blad)
    asnaam(xNaam, x: Tekenblad.breedte, .eind, &blad)
  }

  /// The place of a point; nil where there is no such place.
  func plaats(_ x: Double, _ y: Double) -> Plaats? {
    guard x.isToonbaar, y.isToonbaar else { return nil }
    return Plaats(x: xPlaats(x), y: yPlaats(y))
  }

  /// A strip from top to bottom, behind the lines.
  func strook(_ bereik: ClosedRange<Double>, _ arcering: Arcering, op blad: inout Tekenblad) {
    blad.strook(
      arcering.vulling, rand: Arcering.rand, van: xPlaats(bereik.lowerBound), tot: xPlaats(bereik.upperBound),
      y: boven, hoogte: Self.hoogte)
  }

  /// A line from left to right.
  func richtlijn(_ waarde: Double, _ pen: Pen, op blad: inout Tekenblad) {
    guard waarde.isToonbaar else { return }
    blad.kromme([Plaats(x: links, y: yPlaats(waarde)), Plaats(x: rechts, y: yPlaats(waarde))], pen)
  }

  private var onder: Double { boven + Self.hoogte }

  private func xPlaats(_ waarde: Double) -> Double {
    links + x.deel(waarde) * (rechts - links)
  }

  private func yPlaats(_ waarde: Double) -> Double {
    onder - y.deel(waarde) * Self.hoogte
  }

  private func asnaam(_ naam: String, x: Double, _ anker: Tekenblad.Anker, _ blad: inout Tekenblad) {
    for regel in tekstregels(naam, breedte: Tekenblad.breedte) {
      blad.tekst(regel, x: x, y: blad.y + Tekenblad.regelhoogte / 2, anker: anker, kleur: Tekenblad.zacht)
      blad.omlaag(Tekenblad.vervolgregel)
    }
    blad.omlaag(Tekenblad.regelhoogte - Tekenblad.vervolgregel)
  }

  private func raster(_ blad: inout Tekenblad) {
    blad.baan(van: links, tot: rechts, hoogte: Self.hoogte)
    for waarde in x.verdeling {
      let plaats = xPlaats(waarde)
      blad.lijn(van: plaats, boven, tot: plaats, onder, kleur: Tekenblad.rasterkleur)
    }
    for waarde in y.verdeling {
      let plaats = yPlaats(waarde)
      let (kleur, dikte) = waarde == 0 ? (Tekenblad.zacht, Self.nuldikte) : (Tekenblad.rasterkleur, 2)
      blad.lijn(van: links, plaats, tot: rechts, plaats, kleur: kleur, dikte: dikte)
      blad.tekst(
        y.tekst(waarde), x: links - Self.afstand, y: plaats, anker: .eind, kleur: Tekenblad.zacht)
    }
  }

  private func opschriften(_ blad: inout Tekenblad) {
    for label in xOpschriften {
      blad.tekst(
        label.tekst, x: label.x, y: blad.y + Tekenblad.regelhoogte / 2, anker: label.anker,
        kleur: Tekenblad.zacht)
    }
    blad.omlaag(Tekenblad.regelhoogte)
  }

  /// Every value, or every second or third, counted from zero, where there is no room for all.
  private var xOpschriften: [Opschrift] {
    let begin = x.verdeling.firstIndex(of: 0) ?? 0
    let mogelijkheden = (1...x.verdeling.count).map { sprong in
      x.verdeling.enumerated().filter { ($0.offset - begin).isMultiple(of: sprong) }.map {
        Opschrift(tekst: x.tekst($0.element), x: xPlaats($0.element), anker: .midden)
      }
    }
    return mogelijkheden.first(where: Opschrift.isLeesbaar) ?? []
  }
}
