/// A distribution made ready for drawing: a shape, moved and stretched.
package struct Trekker: Sendable {
  let vorm: Kwantielvorm
  /// A draw is `begin` + `schaal` times a draw of the shape.
  private let begin: Double
  private let schaal: Double

  package init(_ verdeling: Verdeling) {
    switch verdeling {
    case .vast(let waarde): (vorm, begin, schaal) = (.uniform, waarde, 0)
    case .uniform(let laag, let hoog): (vorm, begin, schaal) = (.uniform, laag, hoog - laag)
    case .driehoek(let laag, let top, let hoog):
      (vorm, begin, schaal) = (.driehoek(top: (top - laag) / (hoog - laag)), laag, hoog - laag)
    case .normaal(let gemiddelde, let sd): (vorm, begin, schaal) = (.normaal, gemiddelde, sd)
    case .lognormaal(let mu, let sigma):
      vorm = .lognormaal(sigma: sigma)
      (begin, schaal) = (0, Verdeling.lognormaal(mu: mu, sigma: 0).gemiddelde)
    case .gamma(let vormgetal, let schaalgetal):
      (vorm, begin, schaal) = (.gamma(vorm: vormgetal), 0, schaalgetal)
    case .beta(let a, let b, let laag, let hoog):
      (vorm, begin, schaal) = (.beta(a: a, b: b), laag, hoog - laag)
    case .verschoven(let eigen, let midden, let maal):
      let trekker = Trekker(eigen)
      vorm = trekker.vorm
      (begin, schaal) = (midden + maal * (trekker.begin - eigen.gemiddelde), maal * trekker.schaal)
    }
  }

  /// A draw of the shape, moved and stretched.
  @inline(__always)
  func plaats(_ x: Double) -> Double { begin + schaal * x }

  /// The draw that a share `kans` of all draws lies below.
  func kwantiel(_ kans: Double) -> Double { plaats(Kwantieltabel(vorm).kwantiel(kans)) }

  /// `aantal` draws from a stream.
  package func trekkingen(_ aantal: Int, _ toeval: Toeval) -> [Double] {
    var toeval = toeval
    var trekkingen: [Double] = []
    Kwantieltabellen([vorm], draden: 1).open { tabellen in
      trekkingen.reserveCapacity(aantal)
      tabellen?.trek(0, aantal, &toeval) { trekkingen.append(plaats($1)) }
    }
    return trekkingen
  }
}

/// A distribution but for its place and size: amounts that differ only in their mean share one.
enum Kwantielvorm: Sendable, Hashable {
  case uniform
  case driehoek(top: Double)
  case normaal
  case lognormaal(sigma: Double)
  case gamma(vorm: Double)
  case beta(a: Double, b: Double)
}

extension Kwantieltabel {
  init(_ vorm: Kwantielvorm) {
    switch vorm {
    case .uniform: self.init { ($0.links, Normaal.dichtheid($0.z)) }
    case .driehoek(let top): self.init(driehoek: top)
    case .normaal: self.init { ($0.z, 1) }
    case .lognormaal(let sigma): self.init(lognormaal: sigma)
    case .gamma(let vorm): self.init(gamma: vorm)
    case .beta(let a, let b): self.init(beta: a, b)
    }
  }
}
