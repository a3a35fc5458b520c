import BusinessCase

/// The comings and goings of one member of staff: illness, holidays, and empty places between two colleagues.
///
/// Every cause has a stream of its own, so that more illness does not move a holiday.
struct Aanwezigheid {
  enum Oorzaak: UInt8, CaseIterable {
    case ziekte, verloop, vakantie
  }

  private let regels: Afwezigheid
  private var stromen: [Toeval]
  /// The causes that hold now, a bit each.
  private var redenen: UInt8 = 0
  private var vakanties = 0

  init(_ regels: Afwezigheid, zaad: UInt64, naam: String, herhaling: Int) {
    self.regels = regels
    stromen = Oorzaak.allCases.map { Toeval(zaad: zaad, naam: "\(naam).\($0)", blok: herhaling) }
  }

  /// 1 or 0: there, and employed.
  var stand: (aanwezig: Int, inDienst: Int) {
    (redenen == 0 ? 1 : 0, redenen & Self.bit(.verloop) == 0 ? 1 : 0)
  }

  private static func bit(_ oorzaak: Oorzaak) -> UInt8 { 1 << oorzaak.rawValue }

  /// How it is at the beginning, as after a long time, and when it changes first; nil when it never does.
  mutating func begin(_ oorzaak: Oorzaak) -> Double? {
    guard doetMee(oorzaak) else { return nil }
    if oorzaak == .vakantie { return volgendeVakantie() }
    let kans = oorzaak == .ziekte ? regels.ziekte : 1 - regels.bezet
    if trek(oorzaak).deel < kans { redenen |= Self.bit(oorzaak) }
    return duur(oorzaak)
  }

  /// The cause begins or ends; how long until it changes again, from `tijd`.
  mutating func wissel(_ oorzaak: Oorzaak, op tijd: Double) -> Double {
    redenen ^= Self.bit(oorzaak)
    if oorzaak == .vakantie {
      return redenen & Self.bit(.vakantie) != 0 ? tijd + blok : max(tijd, volgendeVakantie())
    }
    return tijd + duur(oorzaak)
  }

  private func doetMee(_ oorzaak: Oorzaak) -> Bool {
    switch oorzaak {
    case .ziekte: regels.ziekte > 0
    case .verloop: regels.verloop > 0 && regels.leegstand > 0
    case .vakantie: regels.vakantie > 0
    }
  }

  private mutating func trek(_ oorzaak: Oorzaak) -> (deel: Double, lang: Double) {
    let plaats = Int(oorzaak.rawValue)
    return (stromen[plaats].deel(), stromen[plaats].exponentieel())
  }

  /// How long the state that holds now lasts.
  private mutating func duur(_ oorzaak: Oorzaak) -> Double {
    let isWeg = redenen & Self.bit(oorzaak) != 0
    let lang = trek(oorzaak).lang
    if oorzaak == .ziekte {
      return lang * (isWeg ? regels.ziekteduur : regels.ziekteduur * (1 - regels.ziekte) / regels.ziekte)
    }
    return isWeg ? regels.leegstand : lang * Ketentijd.jaar / regels.verloop
  }

  private var perJaar: Int { max(1, Int((regels.vakantie / regels.vakantieduur).rounded())) }
  /// Days of one holiday.
  private var blok: Double { regels.vakantie * 7 / Double(perJaar) }

  /// Every part of the year has one holiday, somewhere in it.
  private mutating func volgendeVakantie() -> Double {
    let deel = Ketentijd.jaar / Double(perJaar)
    let begin = Double(vakanties) * deel + trek(.vakantie).deel * (deel - blok)
    vakanties += 1
    return begin
  }
}
