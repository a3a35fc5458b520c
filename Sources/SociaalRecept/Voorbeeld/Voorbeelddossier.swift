import BusinessCase

/// Makes up what stands in the dossier of one casus besides the steps of the chain. Its chance is its own, so that the rest of the
/// invented register stays what it was.
struct Voorbeelddossier {
  private(set) var feiten: [Feit] = []
  private let plan: Voorbeeldplan
  private var toeval: Toeval
  private let zitting: Zitting

  typealias Aanname = Voorbeeldaannames

  init(_ plan: Voorbeeldplan, zaad: UInt64, plaats: Int, zitting: Zitting) {
    self.plan = plan
    self.zitting = zitting
    toeval = Toeval(zaad: zaad, naam: "dossier", blok: plaats)
  }

  /// The plan with its dossier.
  mutating func gevuld() throws(Registerfout) -> Voorbeeldplan {
    if let bezoek = dag(van: .bezocht) { try kennismaking(bezoek) }
    if let route = dag(van: .routeGekozen) { try plan(route) }
    if let hulp = dag(van: .hulpBegonnen) { try voorveld(hulp) }
    for case .gepauzeerd(_, _, _, true, let op) in plan.feiten
    where toeval.gebeurt(Aanname.benoemtOverbrugging) {
      voeg(
        .overbrugging(
          Overbrugging(
            vorm: toeval.een(Overbrugging.Vorm.allCases), tekst: try tekst(Voorbeeldteksten.overbrugging),
            op: op)))
    }
    if let slot = plan.slot, plan.route != nil, [.afgerond, .gestopt].contains(slot.status) {
      try einde(slot.op)
    }
    var klaar = plan
    klaar.feiten = (plan.feiten + feiten).opVolgorde
    return klaar
  }

  private func dag(van soort: Feit.Soort) -> Datum? { plan.feiten.first { $0.soort == soort }?.op }

  /// Nothing is made up after the last day, nor, but for what may, after the end.
  private mutating func voeg(_ feit: Dossierfeit, ookLater: Bool = false) {
    if feit.op > Voorbeeldregister.einde { return }
    if !ookLater, let slot = plan.slot, feit.op >= slot.op { return }
    feiten.append(.dossier(feit))
  }

  private func tekst(_ woorden: String) throws(Registerfout) -> Tekstnummer {
    try zitting.bewaar(woorden, van: plan.verwijzing.bewoner, veld: "tekst")
  }

  private mutating func kennismaking(_ bezoek: Datum) throws(Registerfout) {
    let aangenomen = dag(van: .aangenomen) ?? bezoek
    if aangenomen < bezoek, toeval.gebeurt(Aanname.maaktAfspraak) {
      voeg(
        .afspraak(
          Afspraak(
            nummer: 1, dag: bezoek, tijd: Kloktijd(minuut: 60 * toeval.dagen(9...16)),
            plaats: try tekst(Voorbeeldteksten.plaats), op: max(aangenomen, bezoek + -3))))
    }
    guard toeval.gebeurt(Aanname.heeftBetrokkene) else { return }
    let betrokkene = Betrokkene(
      nummer: 1, rol: toeval.een(Betrokkene.Rol.allCases), naam: try tekst(Voorbeeldteksten.professional),
      organisatie: try tekst(Voorbeeldteksten.organisatie), op: bezoek)
    voeg(.betrokkene(betrokkene))
    if feiten.last == .dossier(.betrokkene(betrokkene)) {
      voeg(
        .toestemming(Toestemming(betrokkene: 1, gegeven: toeval.gebeurt(Aanname.vindtDelenGoed), op: bezoek)))
    }
  }

