import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// Who works on casussen.
  static let opCasus: Set<Rol> = [.makelaar, .wijkteam]

  static let casus = [
    Plaats.pagina("/casus/:casus", voor: opCasus) { bezoek throws(Paginafout) in
      try Casuspagina(bezoek).blad
    }
  ]
}

extension Bezoek {
  /// Everything of the casus in the path; that somebody looked is written down. Only for who may see it.
  func dossier(_ wat: String) throws(Paginafout) -> Casusdossier {
    let nummer = try casus
    let dossier: Casusdossier?
    do throws(Registerfout) {
      dossier = try doe { zitting throws(Registerfout) in
        guard magZien(try zitting.casusregel(nummer)) else {
          try zitting.legWeigeringVast("casus \(nummer), die niet bij de rol hoort")
          return nil
        }
        return try zitting.dossier(nummer, inzage: wat).alleen(magZien)
      }
    } catch {
      // Who may see some casussen only, learns nothing of which others there are.
      if case .onbekendeCasus = error, gebruiker.rol != .makelaar { throw .magNiet }
      throw .register(error)
    }
    guard let dossier else { throw .magNiet }
    return dossier
  }
}

/// A casus: what to do next, who it is about, and what happened.
private struct Casuspagina {
  private let dossier: Casusdossier
  private let casusblad: Casusblad
  private let herinneringen: [Herinnering]
  private let isMakelaar: Bool
  private let isFictief: Bool

  init(_ bezoek: Bezoek) throws(Paginafout) {
    dossier = try bezoek.dossier("loket")
    let instellingen = try bladgewijs(try bezoek.open.register.instellingen())
    let vandaag = bezoek.open.moment.vandaag
    casusblad = Casusblad(dossier, instellingen, peildatum: vandaag)
    herinneringen = dossier.regel.herinneringen(instellingen, peildatum: vandaag)
      .filter { $0.soort != .loopt }
    isMakelaar = bezoek.gebruiker.rol == .makelaar
    isFictief = instellingen.fictief && !bezoek.open.instellingen.isProef
  }

  private var casus: Casus { dossier.casus }

  var blad: Blad {
    Blad(
      "Casus \(casus.nummer): \(dossier.persoon.naam ?? "naam onbekend")",
      [
        isFictief ? .klein("Verzonnen gegevens: dit register is om mee te oefenen.") : .leeg,
        waarschuwing, volgende, .kenmerken(casusblad.kenmerken), keuzes, vragen,
        .kop2("Wat er gebeurde"), tijdlijn,
        .kop2("Overzicht"),
      ] + casusblad.tabellen)
  }

  private var waarschuwing: Html {
    if casus.isVernietigd {
      return .melding(.letOp, .alinea("De persoonsgegevens en teksten zijn vernietigd."))
    }
    guard casus.verwijzing.isClientOpDeHoogte == false, !casus.status.isGesloten else { return .leeg }
    return .melding(.letOp, .alinea("De bewoner weet nog niet van de verwijzing."))
  }

  /// What must be done, the first as the button that stands out.
  private var volgende: Html {
    let gevraagd = herinneringen.compactMap { herinnering -> (stap: Stap, sinds: String?)? in
      if casus.isUitgewerkt, [.hulp, .afronden].contains(herinnering.soort) { return nil }
      return casus.stap(herinnering.soort).map { ($0, herinnering.dagenzin) }
    }
    let stappen = (gevraagd + (casus.slotstap.map { [($0, nil)] } ?? []))
      .filter { isMakelaar || !$0.stap.isAlleenMakelaar }
    guard !stappen.isEmpty else { return .alinea("Nu is er niets te doen.") }
    return .knoppen(
      stappen.enumerated().map { plaats, een in
        .knop(een.stap.pad, een.stap.naam + (een.sinds.map { " (\($0))" } ?? ""), eerste: plaats == 0)
      })
  }

  /// Everything that can be written down now.
  private var keuzes: Html {
    let stappen = casus.mogelijk.filter { isMakelaar || !$0.isAlleenMakelaar }
    guard !stappen.isEmpty else { return .leeg }
    return .keuzemenu("Iets opschrijven", [.lijst(stappen.map { .link($0.pad, $0.naam) })])
  }

  /// What a resident may ask for.
  private var vragen: Html {
    guard isMakelaar, !casus.isVernietigd else { return .leeg }
    return .keuzemenu(
      "Voor de bewoner",
      [
        .lijst(
          [
            .link("/casus/\(casus.nummer)/inzage", "Alles wat wij bewaren, om te printen"),
            .link("/casus/\(casus.nummer)/effectmeting", "Of het zorggebruik geteld mag worden"),
            .link("/casus/\(casus.nummer)/wissen", "De bewoner wil gewist worden"),
            .link("/casus/\(casus.nummer)/samenvoegen", "Dezelfde bewoner als in een andere casus"),
          ] + (casus.magMeten ? [.link("/casus/\(casus.nummer)/zorggebruik", "Zorggebruik opschrijven")] : [])
            + (isSamengevoegd ? [.link("/casus/\(casus.nummer)/splitsen", "Toch niet dezelfde bewoner")] : [])
        )
      ])
  }

  private var isSamengevoegd: Bool { casus.bewoner != casus.verwijzing.bewoner }

  private var tijdlijn: Html {
    let regels = casusblad.tijdlijn.map { regel in
      Html.element(
        "li", [:],
        [
          .element("p", ["class": "lk-tekst"], [.sterk(regel.dag), " ", .tekst(regel.zin)]),
          .element(
            "p", ["class": "lk-klein"],
            [
              .tekst("\(regel.wie), nummer \(regel.nummer). "),
              .link(
                "/casus/\(casus.nummer)/herzien/\(regel.nummer)", "Klopt niet", klasse: Html.nietOpPapier),
            ]),
        ])
    }
    return .samen([.element("ul", ["class": "lk-lijst"], regels), vervallen])
  }

  private var vervallen: Html {
    let regels = casusblad.vervallen
    guard !regels.isEmpty else { return .leeg }
    return .uitklap(
      "Doorgehaald of verbeterd (\(regels.count))",
      [
        .element(
          "ul", ["class": "lk-lijst"],
          regels.map { regel in
            .element(
              "li", [:],
              [
                .element(
                  "p", ["class": "lk-tekst"],
                  [.sterk(regel.dag), " ", .element("s", [:], [.tekst(regel.zin)])]),
                .klein("\(regel.wie), nummer \(regel.nummer). Daarna: \(regel.vervallen ?? "")"),
              ])
          })
      ])
  }
}
