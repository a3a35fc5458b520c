import BusinessCase

/// What happens to a casus, with the free text that belongs to it.
extension Zitting {
  /// Writes down a feit and the text in it, when there is one.
  ///
  /// - Parameters:
  ///   - veld: what the text is, for a message.
  ///   - feit: of the casus as it was, and the number of the text.
  /// - Returns: the casus as it is now.
  @discardableResult
  package func voeg(
    tekst: String?, _ veld: String, bij nummer: Casusnummer, _ feit: (Casus, Tekstnummer?) -> Feit
  ) throws(Registerfout) -> Casus {
    var casus = try casus(nummer)
    let tekst = try bewaar(tekst, van: casus.verwijzing.bewoner, veld: veld)
    try voeg(feit(casus, tekst), bij: &casus)
    return casus
  }

  /// Takes on a casus or a part of it.
  ///
  /// - Parameter door: who does it; nil for whoever writes it down.
  package func neemAan(
    _ nummer: Casusnummer, _ deel: Deel?, door: String?, op: Datum
  ) throws(Registerfout) -> Casus {
    if deel == nil, let door { try keurMakelaar(door) }
    let door = try Tekstkeuring.keur(door ?? handeling.wie, veld: "makelaar")
    return try voeg(.aangenomen(deel, door: door, op: op), bij: nummer)
  }

  package func noteer(
    _ tekst: String, minuten: Int?, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    var casus = try casus(nummer)
    let tekst: Tekstnummer = try bewaar(tekst, van: casus.verwijzing.bewoner, veld: "notitie")
    try voeg(.genoteerd(Notitie(tekst: tekst, minuten: minuten, op: op)), bij: &casus)
    return casus
  }

  /// Somebody else, or the same once more, refers a resident whose casus runs.
  package func verwijsOpnieuw(
    kanaal: Kanaal, verwijzer: String?, vraag: String?, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    var casus = try casus(nummer)
    let verwijzing = Herverwijzing(
      kanaal: kanaal,
      verwijzer: try bewaar(verwijzer, van: casus.verwijzing.bewoner, veld: "verwijzer"),
      vraag: try bewaar(vraag, van: casus.verwijzing.bewoner, veld: "vraag"), op: op)
    try voeg(.opnieuwVerwezen(verwijzing), bij: &casus)
    return casus
  }

  /// A new goal in the resident's own words, with its first mark.
  package func stelDoel(
    _ woorden: String, cijfer: Int, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    var casus = try casus(nummer)
    let tekst: Tekstnummer = try bewaar(woorden, van: casus.verwijzing.bewoner, veld: "doel")
    try voeg(
      .doelGesteld(nummer: casus.hoogsteDoel + 1, tekst: tekst, cijfer: cijfer, op: op), bij: &casus)
    return casus
  }

  /// Another claim of the beoordeling; its number is the next.
  package func beoordeel(
    _ regel: Zorgregel, toelichting: String?, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(tekst: toelichting, "toelichting", bij: nummer) { casus, toelichting in
      .beoordeeld(
        [Beoordeelderegel(nummer: casus.hoogsteRegel + 1, regel: regel, omschrijving: toelichting)], op: op)
    }
  }

  /// Tells who referred what was done.
  package func koppelTerug(
    _ tekst: String?, op: Datum, bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    try voeg(tekst: tekst, "terugkoppeling", bij: nummer) { _, tekst in
      .teruggekoppeld(Terugkoppeling(tekst: tekst, op: op))
    }
  }

  /// Ends a casus or a part of it, after telling who referred when there are words for that.
  ///
  /// - Parameters:
  ///   - sluiting: its `toelichting` is filled in.
  ///   - metDelen: the parts that are still open end with it, the same way.
  package func sluit(
    _ deel: Deel?, _ sluiting: Sluiting, toelichting: String?, terugkoppeling: String?,
    metDelen: Bool = false,
    bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    if metDelen {
      let delen = try casus(nummer).delen
      for deel in Deel.allCases where delen[deel].map({ !$0.status.isGesloten }) ?? false {
        try voeg(.gesloten(deel, sluiting), bij: nummer)
      }
    }
    if let terugkoppeling { _ = try koppelTerug(terugkoppeling, op: sluiting.op, bij: nummer) }
    return try voeg(tekst: toelichting, "toelichting", bij: nummer) { _, toelichting in
      var sluiting = sluiting
      sluiting.toelichting = toelichting
      return .gesloten(deel, sluiting)
    }
  }
}

extension Casus {
  /// The part that begins when nobody names one: with a single part there is nothing to choose.
  package var enigeDeel: Deel? { route?.delen.count == 1 ? route?.delen.first : nil }
}
