/// The SHA-256 digest of a stream of bytes, so that a report can name exactly what it was made of.
///
/// Source: FIPS 180-4, Secure Hash Standard, §4.1.2, §5.1.1 and §6.2; the letters are those of the standard.
package struct Sha256: Sendable {
  /// H, the first 32 bits of the fractional parts of the square roots of the first 8 primes (§5.3.3).
  private var toestand: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// What does not fill a block of 64 bytes yet.
  private var rest: [UInt8] = []
  private var aantalBytes: UInt64 = 0

  package init() {}

  package mutating func neemOp(_ bytes: [UInt8]) {
    aantalBytes += UInt64(bytes.count)
    var begin = 0
    if !rest.isEmpty {
      begin = min(64 - rest.count, bytes.count)
      rest += bytes[..<begin]
      guard rest.count == 64 else { return }
      verwerk(blokOp: 0, van: rest)
      rest.removeAll(keepingCapacity: true)
    }
    while bytes.count - begin >= 64 {
      verwerk(blokOp: begin, van: bytes)
      begin += 64
    }
    rest += bytes[begin...]
  }

  /// The digest of all bytes so far, 32 bytes.
  package func bytes() -> [UInt8] {
    var afgesloten = self
    let nullen = (119 - rest.count) % 64
    let aantalBits = aantalBytes * 8
    afgesloten.neemOp(
      [0x80] + Array(repeating: 0, count: nullen)
        + (0..<8).map { UInt8(truncatingIfNeeded: aantalBits >> (56 - 8 * $0)) })
    return afgesloten.toestand.indices.flatMap { plaats in
      (0..<4).map { UInt8(truncatingIfNeeded: afgesloten.toestand[plaats] >> (24 - 8 * UInt32($0))) }
    }
  }

  /// The digest of all bytes so far, in 64 hexadecimal digits.
  package func hex() -> String { bytes().hex }

  private mutating func verwerk(blokOp begin: Int, van bytes: [UInt8]) {
    let h0 = toestand
    var (a, b, c, d, e, f, g, h) = (h0[0], h0[1], h0[2], h0[3], h0[4], h0[5], h0[6], h0[7])
    var w = InlineArray<16, UInt32> { bytes.woord(op: begin + 4 * $0) }
    for t in 0..<64 {
      if t >= 16 { w.rekVerder(tot: t) }
      let som1 = e.gedraaid(6) ^ e.gedraaid(11) ^ e.gedraaid(25)
      let t1 = h &+ som1 &+ ((e & f) ^ (~e & g)) &+ Self.k[t] &+ w[t & 15]
      let som0 = a.gedraaid(2) ^ a.gedraaid(13) ^ a.gedraaid(22)
      let t2 = som0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
    }
    toestand = [
      h0[0] &+ a, h0[1] &+ b, h0[2] &+ c, h0[3] &+ d, h0[4] &+ e, h0[5] &+ f, h0[6] &+ g, h0[7] &+ h,
    ]
  }

  /// K, the first 32 bits of the fractional parts of the cube roots of the first 64 primes (§4.2.2).
  private static let k: InlineArray<64, UInt32> = [
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

extension InlineArray where count == 16, Element == UInt32 {
  /// The message schedule W, of which only the last 16 words are kept: makes word `t` out of those.
  fileprivate mutating func rekVerder(tot t: Int) {
    let (w15, w2) = (self[(t - 15) & 15], self[(t - 2) & 15])
    let sigma0 = w15.gedraaid(7) ^ w15.gedraaid(18) ^ (w15 >> 3)
    let sigma1 = w2.gedraaid(17) ^ w2.gedraaid(19) ^ (w2 >> 10)
    self[t & 15] &+= sigma1 &+ self[(t - 7) & 15] &+ sigma0
  }
}

extension [UInt8] {
  /// Two hexadecimal digits for each byte.
  package var hex: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Four bytes, most significant first.
  fileprivate func woord(op plaats: Int) -> UInt32 {
    UInt32(self[plaats]) << 24 | UInt32(self[plaats + 1]) << 16 | UInt32(self[plaats + 2]) << 8
      | UInt32(self[plaats + 3])
  }
}

extension UInt32 {
  /// ROTR of the standard.
  fileprivate func gedraaid(_ plaatsen: UInt32) -> UInt32 { self &>> plaatsen | self &<< (32 &- plaatsen) }
}
