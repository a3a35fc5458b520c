import BusinessCase
import Taal

/// Whether the two who would agree on a contribution can.
extension Kortrapport {
  var meebetalen: [String] {
    guard onderhandeling.isVerdeeld else {
      return ["Dat is niet te zeggen: er is niet bekend wie het geld bespaart."]
    }
    return [
      nu, afspraak, "Of iemand ook echt wil betalen, staat hier niet in. Dat moeten zij samen bespreken.",
    ]
  }

  private var betaalt: String { onderhandeling.huidig.voluit }

  /// How those stand who can put money on the table.
  private var nu: String {
    let saldo = onderhandeling[onderhandeling.huidig]?.saldoNu.gemiddelde ?? 0
    let eigen =
      onderhandeling.isWinst(saldo)
      ? "houdt daar \(heleEuroTekst(saldo)) aan over"
      : onderhandeling.isWinst(-saldo) ? "komt dan \(heleEuroTekst(-saldo)) tekort" : "komt dan precies uit"
    let winnaars = onderhandeling.partijen.filter {
      $0.betaler != onderhandeling.huidig && onderhandeling.isWinst($0.opbrengst.gemiddelde)
    }.map { "\($0.betaler.voluit) \(heleEuroTekst($0.opbrengst.gemiddelde))" }
    let anderen =
      winnaars.isEmpty
      ? "Niemand anders houdt er geld aan over."
      : "Zonder mee te betalen \(winnaars.count == 1 ? "houdt" : "houden") \(opsomming(winnaars)) over."
    return
      "\(metHoofdletter(betaalt)) betaalt nu het hele traject en \(eigen). \(anderen)"
  }

  private var afspraak: String {
    let (ontvanger, bijdrager) = (
      onderhandeling.bijdrage.ontvanger.voluit, onderhandeling.bijdrage.bijdrager.voluit
    )
    guard let zone = onderhandeling.bijdrage.overeenkomst.zone else {
      return
        "Er is geen bedrag waarbij \(ontvanger) en \(bijdrager) allebei geen geld verliezen. Daarvoor moet een traject goedkoper worden, of meer schelen."
    }
    let (laag, hoog) = (zone.lowerBound, zone.upperBound)
    if onderhandeling.isWinst(laag) {
      return
        "Betaalt \(bijdrager) per traject tussen \(heleEuroTekst(laag)) en \(heleEuroTekst(hoog)) mee, dan verliezen beide geen geld."
    }
    return onderhandeling.isWinst(hoog)
      ? "\(metHoofdletter(ontvanger)) heeft geen geld van \(bijdrager) nodig. \(metHoofdletter(bijdrager)) kan wel tot \(heleEuroTekst(hoog)) per traject meebetalen."
      : "\(metHoofdletter(ontvanger)) heeft geen geld van \(bijdrager) nodig, en \(bijdrager) houdt niets over om mee te betalen."
  }
}
