import SociaalRecept

/// A resident asked to be erased; a beheerder still has to do it.
struct Wisverzoek: Sendable, Hashable {
  let casus: Casusnummer
  /// The makelaar who passed it on.
  let door: String
  let op: Tijdstip
}

extension Loketbestand {
  /// Once asked is asked: the first moment counts.
  func vraagWissen(_ casus: Casusnummer, door: String, nu: Int) throws(Opslagfout) {
    try database.voer(
      "INSERT OR IGNORE INTO wisverzoek (casus, door, op) VALUES (?, ?, ?)",
      [.geheel(casus.nummer), .tekst(door), .geheel(nu)])
  }

  /// The oldest first.
  func wisverzoeken() throws(Opslagfout) -> [Wisverzoek] {
    try database.alle("SELECT casus, door, op FROM wisverzoek ORDER BY op, casus") { rij in
      Wisverzoek(
        casus: Casusnummer(rij.geheel(0)), door: rij.tekst(1) ?? "", op: Tijdstip(seconden: rij.geheel(2)))
    }
  }

  func isGewist(_ casus: Casusnummer) throws(Opslagfout) {
    try database.voer("DELETE FROM wisverzoek WHERE casus = ?", [.geheel(casus.nummer)])
  }
}
