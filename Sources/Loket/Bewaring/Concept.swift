import SociaalRecept

/// A form that was sent after its session was over: kept, encrypted, until the same user signs in again in the same
/// browser. It is shown then, never carried out.
struct Concept: Sendable, Hashable {
  let gebruiker: String
  /// The page that it was sent to.
  let doel: String
  let inhoud: [UInt8]

  /// Seconds that it is kept.
  static let bewaard = 15 * 60
}

extension Loketbestand {
  /// - Parameter sessie: the one that is over.
  func bewaar(_ concept: Concept, bij sessie: Sessie, _ kluis: Kluis, nu: Int) throws(Opslagfout) {
    try database.voer(
      "INSERT OR REPLACE INTO concept (afdruk, gebruiker, doel, inhoud, begin) VALUES (?, ?, ?, ?, ?)",
      [
        .tekst(sessie.afdruk), .tekst(concept.gebruiker), .tekst(concept.doel),
        .tekst(kluis.versleuteld(concept.inhoud)), .geheel(nu),
      ])
  }

  /// The concept of a session that is over, which then belongs to the new session of the same user.
  func neemConceptOver(
    van geheim: String, naar nieuw: String, _ gebruiker: String, nu: Int
  ) throws(Opslagfout) -> Bool {
    try inEen { () throws(Opslagfout) -> Bool in
      let oud = Natrium.afdruk(geheim)
      let aantal = try database.getal(
        "SELECT count(*) FROM concept WHERE afdruk = ? AND gebruiker = ? AND begin > ?",
        [.tekst(oud), .tekst(gebruiker), .geheel(nu - Concept.bewaard)])
      if aantal > 0 {
        try database.voer(
          "UPDATE concept SET afdruk = ? WHERE afdruk = ?", [.tekst(Natrium.afdruk(nieuw)), .tekst(oud)])
      }
      return aantal > 0
    }
  }

  /// The concept of this session, which is then gone.
  func neemConcept(_ sessie: Sessie, _ kluis: Kluis, nu: Int) throws(Opslagfout) -> Concept? {
    let gevonden = try database.eerste(
      "SELECT doel, inhoud FROM concept WHERE afdruk = ? AND gebruiker = ? AND begin > ?",
      [.tekst(sessie.afdruk), .tekst(sessie.gebruiker), .geheel(nu - Concept.bewaard)]
    ) { (doel: $0.tekst(0) ?? "/", inhoud: $0.tekst(1) ?? "") }
    guard let gevonden else { return nil }
    try database.voer("DELETE FROM concept WHERE afdruk = ?", [.tekst(sessie.afdruk)])
    return kluis.ontsleuteld(gevonden.inhoud).map {
      Concept(gebruiker: sessie.gebruiker, doel: gevonden.doel, inhoud: $0)
    }
  }
}
