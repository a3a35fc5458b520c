import BusinessCase

@testable import SociaalRecept

/// The rules of the dossier, written down once more: what may be said, by the state of the casus and what was said before.
extension Ketenmodel {
  /// The number that a feit gives, and in which row.
  static func geeft(_ feit: Dossierfeit) -> (Dossierreeks, Int)? {
    switch feit {
    case .afspraak(let een): (.afspraak, een.nummer)
    case .betrokkene(let een): (.betrokkene, een.nummer)
    case .actie(let een): (.actie, een.nummer)
    case .koppeling(let een): (.koppeling, een.nummer)
    case .klacht(let een): (.klacht, een.nummer)
    default: nil
    }
  }

  func magInDossier(_ feit: Dossierfeit, _ op: Int, _ gaten: Bool) -> Bool {
    if zelf.status == "entered-in-error" { return false }
    switch feit {
    case .afspraak(let een):
      guard isBezigNu else { return false }
      if let eerste = begin(.afspraak, een.nummer) {
        if op < eerste { return false }
      } else if een.dag == nil || !isNieuw(.afspraak, een.nummer, gaten) {
        return false
      }
      return een.dag.map { isVooruit($0, op) } ?? true
    case .waarneming(let een): return isBezigNu && isVooruit(een.tot, op)
    case .huishouden(let een):
      let nu = dossier.reversed().lazy.compactMap { if case .huishouden(let lid) = $0 { lid } else { nil } }
        .first
      let (was, wasRelatie) = nu?.huishouden == nil ? (nil, nil) : (nu?.huishouden, nu?.relatie)
      return een.huishouden != was || een.relatie != wasRelatie
    case .regie, .gemis: return true
    case .betrokkene(let een): return isNieuw(.betrokkene, een.nummer, gaten)
    case .toestemming(let een):
      if let betrokkene = een.betrokkene {
        guard let eerste = begin(.betrokkene, betrokkene), op >= eerste else { return false }
      }
      let laatste = dossier.reversed().lazy.compactMap { eerder in
        if case .toestemming(let ander) = eerder, ander.betrokkene == een.betrokkene {
          ander.gegeven
        } else {
          nil
        }
      }.first
      return laatste != een.gegeven
    case .actie(let een):
      return isBezigNu && isNieuw(.actie, een.nummer, gaten) && (een.doel.map { doel($0) != nil } ?? true)
        && (een.voor.map { isVooruit($0, op) } ?? true)
    case .actieslot(let een):
      let isDicht = dossier.contains {
        if case .actieslot(let slot) = $0 { slot.nummer == een.nummer } else { false }
      }
      return (begin(.actie, een.nummer).map { op >= $0 } ?? false) && !isDicht
        && (een.gedaan || een.tekst != nil)
    case .koppeling(let een): return isBezigNu && isNieuw(.koppeling, een.nummer, gaten)
    case .navraag(let een):
      guard let eerste = begin(.koppeling, een.nummer), op >= eerste else { return false }
      if een.erbij { return true }
      return een.reden != nil && !(een.moment == .aankomst && een.geholpen != nil)
    case .overbrugging: return isBezigNu
    case .tevredenheid(let een):
      return (een.moment == .einde ? gesprek != nil : !zelf.isOpen) && (0...10).contains(een.cijfer ?? 0)
    case .klacht(let een): return isNieuw(.klacht, een.nummer, gaten)
    case .klachtantwoord(let een):
      let isDicht = dossier.contains {
        if case .klachtantwoord(let ander) = $0 { ander.nummer == een.nummer } else { false }
      }
      return (begin(.klacht, een.nummer).map { op >= $0 } ?? false) && !isDicht
    case .onthouding(let een):
      guard ["completed", "failed"].contains(zelf.status), route != nil, let plaats = plaats(een.regel) else {
        return false
      }
      let regel = regels[plaats]
      return !regel.isWeg && regel.isBesparing && regel.oordelen[een.door] == nil && op >= regel.dag
    }
  }

  private var isBezigNu: Bool { ["accepted", "in-progress", "on-hold"].contains(zelf.status) }

  private func isVooruit(_ dag: Datum, _ op: Int) -> Bool { (op...(op + 730)).contains(dag.dagnummer) }

  private func begin(_ reeks: Dossierreeks, _ nummer: Int) -> Int? {
    dossier.first { Self.geeft($0).map { $0.0 == reeks && $0.1 == nummer } ?? false }?.op.dagnummer
  }

  private func isNieuw(_ reeks: Dossierreeks, _ nummer: Int, _ gaten: Bool) -> Bool {
    let hoogste = hoogsteNummer[reeks] ?? 0
    return gaten ? nummer > hoogste : nummer == hoogste + 1
  }
}
