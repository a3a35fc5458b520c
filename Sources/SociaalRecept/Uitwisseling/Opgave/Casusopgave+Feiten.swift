import BusinessCase

/// What an opgave says that cannot have happened.
enum Opgavefout: Error, Hashable {
  case ontbreekt(Rubriek, bij: Weigering.Onderwerp, Status)
  case teVeel(Rubriek, bij: Weigering.Onderwerp, Status)
  case anders(Weigering.Onderwerp, Status, volgens: Status)
  case makelaarOntbreekt
  case makelaarIsBewoner
  case anderBegin(Deel)
  case routeZonderDag
  case contactNaGesprek(contact: Datum, gesprek: Datum)
  case weigering(Weigering)

  /// What is wrong and what would be right.
  ///
  /// - Parameter noem: what the file calls something.
  func woorden(_ noem: (Rubriek) -> String) -> (zin: String, verwacht: String) {
    switch self {
    case .ontbreekt(let rubriek, let onderwerp, let status):
      (
        "\(onderwerp) is \(status.naam), maar \(noem(rubriek)) is leeg",
        "\(noem(rubriek)) bij deze status, of een andere status"
      )
    case .teVeel(let rubriek, let onderwerp, let status):
      (
        "\(onderwerp) is \(status.naam), maar \(noem(rubriek)) is ingevuld",
        "\(noem(rubriek)) leeg bij deze status, of een andere status"
      )
    case .anders(let onderwerp, let status, let volgens):
      (
        "\(onderwerp) is \(status.rawValue) (\(status.naam)), maar volgens de datums is dat \(volgens.rawValue) (\(volgens.naam))",
        "een status en datums die bij elkaar horen"
      )
    case .makelaarOntbreekt:
      (
        "de casus is aangenomen, maar er staat niet door wie",
        "\(noem(.clientbegeleider)), of geen \(noem(.datumAangenomen))"
      )
    case .makelaarIsBewoner:
      (
        "\(noem(.clientbegeleider)) is de bewoner zelf; die naam mag niet in het logboek",
        "de makelaar die de casus aannam"
      )
    case .anderBegin(let deel):
      (
        "het deel \(deel.rawValue) begint op een dag dat er geen route met dat deel was",
        "de dag waarop de route met dit deel is gekozen"
      )
    case .routeZonderDag:
      (
        "er is een route zonder dag, of een dag zonder route",
        "\(noem(.route)) en \(noem(.datumPlanVastgesteld)) allebei, of geen van beide"
      )
    case .contactNaGesprek(let contact, let gesprek):
      (
        "het eerste contact (\(contact)) is na het eerste gesprek (\(gesprek))",
        "\(noem(.datumEersteContact)) op of voor \(noem(.datumEersteAfspraak))"
      )
    case .weigering(let weigering): (weigering.zin, "")
    }
  }
}

extension Casusopgave {
  /// What must have happened for the casus to be as an opgave in order says, after the aanmelding and oldest first.
  ///
  /// - Parameter toelichting: the kept text of `toelichting`.
  func feiten(toelichting: Tekstnummer? = nil) -> [Feit] {
    var stappen = aanloop
    stappen += routestappen
    for deel in Deel.allCases {
      guard let stand = delen[deel] else { continue }
      stappen += stand.stappen(van: deel, rang: route?.delen.contains(deel) ?? false ? 80 : 50)
    }
    if let op = verloop.hulpOp {
      stappen.append(Stap(op, rang: hulpVoorRoute ? 65 : 95, .hulpBegonnen(nil, op: op)))
    }
    if let op = terugkoppeling {
      stappen.append(Stap(op, rang: verloop.status == .afgerond ? 100 : 130, .teruggekoppeld(.init(op: op))))
    }
    stappen += verloop.einde(van: nil, rang: 110, toelichting)
    return stappen.enumerated().sorted {
      ($0.element.op, $0.element.rang, $0.offset) < ($1.element.op, $1.element.rang, $1.offset)
    }.map(\.element.feit)
  }

  /// The casus that these facts make.
  ///
  /// - Throws: why they cannot have happened, or do not lead to the state of the opgave.
  func keur(vandaag: Datum) throws(Opgavefout) {
    try keurSamenhang()
    let verwijzing = Verwijzing(bewoner: Bewonernummer(0), op: op)
    do throws(Weigering) { try verwijzing.mag(vandaag: vandaag) } catch { throw .weigering(error) }
    var casus = Casus(Casusnummer(0), verwijzing)
    for feit in feiten() {
      do throws(Weigering) { try casus.mag(feit, vandaag: vandaag) } catch { throw .weigering(error) }
      casus.gebeurt(feit)
    }
    guard casus.status == verloop.status else {
      throw .anders(.init(nil), verloop.status, volgens: casus.status)
    }
    for deel in Deel.allCases {
      guard let stand = delen[deel] else { continue }
      let volgens = casus.delen[deel]?.status ?? .aangemeld
      guard volgens == stand.status else { throw .anders(.init(deel), stand.status, volgens: volgens) }
      guard casus.delen[deel]?.aangemeldOp == stand.aangemeldOp else { throw .anderBegin(deel) }
    }
  }
}

