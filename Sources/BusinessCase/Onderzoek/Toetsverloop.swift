/// A claimed saving, and what the toets made of it.
public struct Getoetsteclaim: Sendable, Hashable {
  /// One word for all judgements of a line: rejected by anybody, else adjusted by anybody, else confirmed.
  public enum Oordeel: String, Sendable, Hashable, CaseIterable {
    case bevestigd, bijgesteld, verworpen
    case nietGetoetst = "niet-getoetst"
  }

  public var casus: Beoordeling.ID
  public var oordeel: Oordeel
  /// As it was claimed, when nobody had judged it yet.
  public var voor: Zorgregel
  /// As it counts now; nil when it was rejected.
  public var na: Zorgregel?
  /// What ends the benefits of its casus.
  public var stop: Beoordeling.Stop?

  public init(
    casus: Beoordeling.ID, oordeel: Oordeel, voor: Zorgregel, na: Zorgregel?, stop: Beoordeling.Stop?
  ) {
    self.casus = casus
    self.oordeel = oordeel
    self.voor = voor
    self.na = na
    self.stop = stop
  }
}

/// How the toets went: all claims together before and after, up to one horizon, in undiscounted euros.
///
/// A rejected line is in "before" and not in "after", so that it does not vanish from what was claimed.
public struct Toetsverloop: Sendable, Hashable {
  public struct Deel: Sendable, Hashable {
    public internal(set) var zorgregels = 0
    public internal(set) var voor = Claimstappen()
    public internal(set) var na = Claimstappen()

    mutating func voegToe(_ deel: Deel) {
      zorgregels += deel.zorgregels
      voor.voegToe(deel.voor)
      na.voegToe(deel.na)
    }
  }

  private var delen: [Getoetsteclaim.Oordeel: Deel] = [:]

  public subscript(oordeel: Getoetsteclaim.Oordeel) -> Deel { delen[oordeel] ?? Deel() }

  public var samen: Deel {
    Getoetsteclaim.Oordeel.allCases.reduce(into: Deel()) { $0.voegToe(self[$1]) }
  }

  mutating func tel(_ claim: Getoetsteclaim, voor: Regelwaarde, na: Regelwaarde) {
    var deel = self[claim.oordeel]
    deel.zorgregels += 1
    deel.voor.voegToe(voor, gewicht: 1)
    deel.na.voegToe(na, gewicht: 1)
    delen[claim.oordeel] = deel
  }
}

extension Scenario {
  /// One per horizon; nil when nobody knows what was claimed before the toets.
  ///
  /// - Complexity: linear in the claims.
  func toetsverlopen() throws(Rekenfout) -> [Toetsverloop]? {
    guard let register else { return nil }
    let claims = register.toets?.claims ?? register.claims
    let tarieven = tarieven
    var verlopen = Horizon.allCases.map { _ in Toetsverloop() }
    for claim in claims {
      let tarief = try tarieven.tarief(claim.voor.post)
      let voor = Regelrekening(claim.voor, tarief: tarief, stop: claim.stop, regels: regels)
      let na = claim.na.map { Regelrekening($0, tarief: tarief, stop: claim.stop, regels: regels) }
      for horizon in Horizon.allCases {
        let maanden = regels.horizonnen[horizon]
        verlopen[horizon.nummer].tel(
          claim, voor: voor.waarde(tot: maanden), na: na?.waarde(tot: maanden) ?? Regelwaarde())
      }
    }
    return verlopen
  }
}
