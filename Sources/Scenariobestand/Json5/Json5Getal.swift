/// Numbers, and the Dutch habit of writing them with a comma.
extension Json5Lezer {
  mutating func getal() throws(Leesfout) -> Knoop.Waarde {
    let (plek, begin) = (plek, positie)
    while let byte = volgende, byte.isGetalteken(na: positie > begin ? bytes[positie - 1] : nil) { stap() }
    let tekst = String(decoding: bytes[begin..<positie], as: UTF8.self)
    guard let waarde = Self.waarde(van: tekst) else {
      throw fout("\(tekst) is geen getal", "een getal, zoals 12 of 0.5", op: plek)
    }
    guard waarde.isFinite else {
      throw fout("\(tekst) is geen bruikbaar getal", "een gewoon getal", op: plek)
    }
    return .getal(waarde, tekst: tekst)
  }

  /// `kans: 1,4` reads as a number, a comma and digits where a key should be: say so once and read on.
  mutating func metDecimaleKomma(_ knoop: Knoop) throws(Leesfout) -> Knoop {
    guard case .getal(_, let heel) = knoop.waarde, volgende == Byte.komma, positie + 1 < bytes.count,
      bytes[positie + 1].isCijfer, heel.allSatisfy(\.isWholeNumber)
    else { return knoop }
    stap()
    let begin = positie
    while let byte = volgende, byte.isCijfer { stap() }
    let decimalen = String(decoding: bytes[begin..<positie], as: UTF8.self)
    noteer(knoop.plek, "\(heel),\(decimalen): een getal krijgt hier een punt", "\(heel).\(decimalen)")
    let tekst = "\(heel).\(decimalen)"
    return Knoop(plek: knoop.plek, waarde: .getal(Double(tekst) ?? 0, tekst: tekst))
  }

  private static func waarde(van tekst: String) -> Double? {
    let (teken, rest): (Double, Substring) =
      switch tekst.first {
      case "-": (-1, tekst.dropFirst())
      case "+": (1, tekst.dropFirst())
      default: (1, tekst[...])
      }
    switch rest {
    case "Infinity": return teken * .infinity
    case "NaN": return .nan
    case _ where rest.hasPrefix("0x") || rest.hasPrefix("0X"):
      return UInt64(rest.dropFirst(2), radix: 16).map { teken * Double($0) }
    default:
      let cijfers = rest.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)[0]
      let heel = cijfers.prefix { $0 != "." && $0 != "E" }
      guard heel.count < 2 || heel.first != "0", rest.first?.isLetter == false,
        rest.contains(where: \.isWholeNumber)
      else { return nil }
      // JSON5 allows `.5` and `5.`; Double wants digits on both sides.
      var tekst = rest.first == "." ? "0" + rest : rest
      if let punt = tekst.firstIndex(of: "."), !(tekst[punt...].dropFirst().first?.isWholeNumber ?? false) {
        tekst.insert("0", at: tekst.index(after: punt))
      }
      return Double(tekst).map { teken * $0 }
    }
  }
}

extension UInt8 {
  /// Part of a number; a sign only at the start or after the e of an exponent.
  fileprivate func isGetalteken(na vorige: UInt8?) -> Bool {
    if self == Byte.plus || self == Byte.min {
      return vorige == nil || vorige.map { $0 | 0x20 } == UInt8(ascii: "e")
    }
    return isCijfer || isLetter || self == Byte.punt
  }
}
