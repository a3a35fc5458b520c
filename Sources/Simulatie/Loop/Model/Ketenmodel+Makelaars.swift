import BusinessCase

/// What makelaars do.
extension Ketenmodel {
  /// Puts work in the queue of the team and lets somebody who is free begin.
  mutating func zetKlaar(_ taak: Taak, _ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    let team = Int(kaarten[plaats].team)
    teams[team].werk.sluitAan(Opdrachtje(plaats: plaats, taak: taak), klasse: taak.klasse)
    verdeel(team, op: tijd, &agenda)
  }

  /// Gives work to whoever of the team is free.
  mutating func verdeel(_ team: Int, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    while teams[team].mensen.heeftPlaats, let werk = roep(team) {
      guard kaarten.isGeldig(werk.plaats) else { continue }
      begin(werk.taak, werk.plaats, team, op: tijd, &agenda)
    }
  }

  /// The next work; nobody new while the caseload is full.
  private mutating func roep(_ team: Int) -> Opdrachtje<Plaats>? {
    let ruimte = Double(teams[team].caseload) < keten.makelaars.caseload * Double(teams[team].inDienst)
    if ruimte || teams[team].werk.aantal(klasse: Taak.aannemen.klasse) == 0 { return teams[team].werk.roep() }
    for klasse in 0..<4 where klasse != Taak.aannemen.klasse {
      if let werk = teams[team].werk.roep(klasse: klasse) { return werk }
    }
    return nil
  }

  private mutating func begin(
    _ taak: Taak, _ plaats: Plaats, _ team: Int, op tijd: Double, _ agenda: inout Agenda<Voorval>
  ) {
    let kaart = kaarten[plaats]
    let (begint, werkuur) = kantoor.begin(vanaf: tijd)
    let keer = Int(taak.rawValue) * 256 + Int(taak == .contact ? kaart.pogingen : kaart.gesprekken)
    let uren = kaart.worpen.werk(uren(taak), plan.werk, keer)
    let klaar = kantoor.klaar(vanaf: begint, werkuur: werkuur, na: uren * tempoMakelaar)
    _ = teams[team].mensen.pak(op: werkuur)
    if taak == .aannemen {
      teams[team].caseload += 1
      kaarten[plaats].isAangenomen = true
    }
    if taak == .bezoek { wordtGesproken(plaats, op: begint) }
    if taak == .gesprek, kaart.fase == .gesproken, kaart.route == Self.nummer(.motivatietraject) {
      wordtGeholpen(plaats, op: begint)
    }
    agenda.plan(.taakKlaar(team: UInt8(team), taak, plaats), op: klaar)
  }

  private func uren(_ taak: Taak) -> Double {
    switch taak {
    case .contact: keten.stappen.contact
    case .bezoek: keten.stappen.bezoek
    case .aannemen: keten.stappen.aannemen
    case .gesprek: keten.stappen.gesprek
    case .afronden: keten.stappen.afronden
    }
  }

  /// What follows on a finished piece of work.
  mutating func volgt(op taak: Taak, _ plaats: Plaats, _ tijd: Double, _ agenda: inout Agenda<Voorval>) {
    switch taak {
    case .aannemen:
      kaarten[plaats].fase = .aangenomen
      telling.isAangenomen(kaarten[plaats], op: tijd)
      noteer(kaarten[plaats], tijd) { "aangenomen door een makelaar" }
      zetKlaar(.contact, plaats, op: tijd, &agenda)
    case .contact: naPoging(plaats, op: tijd, &agenda)
    case .bezoek: kiestRoute(plaats, op: tijd, &agenda)
    case .gesprek:
      kaarten[plaats].gesprekken -= 1
      if kaarten[plaats].gesprekken > 0 { planGesprek(plaats, op: tijd, &agenda) }
      rondAfAlsKlaar(plaats, op: tijd, &agenda)
    case .afronden: rondtAf(plaats, op: tijd, &agenda)
    }
  }

  private mutating func naPoging(_ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    let kaart = kaarten[plaats]
    let poging = Int(kaart.pogingen)
    kaarten[plaats].pogingen += 1
    if kaart.worpen.deel(.bereik, poging) < keten.stappen.bereik {
      kaarten[plaats].fase = .gepland
      noteer(kaart, tijd) { "bereikt bij poging \(poging + 1); huisbezoek afgesproken" }
      plan(
        .bezoek, plaats, na: kaart.worpen.rond(keten.doorlooptijden.bezoek, .bezoekplanning), tijd, &agenda)
    } else if poging + 1 >= Int(keten.stappen.pogingen) {
      vertrekt(plaats, .nietBereikt, op: tijd, &agenda)
    } else {
      noteer(kaart, tijd) { "geen gehoor bij poging \(poging + 1)" }
      plan(
        .contact, plaats, na: kaart.worpen.rond(keten.doorlooptijden.contact, .poging, poging), tijd, &agenda)
    }
  }

  func planGesprek(_ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    let kaart = kaarten[plaats]
    let na = kaart.worpen.rond(keten.doorlooptijden.gesprek, .gesprek, Int(kaart.gesprekken))
    plan(.gesprek, plaats, na: na, tijd, &agenda)
  }

  /// Work that is due after some days, when people work.
  private func plan(
    _ taak: Taak, _ plaats: Plaats, na dagen: Double, _ tijd: Double, _ agenda: inout Agenda<Voorval>
  ) {
    agenda.plan(.taak(taak, plaats), op: kantoor.volgende(vanaf: tijd + dagen))
  }

  /// T2.
  private mutating func wordtGesproken(_ plaats: Plaats, op tijd: Double) {
    kaarten[plaats].fase = .gesproken
    telling.isGesproken(kaarten[plaats], op: tijd)
    noteer(kaarten[plaats], tijd) { "huisbezoek: het eerste gesprek" }
  }

  /// T3.
  mutating func wordtGeholpen(_ plaats: Plaats, op tijd: Double) {
    guard kaarten[plaats].fase == .gesproken else { return }
    kaarten[plaats].fase = .geholpen
    telling.isGeholpen(kaarten[plaats], op: tijd)
    noteer(kaarten[plaats], tijd) { "de eerste hulp" }
  }
}
