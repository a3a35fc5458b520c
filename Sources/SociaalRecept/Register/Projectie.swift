/// The current state in tables, for lists and counts. It follows from the log alone and can be made again.
struct Projectie {
  let database: Database

  /// Writes what a casus has become.
  ///
  /// - Parameter laatste: the gebeurtenis that made it so.
  func schrijf(_ casus: Casus, laatste: Int) throws(Opslagfout) {
    try database.voer(Self.rij, casus.waarden + [.geheel(laatste)])
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
    try opgeslagen { () throws(Opslagfout) in
      try database.voer("DELETE FROM casus; DELETE FROM deeltraject; DELETE FROM instelling")
    }
    try logboek.casussen { casus, laatste throws(Registerfout) in
      try opgeslagen { () throws(Opslagfout) in try schrijf(casus, laatste: laatste) }
    }
    try logboek.instellingen { sleutel, waarde throws(Registerfout) in
      try opgeslagen { () throws(Opslagfout) in try schrijf(sleutel, waarde) }
    }
  }

  /// What was set last.
  func schrijf(_ sleutel: String, _ waarde: String) throws(Opslagfout) {
    try database.voer("INSERT OR REPLACE INTO instelling VALUES (?, ?)", [.tekst(sleutel), .tekst(waarde)])
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
      .init(laatsteOp), .init(isBeoordeeld), .geheel(teToetsen),
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
