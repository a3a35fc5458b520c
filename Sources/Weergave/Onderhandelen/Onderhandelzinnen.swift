import BusinessCase
import Taal

/// What a negotiation says, in sentences for a terminal and a report.
extension Onderhandeling {
  /// Who pays, who gains, is there room for an agreement, and how likely.
  package var zinnen: [String] {
    let vooraf = [spreiding.zin].compactMap(\.self)
    guard isVerdeeld else { return vooraf + [ongedeeldzin] }
    return vooraf + ["\(betaalzin) \(winstzin)", ruimtezin] + [kanszin].compactMap(\.self) + voorwaardenzinnen
  }

  /// Whether it is known with whom the benefits fall.
  package var isVerdeeld: Bool { !isIets(ongedeeld) || partijen.contains { isIets($0.opbrengst) } }

  private var ongedeeldzin: String {
    "Van \(euroTekst(ongedeeld.gemiddelde)) aan baten per traject is niet bekend bij wie ze vallen. Daarom valt niet te zeggen wie geld overhoudt, of wie kan bijdragen."
  }

  package var betaalzin: String {
    let saldo = self[huidig]?.saldoNu.gemiddelde ?? 0
    let gevolg =
      isWinst(saldo)
      ? "houdt daar naar verwachting \(euroTekst(saldo)) aan over"
      : isWinst(-saldo) ? "komt dan naar verwachting \(euroTekst(-saldo)) tekort" : "speelt dan quitte"
    return
      "\(metHoofdletter(huidig.voluit)) betaalt nu het hele traject, \(euroTekst(trajectprijs.gemiddelde)), en \(gevolg)."
  }

  package var winstzin: String {
    let anderen = partijen.filter { $0.betaler != huidig }
    let winst = anderen.filter { isWinst($0.opbrengst.gemiddelde) }
    let verlies = anderen.filter { isWinst(-$0.opbrengst.gemiddelde) }
    var zinnen = [
      winst.isEmpty
        ? "Geen andere betaler houdt geld over aan een traject."
        : "Zonder mee te betalen \(werkwoord(winst, "houdt", "houden")) \(opsomming(winst.map(bedrag))) geld over per traject."
    ]
    if !verlies.isEmpty {
      zinnen.append(
        "Door extra zorg \(werkwoord(verlies, "komt", "komen")) \(opsomming(verlies.map(bedrag))) geld tekort."
      )
    }
    return zinnen.joined(separator: " ")
  }

  package var ruimtezin: String {
    if !isVerdeeld { return ongedeeldzin }
    let (ontvanger, bijdrager) = (bijdrage.ontvanger.voluit, bijdrage.bijdrager.voluit)
    guard let zone = bijdrage.overeenkomst.zone else { return tekortzin }
    if isWinst(-zone.upperBound) {
      return
        "Er is alleen ruimte voor een afspraak als het geld de andere kant op gaat: \(ontvanger) betaalt \(bijdrager) \(van(-zone.upperBound, tot: -zone.lowerBound)) per traject."
    }
    if !isWinst(zone.lowerBound) {
      return isWinst(zone.upperBound)
        ? "\(metHoofdletter(ontvanger)) heeft geen bijdrage nodig. \(metHoofdletter(bijdrager)) kan er wel een geven: tot \(euroTekst(zone.upperBound)) per traject."
        : "\(metHoofdletter(ontvanger)) heeft geen bijdrage nodig, en \(bijdrager) heeft er geen te geven."
    }
    return
      "Er is ruimte voor een afspraak: draagt \(bijdrager) \(van(zone.lowerBound, tot: zone.upperBound)) per traject bij, dan verliezen beide naar verwachting niets."
  }

  private var tekortzin: String {
    guard case .geen(let voorwaarden) = bijdrage.overeenkomst else { return "" }
    let nodig = bijdrage.lijn(bijdrage.ontvanger)?.omslagpunt?.gemiddelde ?? 0
    let teMissen = bijdrage.lijn(bijdrage.bijdrager)?.omslagpunt?.gemiddelde ?? 0
    let bijdrager =
      isWinst(teMissen)
      ? "kan \(bijdrage.bijdrager.voluit) ten hoogste \(euroTekst(teMissen)) missen"
      : "houdt \(bijdrage.bijdrager.voluit) niets over om bij te dragen"
    let ontvanger =
      isWinst(nodig)
      ? "\(bijdrage.ontvanger.voluit) heeft ten minste \(euroTekst(nodig)) nodig"
      : "\(bijdrage.ontvanger.voluit) heeft te weinig over"
    return
      "Er is geen ruimte voor een afspraak tussen \(bijdrage.ontvanger.rawValue) en \(bijdrage.bijdrager.rawValue): \(ontvanger), en daarvoor \(bijdrager). Samen komen zij \(euroTekst(voorwaarden.tekort)) per traject tekort."
  }

