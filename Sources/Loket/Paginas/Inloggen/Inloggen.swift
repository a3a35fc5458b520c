import SociaalRecept
import Taal
import Weergave

extension Plaats {
  static let inloggen =
    openFormulier(
      "/inloggen", baan: .wachtwoord, toon: { bezoek throws(Paginafout) in bezoek.inlogformulier },
      doe: { bezoek, invulling throws(Weerwoord) in
        bezoek.instellingen.isProef ? try bezoek.kiesRol(invulling) : try bezoek.logIn(invulling)
      })
    + openFormulier(
      "/inloggen/code",
      toon: { bezoek throws(Paginafout) in
        _ = try bezoek.halverwege(.wachtwoord)
        return Formulier(
          "Tweede stap",
          inleiding: [
            .alinea(
              "Open de app op uw telefoon en neem de code over. Hebt u uw telefoon niet, gebruik dan een herstelcode."
            )
          ],
          velden: [
            Veld(
              "code", "Code", .code, uitleg: "Zes cijfers, of een herstelcode.", verplicht: "vul de code in")
          ], knop: "Verder", isEenmalig: false, terug: "/inloggen")
      }, doe: { bezoek, invulling throws(Weerwoord) in try bezoek.controleerCode(invulling) })
    + openFormulier(
      "/inloggen/factor",
      toon: { bezoek throws(Paginafout) in
        let (sessie, gebruiker) = try bezoek.halverwege(.instellen)
        return Factorformulier(bezoek.geheimVoorFactor(sessie), gebruiker.naam).formulier
      },
      doe: { bezoek, invulling throws(Weerwoord) in try bezoek.stelFactorIn(invulling) })
}

extension Openbezoek {
  private var naar: String? { vraag["naar"].flatMap { Antwoord.isEigen($0) ? $0 : nil } }

  private func met(_ pad: String) -> String { naar.map { "\(pad)?naar=\(Webtekst.gecijferd($0))" } ?? pad }

  fileprivate var inlogformulier: Formulier {
    guard !instellingen.isProef else {
      return Formulier(
        "Oefenen: kies een rol",
        inleiding: [.alinea("Elke rol ziet andere pagina's. Terug naar deze keuze gaat u met Uitloggen.")],
        velden: [
          Veld(
            "rol", "Als wie wilt u kijken?", .keuze(Veld.keuzes(Rol.self, \.uitleg)),
            verplicht: "kies een rol",
            waarde: Rol.makelaar.rawValue)
        ], knop: "Beginnen", isEenmalig: false)
    }
    return Formulier(
      "Inloggen",
      velden: [
        Veld("naam", "Naam", verplicht: "vul uw naam in", invullen: "username"),
        Veld("wachtwoord", "Wachtwoord", .wachtwoord(nieuw: false), verplicht: "vul uw wachtwoord in"),
      ], knop: "Inloggen", isEenmalig: false,
      naslag: [
        .klein("Wachtwoord vergeten, of een nieuwe telefoon? Vraag de beheerder om een nieuwe uitnodiging.")
      ])
  }

  /// On an invented register there is nothing to guard.
  fileprivate func kiesRol(_ invulling: Invulling) throws(Weerwoord) -> Gedaan {
    guard let rol = invulling.keuze("rol", Rol.self),
      let gebruiker = try formuliergewijs(try register.gebruikers()).first(where: { $0.rol == rol })
    else { throw .fout("rol", "kies een rol") }
    return try laatBinnen(gebruiker.naam, .binnen, naar: naar ?? "/")
  }

