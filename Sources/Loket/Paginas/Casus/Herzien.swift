import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// Putting right what was written wrong: first what, then how.
  static let herzien: [Plaats] =
    [
      pagina("/casus/:casus/herzien/:gebeurtenis", voor: opCasus) { bezoek throws(Paginafout) in
        let dossier = try bezoek.dossier("loket: herzien")
        let gebeurtenis = try bezoek.gebeurtenis(dossier)
        let pad = "/casus/\(dossier.casus.nummer)"
        return Blad(
          "Wat klopt er niet?",
          [
            .alinea(
              .sterk("\(gebeurtenis.feit.op ?? gebeurtenis.tijdstip.datum) "),
              .tekst(gebeurtenis.feit.zin(dossier.teksten))),
            .alinea("Wat er stond, blijft bewaard als doorgehaald of verbeterd, met wie en waarom."),
            .knoppen([
              .knop("\(pad)/verbeter/\(gebeurtenis.nummer)", "Anders opschrijven", eerste: true),
              .knop("\(pad)/doorhalen/\(gebeurtenis.nummer)", "Doorhalen"),
              .link(pad, "Niet doen", klasse: "lk-terug"),
            ]),
          ])
      }
    ] + doorhalen + verbeter

  private static let waarom = Veld(
    "reden", "Wat was er verkeerd?", uitleg: "Dit blijft erbij staan.",
    verplicht: "schrijf wat er verkeerd was")

  private static let doorhalen = formulier(
    "/casus/:casus/doorhalen/:gebeurtenis", voor: opCasus,
    toon: { bezoek throws(Paginafout) in
      try Casusformulier.toon(bezoek, "Doorhalen", "Doorhalen") { vraag throws(Paginafout) in
        _ = try bezoek.gebeurtenis(vraag.dossier)
        return [
          waarom, Veld("met-wat-volgt", "Ook doorhalen wat er niet zonder kan", .vink),
          Veld("wis", "Ook de teksten erbij voorgoed wissen", .vink),
        ]
      }
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let nummer = try bezoek.genoemdeCasus
      do throws(Paginafout) { _ = try bezoek.gebeurtenis(try bezoek.dossier("loket: doorhalen")) } catch {
        throw .pagina(error)
      }
      try Casusformulier.isOnveranderd(bezoek, invulling)
      let weg = try formuliergewijs(
        try bezoek.open.register.haalDoor(
          bezoek.gebeurtenisnummer, van: nummer, reden: invulling.tekst("reden") ?? "",
          metWatVolgt: invulling.vink("met-wat-volgt"), wis: invulling.vink("wis"), bezoek.handeling))
      let gewist = invulling.vink("wis") ? " De teksten erbij zijn gewist." : ""
      return Gedaan(
        naar: "/casus/\(nummer)",
        melding: (weg.count == 1 ? "Het is doorgehaald." : "Er zijn \(weg.count) dingen doorgehaald.")
          + gewist)
    })

  private static let verbeter = formulier(
    "/casus/:casus/verbeter/:gebeurtenis", voor: opCasus,
    toon: { bezoek throws(Paginafout) in
      try Casusformulier.toon(bezoek, "Anders opschrijven", "Opslaan") { vraag throws(Paginafout) in
        try bezoek.gebeurtenis(vraag.dossier).feit.velden(vraag) + [waarom]
      }
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let gebeurtenis = bezoek.gebeurtenisnummer
      return try Casusformulier.voer(bezoek, invulling) { werk throws(Registerfout) in
        let was = try werk.zitting.herziening(werk.nummer).geldig.first { $0.nummer == gebeurtenis }
        let teksten = try werk.zitting.teksten(werk.casus.verwijzing.bewoner)
        let verbetering = was?.feit.verbetering(invulling, teksten) ?? Verbetering()
        _ = try werk.zitting.verbeter(
          gebeurtenis, van: werk.nummer, verbetering, reden: invulling.tekst("reden") ?? "")
        return "Het is verbeterd."
      }
    })
}

extension Bezoek {
  fileprivate var gebeurtenisnummer: Int { open.delen["gebeurtenis"].flatMap { Int($0) } ?? 0 }

  fileprivate func gebeurtenis(_ dossier: Casusdossier) throws(Paginafout) -> Gebeurtenis {
    let alle = dossier.herziening.geldig + dossier.herziening.alle
    guard let gevonden = alle.first(where: { $0.nummer == gebeurtenisnummer }) else { throw .nietGevonden }
    return gevonden
  }
}

