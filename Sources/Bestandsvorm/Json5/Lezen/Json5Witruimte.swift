/// Spaces, line ends and comments.
extension Json5Lezer {
  mutating func slaWitruimteOver() throws(Leesfout) {
    while true {
      switch teken {
      case UInt8(ascii: " "), 0x09...0x0D: stap()
      case .schuin: try slaOpmerkingOver()
      case 0x80...:
        guard let scalar, scalar.isWitruimte else { return }
        stap(UTF8.width(scalar))
      default: return
      }
    }
  }

  private mutating func slaOpmerkingOver() throws(Leesfout) {
    let begin = positie
    switch teken(na: 1) {
    case .schuin: while !eindeRegel { stap() }
    case .ster:
      stap(2)
      while teken != .ster || teken(na: 1) != .schuin {
        guard teken != .einde else {
          throw fout(.opmerkingNietAfgesloten, op: plaatsen.plek(op: begin))
        }
        stap()
      }
      stap(2)
    default: throw fout(.hierStaat("/", verwacht: "een opmerking met // of /*"))
    }
  }

  /// JSON5 also ends a line at U+2028 and U+2029.
  private var eindeRegel: Bool {
    switch teken {
    case .einde, .nieuweRegel, .wagenterug: true
    case 0xE2: scalar == "\u{2028}" || scalar == "\u{2029}"
    default: false
    }
  }
}
