/// How much of what was claimed survived the toets: all casussen together, up to one horizon, in euros.
public struct Toetsbalans: Sendable, Hashable {
  /// The zorgregels with one kind of toets.
  public struct Deel: Sendable, Hashable {
    /// Lines with avoided care.
    public internal(set) var zorgregels = 0
    /// As claimed: before kans, toerekening and any correction.
    public internal(set) var claim = 0.0
    /// What is counted in the end, as present value.
    public internal(set) var geteld = 0.0
    /// The part of `geteld` in months that the toets covers; 0 where nobody tested.
    public internal(set) var getoetst = 0.0
  }

  /// The undiscounted steps from claim to what is believed.
  public private(set) var stappen = Claimstappen()
  private var perToets: [Toets: Deel] = [:]

  public subscript(toets: Toets) -> Deel { perToets[toets] ?? Deel() }

  /// The present value of all avoided care.
  public var geteld: Double { Toets.allCases.reduce(0) { $0 + self[$1].geteld } }
  public var zorgregels: Int { Toets.allCases.reduce(0) { $0 + self[$1].zorgregels } }

  mutating func tel(_ regel: Zorgregel, _ waarde: Regelwaarde) {
    guard case .vermeden(let claim) = regel.soort else { return }
    stappen.voegToe(waarde, gewicht: 1)
    perToets[claim.toets, default: Deel()].zorgregels += 1
    perToets[claim.toets, default: Deel()].claim += waarde.claim
    perToets[claim.toets, default: Deel()].geteld += waarde.contant
    perToets[claim.toets, default: Deel()].getoetst += waarde.getoetst
  }
}
