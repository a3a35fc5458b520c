import SociaalRecept

/// The file beside the register for what the loket needs to remember and may forget: who is signed in, who guessed
/// wrong, which forms were sent, what was being typed. Nothing in it is part of the register.
///
/// A class because it owns a connection; it is used by one thread.
package final class Loketbestand {
  let database: Database

  /// - Parameter pad: of the file itself.
  package init(_ pad: String) throws(Opslagfout) {
    database = try Database.naast(pad)
    try maakVorm()
  }

  private func maakVorm() throws(Opslagfout) {
    guard try database.getal("PRAGMA user_version") != Self.vorm else { return }
    try inEen { () throws(Opslagfout) in
      guard try database.getal("PRAGMA user_version") != Self.vorm else { return }
      for tabel in [
        "sessie", "vertraging", "formulier", "concept", "bestand", "toegangslink", "toetslink", "factorstap",
      ] {
        try database.voer("DROP TABLE IF EXISTS \(tabel)")
      }
      try database.voer(Self.tabellen)
      try database.voer("PRAGMA user_version = \(Self.vorm)")
    }
  }

  /// Everything in `werk` happens, or nothing.
  func inEen<Uitkomst>(_ werk: () throws(Opslagfout) -> Uitkomst) throws(Opslagfout) -> Uitkomst {
    try database.inTransactie(als: .schrijven, fout: { $0 }, werk)
  }

  /// A file of another form is emptied, but for what residents asked: everybody signs in once more.
  private static let vorm = 3

  /// Times are seconds since 1 January 1970, UTC. What opens something stands here as a digest only.
  private static let tabellen = """
    CREATE TABLE sessie (
      afdruk TEXT PRIMARY KEY,
      gebruiker TEXT NOT NULL,
      stap TEXT NOT NULL,
      begin INTEGER NOT NULL,
      laatst INTEGER NOT NULL,
      melding TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sessie_gebruiker ON sessie (gebruiker);
    CREATE TABLE vertraging (
      wie TEXT PRIMARY KEY,
      mislukt INTEGER NOT NULL,
      laatst INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE formulier (
      nummer TEXT PRIMARY KEY,
      begin INTEGER NOT NULL,
      naar TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE concept (
      afdruk TEXT PRIMARY KEY,
      gebruiker TEXT NOT NULL,
      doel TEXT NOT NULL,
      inhoud TEXT NOT NULL,
      begin INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE bestand (
      afdruk TEXT PRIMARY KEY,
      sleutel TEXT NOT NULL,
      naam TEXT NOT NULL,
      herkomst TEXT,
      inhoud TEXT NOT NULL,
      begin INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE toegangslink (
      afdruk TEXT PRIMARY KEY,
      soort TEXT NOT NULL,
      gebruiker TEXT,
      einde INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS wisverzoek (
      casus INTEGER PRIMARY KEY,
      door TEXT NOT NULL,
      op INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE toetslink (
      afdruk TEXT PRIMARY KEY,
      praktijk TEXT NOT NULL,
      door TEXT NOT NULL,
      einde INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE factorstap (
      gebruiker TEXT PRIMARY KEY,
      stap INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// Seconds that it is still known what is over: for a form that is sent long after its session was, and for a clock
  /// that stood ahead for a while. An assumption: a month.
  private static let naklank = 30 * 86_400

  /// Takes away what is over; now and then is enough. What a clock that stood ahead left, lasts no longer than it may.
  func ruimOp(nu: Int) throws(Opslagfout) {
    try inEen { () throws(Opslagfout) in
      try database.voer(
        "DELETE FROM sessie WHERE laatst < ? OR begin > ?",
        [.geheel(nu - Self.naklank), .geheel(nu + Self.naklank)])
      try database.voer("DELETE FROM vertraging WHERE laatst < ?", [.geheel(nu - 86_400)])
      try database.voer("UPDATE vertraging SET laatst = ?1 WHERE laatst > ?1", [.geheel(nu)])
      for (tabel, bewaard) in [
        ("formulier", Formuliernummer.bewaard), ("concept", Concept.bewaard), ("bestand", Concept.bewaard),
      ] {
        try database.voer(
          "DELETE FROM \(tabel) WHERE begin < ? OR begin > ?",
          [.geheel(nu - bewaard), .geheel(nu + bewaard)])
      }
      for tabel in ["toegangslink", "toetslink"] {
        try database.voer("DELETE FROM \(tabel) WHERE einde < ?", [.geheel(nu - Self.naklank)])
      }
      for soort in Toegangslink.Soort.allCases {
        try database.voer(
          "UPDATE toegangslink SET einde = ?1 WHERE einde > ?1 AND soort = ?2",
          [.geheel(nu + soort.geldig), .tekst(soort.rawValue)])
      }
      try database.voer(
        "UPDATE toetslink SET einde = ?1 WHERE einde > ?1", [.geheel(nu + Toetslink.geldig)])
    }
  }
}
