extension Zitting {
  package func persoon(_ bewoner: Bewonernummer) throws(Registerfout) -> Persoon {
    try opgeslagen { () throws(Opslagfout) in
      try database.eerste(
        "SELECT naam, geboortedatum, geboortejaar, adres, telefoon FROM persoon WHERE bewoner = ?",
        [.geheel(bewoner.nummer)]
      ) { (rij: borrowing Rij) in
        var persoon = Persoon(
          naam: rij.tekst(0), geboortedatum: rij.datum(1), adres: rij.tekst(3), telefoon: rij.tekst(4))
        if let jaar = rij.misschien(2) { persoon.geboren = .jaar(jaar) }
        return persoon
      } ?? Persoon()
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

  /// The casus that was read in from a file under this name before.
  package func ingelezen(_ herkomst: String) throws(Registerfout) -> Casusnummer? {
    try opgeslagen { () throws(Opslagfout) in
      try database.eerste("SELECT nummer FROM casus WHERE herkomst = ?", [.tekst(herkomst)]) {
        Casusnummer($0.geheel(0))
      }
    }
  }

  /// Writes down that somebody looked (NEN 7513): who, when, at which casus, how.
  package func legInzageVast(_ casus: Casusnummer?, _ wat: String) throws(Registerfout) {
    let gekeurd = try Tekstkeuring.keur(wat, veld: "inzage")
    try opgeslagen { () throws(Opslagfout) in
      try database.voer(
        "INSERT INTO inzage (tijdstip, wie, casus, wat) VALUES (?, ?, ?, ?)",
        [
          .tekst(handeling.tijdstip.description), .tekst(handeling.wie), .init(casus?.nummer),
          .tekst(gekeurd),
        ])
    }
  }

  /// Who looked at a casus, oldest first.
  package func inzagen(_ casus: Casusnummer) throws(Registerfout) -> [Inzage] {
    try opgeslagen { () throws(Opslagfout) in
      try database.alle(
        "SELECT tijdstip, wie, wat FROM inzage WHERE casus = ? ORDER BY nummer", [.geheel(casus.nummer)]
      ) {
        Inzage(
          tijdstip: $0.tekst(0).flatMap { Tijdstip($0) } ?? Tijdstip(seconden: 0), wie: $0.tekst(1) ?? "",
          wat: $0.tekst(2) ?? "")
      }
    }
  }
}

/// Somebody looked at a casus.
package struct Inzage: Sendable, Hashable {
  package let tijdstip: Tijdstip
  package let wie: String
  package let wat: String
}
