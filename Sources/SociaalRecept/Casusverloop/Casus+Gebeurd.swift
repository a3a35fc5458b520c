import BusinessCase

extension Casus {
  /// The casus that these feiten make, oldest first; nil when they do not begin with an aanmelding.
  package init?(_ nummer: Casusnummer, _ feiten: some Sequence<Feit>) {
    var casus: Casus?
    for feit in feiten {
      if casus == nil {
        guard case .aangemeld(let verwijzing) = feit else { return nil }
        casus = Casus(nummer, verwijzing)
      } else {
        casus?.gebeurt(feit)
      }
    }
    guard let casus else { return nil }
    self = casus
  }

  /// Takes in a feit that was accepted before; see `mag`.
  mutating func gebeurt(_ feit: Feit) {
    if feit.isHerziening { return }
    if let op = feit.op { laatsteOp = max(laatsteOp, op) }
    telNummers(feit)
    switch feit {
    case .aangemeld: break
    case .aangevuld(let aanvulling): vulAan(aanvulling)
    case .aangenomen(let deel, let door, let op):
      verander(deel) { $0.wordt(.aangenomen, op: op) }
      if deel == nil { makelaar = door }
    case .contactGezocht(let poging):
      contactpogingen += 1
      laatsteContactOp = max(laatsteContactOp ?? poging.op, poging.op)
      minuten += poging.minuten ?? 0
      if poging.gelukt { eersteContactOp = min(eersteContactOp ?? poging.op, poging.op) }
    case .bezocht(let bezoek): bezocht(bezoek)
    case .routeGekozen(let route, let op): kies(route, op)
    case .hulpBegonnen(let deel, let op): verander(deel) { $0.krijgtHulp(op: op) }
    case .gepauzeerd(let deel, let reden, _, let overbrugging, let op):
      verander(deel) { $0.wordt(.wacht, op: op, reden: reden) }
      isOverbrugd = isOverbrugd || overbrugging
    case .hervat(let deel, let op): verander(deel) { $0.wordt(.inTraject, op: op) }
    case .gesloten(let deel, let sluiting): sluit(deel, sluiting)
    case .teruggekoppeld(let terugkoppeling):
      if terugkoppeling.op >= verwezenOp { terugkoppelingen.append(terugkoppeling.op) }
    case .opnieuwVerwezen(let verwijzing):
      verwezenOp = max(verwezenOp, verwijzing.op)
      terugkoppelingen = []
    case .samengevoegd(_, let met, _): bewoner = met
    case .genoteerd(let notitie): minuten += notitie.minuten ?? 0
    case .doelGesteld(let nummer, let tekst, let cijfer, let op):
      doelen.append(Doel(nummer: nummer, tekst: tekst, voor: cijfer, op: op))
    case .doelGemeten(let nummer, let cijfer, _): doelen[doel: nummer]?.na = cijfer
    case .eenzaamheidGemeten(let schaal, let moment, _): eenzaamheid[moment] = schaal
    case .beoordeeld(let nieuwe, let op):
      isBeoordeeld = true
      regels += nieuwe.map { Regelstand(beoordeeld: $0, op: op) }
    case .regelVervallen(let nummer, _): regels[regel: nummer]?.isVervallen = true
    case .getoetst(let nummer, let toetsing): regels[regel: nummer]?.toetsingen[toetsing.door] = toetsing
    case .effectmeting(let mag, _):
      magMeten = mag
      if !mag { zorggebruik = [] }
    case .zorggebruikGeteld(let telling): zorggebruik.append(telling)
    case .persoonGewijzigd: break
    case .dossier(let feit): dossier.append(feit)
    case .vernietigd: isVernietigd = true
    case .doorgehaald, .verbeterd: break
    }
  }

  /// Numbers of goals and lines are never given twice.
  mutating func telNummers(_ feit: Feit) {
    switch feit {
    case .doelGesteld(let nummer, _, _, _): hoogsteDoel = max(hoogsteDoel, nummer)
    case .beoordeeld(let regels, _): hoogsteRegel = regels.map(\.nummer).reduce(hoogsteRegel, max)
    case .dossier(let feit):
      switch feit.inhoud.nummering {
      case .nieuw(let reeks, let nummer), .nieuwOfEerder(let reeks, let nummer):
        hoogsteNummers[reeks] = max(hoogste(reeks), nummer)
      case .over, nil: break
      }
    case .verbeterd(_, let feit, _, _): telNummers(feit)
    default: break
    }
  }

