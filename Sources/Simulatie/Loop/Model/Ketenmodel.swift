import BusinessCase

/// The chain as a simulation: a state, and what every event does to it. One replication.
///
/// Days from the beginning; day 0 is a Monday. The years that count begin after the warm-up and are followed by a
/// run-out, in which people go on coming in, so that nothing changes for those of before, who alone are followed. Nothing
/// depends on how many years count: the world of a short run is the beginning of that of a long one.
struct Ketenmodel: Simulatiemodel {
  typealias Plaats = Kaartenbak<Casuskaart>.Plaats

  enum Voorval: BitwiseCopyable {
    case aankomst(stroom: UInt16)
    case melding(wijk: UInt8)
    case terug(Worpen, wijk: UInt8)
    /// The makelaar is done.
    case taakKlaar(team: UInt8, Taak, Plaats)
    /// It is time to do this.
    case taak(Taak, Plaats)
    case geduldOp(Plaats, voorHulp: Bool)
    case hulp(Plaats, vanWijkteam: Bool)
    case deelKlaar(Plaats)
    case motivatieKlaar(Plaats)
    case vraagKlaar(lijst: UInt8, Plaats?)
    /// The vraagverheldering is over, and what it takes beside work too.
    case naarHulp(Plaats)
    case personeel(UInt16, Aanwezigheid.Oorzaak)
    /// So many months that count have passed.
    case maand(Int)
  }

  let plan: Ketenplan
  let keten: Keten
  let kantoor: Kantoortijd
  /// When counting begins, when nobody new counts, and when nobody is followed any longer.
  let begin: Double
  let eind: Double
  let slot: Double
  /// How busy each month is, from the beginning on.
  let drukte: [Double]
  /// Hours of presence in the office for one hour of work.
  let tempoMakelaar: Double
  let tempoWijkteam: Double
  /// Mean days until somebody who waits for a conversation, or for help, leaves.
  let geduld: (gesprek: Double, hulp: Double)
  let cumulatief: [Double]
  /// Of every question.
  let routekeuzen: [Routekeuze]
  /// After a motivatietraject.
  let vervolgkeuze: Routekeuze

  var kaarten = Kaartenbak<Casuskaart>()
  var stromen: [Aankomststroom] = []
  var meldingen: [Aankomststroom] = []
  var teams: [Makelaarsteam]
  var lijsten: [Wijklijst]
  var roosters: [(rooster: Aanwezigheid, team: Int)] = []
  var telling: Ketentelling
  var spoor: Spoor
  var nummer: Int32 = 0
  /// Who comes next in each stream.
  var wachtendeWorpen: [Worpen] = []
  var wachtendeMeldingen: [Worpen] = []

  init(_ plan: Ketenplan, zaad: UInt64, herhaling: Int, sporen: Int = 0) {
    self.plan = plan
    keten = plan.keten
    kantoor = Kantoortijd(keten.kantoor)
    begin = Ketentijd.maanden(Int(keten.inloop.rounded()))
    eind = begin + Double(plan.jaren) * Ketentijd.jaar
    slot = eind + Ketentijd.maanden(Int(keten.uitloop.rounded()))
    drukte = plan.drukte
    geduld = (Afhaken.geduld(keten.afhaken.voorGesprek), Afhaken.geduld(keten.afhaken.voorHulp))
    tempoMakelaar = kantoor.perWeek / keten.makelaars.uren
    tempoWijkteam = kantoor.perWeek / keten.wijkteam.uren
    var som = 0.0
    cumulatief = plan.vragen.map {
      som += $0.aandeel
      return som
    }
    routekeuzen = plan.vragen.map { Routekeuze($0.routes) }
    vervolgkeuze = Routekeuze(keten.vervolg)
    teams = Array(
      repeating: Makelaarsteam(), count: keten.makelaars.indeling == .stad ? 1 : Stadsdeel.allCases.count)
    lijsten = Array(
      repeating: Wijklijst(), count: keten.wijkteam.lijst == .centraal ? 1 : Wijk.allCases.count)
    telling = Ketentelling(plan, begin: begin, eind: eind)
    spoor = Spoor(aantal: sporen)
    maakStromen(zaad, herhaling)
    maakRoosters(zaad, herhaling)
    wachtendeWorpen = Array(repeating: Worpen(sleutel: 0), count: stromen.count)
    wachtendeMeldingen = Array(repeating: Worpen(sleutel: 0), count: meldingen.count)
  }

