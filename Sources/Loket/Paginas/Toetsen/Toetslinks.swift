import BusinessCase
import SociaalRecept
import Taal
import Weergave

extension Plaats {
  private static let metPraktijken: Set<Rol> = [.makelaar, .projectleider]

  /// A link per practice: made, shown once, revoked.
  static let toetslinks: [Plaats] = maakLink + trekLinkIn

  private static let maakLink = formulier(
    "/toetsen/link", voor: metPraktijken,
    toon: { bezoek throws(Paginafout) in
      let praktijk = try bezoek.praktijk
      return Formulier(
        "Een link voor \(praktijk.naam)",
        inleiding: [
          .alinea(
            "Met de link toetst deze praktijk de zorgregels van haar eigen patiënten, zonder in te loggen. De link geldt \(Toetslink.dagen) dagen. Stuur hem alleen aan de praktijk zelf, het liefst met beveiligde mail."
          ),
          praktijk.link == nil
            ? .leeg : .melding(.letOp, .alinea("De praktijk heeft al een link. Die werkt daarna niet meer.")),
        ], knop: "Link maken", terug: "/toetsen")
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let praktijk: Praktijk
      do throws(Paginafout) { praktijk = try bezoek.praktijk } catch { throw .pagina(error) }
      let geheim = try formulieropslag(
        try bezoek.open.bestand.maakToetslink(
          praktijk.naam, door: bezoek.gebruiker.naam, nu: bezoek.open.moment.seconden))
      return Gedaan(naar: "/toetsen", blad: bezoek.linkblad(praktijk.naam, geheim))
    })

  private static let trekLinkIn = formulier(
    "/toetsen/intrekken/:link", voor: metPraktijken,
    toon: { bezoek throws(Paginafout) in
      let link = try bezoek.genoemdeLink
      return Formulier(
        "De link van \(link.praktijk) intrekken",
        inleiding: [.alinea("De link werkt daarna niet meer. Wat al getoetst is, blijft staan.")],
        knop: "Intrekken", terug: "/toetsen")
    },
    doe: { bezoek, _ throws(Weerwoord) in
      let link: Toetslink
      do throws(Paginafout) { link = try bezoek.genoemdeLink } catch { throw .pagina(error) }
      try formulieropslag(try bezoek.open.bestand.trekIn(link))
      return Gedaan(naar: "/toetsen", melding: "De link van \(link.praktijk) is ingetrokken.")
    })
}

/// A practice with what waits for it.
struct Praktijk {
  let naam: String
  let aantal: Int
  let link: Toetslink?
}

extension Bezoek {
  /// Practices that have something to judge, and whose name was written with the referral.
  private func praktijken(_ vragen: [Praktijkvraag]) throws(Paginafout) -> [Praktijk] {
    let links = try opgeslagen(try open.bestand.toetslinks(nu: open.moment.seconden))
    let groepen = Dictionary(grouping: vragen.filter { $0.praktijk != nil }) {
      Praktijkvraag.sleutel($0.praktijk ?? "")
    }
    return groepen.sorted { $0.key < $1.key }.map { sleutel, eigen in
      Praktijk(
        naam: eigen.first?.praktijk ?? sleutel, aantal: eigen.count,
        link: links.first { Praktijkvraag.sleutel($0.praktijk) == sleutel })
    }
  }

  var praktijkvragen: [Praktijkvraag] {
    get throws(Paginafout) {
      try bladgewijs(try open.register.praktijkvragen(handeling))
    }
  }

  /// The practice that the address names.
  var praktijk: Praktijk {
    get throws(Paginafout) {
      let sleutel = Praktijkvraag.sleutel(open.vraag["praktijk"] ?? "")
      let praktijken = try praktijken(try praktijkvragen)
      guard let gevonden = praktijken.first(where: { Praktijkvraag.sleutel($0.naam) == sleutel }) else {
        throw .nietGevonden
      }
      return gevonden
    }
  }

