import SociaalRecept

/// A link that lets somebody in once, to choose a password.
package struct Toegangslink: Sendable, Hashable {
  package enum Soort: String, Sendable, Hashable, CaseIterable {
    /// On a register without users: whoever has it becomes the first beheerder.
    case opzetten
    /// For somebody whom a beheerder added, or whose password or phone is lost.
    case uitnodiging

    /// Seconds that it can be used.
    var geldig: Int {
      switch self {
      case .opzetten: 24 * 3600
      case .uitnodiging: 7 * 24 * 3600
      }
    }
  }

  let soort: Soort
  /// Nil while there is nobody yet.
  let gebruiker: String?
}

extension Loketbestand {
  /// A new link in the place of earlier ones for the same user.
  ///
  /// - Returns: the secret in it, which is kept nowhere.
  package func maakLink(
    _ soort: Toegangslink.Soort, voor gebruiker: String?, nu: Int
  ) throws(Opslagfout) -> String {
    try inEen { () throws(Opslagfout) -> String in
      try database.voer(
        "DELETE FROM toegangslink WHERE gebruiker IS ?", [gebruiker.map { .tekst($0) } ?? .niets])
      let geheim = Natrium.toevalswoord()
      try database.voer(
        "INSERT INTO toegangslink (afdruk, soort, gebruiker, einde) VALUES (?, ?, ?, ?)",
        [
          .tekst(Natrium.afdruk(geheim)), .tekst(soort.rawValue), gebruiker.map { .tekst($0) } ?? .niets,
          .geheel(nu + soort.geldig),
        ])
      return geheim
    }
  }

  /// Nil for one that was used, is over, or never was.
  func link(_ geheim: String, nu: Int) throws(Opslagfout) -> Toegangslink? {
    try database.eerste(
      "SELECT soort, gebruiker FROM toegangslink WHERE afdruk = ? AND einde > ?",
      [.tekst(Natrium.afdruk(geheim)), .geheel(nu)]
    ) { rij in
      rij.tekst(0).flatMap { Toegangslink.Soort(rawValue: $0) }.map {
        Toegangslink(soort: $0, gebruiker: rij.tekst(1))
      }
    } ?? nil
  }

  /// A link that was taken for something that could not be done.
  func zetTerug(_ link: Toegangslink, _ geheim: String, nu: Int) throws(Opslagfout) {
    try database.voer(
      "INSERT OR IGNORE INTO toegangslink (afdruk, soort, gebruiker, einde) VALUES (?, ?, ?, ?)",
      [
        .tekst(Natrium.afdruk(geheim)), .tekst(link.soort.rawValue),
        link.gebruiker.map { .tekst($0) } ?? .niets, .geheel(nu + 3600),
      ])
  }

  /// - Returns: false when somebody else was first.
  func verbruik(_ geheim: String) throws(Opslagfout) -> Bool {
    try inEen { () throws(Opslagfout) -> Bool in
      let aantal = try database.getal(
        "SELECT count(*) FROM toegangslink WHERE afdruk = ?", [.tekst(Natrium.afdruk(geheim))])
      try database.voer("DELETE FROM toegangslink WHERE afdruk = ?", [.tekst(Natrium.afdruk(geheim))])
      return aantal > 0
    }
  }

  /// Notes the step of a code that was right.
  ///
  /// - Returns: false when that step, or a later one, was used before.
  func neemFactorstap(_ stap: Int, van gebruiker: String) throws(Opslagfout) -> Bool {
    try inEen { () throws(Opslagfout) -> Bool in
      let laatste = try factorstap(van: gebruiker) ?? -1
      guard stap > laatste else { return false }
      try database.voer(
        "INSERT OR REPLACE INTO factorstap (gebruiker, stap) VALUES (?, ?)",
        [.tekst(gebruiker), .geheel(stap)])
      return true
    }
  }

  func factorstap(van gebruiker: String) throws(Opslagfout) -> Int? {
    try database.eerste(
      "SELECT stap FROM factorstap WHERE gebruiker = ?", [.tekst(gebruiker)]
    ) { $0.geheel(0) }
  }
}
