import BusinessCase

/// Customers who come at random, wait in order and are helped: the waiting lines of the textbooks, to try the kernel on.
///
/// Poisson arrivals per class, a service time from a distribution, servers by a rooster, a lower class first without
/// interrupting anyone, and customers who may leave while they wait.
struct Loketmodel: ~Copyable, Simulatiemodel {
  enum Voorval {
    case aankomst(klasse: Int32)
    case vertrek(klaar: Double)
    case geduldOp(Kaartenbak<Wachtende>.Plaats)
    case rooster
    case opgewarmd
  }

  /// Who waits and may leave.
  struct Wachtende {
    let aankomst: Double
    let klasse: Int32
  }

  /// A place in the queue; `plaats` for who may leave.
  private struct Klant {
    let aankomst: Double
    let klasse: Int32
    let plaats: Kaartenbak<Wachtende>.Plaats?
  }

  private let opgave: Loketopgave
  private var stromen: [Klassestromen]
  private var rij: Voorrangsrij<Klant>
  private var kaarten = Kaartenbak<Wachtende>()
  private var bron: Bron
  private var inRij = Tijdgemiddelde()
  private var meting: Loketmeting

  init(_ opgave: Loketopgave, zaad: UInt64, herhaling: Int) {
    self.opgave = opgave
    stromen = opgave.klassen.indices.map { Klassestromen(zaad: zaad, klasse: $0, herhaling: herhaling) }
    rij = Voorrangsrij(klassen: opgave.klassen.count)
    bron = Bron(capaciteit: opgave.rooster.capaciteit(op: 0))
    meting = Loketmeting(klassen: opgave.klassen.count)
  }

  /// One run from empty until the end of the task.
  static func meting(_ opgave: Loketopgave, zaad: UInt64, herhaling: Int) -> Loketmeting {
    var model = Loketmodel(opgave, zaad: zaad, herhaling: herhaling)
    var agenda = Agenda<Voorval>()
    model.begin(&agenda)
    let voorvallen = model.draai(&agenda, totEnMet: opgave.einde)
    return model.eindmeting(op: opgave.einde.isFinite ? opgave.einde : agenda.nu, voorvallen: voorvallen)
  }

  private mutating func begin(_ agenda: inout Agenda<Voorval>) {
    for klasse in opgave.klassen.indices { planAankomst(Int32(klasse), na: 0, &agenda) }
    if opgave.opwarming > 0 { agenda.plan(.opgewarmd, op: opgave.opwarming) }
    planRooster(na: 0, &agenda)
  }

  @inline(__always)
  mutating func verwerk(_ voorval: Voorval, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    switch voorval {
    case .aankomst(let klasse): komtAan(klasse, op: tijd, &agenda)
    case .vertrek(let klaar):
      meting.vertrekt(klaar)
      bron.geefVrij(op: tijd)
      roep(op: tijd, &agenda)
    case .geduldOp(let plaats): looptWeg(plaats, op: tijd)
    case .rooster:
      bron.stel(capaciteit: opgave.rooster.capaciteit(op: tijd), op: tijd)
      planRooster(na: tijd, &agenda)
      roep(op: tijd, &agenda)
    case .opgewarmd:
      meting.begin(rijtijd: inRij.oppervlak(tot: tijd), lokettijd: bron.gewerkt(tot: tijd))
      bron.begin(opnieuw: tijd)
    }
  }

  @inline(__always)
  private mutating func komtAan(_ klasse: Int32, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    meting.komtAan()
    planAankomst(klasse, na: tijd, &agenda)
    if bron.pak(op: tijd) {
      help(klasse, sinds: tijd, op: tijd, &agenda)
    } else {
      sluitAan(klasse, op: tijd, &agenda)
    }
  }