  fileprivate func logIn(_ invulling: Invulling) throws(Weerwoord) -> Gedaan {
    let naam = invulling.tekst("naam") ?? ""
    let raders = try telVoorlopig(naam)
    let gebruiker = try formuliergewijs(try register.gebruiker(naam))
    // The same work and the same answer whether or not there is such a user.
    let klopt = Wachtwoord.klopt(invulling.wachtwoord("wachtwoord"), gebruiker?.geheimen.wachtwoord)
    guard klopt, let gebruiker, !gebruiker.isGeblokkeerd else {
      noteerMislukt()
      throw .fout(nil, "de naam of het wachtwoord klopt niet")
    }
    if gebruiker.geheimen.factor != nil {
      return try laatBinnen(gebruiker.naam, .wachtwoord, naar: met("/inloggen/code"))
    }
    if instellingen.openbaar != nil {
      return try laatBinnen(gebruiker.naam, .instellen, naar: met("/inloggen/factor"))
    }
    try formulieropslag(try bestand.vergeetMislukt(raders))
    return try laatBinnen(gebruiker.naam, .binnen, naar: naar ?? "/")
  }

  fileprivate func controleerCode(_ invulling: Invulling) throws(Weerwoord) -> Gedaan {
    let gebruiker: Gebruiker
    do throws(Paginafout) { gebruiker = try halverwege(.wachtwoord).1 } catch { throw .pagina(error) }
    let raders = try telVoorlopig(gebruiker.naam)
    let code = invulling.tekst("code") ?? ""
    let isHerstel = try gebruikHerstelcode(code, gebruiker)
    if !isHerstel, try !isFactorcode(code, gebruiker) {
      noteerMislukt()
      throw .fout("code", "deze code klopt niet, of is al gebruikt; neem een nieuwe over")
    }
    try formulieropslag(try bestand.vergeetMislukt(raders))
    return try laatBinnen(gebruiker.naam, .binnen, naar: naar ?? "/")
  }

  fileprivate func stelFactorIn(_ invulling: Invulling) throws(Weerwoord) -> Gedaan {
    let (sessie, gebruiker): (Sessie, Gebruiker)
    do throws(Paginafout) { (sessie, gebruiker) = try halverwege(.instellen) } catch { throw .pagina(error) }
    let codes = try nieuweFactor(geheimVoorFactor(sessie), gebruiker, invulling)
    var gedaan = try laatBinnen(gebruiker.naam, .binnen, naar: naar ?? "/")
    gedaan.blad = Herstelcodeblad(codes: codes, verder: gedaan.naar).blad
    return gedaan
  }

  /// Where somebody guesses, for who guards the machine; not whose name they tried.
  private func noteerMislukt() {
    instellingen.dagboek("inloggen mislukt vanaf \(verzoek.adres.voorTerminal(opEenRegel: true))")
  }

  /// Counts a guess before it is known to be wrong, so that guessing many at once does not help.
  func telVoorlopig(_ naam: String) throws(Weerwoord) -> [String] {
    let raders = ["naam \(Gebruiker.sleutel(naam))", "adres \(verzoek.adres)"]
    let nu = moment.seconden
    let wacht = try formulieropslag(
      try bestand.inEen { () throws(Opslagfout) -> Int in
        let wacht = try bestand.wacht(raders, nu: nu)
        if wacht == 0 { try bestand.telMislukt(raders, nu: nu) }
        return wacht
      })
    if wacht > 0 { throw .pagina(.wacht(wacht)) }
    return raders
  }

  private func gebruikHerstelcode(_ code: String, _ gebruiker: Gebruiker) throws(Weerwoord) -> Bool {
    let afdruk = Herstelcode.afdruk(code)
    guard gebruiker.geheimen.herstelcodes.contains(where: { Natrium.isGelijk($0, afdruk) }) else {
      return false
    }
    let handeling = Handeling(wie: gebruiker.naam, tijdstip: moment.tijdstip, vandaag: moment.vandaag)
    return try formuliergewijs(
      try register.doe(handeling) { zitting throws(Registerfout) -> Bool in
        var geheimen = try zitting.gebruiker(gebruiker.naam).geheimen
        guard geheimen.herstelcodes.contains(afdruk) else { return false }
        geheimen.herstelcodes.removeAll { $0 == afdruk }
        try zitting.bewaar(geheimen, van: gebruiker.naam, "herstelcode gebruikt")
        return true
      })
  }

