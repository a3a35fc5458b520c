/// From what is claimed to what is left: claim → kans → toerekening → correctie → uitdoving → disconto → meerzorg → kosten.
///
/// Where waiting is known, these steps are of the same residents if nobody had to wait, and a last step says what
/// waiting and leaving change. Where nothing was measured there is no step for it.
public struct Waterval: Sendable, Hashable {
  public enum Stap: String, Sendable, Hashable, CaseIterable {
    case claim, kans, toerekening, optimismecorrectie, meting, uitdoving, disconto, meerzorg, kosten, wachten
  }

  public struct Trede: Sendable, Hashable {
    public let stap: Stap
    /// What this step adds; negative when it takes away.
    public let verschil: Double
    /// What is left after it.
    public let stand: Double
  }

  /// One trede per step that there is, in order. The last `stand` is the saldo.
  public let treden: [Trede]

  public init(_ uitkomst: Uitkomst, zonderWachten: Uitkomst? = nil) {
    let begin = zonderWachten ?? uitkomst
    let (stappen, totaal) = (begin.claim, begin.totaal)
    var standen = [
      stappen.claim, stappen.naKans, stappen.naToerekening, stappen.naCorrectie, stappen.naMeting,
      stappen.naUitdoving,
      totaal.baten, totaal.baten - totaal.meerzorg, totaal.saldo,
    ]
    if zonderWachten != nil { standen.append(uitkomst.totaal.saldo) }
    var vorige = 0.0
    let isGemeten = stappen.naMeting != stappen.naCorrectie
    treden = zip(Stap.allCases, standen).filter { isGemeten || $0.0 != .meting }.map { stap, stand in
      defer { vorige = stand }
      return Trede(stap: stap, verschil: stand - vorige, stand: stand)
    }
  }
}
