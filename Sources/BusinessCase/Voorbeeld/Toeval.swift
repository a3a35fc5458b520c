/// SplitMix64: a small generator whose draws depend on its seed alone.
///
/// Source: Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
package struct Toeval: RandomNumberGenerator, Sendable {
  private var stand: UInt64

  package init(zaad: UInt64) { stand = zaad }

  /// The stream of one item, so that item 1 000 000 can be drawn without the ones before it.
  package init(zaad: UInt64, nummer: Int) {
    var begin = Toeval(zaad: zaad)
    stand = begin.next() ^ (UInt64(bitPattern: Int64(nummer)) &* 0xD134_2543_DE82_EF95)
  }

  package mutating func next() -> UInt64 {
    stand &+= 0x9E37_79B9_7F4A_7C15
    var z = stand
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
