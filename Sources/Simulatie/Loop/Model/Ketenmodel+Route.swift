import BusinessCase

/// What happens after the first conversation.
extension Ketenmodel {
  mutating func kiestRoute(_ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    let kaart = kaarten[plaats]
    let route = Self.routes[Int(kaart.route)]
    noteer(kaart, tijd) { "route: \(route.naam)" }
    guard route.geeftHulp else { return zetKlaar(.afronden, plaats, op: tijd, &agenda) }
    kaarten[plaats].gesprekken = UInt8(keten.stappen.gesprekken)
    if kaarten[plaats].gesprekken > 0 { planGesprek(plaats, op: tijd, &agenda) }
    if keten.afhaken.voorHulp > 0 {
      let geduld = kaart.worpen.exponentieel(self.geduld.hulp, .geduldHulp)
      if tijd + geduld <= slot { agenda.plan(.geduldOp(plaats, voorHulp: true), op: tijd + geduld) }
    }
    if route == .motivatietraject { return begintMotivatie(plaats, op: tijd, &agenda) }
    begint(route.delen, plaats, op: tijd, &agenda)
  }

  private mutating func begintMotivatie(_ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    kaarten[plaats].delen = 1
    // Without conversations it begins at once.
    if kaarten[plaats].gesprekken == 0 { wordtGeholpen(plaats, op: tijd) }
    agenda.plan(.motivatieKlaar(plaats), op: tijd + keten.trajecten.motivatie * 7)
  }

  /// A motivatietraject ends and leads somewhere; nobody is warmed up before having been spoken to.
  mutating func motivatieIsKlaar(_ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    guard kaarten[plaats].fase == .geholpen else {
      return agenda.plan(.motivatieKlaar(plaats), op: tijd + 7)
    }
    let vervolg = Self.routes[Int(vervolgkeuze.route(bij: kaarten[plaats].worpen.deel(.vervolgroute)))]
    noteer(kaarten[plaats], tijd) { "het motivatietraject is klaar; vervolg: \(vervolg.naam)" }
    kaarten[plaats].delen = 0
    begint(vervolg.delen, plaats, op: tijd, &agenda)
    telling.isGemotiveerd(kaarten[plaats])
    rondAfAlsKlaar(plaats, op: tijd, &agenda)
  }

  private mutating func begint(
    _ delen: [Deel], _ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>
  ) {
    kaarten[plaats].delen = UInt8(delen.count)
    for deel in delen {
      switch deel {
      case .buurtwerk:
        let na = kaarten[plaats].worpen.rond(keten.doorlooptijden.buurtwerk, .buurtwerkstart)
        agenda.plan(.hulp(plaats, vanWijkteam: false), op: tijd + na)
      case .wijkteam: komtOpLijst(plaats, op: tijd, &agenda)
      }
    }
  }

  /// Help of Buurtwerk or the wijkteam begins.
  mutating func begintHulp(_ plaats: Plaats, _ deel: Deel, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    wordtGeholpen(plaats, op: tijd)
    let worpen = kaarten[plaats].worpen
    let weken: Double
    switch deel {
    case .buurtwerk:
      weken = worpen.rond(keten.trajecten.buurtwerk, .buurtwerkduur)
      telling.telBuurtwerk(weken * keten.trajecten.buurtwerkuren, op: tijd)
    case .wijkteam: weken = worpen.rond(keten.trajecten.wijkteam, .wijkteamduur)
    }
    noteer(kaarten[plaats], tijd) { "\(deel.rawValue) begint" }
    agenda.plan(.deelKlaar(plaats), op: tijd + weken * 7)
  }

  mutating func deelIsKlaar(_ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    kaarten[plaats].delen -= 1
    noteer(kaarten[plaats], tijd) { "een deel van het traject is klaar" }
    rondAfAlsKlaar(plaats, op: tijd, &agenda)
  }

  /// A combinatie ends when both parts have, and the conversations too.
  mutating func rondAfAlsKlaar(_ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    guard kaarten[plaats].delen == 0, kaarten[plaats].gesprekken == 0 else { return }
    zetKlaar(.afronden, plaats, op: tijd, &agenda)
  }
}