extension Casusopgave {
  private func keurSamenhang() throws(Opgavefout) {
    if (route == nil) != (routeOp == nil) { throw .routeZonderDag }
    if verloop.aangenomenOp != nil, makelaar == nil { throw .makelaarOntbreekt }
    if let makelaar, Persoon.zoeknaam(makelaar) == persoon.zoeknaam { throw .makelaarIsBewoner }
    if let contact = eersteContact, let gesprek, contact > gesprek {
      throw .contactNaGesprek(contact: contact, gesprek: gesprek)
    }
    if toelichting != nil, verloop.reden == nil {
      throw .teVeel(.toelichting, bij: .init(nil), verloop.status)
    }
    try verloop.keurSamenhang(.init(nil))
    for deel in Deel.allCases { try delen[deel]?.keurSamenhang(.init(deel)) }
  }

  private var aanloop: [Stap] {
    var stappen: [Stap] = []
    if let door = makelaar {
      if let op = verloop.aangenomenOp {
        stappen.append(Stap(op, rang: 0, .aangenomen(nil, door: door, op: op)))
      } else {
        stappen.append(Stap(op, rang: 10, .aangevuld(Aanvulling(makelaar: door, op: op))))
      }
    }
    if let op = eersteContact, gesprek.map({ op < $0 }) ?? true {
      stappen.append(Stap(op, rang: 20, .contactGezocht(Contactpoging(gelukt: true, op: op))))
    }
    if let op = gesprek { stappen.append(Stap(op, rang: 30, .bezocht(Bezoek(op: op)))) }
    return stappen
  }

  /// A motivatietraject that ended in another route.
  private var hulpVoorRoute: Bool { verloop.hulpOp != nil && route != .motivatietraject }

  /// The last route and those before it, as far as parts and help tell of them.
  private var routestappen: [Stap] {
    guard let route, let routeOp else { return [] }
    var stappen: [Stap] = []
    if hulpVoorRoute, let op = verloop.hulpOp {
      stappen.append(Stap(op, rang: 40, .routeGekozen(.motivatietraject, op: op)))
    }
    for dag in Set(
      delen.filter { $0.value.aangemeldOp < routeOp || !route.delen.contains($0.key) }
        .map(\.value.aangemeldOp)
    ).sorted() {
      let toen = Deel.allCases.filter { delen[$0].map { $0.loopt(op: dag) } ?? false }
      guard let tussen = Route.allCases.first(where: { !toen.isEmpty && $0.delen == toen }) else { continue }
      stappen.append(Stap(dag, rang: 45, .routeGekozen(tussen, op: dag)))
    }
    stappen.append(Stap(routeOp, rang: 75, .routeGekozen(route, op: routeOp)))
    return stappen
  }
}

/// A feit with its place on its day.
private struct Stap {
  let op: Datum
  let rang: Int
  let feit: Feit

  init(_ op: Datum, rang: Int, _ feit: Feit) {
    self.op = op
    self.rang = rang
    self.feit = feit
  }
}

extension Verloop {
  fileprivate func stappen(van deel: Deel, rang: Int) -> [Stap] {
    var stappen: [Stap] = []
    if let op = aangenomenOp {
      stappen.append(Stap(op, rang: rang, .aangenomen(deel, door: deel.rawValue, op: op)))
    }
    if let op = hulpOp { stappen.append(Stap(op, rang: rang + 2, .hulpBegonnen(deel, op: op))) }
    return stappen + einde(van: deel, rang: rang + 4, nil)
  }

  /// How it waits or ended, if it does.
  fileprivate func einde(van deel: Deel?, rang: Int, _ toelichting: Tekstnummer?) -> [Stap] {
    guard let reden else { return [] }
    if let op = geslotenOp {
      let sluiting = Sluiting(als: status, reden: reden, toelichting: toelichting, op: op)
      return [Stap(op, rang: rang + 1, .gesloten(deel, sluiting))]
    }
    guard let op = wachtSinds else { return [] }
    return [
      Stap(
        op, rang: rang, .gepauzeerd(deel, reden: reden, toelichting: toelichting, overbrugging: false, op: op)
      )
    ]
  }

  fileprivate func loopt(op dag: Datum) -> Bool {
    aangemeldOp <= dag && geslotenOp.map { $0 > dag || aangemeldOp == dag } ?? true
  }

  fileprivate func keurSamenhang(_ onderwerp: Weigering.Onderwerp) throws(Opgavefout) {
    if status.isGesloten, geslotenOp == nil { throw .ontbreekt(.datumEinde, bij: onderwerp, status) }
    if !status.isGesloten, geslotenOp != nil { throw .teVeel(.datumEinde, bij: onderwerp, status) }
    if status == .wacht, wachtSinds == nil { throw .ontbreekt(.datumWachtlijst, bij: onderwerp, status) }
    if status != .wacht, wachtSinds != nil { throw .teVeel(.datumWachtlijst, bij: onderwerp, status) }
    let vraagtReden = status.isGesloten || status == .wacht
    if vraagtReden, reden == nil { throw .ontbreekt(.redenAfsluiting, bij: onderwerp, status) }
    if !vraagtReden, reden != nil { throw .teVeel(.redenAfsluiting, bij: onderwerp, status) }
  }
}
