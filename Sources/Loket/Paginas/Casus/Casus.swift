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
    let stappen = herinneringen.compactMap { herinnering in
      casus.stap(herinnering.soort).map { (herinnering, $0) }
    }
    .filter { isMakelaar || !$0.1.isAlleenMakelaar }
    guard !stappen.isEmpty else { return .alinea("Nu is er niets te doen.") }
    return .knoppen(
      stappen.enumerated().map { plaats, stap in
        .knop(stap.1.pad, "\(stap.1.naam) (\(stap.0.dagenzin))", eerste: plaats == 0)
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

/// Something that can be done about a casus, and the page for it.
struct Stap: Sendable, Hashable {
  let naam: String
  let pad: String
  var isAlleenMakelaar = true
}

extension Casus {
  private func stap(_ naam: String, _ woord: String, deel: Deel? = nil, makelaar: Bool = true) -> Stap {
    let achter = deel.map { "?deel=\($0.rawValue)" } ?? ""
    let erbij = deel.map { ": deel \($0.rawValue)" } ?? ""
    return Stap(
      naam: naam + erbij, pad: "/casus/\(nummer)/\(woord)\(achter)",
      isAlleenMakelaar: makelaar && deel != .wijkteam)
  }

  /// The page for what must be done; nil when there is nothing to do, or no page for it.
  func stap(_ soort: Herinnering.Soort) -> Stap? {
    switch soort {
    case .aannemen: stap("Aannemen", "aannemen")
    case .contact: stap("Contact opschrijven", "contact")
    case .gesprek: stap("Bezoek opschrijven", "bezoek")
    case .route: stap("Route kiezen", "route")
    case .hulp: hulpstap
    case .wachtlijst: stap("Wachten is voorbij", "verder")
    case .terugkoppeling: stap("Terugkoppelen", "terugkoppelen")
    case .afronden: stap("Afronden", "sluiten/afgerond")
    case .beoordelen: Stap(naam: "Beoordelen", pad: "/beoordelen/\(nummer)")
    case .loopt, .toetsen: nil
    }
  }

  /// A part is first taken on, and then helps.
  private var hulpstap: Stap {
    for deel in Deel.allCases {
      switch delen[deel]?.status {
      case .aangemeld: return stap("Aannemen", "aannemen", deel: deel)
      case .wacht: return stap("Wachten is voorbij", "verder", deel: deel)
      case .aangenomen,
        .inTraject where delen[deel]?.hulpOp == nil:
        return stap("Hulp begint", "start", deel: deel)
      default: continue
      }
    }
    return stap("Hulp begint", "start")
  }

  /// Everything that may be written down now; the domain has the last word.
  var mogelijk: [Stap] {
    if isVernietigd || status == .foutieveInvoer { return [] }
    let altijd = [
      stap("Notitie", "notitie", makelaar: false), stap("Gegevens van de bewoner", "gegevens"),
    ]
    let einde = [Status.afgerond, .nietPassend, .ingetrokken, .gestopt, .foutieveInvoer]
      .filter(status.volgende.contains).map { stap($0.slotnaam, "sluiten/\($0.slotwoord)") }
    if status == .aangemeld { return [stap("Aannemen", "aannemen")] + altijd + dossierstappen + einde }
    let meten =
      [.nietPassend, .ingetrokken].contains(status)
      ? []
      : [
        stap("Doel", "doel", makelaar: false), stap("Eenzaamheid meten", "eenzaamheid", makelaar: false),
      ]
    if status.isGesloten {
      return [stap("Komt terug: opnieuw aanmelden", "terug"), stap("Terugkoppelen", "terugkoppelen")] + altijd
        + meten + dossierstappen + einde
    }
    let verloop =
      [
        stap("Contact", "contact"), stap("Bezoek", "bezoek", makelaar: false), stap("Route", "route"),
        status == .wacht ? stap("Wachten is voorbij", "verder") : stap("Op de wachtlijst", "wacht"),
      ] + (route == .motivatietraject && hulpOp == nil ? [stap("Hulp begint", "start")] : [])
    let bericht = [stap("Terugkoppelen", "terugkoppelen"), stap("Nog eens verwezen", "verwijzing")]
    return verloop + Deel.allCases.flatMap(mogelijk) + meten + bericht + altijd + planstappen
      + dossierstappen + einde
  }

  /// What is planned while it runs.
  private var planstappen: [Stap] {
    let afzeggen =
      afspraken.contains(where: \.isOpen) ? [stap("Afspraak afzeggen", "afzeggen", makelaar: false)] : []
    return [stap("Afspraak", "afspraak", makelaar: false)] + afzeggen + [
      stap("Plan: wie doet wat", "actie", makelaar: false),
      stap("Naar een aanbod", "koppelen", makelaar: false),
      stap("Hulp tijdens het wachten", "overbrugging", makelaar: false),
    ]
  }

  /// What may be said of the household, who takes part, the offer and the end, whenever there is something to say it of.
  private var dossierstappen: [Stap] {
    let stappen: [(String, String, Bool)] = [
      ("Plan: een actie is klaar", "actieslot", acties.contains { $0.slot == nil }),
      ("Hoe gaat het bij het aanbod", "navragen", !koppelingen.isEmpty),
      ("Wat ontbrak er", "ontbreekt", true),
      ("Wie doet er nog meer mee", "betrokkene", true), ("Toestemming", "toestemming", true),
      ("Wie heeft de regie", "regie", true), ("Hoe tevreden is de bewoner", "tevredenheid", gesprekOp != nil),
      ("Klacht", "klacht", true),
      ("Antwoord op een klacht", "klachtantwoord", klachten.contains { $0.antwoord == nil }),
    ]
    return [stap("Huishouden", "huishouden")] + stappen.filter(\.2).map { stap($0.0, $0.1, makelaar: false) }
  }

  private func mogelijk(_ deel: Deel) -> [Stap] {
    guard let verloop = delen[deel], !verloop.status.isGesloten else { return [] }
    if verloop.status == .aangemeld {
      return [stap("Aannemen", "aannemen", deel: deel), stap("Sluiten", "sluiten/niet-passend", deel: deel)]
    }
    let begin = verloop.hulpOp == nil ? [stap("Hulp begint", "start", deel: deel)] : []
    let wacht =
      verloop.status == .wacht
      ? stap("Wachten is voorbij", "verder", deel: deel) : stap("Op de wachtlijst", "wacht", deel: deel)
    return begin + [
      wacht, stap("Afronden", "sluiten/afgerond", deel: deel), stap("Stoppen", "sluiten/gestopt", deel: deel),
    ]
  }
}

extension Status {
  /// How an end is called in an address.
  var slotwoord: String {
    switch self {
    case .foutieveInvoer: "foutieve-invoer"
    case .nietPassend: "niet-passend"
    default: naam.split(separator: " ").last.map(String.init) ?? naam
    }
  }

  /// What somebody does who ends a casus so.
  var slotnaam: String {
    switch self {
    case .afgerond: "Afronden"
    case .nietPassend: "Niet passend"
    case .ingetrokken: "Intrekken"
    case .gestopt: "Voortijdig stoppen"
    case .foutieveInvoer: "Foutieve invoer"
    default: naam
    }
  }
}