  private mutating func maakStromen(_ zaad: UInt64, _ herhaling: Int) {
    for wijk in Wijk.allCases {
      let aandeel = keten.wijken[wijk] ?? 0
      for kanaal in plan.instroom {
        stromen.append(
          Aankomststroom(
            perJaar: kanaal.perJaar * aandeel, zaad: zaad, naam: "keten.\(kanaal.kanaal).\(wijk.rawValue)",
            herhaling: herhaling))
      }
      meldingen.append(
        Aankomststroom(
          perJaar: keten.wijkteam.meldingen * keten.aandeelMeldingen(wijk), zaad: zaad,
          naam: "keten.melding.\(wijk.rawValue)",
          herhaling: herhaling))
    }
  }

  /// The makelaars first, then the people of the wijkteam. Who is added gets a stream of their own.
  private mutating func maakRoosters(_ zaad: UInt64, _ herhaling: Int) {
    for (nummer, stadsdeel) in Stadsdeel.allCases.enumerated() {
      for mens in 0..<Int(keten.makelaars.perStadsdeel[stadsdeel] ?? 0) {
        let rooster = Aanwezigheid(
          keten.makelaars.afwezigheid, zaad: zaad, naam: "makelaar.\(stadsdeel.rawValue).\(mens)",
          herhaling: herhaling)
        roosters.append((rooster, teams.count == 1 ? 0 : nummer))
      }
    }
    for (nummer, wijk) in Wijk.allCases.enumerated() {
      for mens in 0..<Int(keten.wijkteam.perWijk[wijk] ?? 0) {
        let rooster = Aanwezigheid(
          keten.wijkteam.afwezigheid, zaad: zaad, naam: "wijkteam.\(wijk.rawValue).\(mens)",
          herhaling: herhaling)
        roosters.append((rooster, teams.count + (lijsten.count == 1 ? 0 : nummer)))
      }
    }
  }

  /// Plans what happens by itself: the first of every stream, every roster, the months.
  mutating func start(_ agenda: inout Agenda<Voorval>) {
    for nummer in roosters.indices {
      for oorzaak in Aanwezigheid.Oorzaak.allCases {
        if let tijd = roosters[nummer].rooster.begin(oorzaak), tijd <= slot {
          agenda.plan(.personeel(UInt16(nummer), oorzaak), op: tijd)
        }
      }
    }
    for (rooster, team) in roosters {
      tel(team, aanwezig: rooster.stand.aanwezig, inDienst: rooster.stand.inDienst, op: 0)
    }
    for nummer in stromen.indices { planAankomst(nummer, &agenda) }
    for nummer in meldingen.indices { planMelding(nummer, &agenda) }
    agenda.plan(.maand(0), op: begin)
  }

  mutating func verwerk(_ voorval: Voorval, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    switch voorval {
    case .aankomst(let stroom): komtAan(Int(stroom), op: tijd, &agenda)
    case .melding(let wijk): komtMelding(Int(wijk), op: tijd, &agenda)
    case .terug(let worpen, let wijk):
      neemAan(worpen, wijk: Int(wijk), isTerug: true, op: tijd, &agenda)
    case .taakKlaar(let team, let taak, let plaats):
      teams[Int(team)].mensen.geefVrij(op: kantoor.werkuren(tot: tijd))
      if kaarten.isGeldig(plaats) { volgt(op: taak, plaats, tijd, &agenda) }
      verdeel(Int(team), op: tijd, &agenda)
    case .taak(let taak, let plaats):
      if kaarten.isGeldig(plaats) { zetKlaar(taak, plaats, op: tijd, &agenda) }
    case .geduldOp(let plaats, let voorHulp): raaktGeduldKwijt(plaats, voorHulp: voorHulp, op: tijd, &agenda)
    case .hulp(let plaats, let vanWijkteam):
      if kaarten.isGeldig(plaats) {
        begintHulp(plaats, vanWijkteam ? .wijkteam : .buurtwerk, op: tijd, &agenda)
      }
    case .deelKlaar(let plaats):
      if kaarten.isGeldig(plaats) { deelIsKlaar(plaats, op: tijd, &agenda) }
    case .motivatieKlaar(let plaats):
      if kaarten.isGeldig(plaats) { motivatieIsKlaar(plaats, op: tijd, &agenda) }
    case .vraagKlaar(let lijst, let plaats): vraagIsKlaar(Int(lijst), plaats, op: tijd, &agenda)
    case .naarHulp(let plaats):
      if kaarten.isGeldig(plaats) { gaatNaarHulp(plaats, op: tijd, &agenda) }
    case .personeel(let nummer, let oorzaak): wisselt(Int(nummer), oorzaak, op: tijd, &agenda)
    case .maand(let nummer):
      telling.maandOm(op: tijd)
      if nummer == 0 { beginTeTellen() }
      if nummer == plan.jaren * 12 { return houdOpTeTellen() }
      agenda.plan(.maand(nummer + 1), op: begin + Ketentijd.maanden(nummer + 1))
    }
  }
}