  private mutating func vulAan(_ aanvulling: Aanvulling) {
    verwijzing.wijk = aanvulling.wijk ?? verwijzing.wijk
    verwijzing.leeftijd = aanvulling.leeftijd ?? verwijzing.leeftijd
    verwijzing.prioriteit = aanvulling.prioriteit ?? verwijzing.prioriteit
    verwijzing.vraagtype = aanvulling.vraagtype ?? verwijzing.vraagtype
    verwijzing.isClientOpDeHoogte = aanvulling.isClientOpDeHoogte ?? verwijzing.isClientOpDeHoogte
    makelaar = aanvulling.makelaar ?? makelaar
  }

  /// Who is spoken to has been reached, and is no longer waiting for a conversation: a visit is the step from
  /// aangenomen or wacht to in traject.
  private mutating func bezocht(_ bezoek: Bezoek) {
    minuten += bezoek.minuten ?? 0
    laatsteContactOp = max(laatsteContactOp ?? bezoek.op, bezoek.op)
    gesprekOp = min(gesprekOp ?? bezoek.op, bezoek.op)
    eersteContactOp = min(eersteContactOp ?? bezoek.op, bezoek.op)
    if status != .inTraject { verloop.wordt(.inTraject, op: bezoek.op) }
  }

  private mutating func kies(_ route: Route, _ op: Datum) {
    self.route = route
    routeOp = op
    for deel in route.delen where delen[deel].map({ $0.status == .foutieveInvoer }) ?? true {
      delen[deel] = Verloop(aangemeldOp: op)
    }
  }

  /// A casus that was a mistake takes its parts along, so that nothing of it is counted.
  private mutating func sluit(_ deel: Deel?, _ sluiting: Sluiting) {
    verander(deel) { $0.wordt(sluiting.als, op: sluiting.op, reden: sluiting.reden) }
    guard deel == nil, sluiting.als == .foutieveInvoer else { return }
    for deel in delen.keys where delen[deel]?.status != .foutieveInvoer {
      verander(deel) { $0.wordt(sluiting.als, op: sluiting.op, reden: sluiting.reden) }
    }
  }

  private mutating func verander(_ deel: Deel?, _ verandering: (inout Verloop) -> Void) {
    guard let deel else { return verandering(&verloop) }
    if var verloop = delen[deel] {
      verandering(&verloop)
      delen[deel] = verloop
    }
  }
}

extension Feit {
  /// Taking back what was a mistake, and erasing: these are possible whatever the dates and the clock say, because
  /// nothing else puts right what was written while the clock was off.
  package var kanAltijd: Bool {
    switch self {
    case .gesloten(_, let sluiting): sluiting.als == .foutieveInvoer
    case .vernietigd: true
    default: false
    }
  }

  /// The day that it happened.
  package var op: Datum? {
    switch self {
    case .aangemeld(let verwijzing): verwijzing.op
    case .aangevuld(let aanvulling): aanvulling.op
    case .contactGezocht(let poging): poging.op
    case .bezocht(let bezoek): bezoek.op
    case .opnieuwVerwezen(let verwijzing): verwijzing.op
    case .gesloten(_, let sluiting): sluiting.op
    case .teruggekoppeld(let terugkoppeling): terugkoppeling.op
    case .genoteerd(let notitie): notitie.op
    case .getoetst(_, let toetsing): toetsing.op
    case .zorggebruikGeteld(let telling): telling.op
    case .dossier(let feit): feit.op
    case .aangenomen(_, _, let op), .routeGekozen(_, let op), .hulpBegonnen(_, let op),
      .gepauzeerd(_, _, _, _, let op), .hervat(_, let op), .doelGesteld(_, _, _, let op),
      .doelGemeten(_, _, let op), .eenzaamheidGemeten(_, _, let op), .beoordeeld(_, let op),
      .regelVervallen(_, let op), .effectmeting(_, let op),
      .persoonGewijzigd(_, let op), .samengevoegd(_, _, let op),
      .vernietigd(let op),
      .doorgehaald(_, _, let op), .verbeterd(_, _, _, let op):
      op
    }
  }
}

extension [Casus.Doel] {
  /// The goal with this number; nil when there is none.
  subscript(doel nummer: Int) -> Casus.Doel? {
    get { first { $0.nummer == nummer } }
    set {
      if let plaats = firstIndex(where: { $0.nummer == nummer }), let newValue { self[plaats] = newValue }
    }
  }
}

extension [Casus.Regelstand] {
  /// The line with this number; nil when there is none.
  subscript(regel nummer: Int) -> Casus.Regelstand? {
    get { first { $0.beoordeeld.nummer == nummer } }
    set {
      if let plaats = firstIndex(where: { $0.beoordeeld.nummer == nummer }), let newValue {
        self[plaats] = newValue
      }
    }
  }
}
