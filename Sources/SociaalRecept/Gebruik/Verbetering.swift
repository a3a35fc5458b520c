import BusinessCase

/// What should have been written instead; what is nil was right.
package struct Verbetering: Sendable, Hashable {
  package var op: Datum?
  package var kanaal: Kanaal?
  package var verwijzer: String?
  package var vraag: String?
  package var makelaar: String?
  package var route: Route?
  /// Why it waits, or ended.
  package var wegens: Reden?
  package var tekst: String?
  package var minuten: Int?

  package init() {}

  /// The words for what it changes, as a command has them.
  package var woorden: [String] {
    let velden: [(String, Bool)] = [
      ("op", op != nil), ("kanaal", kanaal != nil), ("verwijzer", verwijzer != nil), ("vraag", vraag != nil),
      ("makelaar", makelaar != nil), ("route", route != nil), ("wegens", wegens != nil),
      ("tekst", tekst != nil), ("minuten", minuten != nil),
    ]
    return velden.filter(\.1).map(\.0)
  }
}

/// Puts what a verbetering says in the place of what a feit said.
struct Verbeteraar {
  /// What no part of the feit took.
  private var rest: Verbetering
  private let bewaar: (_ tekst: String, _ veld: String) throws(Registerfout) -> Tekstnummer

  init(
    _ verbetering: Verbetering,
    bewaar: @escaping (_ tekst: String, _ veld: String) throws(Registerfout) -> Tekstnummer
  ) {
    rest = verbetering
    self.bewaar = bewaar
  }

  /// - Throws: when the feit has nothing that a part of the verbetering is about.
  mutating func verbeter(_ feit: Feit) throws(Registerfout) -> Feit {
    let nieuw = try verbeterd(feit)
    guard rest == Verbetering() else { throw .verbeteringPastNiet(feit.soort, rest.woorden) }
    return nieuw
  }

  private mutating func verbeterd(_ feit: Feit) throws(Registerfout) -> Feit {
    switch feit {
    case .aangemeld(var verwijzing):
      neem(\.op, in: &verwijzing.op)
      neem(\.kanaal, in: &verwijzing.kanaal)
      try neemTekst(\.verwijzer, "verwijzer", in: &verwijzing.verwijzer)
      try neemTekst(\.vraag, "vraag", in: &verwijzing.vraag)
      return .aangemeld(verwijzing)
    case .opnieuwVerwezen(var verwijzing):
      neem(\.op, in: &verwijzing.op)
      neem(\.kanaal, in: &verwijzing.kanaal)
      try neemTekst(\.verwijzer, "verwijzer", in: &verwijzing.verwijzer)
      try neemTekst(\.vraag, "vraag", in: &verwijzing.vraag)
      return .opnieuwVerwezen(verwijzing)
    case .aangevuld(var aanvulling):
      neem(\.op, in: &aanvulling.op)
      if var makelaar = aanvulling.makelaar {
        neem(\.makelaar, in: &makelaar)
        aanvulling.makelaar = makelaar
      }
      return .aangevuld(aanvulling)
    case .aangenomen(let deel, var door, let op):
      neem(\.makelaar, in: &door)
      return .aangenomen(deel, door: door, op: dag(op))
    case .contactGezocht(var poging):
      neem(\.op, in: &poging.op)
      neemMinuten(in: &poging.minuten)
      try neemTekst(\.tekst, "tekst", in: &poging.tekst)
      return .contactGezocht(poging)
    case .bezocht(var bezoek):
      neem(\.op, in: &bezoek.op)
      neemMinuten(in: &bezoek.minuten)
      try neemTekst(\.tekst, "tekst", in: &bezoek.tekst)
      return .bezocht(bezoek)
    case .routeGekozen(var route, let op):
      neem(\.route, in: &route)
      return .routeGekozen(route, op: dag(op))
    case .gepauzeerd(let deel, var reden, var toelichting, let overbrugging, let op):
      neem(\.wegens, in: &reden)
      try neemTekst(\.tekst, "toelichting", in: &toelichting)
      return .gepauzeerd(
        deel, reden: reden, toelichting: toelichting, overbrugging: overbrugging, op: dag(op))
    case .gesloten(let deel, var sluiting):
      neem(\.op, in: &sluiting.op)
      if let wegens = rest.wegens { sluiting.reden = wegens }
      rest.wegens = nil
      try neemTekst(\.tekst, "toelichting", in: &sluiting.toelichting)
      return .gesloten(deel, sluiting)
    case .teruggekoppeld(var terugkoppeling):
      neem(\.op, in: &terugkoppeling.op)
      try neemTekst(\.tekst, "terugkoppeling", in: &terugkoppeling.tekst)
      return .teruggekoppeld(terugkoppeling)
    case .genoteerd(var notitie):
      neem(\.op, in: &notitie.op)
      neemMinuten(in: &notitie.minuten)
      if let tekst = rest.tekst { notitie.tekst = try bewaar(tekst, "notitie") }
      rest.tekst = nil
      return .genoteerd(notitie)
    case .dossier(let dossierfeit): return .dossier(try verbeterd(dossierfeit))
    default: return alleenDeDag(feit)
    }
  }

