// The standard library takes texts apart to compare them, and offers that to other libraries under this name.
@_spi(_Unicode) import Swift

extension String {
  /// The words in small letters without accents or signs, so that `Jürgens-Łukaszenko` is found as `jurgens` and
  /// `lukaszenko`, and `İpek` as `ipek`. Letters that only look like others with something added are those others.
  ///
  /// - Complexity: O(n).
  package var zoekwoorden: [String] {
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

  /// Letters that Unicode does not take apart, as people write them who have no key for them.
  private static let alsLetters: [Unicode.Scalar: String] = [
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ħ": "h",
    "ŧ": "t", "ŋ": "n", "ĳ": "ij", "ə": "e",
  ]
}
