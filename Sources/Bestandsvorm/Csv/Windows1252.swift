/// Turns Windows-1252 into UTF-8.
///
/// Source: the WHATWG Encoding Standard, index windows-1252, except that the five bytes that Windows does not
/// define are refused.
func vanWindows1252(_ bytes: ArraySlice<UInt8>, bestand: String) throws(Leesfout) -> [UInt8] {
  var utf8: [UInt8] = []
  utf8.reserveCapacity(bytes.count + bytes.count / 8)
  for byte in bytes {
    if byte < 0x80 {
      utf8.append(byte)
    } else if let scalar = byte.inWindows1252 {
      utf8 += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    } else {
      // One scalar for each byte: the place is known from what was written.
      var plaatsen = Plaatsteller(utf8, bestand: bestand)
      throw Tekstfout.onbekendeByte(byte).leesfout(plaatsen.plek(op: utf8.count), bestand: bestand)
    }
  }
  return utf8
}

extension UInt8 {
  /// The scalar of a byte; nil for 81, 8D, 8F, 90 and 9D.
  fileprivate var inWindows1252: Unicode.Scalar? {
    guard 0x80...0x9F ~= self else { return Unicode.Scalar(self) }
    let scalar = anders[Int(self) - 0x80]
    return scalar == "\0" ? nil : scalar
  }
}

/// 0x80 up to and including 0x9F, where Windows-1252 differs from Unicode; NUL where it is undefined.
private let anders: [Unicode.Scalar] = [
  "€", "\0", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\0", "Ž", "\0",
  "\0", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\0", "ž", "Ÿ",
]
