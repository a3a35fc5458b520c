import BusinessCase

@testable import Simulatie
@testable import SociaalRecept

/// What was written down about a casus, kept so that what is struck is forgotten and what is put right is replaced. What
/// remains is played again from the start. It shares no code with `Herziening`.
struct Vergeetmodel {
  struct Stap {
    let nummer: Int
    /// As it was written, and how it was put right, each with the number of the row that did so.
    var versies: [(door: Int, feit: Feit)]
    /// The row that struck it.
    var weg: Int?
  }

  private(set) var stappen: [Stap]
  /// The highest numbers that were ever given to goals and lines.
  private var hoogste: (doel: Int, regel: Int) = (0, 0)
  private var hoogsteNummer: [Dossierreeks: Int] = [:]

  init(_ nummer: Int, _ feit: Feit) { stappen = [Stap(nummer: nummer, versies: [(nummer, feit)])] }

  var feiten: [Feit] { stappen.filter { $0.weg == nil }.map { $0.versies.last!.feit } }

  mutating func voegToe(_ nummer: Int, _ feit: Feit) {
    stappen.append(Stap(nummer: nummer, versies: [(nummer, feit)]))
    tel(feit)
  }

  /// Strikes, or takes back a strike or a version; nil when nothing may be struck there.
  func zonder(_ nummer: Int, door: Int) -> Vergeetmodel? {
    var model = self
    if let plaats = stappen.firstIndex(where: { $0.nummer == nummer }) {
      let vast: [Feit.Soort] = [.aangemeld, .vernietigd, .persoonGewijzigd, .samengevoegd]
      guard stappen[plaats].weg == nil, !vast.contains(stappen[plaats].versies[0].feit.soort) else {
        return nil
      }
      model.stappen[plaats].weg = door
    } else if let plaats = stappen.firstIndex(where: { $0.weg == nummer }) {
      model.stappen[plaats].weg = nil
    } else if let plaats = stappen.firstIndex(where: { $0.versies.contains { $0.door == nummer } }) {
      model.stappen[plaats].versies.removeAll { $0.door == nummer }
    } else {
      return nil
    }
    return model
  }

  /// Puts right; nil when nothing may be put right there.
  func met(_ feit: Feit, als nummer: Int, door: Int) -> Vergeetmodel? {
    let vast: [Feit.Soort] = [.vernietigd, .persoonGewijzigd, .samengevoegd]
    guard let plaats = stappen.firstIndex(where: { $0.nummer == nummer }), stappen[plaats].weg == nil,
      !vast.contains(feit.soort)
    else { return nil }
    var model = self
    model.stappen[plaats].versies.append((door, feit))
    model.tel(feit)
    return model
  }

  /// What remains, played again; nil when something of it may not happen.
  func nagespeeld(vandaag: Datum) -> Ketenmodel? {
    guard case .aangemeld(let verwijzing)? = feiten.first,
      (10_957...vandaag.dagnummer).contains(verwijzing.op.dagnummer),
      (0...120).contains(verwijzing.leeftijd ?? 0)
    else { return nil }
    var model = Ketenmodel(verwijzing.op.dagnummer, verwijzing.bewoner)
    for feit in feiten.dropFirst() {
      guard model.mag(feit, vandaag: vandaag, gaten: true) else { return nil }
      model.gebeurt(feit)
    }
    (model.hoogsteDoel, model.hoogsteRegel) = (
      max(model.hoogsteDoel, hoogste.doel), max(model.hoogsteRegel, hoogste.regel)
    )
    model.hoogsteNummer.merge(hoogsteNummer) { max($0, $1) }
    return model
  }

  private mutating func tel(_ feit: Feit) {
    switch feit {
    case .doelGesteld(let nummer, _, _, _): hoogste.doel = max(hoogste.doel, nummer)
    case .beoordeeld(let regels, _): hoogste.regel = max(hoogste.regel, regels.map(\.nummer).max() ?? 0)
    case .dossier(let feit):
      if let (reeks, nummer) = Ketenmodel.geeft(feit) {
        hoogsteNummer[reeks] = max(hoogsteNummer[reeks] ?? 0, nummer)
      }
    default: break
    }
  }
}
