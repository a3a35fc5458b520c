import BusinessCase

extension Casus {
  func magMeten(_ feit: Feit) throws(Weigering) {
    if status == .aangemeld { throw .nogNietAangenomen }
    if [.nietPassend, .ingetrokken, .foutieveInvoer].contains(status) { throw .isGesloten(status) }
    switch feit {
    case .doelGesteld(let nummer, _, let cijfer, _):
      if doelen.count == Self.hoogstensDoelen { throw .teVeelDoelen }
      if nummer != hoogsteDoel + 1 { throw .volgnummer(nummer, verwacht: hoogsteDoel + 1) }
      try magCijfer(cijfer)
    case .doelGemeten(let nummer, let cijfer, let op):
      guard let gesteld = doelen[doel: nummer]?.op else { throw .doelOntbreekt(nummer, aantal: hoogsteDoel) }
      try magCijfer(cijfer)
      if op < gesteld { throw .voorGesteld(op, sinds: gesteld) }
    default: break
    }
  }

  func magBeoordelen(_ feit: Feit) throws(Weigering) {
    guard isBeoordeelbaar else { throw .nietTeBeoordelen(status) }
    switch feit {
    case .beoordeeld(let nieuwe, _):
      if nieuwe.isEmpty, isBeoordeeld { throw .nietsVeranderd }
      for (regel, verwacht) in zip(nieuwe, (hoogsteRegel + 1)...) { try magClaimen(regel, verwacht) }
      let stops = geldigeRegels.map(\.beoordeeld.regel) + nieuwe.map(\.regel)
      if stops.count(where: \.stopt) > 1 { throw .tweedeStop }
    case .regelVervallen(let nummer, let op): try na(op, try regel(nummer))
    case .getoetst(let nummer, let toetsing): try magToetsen(try regel(nummer), toetsing)
    default: break
    }
  }

  private func magClaimen(_ nieuw: Beoordeelderegel, _ verwacht: Int) throws(Weigering) {
    if nieuw.nummer != verwacht { throw .volgnummer(nieuw.nummer, verwacht: verwacht) }
    let opgave = Zorgregelopgave(nieuw.regel)
    // Not a number fails too.
    guard let veld = Zorgregel.velden.first(where: { !$0.past(opgave) }) else { return }
    if case .maanden = veld.vorm { throw .maanden(regel: verwacht) }
    throw .hoeveelheid(regel: verwacht)
  }

  /// A toetser confirms a claim, lowers it or rejects it. What is more than was claimed is a new line, so that every
  /// claim has somebody who made it and somebody else who judged it.
  private func magToetsen(_ stand: Regelstand, _ toetsing: Toetsing) throws(Weigering) {
    let nummer = stand.beoordeeld.nummer
    let regel = stand.beoordeeld.regel
    guard stand.isClaim else { throw .nietTeToetsen(nummer) }
    switch toetsing.oordeel {
    case .bevestigd: break
    case .bijgesteld(nil, nil): throw .bijstellingOntbreekt
    case .bijgesteld(let aantal, let kans):
      if let aantal, !(aantal > 0 && aantal <= regel.hoeveelheid.aantal) {
        throw .bijstellingPastNiet(regel: nummer)
      }
      if let kans, !(kans > .nul && kans <= regel.kans) { throw .bijstellingPastNiet(regel: nummer) }
    case .verworpen: if toetsing.reden == nil { throw .redenBijVerwerpen }
    }
    try na(toetsing.op, stand)
  }

  private func na(_ op: Datum, _ stand: Regelstand) throws(Weigering) {
    if op < stand.op { throw .voorGesteld(op, sinds: stand.op) }
  }

  private func magCijfer(_ cijfer: Int) throws(Weigering) {
    if !(0...10 ~= cijfer) { throw .cijfer(cijfer) }
  }

  private func regel(_ nummer: Int) throws(Weigering) -> Regelstand {
    guard let regel = regels[regel: nummer] else { throw .regelOntbreekt(nummer, aantal: hoogsteRegel) }
    if regel.isVervallen { throw .regelVervallen(nummer) }
    return regel
  }

  /// One to three goals: more is too many to keep in view.
  package static let hoogstensDoelen = 3
}
