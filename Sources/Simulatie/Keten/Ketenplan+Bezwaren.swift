import BusinessCase
import Taal

/// Why a chain cannot be simulated: which key, what is wrong with it, and what would be right.
package struct Ketenbezwaar: Error, Sendable, Hashable {
  /// Below `keten`, with dots; empty is the chain itself.
  package var pad: String
  package var gevonden: String
  package var verwacht: String

  /// The sentence for a reader.
  package var zin: String {
    "keten\(pad.isEmpty ? "" : ".\(pad)"): \(gevonden); verwacht \(verwacht)"
  }
}

extension Ketenplan {
  /// Everything that makes no sense, in the chain itself or against the years of the programme.
  package var bezwaren: [Ketenbezwaar] {
    guard keten.inloop > Double(jaren * 12) else { return keten.bezwaren }
    return keten.bezwaren + [
      Ketenbezwaar(
        pad: "inloop",
        gevonden:
          "de inloop van \(keten.inloop.leesbaar) maanden is langer dan de simulatie van \(jaren) jaar",
        verwacht: "hooguit \(jaren * 12) maanden")
    ]
  }
}

extension Keten {
  /// Everything in the chain itself that makes no sense.
  package var bezwaren: [Ketenbezwaar] {
    tijdbezwaren + mensenbezwaren + mengselbezwaren
  }

  private var tijdbezwaren: [Ketenbezwaar] {
    var lijst: [Ketenbezwaar] = []
    if !(kantoor.van >= 0 && kantoor.van < kantoor.tot && kantoor.tot <= 24) {
      lijst.append(
        Ketenbezwaar(
          pad: "kantoor", gevonden: "het werk eindigt niet na het begin, of na 24 uur",
          verwacht: "van vroeger dan tot, en tot hooguit 24"))
    }
    for (naam, uren) in [("makelaars", makelaars.uren), ("wijkteam", wijkteam.uren)]
    where !(0.1...60).contains(uren) {
      lijst.append(
        Ketenbezwaar(
          pad: "\(naam).uren", gevonden: "\(uren.leesbaar) uur per week kan niet",
          verwacht: "0,1 tot en met 60"))
    }
    if stappen.bereik < 0.01 {
      lijst.append(
        Ketenbezwaar(
          pad: "stappen.bereik", gevonden: "zo wordt niemand bereikt",
          verwacht: "een kans van 0,01 tot en met 1"
        ))
    }
    for (naam, aantal) in [("gesprekken", stappen.gesprekken), ("pogingen", stappen.pogingen)]
    where aantal > 200 {
      lijst.append(
        Ketenbezwaar(
          pad: "stappen.\(naam)", gevonden: "\(aantal.leesbaar) is te veel", verwacht: "hooguit 200"))
    }
    if stappen.pogingen < 1 {
      lijst.append(
        Ketenbezwaar(pad: "stappen.pogingen", gevonden: "zo wordt niemand gebeld", verwacht: "ten minste 1"))
    }
    for (naam, afwezig) in [("makelaars", makelaars.afwezigheid), ("wijkteam", wijkteam.afwezigheid)] {
      lijst += afwezig.bezwaren(in: naam)
    }
    return lijst
  }

  private var mensenbezwaren: [Ketenbezwaar] {
    var lijst: [Ketenbezwaar] = []
    if makelaars.caseload < 1 {
      lijst.append(
        Ketenbezwaar(
          pad: "makelaars.caseload", gevonden: "niemand mag een casus hebben", verwacht: "ten minste 1"))
    }
    for stadsdeel in zonderMakelaar {
      lijst.append(
        Ketenbezwaar(
          pad: "makelaars.perStadsdeel",
          gevonden: "in \(stadsdeel) is geen makelaar, maar er komen wel bewoners",
          verwacht: "ten minste 1"))
    }
    for wijk in zonderWijkteam {
      lijst.append(
        Ketenbezwaar(
          pad: "wijkteam.perWijk",
          gevonden: "in \(wijk) is geen wijkteammedewerker, maar er komen wel bewoners",
          verwacht: "ten minste 1"))
    }
    return lijst
  }