  /// Nil where the draws say nothing of chances.
  package var kanszin: String? {
    guard let kansOpZone = bijdrage.kansOpZone else { return nil }
    guard trekkingen > 1 else {
      return "Er is maar een trekking. Over kansen valt dan niets te zeggen."
    }
    let ruimte =
      "In \(kansTekst(kansOpZone)) van \(getalTekst(Double(trekkingen), decimalen: 0)) trekkingen is er een bijdrage waarbij geen van beide verliest."
    guard let beste = bijdrage.beste, let kans = beste.kans else {
      return ruimte + " Bij geen enkele bijdrage tot en met de prijs houden beide geld over."
    }
    let kant = isWinst(-beste.bijdrage) ? " de andere kant op" : ""
    return
      "\(ruimte) Bij een vaste bijdrage van \(euroTekst(abs(beste.bijdrage)))\(kant) is de kans het grootst dat beide geld overhouden: \(kansTekst(kans)).\(verliezers(bij: beste.bijdrage))"
  }

  /// The likeliest contribution need not be one that both gain from on average.
  private func verliezers(bij euro: Double) -> String {
    let verliezers = bijdrage.lijnen.filter {
      $0.rol != .geenVanBeide && isWinst(-$0.punt(bij: euro).saldo)
    }
    guard let eerste = verliezers.first else { return "" }
    return verliezers.count > 1
      ? " Naar verwachting verliezen beide daar wel."
      : " Naar verwachting verliest \(eerste.betaler.voluit) daar wel."
  }

  /// What would have to be true; empty when there is room already.
  package var voorwaardenzinnen: [String] {
    guard case .geen(let voorwaarden) = bijdrage.overeenkomst else { return [] }
    var zinnen: [String] = []
    if let prijs = voorwaarden.prijs, isWinst(prijs) {
      zinnen.append(
        "Er komt net ruimte als een traject \(euroTekst(prijs)) kost in plaats van \(euroTekst(trajectprijs.gemiddelde))."
      )
    } else {
      zinnen.append("Zelfs als een traject niets kost, komen deze twee samen geld tekort.")
    }
    if let factor = voorwaarden.factor {
      zinnen.append(
        "Er komt ook net ruimte als hun baten, na aftrek van extra zorg en inzet, \(getalTekst(factor, decimalen: 2)) keer zo groot zijn."
      )
    }
    zinnen.append(voorwaarden.anderenzin(grens))
    return zinnen
  }

  /// Ways to divide the price that are not there, with the reason.
  package var vervallenzinnen: [String] {
    let winstnodig = vervallen.filter { $0 != .naarOpbrengst }.map(\.naam)
    var zinnen: [String] = []
    if !winstnodig.isEmpty {
      zinnen.append(
        "Niet mogelijk: \(opsomming(winstnodig)). De partijen aan tafel komen samen \(euroTekst(-tafel.winst)) per traject tekort, dus er is geen winst om te verdelen."
      )
    }
    if vervallen.contains(.naarOpbrengst) {
      zinnen.append("Niet mogelijk: naar opbrengst. Geen partij aan tafel houdt iets over aan een traject.")
    }
    return zinnen
  }

  /// What the ways to divide the price mean.
  package var verdeeluitleg: [String] {
    verdelingen.map { "\(metHoofdletter($0.sleutel.naam)): \($0.sleutel.uitleg(huidig: huidig))." }
  }

  /// Nil when all benefits are money for somebody.
  package var zonderGeldzin: String? {
    heeftZonderGeld
      ? "Ook dit is iets waard of kost iets, maar niemand kan er een traject van betalen. Het telt hierboven niet mee."
      : nil
  }

  var heeftZonderGeld: Bool {
    zonderGeld.contains { isIets($0.opbrengst) } || isIets(ongedeeld)
  }

  /// Whether an amount is anything, on average or in some draws.
  func isIets(_ verwachting: Verwachting) -> Bool {
    let interval = verwachting.interval95
    return ![verwachting.gemiddelde, interval.lowerBound, interval.upperBound].allSatisfy { grens.isNul($0) }
  }
}

extension Voorwaarden {
  fileprivate func anderenzin(_ grens: Nulgrens) -> String {
    guard !anderen.isEmpty else {
      return grens.isPlus(anderenOver)
        ? "Andere betalers houden samen maar \(euroTekst(anderenOver)) over. Dat is te weinig om het gat te vullen."
        : "Geen andere betaler houdt geld over om het gat te vullen."
    }
    let bijdragen = anderen.map { "\($0.betaler.voluit) \(euroTekst($0.bijdrage))" }
    return
      "Of er komt ruimte als ook \(opsomming(bijdragen)) per traject \(anderen.count == 1 ? "bijdraagt" : "bijdragen"). Daar is \(euroTekst(anderenOver)) over."
  }
}

private func bedrag(_ partij: Onderhandeling.Partij) -> String {
  "\(partij.betaler.voluit) (\(euroTekst(abs(partij.opbrengst.gemiddelde))))"
}

private func werkwoord(_ partijen: [Onderhandeling.Partij], _ een: String, _ meer: String) -> String {
  partijen.count == 1 ? een : meer
}

private func van(_ laag: Double, tot hoog: Double) -> String {
  euroTekst(laag) == euroTekst(hoog) ? euroTekst(laag) : "\(euroTekst(laag)) tot \(euroTekst(hoog))"
}
