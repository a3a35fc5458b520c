/// Where a number turns the saldo from negative to positive, or back: every such value in its range.
public struct Omslagpunt: Sendable, Hashable {
  public enum Uitkomst: Sendable, Hashable {
    /// The values at which the expected saldo is zero, in order; at least one.
    case bij([Double])
    /// Whatever the number is in its range, the saldo keeps its sign.
    case geen
    /// The number does nothing.
    case geenInvloed
  }

  public let parameter: Parameter
  /// What the number is called; no other of the same list is called that.
  public let naam: String
  /// The value now.
  public let nu: Double
  public let uitkomst: Uitkomst
  /// How the saldo runs over the range of the number.
  public let verloop: Saldoverloop

  /// - Returns: nil when the scenario has no such number.
  /// - Complexity: closed form where the saldo is a straight line. In the discount rate and growth linear in the
  ///   zorgregels, once; in fading and drop-out of a line some fifty computations of its casus.
  public init?(
    _ parameter: Parameter, van scenario: Scenario, _ horizon: Horizon = .lang
  ) throws(Rekenfout) {
    let proef = try Proefdraai(scenario, horizon)
    let getal = (parameter, proef.regelplaats(van: parameter))
    try self.init(parameter, naam: Parameternamen([getal]).naam(getal.0, getal.1), proef)
  }

  /// More numbers of lines than this are asked for one by one.
  private static let hoogstens = 12

  private init?(_ parameter: Parameter, naam: String, _ proef: Proefdraai) throws(Rekenfout) {
    guard let nu = proef.scenario.waarde(parameter) else { return nil }
    self.parameter = parameter
    self.naam = naam
    self.nu = nu
    verloop = try Saldoverloop(parameter, nu: nu, proef)
      .afgerond(parameter, proef.scenario.korrel(proef.uitkomst.telling))
    uitkomst =
      verloop.isVlak ? .geenInvloed : verloop.nulpunten.isEmpty ? .geen : .bij(verloop.nulpunten)
  }

  /// All shared numbers of a scenario, and those of its lines where these are few enough to read.
  public static func alle(van scenario: Scenario, _ horizon: Horizon = .lang) throws(Rekenfout)
    -> [Omslagpunt]
  {
    let proef = try Proefdraai(scenario, horizon)
    let alle = try scenario.parameters()
    let gedeeld = alle.prefix { if case .regel = $0 { false } else { true } }
    let getoond = alle.count - gedeeld.count <= hoogstens && scenario.register == nil ? alle[...] : gedeeld
    let namen = Parameternamen(getoond.lazy.map { ($0, proef.regelplaats(van: $0)) })
    var punten: [Omslagpunt] = []
    for parameter in getoond {
      let naam = namen.naam(parameter, proef.regelplaats(van: parameter))
      let punt = try Omslagpunt(parameter, naam: naam, proef)
      if let punt { punten.append(punt) }
    }
    return punten
  }
}
