import Taal

/// A quantile function as a table, so that a draw is one number from a stream and one lookup.
///
/// The share p in the nearest tail, from ½ down to 2⁻³², is cut into octaves (¼-½, ⅛-¼, …) and every octave into
/// eight cells; in a cell a cubic keeps value and slope at both ends. Cells shrink with the tail, so the error stays
/// about 1e-6 of the spread everywhere. Because every draw takes one number, whatever the distribution, two scenarios
/// that share a stream share its quantiles: common random numbers stay common when a distribution changes.
struct Kwantieltabel: Sendable {
  private static let octaven = 31
  fileprivate static let perOctaaf = 8
  fileprivate static let cellen = octaven * perOctaaf

  /// Where a cell ends: the share p in its tail, and the standard normal value of that share.
  struct Knoop {
    /// True for the right tail.
    let isRechts: Bool
    /// 0 < p ≤ ½.
    let staart: Double
    /// Where a standard normal has this tail.
    let z: Double

    /// The share to the left of it.
    var links: Double { isRechts ? 1 - staart : staart }
  }

  /// Four coefficients per cell, of 1, t, t² and t³ with t from 0 to 1 away from the tail.
  fileprivate let coefficienten: [Double]

  /// - Parameter punt: the quantile at a knoop, and its slope dx/dz along the standard normal.
  init(_ punt: (Knoop) -> (x: Double, helling: Double)) {
    coefficienten = Self.knopen.flatMap { tak in
      let punten = tak.map { knoop in
        let (x, helling) = punt(knoop)
        return (x: x, perStaart: (knoop.isRechts ? -1 : 1) * helling / Normaal.dichtheid(knoop.z))
      }
      return (0..<Self.cellen).flatMap { cel in
        let buiten = cel / Self.perOctaaf * (Self.perOctaaf + 1) + cel % Self.perOctaaf
        let breedte = tak[buiten + 1].staart - tak[buiten].staart
        return Self.kubiek(
          punten[buiten].x, punten[buiten].perStaart * breedte, punten[buiten + 1].x,
          punten[buiten + 1].perStaart * breedte)
      }
    }
  }

  /// The cubic with given ends and slopes; straight where that cubic would turn back.
  private static func kubiek(_ x0: Double, _ d0: Double, _ x1: Double, _ d1: Double) -> [Double] {
    let verschil = x1 - x0
    guard verschil != 0, d0.isFinite, d1.isFinite, d0 / verschil >= 0, d1 / verschil >= 0,
      d0 / verschil <= 3, d1 / verschil <= 3
    else { return [x0, verschil, 0, 0] }
    return [x0, d0, 3 * verschil - 2 * d0 - d1, d0 + d1 - 2 * verschil]
  }

  /// The draw that a share `kans` of all draws lies below, for looking into the tails.
  func kwantiel(_ kans: Double) -> Double {
    let isRechts = kans > 0.5
    let bits = UInt64(min(isRechts ? 1 - kans : kans, 0.5.nextDown) * 0x1p64) | (isRechts ? 1 << 63 : 0)
    return coefficienten.withUnsafeBufferPointer { rij in
      rij.baseAddress.map { Kwantieltabellen.Wijzer.waarde($0, bits) } ?? .nan
    }
  }

  /// Nine ends for the eight cells of every octave, left tail and right tail; the octave at the middle first.
  private static let knopen: [[Knoop]] = [false, true].map { isRechts in
    (0..<octaven).flatMap { octaaf in
      (0...perOctaaf).map { deel in
        let staart = exp2(Double(-2 - octaaf)) * (1 + Double(deel) / Double(perOctaaf))
        let z = Normaal.kwantiel(staart)
        return Knoop(isRechts: isRechts, staart: staart, z: isRechts ? -z : z)
      }
    }
  }
}

/// The tables of many shapes one after another, so that an inner loop needs no more than an address.
struct Kwantieltabellen: Sendable {
  private static let breedte = 2 * Kwantieltabel.cellen * 4
  private let coefficienten: [Double]

  /// The work is divided over threads.
  init(_ vormen: [Kwantielvorm], draden: Int) {
    coefficienten = [Double](unsafeUninitializedCapacity: vormen.count * Self.breedte) { ruimte, gevuld in
      gevuld = vormen.count * Self.breedte
      guard let adres = ruimte.baseAddress else { return }
      let begin = Gedeeldadres(adres)
      evenwijdig(blokken: vormen.count, draden: draden) { nummer in
        let tabel = Kwantieltabel(vormen[nummer])
        for (plaats, coefficient) in tabel.coefficienten.enumerated() {
          (begin.adres + nummer * Self.breedte + plaats).initialize(to: coefficient)
        }
      }
    }
  }

  /// Calls `doe` with the tables, which cannot be used afterwards. Without any shape there is nothing to draw.
  func open(_ doe: (Wijzer?) -> Void) {
    coefficienten.withUnsafeBufferPointer { rij in doe(rij.baseAddress.map { Wijzer(begin: $0) }) }
  }

  /// Where the tables are, for as long as they are open.
  struct Wijzer: @unchecked Sendable {
    fileprivate let begin: UnsafePointer<Double>

    /// Calls `neem` with `aantal` draws of the shape with this number.
    @inline(__always)
    func trek(_ vorm: Int, _ aantal: Int, _ toeval: inout Toeval, _ neem: (Int, Double) -> Void) {
      let tabel = begin + vorm &* Kwantieltabellen.breedte
      for nummer in 0..<aantal { neem(nummer, Self.waarde(tabel, toeval.next())) }
    }

    /// The same with bits that were made before.
    @inline(__always)
    func trek(_ vorm: Int, _ aantal: Int, _ bits: UnsafePointer<UInt64>, _ neem: (Int, Double) -> Void) {
      let tabel = begin + vorm &* Kwantieltabellen.breedte
      for nummer in 0..<aantal { neem(nummer, Self.waarde(tabel, bits[nummer])) }
    }

    /// The draw that belongs to 64 bits: the first is the tail, the others p from 0 to ½ in parts of 2⁻⁶⁴.
    @inline(__always)
    static func waarde(_ tabel: UnsafePointer<Double>, _ bits: UInt64) -> Double {
      // Nearer to 0 than 2⁻³² no p comes.
      let deel = max(bits & (UInt64.max >> 1), 1 << 32)
      let octaaf = deel.leadingZeroBitCount &- 1
      let rest = deel << UInt64(truncatingIfNeeded: octaaf &+ 2)
      let cel =
        Int(truncatingIfNeeded: bits >> 63) &* Kwantieltabel.cellen &+ octaaf &* Kwantieltabel.perOctaaf
      let c = tabel + 4 &* (cel &+ Int(truncatingIfNeeded: rest >> 61))
      let t = Double(Int64(bitPattern: (rest << 3) >> 12)) * 0x1p-52
      return c[0] + t * (c[1] + t * (c[2] + t * c[3]))
    }
  }
}
