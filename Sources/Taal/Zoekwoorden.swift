// The standard library takes texts apart to compare them, and offers that to other libraries under this name.
@_spi(_Unicode) import Swift

extension String {
  /// The words in small letters without accents or signs, so that `Jürgens-Łukaszenko` is found as `jurgens` and
  /// `lukaszenko`, and `İpek` as `ipek`. Letters that only look like others with something added are those others.
  ///
  /// - Complexity: O(n).
  package var zoekwoorden: [String] {
    if utf8.allSatisfy({ $0 < 0x80 }) { return woordenVanAscii }
    var kaal = ""
    for teken in lowercased()._nfd where teken.properties.generalCategory != .nonspacingMark {
      if let letters = Self.alsLetters[teken] {
        kaal += letters
      } else {
        kaal.unicodeScalars.append(teken)
      }
    }
    return kaal.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The same for most names, of which each byte is a letter or a sign by itself.
  private var woordenVanAscii: [String] {
    lowercased().utf8.split {
      !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0)
    }
    .map { String(Substring($0)) }
  }

  /// Letters that Unicode does not take apart, as people write them who have no key for them.
  private static let alsLetters: [Unicode.Scalar: String] = [
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ħ": "h",
    "ŧ": "t", "ŋ": "n", "ĳ": "ij", "ə": "e",
  ]
}
