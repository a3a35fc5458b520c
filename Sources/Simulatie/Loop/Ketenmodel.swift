import BusinessCase

/// The chain as a simulation: a state, and what every event does to it. One replication.
///
/// Days from the beginning; day 0 is a Monday. The years that count begin after the warm-up and are followed by a
/// run-out, in which people go on coming in but only those of before are followed.
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
    case maand
  }

  let plan: Ketenplan
  let keten: Keten
  let kantoor: Kantoortijd
  /// When counting begins, when it ends, and when all ends.
  let begin: Double
  let eind: Double
  let slot: Double
  /// How busy each month is, from the beginning on.
  let drukte: [Double]
  /// Hours of presence in the office for one hour of work.
  let tempoMakelaar: Double
  let tempoWijkteam: Double
  let cumulatief: [Double]

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
    let (inloop, uitloop) = (keten.inloop.rounded(), keten.uitloop.rounded())
    begin = inloop * Ketentijd.maand
    eind = begin + Double(plan.jaren) * Ketentijd.jaar
    slot = eind + uitloop * Ketentijd.maand
    drukte = Self.drukte(plan)
    tempoMakelaar = kantoor.perWeek / keten.makelaars.uren
    tempoWijkteam = kantoor.perWeek / keten.wijkteam.uren
    var som = 0.0
    cumulatief = plan.vragen.map {
      som += $0.aandeel
      return som
    }
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

  /// The month pattern with the growth per year of the programme on it; the warm-up is as the first year.
  private static func drukte(_ plan: Ketenplan) -> [Double] {
    let inloop = Int(plan.keten.inloop.rounded())
    let maanden = inloop + plan.jaren * 12 + Int(plan.keten.uitloop.rounded())
    return (0..<max(1, maanden)).map { maand in
      let sinds = maand - inloop
      let jaar = max(0, sinds) / 12
      let groei = (0..<jaar).reduce(1.0) { factor, _ in factor * (1 + plan.groei) }
      return plan.keten.maandpatroon[((sinds % 12) + 12) % 12] * groei
    }
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
          perJaar: keten.wijkteam.meldingen * aandeel, zaad: zaad, naam: "keten.melding.\(wijk.rawValue)",
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
    telPersoneel(op: 0)
    for nummer in stromen.indices { planAankomst(nummer, &agenda) }
    for nummer in meldingen.indices { planMelding(nummer, &agenda) }
    agenda.plan(.maand, op: begin)
  }

  mutating func verwerk(_ voorval: Voorval, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    switch voorval {
    case .aankomst(let stroom): komtAan(Int(stroom), op: tijd, &agenda)
    case .melding(let wijk): komtMelding(Int(wijk), op: tijd, &agenda)
    case .terug(let worpen, let wijk):
      telling.terug(op: tijd)
      neemAan(worpen, wijk: Int(wijk), op: tijd, &agenda)
    case .taakKlaar(let team, let taak, let plaats):
      teams[Int(team)].bezig -= 1
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
    case .maand:
      telling.maandOm(op: tijd)
      if tijd == begin { beginTeTellen() }
      if tijd == eind { houdOpTeTellen() }
      let volgende = tijd + Ketentijd.maand
      // The last month ends with the years, however the sum was rounded.
      if tijd < eind { agenda.plan(.maand, op: volgende > eind - 1 ? eind : volgende) }
    }
  }
}
