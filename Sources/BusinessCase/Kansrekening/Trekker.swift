/// A distribution made ready for drawing many numbers.
///
/// Every draw takes one number from its stream and grows with it.
package struct Trekker: Sendable {
  private enum Vorm: Sendable {
    case vast
    case uniform
    case driehoek(top: Double)
    case normaal
    case tabel(Kwantieltabel)
  }

  private let vorm: Vorm
  /// A draw is `begin` + `schaal` times the draw of the shape, and never below `ondergrens` or above `bovengrens`.
  private let begin: Double
  private let schaal: Double
  private let ondergrens: Double
  private let bovengrens: Double

  package init(_ verdeling: Verdeling) {
    var tabellen = Tabellen()
    self.init(verdeling, &tabellen)
  }

  /// - Parameter tabellen: shapes that were tabulated before.
  init(_ verdeling: Verdeling, _ tabellen: inout Tabellen) {
    (ondergrens, bovengrens) = verdeling.grenzen
    switch verdeling {
    case .vast(let waarde): (vorm, begin, schaal) = (.vast, waarde, 0)
    case .uniform(let laag, let hoog): (vorm, begin, schaal) = (.uniform, laag, hoog - laag)
    case .driehoek(let laag, let top, let hoog):
      (vorm, begin, schaal) = (.driehoek(top: (top - laag) / (hoog - laag)), laag, hoog - laag)
    case .normaal(let gemiddelde, let sd): (vorm, begin, schaal) = (.normaal, gemiddelde, sd)
    case .lognormaal(let mu, let sigma):
      vorm = .tabel(tabellen[.lognormaal(sigma: sigma)])
      (begin, schaal) = (0, Verdeling.lognormaal(mu: mu, sigma: 0).gemiddelde)
    case .gamma(let vormgetal, let schaalgetal):
      vorm = .tabel(tabellen[.gamma(vorm: vormgetal)])
      (begin, schaal) = (0, schaalgetal)
    case .beta(let a, let b, let laag, let hoog):
      vorm = .tabel(tabellen[.beta(a: a, b: b)])
      (begin, schaal) = (laag, hoog - laag)
    }
  }

  /// Puts `aantal` draws in `doel`.
  package func vul(_ doel: UnsafeMutablePointer<Double>, _ aantal: Int, _ toeval: inout Toeval) {
    trek(doel, aantal, &toeval) { doel[$0] = $1 }
  }

  /// Multiplies what is in `doel` by draws.
  ///
  /// - Parameter hulp: room for `aantal` numbers.
  func vermenigvuldig(
    _ doel: UnsafeMutablePointer<Double>, _ aantal: Int, hulp: UnsafeMutablePointer<Double>,
    _ toeval: inout Toeval
  ) {
    trek(hulp, aantal, &toeval) { doel[$0] *= $1 }
  }

  /// `aantal` draws from a stream.
  package func trekkingen(_ aantal: Int, _ toeval: Toeval) -> [Double] {
    var toeval = toeval
    return [Double](unsafeUninitializedCapacity: aantal) { ruimte, gevuld in
      if let doel = ruimte.baseAddress { vul(doel, aantal, &toeval) }
      gevuld = aantal
    }
  }

  /// - Parameter hulp: room for the normals that a table is entered with; may be where the draws end up.
  @inline(__always)
  private func trek(
    _ hulp: UnsafeMutablePointer<Double>, _ aantal: Int, _ toeval: inout Toeval,
    _ neem: (Int, Double) -> Void
  ) {
    switch vorm {
    case .vast:
      for nummer in 0..<aantal { neem(nummer, begin) }
    case .uniform:
      for nummer in 0..<aantal { neem(nummer, begin + schaal * toeval.deel()) }
    case .driehoek(let top):
      for nummer in 0..<aantal {
        neem(nummer, begin + schaal * Verdeling.driehoek(toeval.deel(), 0, top, 1))
      }
    case .normaal:
      Normaaltabel.vast.vul(hulp, aantal, &toeval)
      for nummer in 0..<aantal { neem(nummer, begin + schaal * hulp[nummer]) }
    case .tabel(let tabel):
      Normaaltabel.vast.vul(hulp, aantal, &toeval)
      tabel.vertaal(aantal, z: { hulp[$0] }) { nummer, x in
        neem(nummer, min(max(begin + schaal * x, ondergrens), bovengrens))
      }
    }
  }
}

/// Shapes that were tabulated, each once: amounts that differ only in their mean share one.
struct Tabellen {
  fileprivate enum Vorm: Hashable {
    case lognormaal(sigma: Double)
    case gamma(vorm: Double)
    case beta(a: Double, b: Double)
  }

  private var bekend: [Vorm: Kwantieltabel] = [:]

  fileprivate subscript(vorm: Vorm) -> Kwantieltabel {
    mutating get {
      if let tabel = bekend[vorm] { return tabel }
      let tabel =
        switch vorm {
        case .lognormaal(let sigma): Kwantieltabel(lognormaal: sigma)
        case .gamma(let vorm): Kwantieltabel(gamma: vorm)
        case .beta(let a, let b): Kwantieltabel(beta: a, b)
        }
      bekend[vorm] = tabel
      return tabel
    }
  }
}

extension Verdeling {
  /// No draw lies beyond these.
  fileprivate var grenzen: (Double, Double) {
    switch self {
    case .vast, .normaal: (-.infinity, .infinity)
    case .uniform(let laag, let hoog), .driehoek(let laag, _, let hoog): (laag, hoog)
    case .lognormaal, .gamma: (0, .infinity)
    case .beta(_, _, let laag, let hoog): (laag, hoog)
    }
  }
}
