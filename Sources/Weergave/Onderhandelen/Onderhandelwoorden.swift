import BusinessCase
import Taal

extension Verdeelsleutel {
  /// Short, for a table.
  package var naam: String {
    switch self {
    case .zoalsNu: "zoals nu"
    case .naarOpbrengst: "naar opbrengst"
    case .gelijkeWinst: "gelijke winst"
    case .shapley: "naar inbreng"
    case .naarResultaat(let voorstel): voorstel.naam
    }
  }

  /// The same for a column that must not break it, unless it was given a long name.
  var vasteNaam: String {
    naam.count > 14 ? naam : String(naam.map { $0 == " " ? "\u{A0}" : $0 })
  }

  /// What it means, after its name.
  func uitleg(huidig: Betaler) -> String {
    switch self {
    case .zoalsNu: "\(huidig.voluit) betaalt alles"
    case .naarOpbrengst: "elke partij betaalt naar wat het traject haar oplevert"
    case .gelijkeWinst: "elke partij houdt evenveel over van wat er samen overblijft"
    case .shapley:
      "elke partij houdt over wat zij gemiddeld toevoegt aan een groep die samen een traject kan betalen"
    case .naarResultaat(let voorstel): voorstel.uitleg(huidig: huidig)
    }
  }
}

extension Resultaatvoorstel {
  fileprivate func uitleg(huidig: Betaler) -> String {
    let anderen = delen.filter { $0.betaler != huidig }
    guard !anderen.isEmpty else { return Verdeelsleutel.zoalsNu.uitleg(huidig: huidig) }
    return
      "\(opsomming(anderen.map(\.zin))). De rest is voor \(huidig.voluit), ook als het resultaat tegenvalt"
  }
}

extension Resultaatvoorstel.Deel {
  /// "de zorgverzekeraar betaalt € 0,85 per bevestigde euro, ten minste € 100,00 en ten hoogste € 400,00".
  fileprivate var zin: String {
    let grenzen = [
      afspraak.bodem.flatMap { $0 == .nul ? nil : "ten minste \(centenTekst($0.centen))" },
      afspraak.plafond.map { "ten hoogste \(centenTekst($0.centen))" },
    ].compactMap(\.self)
    return "\(betaler.voluit) betaalt \(afspraak.grondslag.zin)"
      + (grenzen.isEmpty ? "" : ", \(opsomming(grenzen))")
  }
}

extension Resultaatafspraak.Grondslag {
  fileprivate var zin: String {
    switch self {
    case .perBevestigdeEuro(let tarief): "\(euroTekst(tarief)) per bevestigde euro"
    case .perTraject(let bedrag): "\(centenTekst(bedrag.centen)) per traject"
    }
  }
}

extension Bijdragelijn.Rol {
  /// What the break-even means to this party.
  var omslagbetekenis: String {
    switch self {
    case .ontvangt: "heeft ten minste nodig"
    case .betaalt: "kan ten hoogste missen"
    case .geenVanBeide: "–"
    }
  }
}

/// The same as `kansTekst`, narrow enough for a table: "73%", "< 1%", "> 99%"; a dash where nothing is known.
func kansCel(_ kans: Double?) -> String {
  guard let kans else { return "–" }
  if kans > 0, kans < 0.01 { return "< 1%" }
  if kans < 1, kans > 0.99 { return "> 99%" }
  return kansTekst(kans)
}

extension Onderhandeling {
  /// "-120 tot 1.340", in whole euros; a dash where the draws say nothing of chances.
  func intervalTekst(_ verwachting: Verwachting) -> String {
    guard spreiding.zegtIets else { return "–" }
    let interval = verwachting.interval95
    return
      "\(getalTekst(interval.lowerBound, decimalen: 0)) tot \(getalTekst(interval.upperBound, decimalen: 0))"
  }

  func isWinst(_ euro: Double) -> Bool { grens.isPlus(euro) }
}

/// The first letter as a capital, for the beginning of a sentence.
func metHoofdletter(_ zin: String) -> String { zin.prefix(1).uppercased() + zin.dropFirst() }
