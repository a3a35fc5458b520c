import BusinessCase
import Taal

/// Exponential draws for one purpose, such as the gaps between arrivals, from a stream of its own.
///
/// Models that share a stream share its draws one for one, whatever their rates: a draw has mean 1 and is multiplied.
/// Draws are made ahead by the batch, so that an inner loop only has to fetch them. Where something carries draws of
/// its own, `Toeval.exponentieel` draws one.
package struct Stroom: Sendable {
  private static var partij: Int { 64 }

  private var toeval: Toeval
  private var volgende = Self.partij
  private var trekkingen = ContiguousArray(repeating: 0.0, count: Self.partij)

  package init(_ toeval: Toeval) { self.toeval = toeval }

  /// A draw from the exponential distribution with mean 1.
  @inline(__always)
  package mutating func exponentieel() -> Double {
    if volgende == Self.partij { vulAan() }
    let trekking = trekkingen[volgende]
    volgende &+= 1
    return trekking
  }

  @inline(never)
  private mutating func vulAan() {
    for plaats in trekkingen.indices { trekkingen[plaats] = Ziggurat.exponentieel.trek(&toeval) }
    volgende = 0
  }
}

/// The density e⁻ˣ cut into 256 layers of equal area: 255 lying rectangles, and the lowest with the tail.
///
/// Source: Marsaglia & Tsang, "The ziggurat method for generating random variables", Journal of Statistical
/// Software 5 (2000).
struct Ziggurat: Sendable {
  /// The right end of every layer, 257 of them; of the lowest as wide as if it were a rectangle.
  let breedten: [Double]
  /// The density at those ends.
  let hoogten: [Double]

  static let exponentieel = Ziggurat()

  private init() {
    // Where the tail begins, for 256 layers, and what every layer holds.
    let staart = 7.69711747013104972
    let oppervlak = 3.9496598225815571993e-3
    var breedten = [oppervlak / exp(-staart), staart]
    while breedten.count < 256 {
      let vorige = breedten[breedten.count - 1]
      breedten.append(-log(oppervlak / vorige + exp(-vorige)))
    }
    breedten.append(0)
    self.breedten = breedten
    hoogten = breedten.map { exp(-$0) }
  }

  @inline(__always)
  fileprivate func trek(_ toeval: inout Toeval) -> Double {
    var begin = 0.0
    while true {
      let bits = toeval.next()
      let laag = Int(truncatingIfNeeded: bits & 255)
      let x = Double(Int64(truncatingIfNeeded: bits >> 11)) * 0x1p-53 * breedten[laag]
      if x < breedten[laag + 1] { return begin + x }
      if laag == 0 {
        // The tail of an exponential distribution is the same distribution, further on.
        begin += breedten[1]
      } else if hoogten[laag] + toeval.deel() * (hoogten[laag + 1] - hoogten[laag]) < exp(-x) {
        return begin + x
      }
    }
  }
}
