/// The codes that an app on a phone shows: six digits, new every thirty seconds.
///
/// Source: RFC 6238 (TOTP) with the HMAC-SHA-1 of RFC 4226; the secret in base32 (RFC 4648, §6).
package enum Eenmaalcode {
  package static let seconden = 30
  private static let cijfers = 6

  /// 160 bits, as RFC 4226 recommends.
  package static func geheim() -> [UInt8] { Natrium.toeval(20) }

  package static func stap(_ seconden: Int) -> Int { seconden / Self.seconden }

  package static func code(_ geheim: [UInt8], stap: Int, cijfers: Int = Self.cijfers) -> String {
    let teller = (0..<8).map { UInt8(truncatingIfNeeded: stap >> (56 - 8 * $0)) }
    let afdruk = Sha1.hmac(geheim, teller)
    let begin = Int(afdruk[19] & 15)
    let getal = (0..<4).reduce(0) { $0 << 8 | Int(afdruk[begin + $1]) } & 0x7fff_ffff
    let macht = (0..<cijfers).reduce(1) { macht, _ in macht * 10 }
    let tekst = String(getal % macht)
    return String(repeating: "0", count: cijfers - tekst.count) + tekst
  }

  /// The step whose code this is: now, or one before or after, since no two clocks agree. Nil when it is none of these.
  ///
  /// - Parameter na: the last step that was used; that one and earlier ones no longer count.
  package static func stap(van code: String, _ geheim: [UInt8], nu seconden: Int, na laatste: Int?) -> Int? {
    let kaal = code.filter { $0 != " " }
    let nu = stap(seconden)
    return (nu - 1...nu + 1).first { stap in
      stap > laatste ?? -1 && Natrium.isGelijk(Self.code(geheim, stap: stap), kaal)
    }
  }

  /// As an app takes it, in groups of four to type over.
  package static func base32(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (uit, rest, bits) = ("", 0, 0)
    for byte in bytes {
      (rest, bits) = ((rest << 8 | Int(byte)) & 0xfff, bits + 8)
      while bits >= 5 {
        bits -= 5
        uit.append(letters[rest >> bits & 31])
      }
    }
    if bits > 0 { uit.append(letters[rest << (5 - bits) & 31]) }
    return uit
  }
}
