/// The bytes and scalars that mean something in JSON5, by name.
extension UInt8 {
  /// Stands for the end of the file. A real NUL never gets this far: `controleerTekst` refuses it.
  package static let einde: UInt8 = 0
  package static let nieuweRegel = UInt8(ascii: "\n")
  package static let wagenterug = UInt8(ascii: "\r")
  package static let aanhaling = UInt8(ascii: "\"")
  package static let apostrof = UInt8(ascii: "'")
  package static let schuin = UInt8(ascii: "/")
  package static let terugSchuin = UInt8(ascii: "\\")
  package static let ster = UInt8(ascii: "*")
  package static let komma = UInt8(ascii: ",")
  package static let dubbelePunt = UInt8(ascii: ":")
  package static let punt = UInt8(ascii: ".")
  package static let plus = UInt8(ascii: "+")
  package static let min = UInt8(ascii: "-")
  package static let procent = UInt8(ascii: "%")
  package static let nul = UInt8(ascii: "0")
  package static let accolade = UInt8(ascii: "{")
  package static let sluitaccolade = UInt8(ascii: "}")
  package static let haak = UInt8(ascii: "[")
  package static let sluithaak = UInt8(ascii: "]")

  /// A letter as lower case; other bytes become something that is no letter's lower case.
  package var kleineLetter: UInt8 { self | 0x20 }

  package var isCijfer: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  package var isHexcijfer: Bool { isCijfer || UInt8(ascii: "a")...UInt8(ascii: "f") ~= kleineLetter }

  /// Part of an unquoted key, as far as ASCII goes.
  package var isWoorddeel: Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= kleineLetter || isCijfer || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "$")
  }

  /// LF or CR.
  package var isRegeleinde: Bool { self == .nieuweRegel || self == .wagenterug }

  /// Inside a multi-byte UTF-8 sequence, so not the start of a scalar.
  package var isVervolg: Bool { self & 0xC0 == 0x80 }

  /// An ASCII byte as text, for a message.
  package var alsTekst: String { String(Unicode.Scalar(self)) }
}

extension Unicode.Scalar {
  /// IdentifierStart of ECMAScript 5.1 §7.6.
  package var isWoordbegin: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      true
    default: self == "$" || self == "_"
    }
  }

  /// IdentifierPart of ECMAScript 5.1 §7.6; the last two are the zero-width joiners.
  package var isWoorddeel: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: true
    default: isWoordbegin || self == "\u{200C}" || self == "\u{200D}"
    }
  }

  /// White space outside ASCII: U+FEFF, the two line ends that JSON5 adds, and the spaces of Unicode.
  package var isWitruimte: Bool {
    self == "\u{FEFF}" || self == "\u{2028}" || self == "\u{2029}"
      || properties.generalCategory == .spaceSeparator
  }

  /// The quotation marks that word processors make of `"` and `'`.
  package var isKrulaanhaling: Bool { "\u{2018}"..."\u{201F}" ~= self }
}
