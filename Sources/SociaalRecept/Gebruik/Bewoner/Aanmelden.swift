/// What is known of somebody who is sent in, before it is written down.
package struct Aanmelding: Sendable, Hashable {
  package var persoon = Persoon()
  /// Its `bewoner`, `vraag`, `verwijzer` and, with a birth date, its `leeftijd` are filled in when it is written down.
  package var verwijzing: Verwijzing
  package var vraag: String?
  package var verwijzer: String?
  /// Somebody else than a resident of the same name.
  package var isIemandAnders = false
  /// Whoever writes it down takes it on at once.
  package var wordtAangenomen = false

  package init(op: Datum) { verwijzing = Verwijzing(bewoner: Bewonernummer(0), op: op) }

  package enum Uitkomst: Sendable, Hashable {
    case aangemeld(Casusnummer)
    /// There is a resident of this name, whose last casus this is; nothing was written down.
    case bekend(Casusnummer)
  }
}

extension Register {
  /// Writes down that somebody is sent in, unless it may be about a resident who is known: then whoever sends in says
  /// first whether it is (`verwijzing.vorige`) or is not (`isIemandAnders`).
  package func meldAan(
    _ aanmelding: Aanmelding, _ handeling: Handeling
  ) throws(Registerfout) -> Aanmelding.Uitkomst {
    try doe(handeling) { zitting throws(Registerfout) in
      if let casus = try zitting.bekendeCasus(aanmelding) { return .bekend(casus) }
      let bewoner = try zitting.bewoner(van: aanmelding)
      let nummer = try zitting.meldAan(aanmelding, van: bewoner)
      // Somebody who comes back may have moved.
      if aanmelding.verwijzing.vorige != nil, aanmelding.persoon != Persoon() {
        try zitting.wijzig(aanmelding.persoon, van: nummer)
      }
      if aanmelding.wordtAangenomen {
        _ = try zitting.neemAan(nummer, nil, door: nil, op: aanmelding.verwijzing.op)
      }
      return .aangemeld(nummer)
    }
  }
}

extension Zitting {
  /// The same for a resident who has a number already.
  func meldAan(_ aanmelding: Aanmelding, van bewoner: Bewonernummer) throws(Registerfout) -> Casusnummer {
    var verwijzing = aanmelding.verwijzing
    verwijzing.bewoner = bewoner
    let bekend = aanmelding.persoon.geboortedatum == nil ? try persoon(bewoner) : aanmelding.persoon
    if let geboren = bekend.geboren ?? aanmelding.persoon.geboren,
      let leeftijd = try leeftijd(geboren, op: verwijzing.op, bij: Casusnummer(try hoogste() + 1))
    {
      verwijzing.leeftijd = leeftijd
    }
    verwijzing.vraag = try bewaar(aanmelding.vraag, van: bewoner, veld: "vraag")
    verwijzing.verwijzer = try bewaar(aanmelding.verwijzer, van: bewoner, veld: "verwijzer")
    return try meldAan(verwijzing)
  }

  /// The age in whole years at T0; nil when the year of birth leaves two.
  func leeftijd(
    _ geboren: Geboorte, op aangemeld: Datum, bij casus: Casusnummer
  ) throws(Registerfout) -> Int? {
    do throws(Weigering) {
      let leeftijden = try Verwijzing.leeftijden(geboren: geboren, op: aangemeld)
      return leeftijden.count == 1 ? leeftijden.lowerBound : nil
    } catch {
      throw .weigering(casus, error)
    }
  }

  fileprivate func bewoner(van aanmelding: Aanmelding) throws(Registerfout) -> Bewonernummer {
    guard let vorige = aanmelding.verwijzing.vorige else { return try nieuweBewoner(aanmelding.persoon) }
    return try casus(vorige).bewoner
  }

  fileprivate func bekendeCasus(_ aanmelding: Aanmelding) throws(Registerfout) -> Casusnummer? {
    guard !aanmelding.isIemandAnders, aanmelding.verwijzing.vorige == nil,
      let bewoner = try bekend(aanmelding.persoon).last
    else { return nil }
    return try laatsteCasus(van: bewoner)
  }
}
