/// What was wrong or not known yet about a resident or the referral; what is nil stays.
package struct Wijziging: Sendable, Hashable {
  package var persoon = Persoon()
  /// Its `leeftijd` follows from the birth date.
  package var aanvulling: Aanvulling

  package init(persoon: Persoon = Persoon(), aanvulling: Aanvulling) {
    self.persoon = persoon
    self.aanvulling = aanvulling
  }

  package var isLeeg: Bool { persoon == Persoon() && aanvulling == Aanvulling(op: aanvulling.op) }
}

extension Register {
  /// Changes all of it, or nothing.
  package func wijzig(
    _ nummer: Casusnummer, _ wijziging: Wijziging, _ handeling: Handeling
  ) throws(Registerfout) {
    try doe(handeling) { zitting throws(Registerfout) in
      if wijziging.isLeeg { throw .weigering(nummer, .nietsVeranderd) }
      let aangemeld = try zitting.casus(nummer).verwijzing.op
      let persoon = wijziging.persoon
      var aanvulling = wijziging.aanvulling
      if let geboren = persoon.geboren {
        aanvulling.leeftijd = try zitting.leeftijd(geboren, op: aangemeld, bij: nummer)
      }
      if let makelaar = aanvulling.makelaar {
        aanvulling.makelaar = try zitting.keurMakelaar(makelaar)
      }
      if persoon != Persoon() { try zitting.wijzig(persoon, van: nummer) }
      if aanvulling != Aanvulling(op: aanvulling.op) {
        try zitting.voeg(.aangevuld(aanvulling), bij: nummer)
      }
    }
  }
}