  private mutating func verbeterd(_ feit: Dossierfeit) throws(Registerfout) -> Dossierfeit {
    var werk = Verbeterwerk(op: rest.op)
    rest.op = nil
    if let nieuw = rest.tekst, feit.inhoud.heeftTekst {
      werk.tekst = try bewaar(nieuw, feit.soort.rawValue)
      rest.tekst = nil
    }
    return feit.inhoud.met(&werk)
  }

  private mutating func alleenDeDag(_ feit: Feit) -> Feit {
    switch feit {
    case .hulpBegonnen(let deel, let op): .hulpBegonnen(deel, op: dag(op))
    case .hervat(let deel, let op): .hervat(deel, op: dag(op))
    case .doelGesteld(let nummer, let tekst, let cijfer, let op):
      .doelGesteld(nummer: nummer, tekst: tekst, cijfer: cijfer, op: dag(op))
    case .doelGemeten(let nummer, let cijfer, let op):
      .doelGemeten(nummer: nummer, cijfer: cijfer, op: dag(op))
    case .eenzaamheidGemeten(let schaal, let moment, let op):
      .eenzaamheidGemeten(schaal, moment: moment, op: dag(op))
    case .beoordeeld(let regels, let op): .beoordeeld(regels, op: dag(op))
    case .regelVervallen(let nummer, let op): .regelVervallen(nummer: nummer, op: dag(op))
    case .effectmeting(let mag, let op): .effectmeting(mag: mag, op: dag(op))
    case .zorggebruikGeteld(let telling): .zorggebruikGeteld(telling.met(op: dag(telling.op)))
    case .getoetst(let nummer, let toetsing): .getoetst(regel: nummer, toetsing.met(op: dag(toetsing.op)))
    default: feit
    }
  }

  private mutating func dag(_ was: Datum) -> Datum {
    var op = was
    neem(\.op, in: &op)
    return op
  }

  private mutating func neem<Waarde>(
    _ pad: WritableKeyPath<Verbetering, Waarde?>, in waarde: inout Waarde
  ) {
    if let nieuw = rest[keyPath: pad] { waarde = nieuw }
    rest[keyPath: pad] = nil
  }

  private mutating func neemMinuten(in minuten: inout Int?) {
    minuten = rest.minuten ?? minuten
    rest.minuten = nil
  }

  private mutating func neemTekst(
    _ pad: WritableKeyPath<Verbetering, String?>, _ veld: String, in tekst: inout Tekstnummer?
  ) throws(Registerfout) {
    if let nieuw = rest[keyPath: pad] { tekst = try bewaar(nieuw, veld) }
    rest[keyPath: pad] = nil
  }
}

extension Toetsing {
  fileprivate func met(op: Datum) -> Toetsing {
    var toetsing = self
    toetsing.op = op
    return toetsing
  }
}
