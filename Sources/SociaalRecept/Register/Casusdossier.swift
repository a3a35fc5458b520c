/// Everything that the register knows of one casus.
public struct Casusdossier: Sendable, Hashable {
  public let casus: Casus
  public let regel: Casusregel
  public let persoon: Persoon
  public let teksten: [Tekstnummer: String]
  /// Oldest first.
  public let gebeurtenissen: [Gebeurtenis]
}

extension Zitting {
  /// - Parameter wat: how somebody looks at it; that is written down.
  public func dossier(_ nummer: Casusnummer, inzage wat: String) throws(Registerfout) -> Casusdossier {
    let casus = try casus(nummer)
    try legInzageVast(nummer, wat)
    return Casusdossier(
      casus: casus, regel: try casusregel(nummer), persoon: try persoon(casus.verwijzing.bewoner),
      teksten: try teksten(casus.verwijzing.bewoner), gebeurtenissen: try gebeurtenissen(nummer))
  }
}
