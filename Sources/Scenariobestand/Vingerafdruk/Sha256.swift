/// The SHA-256 digest of a stream of bytes (FIPS 180-4), so that a report can name exactly what it was made of.
package struct Sha256: Sendable {
  private var toestand: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var rest: [UInt8] = []
  private var lengte: UInt64 = 0

  package init() {}

  package mutating func neemOp(_ bytes: [UInt8]) {
    lengte += UInt64(bytes.count)
    rest += bytes
    var begin = 0
    while rest.count - begin >= 64 {
      verwerk(rest[begin..<(begin + 64)])
      begin += 64
    }
    rest.removeFirst(begin)
  }

  /// The digest of all bytes so far, in 64 hexadecimal digits.
  package func hex() -> String {
    var kopie = self
    let bits = lengte * 8
    let nullen = (119 - Int(lengte % 64)) % 64
    kopie.neemOp(
      [0x80] + Array(repeating: 0, count: nullen)
        + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) })
    return kopie.toestand.map { woord in
      let cijfers = String(woord, radix: 16)
      return String(repeating: "0", count: 8 - cijfers.count) + cijfers
    }.joined()
  }

  private mutating func verwerk(_ blok: ArraySlice<UInt8>) {
    var w = [UInt32](repeating: 0, count: 64)
    for t in 0..<16 {
      w[t] = (0..<4).reduce(0) { $0 << 8 | UInt32(blok[blok.startIndex + 4 * t + $1]) }
    }
    for t in 16..<64 {
      let s0 = w[t - 15].rotatie(7) ^ w[t - 15].rotatie(18) ^ (w[t - 15] >> 3)
      let s1 = w[t - 2].rotatie(17) ^ w[t - 2].rotatie(19) ^ (w[t - 2] >> 10)
      w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
    }
    var (a, b, c, d) = (toestand[0], toestand[1], toestand[2], toestand[3])
    var (e, f, g, h) = (toestand[4], toestand[5], toestand[6], toestand[7])
    for t in 0..<64 {
      let s1 = e.rotatie(6) ^ e.rotatie(11) ^ e.rotatie(25)
      let t1 = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ Self.k[t] &+ w[t]
      let s0 = a.rotatie(2) ^ a.rotatie(13) ^ a.rotatie(22)
      let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
    }
    for (plaats, woord) in [a, b, c, d, e, f, g, h].enumerated() { toestand[plaats] &+= woord }
  }

  /// Cube roots of the first 64 primes, FIPS 180-4 §4.2.2.
  private static let k: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

extension UInt32 {
  fileprivate func rotatie(_ plaatsen: UInt32) -> UInt32 { self >> plaatsen | self << (32 - plaatsen) }
}
