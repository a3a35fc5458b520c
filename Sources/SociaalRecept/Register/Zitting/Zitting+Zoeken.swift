import Taal

/// A casus that was found, and by what.
package struct Zoektreffer: Sendable, Hashable {
  package let regel: Casusregel
  package let geboren: Geboorte?
}

extension Zitting {
  /// More than this nobody reads; a longer word finds less.
  package static let hoogstensTreffers = 50

  /// The casussen whose resident has this in the name or the address, or has this birth date or phone number; or whose
  /// referrer has this in the name; or which has this number. The last casus first. That somebody looked, and how many
  /// there were, is written down; for what, is not.
  ///
  /// - Complexity: O(residents).
  package func zoek(_ woorden: String) throws(Registerfout) -> [Zoektreffer] {
    let gezocht = try Tekstkeuring.keur(woorden, veld: "zoek")
    let regels = try opgeslagen(try database.gevonden(gezocht))
    try legInzageVast("zoeken", aantal: regels.count)
    var treffers: [Zoektreffer] = []
    for nummer in regels {
      let regel = try casusregel(nummer)
      treffers.append(Zoektreffer(regel: regel, geboren: try persoon(regel.bewoner).geboren))
    }
    return treffers
  }
}

extension Database {
  fileprivate func gevonden(_ gezocht: String) throws(Opslagfout) -> [Casusnummer] {
    typealias Persoonkolom = Persoonrij.Kolom
    let naam = Persoon.zoeknaam(gezocht)
    let cijfers = gezocht.filter { $0.isASCII && $0.isNumber }
    // A year, a day or a part of a phone number; fewer digits would find everybody.
    let isNummer = cijfers.count >= 6 && gezocht.allSatisfy { "0123456789+-() ".contains($0) }
    return try alle(
      """
      SELECT c.\(Casusregel.Kolom.nummer) FROM \(Casusregel.tabel) c
      JOIN \(Persoonrij.tabel) p ON p.\(Persoonkolom.bewoner) = c.\(Casusregel.Kolom.bewoner)
      WHERE c.\(Casusregel.Kolom.nummer) = ?1
        OR (?2 <> '' AND instr(p.\(Persoonkolom.zoeknaam), ?2) > 0)
        OR instr(lower(p.\(Persoonkolom.adres)), lower(?3)) > 0
        OR p.\(Persoonkolom.geboortedatum) = ?4
        OR (?5 <> '' AND instr(replace(replace(replace(p.\(Persoonkolom.telefoon), '-', ''), ' ', ''), '+31', '0'), ?5) > 0)
        OR EXISTS (
          SELECT 1 FROM \(Tekstrij.tabel) t
          WHERE t.\(Tekstrij.Kolom.nummer) = c.\(Casusregel.Kolom.verwijzer)
            AND instr(lower(t.\(Tekstrij.Kolom.tekst)), lower(?3)) > 0)
      ORDER BY c.\(Casusregel.Kolom.nummer) DESC LIMIT \(Zitting.hoogstensTreffers)
      """,
      [
        Int(gezocht).map { .geheel($0) } ?? .niets, .tekst(naam), .tekst(gezocht), .init(Datum(gezocht)),
        .tekst(isNummer ? cijfers : ""),
      ]
    ) { Casusnummer($0.geheel(0)) }
  }
}
