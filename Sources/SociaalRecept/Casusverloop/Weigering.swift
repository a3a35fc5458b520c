import BusinessCase
import Taal

/// Why something cannot happen to a casus now.
package enum Weigering: Error, Sendable, Hashable {
  case overgang(Onderwerp, van: Status, naar: Status)
  case wachtNiet(Onderwerp, Status)
  case geenEinde(Status)
  case redenOntbreekt(Status)
  case redenPastNiet(Reden, Status)
  case geenTerugkoppeling
  case delenNietAf([Deel])
  case deelAndersGeeindigd(Deel, Status)
  case geenRoute
  case deelOntbreekt(Deel, route: Route?)
  case deelLooptNog(Deel, route: Route)
  case deelWasGesloten(Deel, Status)
  case hulpPastNietBij(Route?)
  case hulpBegonAl(Onderwerp, Datum)
  case isGesloten(Status)
  case nogNietAangenomen
  case nietBegonnen(Status)
  case inDeToekomst(Datum, vandaag: Datum)
  case voorAanmelding(Datum, aanmelding: Datum)
  case voorStap(Datum, Onderwerp, Status, sinds: Datum)
  case voorGesteld(Datum, sinds: Datum)
  case teLangGeleden(Datum)
  case leeftijd(Int)
  case nogNietGeborenIn(jaar: Int, aanmelding: Datum)
  case teOudIn(Int, jaar: Int)
  case nogNietGeboren(Datum, aanmelding: Datum)
  case teOud(Int, geboren: Datum)
  case minuten(Int)
  case nogOpen(Casusnummer, Status)
  case teVeelDoelen
  case doelOntbreekt(Int, aantal: Int)
  case cijfer(Int)
  case nietTeBeoordelen(Status)
  case volgnummer(Int, verwacht: Int)
  case hoeveelheid(regel: Int)
  case maanden(regel: Int)
  case regelOntbreekt(Int, aantal: Int)
  case regelVervallen(Int)
  case tweedeStop
  case nietTeToetsen(Int)
  case alGetoetst(Int, door: Toetser, op: Datum)
  case bijstellingOntbreekt
  case bijstellingPastNiet(regel: Int)
  case redenBijVerwerpen
  case geenToestemming
  case nietsVeranderd
  case vernietigd
  case nummerOntbreekt(Dossierreeks, Int)
  case isAlKlaar(Dossierreeks, Int)
  case gepland(Datum, vanaf: Datum)
  case dagOntbreekt
  case geenHuishouden
  case redenBijVervallen
  case redenBijWegblijven
  case nietGekomenEnGeholpen
  case tevredenTeVroeg

  /// What it would happen to: the casus itself, or one of its parts.
  package struct Onderwerp: Sendable, Hashable, CustomStringConvertible {
    package let deel: Deel?
    package init(_ deel: Deel?) { self.deel = deel }
    package var description: String { deel.map { "het deel \($0.rawValue)" } ?? "de casus" }
  }
}

