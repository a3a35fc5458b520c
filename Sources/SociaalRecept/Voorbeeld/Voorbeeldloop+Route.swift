import BusinessCase

/// What follows on the choice of a route: the parts, the waiting, the help, the message back and the end.
extension Voorbeeldloop {
  mutating func volg(_ route: Route, _ dag: Datum) throws(Registerfout) {
    kies(route, dag)
    if route == .motivatietraject { return try motiveer(dag) }
    let einden = route.delen.map { loop($0, na: dag, pauze: route.delen.count == 1) }
    try noteer(dag + toeval.dagen(3...30))
    let laatste = (einden.map(\.op) + [dag + toeval.dagen(1...10)]).max() ?? dag
    let isGestopt = einden.contains { $0.status != .afgerond }
    try rondAf(na: laatste, route: dag, als: isGestopt ? .gestopt : .afgerond)
  }

  /// Warms somebody up first; more than half go on to Buurtwerk.
  private mutating func motiveer(_ gekozen: Datum) throws(Registerfout) {
    let begin = voeg(gekozen + toeval.dagen(3...14)) { op, _ in .hulpBegonnen(nil, op: op) }
    try noteer(begin + 14)
    let einde = begin + toeval.dagen(Aanname.motivatieduur)
    if toeval.gebeurt(Aanname.naMotivatieVerder) { return try volg(.buurtwerk, einde) }
    let status: Status = toeval.gebeurt(0.5) ? .gestopt : .afgerond
    try rondAf(na: einde, route: gekozen, als: status)
  }

  /// One part, from its waiting list to its end.
  private mutating func loop(
    _ deel: Deel, na gekozen: Datum, pauze: Bool
  ) -> (status: Status, op: Datum) {
    let wacht = wachtdagen(deel)
    let door = deel == .buurtwerk ? "buurtwerk" : "wijkteam-\(plan.stadsdeel.rawValue.lowercased())"
    let aangenomen = voeg(gekozen + min(toeval.dagen(1...5), wacht)) { op, _ in
      .aangenomen(deel, door: door, op: op)
    }
    let begin = (gekozen + wacht).werkdag
    if wacht > 14 {
      let overbrugging = toeval.gebeurt(Aanname.overbrugging)
      voeg(aangenomen) { op, _ in
        .gepauzeerd(deel, reden: .geenPlek, toelichting: nil, overbrugging: overbrugging, op: op)
      }
      if toeval.gebeurt(Aanname.gaatWegInWacht) {
        return (.ingetrokken, sluit(deel, .ingetrokken, .bewonerWilNiet, aangenomen + wacht / 2))
      }
    }
    voeg(begin) { op, _ in .hulpBegonnen(deel, op: op) }
    if pauze, toeval.gebeurt(Aanname.tijdelijkWeg) {
      voeg(begin + 10) { op, _ in
        .gepauzeerd(nil, reden: .bewonerAfwezig, toelichting: nil, overbrugging: false, op: op)
      }
      voeg(begin + toeval.dagen(20...40)) { op, _ in .hervat(nil, op: op) }
    }
    let duur = toeval.dagen(deel == .buurtwerk ? Aanname.buurtwerkduur : Aanname.wijkteamduur)
    if toeval.gebeurt(Aanname.stopt) {
      let reden = toeval.een([Reden.bewonerWilNiet, .verhuisd, .zwaardereZorg])
      return (.gestopt, sluit(deel, .gestopt, reden, begin + duur))
    }
    let reden = toeval.kies([(Reden.doelBereikt, 60), (.deelsBereikt, 30), (.overgedragenAnders, 10)])
    return (.afgerond, sluit(deel, .afgerond, reden, begin + duur))
  }

  private mutating func sluit(_ deel: Deel, _ status: Status, _ reden: Reden, _ dag: Datum) -> Datum {
    voeg(dag) { op, _ in .gesloten(deel, Sluiting(als: status, reden: reden, op: op)) }
  }

  private mutating func wachtdagen(_ deel: Deel) -> Int {
    guard deel == .wijkteam else { return toeval.dagen(Aanname.buurtwerkwacht) }
    let midden = Aanname.wijkteamwacht(wijk)
    return toeval.dagen(midden * 2 / 3...midden * 4 / 3)
  }

  /// The message back and the end of the casus.
  private mutating func rondAf(na laatste: Datum, route: Datum, als status: Status) throws(Registerfout) {
    let slot = (laatste + toeval.dagen(0...10)).werkdag
    try koppelTerug(route, uiterlijk: slot, moet: status == .afgerond)
    if toeval.gebeurt(Aanname.meetDoel) { meetDoelen(slot) }
    let reden: Reden = status == .afgerond ? .doelBereikt : .bewonerWilNiet
    try sluit(status, reden, slot)
  }

  private mutating func koppelTerug(
    _ route: Datum, uiterlijk slot: Datum, moet: Bool
  ) throws(Registerfout) {
    var dag: Datum? = moet || toeval.gebeurt(Aanname.koppeltNaStopTerug) ? slot : nil
    if toeval.gebeurt(Aanname.koppeltTijdigTerug) {
      dag = min(slot, route + toeval.dagen(1...12))
    } else if toeval.gebeurt(Aanname.koppeltLaatTerug) {
      dag = min(slot, route + toeval.dagen(15...60))
    }
    guard let dag else { return }
    let zin = toeval.een(Voorbeeldteksten.terugkoppeling)
    try voeg(dag, tekst: zin) { .teruggekoppeld(Terugkoppeling(tekst: $1, op: $0)) }
  }

  private mutating func meetDoelen(_ dag: Datum) {
    for case .doelGesteld(let nummer, _, let voor, _) in gesteldeDoelen {
      let na = min(10, max(0, voor + toeval.dagen(-1...4)))
      voeg(dag) { op, _ in .doelGemeten(nummer: nummer, cijfer: na, op: op) }
    }
  }
}
