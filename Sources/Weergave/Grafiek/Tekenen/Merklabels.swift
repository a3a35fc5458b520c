/// The names of vertical lines, above the plot in which they stand.
///
/// Every name is placed over its own line, as low as possible: not over another name, with no line running
/// through it, and with its own line through no other name. A drawing has a few of them, so places are simply
/// tried one after the other.
struct Merklabels {
  /// Two names of this width always fit beside each other.
  private static let breedst = 300.0
  private static let tussenruimte = 10.0

  private var geplaatst: [Merklabel] = []

  init(_ merken: [(tekst: String, x: Double)]) {
    for merk in merken {
      let regels = tekstregels(merk.tekst, breedte: Self.breedst)
      geplaatst.append(plaats(regels, lijn: merk.x))
    }
  }

  var hoogte: Double { Double(lagen) * Tekenblad.vervolgregel }

  private var lagen: Int { geplaatst.map(\.boven).max() ?? 0 }

  /// Draws the names; their lines run down to `bodem`.
  func teken(op blad: inout Tekenblad, bodem: Double) {
    let onderkant = blad.y + hoogte
    for label in geplaatst {
      let top = onderkant - Double(label.onder) * Tekenblad.vervolgregel
      blad.lijn(
        van: label.lijn, top, tot: label.lijn, bodem, kleur: Tekenblad.inkt, dikte: 3, gestreept: true)
      for (index, regel) in label.regels.enumerated() {
        let laag = Double(label.boven - index) - 0.5
        blad.tekst(
          regel, x: label.midden, y: onderkant - laag * Tekenblad.vervolgregel - 2, anker: .midden)
      }
    }
    blad.omlaag(hoogte)
  }

  private func plaats(_ regels: [String], lijn: Double) -> Merklabel {
    let breedte = regels.map { tekstbreedte($0) }.max() ?? 0
    let uiterste = max(Tekenblad.breedte - breedte, 0)
    let plaatsen = [lijn - breedte / 2, lijn - breedte, lijn].map { min(max($0, 0), uiterste) }
    let mogelijkheden = (0...lagen).flatMap { onder in
      plaatsen.map { Merklabel(regels: regels, lijn: lijn, links: $0, breedte: breedte, onder: onder) }
    }
    let vrij = mogelijkheden.first { label in
      geplaatst.allSatisfy { !$0.botst(met: label, ruimte: Self.tussenruimte) }
    }
    return vrij ?? Merklabel(regels: regels, lijn: lijn, links: plaatsen[0], breedte: breedte, onder: lagen)
  }
}

/// One name, on as many layers as it has lines; layer 0 touches the plot.
private struct Merklabel {
  let regels: [String]
  let lijn: Double
  let links: Double
  let breedte: Double
  let onder: Int

  var boven: Int { onder + regels.count }
  var midden: Double { links + breedte / 2 }

  func botst(met ander: Merklabel, ruimte: Double) -> Bool {
    let opZelfdeLaag = onder < ander.boven && ander.onder < boven
    let opZelfdePlaats =
      links < ander.links + ander.breedte + ruimte && ander.links < links + breedte + ruimte
    return opZelfdeLaag && opZelfdePlaats
      || ander.onder >= boven && bedekt(ander.lijn, ruimte)
      || onder >= ander.boven && ander.bedekt(lijn, ruimte)
  }

  private func bedekt(_ x: Double, _ ruimte: Double) -> Bool {
    links - ruimte / 2 < x && x < links + breedte + ruimte / 2
  }
}
