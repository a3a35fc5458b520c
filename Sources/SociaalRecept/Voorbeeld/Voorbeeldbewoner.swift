import BusinessCase

/// An invented resident, who comes in once and sometimes comes back.
struct Voorbeeldbewoner {
  private let nummer: Int
  private let zaad: UInt64
  private let bewoner: Bewonernummer
  private let vraagtype: Vraagtype
  private let geboren: Datum
  private let wijk: Wijk
  private let aangemeld: Datum

  init(_ nummer: Int, zaad: UInt64, _ zitting: Zitting) throws(Registerfout) {
    self.nummer = nummer
    self.zaad = zaad
    var toeval = Toeval(zaad: zaad, naam: "bewoner", blok: nummer)
    let vraagtype = toeval.kies(Voorbeeldaannames.vraagtypes)
    let leeftijd = toeval.dagen(Voorbeeldaannames.leeftijd(vraagtype))
    let stadsdeel = toeval.een(Stadsdeel.allCases)
    wijk = toeval.een(Wijk.allCases.filter { $0.stadsdeel == stadsdeel })
    aangemeld = Voorbeeldregister.begin + toeval.dagen(0...729)
    self.vraagtype = vraagtype
    let cijfers = String(repeating: "0", count: max(0, 3 - String(nummer).count)) + String(nummer)
    // A birthday that has passed this year, so that the age is right.
    geboren = aangemeld.plus(maanden: -12 * leeftijd) + -toeval.dagen(1...360)
    bewoner = try zitting.nieuweBewoner(
      Persoon(
        naam: "\(toeval.gebeurt(0.6) ? "Mevrouw" : "De heer") Voorbeeld-\(cijfers)", geboortedatum: geboren,
        adres: "Voorbeeldstraat \(nummer), Dordrecht", telefoon: "000-\(cijfers)"))
  }

  func eersteCasus(_ plaats: Int, _ zitting: Zitting) throws(Registerfout) -> Voorbeeldplan {
    try casus(plaats, op: aangemeld, vorige: nil, zitting)
  }

  /// The next casus of who came back after the last one; nil for most.
  func terug(na plannen: [Voorbeeldplan], _ zitting: Zitting) throws(Registerfout) -> Voorbeeldplan? {
    guard let laatste = plannen.last, laatste.komtTerug, let slot = laatste.slot else { return nil }
    var toeval = Toeval(zaad: zaad, naam: "terug", blok: plannen.count)
    let op = slot.op + toeval.dagen(30...240)
    guard op <= Voorbeeldregister.einde else { return nil }
    return try casus(plannen.count, op: op, vorige: plannen.count - 1, zitting)
  }

  private func casus(
    _ plaats: Int, op: Datum, vorige: Int?, _ zitting: Zitting
  ) throws(Registerfout) -> Voorbeeldplan {
    var toeval = Toeval(zaad: zaad, naam: "casus", blok: plaats)
    // F10: of every 290 residents 87 come by their GP, evenly over the casussen.
    let isHuisarts = (plaats + 1) * 87 / 290 > plaats * 87 / 290
    let kanaal = isHuisarts ? .huisarts : toeval.kies(Voorbeeldaannames.kanalen)
    let weetWijk = !toeval.gebeurt(Voorbeeldaannames.zonderWijk)
    let verwijzer: String? = isHuisarts ? "Huisartsenpraktijk Voorbeeld-\(toeval.dagen(1...40))" : nil
    let vraag: Tekstnummer = try zitting.bewaar(
      Voorbeeldteksten.vraag(vraagtype), van: bewoner, veld: "vraag")
    let verwijzing = Verwijzing(
      bewoner: bewoner, op: op, kanaal: kanaal,
      vraag: vraag,
      vraagtype: vraagtype, verwijzer: try zitting.bewaar(verwijzer, van: bewoner, veld: "verwijzer"),
      isClientOpDeHoogte: toeval.gebeurt(Voorbeeldaannames.weetVanVerwijzing),
      prioriteit: toeval.kies(Voorbeeldaannames.prioriteiten), wijk: weetWijk ? wijk : nil,
      leeftijd: weetWijk ? op.jaren(sinds: geboren) : nil)
    let makelaar = "makelaar-\(wijk.stadsdeel.rawValue.lowercased())-\(toeval.dagen(1...2))"
    var loop = Voorbeeldloop(
      Voorbeeldplan(
        verwijzing: verwijzing, vorige: vorige, makelaar: makelaar, stadsdeel: wijk.stadsdeel),
      wijk: wijk, leeftijd: op.jaren(sinds: geboren), toeval: toeval, zitting: zitting)
    var dossier = Voorbeelddossier(try loop.gelopen(), zaad: zaad, plaats: plaats, zitting: zitting)
    return try dossier.gevuld()
  }
}
