/// What can stand in a cell of a file that we write.
package enum Csvwaarde: Sendable, Hashable {
  case leeg
  case tekst(String)
  case geheel(Int)
  /// With a decimal comma and as many digits as it needs; what is not a finite number becomes empty.
  case getal(Double)
}

/// Writes a table for a Dutch Excel: semicolons, CRLF, decimal commas, and UTF-8 with the byte order mark
/// without which Excel reads Windows-1252.
///
/// Texts are written with `metFormulewacht`. `leesCsv`, and then `zonderFormulewacht`, give back every text
/// without control characters that is short enough to be read.
///
/// - Precondition: there is at least one column, and each row has a cell for each.
package func schrijfCsv(koppen: [String], rijen: some Sequence<[Csvwaarde]>) -> [UInt8] {
  precondition(!koppen.isEmpty, "een tabel heeft minstens 1 kolom")
  var schrijver = Csvschrijver()
  schrijver.schrijf(koppen.map(Csvwaarde.tekst))
  for rij in rijen {
    precondition(rij.count == koppen.count, "elke rij heeft evenveel cellen als er koppen zijn")
    schrijver.schrijf(rij)
  }
  return schrijver.bytes
}

private struct Csvschrijver {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func schrijf(_ rij: [Csvwaarde]) {
    // Else an empty row at the end would be taken for the empty lines that Excel leaves there.
    if rij.allSatisfy(\.isLeeg) { bytes += Array("\"\"".utf8) }
    for (nummer, waarde) in rij.enumerated() {
      if nummer > 0 { bytes.append(Scheidingsteken.puntkomma.rawValue) }
      schrijf(waarde)
    }
    bytes += [.wagenterug, .nieuweRegel]
  }

  private mutating func schrijf(_ waarde: Csvwaarde) {
    switch waarde {
    case .leeg: break
    case .tekst(let tekst): schrijf(tekst.metFormulewacht)
    case .geheel(let geheel): bytes += Array(String(geheel).utf8)
    case .getal(let getal): bytes += getal.metDecimaleKomma
    }
  }

  private mutating func schrijf(_ tekst: String) {
    guard tekst.vraagtAanhaling else {
      bytes += Array(tekst.utf8)
      return
    }
    bytes.append(.aanhaling)
    for byte in tekst.utf8 {
      if byte == .aanhaling { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(.aanhaling)
  }
}

extension Csvwaarde {
  fileprivate var isLeeg: Bool {
    switch self {
    case .leeg: true
    case .tekst(let tekst): tekst.isEmpty
    case .geheel: false
    case .getal(let getal): !getal.isFinite
    }
  }
}

extension String {
  /// Also for what only another reader, or the first line, would trip over: all delimiters, spaces at the ends,
  /// and `sep=`.
  fileprivate var vraagtAanhaling: Bool {
    let spatie = UInt8(ascii: " ")
    return utf8.contains { $0 == .aanhaling || $0.isRegeleinde || Scheidingsteken(rawValue: $0) != nil }
      || utf8.first == spatie || utf8.last == spatie
      || utf8.prefix(3).map(\.kleineLetter) == Array("sep".utf8)
  }
}

extension Double {
  /// `-1234,5`; nothing for what is no number.
  fileprivate var metDecimaleKomma: [UInt8] {
    guard isFinite else { return [] }
    let geheel = Int(exactly: self).flatMap { $0.magnitude < 1 << 53 ? $0 : nil }
    return (geheel.map(String.init) ?? description).utf8.map { $0 == .punt ? .komma : $0 }
  }
}
