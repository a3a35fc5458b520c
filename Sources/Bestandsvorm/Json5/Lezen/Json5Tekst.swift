/// Strings between quotes, and the codes in them.
extension Json5Lezer {
  mutating func tekst() throws(Leesfout) -> String {
    let (begin, sluitteken) = (hier, teken)
    stap()
    var tekst = ""
    while true {
      let stuk = positie
      while !teken.onderbreekt(tekstMet: sluitteken) { stap() }
      tekst += self.tekst(vanaf: stuk)
      switch teken {
      case sluitteken:
        stap()
        return tekst
      case .terugSchuin:
        if let scalar = try ontsnapping() { tekst.unicodeScalars.append(scalar) }
      default: throw fout(.tekstNietAfgesloten(met: sluitteken), op: begin)
      }
    }
  }

  /// What a backslash and the following stand for; nil for a line end, which does not count.
  private mutating func ontsnapping() throws(Leesfout) -> Unicode.Scalar? {
    if teken(na: 1) == UInt8(ascii: "u") { return try unicodecode() }
    let plek = hier
    stap()
    guard let scalar else { return nil }
    stap(UTF8.width(scalar))
    switch scalar {
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{B}"
    case "x": return Unicode.Scalar(UInt8(try hexwaarde(cijfers: 2, van: "\\x", op: plek)))
    case "0" where !teken.isCijfer: return "\0"
    case "0"..."9": throw fout(.onbekendeCode("\\\(scalar)", verwacht: "\\n, \\t, \\u0041 of \\\\"), op: plek)
    case "\r":
      if teken == .nieuweRegel { stap() }
      return nil
    case "\n", "\u{2028}", "\u{2029}": return nil
    default: return scalar
    }
  }

  /// `\u` and four digits, or two of those that make up one scalar.
  mutating func unicodecode() throws(Leesfout) -> Unicode.Scalar {
    let (begin, plek) = (positie, hier)
    let eerste = try codeEenheid(op: plek)
    if let scalar = Unicode.Scalar(eerste) { return scalar }
    let code = tekst(vanaf: begin)
    if UTF16.isLeadSurrogate(eerste), teken == .terugSchuin, teken(na: 1) == UInt8(ascii: "u") {
      let tweede = try codeEenheid(op: plek)
      if UTF16.isTrailSurrogate(tweede) {
        return UTF16.decode(UTF16.EncodedScalar([eerste, tweede]))
      }
    }
    throw fout(.halfTeken(code), op: plek)
  }

  private mutating func codeEenheid(op plek: Plek) throws(Leesfout) -> UInt16 {
    stap(2)
    return UInt16(try hexwaarde(cijfers: 4, van: "\\u", op: plek))
  }

  private mutating func hexwaarde(cijfers: Int, van code: String, op plek: Plek) throws(Leesfout) -> Int {
    let begin = positie
    while positie < begin + cijfers, teken.isHexcijfer { stap() }
    guard positie == begin + cijfers, let waarde = Int(tekst(vanaf: begin), radix: 16) else {
      let gevonden = code + tekst(vanaf: begin)
      throw fout(
        .onbekendeCode(gevonden, verwacht: "\(code) met \(cijfers) cijfers van 0 tot en met f"), op: plek)
    }
    return waarde
  }
}

extension UInt8 {
  fileprivate func onderbreekt(tekstMet sluitteken: UInt8) -> Bool {
    self == sluitteken || self == .terugSchuin || self == .nieuweRegel || self == .wagenterug
      || self == .einde
  }
}
