import BusinessCase

/// One casus on its way through the chain.
struct Casuskaart {
  enum Fase: UInt8 {
    case aangemeld, aangenomen, gepland, gesproken, geholpen
  }

  let worpen: Worpen
  /// T0, in days from the beginning.
  let begin: Double
  /// In the order of coming in, 1 is the first that counts; 0 or less does not count.
  let nummer: Int32
  /// The year of the programme; -1 does not count.
  let jaar: Int16
  let wijk: UInt8
  let vraag: UInt8
  /// Decided beforehand, known to nobody in the simulation until the first conversation. Its place among all routes.
  let route: UInt8
  /// The stadsdeel whose team has it, or 0 for the team of the city.
  let team: UInt8
  var fase = Fase.aangemeld
  /// It counts in the caseload of its team.
  var isAangenomen = false
  var pogingen: UInt8 = 0
  var gesprekken: UInt8 = 0
  /// Parts of the traject that have not ended.
  var delen: UInt8 = 0
  /// Since when it is on a list of the wijkteam; negative when it is not.
  var lijstSinds = -1.0

  var isGesproken: Bool { fase.rawValue >= Fase.gesproken.rawValue }
  /// Whether help follows on the first conversation.
  var krijgtHulp: Bool { Ketenmodel.geeftHulp[Int(route)] }
  var wordtGemotiveerd: Bool { route == Self.motivatietraject }

  private static let motivatietraject = Ketenmodel.nummer(.motivatietraject)
}

/// Work of a makelaar.
enum Taak: UInt8, CaseIterable {
  case contact, bezoek, aannemen, gesprek, afronden

  /// Who waits for a first conversation goes before who had one.
  var klasse: Int {
    switch self {
    case .contact, .bezoek: 0
    case .aannemen: 1
    case .gesprek: 2
    case .afronden: 3
    }
  }
}

/// Something a makelaar must do for somebody.
struct Opdrachtje<Plaats: BitwiseCopyable>: BitwiseCopyable {
  let plaats: Plaats
  let taak: Taak
}

/// A team of makelaars who take over from each other.
struct Makelaarsteam {
  var werk = Voorrangsrij<Opdrachtje<Kaartenbak<Casuskaart>.Plaats>>(klassen: 4)
  /// Its clock is that of the office.
  var mensen = Bron(capaciteit: 0)
  var caseload = 0
  var inDienst = 0
}

/// Somebody on a list of the wijkteam: a casus, or a melding from elsewhere.
struct Wijkklant: BitwiseCopyable {
  let plaats: Kaartenbak<Casuskaart>.Plaats?
  let worpen: Worpen
  let sinds: Double
  /// The year in which the casus or the melding came in; negative when it does not count.
  let jaar: Int16
  let wijk: UInt8
  let isVeiligThuis: Bool
}

/// A list of the wijkteam with the people who work on it.
struct Wijklijst {
  var rij = Voorrangsrij<Wijkklant>(klassen: 2)
  /// Its clock is that of the office.
  var mensen = Bron(capaciteit: 0)
}
