import BusinessCase

extension Casus {
  /// Whether this may happen now.
  ///
  /// - Throws: the reason why not; the casus stays as it was.
  public func mag(_ feit: Feit, vandaag: Datum) throws(Weigering) {
    if let op = feit.op { try magOp(op, vandaag, feit) }
    if isVernietigd { throw .vernietigd }
    switch feit {
    case .aangemeld: throw .nietsVeranderd
    case .aangevuld(let aanvulling): try magAanvullen(aanvulling)
    case .aangenomen(let deel, _, _): try magWorden(.aangenomen, deel)
    case .contactGezocht: try magBenaderen()
    case .bezocht: try magBenaderen()
    case .routeGekozen(let route, _): try magKiezen(route)
    case .hulpBegonnen(let deel, _): try magBeginnen(deel)
    case .gepauzeerd(let deel, let reden, _, _, _):
      try magWorden(.wacht, deel)
      try past(reden, bij: .wacht)
    case .hervat(let deel, _):
      let verloop = try verloop(van: deel)
      guard verloop.status == .wacht else { throw overgang(deel, verloop, .inTraject) }
    case .gesloten(let deel, let sluiting): try magSluiten(deel, sluiting)
    case .teruggekoppeld: try magTerugkoppelen()
    case .genoteerd: if status == .foutieveInvoer { throw .isGesloten(status) }
    case .doelGesteld, .doelGemeten, .eenzaamheidGemeten: try magMeten(feit)
    case .beoordeeld, .regelVervallen, .getoetst: try magBeoordelen(feit)
    case .persoonGewijzigd(let velden, _): if velden.isEmpty { throw .nietsVeranderd }
    case .vernietigd: if !status.isGesloten { throw .nietBegonnen(status) }
    }
  }

  private func magOp(_ op: Datum, _ vandaag: Datum, _ feit: Feit) throws(Weigering) {
    if op > vandaag { throw .inDeToekomst(op, vandaag: vandaag) }
    if op < verwijzing.op { throw .voorAanmelding(op, aanmelding: verwijzing.op) }
  }

  private func magAanvullen(_ aanvulling: Aanvulling) throws(Weigering) {
    if status == .foutieveInvoer { throw .isGesloten(status) }
    var leeg = aanvulling
    (leeg.wijk, leeg.leeftijd, leeg.prioriteit) = (nil, nil, nil)
    (leeg.vraagtype, leeg.makelaar, leeg.isClientOpDeHoogte) = (nil, nil, nil)
    if leeg == aanvulling { throw .nietsVeranderd }
  }

  private func magBenaderen() throws(Weigering) {
    if status == .aangemeld { throw .nogNietAangenomen }
    if status.isGesloten { throw .isGesloten(status) }
  }

  /// A route is chosen at the kitchen table; a motivatietraject ends in another route, and a question can turn out
  /// to be bigger.
  private func magKiezen(_ nieuw: Route) throws(Weigering) {
    if status.isGesloten { throw .isGesloten(status) }
    guard status == .inTraject else { throw .nietBegonnen(status) }
    if nieuw == route { throw .nietsVeranderd }
    for deel in Deel.allCases where !nieuw.delen.contains(deel) {
      if let verloop = delen[deel], !verloop.status.isGesloten { throw .deelLooptNog(deel, route: nieuw) }
    }
  }

  private func magBeginnen(_ deel: Deel?) throws(Weigering) {
    if status.isGesloten { throw .isGesloten(status) }
    let verloop = try verloop(van: deel)
    if deel == nil {
      guard route == .motivatietraject else { throw .hulpPastNietBij(route) }
    }
    if let op = verloop.hulpOp { throw .hulpBegonAl(.init(deel), op) }
    guard verloop.status == .inTraject || verloop.status.volgende.contains(.inTraject) else {
      throw overgang(deel, verloop, .inTraject)
    }
  }

  private func magSluiten(_ deel: Deel?, _ sluiting: Sluiting) throws(Weigering) {
    guard sluiting.als.isGesloten else { throw overgang(deel, try verloop(van: deel), sluiting.als) }
    try magWorden(sluiting.als, deel)
    if let reden = sluiting.reden {
      try past(reden, bij: sluiting.als)
    } else {
      throw .redenOntbreekt(sluiting.als)
    }
    guard deel == nil, sluiting.als != .foutieveInvoer else { return }
    let open = Deel.allCases.filter { delen[$0].map { !$0.status.isGesloten } ?? false }
    if !open.isEmpty { throw .delenNietAf(open) }
    guard sluiting.als == .afgerond else { return }
    if route == nil { throw .geenRoute }
    if terugkoppelingen.isEmpty { throw .geenTerugkoppeling }
  }

  /// Also after the end: who referred always hears back.
  private func magTerugkoppelen() throws(Weigering) {
    if status == .aangemeld { throw .nogNietAangenomen }
    if status == .foutieveInvoer { throw .isGesloten(status) }
  }

  private func magWorden(_ nieuw: Status, _ deel: Deel?) throws(Weigering) {
    let verloop = try verloop(van: deel)
    guard verloop.status.volgende.contains(nieuw) else { throw overgang(deel, verloop, nieuw) }
    if deel != nil, status.isGesloten, nieuw != .foutieveInvoer { throw .isGesloten(status) }
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
}
