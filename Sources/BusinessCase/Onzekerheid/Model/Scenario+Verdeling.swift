extension Scenario {
  /// How sure a shared number is; nil when it is exact or this scenario does not have it.
  public func verdeling(_ getal: Gedeeld) -> Verdeling? {
    if let eigen = onzekerheid.gedeeld[getal] { return eigen }
    guard case .prijs(let post) = getal,
      let prijs = geldendePrijs(post)?.prijs
    else { return nil }
    if let eigen = prijs.verdeling { return eigen }
    guard let variatie = onzekerheid.gewoonlijk.prijs, prijs.bedrag > .nul else { return nil }
    return .gamma(gemiddelde: prijs.bedrag.euro, cv: variatie.cv)
  }
}

extension Onzekerheid {
  /// How sure a number of a line is: as was said there, or as is usual for its kind. Certainties (0 and 1) stay so.
  public func verdeling(_ getal: Regelgetal, van regel: Zorgregel) -> Verdeling? {
    guard regel.kent(getal) else { return nil }
    if let eigen = regel.spreiding[getal] { return eigen }
    switch getal {
    case .aantal:
      guard let variatie = gewoonlijk.aantal, regel.hoeveelheid.aantal > 0 else { return nil }
      return .gamma(gemiddelde: regel.hoeveelheid.aantal, cv: variatie.cv)
    case .kans: return gewoonlijk.kans.flatMap { Self.beta(regel.kans, $0) }
    case .toerekening: return gewoonlijk.toerekening.flatMap { Self.beta(regel.soort.toerekening, $0) }
    case .uitdoving, .uitval: return nil
    }
  }

  private static func beta(_ fractie: Fractie, _ waarnemingen: Waarnemingental) -> Verdeling? {
    guard fractie > .nul, fractie < .een else { return nil }
    // With fewer observations practically all mass would lie at 0 and 1.
    let minste = 0.05 / min(fractie.waarde, fractie.rest.waarde)
    return .beta(gemiddelde: fractie.waarde, n: max(waarnemingen.n, minste))
  }
}
