import Bestandsvorm

/// What stands in a dossier besides the steps of the chain: it moves no state and no clock.
package enum Dossierfeit: Sendable, Hashable {
  /// A contact or a visit is planned, moved or called off.
  case afspraak(Afspraak)
  /// A colleague does the casus for a while.
  case waarneming(Waarneming)
  /// The resident belongs to a household, or no longer.
  case huishouden(Huishoudlid)
  /// Somebody directs the help of this casus.
  case regie(Regie)
  case betrokkene(Betrokkene)
  /// The resident allows that something is shared, or no longer.
  case toestemming(Toestemming)
  /// Somebody will do something for a goal.
  case actie(Actie)
  case actieslot(Actieslot)
  /// The resident was brought to an offer, or told of it.
  case koppeling(Koppeling)
  /// What became of that.
  case navraag(Navraag)
  /// What was asked was not there.
  case gemis(Gemis)
  case overbrugging(Overbrugging)
  case tevredenheid(Tevredenheid)
  case klacht(Klacht)
  case klachtantwoord(Klachtantwoord)
  /// A toetser cannot judge a line.
  case onthouding(Onthouding)

  package var inhoud: any Dossierinhoud {
    switch self {
    case .afspraak(let inhoud): inhoud
    case .waarneming(let inhoud): inhoud
    case .huishouden(let inhoud): inhoud
    case .regie(let inhoud): inhoud
    case .betrokkene(let inhoud): inhoud
    case .toestemming(let inhoud): inhoud
    case .actie(let inhoud): inhoud
    case .actieslot(let inhoud): inhoud
    case .koppeling(let inhoud): inhoud
    case .navraag(let inhoud): inhoud
    case .gemis(let inhoud): inhoud
    case .overbrugging(let inhoud): inhoud
    case .tevredenheid(let inhoud): inhoud
    case .klacht(let inhoud): inhoud
    case .klachtantwoord(let inhoud): inhoud
    case .onthouding(let inhoud): inhoud
    }
  }

  package var soort: Feit.Soort { type(of: inhoud).soort }
  package var op: Datum { inhoud.op }

  private static let leeg: [any Dossierinhoud] = [
    Afspraak.leeg, Waarneming.leeg, Huishoudlid.leeg, Regie.leeg, Betrokkene.leeg, Toestemming.leeg,
    Actie.leeg, Actieslot.leeg, Koppeling.leeg, Navraag.leeg, Gemis.leeg, Overbrugging.leeg,
    Tevredenheid.leeg, Klacht.leeg, Klachtantwoord.leeg, Onthouding.leeg,
  ]

  /// The kinds of feit that these are, in the order in which a casus meets them.
  package static let soorten = leeg.map { type(of: $0).soort }

  /// Reads the contents of a gebeurtenis; nil when they are not of this kind.
  init?(_ soort: Feit.Soort, _ knoop: Knoop) {
    guard let leeg = Self.leeg.first(where: { type(of: $0).soort == soort }) else { return nil }
    var lezer = Dossierlezer(knoop)
    let feit = leeg.met(&lezer)
    guard lezer.isGoed else { return nil }
    self = feit
  }
}
