import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// What was measured beside what is claimed: of real residents only what may leave.
  static let bewijs: [Plaats] =
    [
      pagina("/bewijs", voor: [.projectleider], menu: "Bewijs", baan: .rekenen) { bezoek throws(Paginafout) in
        try bezoek.bewijsblad
      },
      pagina("/bewijs/formulier", voor: [.projectleider]) { bezoek throws(Paginafout) in
        bezoek.praktijkblad
      },
    ] + effectmeting + zorggebruik

  private static let effectmeting = formulier(
    "/casus/:casus/effectmeting", voor: opCasus,
    toon: { bezoek throws(Paginafout) in
      let dossier = try bezoek.dossier("loket: effectmeting")
      let mag = dossier.casus.magMeten
      return Formulier(
        "Zorggebruik tellen",
        inleiding: [
          .alinea(
            .tekst("Casus \(dossier.casus.nummer): "), .sterk(dossier.persoon.naam ?? "naam onbekend")),
          .alinea(
            mag
              ? "De bewoner vindt het goed dat het zorggebruik wordt geteld. Trekt de bewoner dat in, dan wordt alles gewist wat geteld is."
              : "Vraag de bewoner of het zorggebruik geteld mag worden, om te zien wat de hulp doet. Nee zeggen verandert niets aan de hulp."
          ),
        ],
        velden: [
          Veld(
            "besluit", "Mag het geteld worden?", .keuze([.init("ja", "ja"), .init("nee", "nee")]),
            verplicht: "kies ja of nee", waarde: mag ? "ja" : ""), .op(bezoek.open.moment.vandaag),
        ], knop: "Opslaan", terug: "/casus/\(dossier.casus.nummer)")
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let (nummer, mag) = (try bezoek.genoemdeCasus, invulling.tekst("besluit") == "ja")
      let mogen = try formuliergewijs(
        try bezoek.doe { zitting throws(Registerfout) in bezoek.magZien(try zitting.casusregel(nummer)) })
      guard mogen else { throw .pagina(.magNiet) }
      try formuliergewijs(
        try bezoek.open.register.zetEffectmeting(mag, op: invulling.op, bij: nummer, bezoek.handeling))
      return Gedaan(
        naar: "/casus/\(nummer)",
        melding: mag
          ? "Het zorggebruik mag geteld worden." : "Het wordt niet meer geteld; wat geteld was, is gewist.")
    })

  private static let zorggebruik = Casusformulier.maak(
    "/casus/:casus/zorggebruik", "Zorggebruik opschrijven", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      let bronnen = Veld.keuzes(Zorggebruik.Bron.self) { $0.naam }
      return [
        Veld(
          "telling", "Wie heeft geteld?", .keuze(bronnen), verplicht: "kies wie telde",
          waarde: Zorggebruik.Bron.his.rawValue),
        Veld("van", "Vanaf welke dag?", .dag, verplicht: "vul de eerste dag in"),
        Veld(
          "tot", "Tot welke dag?", .dag,
          uitleg:
            "Die dag telt zelf niet mee. Laat de dagen niet over de verwijzing of de start van de hulp heen lopen.",
          verplicht: "vul de eerste dag in die niet meer telt"),
      ]
        + Meetpost.alle.map { post in
          Veld(
            post.id.tekst, post.naam, .getal(0...10_000), uitleg: "Geen is 0. Niet gevraagd: laat leeg.")
        }
    },
    doe: { werk throws(Registerfout) in
      guard let van = werk.in.dag("van"), let tot = werk.in.dag("tot"),
        let venster = Meetvenster(van: van, tot: tot)
      else { throw .leeg(veld: "tot") }
      let posten = Meetpost.alle.compactMap { post in
        werk.in.getal(post.id.tekst).map { Gebruikstekst.Geteld(post.id, Double($0)) }
      }
      guard !posten.isEmpty else { throw .leeg(veld: Meetpost.alle[0].id.tekst) }
      _ = try werk.zitting.telZorggebruik(
        Gebruikstekst(posten), werk.in.keuze("telling", Zorggebruik.Bron.self) ?? .his, venster,
        op: werk.zitting.handeling.vandaag, bij: werk.nummer)
      return "Het zorggebruik \(venster.zin) is bewaard."
    })
}

extension Bezoek {
  fileprivate var bewijsblad: Blad {
    get throws(Paginafout) {
      guard let basis = open.instellingen.volgens else { throw .elders("/beoordelen/zonder-prijzen") }
      let gegevens: Bewijsgegevens
      do throws(Registerfout) {
        gegevens = try open.register.bewijsgegevens(.uitgave, voor: "loket: bewijs", door: handeling)
      } catch {
        guard error.webstatus == 422 else { throw .register(error) }
        return Blad("Bewijs", [.alinea(.tekst(error.loketzin.alsZin)), .naarFormulier])
      }
      var bron = gegevens.bron
      // No path of this computer on a page.
      bron.bestand = "van dit loket"
      let bewijs = Bewijs(
        gegevens.casussen, basis, peildag: gegevens.peildatum.dagnummer, tau: Bewijs.gewoonlijkeTau)
      let blad = Bewijsblad(
        bewijs, bron, scenario: basis.naam, tau: Bewijs.gewoonlijkeTau)
      let eigen = metEigenCasussen(basis)
      // Where the scenario cannot be computed, what was measured can still be read.
      let geheel =
        (try? blad.met(
          waardeVoor: eigen, trekkingen: Loketinstellingen.trekkingen, zaad: Loketinstellingen.zaad)) ?? blad
      return Blad(
        "Bewijs",
        geheel.kernHtml + [.naarFormulier, .kop2("De onderdelen")] + geheel.html
          + [.klein("Gerekend met de prijzen en afspraken van \(basis.naam).")], isBreed: true)
    }
  }

  /// The scenario with the casussen of this register, when those may be used already.
  private func metEigenCasussen(_ basis: Scenario) -> Scenario {
    guard
      let casussen = try? open.register.onderzoekscasussen(
        .uitgave, .geld, voor: "loket: bewijs", door: handeling),
      basis.methode.kentMaanden, basis.bezwaren(tegen: casussen).isEmpty
    else { return basis }
    return basis.met(casussen)
  }

  /// What a practice fills in; nothing on it says who the resident is until somebody writes that down.
  fileprivate var praktijkblad: Blad {
    Blad(
      "Formulier voor de praktijk",
      [
        .alinea(
          "Voor de praktijk: hoe vaak kwam deze patiënt? Tel in het HIS, ook als het nul is. Kunt u iets niet tellen, laat het dan leeg. De patiënt heeft toestemming gegeven."
        ),
        Tabel(
          titel: "Over wie",
          kop: [Kolom("Casusnummer"), Kolom("Voorletters en geboortejaar"), Kolom("Dag van verwijzing")],
          rijen: [["………………", "………………………………", "………………"]]
        ).html,
        Tabel(
          titel: "Hoe vaak?",
          kop: [
            Kolom("Wat"), Kolom("Jaar voor de verwijzing"), Kolom("Verwijzing tot start hulp"),
            Kolom("Start hulp tot een jaar na verwijzing"),
          ],
          rijen: Meetpost.alle.map { [$0.naam, "………", "………", "………"] }
        ).html,
        .alinea(
          "Liever de dagen zelf? Dan telt het nauwkeuriger: schrijf ze op de achterkant, per soort zorg."),
        .alinea("Ingevuld door: ……………………………… op: ………………"),
      ])
  }
}

extension Html {
  fileprivate static let naarFormulier = Html.element(
    "p", [:], [.link("/bewijs/formulier", "Formulier voor de praktijk, om te printen")])
}
