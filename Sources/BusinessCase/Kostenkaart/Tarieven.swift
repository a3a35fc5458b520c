/// Euros per unit at the price level, and who pays them.
public struct Tarief: Sendable, Hashable {
  /// Per unit of the post, at the price level.
  public let euro: Double
  public let betaler: Betaler

  public init(euro: Double, betaler: Betaler) {
    self.euro = euro
    self.betaler = betaler
  }
}

/// The price list at one price level and basis, ready for looking up in inner loops.
public struct Tarieven: Sendable {
  private let kostenkaart: Kostenkaart
  private let basis: Prijsbasis
  private let peil: Int
  private let bekend: [Kostenpost.ID: Tarief]

  public init(_ kostenkaart: Kostenkaart, basis: Prijsbasis, peil: Int) {
    self.kostenkaart = kostenkaart
    self.basis = basis
    self.peil = peil
    bekend = kostenkaart.posten.reduce(into: [:]) { bekend, post in
      if let prijs = try? kostenkaart.prijs(post.id, basis: basis, peil: peil) {
        bekend[post.id] = Tarief(euro: prijs.euro, betaler: post.betaler)
      }
    }
  }

  /// - Throws: why the post has no usable price, when it has none.
  public func tarief(_ id: Kostenpost.ID) throws(Rekenfout) -> Tarief {
    if let tarief = bekend[id] { return tarief }
    let prijs = try kostenkaart.prijs(id, basis: basis, peil: peil)
    return Tarief(euro: prijs.euro, betaler: prijs.post.betaler)
  }
}
