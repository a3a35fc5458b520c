/// What can be said when only the sum over a number of casussen is known (F3): a mean, and no more.
public struct Totaalonderzoek: Sendable, Hashable {
  /// The intervals that an assumed spread would give. The spread is not known; this is never more than an assumption.
  public struct Aanname: Sendable, Hashable {
    /// sd / mean.
    public let variatiecoefficient: Double
    public let marges: [Marge]
  }

  public struct Marge: Sendable, Hashable {
    /// n.
    public let casussen: Int
    /// Mean ± t(0,975; n-1) · cv · mean / √n, in euros; nil for one casus.
    public let interval: ClosedRange<Double>?
  }

  public let bedrag: Bedrag
  /// The year of its euros.
  public let jaar: Int
  public let casussen: Int
  public let doel: Int
  public let prijspeil: Int
  /// Per casus at the price level, in euros. Gross or net is not said.
  public let gemiddelde: Double
  /// The price of a traject at the price level, in euros.
  public let trajectprijs: Double
  /// Whether anybody gave a spread.
  public let heeftOnzekerGetal: Bool
  /// For spreads of half the mean, the mean and twice the mean.
  public let aannames: [Aanname]

  /// The mean over the price of a traject; nil when that is 0.
  public var keerTrajectprijs: Double? {
    Nulgrens().isNul(trajectprijs) ? nil : gemiddelde / trajectprijs
  }

  static let variatiecoefficienten = [0.5, 1, 2]

  init(_ scenario: Scenario, bedrag: Bedrag, jaar: Int, casussen: Int, doel: Int) throws(Rekenfout) {
    self.bedrag = bedrag
    self.jaar = jaar
    self.casussen = casussen
    self.doel = doel
    prijspeil = scenario.regels.prijspeil
    let index = try scenario.kostenkaart.index.factor(van: jaar, naar: prijspeil)
    let gemiddelde = bedrag.euro * index / Double(casussen)
    self.gemiddelde = gemiddelde
    trajectprijs = try scenario.trajecttarief().euro
    heeftOnzekerGetal = scenario.heeftOnzekerGetal
    let aantallen = casussen == doel ? [casussen] : [casussen, doel].sorted()
    aannames = Self.variatiecoefficienten.map { cv in
      Aanname(
        variatiecoefficient: cv,
        marges: aantallen.map { Marge(casussen: $0, interval: Self.interval(gemiddelde, cv: cv, aantal: $0)) }
      )
    }
  }

  private static func interval(_ gemiddelde: Double, cv: Double, aantal: Int) -> ClosedRange<Double>? {
    guard aantal > 1 else { return nil }
    let halveBreedte =
      Steekproef.kwantiel(aantal: aantal) * cv * abs(gemiddelde) / Double(aantal).squareRoot()
    return Steekproef.interval(gemiddelde - halveBreedte, gemiddelde + halveBreedte)
  }
}
