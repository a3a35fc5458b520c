import BusinessCase

/// A conversation with what came before it and what follows from it, for the casussen of everybody who was there.
package struct Gesprek: Sendable, Hashable {
  package var op: Datum
  package var metWijkteam = false
  package var minuten: Int?
  package var tekst: String?
  /// Somebody called or wrote before, on this day.
  package var contactOp: Datum?
  package var route: Route?

  package init(op: Datum) { self.op = op }
}

extension Zitting {
  /// Writes it down with every casus. Each gets a text of its own, so that who sees or erases one does not touch another; the
  /// minutes count once, with the first.
  ///
  /// - Returns: the first casus as it is now.
  package func bezoek(_ gesprek: Gesprek, bij nummers: [Casusnummer]) throws(Registerfout) -> [Casus] {
    var casussen: [Casus] = []
    for nummer in nummers {
      var casus = try casus(nummer)
      let minuten = nummer == nummers.first ? gesprek.minuten : nil
      if let op = gesprek.contactOp {
        try voeg(.contactGezocht(Contactpoging(gelukt: true, op: op)), bij: &casus)
      }
      let tekst = try bewaar(gesprek.tekst, van: casus.verwijzing.bewoner, veld: "tekst")
      try voeg(
        .bezocht(Bezoek(metWijkteam: gesprek.metWijkteam, minuten: minuten, tekst: tekst, op: gesprek.op)),
        bij: &casus)
      if let route = gesprek.route { try voeg(.routeGekozen(route, op: gesprek.op), bij: &casus) }
      casussen.append(casus)
    }
    return casussen
  }

  /// The same for an attempt to reach them.
  package func zoekContact(
    _ wijze: Contactpoging.Wijze, gelukt: Bool, minuten: Int?, tekst: String?, op: Datum,
    bij nummers: [Casusnummer]
  ) throws(Registerfout) -> [Casus] {
    var casussen: [Casus] = []
    for nummer in nummers {
      var casus = try casus(nummer)
      let tekst = try bewaar(tekst, van: casus.verwijzing.bewoner, veld: "tekst")
      let eigen = nummer == nummers.first ? minuten : nil
      try voeg(
        .contactGezocht(Contactpoging(wijze: wijze, gelukt: gelukt, minuten: eigen, tekst: tekst, op: op)),
        bij: &casus)
      casussen.append(casus)
    }
    return casussen
  }

  /// Actual help begins. A part that nobody took on yet is taken on by whoever writes this down.
  package func begin(_ deel: Deel?, op: Datum, bij nummer: Casusnummer) throws(Registerfout) -> Casus {
    let casus = try casus(nummer)
    let deel = deel ?? casus.enigeDeel
    if let deel, casus.delen[deel]?.status == .aangemeld {
      _ = try neemAan(nummer, deel, door: nil, op: op)
    }
    return try voeg(.hulpBegonnen(deel, op: op), bij: nummer)
  }
}
