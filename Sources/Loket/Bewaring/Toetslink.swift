import SociaalRecept

/// A link with which one practice judges the claims about its own patients. Looking uses nothing up.
struct Toetslink: Sendable, Hashable {
  /// Days that it can be used.
  static let dagen = 60
  /// The same in seconds.
  static let geldig = dagen * 86_400

  /// The digest of what is in the link; that itself is kept nowhere.
  let afdruk: String
  let praktijk: String
  /// Who made it.
  let door: String
  let einde: Int

  /// For the address of a page about the link: enough to tell it from others, and nobody gets in with it.
  var kort: String { String(afdruk.prefix(16)) }
  /// As whom the practice is known in the journal.
  var naam: String { "toetslink \(afdruk.prefix(6))" }
}

extension Loketbestand {
  /// A new link in the place of earlier ones for the same practice.
  ///
  /// - Returns: the secret in it, which is kept nowhere.
  func maakToetslink(_ praktijk: String, door: String, nu: Int) throws(Opslagfout) -> String {
    let geheim = Natrium.toevalswoord()
    try inEen { () throws(Opslagfout) in
      for eerder in try toetslinks(nu: nu)
      where Praktijkvraag.sleutel(eerder.praktijk) == Praktijkvraag.sleutel(praktijk) {
        try trekIn(eerder)
      }
      try database.voer(
        "INSERT INTO toetslink (afdruk, praktijk, door, einde) VALUES (?, ?, ?, ?)",
        [
          .tekst(Natrium.afdruk(geheim)), .tekst(praktijk), .tekst(door),
          .geheel(nu + Toetslink.geldig),
        ])
    }
    return geheim
  }

  /// Nil for one that is over, was revoked, or never was.
  func toetslink(_ geheim: String, nu: Int) throws(Opslagfout) -> Toetslink? {
    let afdruk = Natrium.afdruk(geheim)
    return try toetslinks(nu: nu).first { $0.afdruk == afdruk }
  }

  /// Those that work, the first to end first.
  func toetslinks(nu: Int) throws(Opslagfout) -> [Toetslink] {
    try database.alle(
      "SELECT afdruk, praktijk, door, einde FROM toetslink WHERE einde > ? ORDER BY einde", [.geheel(nu)]
    ) { rij in
      Toetslink(
        afdruk: rij.tekst(0) ?? "", praktijk: rij.tekst(1) ?? "", door: rij.tekst(2) ?? "",
        einde: rij.geheel(3))
    }
  }

  func trekIn(_ link: Toetslink) throws(Opslagfout) {
    try database.voer("DELETE FROM toetslink WHERE afdruk = ?", [.tekst(link.afdruk)])
  }
}
