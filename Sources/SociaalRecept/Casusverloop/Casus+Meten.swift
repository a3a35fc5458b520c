import BusinessCase

extension Casus {
  func magMeten(_ feit: Feit) throws(Weigering) {
    if status == .aangemeld { throw .nogNietAangenomen }
    if [.nietPassend, .ingetrokken, .foutieveInvoer].contains(status) { throw .isGesloten(status) }
    switch feit {
    case .doelGesteld(_, _, let cijfer, _):
      if doelen.count == Self.hoogstensDoelen { throw .teVeelDoelen }
      try magCijfer(cijfer)
    case .doelGemeten(let nummer, let cijfer, _):
      guard doelen.indices.contains(nummer - 1) else { throw .doelOntbreekt(nummer, aantal: doelen.count) }
      try magCijfer(cijfer)
    default: break
    }
  }

  func magBeoordelen(_ feit: Feit) throws(Weigering) {
    guard isTeBeoordelen else { throw .nietTeBeoordelen(status) }
    switch feit {
    case .beoordeeld(let nieuwe, _):
      if nieuwe.isEmpty, isBeoordeeld { throw .nietsVeranderd }
      let stops = geldigeRegels.map(\.beoordeeld.regel) + nieuwe.map(\.regel)
      if stops.count(where: \.stopt) > 1 { throw .tweedeStop }
    case .regelVervallen(let nummer, _): _ = try regel(nummer)
    case .getoetst(let nummer, let toetsing):
      guard case .vermeden = try regel(nummer).beoordeeld.regel.soort else { throw .nietTeToetsen(nummer) }
      switch toetsing.oordeel {
      case .bevestigd: break
      case .bijgesteld(let aantal, let kans): if aantal == nil, kans == nil { throw .bijstellingOntbreekt }
      case .verworpen: if toetsing.reden == nil { throw .redenBijVerwerpen }
      }
    default: break
    }
  }

  private func magCijfer(_ cijfer: Int) throws(Weigering) {
    if !(0...10 ~= cijfer) { throw .cijfer(cijfer) }
  }

  private func regel(_ nummer: Int) throws(Weigering) -> Regelstand {
    guard regels.indices.contains(nummer - 1) else { throw .regelOntbreekt(nummer, aantal: regels.count) }
    if regels[nummer - 1].isVervallen { throw .regelVervallen(nummer) }
    return regels[nummer - 1]
  }

  /// One to three goals: more is too many to keep in view.
  public static let hoogstensDoelen = 3
}

extension Zorgregel {
  fileprivate var stopt: Bool { if case .tegenslag(_, stopt: true) = soort { true } else { false } }
}
