/// Everything that the register knows of one casus.
package struct Casusdossier: Sendable, Hashable {
  package let casus: Casus
  package let regel: Casusregel
  package let persoon: Persoon
  package let teksten: [Tekstnummer: String]
  package let herziening: Herziening
  /// Nil when the resident belongs to none.
  package private(set) var huishouden: Huishouden?
  /// What the sociale kaart calls the offers that the casus is linked to.
  package let aanbod: [Int: String]

  /// Only with those of the household whom somebody may see.
  package func alleen(_ mag: (Casusregel) -> Bool) -> Casusdossier {
    var dossier = self
    dossier.huishouden = huishouden.map { huishouden in
      Huishouden(nummer: huishouden.nummer, leden: huishouden.leden.filter { mag($0.casus) })
    }
    return dossier
  }

  /// What happened as it stands now, oldest first.
  package var gebeurtenissen: [Gebeurtenis] { herziening.geldig }
}

extension Register {
  /// - Parameter wat: how somebody looks at it; that is written down.
  package func dossier(
    _ nummer: Casusnummer, _ handeling: Handeling, inzage wat: String
  ) throws(Registerfout) -> Casusdossier {
    try doe(handeling) { zitting throws(Registerfout) in try zitting.dossier(nummer, inzage: wat) }
  }
}

extension Zitting {
  /// - Parameter wat: how somebody looks at it; that is written down.
  package func dossier(_ nummer: Casusnummer, inzage wat: String) throws(Registerfout) -> Casusdossier {
    let casus = try casus(nummer)
    try legInzageVast(nummer, wat)
    var aanbod: [Int: String] = [:]
    for stand in casus.koppelingen {
      aanbod[stand.koppeling.aanbod] = try self.aanbod(stand.koppeling.aanbod).titel
    }
    return Casusdossier(
      casus: casus, regel: try casusregel(nummer), persoon: try persoon(casus.bewoner),
      teksten: try teksten(casus.verwijzing.bewoner), herziening: try herziening(nummer),
      huishouden: try huishouden(van: nummer), aanbod: aanbod)
  }
}
