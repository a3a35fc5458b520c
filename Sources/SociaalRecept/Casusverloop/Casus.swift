import BusinessCase

/// One resident's question from referral to closing: what follows from all that was written down about it.
public struct Casus: Sendable, Hashable {
  public let nummer: Casusnummer
  public internal(set) var verwijzing: Verwijzing
  public internal(set) var verloop: Verloop
  /// Who took it on.
  public internal(set) var makelaar: String?
  public internal(set) var contactpogingen = 0
  public internal(set) var eersteContactOp: Datum?
  /// T2, the first conversation.
  public internal(set) var gesprekOp: Datum?
  public internal(set) var route: Route?
  public internal(set) var routeOp: Datum?
  public internal(set) var delen: [Deel: Verloop] = [:]
  /// There was bridging care while waiting.
  public internal(set) var isOverbrugd = false
  public internal(set) var terugkoppelingen: [Datum] = []
  public internal(set) var minuten = 0
  public internal(set) var doelen: [Doel] = []
  public internal(set) var eenzaamheid: [Meetmoment: Eenzaamheidsschaal] = [:]
  public internal(set) var isBeoordeeld = false
  public internal(set) var regels: [Regelstand] = []
  public internal(set) var isVernietigd = false
  /// The last day that something happened.
  public internal(set) var laatsteOp: Datum

  /// A goal in the resident's own words, with marks from 0 to 10.
  public struct Doel: Sendable, Hashable {
    public let nummer: Int
    public let tekst: Tekstnummer
    public let voor: Int
    public let op: Datum
    /// The last mark given later; nil while there is none.
    public internal(set) var na: Int?
  }

  /// A claimed zorgregel and what was said of it.
  public struct Regelstand: Sendable, Hashable {
    public let beoordeeld: Beoordeelderegel
    public let op: Datum
    public internal(set) var isVervallen = false
    /// The last judgement of each toetser.
    public internal(set) var toetsingen: [Toetser: Toetsing] = [:]
  }

  init(_ nummer: Casusnummer, _ verwijzing: Verwijzing) {
    self.nummer = nummer
    self.verwijzing = verwijzing
    verloop = Verloop(aangemeldOp: verwijzing.op)
    laatsteOp = verwijzing.op
  }

  public var status: Status { verloop.status }

  /// T3 of the casus: the first help of any part.
  public var hulpOp: Datum? {
    ([verloop.hulpOp] + Deel.allCases.map { delen[$0]?.hulpOp }).compactMap { $0 }.min()
  }

  /// A traject that ran and ended, so that it can be assessed.
  public var isTeBeoordelen: Bool { route != nil && (status == .afgerond || status == .gestopt) }

  /// The lines that still stand.
  public var geldigeRegels: [Regelstand] { regels.filter { !$0.isVervallen } }
}
