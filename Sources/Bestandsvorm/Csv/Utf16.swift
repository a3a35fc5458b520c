/// Turns UTF-16 into UTF-8.
///
/// - Returns: nil for bytes that are not UTF-16.
/// - Throws: when they say that they are, and are not.
/// - Complexity: O(bytes).
package func vanUtf16(_ bytes: [UInt8], bestand: String) throws(Leesfout) -> [UInt8]? {
  guard let begint = bytes.begintUtf16 else { return nil }
  let inhoud = bytes.dropFirst(begint.merk)
  guard inhoud.count.isMultiple(of: 2) else { throw Tekstfout.utf16.leesfout(nil, bestand: bestand) }
  let eenheden = stride(from: inhoud.startIndex, to: inhoud.endIndex, by: 2).map { plaats in
    let (eerste, tweede) = (UInt16(inhoud[plaats]), UInt16(inhoud[plaats + 1]))
    return begint.hoogEerst ? eerste << 8 | tweede : tweede << 8 | eerste
  }
  guard let tekst = String(validating: eenheden, as: UTF16.self) else {
    throw Tekstfout.utf16.leesfout(nil, bestand: bestand)
  }
  return Array(tekst.utf8)
}

extension [UInt8] {
  /// UTF-16 says so itself with a byte order mark of two bytes, or gives itself away: every other byte is NUL in at
  /// least half of the pairs, and no other byte is.
  fileprivate var begintUtf16: (hoogEerst: Bool, merk: Int)? {
    if starts(with: [0xFF, 0xFE]) { return (false, 2) }
    if starts(with: [0xFE, 0xFF]) { return (true, 2) }
    let begin = prefix(1024)
    var nullen = [0, 0]
    for (plaats, byte) in begin.enumerated() where byte == 0 { nullen[plaats % 2] += 1 }
    guard begin.count > 3, count.isMultiple(of: 2), nullen.contains(0),
      nullen[0] + nullen[1] >= begin.count / 4
    else { return nil }
    return (nullen[0] > 0, 0)
  }
}
