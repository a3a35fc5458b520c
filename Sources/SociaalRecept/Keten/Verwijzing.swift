import BusinessCase

/// The number of a casus, as people say it: "casus 17".
public struct Casusnummer: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let nummer: Int
  public init(_ nummer: Int) { self.nummer = nummer }
  public var description: String { String(nummer) }
  public static func < (links: Casusnummer, rechts: Casusnummer) -> Bool { links.nummer < rechts.nummer }
}

/// The number that stands for a resident wherever the name does not.
public struct Bewonernummer: Sendable, Hashable, CustomStringConvertible {
  public let nummer: Int
  public init(_ nummer: Int) { self.nummer = nummer }
  public var description: String { "B\(nummer)" }
}

/// A free text that is kept apart from the log, so that it can be erased.
public struct Tekstnummer: Sendable, Hashable {
  public let nummer: Int
  public init(_ nummer: Int) { self.nummer = nummer }
}

/// Along which way somebody came in.
public enum Kanaal: String, Sendable, Hashable, CaseIterable {
  case huisarts, poh, wijkteam
  /// An informal organisation, such as a buurthuis or a church.
  case informeel
  case zelf, anders

  public var naam: String {
    switch self {
    case .huisarts: "huisarts"
    case .poh: "praktijkondersteuner (POH)"
    case .wijkteam: "Sociaal Wijkteam"
    case .informeel: "informele organisatie"
    case .zelf: "de bewoner zelf"
    case .anders: "anders"
    }
  }
}

/// What the question is about, as far as one word tells.
public enum Vraagtype: String, Sendable, Hashable, CaseIterable {
  case eenzaamheid, somberheid, schulden
  /// Bodily complaints that nobody can explain.
  case klachten
  case mantelzorg, rouw, werk, wonen, gezin, anders
}

/// How soon somebody must be helped; FHIR's request priority.
public enum Prioriteit: String, Sendable, Hashable, CaseIterable, Comparable {
  case gewoon, voorrang, spoed

  public static func < (links: Prioriteit, rechts: Prioriteit) -> Bool { links.rang < rechts.rang }
  var rang: Int { self == .gewoon ? 0 : self == .voorrang ? 1 : 2 }
}

/// A referral: who sends whom, along which kanaal, with which vraag. It carries no name; that is kept apart.
public struct Verwijzing: Sendable, Hashable {
  public var bewoner: Bewonernummer
  /// T0, the first report.
  public var op: Datum
  public var kanaal: Kanaal
  /// The question in one word or one sentence.
  public var vraag: Tekstnummer?
  public var vraagtype: Vraagtype?
  /// Who refers, for instance the name of a practice.
  public var verwijzer: Tekstnummer?
  /// The resident knows of the referral; nil when nobody said.
  public var isClientOpDeHoogte: Bool?
  public var prioriteit: Prioriteit
  public var wijk: Wijk?
  /// In whole years at T0.
  public var leeftijd: Int?
  /// The casus that this one comes back from.
  public var vorige: Casusnummer?
  /// What the casus was called in the file that it came from, so that it is not read in twice.
  public var herkomst: String?

  /// Earlier than this is a slip of the pen. An assumption, well before Sociaal Recept began.
  public static let vroegste = Datum(dagnummer: 10_957)  // 1 January 2000
  public static let leeftijden = 0...120

  public init(
    bewoner: Bewonernummer, op: Datum, kanaal: Kanaal = .huisarts, vraag: Tekstnummer? = nil,
    vraagtype: Vraagtype? = nil, verwijzer: Tekstnummer? = nil, isClientOpDeHoogte: Bool? = nil,
    prioriteit: Prioriteit = .gewoon, wijk: Wijk? = nil, leeftijd: Int? = nil, vorige: Casusnummer? = nil,
    herkomst: String? = nil
  ) {
    self.bewoner = bewoner
    self.op = op
    self.kanaal = kanaal
    self.vraag = vraag
    self.vraagtype = vraagtype
    self.verwijzer = verwijzer
    self.isClientOpDeHoogte = isClientOpDeHoogte
    self.prioriteit = prioriteit
    self.wijk = wijk
    self.leeftijd = leeftijd
    self.vorige = vorige
    self.herkomst = herkomst
  }
}