extension Weigering {
  /// What is wrong and what can be done, in Dutch.
  package var zin: String {
    switch self {
    case .overgang(let onderwerp, let van, let naar):
      van == naar
        ? "\(onderwerp) \(van == .wacht ? "staat al op de wachtlijst" : "is al \(van.kort)"); \(mogelijk(van))"
        : "\(onderwerp) \(van == .wacht ? "staat op de wachtlijst" : "is \(van.kort)"); naar \"\(naar.kort)\" kan nu niet; \(mogelijk(van))"
    case .wachtNiet(let onderwerp, let status):
      "\(onderwerp) is \(status.kort) en wacht niet, en kan dus niet verdergaan; \(mogelijk(status))"
    case .geenEinde(let status):
      "\(status.naam) is geen einde; verwacht \(Status.allCases.filter(\.isGesloten).map(\.naam).joined(separator: ", "))"
    case .redenOntbreekt(let status): "bij \"\(status.kort)\" hoort een reden; verwacht \(woorden(status))"
    case .redenPastNiet(let reden, let status):
      "de reden \(reden.rawValue) past niet bij \"\(status.kort)\"; verwacht \(woorden(status))"
    case .geenTerugkoppeling:
      "er is nog geen terugkoppeling aan de verwijzer; koppel eerst terug en rond dan af"
    case .delenNietAf(let delen):
      "nog niet af: \(delen.map(\.rawValue).joined(separator: " en ")); een traject is pas af als elk deel af is"
    case .deelAndersGeeindigd(let deel, let status):
      "het deel \(deel.rawValue) is \(status.naam) en niet afgerond; kies eerst een route zonder dat deel, of sluit de casus op een andere manier"
    case .geenRoute: "er is nog geen route gekozen; kies eerst een route"
    case .deelOntbreekt(let deel, let route):
      route.map { "de route \($0.naam) heeft geen deel \(deel.rawValue)" }
        ?? "er is nog geen deel \(deel.rawValue); kies eerst een route"
    case .deelLooptNog(let deel, let route):
      "het deel \(deel.rawValue) loopt nog en hoort niet bij de route \(route.naam); sluit dat deel eerst"
    case .deelWasGesloten(let deel, let status):
      "het deel \(deel.rawValue) is al \(status.naam) en begint niet opnieuw; wie daarvoor terugkomt krijgt een nieuwe casus die deze noemt"
    case .hulpPastNietBij(let route):
      route.map {
        $0.delen.isEmpty
          ? "bij de route \($0.naam) begint geen hulp"
          : "bij de route \($0.naam) begint de hulp per deel; noem het deel: \($0.delen.map(\.rawValue).joined(separator: " of "))"
      } ?? "er is nog geen route gekozen; kies eerst een route"
    case .hulpBegonAl(let onderwerp, let op): "bij \(onderwerp) is de hulp al begonnen op \(op)"
    case .isGesloten(let status):
      "de casus is gesloten (\(status.naam)); wie terugkomt krijgt een nieuwe casus die deze noemt"
    case .nogNietAangenomen: "de casus is nog niet aangenomen; neem de casus eerst aan"
    case .nietBegonnen(let status):
      "de casus is \(status.naam); een route kiest u na het eerste gesprek, als de casus in traject is"
    case .inDeToekomst(let op, let vandaag):
      "\(op) is nog niet geweest; verwacht een dag tot en met vandaag, \(vandaag)"
    case .voorAanmelding(let op, let aanmelding): "\(op) is vóór de aanmelding van \(aanmelding)"
    case .voorStap(let op, let onderwerp, let status, let sinds):
      "\(op) is te vroeg: \(onderwerp) is \(status.naam) sinds \(sinds); verwacht die dag of later"
    case .voorGesteld(let op, let sinds):
      "\(op) is te vroeg: waar dit over gaat is van \(sinds); verwacht die dag of later"
    case .teLangGeleden(let op):
      "\(op) is te lang geleden; verwacht een dag vanaf \(Verwijzing.vroegste)"
    case .leeftijd(let leeftijd):
      "\(leeftijd) is geen leeftijd; verwacht een heel getal van 0 tot en met \(Leeftijdsklasse.leeftijden.upperBound)"
    case .nogNietGeboren(let geboren, let aanmelding):
      "\(geboren) is na de aanmelding van \(aanmelding); verwacht een geboortedatum ervoor"
    case .nogNietGeborenIn(let jaar, let aanmelding):
      "\(jaar) is na de aanmelding van \(aanmelding); verwacht een jaar ervoor"
    case .teOudIn(let leeftijd, let jaar):
      "wie in \(jaar) geboren is, was bij de aanmelding ten minste \(leeftijd) jaar; verwacht een leeftijd tot en met \(Leeftijdsklasse.leeftijden.upperBound)"
    case .teOud(let leeftijd, let geboren):
      "wie op \(geboren) geboren is, was bij de aanmelding \(leeftijd) jaar; verwacht een leeftijd tot en met \(Leeftijdsklasse.leeftijden.upperBound)"
    case .minuten(let minuten):
      "\(minuten) minuten past niet; verwacht een heel getal van 0 tot en met \(Casus.hoogstensMinuten), een etmaal"
    case .nogOpen(let casus, let status):
      "casus \(casus) loopt nog (\(status.kort)); sluit die eerst"
    case .teVeelDoelen: "er zijn al drie doelen; meer dan drie houdt niemand in het oog"
    case .doelOntbreekt(let nummer, let aantal):
      aantal == 0
        ? "er is nog geen doel gesteld"
        : "doel \(nummer) bestaat niet; verwacht een nummer van 1 tot en met \(aantal)"
    case .cijfer(let cijfer): "\(cijfer) is geen cijfer; verwacht een heel getal van 0 tot en met 10"
    case .nietTeBeoordelen(let status):
      "de casus is \(status.naam); te beoordelen is een traject met een route dat is afgerond of voortijdig gestopt"
    case .volgnummer(let nummer, let verwacht):
      "nummer \(nummer) sluit niet aan; verwacht nummer \(verwacht)"
    case .hoeveelheid(let nummer):
      "de hoeveelheid van zorgregel \(nummer) past niet; verwacht een getal van 0 tot en met \(leesbaar(Zorgregelveld.hoeveelheden.upperBound))"
    case .maanden(let nummer):
      "de maanden van zorgregel \(nummer) passen niet; verwacht hele maanden van 0 tot en met \(Zorgregelveld.maanden.upperBound)"
    case .regelOntbreekt(let nummer, let aantal):
      aantal == 0
        ? "er zijn nog geen zorgregels"
        : "zorgregel \(nummer) bestaat niet; verwacht een nummer van 1 tot en met \(aantal)"
    case .regelVervallen(let nummer): "zorgregel \(nummer) is vervallen"
    case .tweedeStop: "er is al een zorgregel die de baten stopt; verwacht er ten hoogste een per casus"
    case .nietTeToetsen(let nummer):
      "zorgregel \(nummer) gaat niet over vermeden zorg; alleen een besparing wordt getoetst"
    case .alGetoetst(let nummer, let door, let op):
      "zorgregel \(nummer) is op \(op) al getoetst door \(door.naam); dat oordeel blijft staan"
    case .bijstellingOntbreekt: "bijgesteld zonder nieuw getal; noem het aantal of de kans die u juist vindt"
    case .bijstellingPastNiet(let nummer):
      "bijstellen van zorgregel \(nummer) kan naar een getal boven 0 dat niet hoger is dan de claim. Verwerp de regel als er niets overblijft; laat er een zorgregel bij komen als er meer is"
    case .redenBijVerwerpen: "verworpen vraagt een reden in woorden"
    case .geenToestemming:
      "de bewoner heeft niet gezegd dat de zorg geteld mag worden; vraag dat eerst, en leg het vast als toestemming voor effectmeting"
    case .nietsVeranderd: "hiermee verandert er niets"
    case .nummerOntbreekt(let reeks, let nummer):
      "\(reeks.rawValue) \(nummer) bestaat niet; de nummers staan in: recept register toon"
    case .isAlKlaar(let reeks, let nummer): "\(reeks.rawValue) \(nummer) is al klaar"
    case .gepland(let dag, let vanaf):
      "\(dag) past niet; verwacht een dag van \(vanaf) tot en met \(vanaf + Afspraak.hoogstensDagen)"
    case .geenHuishouden:
      "deze bewoner hoort nog niet bij een huishouden; noem ook de casus van een ander erin"
    case .dagOntbreekt: "bij een nieuwe afspraak hoort een dag"
    case .redenBijVervallen: "laten vervallen vraagt een reden in woorden"
    case .redenBijWegblijven:
      "waarom niet? Verwacht een van: \(Navraag.Reden.allCases.map(\.rawValue).joined(separator: ", "))"
    case .nietGekomenEnGeholpen: "wie niet is aangekomen, is daar ook niet geholpen; laat een van de twee weg"
    case .tevredenTeVroeg:
      "tevredenheid vraagt u aan het einde van het traject, en nog eens na drie maanden; zo ver is deze casus nog niet"
    case .vernietigd: "de gegevens van deze bewoner zijn vernietigd; aan deze casus verandert niets meer"
    }
  }

  private func woorden(_ status: Status) -> String {
    "een van: \(Reden.bij(status).map(\.rawValue).joined(separator: ", "))"
  }

  private func mogelijk(_ status: Status) -> String {
    let namen = status.volgende.map(\.kort)
    return namen.isEmpty
      ? "hier verandert niets meer aan" : "mogelijk is nu: \(namen.joined(separator: ", "))"
  }
}
