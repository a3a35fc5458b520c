import BusinessCase

/// A price list as read, with the posts that are on it but have a mistake.
struct GelezenKostenkaart {
  var kaart: Kostenkaart
  /// Nothing is said about lines that use these: the mistake in the post itself is reported.
  var kapot: Set<Kostenpost.ID> = []
  /// A post without a readable id may be any that seems to be missing.
  var heeftNaamloze = false

  /// Adds posts, or replaces those with the same id.
  mutating func neemOp(_ posten: [GelezenPost]) {
    for post in posten {
      if let heel = post.post {
        kaart.neemOp(heel)
        kapot.remove(heel.id)
      } else if let id = post.id {
        kapot.insert(id)
      } else {
        heeftNaamloze = true
      }
    }
  }
}

/// Whether a zorgregel names a post that has a price.
struct Postcontrole {
  private let kaart: GelezenKostenkaart
  private let basis: Prijsbasis
  private let peil: Int
  /// Most lines name one of these, so that there is nothing to look into.
  private let bruikbaar: Set<Kostenpost.ID>

  /// - Parameter peil: when it is outside the index, that is reported once and not again at every line.
  init(_ kaart: GelezenKostenkaart, basis: Prijsbasis? = nil, peil: Int? = nil) {
    let jaren = kaart.kaart.index.jaren
    let basis = basis ?? .integraal
    let peil = peil.flatMap { jaren.contains($0) ? $0 : nil } ?? jaren.upperBound
    self.kaart = kaart
    self.basis = basis
    self.peil = peil
    bruikbaar = Set(
      kaart.kaart.posten.map(\.id).filter { (try? kaart.kaart.prijs($0, basis: basis, peil: peil)) != nil })
  }

  /// What one person uses of it at most.
  func hoogstens(_ id: Kostenpost.ID) -> Verbruik? { kaart.kaart[id]?.hoogstens }

  /// Why it cannot be computed with, as a sentence; nil when it can.
  func bezwaar(_ id: Kostenpost.ID) -> String? {
    guard !bruikbaar.contains(id), !kaart.kapot.contains(id) else { return nil }
    do throws(Rekenfout) {
      _ = try kaart.kaart.prijs(id, basis: basis, peil: peil)
      return nil
    } catch {
      if case .onbekendePost = error, kaart.heeftNaamloze { return nil }
      return error.zin
    }
  }
}
