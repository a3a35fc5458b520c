import BusinessCase
import Simulatie
import SociaalRecept
import Taal

/// What a simulation says, in words.
extension Ketenuitkomst {
  /// Who waits how long, and how busy it is.
  package var samenvatting: String {
    var zinnen: [String] = []
    if let komt = self[.totaal(.ingestroomd)] {
      zinnen.append(
        "Per jaar komen er \(getalTekst(komt.gemiddelde / Double(max(1, plan.jaren)), decimalen: 0)) aanmeldingen."
      )
    }
    if let half = self[.wacht(.alles, .gesprek, .mediaan)], let veel = self[.wacht(.alles, .gesprek, .p80)] {
      zinnen.append(
        "De helft heeft binnen \(getalTekst(half.gemiddelde, decimalen: 0)) dagen een eerste gesprek, en 80% binnen \(getalTekst(veel.gemiddelde, decimalen: 0)) dagen."
      )
    }
    if let hulp = self[.wacht(.alles, .hulp, .mediaan)], let binnen = self[.wacht(.alles, .hulp, .binnenNorm)]
    {
      zinnen.append(
        "Bij de helft begint de hulp binnen \(getalTekst(hulp.gemiddelde, decimalen: 0)) dagen; bij \(procentTekst(binnen.gemiddelde, decimalen: 0)) binnen de norm van \(getalTekst(plan.keten.normen.hulp, decimalen: 0)) dagen."
      )
    }
    if let makelaars = self[.benuttingMakelaars(.alles)] {
      zinnen.append(
        "De makelaars werken \(procentTekst(makelaars.gemiddelde, decimalen: 0)) van de uren dat zij er zijn."
      )
    }
    return zinnen.joined(separator: " ")
  }

  /// How the wijken differ, and what Veilig Thuis does.
  package var wijkzin: String? {
    guard let termijn = self[.wacht(.alles, .vraagverheldering, .binnenNorm)],
      let verhouding = self[.wijkverhouding]
    else { return nil }
    let wijken =
      "Bij het wijkteam is \(procentTekst(termijn.gemiddelde, decimalen: 0)) van de vraagverhelderingen klaar binnen de termijn. In de drukste wijk wacht iemand in een jaar gemiddeld \(getalTekst(verhouding.gemiddelde, decimalen: 1)) keer zo lang als in de rustigste."
    guard let gewoon = self[.wacht(.alles, .wachtlijst, .gemiddeld)],
      let veilig = self[.wacht(.alles, .veiligThuis, .gemiddeld)]
    else { return wijken }
    return wijken
      + " Veilig Thuis wacht daar gemiddeld \(getalTekst(veilig.gemiddelde, decimalen: 1)) dagen, de anderen \(getalTekst(gewoon.gemiddelde, decimalen: 1))."
  }

  /// Who has more work than hours; nil when nobody has.
  package var overbelasting: String? {
    let teVeel = plan.belastingen.filter(\.isTeVeel)
    guard !teVeel.isEmpty else { return nil }
    let wie = teVeel.map { last in
      last.capaciteit > 0
        ? "\(last.wie): \(getalTekst(last.werk, decimalen: 0)) uur werk per jaar voor \(getalTekst(last.capaciteit, decimalen: 0)) uur (\(procentTekst(last.bezetting, decimalen: 0)))"
        : "\(last.wie): niemand"
    }
    return
      "Er komt meer werk dan er uren zijn, als niemand afhaakt: \(wie.joined(separator: "; ")). Zo komt er geen evenwicht: de rij groeit door, en hoe lang iemand wacht hangt af van hoe lang het al duurt. De cijfers gelden alleen voor de gesimuleerde jaren."
  }

