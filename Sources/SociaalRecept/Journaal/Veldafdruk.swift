import Bestandsvorm

/// The SHA-256 of a row of fields, each with its length in eight bytes before it: two different rows of fields never
/// make the same bytes.
struct Veldafdruk {
  private var bytes: [UInt8]

  /// - Parameter vooraf: goes in as it is, without a length: a salt, which always has the same.
  init(vooraf: [UInt8] = []) { bytes = vooraf }

  /// What is not there differs from what is empty: its length is one that no field has.
  mutating func neemOp(_ veld: [UInt8]?) {
    let lengte = veld.map { UInt64($0.count) } ?? .max
    for schuif in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: lengte >> UInt64(schuif)))
    }
    bytes += veld ?? []
  }

  mutating func neemOp(_ veld: String?) { neemOp(veld.map { Array($0.utf8) }) }

  /// In 64 hexadecimal digits.
  func hex() -> String {
    var afdruk = Sha256()
    afdruk.neemOp(bytes)
    return afdruk.hex()
  }
}