  @inline(__always)
  private mutating func sluitAan(_ klasse: Int32, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    var plaats: Kaartenbak<Wachtende>.Plaats?
    if let geduld = opgave.klassen[Int(klasse)].geduld {
      let nieuw = kaarten.voegToe(Wachtende(aankomst: tijd, klasse: klasse))
      agenda.plan(.geduldOp(nieuw), op: tijd + geduld * stromen[Int(klasse)].geduld.exponentieel())
      plaats = nieuw
    }
    rij.sluitAan(Klant(aankomst: tijd, klasse: klasse, plaats: plaats), klasse: Int(klasse))
    inRij.zet(inRij.waarde + 1, op: tijd)
  }

  /// Calls those who wait while there is place; who has left is passed over.
  @inline(__always)
  private mutating func roep(op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    while bron.heeftPlaats, let klant = rij.roep() {
      if let plaats = klant.plaats, kaarten.neem(plaats) == nil { continue }
      inRij.zet(inRij.waarde - 1, op: tijd)
      if bron.pak(op: tijd) { help(klant.klasse, sinds: klant.aankomst, op: tijd, &agenda) }
    }
  }

  @inline(__always)
  private mutating func help(
    _ klasse: Int32, sinds aankomst: Double, op tijd: Double, _ agenda: inout Agenda<Voorval>
  ) {
    meting.geholpen(Int(klasse), na: tijd - aankomst, aankomst: aankomst, drempel: opgave.drempel)
    let duur = opgave.klassen[Int(klasse)].bediening.duur(&stromen[Int(klasse)].bediening)
    meting.begint(duur, klaar: tijd + duur)
    agenda.plan(.vertrek(klaar: tijd + duur), op: tijd + duur)
  }

  private mutating func looptWeg(_ plaats: Kaartenbak<Wachtende>.Plaats, op tijd: Double) {
    guard let wachtende = kaarten.neem(plaats) else { return }
    inRij.zet(inRij.waarde - 1, op: tijd)
    meting.looptWeg(Int(wachtende.klasse), na: tijd - wachtende.aankomst)
  }

  @inline(__always)
  private mutating func planAankomst(_ klasse: Int32, na tijd: Double, _ agenda: inout Agenda<Voorval>) {
    guard meting.aangekomen < opgave.hoogstens else { return }
    let tussenpoos = opgave.klassen[Int(klasse)].tussenpoos * stromen[Int(klasse)].aankomst.exponentieel()
    agenda.plan(.aankomst(klasse: klasse), op: tijd + tussenpoos)
  }

  private func planRooster(na tijd: Double, _ agenda: inout Agenda<Voorval>) {
    if let wijziging = opgave.rooster.wijziging(na: tijd) { agenda.plan(.rooster, op: wijziging) }
  }

  private func eindmeting(op tijd: Double, voorvallen: Int) -> Loketmeting {
    var meting = meting
    let wachtend = opgave.klassen.indices.flatMap { rij.klanten(klasse: $0) }
      .filter { $0.plaats.map(kaarten.isGeldig) ?? true }
    meting.sluit(
      op: tijd, voorvallen: voorvallen, wachtend: wachtend.map { tijd - $0.aankomst }, bezet: bron.bezet,
      rijtijd: inRij.oppervlak(tot: tijd), benutting: bron.benutting(tot: tijd),
      gewerkt: bron.gewerkt(tot: tijd), duur: tijd - opgave.opwarming)
    return meting
  }
}

/// The draws of a class, one stream per purpose, so that a change of one does not reshuffle the others.
private struct Klassestromen {
  var aankomst: Stroom
  var bediening: Stroom
  var geduld: Stroom

  init(zaad: UInt64, klasse: Int, herhaling: Int) {
    func stroom(_ doel: String) -> Stroom {
      Stroom(Toeval(zaad: zaad, naam: "loket.\(doel).\(klasse)", blok: herhaling))
    }
    (aankomst, bediening, geduld) = (stroom("aankomst"), stroom("bediening"), stroom("geduld"))
  }
}
