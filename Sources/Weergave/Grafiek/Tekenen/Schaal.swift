/// From euros to a place on the drawing.
struct Schaal {
  private static let nuldikte = 3.0

  private let verdeling: [Double]
  /// Every how many grid lines an amount is written, counted from zero.
  private let sprong: Int
  private let links: Double
  private let rechts: Double

  /// - Parameters:
  ///   - waarden: euros; what cannot be shown does not count.
  ///   - metNul: whether zero must be in view. It must where a bar starts at zero.
  ///   - rechtermarge: room for labels to the right of the longest bar.
  init(_ waarden: [Double], metNul: Bool = true, rechtermarge: Double = 0) {
    let verdeling = asverdeling(om: waarden, metNul: metNul)
    // Where amounts do not fit beside each other, every second or third grid line gets one.
    let mogelijkheden = (1...verdeling.count).map {
      Schaal(verdeling: verdeling, sprong: $0, rechtermarge: rechtermarge)
    }
    self = mogelijkheden.first(where: \.isLeesbaar) ?? mogelijkheden[mogelijkheden.count - 1]
  }

  private init(verdeling: [Double], sprong: Int, rechtermarge: Double) {
    self.verdeling = verdeling
    self.sprong = sprong
    let rand = { (waarde: Double?) in
      guard let waarde, Self.heeftOpschrift(waarde, verdeling, sprong) else { return Self.nuldikte / 2 }
      return tekstbreedte(asTekst(waarde, as: verdeling)) / 2
    }
    links = verdeling.first == 0 ? Self.nuldikte / 2 : rand(verdeling.first)
    rechts = Tekenblad.breedte - max(rechtermarge, rand(verdeling.last))
  }

  var nul: Double { x(0) }

  /// The place of an amount. Amounts beyond the axis stand at its end.
  func x(_ euro: Double) -> Double {
    let (van, tot) = (verdeling.first ?? 0, verdeling.last ?? 1)
    let begrensd = min(max(euro, van), tot)
    return links + (begrensd - van) / (tot - van) * (rechts - links)
  }

  /// Draws the grid behind a row of bars. Not behind names: a line through words is hard to read.
  func raster(op blad: inout Tekenblad, hoogte: Double) {
    blad.baan(van: links, tot: rechts, hoogte: hoogte)
    for waarde in verdeling where waarde != 0 {
      blad.lijn(van: x(waarde), blad.y, tot: x(waarde), blad.y + hoogte, kleur: Tekenblad.rasterkleur)
    }
    guard verdeling.contains(0) else { return }
    blad.lijn(van: nul, blad.y, tot: nul, blad.y + hoogte, kleur: Tekenblad.zacht, dikte: Self.nuldikte)
  }

  /// Writes the amounts below the last row.
  func opschriften(op blad: inout Tekenblad) {
    let midden = blad.y + Tekenblad.regelhoogte / 2
    for label in labels {
      blad.tekst(label.tekst, x: label.x, y: midden, anker: label.anker, kleur: Tekenblad.zacht)
    }
    blad.omlaag(Tekenblad.regelhoogte + 2)
  }

  private var isLeesbaar: Bool {
    Opschrift.isLeesbaar(labels)
  }

  /// A zero at the left edge starts there, so that bars and names share one edge.
  private var labels: [Opschrift] {
    verdeling.filter { Self.heeftOpschrift($0, verdeling, sprong) }.map { waarde in
      let isLinkerrand = waarde == 0 && verdeling.first == 0
      return Opschrift(
        tekst: asTekst(waarde, as: verdeling), x: isLinkerrand ? 0 : x(waarde),
        anker: isLinkerrand ? .begin : .midden)
    }
  }

  private static func heeftOpschrift(_ waarde: Double, _ verdeling: [Double], _ sprong: Int) -> Bool {
    guard let plaats = verdeling.firstIndex(of: waarde) else { return false }
    return (plaats - (verdeling.firstIndex(of: 0) ?? 0)).isMultiple(of: sprong)
  }
}
