import Taal

/// The price list: posts by id, and the index that moves their prices between years.
public struct Kostenkaart: Sendable, Hashable {
  public let index: Prijsindex
  public private(set) var posten: [Kostenpost]
  private var plaatsen: [Kostenpost.ID: Int]

  /// - Parameter posten: a later post with the same id replaces an earlier one.
  public init(index: Prijsindex, posten: [Kostenpost]) {
    self.index = index
    self.posten = []
    plaatsen = [:]
    for post in posten { neemOp(post) }
  }

  public subscript(id: Kostenpost.ID) -> Kostenpost? {
    plaatsen[id].map { posten[$0] }
  }

  /// Adds a post, or replaces the post with the same id.
  public mutating func neemOp(_ post: Kostenpost) {
    if let plaats = plaatsen[post.id] {
      posten[plaats] = post
    } else {
      plaatsen[post.id] = posten.count
      posten.append(post)
    }
  }

  /// The price of a post on a price basis, moved to a price level.
  ///
  /// A post that lacks the asked basis is priced on the other one; `GeldendePrijs.vervangt` says so.
  public func prijs(
    _ id: Kostenpost.ID, basis: Prijsbasis, peil: Int
  ) throws(Rekenfout) -> GeldendePrijs {
    guard let post = self[id] else {
      throw .onbekendePost(id, bedoeld: dichtstbijzijnde(id.tekst, in: posten.map(\.id.tekst)))
    }
    let ander = basis == .integraal ? Prijsbasis.declaratie : .integraal
    guard let prijs = post.prijs(basis, dichtstBij: peil) ?? post.prijs(ander, dichtstBij: peil) else {
      throw .postZonderPrijs(id, toelichting: post.toelichting)
    }
    return GeldendePrijs(
      post: post, prijs: prijs, gevraagd: basis, peil: peil,
      indexfactor: try index.factor(van: prijs.jaar, naar: peil))
  }
}

/// A published price, chosen for a basis and moved to a price level.
public struct GeldendePrijs: Sendable, Hashable {
  public let post: Kostenpost
  /// As it was published.
  public let prijs: Prijs
  /// The basis that the scenario asks for.
  public let gevraagd: Prijsbasis
  /// The price level: the year in whose euros `euro` is.
  public let peil: Int
  /// What the published amount is multiplied by to get to the price level.
  public let indexfactor: Double

  /// Euros per unit at the price level.
  public var euro: Double { prijs.bedrag.euro * indexfactor }

  /// True when the asked basis was not published and the other one is used instead.
  public var vervangt: Bool { prijs.basis != gevraagd }
}
