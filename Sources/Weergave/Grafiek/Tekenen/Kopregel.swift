/// The words above a bar: a name on the left, wrapped where needed, and a value on the right.
struct Kopregel {
  private let regels: [String]
  private let waarde: String
  private let vet: Bool

  init(_ naam: String, waarde: String = "", vet: Bool = false) {
    self.waarde = waarde
    self.vet = vet
    let ruimte = waarde.isEmpty ? 0 : tekstbreedte(waarde, vet: vet) + Self.afstand
    regels = tekstregels(naam, breedte: max(Tekenblad.breedte - ruimte, Self.smalst), vet: vet)
  }

  private static let afstand = 20.0
  /// Names keep this much, however long the value is.
  private static let smalst = 160.0

  var hoogte: Double { Tekenblad.regelhoogte + Double(regels.count - 1) * Tekenblad.vervolgregel }

  /// Whether a vertical line at `x` would run through the words.
  func bedekt(_ x: Double) -> Bool {
    let naambreedte = regels.map { tekstbreedte($0, vet: vet) }.max() ?? 0
    return x <= naambreedte || x >= Tekenblad.breedte - tekstbreedte(waarde, vet: vet)
  }

  func teken(op blad: inout Tekenblad) {
    let midden = blad.y + Tekenblad.regelhoogte / 2
    for (index, regel) in regels.enumerated() {
      blad.tekst(regel, x: 0, y: midden + Double(index) * Tekenblad.vervolgregel, vet: vet)
    }
    if !waarde.isEmpty { blad.tekst(waarde, x: Tekenblad.breedte, y: midden, anker: .eind, vet: vet) }
    blad.omlaag(hoogte)
  }
}
