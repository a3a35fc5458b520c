/// SHA-1 and HMAC with it, for the codes that apps on a phone make: those know nothing else. For nothing more.
///
/// Source: FIPS 180-4, §6.1; RFC 2104. The letters are those of the standard.
enum Sha1 {
  static func afdruk(_ bericht: [UInt8]) -> [UInt8] {
    var h: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
    let bits = UInt64(bericht.count) * 8
    let nullen = (119 - bericht.count % 64) % 64
    let alles =
      bericht + [0x80] + [UInt8](repeating: 0, count: nullen)
      + (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
    for begin in stride(from: 0, to: alles.count, by: 64) { verwerk(alles[begin..<begin + 64], &h) }
    return h.flatMap { woord in (0..<4).map { UInt8(truncatingIfNeeded: woord >> UInt32(24 - 8 * $0)) } }
  }

  private static func verwerk(_ blok: ArraySlice<UInt8>, _ h: inout [UInt32]) {
    var w = stride(from: blok.startIndex, to: blok.endIndex, by: 4).map { plaats in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(blok[plaats + $1]) }
    }
    for t in 16..<80 { w.append((w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16]).links(1)) }
    var (a, b, c, d, e) = (h[0], h[1], h[2], h[3], h[4])
    for t in 0..<80 {
      let (f, k): (UInt32, UInt32) =
        switch t {
        case ..<20: (b & c | ~b & d, 0x5a82_7999)
        case ..<40: (b ^ c ^ d, 0x6ed9_eba1)
        case ..<60: (b & c | b & d | c & d, 0x8f1b_bcdc)
        default: (b ^ c ^ d, 0xca62_c1d6)
        }
      (a, b, c, d, e) = (a.links(5) &+ f &+ e &+ k &+ w[t], a, b.links(30), c, d)
    }
    for (plaats, waarde) in [a, b, c, d, e].enumerated() { h[plaats] = h[plaats] &+ waarde }
  }

  static func hmac(_ sleutel: [UInt8], _ bericht: [UInt8]) -> [UInt8] {
    let kort = sleutel.count > 64 ? afdruk(sleutel) : sleutel
    let blok = kort + [UInt8](repeating: 0, count: 64 - kort.count)
    return afdruk(blok.map { $0 ^ 0x5c } + afdruk(blok.map { $0 ^ 0x36 } + bericht))
  }
}

extension UInt32 {
  fileprivate func links(_ plaatsen: UInt32) -> UInt32 { self << plaatsen | self >> (32 - plaatsen) }
}
