import BusinessCase
import Simulatie
import SociaalRecept
import Taal

/// What a register said about the chain, and what it could not say.
extension Ketenschatter {
  /// From which register, how much and over which time.
  package func herkomst(_ bestand: String, _ blik: Registerblik) -> String {
    let bestand = bestand + (blik == .verzonnen ? "" : blik.tekst)
    guard let periode = gegevens.periode else {
      return
        "Geschat uit \(bestand). Er staat nog niemand in, dus alle getallen blijven die van het scenario."
    }
    let verzonnen =
      gegevens.instellingen.fictief
      ? " Let op: dit register is verzonnen, om mee te oefenen; de cijfers zeggen niets over Dordrecht." : ""
    let weggelaten =
      gegevens.nietPassend > 0
      ? " Daarbij tellen \(gegevens.nietPassend) dubbele en niet passende aanmeldingen niet mee." : ""
    return
      "Geschat uit \(bestand): \(getalTekst(Double(gegevens.casussen.count), decimalen: 0)) casussen, van \(periode.lowerBound) tot en met \(periode.upperBound), de laatste dag waarop er iets is vastgelegd.\(weggelaten)\(verzonnen)"
  }

  /// What the simulation computes with, and what it should bring about by itself.
  package var schattingstabel: Tabel {
    Tabel(
      titel: "Uit het register: de schatting, de 95%-marge, en uit hoeveel waarnemingen (n)",
      kop: [
        Kolom("Wat"), Kolom("Register", .rechts), Kolom("van", .rechts), Kolom("tot", .rechts),
        Kolom("n", .rechts), Kolom("Scenario", .rechts),
      ],
      rijen: schattingen.compactMap(\.rij) + wijken.map(\.rij))
  }

  /// What stays as the scenario has it, and why.
  package var gehoudentabel: Tabel? {
    let rijen = schattingen.compactMap { schatting -> [String]? in
      guard case .gehouden(let reden) = schatting.besluit else { return nil }
      return [
        schatting.naam, schatting.scenario.map { schatting.eenheid.tekst($0) } ?? "–", String(schatting.n),
        reden.zin,
      ]
    }
    guard !rijen.isEmpty else { return nil }
    return Tabel(
      titel: "Te weinig bekend: hier blijft het getal van het scenario",
      kop: [Kolom("Wat"), Kolom("Scenario", .rechts), Kolom("n", .rechts), Kolom("Waarom")], rijen: rijen)
  }

  /// What no register tells, and how the numbers were made.
  package var uitleg: String {
    "Een getal vervangt dat van het scenario bij ten minste \(Schattingsdrempel.waarnemingen) waarnemingen: daaronder is de marge op een aantal per jaar groter dan de helft. Afhaken en terugkomen vragen ten minste \(Schattingsdrempel.keren) keren. Wie nog wacht of nog hulp krijgt, telt mee voor de tijd die bekend is. Een wijk met minder dan \(Schattingsdrempel.perVak) casussen wordt niet getoond. Wat in geen casus staat, blijft zoals in het scenario: uren werk, caseload, ziekte en vacatures, groei, en alles van het wijkteam buiten Sociaal Recept. De simulatie rekent met de schatting zelf; de marges verderop zijn zonder de onzekerheid daarvan."
  }
}

extension Ketenschatting {
  fileprivate var rij: [String]? {
    guard besluit.isTeTonen, let marge else { return nil }
    let eigen = besluit == .getoond ? "volgt" : scenario.map { eenheid.tekst($0) } ?? "–"
    return [
      eenheid.achter(naam), eenheid.tekst(marge.waarde), eenheid.tekst(marge.laag), eenheid.tekst(marge.hoog),
      String(n), eigen,
    ]
  }
}

extension Ketenschatting.Besluit {
  fileprivate var isTeTonen: Bool { if case .gehouden = self { false } else { true } }
}

extension Wijkdeel {
  fileprivate var rij: [String] {
    let naam = "aanmeldingen uit \(wijk.naam)"
    guard let n, let marge else { return [naam, "te klein", "–", "–", "–", "–"] }
    return [naam] + [marge.waarde, marge.laag, marge.hoog].map { procentTekst($0, decimalen: 1) } + [
      String(n), "–",
    ]
  }
}

extension Ketenschatting.Eenheid {
  fileprivate func tekst(_ getal: Double) -> String {
    switch self {
    case .dagen, .weken, .perJaar: getalTekst(getal, decimalen: 1)
    case .aantal: getalTekst(getal, decimalen: getal == getal.rounded() ? 0 : 1)
    case .factor: getalTekst(getal, decimalen: 2)
    case .deel, .perWeek: procentTekst(getal, decimalen: 1)
    }
  }

  fileprivate func achter(_ naam: String) -> String {
    switch self {
    case .dagen, .weken, .perJaar, .perWeek: "\(naam) (\(rawValue))"
    case .aantal, .deel, .factor: naam
    }
  }
}

extension Ketenschatting.Reden {
  package var zin: String {
    switch self {
    case .teWeinig(let nodig): "nodig: \(nodig)"
    case .teWeinigKeren(let keren, let nodig): "het gebeurde \(keren) keer; nodig: \(nodig)"
    case .teKort(let dagen, let nodig): "\(dagen) dagen gezien; nodig: \(nodig)"
    case .duurtNog(let deel): "bij \(procentTekst(deel, decimalen: 0)) is het einde niet gezien"
    case .onduidelijk: "de schatting is te onzeker"
    case .zonderMakelaar(let stadsdeel): "in \(stadsdeel.rawValue) is geen makelaar bekend"
    }
  }
}
