import BusinessCase

/// One line of an overview: what the projection knows of a casus, without reading its log.
package struct Casusregel: Sendable, Hashable {
  package var nummer: Casusnummer
  package var bewoner: Bewonernummer
  package var status: Status
  package var kanaal: Kanaal
  package var prioriteit: Prioriteit
  package var vraagtype: Vraagtype?
  package var wijk: Wijk?
  package var leeftijd: Int?
  package var makelaar: String?
  package var route: Route?
  package var reden: Reden?
  /// T0.
  package var aangemeld: Datum
  /// T1.
  package var aangenomen: Datum?
  package var eersteContact: Datum?
  package var pogingen = 0
  /// T2.
  package var gesprek: Datum?
  package var routeOp: Datum?
  /// T3.
  package var hulp: Datum?
  /// T4, or when it ended otherwise.
  package var gesloten: Datum?
  /// When somebody referred last; T0, unless another did so later.
  package var verwezen: Datum
  package var terugkoppeling: Datum?
  package var wachtSinds: Datum?
  package var laatste: Datum
  package var isBeoordeeld = false
  package var teToetsen = 0
  /// Care use was counted, and may be used.
  package var isGemeten = false
  package var isVernietigd = false
  /// See the same words of `Casus`.
  package var isLopend = false
  package var isBeoordeelbaar = false
  package var isTeBeoordelen = false
  package var wachtEenDeel = false
  /// The household of the resident, by its own number.
  package var huishouden: Int?
  /// A colleague who does it for the makelaar, and the last day of that; see `behandelaar`.
  var waarnemer: String?
  var waarnemingTot: Datum?
  /// Who referred, in words that stand elsewhere and can be erased.
  var verwijzer: Tekstnummer?
  /// The number in the journal of the last that happened to it.
  var gebeurtenis = 0
  /// For overviews that show it; nil elsewhere and after erasing. It is not in this table.
  package var naam: String?

  /// Who does it on a day: the makelaar, or who stands in.
  package func behandelaar(op dag: Datum) -> String? {
    if let waarnemer, let waarnemingTot, dag <= waarnemingTot { waarnemer } else { makelaar }
  }

  /// The same in SQL, for the day that is its value.
  static var behandelaar: String {
    "CASE WHEN \(Kolom.waarnemingTot) >= ? THEN \(Kolom.waarnemer) ELSE \(Kolom.makelaar) END"
  }

  /// The district as far as the address is known.
  package var stadsdeel: Stadsdeel? { wijk?.stadsdeel }
}

extension Casusregel: Tabelrij {
  static let tabel = Tabel<Casusregel>("casus")

  enum Kolom: String, Tabelkolom {
    case nummer, bewoner, status, kanaal, prioriteit, vraagtype, wijk, leeftijd, makelaar, route, reden
    case aangemeld, aangenomen, contact, pogingen, gesprek
    case routeOp = "route_op"
    case hulp, gesloten, verwezen, terugkoppeling
    case wachtSinds = "wacht_sinds"
    case laatste, beoordeeld
    case teToetsen = "te_toetsen"
    case vernietigd, lopend, beoordeelbaar
    case teBeoordelen = "te_beoordelen"
    case wachtEenDeel = "wacht_een_deel"
    case gemeten
    case huishouden, waarnemer
    case waarnemingTot = "waarneming_tot"
    case verwijzer, gebeurtenis
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .nummer: werk.neem(&nummer)
    case .bewoner: werk.neem(&bewoner)
    case .status: werk.neem(&status)
    case .kanaal: werk.neem(&kanaal)
    case .prioriteit: werk.neem(&prioriteit)
    case .vraagtype: werk.neem(&vraagtype)
    case .wijk: werk.neem(&wijk)
    case .leeftijd: werk.neem(&leeftijd)
    case .makelaar: werk.neem(&makelaar)
    case .route: werk.neem(&route)
    case .reden: werk.neem(&reden)
    case .aangemeld: werk.neem(&aangemeld)
    case .aangenomen: werk.neem(&aangenomen)
    case .contact: werk.neem(&eersteContact)
    case .pogingen: werk.neem(&pogingen)
    case .gesprek: werk.neem(&gesprek)
    case .routeOp: werk.neem(&routeOp)
    case .hulp: werk.neem(&hulp)
    case .gesloten: werk.neem(&gesloten)
    case .verwezen: werk.neem(&verwezen)
    case .terugkoppeling: werk.neem(&terugkoppeling)
    case .wachtSinds: werk.neem(&wachtSinds)
    case .laatste: werk.neem(&laatste)
    case .beoordeeld: werk.neem(&isBeoordeeld)
    case .teToetsen: werk.neem(&teToetsen)
    case .vernietigd: werk.neem(&isVernietigd)
    case .lopend: werk.neem(&isLopend)
    case .beoordeelbaar: werk.neem(&isBeoordeelbaar)
    case .teBeoordelen: werk.neem(&isTeBeoordelen)
    case .wachtEenDeel: werk.neem(&wachtEenDeel)
    case .gemeten: werk.neem(&isGemeten)
    case .huishouden: werk.neem(&huishouden)
    case .waarnemer: werk.neem(&waarnemer)
    case .waarnemingTot: werk.neem(&waarnemingTot)
    case .verwijzer: werk.neem(&verwijzer)
    case .gebeurtenis: werk.neem(&gebeurtenis)
    }
  }

  /// A casus of which nothing can be read is not shown.
  static let leeg = Casusregel(
    nummer: Casusnummer(0), bewoner: Bewonernummer(0), status: .foutieveInvoer, kanaal: .anders,
    prioriteit: .gewoon, aangemeld: Datum(dagnummer: 0), verwezen: Datum(dagnummer: 0),
    laatste: Datum(dagnummer: 0))
}
