/// The bytes that mean something in JSON5.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let nieuweRegel = UInt8(ascii: "\n")
  static let wagenterug = UInt8(ascii: "\r")
  static let spatie = UInt8(ascii: " ")
  static let aanhaling = UInt8(ascii: "\"")
  static let apostrof = UInt8(ascii: "'")
  static let schuin = UInt8(ascii: "/")
  static let ster = UInt8(ascii: "*")
  static let terugSchuin = UInt8(ascii: "\\")
  static let komma = UInt8(ascii: ",")
  static let dubbelePunt = UInt8(ascii: ":")
  static let punt = UInt8(ascii: ".")
  static let plus = UInt8(ascii: "+")
  static let min = UInt8(ascii: "-")
  static let accoladeOpen = UInt8(ascii: "{")
  static let accoladeDicht = UInt8(ascii: "}")
  static let haakOpen = UInt8(ascii: "[")
  static let haakDicht = UInt8(ascii: "]")
}

extension UInt8 {
  var isCijfer: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  var isLetter: Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20
  }

  /// Part of an unquoted key or word; anything outside ASCII is looked at as a scalar.
  var isWoordteken: Bool {
    isCijfer || isLetter || self == UInt8(ascii: "_") || self == UInt8(ascii: "$") || self >= 0x80
  }

  /// A byte inside a UTF-8 sequence, which does not start a column of its own.
  var isVervolg: Bool { self & 0xC0 == 0x80 }
}
