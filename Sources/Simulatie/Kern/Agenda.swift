/// The future event list: what will happen, and when.
///
/// What is planned for the same moment happens in the order in which it was planned. There is no way to strike
/// something out: a model gives what may lapse a stamp of its own (see `Kaartenbak`) and passes over it when it comes.
///
/// While few events are pending they lie in order, the first one last: taking is free, and planning moves a few. When
/// they become many they become a heap with four children per node (`Hoop`), until they are few again.
///
/// - Complexity: O(log n) for planning and taking, n being what is pending; nothing is allocated but when n doubles.
package struct Agenda<Voorval: BitwiseCopyable>: ~Copyable {
  private var hoop: Hoop<Voorval>
  private var isOpVolgorde = true
  private var gepland: UInt64 = 0
  /// The moment of what was taken last; 0 at the beginning.
  package private(set) var nu = 0.0

  /// From more than `veel` pending events on a heap is quicker, by measurement; going back only at `weinig` keeps an
  /// agenda that hovers around a border from changing all the time.
  private static var veel: Int { 32 }
  private static var weinig: Int { 8 }

  /// - Parameter ruimte: for how many pending events there is room before the first growth.
  package init(ruimte: Int = 0) {
    hoop = Hoop(ruimte: max(Self.veel + 1, ruimte))
  }

  /// How many events are pending.
  package var aantal: Int { hoop.aantal }

  /// Plans an event.
  ///
  /// - Precondition: `tijd` is a number, not before `nu`.
  @inline(__always)
  package mutating func plan(_ voorval: Voorval, op tijd: Double) {
    precondition(tijd >= nu, "an event cannot be planned in the past")
    gepland &+= 1
    let post = Post(tijd: tijd, nummer: gepland, voorval: voorval)
    guard isOpVolgorde else { return hoop.voegToe(post) }
    hoop.schuifIn(post)
    if hoop.aantal > Self.veel { wordHoop() }
  }

  /// Takes the first event, unless it comes after `einde` or there is none.
  @inline(__always)
  package mutating func neem(totEnMet einde: Double = .infinity) -> (tijd: Double, voorval: Voorval)? {
    guard isOpVolgorde else { return neemVanHoop(totEnMet: einde) }
    guard hoop.aantal > 0, hoop.laatste.tijd <= einde else { return nil }
    let post = hoop.neemLaatste()
    nu = post.tijd
    return (post.tijd, post.voorval)
  }

  /// A heap never becomes empty: it is put in order before.
  @inline(__always)
  private mutating func neemVanHoop(totEnMet einde: Double) -> (tijd: Double, voorval: Voorval)? {
    hoop.sluitTop()
    guard hoop.top.tijd <= einde else { return nil }
    let post = hoop.neemTop()
    nu = post.tijd
    if hoop.aantal <= Self.weinig { legOpVolgorde() }
    return (post.tijd, post.voorval)
  }

  /// What lies in order from first to last is a heap.
  @inline(never)
  private mutating func wordHoop() {
    hoop.keerOm()
    isOpVolgorde = false
  }

  @inline(never)
  private mutating func legOpVolgorde() {
    hoop.sluitTop()
    hoop.sorteer()
    isOpVolgorde = true
  }
}

/// An event with its moment and its number in the order of planning.
struct Post<Voorval: BitwiseCopyable> {
  /// The bits of a moment that is not negative lie in the order of moments; below them the number. One comparison of
  /// whole numbers leaves a processor nothing to guess.
  private let rang: UInt128
  let voorval: Voorval

  @inline(__always)
  init(tijd: Double, nummer: UInt64, voorval: Voorval) {
    // Adding nothing makes 0 of -0.
    rang = UInt128((tijd + 0).bitPattern) << 64 | UInt128(nummer)
    self.voorval = voorval
  }

  @inline(__always)
  var tijd: Double { Double(bitPattern: UInt64(truncatingIfNeeded: rang >> 64)) }

  @inline(__always)
  func gaatVoor(_ ander: Post) -> Bool { rang < ander.rang }
}