  private mutating func plan(_ route: Datum) throws(Registerfout) {
    if plan.route == .combinatie, toeval.gebeurt(Aanname.heeftRegie) {
      voeg(
        .regie(
          Regie(
            naam: try tekst(Voorbeeldteksten.professional),
            organisatie: try tekst(Voorbeeldteksten.organisatie),
            op: route)))
    }
    if toeval.gebeurt(Aanname.missen) {
      voeg(
        .gemis(
          Gemis(
            vraagtype: plan.verwijzing.vraagtype ?? .anders,
            gat: toeval.gebeurt(0.5) ? toeval.een(Gemis.Gat.allCases) : nil,
            tekst: try tekst(Voorbeeldteksten.gemis), op: route)))
    }
    guard toeval.gebeurt(Aanname.neemtActie) else { return }
    let actie = Actie(
      nummer: 1, doel: dag(van: .doelGesteld).map { $0 <= route ? 1 : nil } ?? nil,
      wie: toeval.een(Actie.Partij.allCases), voor: route + 14, tekst: try tekst(Voorbeeldteksten.actie),
      op: route)
    voeg(.actie(actie))
    guard feiten.last == .dossier(.actie(actie)), toeval.gebeurt(Aanname.doetActie) else { return }
    let gedaan = toeval.gebeurt(0.8)
    voeg(
      .actieslot(
        Actieslot(
          nummer: 1, gedaan: gedaan, tekst: gedaan ? nil : try tekst(Voorbeeldteksten.vervallen),
          op: route + toeval.dagen(5...20))), ookLater: true)
  }

  private mutating func voorveld(_ hulp: Datum) throws(Registerfout) {
    guard plan.route == .buurtwerk || plan.route == .combinatie else { return }
    let koppeling = Koppeling(
      nummer: 1, aanbod: toeval.dagen(1...Voorbeeldkaart.aanbod.count),
      wijze: toeval.gebeurt(Aanname.warm) ? .warm : .genoemd, op: hulp)
    voeg(.koppeling(koppeling))
    guard feiten.last == .dossier(.koppeling(koppeling)) else { return }
    for moment in Navraag.Moment.allCases where toeval.gebeurt(Aanname.vraagtNa) {
      let erbij = toeval.gebeurt(Aanname.isErbij)
      voeg(
        .navraag(
          Navraag(
            nummer: 1, moment: moment, erbij: erbij,
            reden: erbij ? nil : toeval.een(Navraag.Reden.allCases),
            geholpen: erbij && moment != .aankomst
              ? toeval.kies([(.ja, 55), (.deels, 30), (.nee, 15)]) : nil,
            tekst: erbij ? nil : try tekst(Voorbeeldteksten.nietErbij), op: hulp + moment.dagen)),
        ookLater: true)
      if !erbij { return }
    }
  }

  private mutating func einde(_ slot: Datum) throws(Registerfout) {
    for (moment, op, kans) in [
      (Tevredenheid.Moment.einde, slot, Aanname.vraagtTevredenheid),
      (.drieMaanden, slot.plus(maanden: 3), Aanname.vraagtLater),
    ] where toeval.gebeurt(kans) {
      let cijfer = toeval.gebeurt(Aanname.zegtNiets) ? nil : toeval.dagen(5...9)
      voeg(
        .tevredenheid(
          Tevredenheid(
            moment: moment, cijfer: cijfer, vrager: toeval.een(Tevredenheid.Vrager.allCases),
            tekst: cijfer == nil ? nil : try tekst(Voorbeeldteksten.tevreden), op: op)),
        ookLater: true)
    }
    if toeval.gebeurt(Aanname.magVerteld) {
      voeg(.toestemming(Toestemming(gegeven: true, op: slot)), ookLater: true)
    }
    guard toeval.gebeurt(Aanname.klaagt) else { return }
    let klacht = Klacht(nummer: 1, tekst: try tekst(Voorbeeldteksten.klacht), op: slot)
    voeg(.klacht(klacht), ookLater: true)
    if toeval.gebeurt(Aanname.antwoordt) {
      voeg(
        .klachtantwoord(
          Klachtantwoord(
            nummer: 1, tekst: try tekst(Voorbeeldteksten.antwoord), op: slot + toeval.dagen(3...21))),
        ookLater: true)
    }
  }
}
