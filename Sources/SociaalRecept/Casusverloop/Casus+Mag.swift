import BusinessCase

extension Casus {
  /// Whether this may happen now.
  ///
  /// - Throws: the reason why not; the casus stays as it was.
  package func mag(_ feit: Feit, vandaag: Datum) throws(Weigering) {
    if let op = feit.op { try magOp(op, vandaag, feit) }
    if isVernietigd { throw .vernietigd }
    switch feit {
    case .aangemeld: throw overgang(nil, verloop, .aangemeld)
    case .aangevuld(let aanvulling): try magAanvullen(aanvulling)
    case .aangenomen(let deel, _, let op): try magWorden(.aangenomen, deel, op)
    case .contactGezocht(let poging): try magBenaderen(poging.minuten)
    case .bezocht(let bezoek): try magBezoeken(bezoek)
    case .routeGekozen(let route, let op): try magKiezen(route, op)
    case .hulpBegonnen(let deel, let op): try magBeginnen(deel, op)
    case .gepauzeerd(let deel, let reden, _, _, let op):
      try magWorden(.wacht, deel, op)
      try past(reden, bij: .wacht)
    case .hervat(let deel, let op): try magHervatten(deel, op)
    case .gesloten(let deel, let sluiting): try magSluiten(deel, sluiting)
    case .teruggekoppeld: try magTerugkoppelen()
    case .genoteerd(let notitie):
      if status == .foutieveInvoer { throw .isGesloten(status) }
      try pastMinuten(notitie.minuten)
    case .doelGesteld, .doelGemeten, .eenzaamheidGemeten: try magMeten(feit)
    case .beoordeeld, .regelVervallen, .getoetst: try magBeoordelen(feit)
    case .effectmeting(let mag, _):
      if status == .foutieveInvoer { throw .isGesloten(status) }
      if mag == magMeten { throw .nietsVeranderd }
    case .zorggebruikGeteld(let telling):
      if status == .foutieveInvoer { throw .isGesloten(status) }
      if !magMeten { throw .geenToestemming }
      if telling.venster.tot > vandaag { throw .inDeToekomst(telling.venster.tot, vandaag: vandaag) }
    case .persoonGewijzigd(let velden, _): if velden.isEmpty { throw .nietsVeranderd }
    case .opnieuwVerwezen: if status.isGesloten { throw .isGesloten(status) }
    case .samengevoegd(let van, let met, _): if van != bewoner || met == bewoner { throw .nietsVeranderd }
    case .dossier(let feit): try magInDossier(feit)
    case .vernietigd: if !status.isGesloten { throw .nogOpen(nummer, status) }
    // These are about the journal of the casus; see `Herziening`.
    case .doorgehaald, .verbeterd: throw .nietsVeranderd
    }
  }

  private func magOp(_ op: Datum, _ vandaag: Datum, _ feit: Feit) throws(Weigering) {
    if op > vandaag { throw .inDeToekomst(op, vandaag: vandaag) }
    if op < verwijzing.op, !feit.kanAltijd { throw .voorAanmelding(op, aanmelding: verwijzing.op) }
  }

  private func magAanvullen(_ aanvulling: Aanvulling) throws(Weigering) {
    if status == .foutieveInvoer { throw .isGesloten(status) }
    var leeg = aanvulling
    (leeg.wijk, leeg.leeftijd, leeg.prioriteit) = (nil, nil, nil)
    (leeg.vraagtype, leeg.makelaar, leeg.isClientOpDeHoogte) = (nil, nil, nil)
    if leeg == aanvulling { throw .nietsVeranderd }
    if let leeftijd = aanvulling.leeftijd, !Leeftijdsklasse.leeftijden.contains(leeftijd) {
      throw .leeftijd(leeftijd)
    }
  }

  /// Attempts may be written down afterwards, in any order.
  private func magBenaderen(_ minuten: Int?) throws(Weigering) {
    if status == .aangemeld { throw .nogNietAangenomen }
    if status.isGesloten { throw .isGesloten(status) }
    try pastMinuten(minuten)
  }

  /// A visit that is the step to in traject comes after the step before; a next one may be written down late.
  private func magBezoeken(_ bezoek: Bezoek) throws(Weigering) {
    try magBenaderen(bezoek.minuten)
    let sinds = status == .inTraject ? verloop.aangenomenOp : verloop.laatsteStap
    if let sinds, bezoek.op < sinds { throw .voorStap(bezoek.op, .init(nil), status, sinds: sinds) }
  }