  /// Who waited still when nobody was followed any longer, and what that does to the figures; nil when nobody did.
  package var afgekapt: String? {
    let stappen = Kengetal.Stap.allCases.compactMap { stap -> String? in
      guard let nog = self[.wacht(.alles, stap, .wachtNog)], nog.gemiddelde > 0 else { return nil }
      return "\(getalTekst(nog.gemiddelde, decimalen: 1)) op \(stap.opWoord)"
    }
    guard !stappen.isEmpty else { return nil }
    return
      "Na \(getalTekst(plan.keten.uitloop, decimalen: 0)) maanden uitloop wordt niemand meer gevolgd. Toen wachtten er, per herhaling, nog \(stappen.joined(separator: ", ")). Zij tellen in de helft, 80% en 90% mee voor zo lang als zij wachtten (Kaplan en Meier), en buiten de norm als die voorbij is. Het gemiddelde en het langst zijn van wie wel geholpen is, en dus te kort."
  }

  /// How it was computed.
  package var verantwoording: String {
    let wie = "\(wijze.herhalingen) herhalingen van \(plan.jaren) jaar"
    let balans =
      klopt
      ? "In elke herhaling klopt dat wie binnenkwam, eruit ging of nog binnen is, en dat de wachttijden bij de rijen passen."
      : "Let op: in een herhaling klopt de telling niet; dat is een fout in het programma."
    return
      "\(wie), na \(getalTekst(plan.keten.inloop, decimalen: 0)) maanden inloop, met zaad \(wijze.zaad). Wie in die jaren kwam, telt mee in het jaar van de aanmelding, en is gevolgd tot hij geholpen was of wegging, hooguit \(getalTekst(plan.keten.uitloop, decimalen: 0)) maanden na het laatste jaar. Wachttijden zijn over alle mensen van alle herhalingen samen; een marge is de 95%-marge die bij zo veel herhalingen hoort. Wie moet vertrekken midden in het werk, maakt het af: dat is overwerk. \(balans)"
  }
}

extension Kengetal.Stap {
  /// What somebody waits on.
  var opWoord: String {
    switch self {
    case .gesprek: "het eerste gesprek"
    case .hulp: "de start van de hulp"
    case .wachtlijst: "de lijst van het wijkteam"
    case .vraagverheldering: "het eind van de vraagverheldering"
    case .aannemen, .veiligThuis: naam
    }
  }
}

extension Capaciteitslijn {
  /// "Er zijn 7 makelaars nodig …".
  package var zin: String {
    let doel =
      "\(procentTekst(vraag.norm.waarde)) binnen \(vraag.binnen) dagen (\(vraag.stap.naam))"
    guard let nodig else {
      let beste = punten.compactMap(\.aandeel).map(\.gemiddelde).max() ?? 0
      return
        "Met meer makelaars alleen is \(doel) niet te halen: het blijft bij \(procentTekst(beste, decimalen: 1)). De rest van de tijd zit in bellen, plannen, of in het wijkteam."
    }
    var zin = "Voor \(doel) zijn gemiddeld \(nodig) makelaars nodig."
    if let minstens = nodigMinstens, let hoogstens = nodigHoogstens, minstens < hoogstens {
      zin += " Door het toeval van de simulatie kan dat ook \(minstens) of \(hoogstens) zijn."
    }
    if let zeker = nodigVoorZekerheid, zeker > nodig {
      zin += " Met \(zeker) makelaars lukt het in negen van de tien gesimuleerde perioden."
    }
    return zin
  }

  package var tabel: Tabel {
    Tabel(
      titel: "Hoeveel makelaars, en wat dat geeft",
      kop: [
        Kolom("Makelaars", .rechts), Kolom("Binnen \(vraag.binnen) dagen", .rechts), Kolom("Marge", .rechts),
        Kolom("De helft binnen (dagen)", .rechts), Kolom("Benutting", .rechts), Kolom("Gehaald in", .rechts),
      ],
      rijen: punten.map { punt in
        [
          String(punt.makelaars), punt.aandeel.map { procentTekst($0.gemiddelde, decimalen: 1) } ?? "–",
          punt.aandeel?.marge.map { "± " + procentTekst($0, decimalen: 1) } ?? "–",
          punt.mediaan.map { getalTekst($0.gemiddelde, decimalen: 1) } ?? "–",
          punt.uitkomst[.benuttingMakelaars(.alles)].map { procentTekst($0.gemiddelde, decimalen: 0) } ?? "–",
          procentTekst(punt.kans, decimalen: 0),
        ]
      })
  }
}
