/// Quoted strings.
extension Json5Lezer {
  mutating func tekst() throws(Leesfout) -> String {
    let begin = plek
    let sluitteken = bytes[positie]
    stap()
    var tekst = ""
    var stuk = positie
    lezen: while let byte = volgende {
      switch byte {
      case sluitteken:
        tekst += String(decoding: bytes[stuk..<positie], as: UTF8.self)
        stap()
        return tekst
      case Byte.terugSchuin:
        guard positie + 1 < bytes.count else { break lezen }
        tekst += String(decoding: bytes[stuk..<positie], as: UTF8.self)
        try ontsnapping(in: &tekst)
        stuk = positie
      case Byte.nieuweRegel, Byte.wagenterug: break lezen
      default: stapInTekst()
      }
    }
    throw fout(
      "de tekst die hier begint, is niet afgesloten",
      "een \(Unicode.Scalar(sluitteken)) aan het einde, op dezelfde regel", op: begin)
  }

  /// A backslash and what follows it.
  mutating func ontsnapping(in tekst: inout String) throws(Leesfout) {
    let plek = plek
    stap()
    guard let (scalar, lengte) = scalar else { throw einde() }
    switch scalar {
    case "x":
      stap()
      tekst.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: try hex(cijfers: 2, plek))))
    case "u":
      stap()
      tekst.unicodeScalars.append(try unicode(plek))
    case "\n", "\r": nieuweRegel()
    case "0" where !(positie + 1 < bytes.count && bytes[positie + 1].isCijfer):
      stap()
      tekst.unicodeScalars.append("\0")
    case "0"..."9":
      throw fout("onbekende code \\\(scalar)", "\\n, \\t, \\u0041 of een ander bekend teken", op: plek)
    default:
      stap(over: lengte)
      if let besturing = scalar.naTerugSchuin {
        tekst.unicodeScalars.append(besturing)
      } else if !scalar.isRegeleinde {
        tekst.unicodeScalars.append(scalar)
      }
    }
  }

  /// Four hexadecimal digits, or two times four for a surrogate pair.
  private mutating func unicode(_ plek: Plek) throws(Leesfout) -> Unicode.Scalar {
    let eerste = try hex(cijfers: 4, plek)
    if let scalar = Unicode.Scalar(eerste) { return scalar }
    guard 0xD800..<0xDC00 ~= eerste, positie + 1 < bytes.count, bytes[positie] == Byte.terugSchuin,
      bytes[positie + 1] == UInt8(ascii: "u")
    else { throw fout("deze code is een half teken", "twee \\u-codes die bij elkaar horen", op: plek) }
    stap()
    stap()
    let tweede = try hex(cijfers: 4, plek)
    guard 0xDC00..<0xE000 ~= tweede,
      let scalar = Unicode.Scalar(0x10000 + (eerste - 0xD800) << 10 + (tweede - 0xDC00))
    else { throw fout("deze code is een half teken", "twee \\u-codes die bij elkaar horen", op: plek) }
    return scalar
  }

  private mutating func hex(cijfers: Int, _ plek: Plek) throws(Leesfout) -> UInt32 {
    let einde = positie + cijfers
    guard einde <= bytes.count,
      bytes[positie..<einde].allSatisfy({ $0 < 0x80 && Character(Unicode.Scalar($0)).isHexDigit }),
      let waarde = UInt32(String(decoding: bytes[positie..<einde], as: UTF8.self), radix: 16)
    else {
      throw fout("deze code is niet af", "\(cijfers) tekens uit 0 tot en met 9 en a tot en met f", op: plek)
    }
    positie = einde
    return waarde
  }
}

extension Unicode.Scalar {
  /// The control character that a letter after a backslash stands for.
  fileprivate var naTerugSchuin: Unicode.Scalar? {
    switch self {
    case "n": "\n"
    case "t": "\t"
    case "r": "\r"
    case "b": "\u{8}"
    case "f": "\u{C}"
    case "v": "\u{B}"
    default: nil
    }
  }
}
