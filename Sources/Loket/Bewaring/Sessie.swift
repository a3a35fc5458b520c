import SociaalRecept

/// Somebody who is signing in, or has.
struct Sessie: Sendable, Hashable {
  /// How far somebody is with signing in.
  enum Stap: String, Sendable {
    /// The password was right; the code of the second factor is still asked for.
    case wachtwoord
    /// The same, but there is no second factor yet, and there must be.
    case instellen
    case binnen
  }

  /// The digest of what the browser keeps; that itself is kept nowhere.
  let afdruk: String
  let gebruiker: String
  let stap: Stap
  let begin: Int
  var laatst: Int
  /// What was done last, to be said once.
  var melding: String?

  /// Seconds without a sign of life after which it is over.
  static let stil = 30 * 60
  /// Seconds after which it is over in any case.
  static let hoogstens = 12 * 3600
  /// Signing in takes no longer than this.
  static let aanmelden = 10 * 60

  func isGeldig(nu: Int) -> Bool {
    let grens = stap == .binnen ? Self.stil : Self.aanmelden
    return nu - laatst < grens && nu - begin < Self.hoogstens && nu >= begin - Self.speling
  }

  /// Seconds that a clock may go back before what was begun counts as not begun.
  private static let speling = 300
}

extension Loketbestand {
  /// A new session; its secret goes to the browser and nowhere else.
  func begin(
    _ gebruiker: String, _ stap: Sessie.Stap, nu: Int, melding: String? = nil
  ) throws(Opslagfout) -> String {
    let geheim = Natrium.toevalswoord()
    try database.voer(
      "INSERT INTO sessie (afdruk, gebruiker, stap, begin, laatst, melding) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .tekst(Natrium.afdruk(geheim)), .tekst(gebruiker), .tekst(stap.rawValue), .geheel(nu), .geheel(nu),
        melding.map { .tekst($0) } ?? .niets,
      ])
    return geheim
  }

  /// Also one that is over; nil for what never was, or was ended.
  func sessie(_ geheim: String) throws(Opslagfout) -> Sessie? {
    try database.eerste(
      "SELECT afdruk, gebruiker, stap, begin, laatst, melding FROM sessie WHERE afdruk = ?",
      [.tekst(Natrium.afdruk(geheim))]
    ) { rij -> Sessie? in
      guard let afdruk = rij.tekst(0), let gebruiker = rij.tekst(1),
        let stap = rij.tekst(2).flatMap({ Sessie.Stap(rawValue: $0) })
      else { return nil }
      return Sessie(
        afdruk: afdruk, gebruiker: gebruiker, stap: stap, begin: rij.geheel(3), laatst: rij.geheel(4),
        melding: rij.tekst(5))
    } ?? nil
  }

  /// A sign of life, written once a minute at most.
  func raakAan(_ sessie: Sessie, nu: Int) throws(Opslagfout) {
    guard abs(nu - sessie.laatst) >= 60 else { return }
    try database.voer("UPDATE sessie SET laatst = ? WHERE afdruk = ?", [.geheel(nu), .tekst(sessie.afdruk)])
  }

  /// What is said on the next page, once; nil takes it away.
  func meld(_ melding: String?, bij sessie: Sessie) throws(Opslagfout) {
    try database.voer(
      "UPDATE sessie SET melding = ? WHERE afdruk = ?",
      [melding.map { .tekst($0) } ?? .niets, .tekst(sessie.afdruk)])
  }

  func eindig(_ sessie: Sessie) throws(Opslagfout) {
    try database.voer("DELETE FROM sessie WHERE afdruk = ?", [.tekst(sessie.afdruk)])
    try database.voer("DELETE FROM concept WHERE afdruk = ?", [.tekst(sessie.afdruk)])
    try vergeetBestand(sessie)
  }

  /// Ends all of somebody's sessions but one.
  package func eindigAlle(van gebruiker: String, behalve afdruk: String = "") throws(Opslagfout) {
    try database.voer(
      "DELETE FROM sessie WHERE gebruiker = ? AND afdruk <> ?", [.tekst(gebruiker), .tekst(afdruk)])
  }
}
