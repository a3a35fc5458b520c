/// Spaces, line ends and comments.
extension Json5Lezer {
  mutating func slaWitruimteOver() throws(Leesfout) {
    while let byte = volgende {
      switch byte {
      case Byte.spatie, Byte.tab, 0x0B, 0x0C: stap()
      case Byte.nieuweRegel, Byte.wagenterug: nieuweRegel()
      case Byte.schuin: try opmerking()
      case 0x80...:
        guard let (scalar, lengte) = scalar, scalar.isWitruimte else { return }
        stap(over: lengte)
      default: return
      }
    }
  }

  /// LF, CR LF and CR each end one line. U+2028 and U+2029 do not, because editors do not count them.
  mutating func nieuweRegel() {
    let wasWagenterug = volgende == Byte.wagenterug
    stap()
    if wasWagenterug, volgende == Byte.nieuweRegel { stap() }
    regel += 1
    kolombegin = positie
  }

  /// Steps over one byte of running text, keeping lines and columns right.
  mutating func stapInTekst() {
    guard let byte = volgende else { return }
    if byte == Byte.nieuweRegel || byte == Byte.wagenterug { return nieuweRegel() }
    if byte.isVervolg { kolombegin += 1 }
    stap()
  }

  private mutating func opmerking() throws(Leesfout) {
    let begin = plek
    switch positie + 1 < bytes.count ? bytes[positie + 1] : nil {
    case Byte.schuin:
      while let byte = volgende, byte != Byte.nieuweRegel, byte != Byte.wagenterug {
        if byte == 0xE2, scalar?.scalar.isRegeleinde == true { return }
        stapInTekst()
      }
    case Byte.ster:
      stap()
      stap()
      while positie + 1 < bytes.count, bytes[positie] != Byte.ster || bytes[positie + 1] != Byte.schuin {
        stapInTekst()
      }
      guard positie + 1 < bytes.count else {
        throw fout("de opmerking die hier begint, is niet afgesloten", "*/ aan het einde", op: begin)
      }
      stap()
      stap()
    default: throw fout("onverwacht teken \"/\"", "// of /* voor een opmerking")
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isWitruimte: Bool {
    isRegeleinde || value == 0xFEFF || properties.generalCategory == .spaceSeparator
  }

  /// U+2028 and U+2029 end a line in JSON5: a `//` comment, or a text that goes on after a backslash.
  var isRegeleinde: Bool { value == 0x2028 || value == 0x2029 }
}
