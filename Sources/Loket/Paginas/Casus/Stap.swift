import BusinessCase
import SociaalRecept

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

  /// How a casus ends of which every part has ended; nil for any other. A part that was not completed cannot be in a
  /// traject that is.
  var slotstap: Stap? {
    guard isUitgewerkt else { return nil }
    let isAf = (route?.delen ?? []).allSatisfy { (delen[$0]?.status ?? .afgerond) == .afgerond }
    let einde = isAf ? Status.afgerond : .gestopt
    return stap(einde.slotnaam, "sluiten/\(einde.slotwoord)")
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
