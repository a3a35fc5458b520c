import BusinessCase

/// What can be told of a casus in a file. The raw value is the name of the column when we write it: that of the
/// Gemeentelijk Gegevensmodel 2.4.0 (Model Sociale Teams; Jeugd en Wmo Generiek) where it has one.
enum Rubriek: String, CaseIterable, Sendable {
  case id, bron, bewonernummer
  case naam, voornaam, tussenvoegsel, achternaam, geboortedatum
  case adres, huisnummer, toevoeging, postcode, plaats, telefoon
  /// T0; Caseaanmelding.datum.
  case datum
  case aanmeldwijze, aanmelder, omschrijving, vraagtype, wijk, leeftijd, prioriteit, isClientOpDeHoogte
  case status, redenAfsluiting, toelichting, clientbegeleider
  case datumAangenomen, datumEersteContact, datumEersteAfspraak, route, datumPlanVastgesteld
  /// T3; Behandeling.datumStart.
  case datumStart
  case datumWachtlijst, datumTerugkoppeling, datumEinde

  /// Other names that people give the same column.
  var synoniemen: [String] {
    switch self {
    case .id: ["nummer", "casus", "casusnummer", "kenmerk"]
    case .bron: ["systeem"]
    case .bewonernummer: ["clientnummer", "cliëntnummer", "patiëntnummer", "patientnummer"]
    case .naam:
      ["bewoner", "client", "cliënt", "patient", "patiënt", "patiëntnaam", "cliëntnaam", "volledigeNaam"]
    case .voornaam: ["voornamen", "voorletters", "roepnaam"]
    case .tussenvoegsel: ["tussenvoegsels", "voorvoegsel", "voorvoegsels"]
    case .achternaam: ["geslachtsnaam", "familienaam"]
    case .geboortedatum: ["geboren", "datumGeboorte", "geboortejaar"]
    case .adres: ["straat", "woonadres"]
    case .huisnummer: ["huisnr"]
    case .toevoeging: ["huisnummertoevoeging", "huisnrtoevoeging", "huisletter"]
    case .postcode: ["pc"]
    case .plaats: ["woonplaats"]
    case .telefoon: ["mobiel", "telefoonnummer", "tel", "telefoonNr"]
    case .datum:
      ["datumAanmelding", "aanmelddatum", "aangemeld", "datumMelding", "verwijsdatum", "datumVerwijzing"]
    case .aanmeldwijze: ["kanaal"]
    case .aanmelder: ["verwijzer", "aanmeldingDoor", "praktijk"]
    case .omschrijving: ["vraag", "hulpvraag"]
    case .vraagtype: ["soortVraag"]
    case .wijk: ["buurt"]
    case .leeftijd: []
    case .prioriteit: ["urgentie"]
    case .isClientOpDeHoogte: ["clientOpDeHoogte", "opDeHoogte"]
    case .status: ["stand"]
    case .redenAfsluiting: ["reden"]
    case .toelichting: []
    case .clientbegeleider: ["makelaar", "begeleider"]
    case .datumAangenomen: ["aangenomen"]
    case .datumEersteContact: ["eersteContact"]
    case .datumEersteAfspraak: ["eersteGesprek", "datumEersteGesprek"]
    case .route: []
    case .datumPlanVastgesteld: ["datumRoute"]
    case .datumStart: ["datumStartHulp", "startHulp"]
    case .datumWachtlijst: ["wachtSinds"]
    case .datumTerugkoppeling: ["terugkoppeling"]
    case .datumEinde: ["einde", "datumAfsluiting"]
    }
  }

  /// Holds a day.
  var isDag: Bool {
    switch self {
    case .geboortedatum, .datum, .datumAangenomen, .datumEersteContact, .datumEersteAfspraak,
      .datumPlanVastgesteld, .datumStart, .datumWachtlijst, .datumTerugkoppeling, .datumEinde:
      true
    default: false
    }
  }

  /// All names, for a message.
  static let woorden = allCases.map(\.rawValue).joined(separator: ", ")

  /// The pieces of a name and of an address, as some systems keep them apart. We write them as one, and never say
  /// where a casus came from.
  static let alleenInvoer: Set<Rubriek> = [
    .bron, .voornaam, .tussenvoegsel, .achternaam, .huisnummer, .toevoeging, .postcode, .plaats,
  ]

  static let vanDeel: [Rubriek] = [
    .status, .datum, .datumAangenomen, .datumStart, .datumWachtlijst, .datumEinde, .redenAfsluiting,
  ]

  /// Who the resident is, in fields or in somebody's own words.
  static let herleidbaar: Set<Rubriek> = [
    .naam, .voornaam, .tussenvoegsel, .achternaam, .geboortedatum, .adres, .huisnummer, .toevoeging,
    .postcode,
    .plaats, .telefoon, .aanmelder, .omschrijving, .toelichting,
  ]
}

/// A column: something about the casus, or about one of its parts (`datumEindeBuurtwerk`).
struct Kolom: Hashable, Sendable {
  let rubriek: Rubriek
  let deel: Deel?

  init(_ rubriek: Rubriek, _ deel: Deel? = nil) {
    self.rubriek = rubriek
    self.deel = deel
  }

  var naam: String { rubriek.rawValue + achtervoegsel }

  private var achtervoegsel: String {
    deel.map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() } ?? ""
  }

  static let alle =
    Rubriek.allCases.map { Kolom($0) }
    + Deel.allCases.flatMap { deel in Rubriek.vanDeel.map { Kolom($0, deel) } }

  /// Those that we write.
  ///
  /// - Parameter metNamen: with who the resident is.
  static func uitvoer(metNamen: Bool) -> [Kolom] {
    alle.filter {
      !Rubriek.alleenInvoer.contains($0.rubriek) && (metNamen || !Rubriek.herleidbaar.contains($0.rubriek))
    }
  }

  /// Every name that is understood, in small letters and without signs, with what it means.
  static let bijNaam: [String: Kolom] = {
    var namen: [String: Kolom] = [:]
    for kolom in alle {
      for naam in [kolom.rubriek.rawValue] + kolom.rubriek.synoniemen {
        namen[vereenvoudigd(naam + kolom.achtervoegsel)] = kolom
      }
    }
    return namen
  }()

  /// `Is client op de hoogte?` and `is_client_op_de_hoogte` are the same column.
  static func vereenvoudigd(_ naam: String) -> String {
    String(naam.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  static let namen =
    alle.map(\.naam) + Rubriek.allCases.flatMap(\.synoniemen)
}
