/// What a programme does to care use and to working hours in each calendar year: the figures of a plan for those who pay.
///
/// Of the same months as `Begroting`: the euros of a payer are those of its begroting.
public struct Zorgplan: Sendable {
  /// What happens to care.
  public enum Richting: String, Sendable, Hashable, CaseIterable {
    /// Care that is not needed.
    case vermeden
    /// Care that comes, of people who are better reached.
    case meer
    /// Extra input of the traject itself.
    case inzet
  }

  /// One kind of care in one direction.
  public struct Regel: Sendable {
    public let post: Kostenpost
    public let richting: Richting
    public let tarief: Tarief
    /// Expected units of the post, one for each of `jaren`.
    public let perJaar: [Double]

    public var samen: Double { perJaar.reduce(0, +) }
    /// Not discounted, at the price level.
    public func euro(_ jaar: Int) -> Double { perJaar[jaar] * tarief.euro }
    /// Hours of who does this work; nil where that is not known.
    public func uren(_ jaar: Int) -> Double? { post.personeel.map { perJaar[jaar] * $0.uren } }
  }

  public let jaren: [Int]
  /// In the order of payers, posts and directions; nothing that comes to nothing.
  public let regels: [Regel]
  /// Trajecten that start, one for each of `jaren`.
  public let trajecten: [Double]
  /// Working time that a traject itself takes.
  public let perTraject: [Personeel]

  /// - Throws: what keeps the scenario from being computed.
  /// - Precondition: its benefits have months; see `Methode.kentMaanden`.
  public init(_ scenario: Scenario) throws(Rekenfout) {
    let begroting = try Begroting(scenario)
    jaren = begroting.jaren
    let zonderDisconto = scenario.zonderDisconto
    let telling = try Telling(zonderDisconto)
    var som: [Sleutel: (tarief: Tarief, perJaar: [Double])] = [:]
    for post in telling.allePosten {
      let aandelen = begroting.aanvang.aandelen(post.beoordeling)
      for stroom in try zonderDisconto.maandstromen(post.beoordeling) {
        for (richting, deel) in stroom.soort.richtingen {
          let sleutel = Sleutel(post: stroom.post, richting: richting)
          var regel = som[sleutel] ?? (stroom.tarief, Array(repeating: 0, count: jaren.count))
          for jaar in jaren.indices {
            regel.perJaar[jaar] += deel * post.gewicht * Begroting.som(aandelen[jaar], stroom)
          }
          som[sleutel] = regel
        }
      }
    }
    let posten = Dictionary(
      scenario.kostenkaart.posten.map { ($0.id, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    regels = som.compactMap { sleutel, regel in
      posten[sleutel.post].map {
        Regel(post: $0, richting: sleutel.richting, tarief: regel.tarief, perJaar: regel.perJaar)
      }
    }.filter { $0.samen > 0 }.sorted { $0.plaats < $1.plaats }
    trajecten = begroting.jaren.indices.map { telling.contanteTrajecten * begroting.aanvang.starts[$0] }
    perTraject = scenario.perTraject
  }

  private struct Sleutel: Hashable {
    let post: Kostenpost.ID
    let richting: Richting
  }

  /// What a year asks of a beroep: for the trajecten themselves, and for the care that comes with them.
  public func gevraagd(_ beroep: Beroep, _ jaar: Int) -> Double {
    perTraject.filter { $0.beroep == beroep }.reduce(0) { $0 + trajecten[jaar] * $1.uren }
      + uren(beroep, jaar) { $0 != .vermeden }
  }

  /// The hours of care that is not needed.
  public func vrij(_ beroep: Beroep, _ jaar: Int) -> Double { uren(beroep, jaar) { $0 == .vermeden } }

  private func uren(_ beroep: Beroep, _ jaar: Int, _ telt: (Richting) -> Bool) -> Double {
    regels.filter { $0.post.personeel?.beroep == beroep && telt($0.richting) }
      .reduce(0) { $0 + ($1.uren(jaar) ?? 0) }
  }

  /// Who has any hours asked or freed.
  public var beroepen: [Beroep] {
    Beroep.allCases.filter { beroep in
      perTraject.contains { $0.beroep == beroep } || regels.contains { $0.post.personeel?.beroep == beroep }
    }
  }
}

extension Zorgplan.Regel {
  fileprivate var plaats: (Int, String, Int) {
    (
      Betaler.allCases.firstIndex(of: post.betaler) ?? 0, post.id.tekst,
      Zorgplan.Richting.allCases.firstIndex(of: richting) ?? 0
    )
  }
}

extension Zorgregel.Soort {
  /// Which part of a line goes which way; a tegenslag only for what is laid at the door of the traject.
  var richtingen: [(Zorgplan.Richting, Double)] {
    let deel = geldstroom(1)
    return [(.vermeden, deel.baten), (.meer, deel.meerzorg), (.inzet, deel.kosten)].filter { $0.1 > 0 }
  }
}
