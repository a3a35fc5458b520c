/// How a CSV file is put together: where its header begins, what parts its cells, and where it ends.
struct Csvbegin {
  let scheidingsteken: Scheidingsteken
  /// The first byte of the header.
  let begin: Int
  /// After the last line that holds more than spaces and delimiters. Excel likes to add such lines.
  let einde: Int

  /// Excel's own `sep=;` decides; without it, the header does.
  init(_ bytes: [UInt8], bestand: String) throws(Leesfout) {
    if let sep = try Sepregel(bytes, bestand: bestand) {
      (scheidingsteken, begin) = (sep.scheidingsteken, sep.einde)
    } else {
      (scheidingsteken, begin) = (Self.scheidingsteken(in: bytes), 0)
    }
    einde = Self.einde(bytes, vanaf: begin, scheidingsteken)
  }

  /// The first of semicolon, tab and comma that the header has outside quotation marks. Not the most frequent:
  /// commas inside a name are common in a file with semicolons, the other way round they are rare.
  private static func scheidingsteken(in bytes: [UInt8]) -> Scheidingsteken {
    var gevonden: Set<Scheidingsteken> = []
    var (aangehaald, geslotenOp) = (false, -1)
    for (positie, byte) in bytes.enumerated() {
      if byte == .aanhaling {
        let opent =
          positie == 0 || positie == geslotenOp + 1
          || Scheidingsteken(rawValue: bytes[positie - 1]) != nil
        if aangehaald { geslotenOp = positie }
        aangehaald = !aangehaald && opent
      } else if !aangehaald {
        if byte.isRegeleinde { break }
        if let teken = Scheidingsteken(rawValue: byte) { gevonden.insert(teken) }
      }
    }
    return Scheidingsteken.allCases.first(where: gevonden.contains) ?? .puntkomma
  }

  /// Behind the last byte that means something there are no quotation marks, so every line end there is one.
  private static func einde(_ bytes: [UInt8], vanaf begin: Int, _ teken: Scheidingsteken) -> Int {
    guard let laatste = bytes[begin...].lastIndex(where: { !$0.isLeegIn(teken) }) else { return begin }
    return bytes[laatste...].firstIndex(where: \.isRegeleinde) ?? bytes.count
  }
}

/// The line with which a file tells Excel what parts its cells.
private struct Sepregel {
  let scheidingsteken: Scheidingsteken
  /// The first byte of the next line.
  let einde: Int

  /// Nil when the file does not begin with such a line.
  init?(_ bytes: [UInt8], bestand: String) throws(Leesfout) {
    let regel = bytes.prefix { !$0.isRegeleinde }
    guard regel.count > 4, regel.prefix(3).map(\.kleineLetter) == Array("sep".utf8), regel[3] == .isgelijk,
      regel.dropFirst(4).count(where: { !$0.isVervolg }) == 1
    else { return nil }
    guard regel.count == 5, let teken = Scheidingsteken(rawValue: regel[4]) else {
      let plek = Plek(bestand: bestand, regel: 1, kolom: 5)
      let teken = String(decoding: regel.dropFirst(4), as: UTF8.self)
      throw Csvfout.anderScheidingsteken(teken).leesfout(plek, bestand: bestand)
    }
    scheidingsteken = teken
    einde = bytes.naRegeleinde(op: regel.endIndex)
  }
}

extension [UInt8] {
  /// Behind the line end that stands here, if one does: CRLF is one, and so are CR and LF alone.
  func naRegeleinde(op positie: Int) -> Int {
    guard positie < count, self[positie].isRegeleinde else { return positie }
    let isPaar = self[positie] == .wagenterug && positie + 1 < count && self[positie + 1] == .nieuweRegel
    return positie + (isPaar ? 2 : 1)
  }
}

extension UInt8 {
  fileprivate static let isgelijk = UInt8(ascii: "=")

  fileprivate func isLeegIn(_ teken: Scheidingsteken) -> Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || isRegeleinde || self == teken.rawValue
  }
}
