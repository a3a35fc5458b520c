import BusinessCase

/// An invented register: two years of Sociaal Recept in a town like Dordrecht, for trying out and measuring.
///
/// From published facts: 87 of every 290 residents come by their GP (F10), six makelaars in pairs over three parts of
/// town (F6), a third of the residents in each (F18), and help of the wijkteam that starts after two weeks in one wijk
/// and two months in another, for about 80% within term (F8). Every other number is an `aanname`, here and in
/// `Voorbeeldaannames`. The same seed and number give the same contents, whatever the day.
package struct Voorbeeldregister: Sendable {
  /// Where chance begins.
  package let zaad: UInt64
  /// How many casussen; those of residents who came back included.
  package let casussen: Int
  /// Care use was counted of most residents; else of one, to show what that looks like.
  package let metGebruik: Bool

  /// How often somebody with help goes to the GP, against without, where use was counted.
  package static let effect = Voorbeeldgebruik.effect

  /// Two years of 290 residents (F10).
  package static let gewoonlijk = 580
  /// The first day; the makelaars began in August 2021 (F6).
  package static let begin = Datum(dagnummer: 18_840)
  /// The last day, two years on.
  package static let einde = Datum(dagnummer: 18_840 + 729)

  package init(zaad: UInt64, casussen: Int = gewoonlijk, metGebruik: Bool = false) {
    self.zaad = zaad
    self.metGebruik = metGebruik
    self.casussen = casussen
  }

  /// The six makelaars with the part of town that they serve.
  static let makelaars = Stadsdeel.allCases.flatMap { deel in
    [1, 2].map { (naam: "makelaar-\(deel.rawValue.lowercased())-\($0)", stadsdeel: deel) }
  }

  /// Somebody with casussen, for who wants to look around.
  package static let eersteMakelaar = makelaars[0].naam

  /// Makes a new register and fills it. When that fails, what was made is taken away.
  ///
  /// - Returns: how many gebeurtenissen it has.
  package func maak(_ pad: String) throws(Registerfout) -> Int {
    var aantal = 0
    try Register.maak(pad) { register throws(Registerfout) in
      try vul(register)
      aantal = try register.aantalGebeurtenissen()
    }
    return aantal
  }

  /// Fills a register that is new.
  ///
  /// Everything happens in one transaction, but for the resident whose data are erased.
  ///
  /// - Complexity: O(n log n) in the gebeurtenissen; all are in memory at once.
  package func vul(_ register: Register) throws(Registerfout) {
    let zout = Toeval(zaad: zaad, naam: "zout", blok: 0)
    let teVernietigen = try register.doe(Self.handeling("voorbeeld", Self.begin), toeval: zout) {
      zitting throws(Registerfout) in
      try zitting.stel(Instellingen.fictiefsleutel, op: "ja")
      for makelaar in Self.makelaars {
        try zitting.stel("makelaar.\(makelaar.naam)", op: makelaar.stadsdeel.rawValue)
      }
      for aanbod in Voorbeeldkaart.aanbod { try zitting.bewaar(aanbod) }
      var plannen = try maakPlannen(zitting)
      try Voorbeeldbeoordelaar(zaad: zaad, zitting: zitting).beoordeel(&plannen)
      let nummers = try Voorbeeldschrijver(zitting: zitting).schrijf(plannen)
      if let loopt = plannen.firstIndex(where: { $0.slot == nil }) {
        let einde = zitting.als(Self.handeling("projectleider", Self.einde))
        try herzie(nummers[loopt], einde)
        try verwijsOpnieuw(nummers[loopt], einde)
        try voegSamen(nummers[loopt], plannen, nummers, einde)
        if !metGebruik { try Voorbeeldgebruik(zaad: zaad).schrijf([nummers[loopt]], einde, altijd: true) }
        try leefSamen(nummers, einde)
      }
      let teVernietigen = plannen.firstIndex { $0.isTeVernietigen }.map { nummers[$0] }
      if metGebruik {
        try Voorbeeldgebruik(zaad: zaad).schrijf(
          nummers.filter { $0 != teVernietigen }, zitting.als(Self.handeling("projectleider", Self.einde)))
      }
      return teVernietigen
    }
    if let teVernietigen {
      try register.vernietig(teVernietigen, Self.handeling("projectleider", Self.einde))
    }
  }

  /// A second practice refers somebody whose casus runs.
  private func verwijsOpnieuw(_ nummer: Casusnummer, _ zitting: Zitting) throws(Registerfout) {
    _ = try zitting.verwijsOpnieuw(
      kanaal: .huisarts, verwijzer: Voorbeeldteksten.tweedePraktijk, vraag: nil, op: Self.einde,
      bij: nummer)
  }

  /// Somebody seemed to be another, and was not.
  private func voegSamen(
    _ nummer: Casusnummer, _ plannen: [Voorbeeldplan], _ nummers: [Casusnummer], _ zitting: Zitting
  ) throws(Registerfout) {
    guard
      let ander = plannen.indices.last(where: { plannen[$0].slot == nil && nummers[$0] != nummer })
    else { return }
    try zitting.voegSamen(nummer, met: nummers[ander])
    try zitting.splits(nummers[ander], reden: Voorbeeldteksten.verschrijving)
  }

  /// Two residents live together, a colleague stands in for one of the makelaars, and a practice cannot judge a claim.
  private func leefSamen(_ nummers: [Casusnummer], _ zitting: Zitting) throws(Registerfout) {
    if nummers.count > 20 {
      try zitting.voegBijHuishouden(nummers[11], relatie: .partner, van: nummers[10], op: Self.einde)
    }
    if let van = try vakantie(nummers, zitting),
      let aan = Self.makelaars.first(where: { $0.naam != van })?.naam
    {
      try zitting.draagOver(van: van, aan: aan, tot: Self.einde + 14, op: Self.einde)
    }
    for nummer in nummers {
      guard let stand = try zitting.casus(nummer).teToetsen(door: .huisarts).first else { continue }
      _ = try zitting.onthoud(stand.beoordeeld.nummer, door: .huisarts, op: Self.einde, bij: nummer)
      return
    }
  }

  /// Who is away: somebody with casussen that run, but not the first, whose list the manual shows.
  private func vakantie(_ nummers: [Casusnummer], _ zitting: Zitting) throws(Registerfout) -> String? {
    for nummer in nummers.reversed() {
      let casus = try zitting.casus(nummer)
      if !casus.status.isGesloten, let makelaar = casus.makelaar, makelaar != Self.eersteMakelaar {
        return makelaar
      }
    }
    return nil
  }

  /// A note with a slip of the pen, and one at the wrong casus.
  private func herzie(_ nummer: Casusnummer, _ zitting: Zitting) throws(Registerfout) {
    var verbetering = Verbetering()
    verbetering.tekst = Voorbeeldteksten.verbeterd
    let reden = Voorbeeldteksten.verschrijving
    try schrijf(Voorbeeldteksten.verschreven, bij: nummer, zitting) { gebeurtenis throws(Registerfout) in
      _ = try zitting.verbeter(gebeurtenis, van: nummer, verbetering, reden: reden)
    }
    try schrijf(Voorbeeldteksten.verdwaald, bij: nummer, zitting) { gebeurtenis throws(Registerfout) in
      try zitting.haalDoor(gebeurtenis, van: nummer, reden: reden)
    }
  }

  private func schrijf(
    _ notitie: String, bij nummer: Casusnummer, _ zitting: Zitting,
    _ herzie: (_ gebeurtenis: Int) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    let casus = try zitting.noteer(
      notitie, minuten: nil, op: try zitting.casus(nummer).laatsteOp, bij: nummer)
    if let gebeurtenis = try zitting.gebeurtenissen(casus.nummer).last { try herzie(gebeurtenis.nummer) }
  }

  private func maakPlannen(_ zitting: Zitting) throws(Registerfout) -> [Voorbeeldplan] {
    var plannen: [Voorbeeldplan] = []
    var bewoner = 0
    while plannen.count < casussen {
      bewoner += 1
      let mens = try Voorbeeldbewoner(bewoner, zaad: zaad, zitting)
      plannen.append(try mens.eersteCasus(plannen.count, zitting))
      while plannen.count < casussen, let terug = try mens.terug(na: plannen, zitting) {
        plannen.append(terug)
      }
    }
    return plannen
  }

  /// Somebody at work on a day; the day begins at nine, in universal time.
  static func handeling(_ wie: String, _ dag: Datum, seconde: Int = 0) -> Handeling {
    Handeling(
      wie: wie, tijdstip: Tijdstip(seconden: dag.dagnummer * 86_400 + 9 * 3600 + seconde), vandaag: dag)
  }
}

/// A casus to be: what will happen to it, day by day.
struct Voorbeeldplan: Sendable {
  var verwijzing: Verwijzing
  /// The place among the plans of the casus that it comes back from.
  var vorige: Int?
  var makelaar: String
  var stadsdeel: Stadsdeel
  /// In order of day; the aanmelding is not among them.
  var feiten: [Feit] = []
  var route: Route?
  /// How it ended; nil while it goes on.
  var slot: Slot?
  var komtTerug = false
  var isBeoordeeld = false

  struct Slot: Sendable {
    let status: Status
    let op: Datum
  }

  /// Somebody who withdrew and asked to be forgotten.
  var isTeVernietigen: Bool {
    slot?.status == .ingetrokken && vorige == nil && !komtTerug
  }
}
