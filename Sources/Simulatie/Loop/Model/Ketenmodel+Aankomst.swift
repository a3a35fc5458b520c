import BusinessCase

/// Coming in and leaving.
extension Ketenmodel {
  static let routes = Route.allCases
  static let stadsdelen = Stadsdeel.allCases
  static let stadsdeelVan = Wijk.allCases.map { wijk in
    Stadsdeel.allCases.firstIndex(of: wijk.stadsdeel) ?? 0
  }
  static let geeftHulp = Route.allCases.map(\.geeftHulp)

  mutating func planAankomst(_ stroom: Int, _ agenda: inout Agenda<Voorval>) {
    guard let (tijd, worpen) = stromen[stroom].volgende(drukte) else { return }
    wachtendeWorpen[stroom] = worpen
    agenda.plan(.aankomst(stroom: UInt16(stroom)), op: tijd)
  }

  mutating func komtAan(_ stroom: Int, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    let worpen = wachtendeWorpen[stroom]
    planAankomst(stroom, &agenda)
    neemAan(worpen, wijk: stroom / plan.instroom.count, op: tijd, &agenda)
  }

  /// T0: a casus comes in.
  mutating func neemAan(
    _ worpen: Worpen, wijk: Int, isTerug: Bool = false, op tijd: Double, _ agenda: inout Agenda<Voorval>
  ) {
    let jaar = telling.jaar(op: tijd)
    if jaar >= 0 { nummer += 1 }
    let plaatsVraag = worpen.deel(.vraagtype) * (cumulatief.last ?? 1)
    let vraag = cumulatief.firstIndex { plaatsVraag < $0 } ?? 0
    let route = routekeuzen[vraag].route(bij: worpen.deel(.route))
    let kaart = Casuskaart(
      worpen: worpen, begin: tijd, nummer: jaar >= 0 ? nummer : 0, jaar: jaar, wijk: UInt8(wijk),
      vraag: UInt8(vraag), route: route,
      team: teams.count == 1 ? 0 : UInt8(Self.stadsdeelVan[wijk]))
    let plaats = kaarten.voegToe(kaart)
    telling.komtIn(kaart, isTerug: isTerug, op: tijd)
    let vraagtype = plan.vragen[vraag].vraagtype
    noteer(kaart, tijd) { "aangemeld in \(Wijk.allCases[wijk].naam); de vraag: \(vraagtype)" }
    if keten.afhaken.voorGesprek > 0 {
      let geduld = worpen.exponentieel(self.geduld.gesprek, .geduldGesprek)
      if tijd + geduld <= slot { agenda.plan(.geduldOp(plaats, voorHulp: false), op: tijd + geduld) }
    }
    zetKlaar(.aannemen, plaats, op: tijd, &agenda)
  }

  static func nummer(_ route: Route) -> UInt8 {
    switch route {
    case .buurtwerk: 0
    case .wijkteam: 1
    case .combinatie: 2
    case .motivatietraject: 3
    case .terugNaarHuisarts: 4
    case .geenVervolg: 5
    }
  }

  mutating func raaktGeduldKwijt(
    _ plaats: Plaats, voorHulp: Bool, op tijd: Double, _ agenda: inout Agenda<Voorval>
  ) {
    guard kaarten.isGeldig(plaats) else { return }
    let fase = kaarten[plaats].fase
    guard voorHulp ? fase == .gesproken : !kaarten[plaats].isGesproken else { return }
    vertrekt(plaats, voorHulp ? .afgehaaktVoorHulp : .afgehaaktVoorGesprek, op: tijd, &agenda)
  }

  /// Somebody leaves without having been helped to the end.
  mutating func vertrekt(
    _ plaats: Plaats, _ waarom: Kengetal.Totaal, op tijd: Double, _ agenda: inout Agenda<Voorval>
  ) {
    guard let kaart = kaarten.neem(plaats) else { return }
    telling.gaatWeg(kaart, waarom, op: tijd)
    noteer(kaart, tijd) { waarom == .nietBereikt ? "niet bereikt; het houdt op" : "haakt af" }
    komtVrij(kaart, op: tijd, &agenda)
  }

  /// A casus less for the team, which may take a new one.
  private mutating func komtVrij(_ kaart: Casuskaart, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    guard kaart.isAangenomen else { return }
    teams[Int(kaart.team)].caseload -= 1
    verdeel(Int(kaart.team), op: tijd, &agenda)
  }

  /// T4: closed, and perhaps back later.
  mutating func rondtAf(_ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    guard let kaart = kaarten.neem(plaats) else { return }
    telling.isAfgerond(kaart, op: tijd)
    noteer(kaart, tijd) { "afgerond, met terugkoppeling aan wie verwees" }
    if kaart.worpen.deel(.terugkeer) < keten.afhaken.terugkeer {
      let terug = tijd + kaart.worpen.exponentieel(keten.doorlooptijden.terugkeer, .terugkeerduur)
      if terug < slot { agenda.plan(.terug(kaart.worpen.terug, wijk: kaart.wijk), op: terug) }
    }
    komtVrij(kaart, op: tijd, &agenda)
  }

  @inline(__always)
  mutating func noteer(_ kaart: Casuskaart, _ tijd: Double, _ zin: () -> String) {
    if kaart.nummer > 0, kaart.nummer <= spoor.aantal { spoor.noteer(kaart, tijd, zin()) }
  }
}