  fileprivate var genoemdeLink: Toetslink {
    get throws(Paginafout) {
      let links = try opgeslagen(try open.bestand.toetslinks(nu: open.moment.seconden))
      guard let link = links.first(where: { $0.kort == open.delen["link"] }) else { throw .nietGevonden }
      return link
    }
  }

  var praktijklijst: Blad {
    get throws(Paginafout) {
      let vragen = try praktijkvragen
      let praktijken = try praktijken(vragen)
      let zonder = vragen.count { $0.praktijk == nil }
      let wijkteam = try bladgewijs(try open.register.toetsvragen(voor: .wijkteam)).count
      try bladgewijs(
        try open.register.legInzageVast("loket: toetsen per praktijk", aantal: vragen.count, handeling))
      return Blad(
        "Toetsen",
        [
          .alinea(
            "Een besparing telt pas helemaal als de huisarts en het wijkteam haar hebben getoetst. Elke praktijk krijgt een eigen link; het wijkteam toetst in het loket."
          ), .kop2("Praktijken"),
          praktijken.isEmpty
            ? .alinea("Er wacht geen zorgregel op een praktijk.")
            : .element(
              "ul", ["class": "lk-lijst"], praktijken.map { $0.regel(metPapier: gebruiker.rol == .makelaar) }),
          gebruiker.rol == .makelaar
            ? .knoppen([.knop("/toetsen/antwoorden", "Ingevulde formulieren inlezen")]) : .leeg,
          zonder == 0
            ? .leeg
            : .alinea(
              "\(zonder == 1 ? "1 zorgregel hoort" : "\(zonder) zorgregels horen") bij een praktijk die niet is opgeschreven. Vul bij die casus de verwijzer in."
            ),
          .kop2("Wijkteam"),
          .alinea(
            wijkteam == 1
              ? "1 zorgregel wacht op het wijkteam." : "\(wijkteam) zorgregels wachten op het wijkteam."),
        ])
    }
  }

  /// The link, which is shown this once.
  fileprivate func linkblad(_ praktijk: String, _ geheim: String) -> Blad {
    let basis = open.instellingen.openbaar?.tekst ?? "http://\(open.verzoek.kop("host") ?? "127.0.0.1")"
    return Blad(
      "De link voor \(praktijk)",
      [
        .alinea("Neem de link nu over. Het loket bewaart hem niet en laat hem niet nog een keer zien."),
        .element("p", ["id": "toetslink"], [.element("code", [:], [.tekst("\(basis)/toets/\(geheim)")])]),
        .knoppen([
          .element(
            "button", ["type": "button", "class": "lk-knop", "data-kopieer": "toetslink", "hidden": ""],
            ["Kopiëren"]), .knop("/toetsen", "Verder", eerste: true),
        ]),
      ])
  }
}

extension Praktijk {
  fileprivate func regel(metPapier: Bool) -> Html {
    let wacht = aantal == 1 ? "1 zorgregel wacht" : "\(aantal) zorgregels wachten"
    let stand =
      link.map { "link tot en met \(Tijdstip(seconden: $0.einde).datum), gemaakt door \($0.door)" }
      ?? "nog geen link"
    let adres = "?praktijk=\(Webtekst.gecijferd(naam))"
    let papier = [" ", Html.link("/toetsen/formulier\(adres)", "Formulier op papier")]
    let nieuw = Html.link(
      "/toetsen/link\(adres)", link == nil ? "Link maken" : "Nieuwe link maken")
    return .element(
      "li", [:],
      [
        .element("p", [:], [.sterk(naam)]), .klein("\(wacht); \(stand)"),
        .element(
          "p", [:],
          [nieuw] + (link.map { [" ", .link("/toetsen/intrekken/\($0.kort)", "Link intrekken")] } ?? [])
            + (metPapier ? papier : [])),
      ])
  }
}
