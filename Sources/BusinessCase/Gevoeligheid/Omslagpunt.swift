/// Where a number turns the saldo from negative to positive, or back.
public struct Omslagpunt: Sendable, Hashable {
  public enum Uitkomst: Sendable, Hashable {
    /// The value at which the expected saldo is zero.
    case bij(Double)
    /// Whatever the number is, the saldo keeps its sign.
    case geen
    /// The number does nothing.
    case geenInvloed
  }

  public let parameter: Parameter
  /// The value now.
  public let nu: Double
  public let uitkomst: Uitkomst

  /// - Returns: nil when the scenario has no such number.
  /// - Complexity: closed form where the saldo is a straight line, else a hundred or so computations.
  public init?(
    _ parameter: Parameter, van scenario: Scenario, _ horizon: Horizon = .lang
  ) throws(Rekenfout) {
    try self.init(parameter, van: scenario, proef: Proefdraai(scenario, horizon))
  }

  private init?(_ parameter: Parameter, van scenario: Scenario, proef: Proefdraai) throws(Rekenfout) {
    guard let nu = scenario.waarde(parameter) else { return nil }
    self.parameter = parameter
    self.nu = nu
    uitkomst =
      parameter.isLineair
      ? try Self.opDeLijn(parameter, nu: nu, proef) : try Self.gezocht(parameter, proef)
  }

  /// All shared numbers of a scenario.
  public static func alle(van scenario: Scenario, _ horizon: Horizon = .lang) throws(Rekenfout)
    -> [Omslagpunt]
  {
    let proef = try Proefdraai(scenario, horizon)
    var punten: [Omslagpunt] = []
    for parameter in try scenario.parameters() {
      if case .regel = parameter { break }
      if let punt = try Omslagpunt(parameter, van: scenario, proef: proef) { punten.append(punt) }
    }
    return punten
  }

  /// A straight line through two points: x = -s·f(0) / (f(s) - f(0)), with s about as large as the number is.
  private static func opDeLijn(
    _ parameter: Parameter, nu: Double, _ proef: Proefdraai
  ) throws(Rekenfout) -> Uitkomst {
    let stap = max(1, nu)
    let bijNul = try proef.saldo(parameter, 0)
    let verschil = try proef.saldo(parameter, stap) - bijNul
    guard abs(verschil) > 1e-9 * max(abs(bijNul), abs(proef.nu), 1e-3) else { return .geenInvloed }
    let punt = -stap * bijNul / verschil
    // At the very end of its range the saldo only touches zero.
    return parameter.bereik.contains(punt) && punt != parameter.bereik.lowerBound ? .bij(punt) : .geen
  }

  /// The first change of sign on an even grid, narrowed down.
  private static func gezocht(_ parameter: Parameter, _ proef: Proefdraai) throws(Rekenfout) -> Uitkomst {
    let (begin, eind) = (parameter.bereik.lowerBound, parameter.bereik.upperBound)
    let stappen = 64
    var vorige = (x: begin, y: try proef.saldo(parameter, begin))
    var beweegt = false
    for stap in 1...stappen {
      let x = begin + (eind - begin) * Double(stap) / Double(stappen)
      let y = try proef.saldo(parameter, x)
      if y != vorige.y { beweegt = true }
      if y == 0, vorige.y != 0 { return .bij(x) }
      if y * vorige.y < 0 {
        // What could be computed at both ends can be computed between them.
        return nulpunt(vorige.x...x) { (try? proef.saldo(parameter, $0)) ?? 0 }.map { .bij($0) } ?? .geen
      }
      vorige = (x, y)
    }
    return beweegt ? .geen : .geenInvloed
  }
}
