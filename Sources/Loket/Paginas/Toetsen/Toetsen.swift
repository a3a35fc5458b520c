import BusinessCase
import SociaalRecept
import Taal
import Weergave

extension Plaats {
  /// The claims that wait: for the wijkteam to judge, for the others to send to the practices.
  static let toetsen: [Plaats] =
    [
      pagina("/toetsen", voor: [.makelaar, .wijkteam, .projectleider], menu: "Toetsen", baan: .rekenen) {
        bezoek throws(Paginafout) in
        bezoek.gebruiker.rol == .wijkteam ? try bezoek.wijkteamlijst : try bezoek.praktijklijst
      }
    ] + wijkteamtoets + toetslinks + toetspapier

  private static let wijkteamtoets = formulier(
    "/toetsen/:casus/:regel", voor: [.wijkteam],
    toon: { bezoek throws(Paginafout) in
      let (nummer, regel) = (try bezoek.casus, try bezoek.regelnummer)
      let vragen = try bladgewijs(try bezoek.open.register.toetsvragen(voor: .wijkteam, van: nummer))
      guard let vraag = vragen.first(where: { $0.regel.nummer == regel }) else {
        throw try bezoek.nietTeToetsen(nummer, regel)
      }
      try bladgewijs(
        try bezoek.doe { zitting throws(Registerfout) in
          try zitting.legInzageVast(nummer, "loket: toetsen")
        })
      return Toetsformulier(vraag: vraag, toetser: .wijkteam, scenario: bezoek.open.instellingen.volgens)
        .formulier(terug: "/toetsen")
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let nummer = try bezoek.genoemdeCasus
      let regel: Int
      do throws(Paginafout) { regel = try bezoek.regelnummer } catch { throw .pagina(error) }
      let oordeel = try invulling.toetsoordeel()
      try formuliergewijs(
        try bezoek.doe { zitting throws(Registerfout) in
          try zitting.toets(
            regel, oordeel, reden: invulling.tekst("reden"), door: .wijkteam,
            op: bezoek.open.moment.vandaag, bij: nummer)
        })
      return Gedaan(
        naar: "/toetsen",
        melding:
          "Zorgregel \(regel) van casus \(nummer) is \(oordeel?.naam ?? Toetsformulier.nietBeoordeeld).")
    })
}

extension Bezoek {
  /// Why a line is not to be judged: judged before, or not there at all.
  fileprivate func nietTeToetsen(_ nummer: Casusnummer, _ regel: Int) throws(Paginafout) -> Paginafout {
    let casus = try bladgewijs(try doe { zitting throws(Registerfout) in try zitting.casus(nummer) })
    guard
      let eerder = casus.regels.first(where: { $0.beoordeeld.nummer == regel })?.toetsingen[.wijkteam]
    else { return .nietGevonden }
    return .register(.weigering(nummer, .alGetoetst(regel, door: .wijkteam, op: eerder.op)))
  }

  fileprivate var wijkteamlijst: Blad {
    get throws(Paginafout) {
      let vragen = try bladgewijs(try open.register.toetsvragen(voor: .wijkteam))
      try bladgewijs(
        try open.register.legInzageVast("loket: toetsen wijkteam", aantal: vragen.count, handeling))
      let scenario = open.instellingen.volgens
      return Blad(
        "Toetsen",
        [
          .alinea(
            "Een makelaar schreef op welke zorg er door een traject niet nodig was. Klopt dat? U ziet alleen de regel, geen naam."
          ),
          .toetslijst(vragen.map { ($0, nil) }, scenario) { "/toetsen/\($0.casus)/\($0.regel.nummer)" },
        ])
    }
  }
}

extension Html {
  /// The claims that wait, each a link to where it is judged.
  static func toetslijst(
    _ vragen: [(vraag: Toetsvraag, wie: String?)], _ scenario: Scenario?, _ pad: (Toetsvraag) -> String
  ) -> Html {
    guard !vragen.isEmpty else { return .alinea(.tekst(Toetsformulier.klaar)) }
    let punten = vragen.map { vraag, wie in
      let regel = vraag.regel.regel
      return Html.element(
        "li", [:],
        [
          .element("p", [:], [.link(pad(vraag), scenario?.naam(regel.post) ?? regel.post.tekst)]),
          .element("p", [:], [.tekst("\(regel.omvang), kans \(getalTekst(regel.kans.waarde))")]),
          .klein(
            [wie, "casus \(vraag.casus), zorgregel \(vraag.regel.nummer)"].compactMap(\.self).joined(
              separator: "; ")),
        ])
    }
    let aantal =
      vragen.count == 1
      ? "1 zorgregel wacht op uw oordeel." : "\(vragen.count) zorgregels wachten op uw oordeel."
    return .samen([.alinea(.sterk(aantal)), .element("ul", ["class": "lk-lijst"], punten)])
  }
}