  /// A route is chosen at the kitchen table; a motivatietraject ends in another route, and a question can turn out
  /// to be bigger.
  private func magKiezen(_ nieuw: Route, _ op: Datum) throws(Weigering) {
    if status.isGesloten { throw .isGesloten(status) }
    guard status == .inTraject else { throw .nietBegonnen(status) }
    if nieuw == route { throw .nietsVeranderd }
    for deel in Deel.allCases where !nieuw.delen.contains(deel) {
      if let verloop = delen[deel], !verloop.status.isGesloten { throw .deelLooptNog(deel, route: nieuw) }
    }
    for deel in nieuw.delen {
      guard let status = delen[deel]?.status, status.isGesloten else { continue }
      if ![.afgerond, .foutieveInvoer].contains(status) { throw .deelWasGesloten(deel, status) }
    }
    if let sinds = routeOp ?? gesprekOp ?? verloop.aangenomenOp, op < sinds {
      throw .voorStap(op, .init(nil), status, sinds: sinds)
    }
  }

  private func magHervatten(_ deel: Deel?, _ op: Datum) throws(Weigering) {
    let verloop = try verloop(van: deel)
    guard verloop.status == .wacht else { throw .wachtNiet(.init(deel), verloop.status) }
    try naStap(op, deel, verloop)
  }

  private func magBeginnen(_ deel: Deel?, _ op: Datum) throws(Weigering) {
    if status.isGesloten { throw .isGesloten(status) }
    let verloop = try verloop(van: deel)
    if deel == nil {
      guard route == .motivatietraject else { throw .hulpPastNietBij(route) }
    }
    if let op = verloop.hulpOp { throw .hulpBegonAl(.init(deel), op) }
    guard verloop.status == .inTraject || verloop.status.volgende.contains(.inTraject) else {
      throw overgang(deel, verloop, .inTraject)
    }
    try naStap(op, deel, verloop)
  }

  private func magSluiten(_ deel: Deel?, _ sluiting: Sluiting) throws(Weigering) {
    guard sluiting.als.isGesloten else { throw .geenEinde(sluiting.als) }
    // What was a mistake can be taken back whatever its dates: those may be the mistake.
    try magWorden(sluiting.als, deel, sluiting.als == .foutieveInvoer ? nil : sluiting.op)
    if let reden = sluiting.reden {
      try past(reden, bij: sluiting.als)
    } else {
      throw .redenOntbreekt(sluiting.als)
    }
    guard deel == nil, sluiting.als != .foutieveInvoer else { return }
    let open = Deel.allCases.filter { delen[$0].map { !$0.status.isGesloten } ?? false }
    if !open.isEmpty { throw .delenNietAf(open) }
    for deel in Deel.allCases {
      if let verloop = delen[deel] { try naStap(sluiting.op, deel, verloop) }
    }
    if sluiting.als == .afgerond { try magAfronden() }
  }

  /// A traject is completed when every part of its route is, and who referred knows. A question that was answered
  /// before anybody visited needs no route.
  private func magAfronden() throws(Weigering) {
    if route == nil, gesprekOp != nil { throw .geenRoute }
    for deel in route?.delen ?? [] {
      if let verloop = delen[deel], verloop.status != .afgerond {
        throw .deelAndersGeeindigd(deel, verloop.status)
      }
    }
    if terugkoppelingen.isEmpty { throw .geenTerugkoppeling }
  }

  /// Also after the end: who referred always hears back.
  private func magTerugkoppelen() throws(Weigering) {
    if status == .aangemeld { throw .nogNietAangenomen }
    if status == .foutieveInvoer { throw .isGesloten(status) }
  }

  /// - Parameter op: nil when the day does not matter.
  private func magWorden(_ nieuw: Status, _ deel: Deel?, _ op: Datum?) throws(Weigering) {
    let verloop = try verloop(van: deel)
    guard verloop.status.volgende.contains(nieuw) else { throw overgang(deel, verloop, nieuw) }
    if let op { try naStap(op, deel, verloop) }
  }

  /// Steps follow each other in time, so that no waiting time is negative.
  private func naStap(_ op: Datum, _ deel: Deel?, _ verloop: Verloop) throws(Weigering) {
    if op < verloop.laatsteStap {
      throw .voorStap(op, .init(deel), verloop.status, sinds: verloop.laatsteStap)
    }
  }

  private func pastMinuten(_ minuten: Int?) throws(Weigering) {
    if let minuten, !(0...Self.hoogstensMinuten ~= minuten) { throw .minuten(minuten) }
  }

  private func past(_ reden: Reden, bij status: Status) throws(Weigering) {
    if !Reden.bij(status).contains(reden) { throw .redenPastNiet(reden, status) }
  }

  private func verloop(van deel: Deel?) throws(Weigering) -> Verloop {
    guard let deel else { return verloop }
    guard let verloop = delen[deel] else { throw .deelOntbreekt(deel, route: route) }
    return verloop
  }

  private func overgang(_ deel: Deel?, _ verloop: Verloop, _ naar: Status) -> Weigering {
    .overgang(.init(deel), van: verloop.status, naar: naar)
  }

  /// One note or visit takes a day at most.
  static let hoogstensMinuten = 24 * 60
}