  private func isFactorcode(_ code: String, _ gebruiker: Gebruiker) throws(Weerwoord) -> Bool {
    guard let geheim = gebruiker.geheimen.factor.flatMap(instellingen.kluis.ontsleuteld) else { return false }
    let laatste = try formulieropslag(try bestand.factorstap(van: gebruiker.naam))
    guard let stap = Eenmaalcode.stap(van: code, geheim, nu: moment.seconden, na: laatste) else {
      return false
    }
    return try formulieropslag(try bestand.neemFactorstap(stap, van: gebruiker.naam))
  }
}

extension Openbezoek {
  /// Who is halfway with signing in.
  func halverwege(_ stap: Sessie.Stap) throws(Paginafout) -> (Sessie, Gebruiker) {
    guard let sessie = try opgeslagen(try bestand.sessie(geheim)), sessie.stap == stap,
      sessie.isGeldig(nu: moment.seconden),
      let gebruiker = try bladgewijs(try register.gebruiker(sessie.gebruiker)), !gebruiker.isGeblokkeerd
    else { throw .elders("/inloggen") }
    return (sessie, gebruiker)
  }

  /// A new session in the place of what this browser had.
  func laatBinnen(
    _ gebruiker: String, _ stap: Sessie.Stap, naar: String, melding: String? = nil
  ) throws(Weerwoord) -> Gedaan {
    let nieuw = try formulieropslag(try bestand.begin(gebruiker, stap, nu: moment.seconden, melding: melding))
    // What was typed before goes along while somebody signs in.
    _ = try formulieropslag(
      try bestand.neemConceptOver(van: geheim, naar: nieuw, gebruiker, nu: moment.seconden))
    if let oud = try formulieropslag(try bestand.sessie(geheim)) {
      try formulieropslag(try bestand.eindig(oud))
    }
    return Gedaan(naar: naar, koppen: [koekje(nieuw)])
  }

  /// The same as long as the session lasts, so that a mistyped code does not ask for another scan.
  func geheimVoorFactor(_ sessie: Sessie) -> [UInt8] {
    Array((Natrium.bytes(instellingen.kluis.bewijs("factor \(sessie.afdruk)")) ?? []).prefix(20))
  }

  /// Keeps a second factor once a code shows that it works.
  ///
  /// - Returns: new recovery codes, shown once.
  func nieuweFactor(
    _ geheim: [UInt8], _ gebruiker: Gebruiker, _ invulling: Invulling
  ) throws(Weerwoord) -> [String] {
    guard
      let stap = Eenmaalcode.stap(
        van: invulling.tekst("code") ?? "", geheim, nu: moment.seconden, na: nil),
      try formulieropslag(try bestand.neemFactorstap(stap, van: gebruiker.naam))
    else { throw .fout("code", "deze code klopt niet; wacht op de volgende en neem die over") }
    let codes = Herstelcode.nieuw()
    let handeling = Handeling(wie: gebruiker.naam, tijdstip: moment.tijdstip, vandaag: moment.vandaag)
    try formuliergewijs(
      try register.doe(handeling) { zitting throws(Registerfout) in
        var geheimen = try zitting.gebruiker(gebruiker.naam).geheimen
        geheimen.factor = instellingen.kluis.versleuteld(geheim)
        geheimen.herstelcodes = codes.map(Herstelcode.afdruk)
        try zitting.bewaar(geheimen, van: gebruiker.naam, "tweede stap ingesteld")
      })
    return codes
  }
}

extension Rol {
  /// With what it is for.
  var uitleg: String {
    switch self {
    case .makelaar: "makelaar: casussen aannemen en begeleiden"
    case .wijkteam: "wijkteam: de eigen delen en de toets"
    case .projectleider: "projectleider: onderzoek en overzichten, zonder namen"
    case .onderhandelaar: "onderhandelaar: alleen cijfers over veel casussen"
    case .beheerder: "beheerder: gebruikers en instellingen"
    }
  }
}
