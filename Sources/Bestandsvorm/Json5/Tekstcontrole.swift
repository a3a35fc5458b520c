extension Json5Lezer {
  /// Refuses bytes that are not UTF-8 text, so that the rest of the reader can rely on it.
  mutating func controleerTekst() throws(Leesfout) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw fout(.utf16) }
    if let binair = bytes.firstIndex(where: \.isBesturing) {
      throw fout(.geenTekst, op: plaatsen.plek(op: binair))
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw fout(.geenUtf8, op: plaatsen.plek(op: error.byteOffsets.lowerBound))
    }
  }
}

extension UInt8 {
  /// The control characters that are no white space: they only occur in files that are not text.
  ///
  /// JSON5 allows them inside strings. Nobody means that, and the message is clearer this way.
  fileprivate var isBesturing: Bool { self < 0x20 && !(0x09...0x0D ~= self) }
}