/// What of a feit can be written anew, as it stands.
private struct Verbeterbaar {
  var op: Datum?
  var kanaal: Kanaal?
  var verwijzer: Tekstnummer??
  var vraag: Tekstnummer??
  var makelaar: String?
  var route: Route?
  /// The state whose reasons fit, and the reason.
  var wegens: (Status, Reden?)?
  var tekst: Tekstnummer??
  var minuten: Int??

  init(_ feit: Feit) {
    op = feit.op
    switch feit {
    case .aangemeld(let verwijzing):
      (kanaal, verwijzer, vraag) = (verwijzing.kanaal, .some(verwijzing.verwijzer), .some(verwijzing.vraag))
    case .aangenomen(nil, let door, _): makelaar = door
    case .contactGezocht(let poging): (tekst, minuten) = (.some(poging.tekst), .some(poging.minuten))
    case .bezocht(let bezoek): (tekst, minuten) = (.some(bezoek.tekst), .some(bezoek.minuten))
    case .genoteerd(let notitie): (tekst, minuten) = (.some(notitie.tekst), .some(notitie.minuten))
    case .routeGekozen(let gekozen, _): route = gekozen
    case .gepauzeerd(_, let reden, let toelichting, _, _):
      (wegens, tekst) = ((.wacht, reden), .some(toelichting))
    case .gesloten(_, let sluiting):
      (wegens, tekst) = ((sluiting.als, sluiting.reden), .some(sluiting.toelichting))
    case .teruggekoppeld(let terugkoppeling): tekst = .some(terugkoppeling.tekst)
    default: break
    }
  }
}

extension Feit {
  /// A question for everything in it that can be written anew, filled in as it stands.
  fileprivate func velden(_ vraag: Casusvraag) -> [Veld] {
    let was = Verbeterbaar(self)
    var velden: [Veld] = []
    if let tekst = was.tekst { velden.append(Veld("tekst", "Tekst", .tekst, waarde: vraag.tekst(tekst))) }
    if let woorden = was.vraag { velden.append(Veld("vraag", "Vraag", waarde: vraag.tekst(woorden))) }
    if let verwijzer = was.verwijzer {
      velden.append(Veld("verwijzer", "Wie verwees?", waarde: vraag.tekst(verwijzer)))
    }
    if let kanaal = was.kanaal { velden.append(Veld.kanaal.nietWeg.met(kanaal.rawValue)) }
    if let makelaar = was.makelaar {
      velden.append(Veld("makelaar", "Wie nam de casus aan?", waarde: makelaar))
    }
    if let route = was.route {
      velden.append(Veld("route", "Route", .keuze(Veld.keuzes(Route.self, \.naam)), waarde: route.rawValue))
    }
    if let (status, reden) = was.wegens {
      velden.append(Veld("wegens", "Reden", .keuze(Reden.keuzes(status)), waarde: reden?.rawValue ?? ""))
    }
    if let minuten = was.minuten { velden.append(Veld.minuten.nietWeg.met(minuten.map { String($0) })) }
    if let op = was.op {
      velden.append(Veld("op", "Op welke dag?", .dag, uitleg: "Zoals 5-2-2026.", waarde: "\(op)"))
    }
    return velden
  }

  /// What is different from how it stands.
  fileprivate func verbetering(_ ingevuld: Invulling, _ teksten: [Tekstnummer: String]) -> Verbetering {
    let was = Verbeterbaar(self)
    func nieuw<Waarde: Equatable>(_ waarde: Waarde?, _ eerder: Waarde?) -> Waarde? {
      waarde == eerder ? nil : waarde
    }
    func tekst(_ veld: String, _ eerder: Tekstnummer??) -> String? {
      guard let eerder else { return nil }
      return nieuw(ingevuld.tekst(veld), eerder.flatMap { teksten[$0] })
    }
    var verbetering = Verbetering()
    if let op = was.op { verbetering.op = nieuw(ingevuld.dag("op"), op) }
    if let kanaal = was.kanaal { verbetering.kanaal = nieuw(ingevuld.keuze("kanaal"), kanaal) }
    verbetering.verwijzer = tekst("verwijzer", was.verwijzer)
    verbetering.vraag = tekst("vraag", was.vraag)
    verbetering.tekst = tekst("tekst", was.tekst)
    if let makelaar = was.makelaar { verbetering.makelaar = nieuw(ingevuld.tekst("makelaar"), makelaar) }
    if let route = was.route { verbetering.route = nieuw(ingevuld.keuze("route"), route) }
    if let (_, reden) = was.wegens { verbetering.wegens = nieuw(ingevuld.keuze("wegens"), reden) }
    if let minuten = was.minuten { verbetering.minuten = nieuw(ingevuld.getal("minuten"), minuten) }
    return verbetering
  }
}
