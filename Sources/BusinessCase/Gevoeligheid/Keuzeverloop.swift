/// Which of some alternatives is the best one over the range of a number, the others as they are. Stopping, which brings
/// nothing, is always one of them.
public struct Keuzeverloop: Sendable, Hashable {
  /// A stretch of the range on which one alternative is the best.
  public struct Stuk: Sendable, Hashable {
    public let van: Double
    public let tot: Double
    /// Nil for stopping.
    public let beste: Int?
  }

  public let parameter: Parameter
  public let naam: String
  /// The names of the alternatives.
  public let alternatieven: [String]
  /// The value now, in the first alternative that has the number.
  public let nu: Double
  /// In order, over the whole range.
  public let stukken: [Stuk]
  /// Whether every change was found in closed form; else the range was searched in steps.
  public let isGesloten: Bool

  /// - Returns: nil when no alternative has the number.
  /// - Throws: what keeps an alternative from being computed.
  /// - Complexity: two computations of each alternative where the saldo is a straight line, some hundreds elsewhere.
  public init?(
    _ parameter: Parameter, van scenarios: [Scenario], _ horizon: Horizon = .lang
  ) throws(Rekenfout) {
    guard let nu = scenarios.compactMap({ $0.waarde(parameter) }).first else { return nil }
    let proeven = try scenarios.map { scenario throws(Rekenfout) in try Proefdraai(scenario, horizon) }
    self.parameter = parameter
    naam = Parameternamen([(parameter, proeven.compactMap { $0.regelplaats(van: parameter) }.first)]).naam(
      parameter, proeven.compactMap { $0.regelplaats(van: parameter) }.first)
    alternatieven = scenarios.map(\.naam)
    self.nu = nu
    isGesloten = parameter.isLineair
    let korrel = scenarios.korrel.waarden(van: parameter)
    let bereik = parameter.bereik
    if isGesloten {
      let lijnen = try proeven.map { proef throws(Rekenfout) in try Lijn(proef, parameter, nu: nu) }
      stukken = Self.stukken(bereik, grenzen: Lijn.snijpunten(lijnen, bereik)) { x in
        lijnen.map { $0.saldo(x) }
      }.afgerond(korrel)
      return
    }
    // What could be computed as it is can be computed with another value in its range.
    func saldi(_ x: Double) -> [Double] {
      proeven.map { $0.scenario.waarde(parameter) == nil ? $0.nu : (try? $0.saldo(parameter, x)) ?? $0.nu }
    }
    stukken = Self.stukken(bereik, grenzen: Self.wissels(bereik, saldi), saldi).afgerond(korrel)
  }

  private static func beste(_ saldi: [Double]) -> Int? { Nulgrens.exact.beste(saldi) }

  /// - Parameter grenzen: every value at which the best may change.
  private static func stukken(
    _ bereik: ClosedRange<Double>, grenzen: [Double], _ saldi: (Double) -> [Double]
  ) -> [Stuk] {
    let punten = [bereik.lowerBound] + grenzen.sorted() + [bereik.upperBound]
    return zip(punten, punten.dropFirst()).reduce(into: []) { stukken, paar in
      guard paar.0 < paar.1 else { return }
      let beste = beste(saldi((paar.0 + paar.1) / 2))
      if let vorige = stukken.last, vorige.beste == beste {
        stukken[stukken.count - 1] = Stuk(van: vorige.van, tot: paar.1, beste: beste)
      } else {
        stukken.append(Stuk(van: paar.0, tot: paar.1, beste: beste))
      }
    }
  }

  /// Where the best changes between two steps, narrowed down.
  private static func wissels(_ bereik: ClosedRange<Double>, _ saldi: (Double) -> [Double]) -> [Double] {
    let breedte = bereik.upperBound - bereik.lowerBound
    let punten = (0...Self.stappen).map { bereik.lowerBound + breedte * Double($0) / Double(Self.stappen) }
    let besten = punten.map { beste(saldi($0)) }
    return (1..<punten.count).filter { besten[$0] != besten[$0 - 1] }.map { nummer in
      var (links, rechts) = (punten[nummer - 1], punten[nummer])
      for _ in 0..<50 {
        let midden = (links + rechts) / 2
        if beste(saldi(midden)) == besten[nummer - 1] { links = midden } else { rechts = midden }
      }
      return (links + rechts) / 2
    }
  }

  private static let stappen = 400
}

extension [Keuzeverloop.Stuk] {
  fileprivate func afgerond(_ korrel: Double) -> [Keuzeverloop.Stuk] {
    map { Keuzeverloop.Stuk(van: $0.van.afgerond(korrel), tot: $0.tot.afgerond(korrel), beste: $0.beste) }
      .filter { $0.van < $0.tot }
  }
}

/// The saldo of one alternative as a straight line in a number.
private struct Lijn {
  let bijNul: Double
  let helling: Double

  init(_ proef: Proefdraai, _ parameter: Parameter, nu: Double) throws(Rekenfout) {
    guard proef.scenario.waarde(parameter) != nil else {
      (bijNul, helling) = (proef.nu, 0)
      return
    }
    // As large as the number is, so that rounding to cents says little.
    let stap = min(parameter.bereik.upperBound, max(1, nu))
    bijNul = try proef.saldo(parameter, 0)
    helling = (try proef.saldo(parameter, stap) - bijNul) / stap
  }

  func saldo(_ x: Double) -> Double { bijNul + helling * x }

  /// Where any two lines, or a line and zero, cross.
  static func snijpunten(_ lijnen: [Lijn], _ bereik: ClosedRange<Double>) -> [Double] {
    let alle = lijnen.map { ($0.bijNul, $0.helling) } + [(0, 0)]
    return alle.indices.flatMap { i in
      alle.indices.dropFirst(i + 1).compactMap { j in
        let verschil = alle[i].1 - alle[j].1
        guard verschil != 0 else { return nil }
        let x = (alle[j].0 - alle[i].0) / verschil
        return bereik.contains(x) ? x : nil
      }
    }
  }
}
