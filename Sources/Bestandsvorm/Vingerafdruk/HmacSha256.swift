/// A seal over a stream of bytes that only who knows the key can make or check.
///
/// Source: RFC 2104 (and FIPS 198-1), with SHA-256; the names ipad and opad are those of the standard.
package struct HmacSha256: Sendable {
  private var binnen = Sha256()
  private var buiten = Sha256()

  package init(sleutel: [UInt8]) {
    var blok = sleutel.count > Self.bloklengte ? Self.vingerafdruk(sleutel) : sleutel
    blok += Array(repeating: 0, count: Self.bloklengte - blok.count)
    binnen.neemOp(blok.map { $0 ^ Self.ipad })
    buiten.neemOp(blok.map { $0 ^ Self.opad })
  }

  package mutating func neemOp(_ bytes: [UInt8]) { binnen.neemOp(bytes) }

  /// The seal over all bytes so far, 32 bytes.
  package func bytes() -> [UInt8] {
    var buiten = buiten
    buiten.neemOp(binnen.bytes())
    return buiten.bytes()
  }

  /// The seal over all bytes so far, in 64 hexadecimal digits.
  package func hex() -> String { bytes().hex }

  /// Whether this seal is the right one. Takes as long for a near miss as for a far one, so that trying does
  /// not tell how much of a guess was right.
  package func klopt(_ zegel: [UInt8]) -> Bool {
    let eigen = bytes()
    guard zegel.count == eigen.count else { return false }
    return zip(eigen, zegel).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func vingerafdruk(_ bytes: [UInt8]) -> [UInt8] {
    var sha = Sha256()
    sha.neemOp(bytes)
    return sha.bytes()
  }

  private static let bloklengte = 64
  private static let ipad: UInt8 = 0x36
  private static let opad: UInt8 = 0x5C
}
