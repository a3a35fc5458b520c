/// What one payer keeps, as a function of the contribution x that one party pays another.
///
///     saldo(x) = saldo without contribution + x    who receives it
///     saldo(x) = saldo without contribution - x    who pays it
///     saldo(x) = saldo without contribution        everybody else
///
/// x is the same in every draw, so the whole distribution moves along the line and keeps its shape.
public struct Bijdragelijn: Sendable, Hashable {
  public enum Rol: String, Sendable, Hashable {
    case ontvangt
    case betaalt
    case geenVanBeide
  }

  /// One point for a chart, in euros per traject.
  public struct Punt: Sendable, Hashable {
    public let bijdrage: Double
    public let saldo: Double
    /// The band that holds 95 of 100 draws.
    public let laag: Double
    public let hoog: Double
    /// P(saldo > 0); nil where the draws say nothing of chances.
    public let kansOpWinst: Double?
  }

  public let betaler: Betaler
  public let rol: Rol
  private let zonder: Rangorde
  private let grens: Nulgrens
  private let korrel: Double
  private let zegtKans: Bool

  init(betaler: Betaler, rol: Rol, zonderBijdrage trekkingen: [Double], _ invoer: Onderhandelinvoer) {
    self.betaler = betaler
    self.rol = rol
    zonder = Rangorde(trekkingen)
    (grens, zegtKans, korrel) = (invoer.grens, invoer.spreiding.zegtIets, invoer.korrel)
  }

  /// What the payer keeps without a contribution.
  public var zonderBijdrage: Verwachting { exact.zonder.afgerond(korrel) }

  /// The contribution at which the saldo is zero: what the receiver needs at least, what the payer can spare at
  /// most. Nil for who neither receives nor pays.
  public var omslagpunt: Verwachting? { exact.omslagpunt?.afgerond(korrel) }

  /// The same, to compute with.
  var exact: (zonder: Verwachting, omslagpunt: Verwachting?) {
    let zonder = zonder.verwachting
    return switch rol {
    case .ontvangt: (zonder, -zonder)
    case .betaalt: (zonder, zonder)
    case .geenVanBeide: (zonder, nil)
    }
  }

  /// - Complexity: O(log n) in the number of draws.
  public func punt(bij bijdrage: Double) -> Punt {
    let verschuiving = erbij(bijdrage)
    let saldo = (zonder.verwachting + verschuiving).afgerond(korrel)
    return Punt(
      bijdrage: bijdrage, saldo: saldo.gemiddelde, laag: saldo.interval95.lowerBound,
      hoog: saldo.interval95.upperBound,
      kansOpWinst: zegtKans ? zonder.aandeelWinst(erbij: verschuiving, grens) : nil)
  }

  private func erbij(_ bijdrage: Double) -> Double {
    switch rol {
    case .ontvangt: bijdrage
    case .betaalt: -bijdrage
    case .geenVanBeide: 0
    }
  }
}
