/// Quoted strings and unquoted words.
extension Json5Lezer {
  mutating func tekst() throws(Leesfout) -> String {
    let begin = plek
    let sluitteken = bytes[positie]
    stap()
    var tekst = ""
    var stuk = positie
    while let byte = volgende {
      switch byte {
      case sluitteken:
        tekst += String(decoding: bytes[stuk..<positie], as: UTF8.self)
        stap()
        return tekst
      case Byte.terugSchuin:
        tekst += String(decoding: bytes[stuk..<positie], as: UTF8.self)
        try ontsnapping(in: &tekst)
        stuk = positie
      case Byte.nieuweRegel, Byte.wagenterug:
        throw fout(
          "de tekst die hier begint, is niet afgesloten",
          "een \(Character(Unicode.Scalar(sluitteken))) op dezelfde regel", op: begin)
      default: stapInTekst()
      }
    }
    throw fout(
      "de tekst die hier begint, is niet afgesloten", "een \(Character(Unicode.Scalar(sluitteken)))",
      op: begin)
  }

  /// A word without quotes that stands where a value is expected.
  mutating func woordwaarde() throws(Leesfout) -> Knoop.Waarde {
    let plek = plek
    if let aanhaling = scalar(op: positie)?.scalar, "“”„‘’".unicodeScalars.contains(aanhaling) {
      throw fout("onverwacht aanhalingsteken \(teken)", "een recht aanhalingsteken: \"")
    }
    let woord = try woord()
    switch woord {
    case "true": return .waarheid(true)
    case "false": return .waarheid(false)
    case "null": return .niets
    case "Infinity", "NaN":
      noteer(plek, "\(woord) is geen bruikbaar getal", "een gewoon getal")
      return .niets
    case _ where ["true", "false", "null"].contains(woord.lowercased()):
      noteer(plek, "\(woord) heeft een hoofdletter", woord.lowercased())
      return woord.lowercased() == "null" ? .niets : .waarheid(woord.lowercased() == "true")
    default:
      noteer(plek, "\(woord): tekst hoort tussen aanhalingstekens", "\"\(woord)\"")
      return .tekst(woord)
    }
  }

  /// An identifier; letters outside ASCII and \u escapes are allowed.
  mutating func woord() throws(Leesfout) -> String {
    var woord = ""
    while let byte = volgende {
      if byte == Byte.terugSchuin {
        guard positie + 1 < bytes.count, bytes[positie + 1] == UInt8(ascii: "u") else {
          throw fout("onverwacht teken \\", "\\u met vier cijfers")
        }
        try ontsnapping(in: &woord)
      } else if byte < 0x80 {
        guard byte.isWoordteken else { break }
        woord.unicodeScalars.append(Unicode.Scalar(byte))
        stap()
      } else {
        guard let (scalar, lengte) = scalar(op: positie), scalar.isWoordteken else { break }
        woord.unicodeScalars.append(scalar)
        positie += lengte
        kolombegin += lengte - 1
      }
    }
    guard !woord.isEmpty else { throw fout("onverwacht teken \(teken)", "een woord") }
    return woord
  }

  private mutating func ontsnapping(in tekst: inout String) throws(Leesfout) {
    let plek = plek
    stap()
    guard let byte = volgende else { throw einde() }
    switch byte {
    case UInt8(ascii: "n"): voegToe("\n", aan: &tekst)
    case UInt8(ascii: "t"): voegToe("\t", aan: &tekst)
    case UInt8(ascii: "r"): voegToe("\r", aan: &tekst)
    case UInt8(ascii: "b"): voegToe("\u{8}", aan: &tekst)
    case UInt8(ascii: "f"): voegToe("\u{C}", aan: &tekst)
    case UInt8(ascii: "v"): voegToe("\u{B}", aan: &tekst)
    case UInt8(ascii: "0") where !(positie + 1 < bytes.count && bytes[positie + 1].isCijfer):
      voegToe("\0", aan: &tekst)
    case UInt8(ascii: "x"):
      stap()
      tekst.unicodeScalars.append(Unicode.Scalar(UInt8(try hex(cijfers: 2, plek))))
    case UInt8(ascii: "u"):
      stap()
      tekst.unicodeScalars.append(try unicode(plek))
    case Byte.nieuweRegel, Byte.wagenterug: nieuweRegel()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      throw fout(
        "onbekende code \\\(Character(Unicode.Scalar(byte)))", "\\n, \\t, \\u0041 of een ander bekend teken",
        op: plek)
    default:
      guard let (scalar, lengte) = scalar(op: positie) else { throw einde() }
      tekst.unicodeScalars.append(scalar)
      positie += lengte
      kolombegin += lengte - 1
    }
  }

  private mutating func voegToe(_ scalar: Unicode.Scalar, aan tekst: inout String) {
    tekst.unicodeScalars.append(scalar)
    stap()
  }

  /// Four hexadecimal digits, or two times four for a surrogate pair.
  private mutating func unicode(_ plek: Plek) throws(Leesfout) -> Unicode.Scalar {
    let eerste = try hex(cijfers: 4, plek)
    if let scalar = Unicode.Scalar(eerste) { return scalar }
    guard 0xD800..<0xDC00 ~= eerste, positie + 1 < bytes.count, bytes[positie] == Byte.terugSchuin,
      bytes[positie + 1] == UInt8(ascii: "u")
    else { throw fout("een half teken", "twee \\u-codes achter elkaar", op: plek) }
    stap()
    stap()
    let tweede = try hex(cijfers: 4, plek)
    guard 0xDC00..<0xE000 ~= tweede,
      let scalar = Unicode.Scalar(0x10000 + (eerste - 0xD800) << 10 + (tweede - 0xDC00))
    else { throw fout("een half teken", "twee \\u-codes die bij elkaar horen", op: plek) }
    return scalar
  }

  private mutating func hex(cijfers: Int, _ plek: Plek) throws(Leesfout) -> UInt32 {
    let einde = positie + cijfers
    guard einde <= bytes.count,
      bytes[positie..<einde].allSatisfy({ $0 < 0x80 && Character(Unicode.Scalar($0)).isHexDigit }),
      let waarde = UInt32(String(decoding: bytes[positie..<einde], as: UTF8.self), radix: 16)
    else { throw fout("een onvolledige code", "\(cijfers) cijfers van 0 tot en met f", op: plek) }
    positie = einde
    return waarde
  }
}

extension Unicode.Scalar {
  /// A letter, a mark or a digit of any script, as ECMAScript identifiers allow.
  fileprivate var isWoordteken: Bool {
    properties.isIDContinue || value == 0x200C || value == 0x200D
  }
}
