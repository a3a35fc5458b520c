/// The name of one vertical line, on as many layers as it has lines of text; layer 0 touches the plot.
struct Merklabel {
  private static let tussenruimte = 10.0
  /// Two names of this width always fit beside each other.
  private static let breedst = (Tekenblad.breedte - tussenruimte) / 2

  let regels: [String]
  let lijn: Double
  let onder: Int
  let links: Double
  let breedte: Double

  /// - Parameter anker: which side of the name touches the line, as far as the edge of the drawing allows.
  init(_ tekst: String, lijn: Double, anker: Tekenblad.Anker, onder: Int) {
    regels = tekstregels(tekst, breedte: Self.breedst)
    breedte = regels.map { tekstbreedte($0) }.max() ?? 0
    let gewenst =
      switch anker {
      case .begin: lijn
      case .midden: lijn - breedte / 2
      case .eind: lijn - breedte
      }
    links = max(0, min(gewenst, Tekenblad.breedte - breedte))
    self.lijn = lijn
    self.onder = onder
  }

  var boven: Int { onder + regels.count }

  /// Where the text is held. On wide screens letters are smaller; a name that touches its line keeps touching it.
  var houvast: (x: Double, anker: Tekenblad.Anker) {
    if lijn <= links { return (links, .begin) }
    if lijn >= links + breedte { return (links + breedte, .eind) }
    return (links + breedte / 2, .midden)
  }

  /// Whether one name stands over the other, or the line of the upper one runs through the lower one.
  func botst(met ander: Merklabel) -> Bool {
    if onder >= ander.boven { return ander.bedekt(lijn) }
    if ander.onder >= boven { return bedekt(ander.lijn) }
    return links < ander.links + ander.breedte + Self.tussenruimte
      && ander.links < links + breedte + Self.tussenruimte
  }

  private func bedekt(_ x: Double) -> Bool {
    links - 2 < x && x < links + breedte + 2
  }
}
