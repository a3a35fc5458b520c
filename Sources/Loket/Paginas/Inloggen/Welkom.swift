import SociaalRecept
import Weergave

extension Plaats {
  /// A link that lets somebody in once. Opening it uses nothing up: a mail scanner may look.
  static let welkom = openFormulier(
    "/welkom/:geheim", baan: .wachtwoord,
    toon: { bezoek throws(Paginafout) in
      let link = try bezoek.toegangslink
      let naam = link.gebruiker
      let vragen =
        naam == nil
        ? [
          Veld(
            "naam", "Uw naam", uitleg: "Zo staat u bij alles wat u doet, zoals noor.",
            verplicht: "vul uw naam in", invullen: "username")
        ] : []
      return Formulier(
        naam.map { "Welkom, \($0)" } ?? "Het loket openen",
        inleiding: [
          .alinea(
            naam == nil
              ? "Er zijn nog geen gebruikers. U wordt de eerste beheerder; daarna voegt u de anderen toe."
              : "Kies een wachtwoord. Daarmee logt u voortaan in.")
        ],
        velden: vragen + Veld.nieuwWachtwoord, knop: "Opslaan", isEenmalig: false)
    },
    doe: { bezoek, invulling throws(Weerwoord) in try bezoek.neemToegangslink(invulling) })
}

extension Veld {
  static let nieuwWachtwoord = [
    Veld(
      "wachtwoord", "Nieuw wachtwoord", .wachtwoord(nieuw: true),
      uitleg:
        "Ten minste \(Wachtwoord.lengten.lowerBound) tekens. Vier willekeurige woorden zijn goed te onthouden.",
      verplicht: "kies een wachtwoord"),
    Veld("nogmaals", "Nog een keer", .wachtwoord(nieuw: true), verplicht: "typ het wachtwoord nog een keer"),
  ]
}

extension Invulling {
  /// A new password that may be used, twice the same.
  func nieuwWachtwoord(van naam: String) throws(Weerwoord) -> String {
    let wachtwoord = self.wachtwoord("wachtwoord")
    if let bezwaar = Wachtwoord.bezwaar(wachtwoord, naam: naam) { throw .fout("wachtwoord", bezwaar) }
    guard wachtwoord == self.wachtwoord("nogmaals") else {
      throw .fout("nogmaals", "dit is niet hetzelfde als hierboven")
    }
    guard let versleuteld = Wachtwoord.versleuteld(wachtwoord) else { throw .pagina(.druk) }
    return versleuteld
  }
}

extension Openbezoek {
  fileprivate var toegangslink: Toegangslink {
    get throws(Paginafout) {
      guard let link = try opgeslagen(try bestand.link(delen["geheim"] ?? "", nu: moment.seconden)) else {
        throw .dodeUitnodiging
      }
      return link
    }
  }

  fileprivate func neemToegangslink(_ invulling: Invulling) throws(Weerwoord) -> Gedaan {
    let link: Toegangslink
    do throws(Paginafout) { link = try toegangslink } catch { throw .pagina(error) }
    let naam = link.gebruiker ?? invulling.tekst("naam") ?? ""
    let wachtwoord = try invulling.nieuwWachtwoord(van: naam)
    let geheim = delen["geheim"] ?? ""
    guard try formulieropslag(try bestand.verbruik(geheim)) else { throw .pagina(.dodeUitnodiging) }
    let gebruiker: Gebruiker
    do throws(Registerfout) {
      gebruiker = try maakKlaar(naam, wachtwoord, isNieuw: link.gebruiker == nil)
    } catch {
      try formulieropslag(try bestand.zetTerug(link, geheim, nu: moment.seconden))
      throw .register(error)
    }
    try formulieropslag(try bestand.eindigAlle(van: gebruiker.naam))
    return instellingen.openbaar == nil
      ? try laatBinnen(gebruiker.naam, .binnen, naar: "/")
      : try laatBinnen(gebruiker.naam, .instellen, naar: "/inloggen/factor")
  }

  /// A new password takes the old second factor and its codes away: who lost a phone comes in by such a link.
  private func maakKlaar(
    _ naam: String, _ wachtwoord: String, isNieuw: Bool
  ) throws(Registerfout) -> Gebruiker {
    let handeling = Handeling(wie: naam, tijdstip: moment.tijdstip, vandaag: moment.vandaag)
    return try register.doe(handeling) { zitting throws(Registerfout) in
      if isNieuw { try zitting.maakGebruiker(naam, .beheerder) }
      var geheimen = Gebruiker.Geheimen()
      geheimen.wachtwoord = wachtwoord
      try zitting.bewaar(geheimen, van: naam, "wachtwoord gekozen")
      return try zitting.gebruiker(naam)
    }
  }
}
