/// Refuses bytes that are not text, at the first place where they are not.
func controleerTekst(_ bytes: [UInt8], bestand: String) throws(Leesfout) {
  func fout(_ positie: Int, _ gevonden: String, _ verwacht: String) -> Leesfout {
    let voor = bytes[..<positie]
    let regel = voor.count { $0 == Byte.nieuweRegel } + 1
    let begin = voor.lastIndex(of: Byte.nieuweRegel).map { $0 + 1 } ?? 0
    let kolom = voor[begin...].count { !$0.isVervolg } + 1
    return Leesfout(
      plek: Plek(bestand: bestand, regel: regel, kolom: kolom), bestand: bestand, pad: "", gevonden: gevonden,
      verwacht: verwacht)
  }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    throw fout(0, "dit bestand is opgeslagen als UTF-16", "UTF-8; kies die bij opslaan")
  }
  if let positie = bytes.firstIndex(where: \.isBesturing) {
    throw fout(positie, "dit is geen tekstbestand", "een tekstbestand in JSON5")
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
      throw fout(positie, "dit teken is geen geldige UTF-8", "een bestand dat is opgeslagen als UTF-8")
    }
  }
}

extension UInt8 {
  /// Control characters that no text editor writes.
  fileprivate var isBesturing: Bool {
    self < 0x20 && self != Byte.tab && self != Byte.nieuweRegel && self != Byte.wagenterug && self != 0x0B
      && self != 0x0C
  }
}
