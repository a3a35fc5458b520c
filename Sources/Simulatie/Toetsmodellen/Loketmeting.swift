/// What a run of a waiting line showed. Waiting is counted when it ends, by being helped or by leaving.
struct Loketmeting: Sendable, Hashable {
  /// Of one class, after the warm-up.
  struct Klasse: Sendable, Hashable {
    /// The waits of those who were helped.
    var geholpen = Waarnemingen()
    /// The waits of those who left.
    var weggelopen = Waarnemingen()
    /// Helped without waiting.
    var direct = 0
    /// Helped after more than the threshold.
    var langer = 0
  }

  private(set) var klassen: [Klasse]
  private(set) var aangekomen = 0
  private(set) var vertrokken = 0
  private(set) var weggelopen = 0
  /// Who was helped before someone who came earlier.
  private(set) var ingehaald = 0
  private var laatsteAankomst = 0.0

  // Over the whole run, for the balances.
  private var wachttijd = 0.0
  private var werktijd = 0.0
  /// Σ of when those who are being helped will be ready.
  private var klaarSom = 0.0
  private var rijtijdInOpwarming = 0.0
  private var lokettijdInOpwarming = 0.0

  // Filled at the end.
  private(set) var voorvallen = 0
  private(set) var wachtend = 0
  private(set) var bezet = 0
  /// ∫ in queue dt and ∫ at work dt over the whole run.
  private(set) var rijtijd = 0.0
  private(set) var lokettijd = 0.0
  private(set) var nogWachtend = 0.0
  private(set) var einde = 0.0
  /// After the warm-up: the mean number in the queue and at work, and work ÷ capacity.
  private(set) var gemiddeldInRij = 0.0
  private(set) var gemiddeldBezet = 0.0
  private(set) var benutting: Double?

  init(klassen: Int) { self.klassen = Array(repeating: Klasse(), count: klassen) }

  @inline(__always)
  mutating func komtAan() { aangekomen &+= 1 }

  @inline(__always)
  mutating func geholpen(_ klasse: Int, na wachttijd: Double, aankomst: Double, drempel: Double) {
    self.wachttijd += wachttijd
    if aankomst < laatsteAankomst { ingehaald &+= 1 }
    laatsteAankomst = max(laatsteAankomst, aankomst)
    klassen[klasse].geholpen.tel(wachttijd)
    if wachttijd == 0 { klassen[klasse].direct &+= 1 }
    if wachttijd > drempel { klassen[klasse].langer &+= 1 }
  }

  @inline(__always)
  mutating func begint(_ duur: Double, klaar: Double) {
    werktijd += duur
    klaarSom += klaar
  }

  @inline(__always)
  mutating func vertrekt(_ klaar: Double) {
    vertrokken &+= 1
    klaarSom -= klaar
  }

  mutating func looptWeg(_ klasse: Int, na wachttijd: Double) {
    self.wachttijd += wachttijd
    weggelopen += 1
    klassen[klasse].weggelopen.tel(wachttijd)
  }

  /// The end of the warm-up.
  mutating func begin(rijtijd: Double, lokettijd: Double) {
    (rijtijdInOpwarming, lokettijdInOpwarming) = (rijtijd, lokettijd)
    klassen = klassen.map { _ in Klasse() }
  }

  mutating func sluit(
    op tijd: Double, voorvallen: Int, wachtend: [Double], bezet: Int, rijtijd: Double, benutting: Double?,
    gewerkt: Double, duur: Double
  ) {
    (einde, self.voorvallen, self.bezet, self.rijtijd) = (tijd, voorvallen, bezet, rijtijd)
    (self.benutting, gemiddeldBezet) = (benutting, gewerkt / duur)
    self.wachtend = wachtend.count
    nogWachtend = wachtend.reduce(0, +)
    gemiddeldInRij = (rijtijd - rijtijdInOpwarming) / duur
    lokettijd = lokettijdInOpwarming + gewerkt
  }
}

extension Loketmeting {
  /// Everybody who came has left, walked away, waits or is being helped.
  var overschot: Int { aangekomen - vertrokken - weggelopen - wachtend - bezet }

  /// Little's law over the whole run, on both sides of the counter: ∫ in queue dt = Σ waits.
  var wachttijdSamen: Double { wachttijd + nogWachtend }

  /// Σ of the work done until the end.
  var werktijdSamen: Double { werktijd - (klaarSom - Double(bezet) * einde) }
}
