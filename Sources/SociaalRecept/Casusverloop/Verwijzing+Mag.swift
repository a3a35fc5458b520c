import BusinessCase

extension Verwijzing {
  /// Whether somebody can be referred this way.
  ///
  /// - Throws: the reason why not.
  package func mag(vandaag: Datum) throws(Weigering) {
    if op > vandaag { throw .inDeToekomst(op, vandaag: vandaag) }
    if op < Self.vroegste { throw .teLangGeleden(op) }
    if let leeftijd, !Leeftijdsklasse.leeftijden.contains(leeftijd) { throw .leeftijd(leeftijd) }
  }

  /// The age in whole years of somebody who is sent in.
  ///
  /// - Throws: why nobody can be born that day and be sent in on this one.
  package static func leeftijd(geboren: Datum, op aangemeld: Datum) throws(Weigering) -> Int {
    if geboren > aangemeld { throw .nogNietGeboren(geboren, aanmelding: aangemeld) }
    let leeftijd = aangemeld.jaren(sinds: geboren)
    if !Leeftijdsklasse.leeftijden.contains(leeftijd) { throw .teOud(leeftijd, geboren: geboren) }
    return leeftijd
  }
}

extension Casus {
  /// Whether a new casus that begins on this day may name this one as the one before it.
  ///
  /// - Throws: the reason why not.
  package func magTerugkomen(_ op: Datum) throws(Weigering) {
    if isVernietigd { throw .vernietigd }
    if !status.isGesloten { throw .nogOpen(nummer, status) }
    if op < verwijzing.op { throw .voorAanmelding(op, aanmelding: verwijzing.op) }
  }
}
