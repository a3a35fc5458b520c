/// Euros per unit at the price level, and who pays them.
public struct Tarief: Sendable, Hashable {
  /// Per unit of the post, at the price level.
  public let euro: Double
  public let betaler: Betaler
  /// Kinds of money of this payer that are taken off its benefits instead of shown by themselves.
  let gesaldeerd: Set<Geldsoort>

  public init(euro: Double, betaler: Betaler) { self.init(euro: euro, betaler: betaler, gesaldeerd: []) }

  init(euro: Double, betaler: Betaler, gesaldeerd: Set<Geldsoort>) {
    self.euro = euro
    self.betaler = betaler
    self.gesaldeerd = gesaldeerd
  }

  /// Where the value of a line goes.
  func geldstroom(_ soort: Zorgregel.Soort, _ euro: Double) -> Geldstroom {
    let geldstroom = soort.geldstroom(euro)
    return gesaldeerd.isEmpty ? geldstroom : geldstroom.gesaldeerd(gesaldeerd)
  }
}

/// The price list at one price level and basis, ready for looking up in inner loops.
public struct Tarieven: Sendable {
  private let kostenkaart: Kostenkaart
  private let basis: Prijsbasis
  private let peil: Int
  private let bekend: [Kostenpost.ID: Tarief]
  private let gesaldeerd: [Betaler: Set<Geldsoort>]

  public init(_ kostenkaart: Kostenkaart, basis: Prijsbasis, peil: Int) {
    self.init(kostenkaart, basis: basis, peil: peil, gesaldeerd: [:])
  }

  init(_ kostenkaart: Kostenkaart, basis: Prijsbasis, peil: Int, gesaldeerd: [Betaler: Set<Geldsoort>]) {
    self.kostenkaart = kostenkaart
    self.gesaldeerd = gesaldeerd
    self.basis = basis
    self.peil = peil
    bekend = kostenkaart.posten.reduce(into: [:]) { bekend, post in
      if let prijs = try? kostenkaart.prijs(post.id, basis: basis, peil: peil) {
        bekend[post.id] = Tarief(
          euro: prijs.euro, betaler: post.betaler, gesaldeerd: gesaldeerd[post.betaler] ?? [])
      }
    }
  }

  /// - Throws: why the post has no usable price, when it has none.
  public func tarief(_ id: Kostenpost.ID) throws(Rekenfout) -> Tarief {
    if let tarief = bekend[id] { return tarief }
    let prijs = try kostenkaart.prijs(id, basis: basis, peil: peil)
    return Tarief(
      euro: prijs.euro, betaler: prijs.post.betaler, gesaldeerd: gesaldeerd[prijs.post.betaler] ?? [])
  }
}