  private var zonderMakelaar: [String] {
    if makelaars.indeling == .stad { return makelaars.aantal > 0 ? [] : ["de stad"] }
    return Stadsdeel.allCases.filter { stadsdeel in
      (makelaars.perStadsdeel[stadsdeel] ?? 0) < 1
        && Wijk.allCases.contains { $0.stadsdeel == stadsdeel && (wijken[$0] ?? 0) > 0 }
    }.map(\.rawValue)
  }

  private var zonderWijkteam: [String] {
    if wijkteam.lijst == .centraal { return wijkteam.aantal > 0 ? [] : ["de stad"] }
    return Wijk.allCases.filter { (wijkteam.perWijk[$0] ?? 0) < 1 && (wijken[$0] ?? 0) > 0 }.map(\.naam)
  }

  private var mengselbezwaren: [Ketenbezwaar] {
    var lijst: [Ketenbezwaar] = []
    func eis(_ som: Double, is doel: Double, _ pad: String, _ wat: String) {
      guard abs(som - doel) > 1e-6 else { return }
      let rond = (som * 1e6).rounded() / 1e6
      lijst.append(
        Ketenbezwaar(
          pad: pad, gevonden: "\(wat) zijn samen \(rond.leesbaar)", verwacht: "samen \(doel.leesbaar)"))
    }
    if maandpatroon.count != 12 || maandpatroon.contains(where: { !($0 >= 0) }) {
      lijst.append(
        Ketenbezwaar(
          pad: "maandpatroon", gevonden: "dit zijn geen twaalf getallen van 0 of meer",
          verwacht: "twaalf getallen, samen 12"))
    } else {
      eis(maandpatroon.reduce(0, +), is: 12, "maandpatroon", "de maanden")
    }
    eis(wijken.values.reduce(0, +), is: 1, "wijken", "de aandelen")
    if !vraagtypes.isEmpty {
      eis(vraagtypes.reduce(0) { $0 + $1.aandeel }, is: 1, "vraagtypes", "de aandelen")
    }
    for (nummer, vraag) in vraagtypes.enumerated() {
      eis(vraag.routes.aandelen.values.reduce(0, +), is: 1, "vraagtypes[\(nummer)].routes", "de aandelen")
    }
    eis(vervolg.aandelen.values.reduce(0, +), is: 1, "vervolg", "de aandelen")
    if vervolg[.motivatietraject] > 0 {
      lijst.append(
        Ketenbezwaar(
          pad: "vervolg", gevonden: "een motivatietraject leidt hier naar een motivatietraject",
          verwacht: "een andere route"))
    }
    return lijst
  }
}

extension Afwezigheid {
  fileprivate func bezwaren(in naam: String) -> [Ketenbezwaar] {
    var lijst: [Ketenbezwaar] = []
    if ziekte > 0.95 {
      lijst.append(
        Ketenbezwaar(
          pad: "\(naam).ziekte", gevonden: "zo is er bijna nooit iemand",
          verwacht: "een deel van 0 tot en met 0,95"))
    }
    if ziekte > 0, ziekteduur < 0.5 {
      lijst.append(
        Ketenbezwaar(
          pad: "\(naam).ziekteduur", gevonden: "zo kort is niemand ziek", verwacht: "ten minste een halve dag"
        ))
    }
    if vakantie > 40 || vakantie > 0 && vakantieduur < 0.2 || vakantieduur > vakantie && vakantie > 0 {
      lijst.append(
        Ketenbezwaar(
          pad: "\(naam).vakantie", gevonden: "deze weken vakantie passen niet",
          verwacht: "hooguit 40 weken per jaar, en vakantieduur van 0,2 weken tot en met dat aantal"))
    }
    return lijst
  }
}

extension Double {
  /// As a Dutch reader writes it.
  var leesbaar: String { Taal.leesbaar(self) }
}
