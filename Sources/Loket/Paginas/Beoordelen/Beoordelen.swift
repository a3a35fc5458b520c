import BusinessCase
import SociaalRecept
import Taal
import Weergave

extension Plaats {
  /// Who says which care did not happen. No name is needed for it, and none is shown.
  static let beoordelaars: Set<Rol> = [.makelaar, .projectleider]

  static let beoordelen: [Plaats] =
    [
      pagina("/beoordelen", voor: beoordelaars, menu: "Beoordelen") { bezoek throws(Paginafout) in
        try bezoek.beoordeellijst
      }
    ] + zorgregel + geenZorg + regelVervalt

  private static let geenZorg = formulier(
    "/beoordelen/:casus/geen", voor: beoordelaars,
    toon: { bezoek throws(Paginafout) in
      let nummer = try bezoek.beoordeelcasus.casus.nummer
      return Formulier(
        "Er veranderde geen zorg",
        inleiding: [
          .alinea(
            "Casus \(nummer) telt dan mee als een traject waardoor er geen zorg minder of meer kwam. Dat is ook een uitkomst."
          )
        ],
        velden: [.op(bezoek.open.moment.vandaag)], knop: "Opslaan", terug: "/beoordelen/\(nummer)")
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let nummer = try bezoek.genoemdeCasus
      _ = try formuliergewijs(
        try bezoek.doe { zitting throws(Registerfout) in
          try zitting.voeg(.beoordeeld([], op: invulling.op), bij: nummer)
        })
      return Gedaan(naar: "/beoordelen", melding: "Casus \(nummer) is beoordeeld: er veranderde geen zorg.")
    })

  private static let regelVervalt = formulier(
    "/beoordelen/:casus/vervalt/:regel", voor: beoordelaars,
    toon: { bezoek throws(Paginafout) in
      let casus = try bezoek.beoordeelcasus.casus
      let nummer = try bezoek.regelnummer
      guard let stand = casus.geldigeRegels.first(where: { $0.beoordeeld.nummer == nummer }) else {
        throw .nietGevonden
      }
      return Formulier(
        "Zorgregel \(nummer) laten vervallen",
        inleiding: [
          .alinea(.tekst(stand.beoordeeld.regel.zin.alsZin)),
          .alinea("De regel telt dan niet meer mee. In het logboek blijft staan dat hij er was."),
        ],
        velden: [.op(bezoek.open.moment.vandaag)], knop: "Laten vervallen",
        terug: "/beoordelen/\(casus.nummer)")
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let casus = try bezoek.genoemdeCasus
      let nummer: Int
      do throws(Paginafout) { nummer = try bezoek.regelnummer } catch { throw .pagina(error) }
      _ = try formuliergewijs(
        try bezoek.doe { zitting throws(Registerfout) in
          try zitting.voeg(.regelVervallen(nummer: nummer, op: invulling.op), bij: casus)
        })
      return Gedaan(naar: "/beoordelen/\(casus)", melding: "Zorgregel \(nummer) is vervallen.")
    })
}

extension Bezoek {
  /// The number of a zorgregel that the path names.
  var regelnummer: Int {
    get throws(Paginafout) {
      guard let nummer = open.delen["regel"].flatMap({ Int($0) }), nummer > 0 else { throw .nietGevonden }
      return nummer
    }
  }

  /// The casus in the path as somebody sees it who assesses it; that somebody looked is written down.
  var beoordeelcasus: Beoordeelcasus {
    get throws(Paginafout) {
      let nummer = try casus
      return try bladgewijs(
        try doe { zitting throws(Registerfout) in
          let casus = try zitting.casus(nummer)
          guard casus.isBeoordeelbaar, !casus.isVernietigd else {
            throw .weigering(nummer, casus.isVernietigd ? .vernietigd : .nietTeBeoordelen(casus.status))
          }
          try zitting.legInzageVast(nummer, "loket: beoordelen")
          return Beoordeelcasus(casus: casus, teksten: try zitting.teksten(casus.verwijzing.bewoner))
        })
    }
  }

  fileprivate var beoordeellijst: Blad {
    get throws(Paginafout) {
      let casussen = try bladgewijs(try open.register.lopend())
      let nog = casussen.filter(\.isTeBeoordelen).sorted {
        ($0.gesloten ?? $0.laatste) < ($1.gesloten ?? $1.laatste)
      }
      return Blad(
        "Beoordelen",
        [
          .alinea(
            "Een traject is af. Welke zorg was zonder dat traject gebruikt, en welke kwam er juist bij? Dat schrijft u op in zorgregels; een huisarts of het wijkteam toetst ze daarna."
          ),
          .alinea(
            .sterk(
              nog.isEmpty
                ? "Alle afgeronde casussen zijn beoordeeld."
                : nog.count == 1
                  ? "1 casus wacht op een beoordeling." : "\(nog.count) casussen wachten op een beoordeling.")
          ),
          .element("ul", ["class": "lk-lijst"], nog.prefix(Self.hoogstensBeoordelen).map(\.beoordeelregel)),
          nog.count > Self.hoogstensBeoordelen
            ? .alinea("Dit zijn de \(Self.hoogstensBeoordelen) die het langst af zijn.") : .leeg,
        ])
    }
  }

  /// As many as somebody looks through.
  private static let hoogstensBeoordelen = 50
}

extension Casusregel {
  fileprivate var beoordeelregel: Html {
    let wat = [
      route?.naam, leeftijd.map { Leeftijdsklasse(leeftijd: $0).rawValue + " jaar" }, stadsdeel?.rawValue,
    ]
    return .element(
      "li", [:],
      [
        .element("p", [:], [.link("/beoordelen/\(nummer)", "Casus \(nummer)")]),
        .klein(
          wat.compactMap(\.self).joined(separator: "; ")
            + (gesloten.map { "; \(status.naam) op \($0)" } ?? "")),
      ])
  }
}

/// A finished casus without a name or an address.
struct Beoordeelcasus: Sendable {
  let casus: Casus
  fileprivate let teksten: [Tekstnummer: String]

  func toelichting(_ regel: Beoordeelderegel) -> String? { regel.omschrijving.flatMap { teksten[$0] } }

  var kenmerken: [Kenmerk] {
    let klasse = casus.verwijzing.leeftijd.map { Leeftijdsklasse(leeftijd: $0) }
    return [
      Kenmerk("Route", casus.route?.naam ?? "onbekend"),
      Kenmerk("Leeftijd", klasse.map { "\($0.rawValue) jaar" } ?? "onbekend"),
      Kenmerk("Status", casus.status.naam + (casus.verloop.geslotenOp.map { " op \($0)" } ?? "")),
    ]
  }

  var stop: Beoordeling.Stop? { (try? casus.beoordeling(fictief: false))?.stop }
}
