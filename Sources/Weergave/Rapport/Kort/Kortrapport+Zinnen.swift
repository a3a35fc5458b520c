import BusinessCase
import Taal

/// The sentences of the short report.
extension Kortrapport {
  var wanneer: String {
    scenario.methode.kentMaanden ? "na \(maandenTekst(lang.maanden))" : "alles bij elkaar"
  }

  /// What is paid in money, by whom it is.
  var geldkosten: Double { lang.totaal.kosten - onbetaald.kosten }

  /// Care that was not needed.
  var scheelt: Double { lang.totaal.baten - onbetaald.baten }

  /// Care that came, in money.
  private var erbij: Double { lang.totaal.meerzorg - onbetaald.meerzorg }

  /// Nil where it would rest on nothing but an assumed spread.
  var kans: Double? { kansen.ongedeeld == nil ? kansen.perTraject.kansPositief : nil }

  var watHetIs: [String] {
    let aantal = trajectenTekst((uitkomst.telling.trajecten * 10).rounded() / 10)
    let jaren = uitkomst.telling.jaren.count
    let omvang =
      jaren == 0
      ? "Dit verslag gaat over \(aantal)."
      : "Dit verslag gaat over \(aantal) in \(jaren == 1 ? "één jaar" : "\(jaren) jaar")."
    return [
      scenario.kop.verantwoording[.achtergrond],
      "\(omvang) Een traject is alles wat één keer wordt gedaan, van begin tot eind.",
    ]
    .compactMap(\.self)
  }

  var watHetKost: [String] {
    let betalers = Betaler.allCases.filter { $0 != .bewoner && grens.isPlus(lang.betalers[$0].kosten) }
    let wie = betalers.map { "\($0.voluit) \(heleEuroTekst(lang.betalers[$0].kosten))" }
    let geld =
      wie.isEmpty
      ? "Een traject kost geen geld." : "Een traject kost \(opsomming(wie))."
    return [([geld] + [urenzin].compactMap(\.self)).joined(separator: " ")]
  }

  /// Hours that nobody pays, by their worth.
  private var urenzin: String? {
    let uren = -onbetaald.saldo
    if grens.isMin(uren) {
      return
        "Bewoners en vrijwilligers houden er tijd aan over: per traject is die \(heleEuroTekst(-uren)) waard."
    }
    guard grens.isPlus(uren) else { return nil }
    return
      "Bewoners en vrijwilligers geven er ook tijd aan: per traject is die \(heleEuroTekst(uren)) waard. Niemand krijgt daar een rekening voor, maar die tijd telt wel mee."
  }

  var watHetScheelt: [String] {
    let totaal = lang.totaal
    var zinnen = [
      "\(metHoofdletter(wanneer)) is er per traject voor \(heleEuroTekst(scheelt)) aan zorg niet nodig geweest."
    ]
    if grens.isPlus(erbij) {
      zinnen.append(
        "Er kwam ook zorg bij, omdat mensen beter worden bereikt: \(heleEuroTekst(erbij)).")
    }
    zinnen.append(
      grens.isMin(totaal.saldo)
        ? "Alles bij elkaar kost een traject \(heleEuroTekst(-totaal.saldo)) meer dan het scheelt."
        : grens.isPlus(totaal.saldo)
          ? "Alles bij elkaar scheelt een traject \(heleEuroTekst(totaal.saldo)) meer dan het kost."
          : "Alles bij elkaar kost een traject net zo veel als het scheelt.")
    if grens.isPlus(lang.nietToegedeeld.baten) {
      zinnen.append("Wie dat geld bespaart, is niet bekend.")
    } else if !grens.isNul(lang.betalers[.zorgkantoor].saldo) {
      zinnen.append("Het zorgkantoor betaalt zorg die lang duurt, zoals een verpleeghuis.")
    }
    return [zinnen.joined(separator: " ")]
  }

  var hoeZeker: [String] {
    [zekerheid] + [nagekeken].compactMap(\.self)
  }

  private var zekerheid: String {
    guard let kans, kansen.spreiding == .onzekereGetallen else {
      return
        "Dat is niet te zeggen. Er is te weinig bekend om te weten hoe ver de uitkomst ernaast kan zitten."
    }
    let grenzen = kansen.perTraject.interval
    return
      "Zeker is het niet: veel getallen zijn geschat. Als die schattingen kloppen, ligt de uitkomst bijna altijd (95 van de 100 keer) tussen \(uitslag(grenzen.lowerBound)) en \(uitslag(grenzen.upperBound)) per traject. De kans dat een traject meer scheelt dan het kost, is dan \(kansTekst(kans))."
  }

