import BusinessCase

/// One line of an overview: what the projection knows of a casus, without reading its log.
package struct Casusregel: Sendable, Hashable {
  package let nummer: Casusnummer
  package let bewoner: Bewonernummer
  package let status: Status
  package let kanaal: Kanaal
  package let prioriteit: Prioriteit
  package let vraagtype: Vraagtype?
  package let wijk: Wijk?
  package let leeftijd: Int?
  package let makelaar: String?
  package let route: Route?
  package let reden: Reden?
  /// T0.
  package let aangemeld: Datum
  /// T1.
  package let aangenomen: Datum?
  package let eersteContact: Datum?
  package let pogingen: Int
  /// T2.
  package let gesprek: Datum?
  package let routeOp: Datum?
  /// T3.
  package let hulp: Datum?
  /// T4, or when it ended otherwise.
  package let gesloten: Datum?
  package let terugkoppeling: Datum?
  package let wachtSinds: Datum?
  package let laatste: Datum
  package let isBeoordeeld: Bool
  package let teToetsen: Int
  package let isVernietigd: Bool
  /// A part of the route still waits for its help; only told by overviews of what must be done.
  package let wachtEenDeel: Bool
  /// For overviews that show it; nil elsewhere and after erasing.
  package let naam: String?

  /// The district as far as the address is known.
  package var stadsdeel: Stadsdeel? { wijk?.stadsdeel }
}

extension Casusregel {
  init(_ rij: borrowing Rij) {
    nummer = Casusnummer(rij.geheel(0))
    bewoner = Bewonernummer(rij.geheel(1))
    status = rij.woord(2) ?? .foutieveInvoer
    kanaal = rij.woord(3) ?? .anders
    prioriteit = rij.woord(4) ?? .gewoon
    vraagtype = rij.woord(5)
    wijk = rij.woord(6)
    leeftijd = rij.misschien(7)
    makelaar = rij.tekst(8)
    route = rij.woord(9)
    reden = rij.woord(10)
    aangemeld = rij.datum(11) ?? Datum(dagnummer: 0)
    aangenomen = rij.datum(12)
    eersteContact = rij.datum(13)
    pogingen = rij.geheel(14)
    gesprek = rij.datum(15)
    routeOp = rij.datum(16)
    hulp = rij.datum(17)
    gesloten = rij.datum(18)
    terugkoppeling = rij.datum(19)
    wachtSinds = rij.datum(20)
    laatste = rij.datum(21) ?? Datum(dagnummer: 0)
    isBeoordeeld = rij.waarheid(22)
    teToetsen = rij.geheel(23)
    isVernietigd = rij.waarheid(24)
    wachtEenDeel = rij.waarheid(25)
    naam = rij.tekst(26)
  }

  static func vraag(metNamen: Bool, metDelen: Bool, waar: String) -> String {
    let eigen = """
      c.nummer, c.bewoner, c.status, c.kanaal, c.prioriteit, c.vraagtype, c.wijk, c.leeftijd, c.makelaar, c.route,
      c.reden, c.aangemeld, c.aangenomen, c.contact, c.pogingen, c.gesprek, c.route_op, c.hulp, c.gesloten,
      c.terugkoppeling, c.wacht_sinds, c.laatste, c.beoordeeld, c.te_toetsen, c.vernietigd,
      \(metDelen ? eenDeelWacht : "0")
      """
    return metNamen
      ? "SELECT \(eigen), p.naam FROM casus c LEFT JOIN persoon p ON p.bewoner = c.bewoner WHERE \(waar)"
      : "SELECT \(eigen), NULL FROM casus c WHERE \(waar)"
  }

  /// Only asked of a casus that is helped, because another waits anyhow.
  private static let eenDeelWacht = """
    c.hulp IS NOT NULL AND c.gesloten IS NULL AND EXISTS (
      SELECT 1 FROM deeltraject d WHERE d.casus = c.nummer AND d.hulp IS NULL AND d.gesloten IS NULL)
    """
}

extension Rij {
  borrowing func woord<Woord: RawRepresentable<String>>(_ kolom: Int32) -> Woord? {
    tekst(kolom).flatMap { Woord(rawValue: $0) }
  }
}

extension Register {
  /// The casussen that somebody may have to do something about: those that are open, and those that ended without a
  /// terugkoppeling or with claims that nobody judged.
  ///
  /// - Complexity: O(casussen); one pass, because in a register where much is to be done an index only adds work.
  package func lopend(metNamen: Bool = true) throws(Registerfout) -> [Casusregel] {
    try casusregels(
      metNamen: metNamen, metDelen: true,
      waar: """
        c.gesloten IS NULL AND c.status IN \(openStatussen)
          OR c.gesloten IS NOT NULL AND c.status <> 'entered-in-error' AND c.vernietigd = 0
            AND (c.terugkoppeling IS NULL OR c.te_toetsen > 0
              OR c.beoordeeld = 0 AND c.route IS NOT NULL AND c.status IN ('completed', 'failed'))
        """)
  }

  /// All casussen but those that were a mistake, in order of number; without names.
  package func alleCasussen() throws(Registerfout) -> [Casusregel] {
    try casusregels(
      metNamen: false, metDelen: false, waar: "c.status <> 'entered-in-error' ORDER BY c.nummer")
  }

  private var openStatussen: String {
    "(\(Status.open.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
  }

  private func casusregels(
    metNamen: Bool, metDelen: Bool, waar: String
  ) throws(Registerfout) -> [Casusregel] {
    let vraag = Casusregel.vraag(metNamen: metNamen, metDelen: metDelen, waar: waar)
    return try opgeslagen { () throws(Opslagfout) in try database.alle(vraag) { Casusregel($0) } }
  }
}

extension Zitting {
  /// The line of one casus, with its name.
  package func casusregel(_ nummer: Casusnummer) throws(Registerfout) -> Casusregel {
    let regel = try opgeslagen { () throws(Opslagfout) in
      try database.eerste(
        Casusregel.vraag(metNamen: true, metDelen: true, waar: "c.nummer = ?"), [.geheel(nummer.nummer)]
      ) { Casusregel($0) }
    }
    guard let regel else { throw .onbekendeCasus(nummer, hoogste: try hoogste()) }
    return regel
  }
}
