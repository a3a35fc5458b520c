/// SplitMix64: a small generator whose draws depend on its seed alone.
///
/// Source: Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
///
/// Public, and open to inlining, because a simulation draws in its innermost loop.
public struct Toeval: RandomNumberGenerator, Sendable {
  @usableFromInline
  var stand: UInt64

  /// The stream of a seed.
  @inlinable
  public init(zaad: UInt64) { stand = zaad }

  /// The stream of one item, so that item 1 000 000 can be drawn without the ones before it.
  @inlinable
  public init(zaad: UInt64, nummer: Int) {
    var begin = Toeval(zaad: zaad)
    stand = begin.next() ^ (UInt64(bitPattern: Int64(nummer)) &* 0xD134_2543_DE82_EF95)
  }

  /// The stream of one parameter in one block of draws. It depends on nothing else, so that scenarios share the
  /// draws of the parameters that they share, and blocks can be drawn in any order.
  package init(zaad: UInt64, naam: String, blok: Int) {
    self.init(zaad: zaad, sleutel: Self.sleutel(naam), blok: blok)
  }

  init(zaad: UInt64, sleutel: UInt64, blok: Int) {
    stand = Self.meng(Self.meng(Self.meng(zaad &+ Self.stap) ^ sleutel) &+ UInt64(blok) &* Self.stap)
  }

  /// FNV-1a, a plain hash that never changes.
  static func sleutel(_ naam: String) -> UInt64 {
    naam.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The next 64 bits.
  @inlinable @inline(__always)
  public mutating func next() -> UInt64 {
    stand &+= Self.stap
    return Self.meng(stand)
  }

  /// Uniform between 0 and 1, never one of them: 2⁵³ values, the middles of equal parts.
  @inlinable @inline(__always)
  public mutating func deel() -> Double {
    (Double(next() >> 11) + 0.5) * 0x1p-53
  }

  @inlinable
  static var stap: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  @inlinable @inline(__always)
  static func meng(_ waarde: UInt64) -> UInt64 {
    var z = waarde
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A multiple of `stap` between the bounds, as people would write it down.
  package mutating func rond(_ bereik: ClosedRange<Double>, stap: Double) -> Double {
    let treden = Int(((bereik.upperBound - bereik.lowerBound) / stap).rounded())
    let waarde = bereik.lowerBound + Double(Int.random(in: 0...treden, using: &self)) * stap
    return (waarde / stap).rounded() / (1 / stap).rounded()
  }

  package mutating func fractie(_ bereik: ClosedRange<Double>) -> Fractie {
    Fractie(rond(bereik, stap: 0.05)) ?? .nul
  }
}
