import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// What is known of the resident and the referral; what is left as it was does not change.
  static let gegevens = formulier(
    "/casus/:casus/gegevens", voor: [.makelaar],
    toon: { bezoek throws(Paginafout) in
      try Casusformulier.toon(bezoek, "Gegevens van de bewoner", "Opslaan") { vraag throws(Paginafout) in
        let (persoon, verwijzing) = (vraag.dossier.persoon, vraag.casus.verwijzing)
        let namen = try bladgewijs(try bezoek.open.register.instellingen()).makelaars.keys
        let makelaars = Set(namen).union([vraag.casus.makelaar].compactMap { $0 }).sorted()
        return [
          Veld("naam", "Naam", waarde: persoon.naam ?? ""),
          Veld(
            "geboren", "Geboortedatum", .geboorte, uitleg: "Zoals 5-2-1950, of alleen 1950.",
            waarde: persoon.geboren?.description ?? ""),
          Veld("telefoon", "Telefoonnummer", waarde: persoon.telefoon ?? ""),
          Veld("adres", "Straat, huisnummer en plaats", waarde: persoon.adres ?? ""),
          Veld.wijk.nietWeg.met(verwijzing.wijk?.rawValue),
          Veld.prioriteit.nietWeg.met(verwijzing.prioriteit.rawValue),
          Veld.vraagtype.nietWeg.met(verwijzing.vraagtype?.rawValue),
          Veld.opDeHoogte.nietWeg.met(verwijzing.isClientOpDeHoogte.map { $0 ? "ja" : "nee" }),
        ]
          + (vraag.casus.makelaar == nil
            ? []
            : [
              Veld(
                "makelaar", "Makelaar", .keuze(makelaars.map { Veld.Keuze($0, $0) }),
                uitleg: "Wie de casus heeft, of overneemt.", waarde: vraag.casus.makelaar ?? "")
            ])
      }
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let nummer = try bezoek.genoemdeCasus
      let dossier: Casusdossier
      do throws(Paginafout) { dossier = try bezoek.dossier("loket: gegevens") } catch { throw .pagina(error) }
      let (persoon, casus) = (dossier.persoon, dossier.casus)
      let verwijzing = casus.verwijzing
      func nieuw<Waarde: Equatable>(_ waarde: Waarde?, _ was: Waarde?) -> Waarde? {
        waarde == was ? nil : waarde
      }
      var wijziging = Wijziging(
        persoon: Persoon(
          naam: nieuw(invulling.tekst("naam"), persoon.naam),
          adres: nieuw(invulling.tekst("adres"), persoon.adres),
          telefoon: nieuw(invulling.tekst("telefoon"), persoon.telefoon)),
        aanvulling: Aanvulling(
          wijk: nieuw(invulling.keuze("wijk"), verwijzing.wijk),
          prioriteit: nieuw(invulling.keuze("prioriteit"), verwijzing.prioriteit),
          vraagtype: nieuw(invulling.keuze("vraagtype"), verwijzing.vraagtype),
          makelaar: nieuw(invulling.tekst("makelaar"), casus.makelaar),
          isClientOpDeHoogte: nieuw(invulling.jaNee("op-de-hoogte"), verwijzing.isClientOpDeHoogte),
          op: bezoek.open.moment.vandaag))
      try Casusformulier.isOnveranderd(bezoek, invulling)
      wijziging.persoon.geboren = nieuw(invulling.geboorte("geboren"), persoon.geboren)
      try formuliergewijs(try bezoek.open.register.wijzig(nummer, wijziging, bezoek.handeling))
      return Gedaan(naar: "/casus/\(nummer)", melding: "De gegevens zijn bijgewerkt.")
    })
}

extension Veld {
  func met(_ waarde: String?) -> Veld {
    var veld = self
    veld.waarde = waarde ?? ""
    return veld
  }
}
