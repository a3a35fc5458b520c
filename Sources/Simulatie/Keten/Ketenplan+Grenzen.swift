import BusinessCase

/// The chain against the years of the programme, and against what a simulation can play.
extension Ketenplan {
  /// Everything that makes no sense, in the chain itself or in what is played with it.
  package var bezwaren: [Ketenbezwaar] {
    let eigen = keten.bezwaren + inloopbezwaar + duurbezwaren + normbezwaren
    // How much there is to play can only be told when the rest makes sense.
    return eigen.isEmpty ? omvangbezwaar : eigen
  }

  private var inloopbezwaar: [Ketenbezwaar] {
    guard keten.inloop > Double(jaren * 12) else { return [] }
    return [
      Ketenbezwaar(
        pad: "inloop",
        gevonden:
          "de inloop van \(keten.inloop.leesbaar) maanden is langer dan de simulatie van \(jaren) jaar",
        verwacht: "hooguit \(jaren * 12) maanden")
    ]
  }

  /// Days from the beginning until nobody is followed any longer.
  private var dagen: Double {
    (keten.inloop + keten.uitloop) * Ketentijd.maand + Double(jaren) * Ketentijd.jaar
  }

  /// What takes longer than all that is played never ends in it.
  private var duurbezwaren: [Ketenbezwaar] {
    let kantooruren = keten.kantoor.isGeldig ? keten.kantoor.perWeek * dagen / 7 : .infinity
    var lijst: [Ketenbezwaar] = []
    func eis(_ pad: String, _ duur: Double, _ eenheid: String, hooguit grens: Double, _ wat: String) {
      guard !(duur <= grens) else { return }
      lijst.append(
        Ketenbezwaar(
          pad: pad, gevonden: "\(duur.leesbaar) \(eenheid) is langer dan \(wat)",
          verwacht: "hooguit \(grens.rounded(.down).leesbaar) \(eenheid)"))
    }
    let simulatie = "de hele simulatie"
    for veld in Doorlooptijden.velden {
      let duur = keten.doorlooptijden[keyPath: veld.pad]
      eis("doorlooptijden.\(veld.sleutel)", duur, "dagen", hooguit: dagen, simulatie)
    }
    for (naam, weken) in [
      ("buurtwerk", keten.trajecten.buurtwerk), ("wijkteam", keten.trajecten.wijkteam),
      ("motivatie", keten.trajecten.motivatie),
    ] {
      eis("trajecten.\(naam)", weken, "weken", hooguit: dagen / 7, simulatie)
    }
    eis("trajecten.buurtwerkuren", keten.trajecten.buurtwerkuren, "uur", hooguit: 168, "een week")
    for (naam, uren) in [
      ("stappen.aannemen", keten.stappen.aannemen), ("stappen.contact", keten.stappen.contact),
      ("stappen.bezoek", keten.stappen.bezoek), ("stappen.gesprek", keten.stappen.gesprek),
      ("stappen.afronden", keten.stappen.afronden),
      ("wijkteam.vraagverheldering", keten.wijkteam.vraagverheldering),
    ] {
      eis(naam, uren, "uur", hooguit: kantooruren, "het kantoor in de hele simulatie open is")
    }
    for (naam, afwezig) in [
      ("makelaars", keten.makelaars.afwezigheid), ("wijkteam", keten.wijkteam.afwezigheid),
    ] {
      eis("\(naam).ziekteduur", afwezig.ziekteduur, "dagen", hooguit: dagen, simulatie)
      eis("\(naam).vervulling", afwezig.vervulling, "maanden", hooguit: dagen / Ketentijd.maand, simulatie)
      eis(
        "\(naam).opzegtermijn", afwezig.opzegtermijn, "maanden", hooguit: dagen / Ketentijd.maand, simulatie)
    }
    return lijst
  }

  /// A norm beyond the time that people are followed is met by whoever is seen at all.
  private var normbezwaren: [Ketenbezwaar] {
    let gevolgd = Double(jaren) * Ketentijd.jaar + keten.uitloop * Ketentijd.maand
    return Wachtnormen.velden.compactMap { veld in
      let norm = keten.normen[keyPath: veld.pad]
      guard !(norm <= gevolgd) else { return nil }
      return Ketenbezwaar(
        pad: "normen.\(veld.sleutel)",
        gevonden: "\(norm.leesbaar) dagen is langer dan iemand wordt gevolgd",
        verwacht: "hooguit \(gevolgd.rounded(.down).leesbaar) dagen")
    }
  }

  /// More than this in one replication takes seconds, and a simulation has hundreds.
  private static let voorvallen = 5_000_000.0

  /// About how much happens in one replication, and where most of it comes from.
  private var omvangbezwaar: [Ketenbezwaar] {
    let perTeken = drukte.reduce(0, +) / 12
    let stappen = keten.stappen
    let perCasus = 10 + stappen.gesprekken + min(stappen.pogingen, 1 / stappen.bereik)
    let casussen = perJaar * perCasus / (1 - keten.afhaken.terugkeer)
    let meldingen = 3 * keten.wijkteam.meldingen
    let ziek =
      dagen / Ketentijd.jaar
      * (wissels(keten.makelaars.afwezigheid) * keten.makelaars.aantal
        + wissels(keten.wijkteam.afwezigheid) * keten.wijkteam.aantal)
    let samen = perTeken * (casussen + meldingen) + ziek
    guard !(samen <= Self.voorvallen) else { return [] }
    let zonderGroei = Double(drukte.count) / 12 * (casussen + meldingen) + ziek
    let (stuk, pad): (Ketenbezwaar.Stuk, String) =
      if zonderGroei <= Self.voorvallen {
        (.programma, "groei")
      } else if ziek > perTeken * (casussen + meldingen) {
        (.keten, "wijkteam.perWijk")
      } else if meldingen > casussen { (.keten, "wijkteam.meldingen") } else { (.programma, "instroom") }
    return [
      Ketenbezwaar(
        stuk: stuk, pad: pad,
        gevonden:
          "zo gebeurt er te veel om na te spelen: ongeveer \(samen.inMiljoenen) miljoen dingen per herhaling",
        verwacht:
          "hooguit \(Self.voorvallen.inMiljoenen) miljoen: minder mensen, minder jaren of een kortere uitloop"
      )
    ]
  }

  /// How often a year somebody comes or goes.
  private func wissels(_ afwezig: Afwezigheid) -> Double {
    let ziekten = afwezig.ziekte > 0 ? afwezig.ziekte * Ketentijd.jaar / afwezig.ziekteduur : 0
    let vakanties = afwezig.vakantie > 0 ? afwezig.vakantie / afwezig.vakantieduur : 0
    return 2 * (ziekten + afwezig.verloop + vakanties)
  }
}

extension Double {
  fileprivate var inMiljoenen: String {
    self < 1e15 ? (self / 1e6).rounded(.up).leesbaar : "meer dan een miljard"
  }
}
