// The standard library normalises texts to compare them, and offers that to other libraries under this name.
@_spi(_Unicode) import Swift

extension String {
  /// The same text in composed form (Unicode UAX #15, NFC), so that equal texts have equal bytes.
  ///
  /// - Complexity: O(n).
  package var nfc: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var samengesteld = String.UnicodeScalarView()
    for teken in _nfc { samengesteld.append(teken) }
    return String(samengesteld)
  }
}
