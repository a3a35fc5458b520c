/// What each payer saves and pays in each calendar year: what a budget is made with.
///
/// In constant euros of the price level and not discounted, every traject followed to the long horizon. The years together
/// are what the programme brings when nothing is discounted.
public struct Begroting: Sendable {
  /// The calendar years, up to the last in which anything happens.
  public let jaren: [Int]
  /// For each year what every payer saves and pays.
  public let bedragen: [PerBetaler<Geldstroom>]
  /// The same money discounted as the programme does it: a traject at the beginning of its programme year.
  public let contant: PerBetaler<Geldstroom>
  /// Which amounts are nothing.
  public let grens: Nulgrens
  let aanvang: Aanvang

  /// - Throws: what keeps the scenario from being computed.
  /// - Precondition: its benefits have months; see `Methode.kentMaanden`.
  /// - Complexity: zorgregels x months x calendar years.
  public init(_ scenario: Scenario) throws(Rekenfout) {
    precondition(scenario.methode.kentMaanden, "a factor or a total has no months")
    let zonderDisconto = scenario.zonderDisconto
    let aanvang = Aanvang(zonderDisconto)
    let telling = try Telling(zonderDisconto)
    let traject = try scenario.trajecttarief()
    var bedragen = Array(repeating: PerBetaler(overal: Geldstroom()), count: aanvang.jaren)
    for post in telling.allePosten {
      let aandelen = aanvang.aandelen(post.beoordeling)
      for stroom in try zonderDisconto.maandstromen(post.beoordeling) {
        for jaar in aandelen.indices {
          let som = Self.som(aandelen[jaar], stroom)
          bedragen[jaar][stroom.tarief.betaler] += stroom.soort.geldstroom(
            som * post.gewicht * stroom.tarief.euro)
        }
      }
    }
    for jaar in bedragen.indices {
      bedragen[jaar][traject.betaler].kosten +=
        telling.contanteTrajecten * aanvang.starts[jaar] * traject.euro
    }
    let laatste = bedragen.lastIndex { bedrag in Betaler.allCases.contains { bedrag[$0].omvang > 0 } } ?? 0
    self.bedragen = Array(bedragen.prefix(laatste + 1))
    let begin = scenario.programma?.beginjaar ?? scenario.regels.prijspeil
    jaren = (0...laatste).map { begin + $0 }
    contant = try Self.contant(scenario, traject)
    let omvang = bedragen.reduce(0) { som, jaar in Betaler.allCases.reduce(som) { $0 + jaar[$1].omvang } }
    grens = Nulgrens(trajecten: telling.contanteTrajecten, omvang: omvang)
    self.aanvang = aanvang
  }

  /// Month by month, each at its own discount; apart from the closed form in which the programme is computed.
  private static func contant(
    _ scenario: Scenario, _ traject: Tarief
  ) throws(Rekenfout) -> PerBetaler<Geldstroom> {
    let telling = try Telling(scenario)
    var contant = PerBetaler(overal: Geldstroom())
    for post in telling.allePosten {
      for stroom in try scenario.maandstromen(post.beoordeling) {
        contant[stroom.tarief.betaler] += stroom.soort.geldstroom(
          stroom.perMaand.reduce(0, +) * post.gewicht * stroom.tarief.euro)
      }
    }
    contant[traject.betaler].kosten += telling.contanteTrajecten * traject.euro
    return contant
  }

  /// Units of a stream that fall in one calendar year.
  static func som(_ aandelen: [Double], _ stroom: Maandstroom) -> Double {
    zip(aandelen, stroom.perMaand).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// All years together.
  public func totaal(_ betaler: Betaler) -> Geldstroom { bedragen.reduce(Geldstroom()) { $0 + $1[betaler] } }

  /// Who saves or pays anything in any year.
  public var betalers: [Betaler] {
    Betaler.allCases.filter { betaler in bedragen.contains { $0[betaler].omvang > 0 } }
  }
}
