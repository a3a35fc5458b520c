import BusinessCase
import Taal

/// Why a chain cannot be simulated: which key, what is wrong with it, and what would be right.
package struct Ketenbezwaar: Error, Sendable, Hashable {
  /// The part of the scenario.
  package enum Stuk: String, Sendable { case keten, programma }

  package var stuk = Stuk.keten
  /// Below that part, with dots.
  package var pad: String
  package var gevonden: String
  package var verwacht: String

  /// From the top of the scenario.
  package var heelPad: String { "\(stuk.rawValue).\(pad)" }

  /// The sentence for a reader.
  package var zin: String { "\(heelPad): \(gevonden); verwacht \(verwacht)" }
}

extension Keten {
  /// Everything in the chain itself that makes no sense.
  package var bezwaren: [Ketenbezwaar] {
    tijdbezwaren + mensenbezwaren + mengselbezwaren
  }

  private var tijdbezwaren: [Ketenbezwaar] {
    var lijst: [Ketenbezwaar] = []
    if !kantoor.isGeldig {
      lijst.append(
        Ketenbezwaar(
          pad: "kantoor", gevonden: "het werk eindigt niet na het begin, of na 24 uur",
          verwacht: "van vroeger dan tot, en tot hooguit 24"))
    }
    lijst += urenbezwaren
    for (naam, maanden) in [("inloop", inloop), ("uitloop", uitloop)] where maanden > 600 {
      lijst.append(
        Ketenbezwaar(
          pad: naam, gevonden: "\(maanden.leesbaar) maanden is te veel", verwacht: "hooguit 600"))
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

  /// Hours of a member of staff against those of the office.
  private var urenbezwaren: [Ketenbezwaar] {
    let open = kantoor.isGeldig ? kantoor.perWeek : .infinity
    return [("makelaars", makelaars.uren), ("wijkteam", wijkteam.uren)].compactMap { naam, uren in
      if !(0.1...60).contains(uren) {
        return Ketenbezwaar(
          pad: "\(naam).uren", gevonden: "\(uren.leesbaar) uur per week kan niet",
          verwacht: "0,1 tot en met 60")
      }
      guard uren > open * (1 + 1e-9) else { return nil }
      return Ketenbezwaar(
        pad: "\(naam).uren",
        gevonden:
          "\(uren.leesbaar) uur per week past niet in een kantoor dat \(open.leesbaar) uur per week open is",
        verwacht: "hooguit \(open.leesbaar), of een kantoor dat langer open is")
    }
  }

  private var mensenbezwaren: [Ketenbezwaar] {
    var lijst = afhaakbezwaren
    if makelaars.caseload < 1 {
      lijst.append(
        Ketenbezwaar(
          pad: "makelaars.caseload", gevonden: "niemand mag een casus hebben", verwacht: "ten minste 1"))
    }
    let mensen =
      makelaars.perStadsdeel.values.map { ("makelaars.perStadsdeel", $0) }
      + wijkteam.perWijk.values.map { ("wijkteam.perWijk", $0) }
    for (pad, aantal) in mensen where aantal > 2000 {
      lijst.append(
        Ketenbezwaar(pad: pad, gevonden: "\(aantal.leesbaar) mensen is te veel", verwacht: "hooguit 2000"))
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

  private var afhaakbezwaren: [Ketenbezwaar] {
    var lijst: [Ketenbezwaar] = []
    for (naam, deel) in [("voorGesprek", afhaken.voorGesprek), ("voorHulp", afhaken.voorHulp)]
    where !(deel < 1) {
      lijst.append(
        Ketenbezwaar(
          pad: "afhaken.\(naam)", gevonden: "zo is binnen een week iedereen weg die wacht",
          verwacht: "een deel per week kleiner dan 1"))
    }
    if afhaken.terugkeer > 0.9 {
      lijst.append(
        Ketenbezwaar(
          pad: "afhaken.terugkeer", gevonden: "zo komt bijna iedereen steeds weer terug",
          verwacht: "een kans van 0 tot en met 0,9"))
    }
    return lijst
  }

  /// Whole people; half a makelaar helps nobody.
  private static func hele(_ aantallen: some Sequence<Double>) -> Double {
    aantallen.reduce(0) { $0 + $1.rounded(.down) }
  }

  private var zonderMakelaar: [String] {
    if makelaars.indeling == .stad { return Self.hele(makelaars.perStadsdeel.values) > 0 ? [] : ["de stad"] }
    return Stadsdeel.allCases.filter { stadsdeel in
      (makelaars.perStadsdeel[stadsdeel] ?? 0) < 1
        && Wijk.allCases.contains { $0.stadsdeel == stadsdeel && (wijken[$0] ?? 0) > 0 }
    }.map(\.rawValue)
  }

  private var zonderWijkteam: [String] {
    if wijkteam.lijst == .centraal { return Self.hele(wijkteam.perWijk.values) > 0 ? [] : ["de stad"] }
    return Wijk.allCases.filter { wijk in
      let komtIemand = (wijken[wijk] ?? 0) > 0 || wijkteam.meldingen > 0 && aandeelMeldingen(wijk) > 0
      return komtIemand && (wijkteam.perWijk[wijk] ?? 0) < 1
    }.map(\.naam)
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
