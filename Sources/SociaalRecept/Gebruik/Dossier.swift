import BusinessCase

/// What is written down in a dossier, with the texts in it.
extension Zitting {
  /// - Parameter maak: of the casus as it was.
  @discardableResult
  private func voeg(
    bij nummer: Casusnummer, _ maak: (Casus) throws(Registerfout) -> Dossierfeit
  ) throws(Registerfout) -> Casus {
    var casus = try casus(nummer)
    try voeg(.dossier(try maak(casus)), bij: &casus)
    return casus
  }

  private func tekst(_ woorden: String?, _ veld: String, _ casus: Casus) throws(Registerfout) -> Tekstnummer?
  {
    try bewaar(woorden, van: casus.verwijzing.bewoner, veld: veld)
  }

  private func tekst(_ woorden: String, _ veld: String, _ casus: Casus) throws(Registerfout) -> Tekstnummer {
    try bewaar(woorden, van: casus.verwijzing.bewoner, veld: veld)
  }

  /// Plans a contact or visit, or moves the one with this number.
  package func spreekAf(
    _ dag: Datum, _ tijd: Kloktijd?, _ wijze: Afspraak.Wijze?, plaats: String?, verzet: Int? = nil, op: Datum,
    bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { casus throws(Registerfout) in
      var afspraak = try eerdere(verzet, casus) ?? Afspraak(nummer: casus.hoogste(.afspraak) + 1, op: op)
      (afspraak.dag, afspraak.tijd, afspraak.op) = (dag, tijd ?? afspraak.tijd, op)
      afspraak.wijze = wijze ?? afspraak.wijze
      afspraak.plaats = try tekst(plaats, "plaats", casus) ?? afspraak.plaats
      return .afspraak(afspraak)
    }
  }

  package func zegAf(_ afspraak: Int, op: Datum, bij nummer: Casusnummer) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { casus throws(Registerfout) in
      var eerder = try eerdere(afspraak, casus) ?? Afspraak(nummer: afspraak, op: op)
      (eerder.dag, eerder.tijd, eerder.op) = (nil, nil, op)
      return .afspraak(eerder)
    }
  }

  private func eerdere(_ nummer: Int?, _ casus: Casus) throws(Registerfout) -> Afspraak? {
    guard let nummer else { return nil }
    guard let stand = casus.afspraken.first(where: { $0.afspraak.nummer == nummer }) else {
      throw .weigering(casus.nummer, .nummerOntbreekt(.afspraak, nummer))
    }
    return stand.afspraak
  }

  package func betrek(
    _ naam: String, organisatie: String?, _ rol: Betrokkene.Rol, toestemming: Bool?, op: Datum,
    bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    let casus = try voeg(bij: nummer) { casus throws(Registerfout) in
      .betrokkene(
        Betrokkene(
          nummer: casus.hoogste(.betrokkene) + 1, rol: rol, naam: try tekst(naam, "naam", casus),
          organisatie: try tekst(organisatie, "organisatie", casus), op: op))
    }
    guard let toestemming else { return casus }
    return try geefToestemming(toestemming, betrokkene: casus.hoogste(.betrokkene), op: op, bij: nummer)
  }

  /// - Parameter betrokkene: nil for the story behind the figures.
  package func geefToestemming(
    _ gegeven: Bool, betrokkene: Int?, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { _ in .toestemming(Toestemming(betrokkene: betrokkene, gegeven: gegeven, op: op)) }
  }

  package func neemActie(
    _ woorden: String, doel: Int?, _ wie: Actie.Partij, door: String?, voor: Datum?, op: Datum,
    bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { casus throws(Registerfout) in
      .actie(
        Actie(
          nummer: casus.hoogste(.actie) + 1, doel: doel, wie: wie, voor: voor,
          tekst: try tekst(woorden, "actie", casus), door: try tekst(door, "door", casus), op: op))
    }
  }

  package func sluitActie(
    _ actie: Int, gedaan: Bool, tekst woorden: String?, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { casus throws(Registerfout) in
      .actieslot(
        Actieslot(nummer: actie, gedaan: gedaan, tekst: try tekst(woorden, "reden", casus), op: op))
    }
  }

  package func koppel(
    aan aanbod: Int, _ wijze: Koppeling.Wijze, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    _ = try self.aanbod(aanbod)
    return try voeg(bij: nummer) { casus in
      .koppeling(Koppeling(nummer: casus.hoogste(.koppeling) + 1, aanbod: aanbod, wijze: wijze, op: op))
    }
  }

  package func vraagNa(
    _ koppeling: Int, _ moment: Navraag.Moment, erbij: Bool, reden: Navraag.Reden?, geholpen: Navraag.Hulp?,
    tekst woorden: String?, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { casus throws(Registerfout) in
      .navraag(
        Navraag(
          nummer: koppeling, moment: moment, erbij: erbij, reden: reden, geholpen: geholpen,
          tekst: try tekst(woorden, "toelichting", casus), op: op))
    }
  }

  /// - Parameter vraagtype: nil for that of the casus.
  package func mis(
    _ vraagtype: Vraagtype?, _ gat: Gemis.Gat?, tekst woorden: String?, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { casus throws(Registerfout) in
      .gemis(
        Gemis(
          vraagtype: vraagtype ?? casus.verwijzing.vraagtype ?? .anders, gat: gat,
          tekst: try tekst(woorden, "toelichting", casus), op: op))
    }
  }

  package func overbrug(
    _ vorm: Overbrugging.Vorm, tekst woorden: String?, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { casus throws(Registerfout) in
      .overbrugging(Overbrugging(vorm: vorm, tekst: try tekst(woorden, "toelichting", casus), op: op))
    }
  }

  /// - Parameter cijfer: nil when the resident did not want to say.
  package func vraagTevredenheid(
    _ cijfer: Int?, _ moment: Tevredenheid.Moment, door vrager: Tevredenheid.Vrager, tekst woorden: String?,
    op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { casus throws(Registerfout) in
      .tevredenheid(
        Tevredenheid(
          moment: moment, cijfer: cijfer, vrager: vrager, tekst: try tekst(woorden, "antwoord", casus), op: op
        ))
    }
  }

  package func klaag(_ woorden: String, op: Datum, bij nummer: Casusnummer) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { casus throws(Registerfout) in
      .klacht(
        Klacht(nummer: casus.hoogste(.klacht) + 1, tekst: try tekst(woorden, "klacht", casus), op: op))
    }
  }

  package func beantwoord(
    _ klacht: Int, tekst woorden: String?, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { casus throws(Registerfout) in
      .klachtantwoord(Klachtantwoord(nummer: klacht, tekst: try tekst(woorden, "antwoord", casus), op: op))
    }
  }

  /// A toetser cannot judge a claim.
  package func onthoud(
    _ regel: Int, door toetser: Toetser, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(bij: nummer) { _ in .onthouding(Onthouding(regel: regel, door: toetser, op: op)) }
  }
}
