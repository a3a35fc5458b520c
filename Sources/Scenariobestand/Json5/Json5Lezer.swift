/// Reads JSON5 1.0.0 into a tree that knows the place of every key and value.
///
/// Foundation reads JSON5 too, but does not say where an error is or where a value stood. Stricter than
/// JSON5 where a scenario has no use for it: `Infinity`, `NaN`, a key that occurs twice, and control
/// characters inside a text are errors.
///
/// - Parameter grootsteDiepte: brackets nested deeper than this are refused, so that no file can exhaust the stack.
/// - Returns: the tree, with errors that could be read past; or no tree and at least one error.
/// - Complexity: O(bytes).
package func leesJson5(
  _ bytes: [UInt8], bestand: String, grootsteDiepte: Int = 64
) -> (knoop: Knoop?, fouten: [Leesfout]) {
  var lezer = Json5Lezer(bytes, bestand: bestand, grootsteDiepte: grootsteDiepte)
  do throws(Leesfout) {
    try lezer.controleerTekst()
    let knoop = try lezer.document()
    return (knoop, lezer.fouten)
  } catch {
    return (nil, lezer.fouten + [error])
  }
}

/// The position in the bytes, and what was wrong but could be read past.
struct Json5Lezer {
  let bytes: [UInt8]
  let bestand: String
  let grootsteDiepte: Int
  var positie = 0
  var regel = 1
  /// Where the line starts, moved up by the bytes that are no column of their own.
  var kolombegin = 0
  var fouten: [Leesfout] = []
  /// Brackets that are open, innermost last.
  var open: [(teken: Unicode.Scalar, plek: Plek)] = []

  init(_ bytes: [UInt8], bestand: String, grootsteDiepte: Int) {
    self.bytes = bytes
    self.bestand = bestand
    self.grootsteDiepte = grootsteDiepte
    // A byte order mark is not a column: editors do not show it.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { (positie, kolombegin) = (3, 3) }
  }

  mutating func document() throws(Leesfout) -> Knoop {
    try slaWitruimteOver()
    guard positie < bytes.count else {
      throw fout("er staat niets in dit bestand", "een object tussen { en }")
    }
    let knoop = try waarde()
    try slaWitruimteOver()
    guard positie == bytes.count else {
      throw fout("na het einde staat nog tekst: \(teken)", "niets meer")
    }
    return knoop
  }

  mutating func waarde() throws(Leesfout) -> Knoop {
    guard let byte = volgende else { throw einde() }
    let plek = plek
    switch byte {
    case Byte.accoladeOpen: return Knoop(plek: plek, waarde: .object(try object()))
    case Byte.haakOpen: return Knoop(plek: plek, waarde: .lijst(try lijst()))
    case Byte.aanhaling, Byte.apostrof: return Knoop(plek: plek, waarde: .tekst(try tekst()))
    case _ where byte.isCijfer || byte == Byte.punt || byte == Byte.plus || byte == Byte.min:
      return Knoop(plek: plek, waarde: getal())
    case _ where byte.isWoordteken: return Knoop(plek: plek, waarde: try woordwaarde())
    default: throw onverwacht("een waarde")
    }
  }
}

extension Json5Lezer {
  var volgende: UInt8? { positie < bytes.count ? bytes[positie] : nil }

  var plek: Plek { Plek(bestand: bestand, regel: regel, kolom: positie - kolombegin + 1) }

  /// Steps over one byte of ASCII that ends no line.
  mutating func stap() { positie += 1 }

  /// Steps over one scalar of so many bytes, which is one column.
  mutating func stap(over lengte: Int) {
    positie += lengte
    kolombegin += lengte - 1
  }

  /// The scalar that starts at the position; the bytes are known to be valid UTF-8.
  var scalar: (scalar: Unicode.Scalar, lengte: Int)? {
    guard let eerste = volgende else { return nil }
    if eerste < 0x80 { return (Unicode.Scalar(eerste), 1) }
    var einde = positie + 1
    while einde < bytes.count, bytes[einde].isVervolg { einde += 1 }
    let tekst = String(decoding: bytes[positie..<einde], as: UTF8.self)
    return tekst.unicodeScalars.first.map { ($0, einde - positie) }
  }
}
