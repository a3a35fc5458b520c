/// Who a scenario is of, and what its makers say that no number can: it heads every report on the scenario.
public struct Scenariokop: Sendable, Hashable {
  /// What is looked at, such as Sociaal Recept.
  public var organisatie: String?
  public var gemeente: String?
  /// Who made it.
  public var opsteller: String?
  /// Who tests a claim, as in "getoetst door …".
  public var toetsers: String?
  /// Why benefits counted casus by casus and a factor of everything do not agree.
  public var tweeWegen: String?
  /// What the outcome does not say because of where its numbers come from: a sentence or two each.
  public var grenzen: [String] = []
  /// What is done, in steps.
  public var stappen: [String] = []
  public var verantwoording: [Verantwoordingspunt: String] = [:]

  public init() {}
}

/// What CHEERS 2022 asks of who reports an economic evaluation and no number answers, named as in a scenario file.
public enum Verantwoordingspunt: String, Sendable, Hashable, CaseIterable {
  case achtergrond, analyseplan, groep, omgeving, uitkomsten, meting, waardering, verschillen, verdeling
  case betrokkenheid, effectBetrokkenheid, bevindingen, financiering, belangen
}
