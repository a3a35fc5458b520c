import SociaalRecept

/// A file that somebody wants to read in, kept encrypted between looking at what it would do and doing it. It goes with
/// the session, and is gone as soon as a concept would be.
struct Inleesbestand: Sendable, Hashable {
  let naam: String
  /// Whose numbers stand in it; nil when nobody said.
  let herkomst: String?
  let bytes: [UInt8]
}

extension Loketbestand {
  /// In the place of what was kept of this session.
  ///
  /// - Returns: by which name it can be asked back, within this session.
  func bewaar(
    _ bestand: Inleesbestand, bij sessie: Sessie, _ kluis: Kluis, nu: Int
  ) throws(Opslagfout) -> String {
    let sleutel = Natrium.toevalswoord(16)
    try database.voer(
      "INSERT OR REPLACE INTO bestand (afdruk, sleutel, naam, herkomst, inhoud, begin) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .tekst(sessie.afdruk), .tekst(sleutel), .tekst(kluis.versleuteld(Array(bestand.naam.utf8))),
        bestand.herkomst.map { .tekst($0) } ?? .niets, .tekst(kluis.versleuteld(bestand.bytes)), .geheel(nu),
      ])
    return sleutel
  }

  /// Nil when it is gone, or of somebody else.
  func bestand(
    _ sleutel: String, bij sessie: Sessie, _ kluis: Kluis, nu: Int
  ) throws(Opslagfout) -> Inleesbestand? {
    let gevonden = try database.eerste(
      "SELECT naam, herkomst, inhoud FROM bestand WHERE afdruk = ? AND sleutel = ? AND begin > ?",
      [.tekst(sessie.afdruk), .tekst(sleutel), .geheel(nu - Concept.bewaard)]
    ) { (naam: $0.tekst(0) ?? "", herkomst: $0.tekst(1), inhoud: $0.tekst(2) ?? "") }
    guard let gevonden, let naam = kluis.ontsleuteld(gevonden.naam),
      let bytes = kluis.ontsleuteld(gevonden.inhoud)
    else { return nil }
    return Inleesbestand(
      naam: String(decoding: naam, as: UTF8.self), herkomst: gevonden.herkomst, bytes: bytes)
  }

  func vergeetBestand(_ sessie: Sessie) throws(Opslagfout) {
    try database.voer("DELETE FROM bestand WHERE afdruk = ?", [.tekst(sessie.afdruk)])
  }
}
