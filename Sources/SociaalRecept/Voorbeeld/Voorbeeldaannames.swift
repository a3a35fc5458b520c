import BusinessCase

/// The numbers of the invented register. All of them are an `aanname`: nothing was published about them.
enum Voorbeeldaannames {
  /// Weights of how residents come in, apart from their GP.
  static let kanalen: [(Kanaal, Int)] = [
    (.poh, 20), (.wijkteam, 25), (.informeel, 30), (.zelf, 20), (.anders, 5),
  ]

  static let vraagtypes: [(Vraagtype, Int)] = [
    (.eenzaamheid, 28), (.somberheid, 12), (.schulden, 14), (.klachten, 10), (.mantelzorg, 9), (.rouw, 6),
    (.werk, 5), (.wonen, 5), (.gezin, 6), (.anders, 5),
  ]

  static let prioriteiten: [(Prioriteit, Int)] = [(.gewoon, 91), (.voorrang, 8), (.spoed, 1)]

  static func leeftijd(_ vraagtype: Vraagtype) -> ClosedRange<Int> {
    switch vraagtype {
    case .schulden, .werk, .gezin: 18...64
    case .mantelzorg: 35...85
    case .wonen: 18...80
    case .eenzaamheid, .rouw: 30...92
    case .somberheid, .klachten, .anders: 16...88
    }
  }

  static func routes(_ vraagtype: Vraagtype) -> [(Route, Int)] {
    let gewichten =
      switch vraagtype {
      case .eenzaamheid: [60, 5, 15, 10, 3, 7]
      case .somberheid: [35, 15, 15, 15, 12, 8]
      case .schulden: [5, 60, 25, 2, 0, 8]
      case .klachten: [45, 5, 5, 15, 20, 10]
      case .mantelzorg: [30, 25, 35, 0, 3, 7]
      case .rouw: [55, 5, 10, 10, 10, 10]
      case .werk: [30, 30, 10, 15, 0, 15]
      case .wonen: [5, 70, 15, 0, 0, 10]
      case .gezin: [10, 55, 25, 5, 0, 5]
      case .anders: [35, 20, 15, 5, 10, 15]
      }
    return Array(zip(Route.allCases, gewichten))
  }

  /// Days until the wijkteam begins, up to a third more or less. Two weeks in one wijk and two months in another is F8; the
  /// wijken themselves are invented.
  static func wijkteamwacht(_ wijk: Wijk) -> Int {
    switch wijk {
    case .stadspolders: 14
    case .sterrenburg: 18
    case .binnenstad: 24
    case .reeland: 28
    case .krispijn: 36
    case .wielwijk: 44
    case .crabbehof: 60
    }
  }

  /// The term that about 80% of the residents are helped within (F8); its length in days is assumed.
  static let termijn = 42

  static let buurtwerkwacht = 5...21
  static let buurtwerkduur = 60...180
  static let wijkteamduur = 45...150
  static let motivatieduur = 40...90

  static let foutief = 0.01
  static let nietPassend = 0.04
  static let trektIn = 0.03
  static let nietBereikt = 0.04
  static let zonderWijk = 0.05
  static let makelaarZiek = 0.08
  static let weetVanVerwijzing = 0.9
  static let wijkteamMee = 0.25
  static let stelDoelen = 0.7
  static let meetStart = 0.6
  static let meetDrie = 0.5
  static let meetZes = 0.35
  static let meetDoel = 0.65
  static let gaatWegInWacht = 0.06
  static let overbrugging = 0.4
  static let tijdelijkWeg = 0.08
  static let stopt = 0.12
  static let naMotivatieVerder = 0.6
  static let koppeltTijdigTerug = 0.75
  static let koppeltLaatTerug = 0.15
  static let koppeltNaStopTerug = 0.5
  static let nieuwTelefoonnummer = 0.02
  static let komtTerug = 0.07

  static let maaktAfspraak = 0.5
  static let heeftBetrokkene = 0.3
  static let vindtDelenGoed = 0.85
  static let heeftRegie = 0.4
  static let missen = 0.12
  static let neemtActie = 0.4
  static let doetActie = 0.8
  static let warm = 0.7
  static let vraagtNa = 0.8
  static let isErbij = 0.85
  static let benoemtOverbrugging = 0.8
  static let vraagtTevredenheid = 0.6
  static let vraagtLater = 0.4
  static let zegtNiets = 0.1
  static let magVerteld = 0.2
  static let klaagt = 0.06
  static let antwoordt = 0.7

  /// Of every 580 casussen about a hundred are assessed, as the research wants (F3).
  static let beoordeeldPer = (casussen: 580, beoordeeld: 100)
  /// Which of them are assessed first: makelaars choose what went on longest.
  static func beoordeelgewicht(_ route: Route) -> Double {
    switch route {
    case .combinatie: 1.6
    case .wijkteam: 1.2
    case .buurtwerk, .motivatietraject: 1
    case .terugNaarHuisarts, .geenVervolg: 0.5
    }
  }
  static let toetst: [Toetser: Double] = [.huisarts: 0.6, .wijkteam: 0.45]
  static let oordelen: [(Oordeel, Int)] = [(.bevestigd, 55), (.bijgesteld, 25), (.verworpen, 20)]
  enum Oordeel { case bevestigd, bijgesteld, verworpen }
  static let regelVervalt = 0.05
}

extension Toeval {
  mutating func gebeurt(_ kans: Double) -> Bool { deel() < kans }

  mutating func dagen(_ bereik: ClosedRange<Int>) -> Int { Int.random(in: bereik, using: &self) }

  /// One of a list that is never empty, each as often as its weight says.
  mutating func kies<Waarde>(_ uit: [(Waarde, Int)]) -> Waarde {
    var worp = Int.random(in: 0..<uit.reduce(0) { $0 + $1.1 }, using: &self)
    for (waarde, gewicht) in uit {
      if worp < gewicht { return waarde }
      worp -= gewicht
    }
    return uit[0].0
  }

  mutating func een<Waarde>(_ uit: [Waarde]) -> Waarde { uit[Int.random(in: 0..<uit.count, using: &self)] }
}
