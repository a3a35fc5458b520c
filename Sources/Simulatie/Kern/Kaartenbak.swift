/// Cards of those who are in the system, in places that are used again; memory grows with how many are inside at
/// once, not with how many came by.
///
/// A `Plaats` names a place together with a stamp that changes when the place is emptied. An event that carries a
/// `Plaats` therefore lapses by itself when the card has gone: `isGeldig` says so.
package struct Kaartenbak<Kaart> {
  package struct Plaats: Sendable, Hashable, BitwiseCopyable {
    package let nummer: UInt32
    fileprivate let stempel: UInt32
  }

  private var kaarten: ContiguousArray<Kaart> = []
  private var stempels: ContiguousArray<UInt32> = []
  private var vrij: ContiguousArray<UInt32> = []

  package init() {}

  /// How many cards there are.
  package var aantal: Int { kaarten.count - vrij.count }

  /// All cards that are there.
  package var alle: [Kaart] {
    let leeg = Set(vrij)
    return kaarten.indices.filter { !leeg.contains(UInt32($0)) }.map { kaarten[$0] }
  }

  package mutating func voegToe(_ kaart: Kaart) -> Plaats {
    if let nummer = vrij.popLast() {
      kaarten[Int(nummer)] = kaart
      return Plaats(nummer: nummer, stempel: stempels[Int(nummer)])
    }
    kaarten.append(kaart)
    stempels.append(0)
    return Plaats(nummer: UInt32(kaarten.count - 1), stempel: 0)
  }

  /// Whether the card that got this place is still there.
  @inline(__always)
  package func isGeldig(_ plaats: Plaats) -> Bool { stempels[Int(plaats.nummer)] == plaats.stempel }

  /// - Precondition: the place is valid.
  package subscript(plaats: Plaats) -> Kaart {
    get {
      precondition(isGeldig(plaats), "this card has gone")
      return kaarten[Int(plaats.nummer)]
    }
    _modify {
      precondition(isGeldig(plaats), "this card has gone")
      yield &kaarten[Int(plaats.nummer)]
    }
  }

  /// Takes the card out; nil when it had gone already.
  @discardableResult
  package mutating func neem(_ plaats: Plaats) -> Kaart? {
    guard isGeldig(plaats) else { return nil }
    stempels[Int(plaats.nummer)] &+= 1
    vrij.append(plaats.nummer)
    return kaarten[Int(plaats.nummer)]
  }
}
