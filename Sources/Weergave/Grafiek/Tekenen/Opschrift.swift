/// A value below an axis.
struct Opschrift {
  /// White space that keeps two values below an axis apart.
  private static let letterruimte = 14.0

  let tekst: String
  let x: Double
  let anker: Tekenblad.Anker

  private var breedte: Double { tekstbreedte(tekst) }

  var links: Double {
    switch anker {
    case .begin: x
    case .midden: x - breedte / 2
    case .eind: x - breedte
    }
  }

  var rechts: Double { links + breedte }

  /// Whether values beside each other, in order, can be told apart.
  static func isLeesbaar(_ opschriften: [Opschrift]) -> Bool {
    zip(opschriften, opschriften.dropFirst()).allSatisfy { $1.links - $0.rechts >= letterruimte }
  }
}
