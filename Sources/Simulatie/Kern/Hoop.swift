/// Pending events in one piece of memory: a heap with four children per node, or a row that lies in order with the
/// first event last. `Agenda` chooses.
///
/// Taking from the heap leaves its top open, because what happens nearly always plans something new, which then sinks
/// from the top at once instead of rising from the bottom.
struct Hoop<Voorval: BitwiseCopyable>: ~Copyable {
  private var posten: UnsafeMutablePointer<Post<Voorval>>
  private var ruimte: Int
  /// Posts in use, the open top included.
  private var bezet = 0
  private var isTopOpen = false

  init(ruimte: Int) {
    self.ruimte = ruimte
    posten = .allocate(capacity: ruimte)
  }

  deinit { posten.deallocate() }

  @inline(__always)
  var aantal: Int { isTopOpen ? bezet &- 1 : bezet }

  @inline(never)
  private mutating func groei() {
    let groter = UnsafeMutablePointer<Post<Voorval>>.allocate(capacity: 2 * ruimte)
    groter.update(from: posten, count: bezet)
    posten.deallocate()
    posten = groter
    ruimte *= 2
  }
}

// A row in order: the later, the nearer to the beginning.
extension Hoop {
  /// - Precondition: not empty.
  @inline(__always)
  var laatste: Post<Voorval> { posten[bezet &- 1] }

  @inline(__always)
  mutating func neemLaatste() -> Post<Voorval> {
    bezet &-= 1
    return posten[bezet]
  }

  /// Puts a post that was planned after all the others in its place.
  @inline(__always)
  mutating func schuifIn(_ post: Post<Voorval>) {
    if bezet == ruimte { groei() }
    var plaats = bezet
    while plaats > 0, posten[plaats &- 1].tijd <= post.tijd {
      posten[plaats] = posten[plaats &- 1]
      plaats &-= 1
    }
    posten[plaats] = post
    bezet &+= 1
  }

  /// - Precondition: the top is not open.
  mutating func keerOm() {
    var rij = UnsafeMutableBufferPointer(start: posten, count: bezet)
    rij.reverse()
  }

  /// - Precondition: the top is not open.
  mutating func sorteer() {
    var rij = UnsafeMutableBufferPointer(start: posten, count: bezet)
    rij.sort { $1.gaatVoor($0) }
  }
}

// A heap: no post goes before its parent.
extension Hoop {
  /// - Precondition: not empty, and the top is not open.
  @inline(__always)
  var top: Post<Voorval> { posten.pointee }

  @inline(__always)
  mutating func neemTop() -> Post<Voorval> {
    isTopOpen = true
    return posten.pointee
  }

  /// When nothing came in the place of what was taken, the last one does.
  ///
  /// - Precondition: there was more than what was taken.
  @inline(__always)
  mutating func sluitTop() {
    guard isTopOpen else { return }
    isTopOpen = false
    bezet &-= 1
    laatZinken(posten[bezet])
  }

  @inline(__always)
  mutating func voegToe(_ post: Post<Voorval>) {
    if isTopOpen {
      isTopOpen = false
      laatZinken(post)
    } else {
      if bezet == ruimte { groei() }
      bezet &+= 1
      laatStijgen(post)
    }
  }

  /// From the open top down, until no child goes before it.
  @inline(__always)
  private mutating func laatZinken(_ post: Post<Voorval>) {
    var plaats = 0
    while true {
      let kind = 4 &* plaats &+ 1
      guard kind < bezet else { break }
      let eerste = kind &+ 3 < bezet ? eersteVanVier(kind) : eersteVanRest(kind)
      guard posten[eerste].gaatVoor(post) else { break }
      posten[plaats] = posten[eerste]
      plaats = eerste
    }
    posten[plaats] = post
  }

  @inline(__always)
  private func eersteVanVier(_ kind: Int) -> Int {
    let links = posten[kind &+ 1].gaatVoor(posten[kind]) ? kind &+ 1 : kind
    let rechts = posten[kind &+ 3].gaatVoor(posten[kind &+ 2]) ? kind &+ 3 : kind &+ 2
    return posten[rechts].gaatVoor(posten[links]) ? rechts : links
  }

  @inline(__always)
  private func eersteVanRest(_ kind: Int) -> Int {
    var eerste = kind
    for ander in (kind &+ 1)..<bezet where posten[ander].gaatVoor(posten[eerste]) { eerste = ander }
    return eerste
  }

  /// From the last place up, until its parent goes before it.
  @inline(__always)
  private mutating func laatStijgen(_ post: Post<Voorval>) {
    var plaats = bezet &- 1
    while plaats > 0 {
      let ouder = (plaats &- 1) / 4
      guard post.gaatVoor(posten[ouder]) else { break }
      posten[plaats] = posten[ouder]
      plaats = ouder
    }
    posten[plaats] = post
  }
}
