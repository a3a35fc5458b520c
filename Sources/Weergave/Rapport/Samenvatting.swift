import BusinessCase
import Taal

/// The first half page: what comes out, for whom, how sure, and what must be true.
extension Rapport {
  var samenvatting: [Html] {
    [
      .alinea(.tekst(hoofd.scenario.omschrijving ?? hoofd.scenario.naam)), .kerngetallen(kerngetallen),
      .alinea(.tekst(watErUitkomt)), .alinea(.tekst(hoeZeker)),
      .alinea(.tekst("\(voorWie) \(analyse.onderhandeling.ruimtezin)")), .alinea(.tekst(watWaarMoetZijn)),
    ] + hoofd.korteMeldingen.map { .melding(.letOp, .alinea(.tekst($0))) }
  }

  private var lang: Uitkomst { hoofd.perTraject(.lang) }

  private var kerngetallen: [Kerngetal] {
    [
      Kerngetal("Saldo per traject", euroTekst(lang.totaal.saldo), toelichting: wanneer.lowercased()),
      Kerngetal(
        "Kans op winst", analyse.kansOpWinst.map(kansTekst) ?? "onbekend",
        toelichting: "dat trajecten gemiddeld meer opleveren dan ze kosten"),
      Kerngetal(
        "Opbrengst per euro", lang.verhouding.map { euroTekst($0) } ?? "–",
        toelichting: "baten min meerzorg, gedeeld door kosten"),
      Kerngetal(
        "Getoetst", aandeelTekst(lang.getoetstAandeel), toelichting: "van de baten is door iemand bevestigd"),
    ]
  }

  private var watErUitkomt: String {
    let totaal = lang.totaal
    let saldo =
      lang.grens.isMin(totaal.saldo)
      ? "Per saldo kost een traject dan \(euroTekst(-totaal.saldo))."
      : "Per saldo levert een traject dan \(euroTekst(totaal.saldo)) op."
    let meerzorg =
      lang.grens.isPlus(totaal.meerzorg)
      ? " Er komt ook zorg bij, omdat mensen beter worden bereikt: \(euroTekst(totaal.meerzorg))." : ""
    return
      "Een traject kost gemiddeld \(euroTekst(totaal.kosten))\(inzetdeel). \(wanneer) staat daar \(euroTekst(totaal.baten)) tegenover aan zorg die niet nodig was.\(meerzorg) \(saldo)"
  }

  /// What the costs are made of, when there is more than the price.
  private var inzetdeel: String {
    let prijs = analyse.onderhandeling.trajectprijs.gemiddelde
    let inzet = lang.totaal.kosten - prijs
    let uren = lang.betalers[.bewoner].kosten
    let onbetaald = lang.grens.isPlus(uren) ? ", waarvan \(euroTekst(uren)) aan onbetaalde uren" : ""
    return !lang.grens.isPlus(inzet)
      ? "" : ": \(euroTekst(prijs)) voor het traject en \(euroTekst(inzet)) aan extra inzet\(onbetaald)"
  }

  /// Where no months are known, there is no moment to name.
  private var wanneer: String {
    hoofd.scenario.methode.kentMaanden ? "Na \(maandenTekst(lang.maanden))" : "In totaal"
  }

  private var voorWie: String {
    let stromen = lang.stromen.filter { $0.naam != Uitkomst.nietToegedeeldNaam }
    let winst = stromen.filter { lang.grens.isPlus($0.stroom.saldo) }.map {
      "\($0.naam) (\(euroTekst($0.stroom.saldo)))"
    }
    let minder = stromen.filter { lang.grens.isMin($0.stroom.saldo) }
    // What a resident, or who helps one, gives in unpaid hours is worth something, but is no money.
    let uren = minder.filter { $0.naam == Betaler.bewoner.rawValue }
    let verlies = minder.filter { $0.naam != Betaler.bewoner.rawValue }.map {
      "\($0.naam) (\(euroTekst(-$0.stroom.saldo)))"
    }
    var zinnen: [String] = []
    if !verlies.isEmpty { zinnen.append("Geld kwijt per traject: \(opsomming(verlies)).") }
    if !winst.isEmpty { zinnen.append("Geld over per traject: \(opsomming(winst)).") }
    if let uur = uren.first {
      zinnen.append(
        "Bewoners en vrijwilligers geven er onbetaalde uren aan, per traject \(euroTekst(-uur.stroom.saldo)) waard. Dat is geen geld."
      )
    }
    if !verlies.isEmpty, !winst.isEmpty {
      zinnen.append("Wie betaalt, is dus niet vanzelf wie bespaart.")
    }
    return zinnen.joined(separator: " ")
  }

  private var hoeZeker: String {
    guard let getoetst = lang.getoetstAandeel else { return analyse.zekerheidszin }
    return
      "\(analyse.zekerheidszin) Van de baten is \(procentTekst(getoetst, decimalen: 0)) getoetst door \(hoofd.scenario.toetsers)."
  }

  private var watWaarMoetZijn: String {
    let verzoening = Verzoening(lang)
    guard let nodig = verzoening.nodigAandeel(voor: Maatstaf.quitte), let geteld = verzoening.geteld else {
      return "Er zijn geen geclaimde besparingen."
    }
    let eis =
      nodig > 1
      ? "Zelfs als de hele claim waar is, komt een traject niet uit de kosten."
      : "Om uit de kosten te komen moet \(procentTekst(nodig, decimalen: 1)) van de geclaimde besparingen waar zijn."
    return "\(eis) In dit scenario telt \(procentTekst(geteld, decimalen: 1)) mee."
  }
}

/// "a, b en c".
func opsomming(_ woorden: [String]) -> String {
  guard let laatste = woorden.last, woorden.count > 1 else { return woorden.first ?? "" }
  return woorden.dropLast().joined(separator: ", ") + " en " + laatste
}
