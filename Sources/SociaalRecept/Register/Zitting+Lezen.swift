extension Zitting {
  package func persoon(_ bewoner: Bewonernummer) throws(Registerfout) -> Persoon {
    try opgeslagen { () throws(Opslagfout) in
      try database.eerste(
        "SELECT naam, geboortedatum, adres, telefoon FROM persoon WHERE bewoner = ?",
        [.geheel(bewoner.nummer)]
      ) { Persoon(naam: $0.tekst(0), geboortedatum: $0.datum(1), adres: $0.tekst(2), telefoon: $0.tekst(3)) }
        ?? Persoon()
    }
  }

  /// The free texts of a resident; those that were erased are not there.
  package func teksten(_ bewoner: Bewonernummer) throws(Registerfout) -> [Tekstnummer: String] {
    try opgeslagen { () throws(Opslagfout) in
      let rijen = try database.alle(
        "SELECT nummer, tekst FROM tekst WHERE bewoner = ?", [.geheel(bewoner.nummer)]
      ) {
        (Tekstnummer($0.geheel(0)), $0.tekst(1) ?? "")
      }
      return Dictionary(uniqueKeysWithValues: rijen)
    }
  }

  /// The casussen of a resident, oldest first.
  package func casussen(van bewoner: Bewonernummer) throws(Registerfout) -> [Casusnummer] {
    try opgeslagen { () throws(Opslagfout) in
      try database.alle(
        "SELECT nummer FROM casus WHERE bewoner = ? ORDER BY nummer", [.geheel(bewoner.nummer)]
      ) {
        Casusnummer($0.geheel(0))
      }
    }
  }

  /// Residents with this name, and with this birth date where both are known: maybe the same person.
  package func bekend(_ naam: String, geboren: Datum?) throws(Registerfout) -> [Bewonernummer] {
    try opgeslagen { () throws(Opslagfout) in
      try database.alle(
        """
        SELECT bewoner FROM persoon
        WHERE zoeknaam = ?1 AND (?2 IS NULL OR geboortedatum IS NULL OR geboortedatum = ?2) ORDER BY bewoner
        """, [.tekst(Persoon.zoeknaam(naam)), .init(geboren)]
      ) { Bewonernummer($0.geheel(0)) }
    }
  }

  /// Writes down that somebody looked (NEN 7513): who, when, at which casus, how.
  package func legInzageVast(_ casus: Casusnummer, _ wat: String) throws(Registerfout) {
    let wat = try Tekstkeuring.keur(wat, veld: "inzage")
    try schrijf(.ingezien(Inzagewoorden(casus: casus, wat: wat, aantal: nil)))
  }

  /// Writes down that somebody looked at many casussen at once, and at how many.
  package func legInzageVast(_ wat: String, aantal: Int) throws(Registerfout) {
    try schrijf(.ingezien(Inzagewoorden(casus: nil, wat: wat, aantal: aantal)))
  }

  func schrijf(_ aantekening: Aantekening) throws(Registerfout) {
    try opgeslagen { () throws(Opslagfout) in
      try Logboek(database: database).schrijf(aantekening, handeling)
    }
  }

  /// Who looked at a casus, oldest first.
  ///
  /// - Complexity: O(rows of the journal).
  package func inzagen(_ casus: Casusnummer) throws(Registerfout) -> [Inzage] {
    var inzagen: [Inzage] = []
    try Logboek(database: database).aantekeningen(.ingezien) { aantekening, rij in
      guard case .ingezien(let woorden) = aantekening, woorden.casus == casus else { return }
      inzagen.append(
        Inzage(
          tijdstip: Tijdstip(rij.tijdstip) ?? Tijdstip(seconden: 0), wie: rij.wie, wat: woorden.wat))
    }
    return inzagen
  }
}

/// Somebody looked at a casus.
package struct Inzage: Sendable, Hashable {
  package let tijdstip: Tijdstip
  package let wie: String
  package let wat: String
}
