import BusinessCase

/// Makes up what happens to one casus, from the aanmelding to its end or to the last day of the register.
struct Voorbeeldloop {
  private(set) var plan: Voorbeeldplan
  let wijk: Wijk
  let leeftijd: Int
  var toeval: Toeval
  let zitting: Zitting
  /// Everything in the order in which it was made up; sorted by day at the end.
  private var bedacht: [Feit] = []

  typealias Aanname = Voorbeeldaannames

  init(_ plan: Voorbeeldplan, wijk: Wijk, leeftijd: Int, toeval: Toeval, zitting: Zitting) {
    self.plan = plan
    self.wijk = wijk
    self.leeftijd = leeftijd
    self.toeval = toeval
    self.zitting = zitting
  }

  /// The whole plan, cut off after the last day.
  mutating func gelopen() throws(Registerfout) -> Voorbeeldplan {
    try loop()
    plan.feiten = bedacht.opVolgorde
    plan.komtTerug =
      plan.slot.map { $0.status != .foutieveInvoer && toeval.gebeurt(Aanname.komtTerug) } ?? false
    return plan
  }

  private mutating func loop() throws(Registerfout) {
    let begin = plan.verwijzing.op
    if toeval.gebeurt(Aanname.foutief) { return try sluit(.foutieveInvoer, .dubbel, begin + 1) }
    if toeval.gebeurt(Aanname.nietPassend) {
      return try sluit(.nietPassend, toeval.een([.nietPassend, .zwaardereZorg]), begin + toeval.dagen(1...5))
    }
    if toeval.gebeurt(Aanname.trektIn) {
      return try sluit(.ingetrokken, .bewonerWilNiet, begin + toeval.dagen(1...6))
    }
    let aangenomen = begin + toeval.dagen(0...4)
    voeg(aangenomen) { .aangenomen(nil, door: $1, op: $0) }
    guard let gesprek = try kennismaking(na: aangenomen) else { return }
    try metingen(bij: gesprek)
    let gekozen = gesprek + toeval.dagen(0...5)
    try volg(toeval.kies(Aanname.routes(plan.verwijzing.vraagtype ?? .anders)), gekozen)
    meetLater(gesprek)
  }

  /// Something happens on a working day, with a text that is kept; nothing is made up after the last day.
  ///
  /// - Returns: the day.
  @discardableResult
  mutating func voeg(
    _ dag: Datum, tekst: String, _ maak: (Datum, Tekstnummer) -> Feit
  ) throws(Registerfout) -> Datum {
    let op = dag.werkdag
    if op <= Voorbeeldregister.einde {
      let nummer: Tekstnummer = try zitting.bewaar(tekst, van: plan.verwijzing.bewoner, veld: "tekst")
      bedacht.append(maak(op, nummer))
    }
    return op
  }

  /// The same without a text; `maak` gets the makelaar's name.
  @discardableResult
  mutating func voeg(_ dag: Datum, _ maak: (Datum, String) -> Feit) -> Datum {
    let op = dag.werkdag
    if op <= Voorbeeldregister.einde { bedacht.append(maak(op, plan.makelaar)) }
    return op
  }

  mutating func sluit(_ status: Status, _ reden: Reden, _ dag: Datum) throws(Registerfout) {
    let op = try voeg(dag, tekst: Voorbeeldteksten.slot) { op, tekst in
      .gesloten(nil, Sluiting(als: status, reden: reden, toelichting: tekst, op: op))
    }
    if op <= Voorbeeldregister.einde { plan.slot = .init(status: status, op: op) }
  }

  mutating func kies(_ route: Route, _ dag: Datum) {
    let op = voeg(dag) { op, _ in .routeGekozen(route, op: op) }
    if op <= Voorbeeldregister.einde { plan.route = route }
  }

  var gesteldeDoelen: [Feit] { bedacht.filter { $0.soort == .doelGesteld } }

  mutating func noteer(_ dag: Datum) throws(Registerfout) {
    let (zin, minuten) = (toeval.een(Voorbeeldteksten.notities), 5 * toeval.dagen(1...6))
    try voeg(dag, tekst: zin) { .genoteerd(Notitie(tekst: $1, minuten: minuten, op: $0)) }
  }
}

