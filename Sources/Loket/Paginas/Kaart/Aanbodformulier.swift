import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// An entry of the sociale kaart that is made, or that somebody looks over.
  static func bewaarAanbod(_ pad: Padvorm) -> [Plaats] {
    formulier(
      pad, voor: opCasus,
      toon: { bezoek throws(Paginafout) in
        let aanbod = try bezoek.aanbod
        return Formulier(
          aanbod.nummer.map { "Aanbod \($0) nakijken of wijzigen" } ?? "Een aanbod erbij",
          velden: Aanbodveld.gevraagd.map { $0.vraag(aanbod) }
            + [.op(bezoek.open.moment.vandaag, "Op welke dag is dit nagekeken?")],
          knop: "Opslaan", terug: "/kaart")
      },
      doe: { bezoek, invulling throws(Weerwoord) in
        var aanbod: Aanbod
        do throws(Paginafout) { aanbod = try bezoek.aanbod } catch { throw .pagina(error) }
        let fouten = Aanbodveld.gevraagd.filter { !aanbod.zet($0, invulling.tekst($0.rawValue) ?? "") }
        guard fouten.isEmpty else {
          throw .fouten(fouten.map { Veldfout($0.rawValue, "verwacht \($0.verwacht)") })
        }
        // Who writes it down looked at it.
        aanbod.bevestigd = invulling.op
        let klaar = aanbod
        let nummer = try formuliergewijs(
          try bezoek.doe { zitting throws(Registerfout) in try zitting.bewaar(klaar) })
        return Gedaan(
          naar: "/kaart", melding: "Aanbod \(nummer) staat op de sociale kaart: \(klaar.titel).")
      })
  }
}

extension Bezoek {
  /// The entry that the path names; a new one when it names none.
  fileprivate var aanbod: Aanbod {
    get throws(Paginafout) {
      guard let woord = open.delen["aanbod"] else { return Aanbod() }
      let kaart = try bladgewijs(try open.register.aanbod())
      guard let aanbod = kaart.first(where: { $0.nummer.map(String.init) == woord }) else {
        throw .nietGevonden
      }
      return aanbod
    }
  }
}

extension Aanbodveld {
  /// What a person fills in: what its source calls it is no business of theirs, and the day is asked as everywhere.
  fileprivate static let gevraagd = allCases.filter { ![.kenmerk, .bevestigd].contains($0) }

  fileprivate func vraag(_ aanbod: Aanbod) -> Veld {
    let soort: Veld.Soort =
      switch self {
      case .omschrijving: .tekst
      case .actief: .keuze([Instellingen.ja, Instellingen.nee].map { Veld.Keuze($0, $0) })
      case .vanafLeeftijd, .totLeeftijd:
        .getal(Leeftijdsklasse.leeftijden)
      default: .regel
      }
    return Veld(
      rawValue, kop, soort, uitleg: voorbeeld, verplicht: self == .naam ? "vul in hoe het heet" : nil,
      waarde: aanbod[self], isMeer: !Self.eerst.contains(self))
  }

  /// Enough to find it by.
  private static let eerst: Set<Aanbodveld> = [.naam, .organisatie, .vraagtypes, .wijken]

  private var voorbeeld: String {
    switch self {
    case .vraagtypes: "Met komma's ertussen: \(Vraagtype.allCases.map(\.rawValue).joined(separator: ", "))."
    case .wijken: "Met komma's ertussen, zoals Krispijn, Wielwijk. Leeg is de hele stad."
    default: ""
    }
  }

  private var kop: String {
    switch self {
    case .kenmerk: "Hoe noemt de bron het?"
    case .organisatie: "Wie biedt het aan?"
    case .naam: "Hoe heet het?"
    case .omschrijving: "Wat is het?"
    case .vraagtypes: "Voor welke vragen is het?"
    case .wijken: "Voor bewoners van welke wijken?"
    case .vanafLeeftijd: "Vanaf welke leeftijd?"
    case .totLeeftijd: "Tot en met welke leeftijd?"
    case .doelgroep: "Voor wie is het, in woorden?"
    case .waar: "Waar is het?"
    case .wanneer: "Wanneer is het?"
    case .kosten: "Wat kost het?"
    case .contact: "Wie belt of schrijft u?"
    case .website: "Wat is het adres op internet?"
    case .wachttijd: "Hoe lang wacht iemand?"
    case .toegankelijkheid: "Kan iemand komen die slecht loopt, ziet of hoort?"
    case .actief: "Is het er nog?"
    case .bevestigd: "Op welke dag is dit nagekeken?"
    }
  }
}
