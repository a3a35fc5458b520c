import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// What the register is told about how the team works.
  static let instellingen: [Plaats] =
    formulier(
      "/instellingen", voor: [.beheerder], menu: "Instellingen",
      toon: { bezoek throws(Paginafout) in
        let instellingen = try bladgewijs(try bezoek.open.register.instellingen())
        return Formulier(
          "Instellingen",
          inleiding: [
            .alinea(
              "Normen zijn in dagen: vanaf de aanmelding, en bij terugkoppeling vanaf de routekeuze of het einde. Wat u niet zelf instelt, is een aanname."
            )
          ],
          velden: instellingen.velden, knop: "Opslaan",
          naslag: [
            .kop2("Makelaars"),
            .lijst(
              instellingen.makelaars.sorted { $0.key < $1.key }.map {
                .tekst("\($0.key): \($0.value.rawValue)")
              }),
            .knoppen([.knop("/instellingen/makelaar", "Makelaar toevoegen of weghalen")]),
          ])
      },
      doe: { bezoek, invulling throws(Weerwoord) in
        let nu = try formuliergewijs(try bezoek.open.register.instellingen())
        let anders = nu.velden.filter { invulling.tekst($0.naam) != $0.waarde }
        try formuliergewijs(
          try bezoek.doe { zitting throws(Registerfout) in
            for veld in anders { try zitting.stel(veld.naam, op: invulling.tekst(veld.naam) ?? "") }
          })
        return Gedaan(
          naar: "/instellingen",
          melding: anders.isEmpty ? "Er veranderde niets." : "De instellingen zijn opgeslagen.")
      })
    + formulier(
      "/instellingen/makelaar", voor: [.beheerder],
      toon: { _ in
        Formulier(
          "Makelaar",
          velden: [
            Veld("makelaar", "Naam", uitleg: "Zoals de makelaar inlogt.", verplicht: "vul een naam in"),
            Veld(
              "stadsdeel", "Welk stadsdeel?",
              .keuze(Veld.keuzes(Stadsdeel.self, \.rawValue) + [.init(weg, "geen: haal de makelaar weg")]),
              verplicht: "kies een stadsdeel"),
          ], knop: "Opslaan", terug: "/instellingen")
      },
      doe: { bezoek, invulling throws(Weerwoord) in
        let (naam, keuze) = (invulling.tekst("makelaar") ?? "", invulling.tekst("stadsdeel") ?? "")
        try formuliergewijs(
          try bezoek.open.register.stel(
            "makelaar.\(naam)", op: keuze == weg ? "" : keuze, bezoek.handeling))
        return Gedaan(
          naar: "/instellingen",
          melding: keuze == weg ? "\(naam) is weggehaald." : "\(naam) werkt in \(keuze).")
      })

  private static let weg = "weg"
}

extension Instellingen {
  /// The norms and retention periods by their own keys, as they are.
  fileprivate var velden: [Veld] {
    let normen = Norm.allCases.map { norm in
      Veld(
        norm.instelling, "Norm in dagen: \(norm.naam)", .getal(0...730),
        uitleg: self.normen[norm] == nil ? "Dit is een aanname." : "", verplicht: "vul een aantal dagen in",
        waarde: String(self[norm]))
    }
    return normen + [
      Veld(
        "bewaar-persoon", "Namen en teksten bewaren, in maanden na het sluiten", .getal(1...240),
        verplicht: "vul een aantal maanden in", waarde: String(bewaarPersoon)),
      Veld(
        "bewaar-feiten", "Feiten zonder naam bewaren, in maanden na het sluiten", .getal(1...480),
        verplicht: "vul een aantal maanden in", waarde: String(bewaarFeiten)),
    ]
  }
}
