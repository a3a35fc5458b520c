import BusinessCase
import SociaalRecept
import Taal
import Weergave

extension Plaats {
  /// What a practice sees with its link: the claims about its own patients, and nothing else.
  static let toetser: [Plaats] =
    [open("/toets/:geheim") { bezoek throws(Paginafout) in bezoek.antwoord(try bezoek.praktijkblad) }]
    + openFormulier(
      "/toets/:geheim/:casus/:regel",
      toon: { bezoek throws(Paginafout) in
        let (link, gevonden) = try bezoek.praktijkvraag()
        try bladgewijs(
          try bezoek.doe(link) { zitting throws(Registerfout) in
            try zitting.legInzageVast(gevonden.vraag.casus, "loket: toetsen met link")
          })
        return Toetsformulier(
          vraag: gevonden.vraag, toetser: .huisarts,
          vooraf: [Kenmerk("Patiënt", gevonden.herkenning)], scenario: bezoek.instellingen.volgens
        ).formulier(terug: "/toets/\(bezoek.delen["geheim"] ?? "")")
      },
      doe: { bezoek, invulling throws(Weerwoord) in try bezoek.toets(invulling) })
}

extension Openbezoek {
  fileprivate var toetslink: Toetslink {
    get throws(Paginafout) {
      guard let link = try opgeslagen(try bestand.toetslink(delen["geheim"] ?? "", nu: moment.seconden))
      else {
        throw .dodeLink
      }
      return link
    }
  }

  /// Whoever has the link acts under the name of the link: what a referrer is called is a text that can be erased, and
  /// what stands in the journal cannot. Who judges may add their own name, which then stands there too.
  fileprivate func doe<Uitkomst>(
    _ link: Toetslink, door naam: String? = nil, _ werk: (Zitting) throws(Registerfout) -> Uitkomst
  ) throws(Registerfout) -> Uitkomst {
    try register.doe(handeling(link, door: naam), werk)
  }

  private func handeling(_ link: Toetslink, door naam: String? = nil) -> Handeling {
    let wie = naam.map { "\($0) (\(link.naam))" } ?? link.naam
    return Handeling(wie: wie, tijdstip: moment.tijdstip, vandaag: moment.vandaag)
  }

  /// - Parameter casus: only those of this one; nil for all that wait for this practice.
  private func vragen(
    _ link: Toetslink, van casus: Casusnummer? = nil
  ) throws(Paginafout) -> [Praktijkvraag] {
    try bladgewijs(try register.praktijkvragen(van: casus, handeling(link))).filter { vraag in
      vraag.praktijk.map(Praktijkvraag.sleutel) == Praktijkvraag.sleutel(link.praktijk)
    }
  }

  /// The claim that the path names. One of another practice is not there for this one.
  fileprivate func praktijkvraag() throws(Paginafout) -> (Toetslink, Praktijkvraag) {
    let link = try toetslink
    guard let nummer = delen["casus"].flatMap({ Int($0) }), let regel = delen["regel"].flatMap({ Int($0) }),
      nummer > 0, regel > 0
    else { throw .dodeLink }
    let vragen = try vragen(link, van: Casusnummer(nummer))
    if let vraag = vragen.first(where: { $0.vraag.regel.nummer == regel }) {
      return (link, vraag)
    }
    throw try eerderGetoetst(link, Casusnummer(nummer), regel)
  }

  /// Judged before by this very practice, which may know it; everything else is no business of this link.
  private func eerderGetoetst(
    _ link: Toetslink, _ nummer: Casusnummer, _ regel: Int
  ) throws(Paginafout) -> Paginafout {
    let eerder: Toetsing?
    do throws(Registerfout) {
      eerder = try doe(link) { zitting throws(Registerfout) -> Toetsing? in
        guard nummer.nummer <= (try zitting.hoogste()) else { return nil }
        let casus = try zitting.casus(nummer)
        let teksten = try zitting.teksten(casus.verwijzing.bewoner)
        let praktijk = casus.verwijzing.verwijzer.flatMap { teksten[$0] } ?? ""
        guard Praktijkvraag.sleutel(praktijk) == Praktijkvraag.sleutel(link.praktijk) else { return nil }
        return casus.regels.first { $0.beoordeeld.nummer == regel }?.toetsingen[.huisarts]
      }
    } catch { throw .register(error) }
    return eerder.map { .register(.weigering(nummer, .alGetoetst(regel, door: .huisarts, op: $0.op))) }
      ?? .dodeLink
  }

  fileprivate var praktijkblad: Blad {
    get throws(Paginafout) {
      let link = try toetslink
      let vragen = try vragen(link)
      try bladgewijs(
        try doe(link) { zitting throws(Registerfout) in
          try zitting.legInzageVast("loket: toetsen met link", aantal: vragen.count)
        })
      let geheim = delen["geheim"] ?? ""
      return Blad(
        "Toetsen voor \(link.praktijk)",
        [
          .alinea(
            "Sociaal Recept hielp patiënten die u verwees. De makelaar schreef op welke zorg daardoor niet nodig was. Klopt dat volgens u? Elke regel toetst u één keer."
          ),
          .toetslijst(vragen.map { ($0.vraag, $0.herkenning) }, instellingen.volgens) {
            "/toets/\(geheim)/\($0.casus)/\($0.regel.nummer)"
          },
          .klein(
            "Deze link is alleen voor uw praktijk en werkt tot en met \(Tijdstip(seconden: link.einde).datum)."
          ),
        ])
    }
  }

  private func naam(_ invulling: Invulling) throws(Registerfout) -> String? {
    guard let naam = invulling.tekst("naam") else { return nil }
    return try Tekstkeuring.keurNaam(naam, veld: "naam")
  }

  fileprivate func toets(_ invulling: Invulling) throws(Weerwoord) -> Gedaan {
    let (link, gevonden): (Toetslink, Praktijkvraag)
    do throws(Paginafout) { (link, gevonden) = try praktijkvraag() } catch { throw .pagina(error) }
    let oordeel = try invulling.toetsoordeel()
    let vraag = gevonden.vraag
    try formuliergewijs(
      try doe(link, door: try naam(invulling)) { zitting throws(Registerfout) in
        try zitting.toets(
          vraag.regel.nummer, oordeel, reden: invulling.tekst("reden"), door: .huisarts, op: moment.vandaag,
          bij: vraag.casus)
      })
    let verder = "/toets/\(delen["geheim"] ?? "")"
    return Gedaan(
      naar: verder,
      blad: Blad(
        "Dank u wel",
        [
          .alinea("Uw oordeel is bewaard: de regel is \(oordeel?.naam ?? Toetsformulier.nietBeoordeeld)."),
          .knoppen([.knop(verder, "Verder met de andere regels", eerste: true)]),
        ]))
  }
}
