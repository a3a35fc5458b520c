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

  /// The ages that somebody who is sent in can have, when no more than the year may be known.
  ///
  /// - Throws: why nobody can be born then and be sent in on this day.
  package static func leeftijden(
    geboren: Geboorte, op aangemeld: Datum
  ) throws(Weigering) -> ClosedRange<Int> {
    switch geboren {
    case .dag(let dag):
      let leeftijd = try leeftijd(geboren: dag, op: aangemeld)
      return leeftijd...leeftijd
    case .jaar(let jaar):
      let leeftijden = geboren.leeftijden(op: aangemeld)
      if leeftijden.upperBound < 0 { throw .nogNietGeborenIn(jaar: jaar, aanmelding: aangemeld) }
      if leeftijden.lowerBound > Leeftijdsklasse.leeftijden.upperBound {
        throw .teOudIn(leeftijden.lowerBound, jaar: jaar)
      }
      return leeftijden
    }
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
