/// The future event list: what will happen, and when.
///
/// What is planned for the same moment happens in the order in which it was planned. There is no way to strike
/// something out: a model gives what may lapse a stamp of its own (see `Kaartenbak`) and passes over it when it comes.
///
/// A heap with four children per node in one piece of memory. Taking leaves the top open, because what happens nearly
/// always plans something new, which then sinks from the top at once instead of rising from the bottom.
///
/// - Complexity: O(log n) for planning and taking, n being what is pending; nothing is allocated but when n doubles.
package struct Agenda<Voorval: BitwiseCopyable>: ~Copyable {
  private struct Post {
    /// The bits of a time that is not negative: they have the order of the times themselves.
    var sleutel: UInt64
    var nummer: UInt64
    var voorval: Voorval
  }

  private var posten: UnsafeMutablePointer<Post>
  private var ruimte: Int
  /// Posts in use, the open top included.
  private var bezet = 0
  private var isTopOpen = false
  private var gepland: UInt64 = 0
  /// The moment of what was taken last; 0 at the beginning.
  package private(set) var nu = 0.0

  /// - Parameter ruimte: for how many pending events there is room before the first growth.
  package init(ruimte: Int = 16) {
    self.ruimte = max(4, ruimte)
    posten = .allocate(capacity: self.ruimte)
  }

  deinit { posten.deallocate() }

  /// How many events are pending.
  package var aantal: Int { isTopOpen ? bezet &- 1 : bezet }

  /// Plans an event.
  ///
  /// - Precondition: `tijd` is a number, not before `nu`.
  @inline(__always)
  package mutating func plan(_ voorval: Voorval, op tijd: Double) {
    precondition(tijd >= nu, "an event cannot be planned in the past")
    gepland &+= 1
    // Adding 0 makes a zero with a minus sign an ordinary one.
    let post = Post(sleutel: (tijd + 0).bitPattern, nummer: gepland, voorval: voorval)
    if isTopOpen {
      isTopOpen = false
      laatZinken(post)
    } else {
      if bezet == ruimte { groei() }
      bezet &+= 1
      laatStijgen(post)
    }
  }

  /// Takes the first event, unless it comes after `einde` or there is none.
  @inline(__always)
  package mutating func neem(totEnMet einde: Double = .infinity) -> (tijd: Double, voorval: Voorval)? {
    if isTopOpen { sluitTop() }
    guard bezet > 0 else { return nil }
    let tijd = Double(bitPattern: posten.pointee.sleutel)
    guard tijd <= einde else { return nil }
    isTopOpen = true
    nu = tijd
    return (tijd, posten.pointee.voorval)
  }

  /// Nothing came in the place of what was taken: the last one does.
  @inline(__always)
  private mutating func sluitTop() {
    isTopOpen = false
    bezet &-= 1
    if bezet > 0 { laatZinken(posten[bezet]) }
  }

  /// From the open top down, until no child comes first.
  @inline(__always)
  private mutating func laatZinken(_ post: Post) {
    var plaats = 0
    while true {
      let kind = 4 &* plaats &+ 1
      guard kind < bezet else { break }
      let eerste = eersteKind(vanaf: kind)
      guard Self.gaatVoor(posten[eerste], post) else { break }
      posten[plaats] = posten[eerste]
      plaats = eerste
    }
    posten[plaats] = post
  }

  @inline(__always)
  private func eersteKind(vanaf kind: Int) -> Int {
    guard kind &+ 3 < bezet else {
      var eerste = kind
      for ander in (kind &+ 1)..<max(bezet, kind &+ 1) where Self.gaatVoor(posten[ander], posten[eerste]) {
        eerste = ander
      }
      return eerste
    }
    let links = Self.gaatVoor(posten[kind &+ 1], posten[kind]) ? kind &+ 1 : kind
    let rechts = Self.gaatVoor(posten[kind &+ 3], posten[kind &+ 2]) ? kind &+ 3 : kind &+ 2
    return Self.gaatVoor(posten[rechts], posten[links]) ? rechts : links
  }

  /// From the last place up, until no parent comes later.
  @inline(__always)
  private mutating func laatStijgen(_ post: Post) {
    var plaats = bezet &- 1
    while plaats > 0 {
      let ouder = (plaats &- 1) / 4
      guard Self.gaatVoor(post, posten[ouder]) else { break }
      posten[plaats] = posten[ouder]
      plaats = ouder
    }
    posten[plaats] = post
  }

  @inline(__always)
  private static func gaatVoor(_ links: Post, _ rechts: Post) -> Bool {
    links.sleutel == rechts.sleutel ? links.nummer < rechts.nummer : links.sleutel < rechts.sleutel
  }

  @inline(never)
  private mutating func groei() {
    let groter = UnsafeMutablePointer<Post>.allocate(capacity: 2 * ruimte)
    groter.update(from: posten, count: bezet)
    posten.deallocate()
    posten = groter
    ruimte *= 2
  }
}
