/// Everything that one computation needs.
public struct Scenario: Sendable {
  public var naam: String
  public var omschrijving: String?
  public var kop = Scenariokop()
  public var regels: Rekenregels
  public var traject: Trajectprijs
  public var kostenkaart: Kostenkaart
  public var methode: Methode
  /// Years of inflow; without it the casussen themselves are what is computed.
  public var programma: Programma?
  /// The register that the casussen come from; nil when they were written in a file.
  public var register: Registerbron?
  /// Where the doorstromen of the programme come from; nil when nothing was simulated.
  public var nabootsing: Nabootsing?
  /// What was measured of the claims; nil when nothing was, or nothing is made of it.
  package var meting: Claimmeting?
  /// How sure the numbers are; the computing itself uses their means.
  public var onzekerheid = Onzekerheid()
  /// Uncertain numbers that are high or low together.
  public var samenhang: [Samenhang] = []
  /// The payer whose money alone counts; nil counts that of all.
  public internal(set) var kant: Betaler?
  /// Working time that a traject itself takes, where a chain says so.
  package var perTraject: [Personeel] = []
  /// Agreements on pay for result that are on the table; they move money between payers, never the total.
  public var voorstel: Resultaatvoorstel?
  /// Every parameter with where it comes from.
  public var gegevens: [Gegeven]
  /// What the reader of the scenario noticed.
  public var meldingen: [Melding]

  public init(
    naam: String, omschrijving: String? = nil, regels: Rekenregels, traject: Trajectprijs,
    kostenkaart: Kostenkaart, methode: Methode, programma: Programma? = nil, gegevens: [Gegeven] = [],
    meldingen: [Melding] = []
  ) {
    self.naam = naam
    self.omschrijving = omschrijving
    self.regels = regels
    self.traject = traject
    self.kostenkaart = kostenkaart
    self.methode = methode
    self.programma = programma
    self.gegevens = gegevens
    self.meldingen = meldingen
  }

  /// The price of a traject at the price level of the scenario.
  public func trajecttarief() throws(Rekenfout) -> Tarief {
    let factor = try kostenkaart.index.factor(van: traject.jaar, naar: regels.prijspeil)
    return Tarief(euro: traject.prijs.euro * factor, betaler: traject.betaler)
  }

  public var tarieven: Tarieven {
    Tarieven(
      kostenkaart, basis: regels.prijsbasis, peil: regels.prijspeil,
      gesaldeerd: register?.afscherming.gesaldeerd ?? [:])
  }
}

/// What one traject costs (F1), in the euros of a year, and who pays it.
public struct Trajectprijs: Sendable, Hashable {
  public var prijs: Bedrag
  public var jaar: Int
  public var betaler: Betaler

  public init(prijs: Bedrag, jaar: Int, betaler: Betaler) {
    self.prijs = prijs
    self.jaar = jaar
    self.betaler = betaler
  }
}

/// The road to the benefits.
public enum Methode: Sendable, Hashable {
  /// Bottom-up: from assessed casussen.
  case casussen([Beoordeling])
  /// Top-down: benefits are a factor times the costs (F2). One number; no payers, no months.
  case factor(Double)
  /// Only the sum of the benefits of a number of casussen is known (F3), in the euros of a year.
  case totaal(Bedrag, jaar: Int, casussen: Int)

  public var naam: String {
    switch self {
    case .casussen: "casussen"
    case .factor: "factor"
    case .totaal: "totaal"
    }
  }
}
