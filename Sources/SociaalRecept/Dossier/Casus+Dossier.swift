extension Casus {
  /// The highest number that was ever given in a row.
  package func hoogste(_ reeks: Dossierreeks) -> Int { hoogsteNummers[reeks] ?? 0 }

  func magInDossier(_ feit: Dossierfeit) throws(Weigering) {
    if status == .foutieveInvoer { throw .isGesloten(status) }
    try magNu(feit)
    if let nummering = feit.inhoud.nummering { try magNummeren(nummering, op: feit.op) }
    try past(feit)
  }

  /// Whether the casus is far enough, and not too far.
  private func magNu(_ feit: Dossierfeit) throws(Weigering) {
    switch feit {
    case .afspraak, .waarneming, .actie, .koppeling, .overbrugging:
      if status == .aangemeld { throw .nogNietAangenomen }
      if status.isGesloten { throw .isGesloten(status) }
    case .tevredenheid(let tevredenheid):
      let isVerGenoeg = tevredenheid.moment == .einde ? gesprekOp != nil : status.isGesloten
      if !isVerGenoeg { throw .tevredenTeVroeg }
    case .onthouding(let onthouding):
      guard isBeoordeelbaar else { throw .nietTeBeoordelen(status) }
      guard let stand = regels[regel: onthouding.regel] else {
        throw .regelOntbreekt(onthouding.regel, aantal: hoogsteRegel)
      }
      if stand.isVervallen { throw .regelVervallen(onthouding.regel) }
      if !stand.isClaim { throw .nietTeToetsen(onthouding.regel) }
      if let eerder = stand.toetsingen[onthouding.door] {
        throw .alGetoetst(onthouding.regel, door: onthouding.door, op: eerder.op)
      }
      if onthouding.op < stand.op { throw .voorGesteld(onthouding.op, sinds: stand.op) }
    case .huishouden, .regie, .betrokkene, .toestemming, .actieslot, .navraag, .gemis, .klacht,
      .klachtantwoord:
      break
    }
  }

  private func magNummeren(_ nummering: Nummering, op: Datum) throws(Weigering) {
    switch nummering {
    case .nieuw(let reeks, let nummer):
      let verwacht = hoogste(reeks) + 1
      if nummer != verwacht { throw .volgnummer(nummer, verwacht: verwacht) }
    case .nieuwOfEerder(let reeks, let nummer):
      if begin(reeks, nummer) == nil { return try magNummeren(.nieuw(reeks, nummer), op: op) }
      try magNummeren(.over(reeks, nummer), op: op)
    case .over(let reeks, let nummer):
      guard let begin = begin(reeks, nummer) else { throw .nummerOntbreekt(reeks, nummer) }
      if op < begin { throw .voorGesteld(op, sinds: begin) }
    }
  }

  /// The day on which something got its number; nil when it is not there, or no longer.
  private func begin(_ reeks: Dossierreeks, _ nummer: Int) -> Datum? {
    dossier.first { feit in
      switch feit.inhoud.nummering {
      case .nieuw(reeks, nummer), .nieuwOfEerder(reeks, nummer): true
      default: false
      }
    }?.op
  }

  /// Whether what it says can be.
  private func past(_ feit: Dossierfeit) throws(Weigering) {
    switch feit {
    case .afspraak(let afspraak):
      if let dag = afspraak.dag {
        try gepland(dag, vanaf: afspraak.op)
      } else if begin(.afspraak, afspraak.nummer) == nil {
        throw .dagOntbreekt
      }
    case .waarneming(let waarneming): try gepland(waarneming.tot, vanaf: waarneming.op)
    case .huishouden(let lid):
      if lid.huishouden == huishouden?.huishouden, lid.relatie == huishouden?.relatie {
        throw .nietsVeranderd
      }
    case .toestemming(let toestemming):
      if heeftToestemming(toestemming.betrokkene) == toestemming.gegeven { throw .nietsVeranderd }
    case .actie(let actie):
      if let doel = actie.doel, doelen[doel: doel] == nil { throw .doelOntbreekt(doel, aantal: hoogsteDoel) }
      if let dag = actie.voor { try gepland(dag, vanaf: actie.op) }
    case .actieslot(let slot):
      if dossier.contains(where: { $0.actieslot?.nummer == slot.nummer }) {
        throw .isAlKlaar(.actie, slot.nummer)
      }
      if !slot.gedaan, slot.tekst == nil { throw .redenBijVervallen }
    case .navraag(let navraag):
      if !navraag.erbij, navraag.reden == nil { throw .redenBijWegblijven }
      if !navraag.erbij, navraag.moment == .aankomst, navraag.geholpen != nil { throw .nietGekomenEnGeholpen }
    case .tevredenheid(let tevredenheid):
      if let cijfer = tevredenheid.cijfer, !(0...10 ~= cijfer) { throw .cijfer(cijfer) }
    case .klachtantwoord(let antwoord):
      if dossier.contains(where: { $0.klachtantwoord?.nummer == antwoord.nummer }) {
        throw .isAlKlaar(.klacht, antwoord.nummer)
      }
    case .regie, .betrokkene, .koppeling, .gemis, .overbrugging, .klacht, .onthouding: break
    }
  }

  private func gepland(_ dag: Datum, vanaf op: Datum) throws(Weigering) {
    if dag < op || dag > op + Afspraak.hoogstensDagen { throw .gepland(dag, vanaf: op) }
  }
}
