/// The current state in tables, for lists and counts. It follows from the log alone and can be made again.
struct Projectie {
  let database: Database

  /// Writes what a casus has become.
  func schrijf(_ casus: Casus) throws(Opslagfout) {
    try database.voer(Self.rij, casus.waarden)
    for (deel, verloop) in casus.delen {
      try database.voer(
        "INSERT OR REPLACE INTO deeltraject VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .geheel(casus.nummer.nummer), .tekst(deel.rawValue), .tekst(verloop.status.rawValue),
          .init(verloop.reden?.rawValue), .init(verloop.aangemeldOp), .init(verloop.aangenomenOp),
          .init(verloop.hulpOp), .init(verloop.geslotenOp),
        ])
    }
  }

  /// Makes everything again from the log.
  ///
  /// - Complexity: O(gebeurtenissen).
  func herbouw(_ logboek: Logboek) throws(Registerfout) {
    try opgeslagen { () throws(Opslagfout) in try database.voer("DELETE FROM casus; DELETE FROM deeltraject")
    }
    try logboek.casussen { casus throws(Registerfout) in
      try opgeslagen { () throws(Opslagfout) in try schrijf(casus) }
    }
  }

  private static let kolommen = 27

  private static let rij =
    "INSERT OR REPLACE INTO casus VALUES (\(Array(repeating: "?", count: kolommen).joined(separator: ", ")))"
}

extension Casus {
  fileprivate var waarden: [Database.Waarde] {
    [
      .geheel(nummer.nummer), .geheel(verwijzing.bewoner.nummer), .tekst(status.rawValue),
      .tekst(verwijzing.kanaal.rawValue), .tekst(verwijzing.prioriteit.rawValue),
      .init(verwijzing.vraag?.nummer),
      .init(verwijzing.vraagtype?.rawValue), .init(verwijzing.wijk?.rawValue), .init(verwijzing.leeftijd),
      .init(makelaar), .init(route?.rawValue), .init(verloop.reden?.rawValue), .init(verloop.aangemeldOp),
      .init(verloop.aangenomenOp), .init(eersteContactOp), .geheel(contactpogingen), .init(gesprekOp),
      .init(routeOp),
      .init(hulpOp), .init(verloop.geslotenOp), .init(terugkoppelingen.min()), .init(verloop.wachtSinds),
      .init(laatsteOp), .init(verwijzing.herkomst), .init(isBeoordeeld), .geheel(teToetsen),
      .init(isVernietigd),
    ]
  }

  /// Claimed savings that nobody has judged yet.
  var teToetsen: Int {
    geldigeRegels.count { regel in
      guard case .vermeden = regel.beoordeeld.regel.soort else { return false }
      return regel.toetsingen.isEmpty
    }
  }
}

/// Runs work on the database inside work on the register.
func opgeslagen<Uitkomst>(_ werk: () throws(Opslagfout) -> Uitkomst) throws(Registerfout) -> Uitkomst {
  do throws(Opslagfout) { return try werk() } catch { throw .opslag(error) }
}