extension Voorbeeldloop {
  /// Calls until somebody answers, then the visit; nil when it does not come to that.
  private mutating func kennismaking(na aangenomen: Datum) throws(Registerfout) -> Datum? {
    var dag = aangenomen + toeval.dagen(1...6)
    if toeval.gebeurt(Aanname.makelaarZiek) {
      try voeg(aangenomen + 1, tekst: Voorbeeldteksten.ziek) { op, tekst in
        .gepauzeerd(nil, reden: .ziekteMedewerker, toelichting: tekst, overbrugging: false, op: op)
      }
      dag = aangenomen + toeval.dagen(14...60)
    }
    let bereikt = !toeval.gebeurt(Aanname.nietBereikt)
    for _ in 0..<(bereikt ? toeval.kies([(0, 65), (1, 25), (2, 10)]) : 3) {
      dag = try voeg(dag, tekst: Voorbeeldteksten.geenGehoor) { op, tekst in
        .contactGezocht(Contactpoging(gelukt: false, minuten: 5, tekst: tekst, op: op))
      }
      dag = dag + toeval.dagen(2...5)
    }
    guard bereikt else {
      try sluit(.ingetrokken, .nietBereikbaar, dag)
      return nil
    }
    dag = voeg(dag) { op, _ in .contactGezocht(Contactpoging(gelukt: true, minuten: 15, op: op)) }
    if plan.verwijzing.wijk == nil {
      let (wijk, leeftijd) = (wijk, leeftijd)
      voeg(dag) { op, _ in .aangevuld(Aanvulling(wijk: wijk, leeftijd: leeftijd, op: op)) }
    }
    if toeval.gebeurt(Aanname.nieuwTelefoonnummer) {
      voeg(dag) { op, _ in .persoonGewijzigd([.telefoon], op: op) }
    }
    dag = dag + toeval.dagen(2...10)
    let (mee, minuten) = (toeval.gebeurt(Aanname.wijkteamMee), 15 * toeval.dagen(4...8))
    let zin = toeval.een(Voorbeeldteksten.bezoek)
    return try voeg(dag, tekst: zin) {
      .bezocht(Bezoek(metWijkteam: mee, minuten: minuten, tekst: $1, op: $0))
    }
  }

  private mutating func metingen(bij gesprek: Datum) throws(Registerfout) {
    if toeval.gebeurt(Aanname.stelDoelen) {
      for nummer in 1...toeval.kies([(1, 60), (2, 30), (3, 10)]) {
        let (zin, cijfer) = (toeval.een(Voorbeeldteksten.doelen), toeval.dagen(2...6))
        try voeg(gesprek, tekst: zin) { .doelGesteld(nummer: nummer, tekst: $1, cijfer: cijfer, op: $0) }
      }
    }
    if toeval.gebeurt(Aanname.meetStart) { meetEenzaamheid(.start, gesprek, kansOpJa: 0.6) }
  }

  /// Measured again after three and six months, by no means with everybody, and not with who withdrew.
  private mutating func meetLater(_ gesprek: Datum) {
    let (drie, zes) = (toeval.gebeurt(Aanname.meetDrie), toeval.gebeurt(Aanname.meetZes))
    if plan.slot?.status == .ingetrokken { return }
    if drie { meetEenzaamheid(.drieMaanden, gesprek.plus(maanden: 3), kansOpJa: 0.5) }
    if zes { meetEenzaamheid(.zesMaanden, gesprek.plus(maanden: 6), kansOpJa: 0.42) }
  }

  private mutating func meetEenzaamheid(_ moment: Meetmoment, _ dag: Datum, kansOpJa: Double) {
    let antwoorden = (0..<6).map { vraag -> Eenzaamheidsschaal.Antwoord in
      let isEenzaam = toeval.gebeurt(kansOpJa)
      if toeval.gebeurt(0.2) { return .minOfMeer }
      return isEenzaam == (vraag < 3) ? .ja : .nee
    }
    guard let schaal = Eenzaamheidsschaal(antwoorden) else { return }
    voeg(dag) { op, _ in .eenzaamheidGemeten(schaal, moment: moment, op: op) }
  }
}

extension Datum {
  /// This day, or the Monday after a weekend. Day 0 was a Thursday.
  var werkdag: Datum {
    switch (dagnummer + 3) % 7 {
    case 5: self + 2
    case 6: self + 1
    default: self
    }
  }
}