  /// "€ 1.151 tekort", "€ 259 over".
  private func uitslag(_ euro: Double) -> String {
    "\(heleEuroTekst(abs(euro))) \(euro < 0 ? "tekort" : "over")"
  }

  private var nagekeken: String? {
    lang.getoetstAandeel.map {
      if $0 < 0.005 { return "Niemand heeft nagekeken of dat klopt." }
      return
        "Van elke 100 euro die een traject scheelt, is \(getalTekst($0 * 100, decimalen: 0)) euro nagekeken door \(scenario.toetsers). De rest heeft niemand nagekeken."
    }
  }

  var onbekend: [String] {
    let gekozen = scenario.gegevens.count { $0.herkomst.isAanname }
    var zinnen = [
      "Hoeveel zorg iemand zonder hulp had gekregen, kan niemand zien. Dat is altijd geschat.",
      "Van de \(scenario.gegevens.count) getallen en keuzes waarmee is gerekend, zijn er \(gekozen) gekozen, omdat niemand ze heeft gepubliceerd.",
    ]
    zinnen += uitkomst.meldingen.compactMap(\.inHetKort)
    zinnen += scenario.kop.grenzen
    zinnen.append(
      "Zorg die niet nodig was, is nog geen geld in de hand. Wie bespaart, is vaak niet wie betaalt.")
    return zinnen
  }

  var watWaarMoetZijn: [String] {
    let verzoening = Verzoening(lang)
    var zinnen: [String] = []
    if scenario.methode.kentMaanden, let nodig = verzoening.nodigAandeel(voor: Maatstaf.quitte),
      let geteld = verzoening.geteld
    {
      zinnen.append(
        nodig > 1
          ? "Ook als alles wat als besparing is opgeschreven waar is, kost een traject meer dan het scheelt."
          : "Om geen geld te verliezen moet van elke 100 euro die als besparing is opgeschreven \(getalTekst(nodig * 100, decimalen: 0)) euro echt bespaard zijn. In deze berekening telt er \(getalTekst(geteld * 100, decimalen: 0)) mee."
      )
    }
    if let prijszin { zinnen.append(prijszin) }
    return zinnen.isEmpty ? ["Dat is met deze gegevens niet te zeggen."] : zinnen
  }

  /// The price at which nothing is lost and nothing is gained.
  private var prijszin: String? {
    let nu = onderhandeling.trajectprijs.gemiddelde
    let dan = nu + lang.totaal.saldo
    guard grens.isPlus(nu), !grens.isNul(lang.totaal.saldo) else { return nil }
    if !grens.isPlus(dan) { return "Ook als het traject zelf niets kost, komt er geld tekort." }
    return dan < nu
      ? "Of het traject zelf moet \(heleEuroTekst(dan)) kosten, en niet \(heleEuroTekst(nu))."
      : "Het traject zelf mag tot \(heleEuroTekst(dan)) kosten. Nu kost het \(heleEuroTekst(nu))."
  }
}

extension Melding {
  /// What a reader of two pages must know of it; nil for what changes little.
  fileprivate var inHetKort: String? {
    switch self {
    case .geenMeerzorg:
      "Zorg die erbij komt, is hier niet meegeteld. Daardoor is de uitkomst te gunstig."
    case .ongedeeldeBaten(.factor):
      "Bekend is alleen hoeveel keer het bedrag wordt terugverdiend. Wie dat geld bespaart en wanneer, is niet bekend."
    case .ongedeeldeBaten:
      "Bekend is alleen wat alles samen scheelt. Wie dat geld bespaart en wanneer, is niet bekend."
    case .niemandGesproken: "In deze berekening wordt niemand geholpen."
    case .teVeelWerk: "Er is meer werk dan er uren zijn. Wie wacht, wacht dan steeds langer."
    case .dubbeleClaims, .dubbeleClaimsInRegister:
      "Soms is dezelfde zorg misschien twee keer als besparing opgeschreven."
    case .strijd: "Wat is gemeten en wat is opgeschreven, spreken elkaar tegen."
    case .vervangendePrijs, .fictief, .geleend, .geleendeGroepen, .buitenVerdeling,
      .buitenVerdelingInRegister, .afgeschermd, .wachten, .teltNiet:
      nil
    }
  }
}
