import BusinessCase

/// Something in town that a resident can be brought to: an entry of the sociale kaart. It says nothing of residents.
package struct Aanbod: Sendable, Hashable {
  /// Its number here; nil for one that has none yet.
  package internal(set) var nummer: Int?
  /// What its source calls it; for one that was made here, nil.
  package var kenmerk: String?
  package var organisatie = ""
  package var naam = ""
  package var omschrijving: String?
  /// The kinds of question that it is for; none says that nobody said.
  package var vraagtypes: [Vraagtype] = []
  /// Where people can come from; none says that everybody can.
  package var wijken: [Wijk] = []
  /// In whole years.
  package var vanafLeeftijd: Int?
  package var totLeeftijd: Int?
  package var doelgroep: String?
  package var waar: String?
  package var wanneer: String?
  package var kosten: String?
  package var contact: String?
  package var website: String?
  package var wachttijd: String?
  package var toegankelijkheid: String?
  package var isActief = true
  /// Somebody made sure on this day that all of it is true.
  package var bevestigd: Datum?

  package init() {}

  /// After so many days without being confirmed an entry may be wrong (HSDS: assured_date).
  package static let houdbaar = 180

  package func isVerouderd(_ vandaag: Datum) -> Bool {
    bevestigd.map { vandaag.dagen(sinds: $0) > Self.houdbaar } ?? true
  }

  /// `Koffieochtend (Buurtwerk)`.
  package var titel: String { organisatie.isEmpty ? naam : "\(naam) (\(organisatie))" }
}

/// An entry in the table of the sociale kaart.
struct Aanbodrij {
  var aanbod = Aanbod()
  var zout: String?
}

extension Aanbodrij: Tabelrij {
  static let tabel = Tabel<Aanbodrij>("aanbod")

  enum Kolom: String, Tabelkolom {
    case nummer, kenmerk, organisatie, naam, omschrijving, vraagtypes, wijken
    case vanafLeeftijd = "vanaf_leeftijd"
    case totLeeftijd = "tot_leeftijd"
    case doelgroep, waar, wanneer, kosten, contact, website, wachttijd, toegankelijkheid, actief, bevestigd
    case zout
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .nummer: werk.neem(&aanbod.nummer)
    case .kenmerk: werk.neem(&aanbod.kenmerk)
    case .organisatie: werk.neem(&aanbod.organisatie)
    case .naam: werk.neem(&aanbod.naam)
    case .omschrijving: werk.neem(&aanbod.omschrijving)
    case .vraagtypes:
      var woorden = aanbod.vraagtypes.map(\.rawValue).joined(separator: " ")
      werk.neem(&woorden)
      aanbod.vraagtypes = woorden.split(separator: " ").compactMap { Vraagtype(rawValue: String($0)) }
    case .wijken:
      var woorden = aanbod.wijken.map(\.rawValue).joined(separator: " ")
      werk.neem(&woorden)
      aanbod.wijken = woorden.split(separator: " ").compactMap { Wijk(rawValue: String($0)) }
    case .vanafLeeftijd: werk.neem(&aanbod.vanafLeeftijd)
    case .totLeeftijd: werk.neem(&aanbod.totLeeftijd)
    case .doelgroep: werk.neem(&aanbod.doelgroep)
    case .waar: werk.neem(&aanbod.waar)
    case .wanneer: werk.neem(&aanbod.wanneer)
    case .kosten: werk.neem(&aanbod.kosten)
    case .contact: werk.neem(&aanbod.contact)
    case .website: werk.neem(&aanbod.website)
    case .wachttijd: werk.neem(&aanbod.wachttijd)
    case .toegankelijkheid: werk.neem(&aanbod.toegankelijkheid)
    case .actief: werk.neem(&aanbod.isActief)
    case .bevestigd: werk.neem(&aanbod.bevestigd)
    case .zout: werk.neem(&zout)
    }
  }

  static let leeg = Aanbodrij()

  /// The step of `Migratie` that makes the table.
  static let begin = """
    CREATE TABLE aanbod (
      nummer INTEGER PRIMARY KEY,
      kenmerk TEXT,
      organisatie TEXT NOT NULL,
      naam TEXT NOT NULL,
      omschrijving TEXT,
      vraagtypes TEXT NOT NULL,
      wijken TEXT NOT NULL,
      vanaf_leeftijd INTEGER,
      tot_leeftijd INTEGER,
      doelgroep TEXT,
      waar TEXT,
      wanneer TEXT,
      kosten TEXT,
      contact TEXT,
      website TEXT,
      wachttijd TEXT,
      toegankelijkheid TEXT,
      actief INTEGER NOT NULL,
      bevestigd INTEGER,
      zout TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX aanbod_kenmerk ON aanbod (kenmerk) WHERE kenmerk IS NOT NULL;
    """
}
