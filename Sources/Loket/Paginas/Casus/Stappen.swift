import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// The steps of a traject.
  static let stappen: [Plaats] =
    aannemen + contact + bezoekafleggen + route + start + wacht + verder + notitie

  private static let aannemen = Casusformulier.maak(
    "/casus/:casus/aannemen", "Aannemen", knop: "Aannemen",
    velden: { vraag throws(Paginafout) in
      guard try vraag.bezoek.deel == nil else { return [vraag.op] }
      let namen = try bladgewijs(try vraag.bezoek.open.register.instellingen()).makelaars.keys.sorted()
      let eigen = vraag.bezoek.gebruiker.naam
      let keuzes = ([eigen] + namen.filter { $0 != eigen }).map {
        Veld.Keuze($0, $0 == eigen ? "ik (\(eigen))" : $0)
      }
      return [
        Veld(
          "makelaar", "Wie doet deze casus?", .keuze(keuzes), verplicht: "kies een makelaar", waarde: eigen),
        vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      let casus = try werk.zitting.neemAan(
        werk.nummer, werk.deel, door: werk.in.tekst("makelaar"), op: werk.in.op)
      return werk.deel.map { "Het deel \($0.rawValue) is aangenomen." }
        ?? "De casus is aangenomen door \(casus.makelaar ?? "")."
    })

  private static let contact = Casusformulier.maak(
    "/casus/:casus/contact", voor: [.makelaar], "Contact", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      [
        Veld(
          "gelukt", "Hebt u de bewoner gesproken?",
          .keuze([.init("ja", "ja"), .init("nee", "nee, geen gehoor")]), verplicht: "kies ja of nee"),
        Veld("tekst", "Wat is er gezegd?", .tekst, uitleg: "In het kort."),
      ] + vraag.huisgenoten + [
        Veld(
          "wijze", "Hoe?", .keuze(Veld.keuzes(Contactpoging.Wijze.self, \.rawValue)),
          waarde: Contactpoging.Wijze.telefoon.rawValue, isMeer: true),
        .minuten, vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      let gelukt = werk.in.tekst("gelukt") == "ja"
      let nummers = try werk.metHuisgenoten()
      let casussen = try werk.zitting.zoekContact(
        werk.in.keuze("wijze") ?? .telefoon, gelukt: gelukt, minuten: werk.in.getal("minuten"),
        tekst: werk.in.tekst("tekst"), op: werk.in.op, bij: nummers)
      let pogingen = casussen.first?.contactpogingen ?? 0
      return (gelukt ? "Het contact is opgeschreven." : "Poging \(pogingen) is opgeschreven: geen gehoor.")
        + nummers.ookzin
    })

  private static let bezoekafleggen = Casusformulier.maak(
    "/casus/:casus/bezoek", "Bezoek", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      [
        Veld("tekst", "Wat hoorde en zag u?", .tekst, uitleg: "In het kort."),
        Veld("met-wijkteam", "Iemand van het wijkteam ging mee", .vink),
      ] + vraag.huisgenoten + [.minuten, vraag.op]
    },
    doe: { werk throws(Registerfout) in
      var gesprek = Gesprek(op: werk.in.op)
      gesprek.metWijkteam = werk.in.vink("met-wijkteam")
      (gesprek.minuten, gesprek.tekst) = (werk.in.getal("minuten"), werk.in.tekst("tekst"))
      let nummers = try werk.metHuisgenoten()
      _ = try werk.zitting.bezoek(gesprek, bij: nummers)
      return "Het bezoek is opgeschreven." + nummers.ookzin
    })

  private static let route = Casusformulier.maak(
    "/casus/:casus/route", voor: [.makelaar], "Route kiezen", knop: "Kiezen",
    velden: { vraag throws(Paginafout) in
      [
        Veld(
          "route", "Welke route?", .keuze(Veld.keuzes(Route.self, \.uitleg)), verplicht: "kies een route",
          waarde: vraag.casus.route?.rawValue ?? ""), vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      let route = werk.in.keuze("route", Route.self) ?? .geenVervolg
      try werk.zitting.voeg(.routeGekozen(route, op: werk.in.op), bij: werk.nummer)
      return "De route is: \(route.naam)."
    })

  private static let start = Casusformulier.maak(
    "/casus/:casus/start", "Hulp begint", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in [vraag.op.nietWeg] },
    doe: { werk throws(Registerfout) in
      let deel = werk.deel ?? werk.casus.enigeDeel
      let casus = try werk.zitting.voeg(.hulpBegonnen(deel, op: werk.in.op), bij: werk.nummer)
      let dagen = werk.in.op.dagen(sinds: casus.verwijzing.op)
      return
        "De hulp\(deel.map { " van \($0.rawValue)" } ?? "") is begonnen, \(dagen) dagen na de aanmelding."
    })

  private static let wacht = Casusformulier.maak(
    "/casus/:casus/wacht", "Op de wachtlijst", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      [
        Veld("reden", "Waarom wacht het?", .keuze(Reden.keuzes(.wacht)), verplicht: "kies een reden"),
        Veld("toelichting", "Waarop is het wachten?", .tekst),
        Veld("overbrugging", "Er is hulp om het wachten te overbruggen", .vink), vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      let reden = werk.in.keuze("reden", Reden.self) ?? .anders
      try werk.zitting.voeg(tekst: werk.in.tekst("toelichting"), "toelichting", bij: werk.nummer) {
        _, toelichting in
        .gepauzeerd(
          werk.deel, reden: reden, toelichting: toelichting, overbrugging: werk.in.vink("overbrugging"),
          op: werk.in.op)
      }
      let wie = werk.deel.map { "Het deel \($0.rawValue)" } ?? "De casus"
      return "\(wie) staat op de wachtlijst (reden: \(reden.naam)). De klok loopt door."
    })

  private static let verder = Casusformulier.maak(
    "/casus/:casus/verder", "Wachten is voorbij", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in [vraag.op.nietWeg] },
    doe: { werk throws(Registerfout) in
      try werk.zitting.voeg(.hervat(werk.deel, op: werk.in.op), bij: werk.nummer)
      return "Het wachten is voorbij."
    })

  private static let notitie = Casusformulier.maak(
    "/casus/:casus/notitie", "Notitie", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      [
        Veld("notitie", "Wat wilt u onthouden?", .tekst, verplicht: "schrijf een notitie"), .minuten,
        vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      _ = try werk.zitting.noteer(
        werk.in.tekst("notitie") ?? "", minuten: werk.in.getal("minuten"), op: werk.in.op, bij: werk.nummer)
      return "De notitie is bewaard."
    })
}

extension Veld {
  /// Shown at once: where the day is all there is to say.
  var nietWeg: Veld {
    var veld = self
    veld.isMeer = false
    return veld
  }
}

extension Reden {
  static func keuzes(_ status: Status) -> [Veld.Keuze] {
    bij(status).map { Veld.Keuze($0.rawValue, $0.naam) }
  }
}

extension Route {
  /// With what follows from it.
  fileprivate var uitleg: String {
    switch self {
    case .buurtwerk: "buurtwerk"
    case .wijkteam: "wijkteam"
    case .combinatie: "combinatie: buurtwerk en wijkteam"
    case .motivatietraject: "motivatietraject: eerst op weg helpen, daarna een andere route"
    case .terugNaarHuisarts, .geenVervolg: naam
    }
  }
}
