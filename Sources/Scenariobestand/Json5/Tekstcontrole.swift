/// Refuses bytes that are not text, at the first place where they are not.
extension Json5Lezer {
  func controleerTekst() throws(Leesfout) {
    if bytes.isUtf16 {
      throw fout("dit bestand is opgeslagen als UTF-16", "UTF-8 (kies die bij het opslaan)")
    }
    if let positie = bytes.firstIndex(where: \.isBesturing) {
      throw fout("dit is geen tekstbestand", "een tekstbestand in JSON5", op: plek(op: positie))
    }
    guard let verdacht = bytes.firstIndex(where: { $0 >= 0x80 }) else { return }
    var ontleder = Unicode.UTF8.ForwardParser()
    var rest = bytes[verdacht...].makeIterator()
    var positie = verdacht
    while true {
      switch ontleder.parseScalar(from: &rest) {
      case .valid(let scalar): positie += scalar.count
      case .emptyInput: return
      case .error:
        throw fout(
          "dit teken is geen geldige UTF-8", "een bestand dat is opgeslagen als UTF-8", op: plek(op: positie))
      }
    }
  }

  /// The place of a byte, by reading up to it.
  private func plek(op doel: Int) -> Plek {
    var lezer = self
    while lezer.positie < doel { lezer.stapInTekst() }
    return lezer.plek
  }
}

extension [UInt8] {
  /// By its byte order mark, or by the empty half of its first letter.
  fileprivate var isUtf16: Bool {
    guard count >= 2 else { return false }
    return (self[0], self[1]) == (0xFF, 0xFE) || (self[0], self[1]) == (0xFE, 0xFF)
      || (self[0] == 0) != (self[1] == 0) && count.isMultiple(of: 2)
  }
}

extension UInt8 {
  /// Control characters that no text editor writes.
  fileprivate var isBesturing: Bool {
    self < 0x20 && self != Byte.tab && self != Byte.nieuweRegel && self != Byte.wagenterug && self != 0x0B
      && self != 0x0C
  }
}
