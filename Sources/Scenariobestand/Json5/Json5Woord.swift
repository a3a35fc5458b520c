/// Words without quotes: keys, `true`, `false`, `null`, and text that somebody forgot to quote.
extension Json5Lezer {
  /// A word without quotes that stands where a value is expected.
  mutating func woordwaarde() throws(Leesfout) -> Knoop.Waarde {
    let (plek, begin) = (plek, positie)
    let woord = try woord("een waarde")
    switch woord {
    case "true": return .waarheid(true)
    case "false": return .waarheid(false)
    case "null": return .niets
    case "Infinity", "NaN":
      noteer(plek, "\(woord) is geen bruikbaar getal", "een gewoon getal, zoals 12 of 0.5")
      return .afgekeurd
    default: break
    }
    if let (juist, waarde) = Self.verwanten[woord.lowercased()] {
      noteer(plek, "\(woord) is geen geldig woord", juist)
      return waarde
    }
    stapOverLosseTekst()
    var einde = positie
    while einde > begin, bytes[einde - 1] == Byte.spatie || bytes[einde - 1] == Byte.tab { einde -= 1 }
    let tekst = String(decoding: bytes[begin..<einde], as: UTF8.self)
    noteer(plek, "\(tekst.ingekort) is een tekst zonder aanhalingstekens", "\"\(tekst.ingekort)\"")
    return .tekst(tekst)
  }

  /// What other languages write, and what it is here.
  private static let verwanten: [String: (juist: String, waarde: Knoop.Waarde)] = [
    "true": ("true", .waarheid(true)), "false": ("false", .waarheid(false)), "null": ("null", .niets),
    "ja": ("true", .waarheid(true)), "nee": ("false", .waarheid(false)),
    "waar": ("true", .waarheid(true)), "onwaar": ("false", .waarheid(false)),
    "none": ("null", .niets), "nil": ("null", .niets), "undefined": ("null", .niets),
  ]

  /// The rest of `post: huisarts-consult-kort`, up to a sign that ends a value.
  private mutating func stapOverLosseTekst() {
    while let byte = volgende, !byte.eindigtLosseTekst { stapInTekst() }
  }

  /// An identifier; letters outside ASCII and \u escapes are allowed.
  mutating func woord(_ verwacht: String) throws(Leesfout) -> String {
    let begin = positie
    while let byte = volgende, byte < 0x80, byte.isWoordteken { stap() }
    var woord = String(decoding: bytes[begin..<positie], as: UTF8.self)
    while let (scalar, lengte) = scalar {
      if scalar == "\\" {
        try woordcode(in: &woord)
      } else {
        guard scalar.isWoordteken(eerste: woord.isEmpty) else { break }
        woord.unicodeScalars.append(scalar)
        stap(over: lengte)
      }
    }
    guard !woord.isEmpty else { throw onverwacht(verwacht) }
    return woord
  }

  /// A \u escape inside a word, which must stand for a letter that could be written as itself.
  private mutating func woordcode(in woord: inout String) throws(Leesfout) {
    let plek = plek
    guard positie + 1 < bytes.count, bytes[positie + 1] == UInt8(ascii: "u") else {
      throw onverwacht("een letter of \\u met vier cijfers")
    }
    var teken = ""
    try ontsnapping(in: &teken)
    guard teken.unicodeScalars.allSatisfy({ $0.isWoordteken(eerste: woord.isEmpty) }) else {
      throw fout("deze code is geen letter", "een letter, of een sleutel tussen aanhalingstekens", op: plek)
    }
    woord += teken
  }
}

extension Unicode.Scalar {
  /// Part of an identifier as ECMAScript 5.1 §7.6 defines it, which JSON5 refers to.
  fileprivate func isWoordteken(eerste: Bool) -> Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      true
    case .nonspacingMark, .spacingMark, .decimalNumber: !eerste
    case .connectorPunctuation: !eerste || self == "_"
    default: self == "$" || !eerste && (value == 0x200C || value == 0x200D)
    }
  }
}

extension UInt8 {
  fileprivate var eindigtLosseTekst: Bool {
    switch self {
    case Byte.komma, Byte.dubbelePunt, Byte.accoladeOpen, Byte.accoladeDicht, Byte.haakOpen, Byte.haakDicht,
      Byte.aanhaling, Byte.schuin, Byte.nieuweRegel, Byte.wagenterug:
      true
    default: false
    }
  }
}
