extension Opdracht {
  /// The commands on a register, in the order in which a casus meets them.
  static let registeropdrachten: [Opdracht] = [
    .begin, .aanmelden, .aannemen, .contact, .bezoek, .route, .start, .wacht, .notitie, .meting,
    .afspraak, .agenda, .zoeken, .huishouden, .regie, .betrokkene, .toestemming, .actie, .overbrugging,
    .aanbod, .aanbodBewaren, .aanbodInlezen, .aanbodUitvoeren, .koppelen, .navragen, .ontbreekt,
    .terugkoppelen, .afronden, .tevredenheid, .klacht, .overdragen, .gegevens, .verwijzing, .doorhalen,
    .verbeter, .beoordelen, .toetsen, .toetsformulier, .toetsantwoorden, .zorggebruik,
    .instellen, .gebruiker,
    .importeer, .dubbel, .samenvoegen, .splitsen, .exporteer, .inzage,
    .vernietig, .werklijst, .toon, .wachttijd, .caseload, .effect, .afloop, .registercontrole, .bewaar,
    .herstel,
    .herbouw,
  ]

  static let register = Opdracht(
    "register", "OPDRACHT",
    samenvatting: "Het register van casussen: aanmelden, wachten, terugkoppelen, beoordelen.",
    voorbeeld: "recept register aanmelden \"Mevrouw Voorbeeld\" eenzaam"
  ) { _, uitvoer throws(Afbreking) in
    try uitvoer.toon(Hulp.registeroverzicht)
  }
}
