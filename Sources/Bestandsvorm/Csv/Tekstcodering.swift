/// How the bytes of a text file stand for characters.
package enum Tekstcodering: Sendable, Hashable {
  case utf8
  /// UTF-8 with a byte order mark in front, as Excel writes it.
  case utf8MetBom
  /// What Excel calls Unicode text, with or without a byte order mark.
  case utf16
  /// What Excel for Windows writes when asked for plain CSV.
  case windows1252

  /// For a user: `gelezen als Windows-1252`.
  package var naam: String {
    switch self {
    case .utf8, .utf8MetBom: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }
}

/// Text from a file: valid UTF-8 without a byte order mark and without control characters, save for tabs and
/// line ends.
package struct Gelezentekst: Sendable {
  package let codering: Tekstcodering
  package let utf8: [UInt8]

  package var tekst: String { String(decoding: utf8, as: UTF8.self) }
}

/// Recognises the encoding of a text file and turns it into UTF-8.
///
/// What is not UTF-8 is read as Windows-1252, in which almost any byte means something. That would turn a
/// UTF-8 file with one broken character into a file full of `Ã©`, so three things are refused: a byte order mark
/// that promises UTF-8, text in which more characters outside ASCII are good UTF-8 than are not, and a single letter
/// in UTF-8 among Windows-1252, as two files pasted into one have.
///
/// - Complexity: O(bytes).
package func leesTekst(_ bytes: [UInt8], bestand: String) throws(Leesfout) -> Gelezentekst {
  if bytes.isWerkmap { throw Tekstfout.werkmap.leesfout(nil, bestand: bestand) }
  let tekst =
    if let utf8 = try vanUtf16(bytes, bestand: bestand) {
      Gelezentekst(codering: .utf16, utf8: utf8)
    } else {
      try alsUtf8(bytes, bestand: bestand)
    }
  try weigerBesturing(tekst.utf8, bestand: bestand)
  return tekst
}

private func alsUtf8(_ bytes: [UInt8], bestand: String) throws(Leesfout) -> Gelezentekst {
  let metBom = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
  } catch {
    guard !metBom, !bytes.isMeestUtf8 else {
      var plaatsen = Plaatsteller(bytes, bestand: bestand)
      throw Tekstfout.geenUtf8.leesfout(plaatsen.plek(op: error.byteOffsets.lowerBound), bestand: bestand)
    }
    return try alsWindows1252(bytes, bestand: bestand)
  }
  return metBom
    ? Gelezentekst(codering: .utf8MetBom, utf8: Array(bytes[3...]))
    : Gelezentekst(codering: .utf8, utf8: bytes)
}

private func alsWindows1252(_ bytes: [UInt8], bestand: String) throws(Leesfout) -> Gelezentekst {
  if let positie = bytes.eersteLetterInUtf8 {
    let ervoor = try vanWindows1252(bytes[..<positie], bestand: bestand)
    var plaatsen = Plaatsteller(ervoor, bestand: bestand)
    throw Tekstfout.gemengd.leesfout(plaatsen.plek(op: ervoor.count), bestand: bestand)
  }
  return Gelezentekst(codering: .windows1252, utf8: try vanWindows1252(bytes[...], bestand: bestand))
}

private func weigerBesturing(_ utf8: [UInt8], bestand: String) throws(Leesfout) {
  guard let positie = utf8.indices.first(where: { utf8.isBesturing(op: $0) }) else { return }
  var plaatsen = Plaatsteller(utf8, bestand: bestand)
  let code = utf8[positie] == 0xC2 ? utf8[positie + 1] : utf8[positie]
  throw Tekstfout.besturing(code).leesfout(plaatsen.plek(op: positie), bestand: bestand)
}

extension [UInt8] {
  /// An Excel workbook, as .xlsx (a ZIP file) or as .xls (a compound file).
  fileprivate var isWerkmap: Bool {
    starts(with: [0x50, 0x4B, 0x03, 0x04]) || starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// More sequences of two bytes or more are good UTF-8 than are broken.
  fileprivate var isMeestUtf8: Bool {
    var (goed, stuk) = (0, 0)
    var ontleder = Unicode.UTF8.ForwardParser()
    var rest = makeIterator()
    while true {
      switch ontleder.parseScalar(from: &rest) {
      case .valid(let gecodeerd): goed += gecodeerd.count > 1 ? 1 : 0
      case .error: stuk += 1
      case .emptyInput: return goed > stuk
      }
    }
  }

  /// Where the first of `À` up to `ÿ` stands as UTF-8 writes it. In Windows-1252 that is `Ã` with a sign behind it that
  /// is no letter, which no word has.
  fileprivate var eersteLetterInUtf8: Int? {
    indices.dropLast().first { self[$0] == 0xC3 && 0x80...0xBF ~= self[$0 + 1] }
  }

  /// The control characters of Unicode that are no tab and no line end: U+0000–U+001F and U+007F–U+009F.
  fileprivate func isBesturing(op positie: Int) -> Bool {
    switch self[positie] {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F: true
    case 0xC2: self[positie + 1] < 0xA0
    default: false
    }
  }
}
