import SociaalRecept
import Weergave

extension Plaats {
  /// The sociale kaart: searched, kept up by hand, and read from a file.
  static let kaart: [Plaats] =
    zoekAanbod + bewaarAanbod("/kaart/nieuw") + bewaarAanbod("/kaart/aanbod/:aanbod") + leesAanbod

  private static let zoekAanbod = formulier(
    "/kaart", voor: opCasus, menu: "Sociale kaart",
    toon: { _ in
      Formulier(
        "Sociale kaart",
        velden: [
          Veld(
            "zoek", "Wat zoekt u?",
            uitleg: "Een vraag, een wijk en een leeftijd, zoals: eenzaam, Krispijn, 71.",
            verplicht: "vul in wat u zoekt")
        ], knop: "Zoeken", isEenmalig: false,
        naslag: [
          .kop2("De kaart bijhouden"),
          .lijst([
            .link("/kaart/nieuw", "Een aanbod erbij"),
            .link("/kaart/inlezen", "Aanbod inlezen uit een bestand"),
          ]),
        ])
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let vandaag = bezoek.open.moment.vandaag
      let kaart = try formuliergewijs(try bezoek.open.register.aanbod())
      let gevonden = kaart.gezocht(Aanbodvraag(invulling.tekst("zoek") ?? ""), vandaag: vandaag)
      let lijst = Aanbodlijst(gevonden, vandaag: vandaag, opKaart: kaart.count)
      return Gedaan(
        naar: "/kaart",
        blad: Blad(
          "Gevonden",
          [
            gevonden.isEmpty ? .alinea("Er is niets gevonden dat past.") : lijst.tabel.html,
            .klein("! is langer dan \(Aanbod.houdbaar) dagen niet nagekeken."),
            gevonden.isEmpty
              ? .leeg : .keuzemenu("Nakijken of wijzigen", [.lijst(gevonden.map(\.aanbod.schakel))]),
            .knoppen([.knop("/kaart", "Nog eens zoeken", eerste: true)]),
          ], isBreed: true))
    })

  private static let leesAanbod = formulier(
    "/kaart/inlezen", voor: opCasus, baan: .rekenen, hoogstens: metBestand,
    toon: { _ in
      Formulier(
        "Aanbod inlezen",
        inleiding: [
          .alinea(
            "Een CSV-bestand of een bestand in HSDS 3.0, ten hoogste 5 MB. Wat al op de kaart staat, wordt herkend en bijgewerkt. Bij één fout verandert er niets."
          )
        ],
        velden: [Veld("bestand", "Welk bestand?", .bestand, verplicht: "kies een bestand")],
        knop: "Lees het in", terug: "/kaart")
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      guard let bestand = invulling.bestand("bestand") else { throw .fout("bestand", "kies een bestand") }
      let gelezen = try inleesgewijs { () throws(Inleesfouten) in
        try SociaalRecept.leesAanbod(bestand.bytes, bestand: bestand.naam)
      }
      let verslag = try formuliergewijs(
        try bezoek.doe { zitting throws(Registerfout) in try zitting.neemOver(gelezen.aanbod) })
      return Gedaan(
        naar: "/kaart",
        blad: Blad(
          "Ingelezen",
          [
            .lijst(([verslag.zin] + gelezen.opmerkingen).map { .tekst($0.alsZin) }),
            .knoppen([.knop("/kaart", "Naar de sociale kaart", eerste: true)]),
          ]))
    })
}

extension Aanbod {
  fileprivate var schakel: Html { .link("/kaart/aanbod/\(nummer ?? 0)", titel) }
}
