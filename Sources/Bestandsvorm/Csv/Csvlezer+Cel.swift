/// Cells, with and without quotation marks around them.
extension Csvlezer {
  mutating func cel() throws(Leesfout) -> Csvcel {
    let plek = plaatsen.plek(op: positie)
    let isAangehaald = positie < einde && bytes[positie] == .aanhaling
    let tekst = isAangehaald ? try aangehaald(plek) : try kaal(plek)
    return Csvcel(tekst: tekst, plek: plek)
  }

  private mutating func kaal(_ plek: Plek) throws(Leesfout) -> String {
    let begin = positie
    slaCelOver()
    let cel = begin..<positie
    if let eerste = cel.first, bytes[eerste].isSpatie,
      let teken = bytes[cel].firstIndex(where: { !$0.isSpatie }), bytes[teken] == .aanhaling
    {
      try noteer(.spatieVoorAanhaling(scheidingsteken), op: plaatsen.plek(op: teken))
    }
    return try tekst(bytes[cel], plek)
  }

  private mutating func aangehaald(_ plek: Plek) throws(Leesfout) -> String {
    let begin = positie + 1
    var dubbele = 0
    positie = begin
    while let sluit = bytes[positie..<einde].firstIndex(of: .aanhaling) {
      positie = sluit + 1
      guard positie < einde, bytes[positie] == .aanhaling else {
        try keurRest(vanCelOp: plek)
        let inhoud = bytes[begin..<sluit]
        return try tekst(dubbele == 0 ? inhoud : inhoud.metEnkeleAanhaling(dubbele), plek)
      }
      dubbele += 1
      positie += 1
    }
    throw fout(.nietAfgesloten, op: plek)
  }

  /// Behind a closing quotation mark the cell must end; what stands there else is noted and read past.
  private mutating func keurRest(vanCelOp begin: Plek) throws(Leesfout) {
    let vanaf = positie
    slaCelOver()
    guard positie > vanaf else { return }
    let rest = String(decoding: bytes[vanaf..<positie], as: UTF8.self)
    try noteer(.naAanhaling(rest, begin: begin, scheidingsteken), op: plaatsen.plek(op: vanaf))
  }

  /// Up to the next delimiter or line end.
  private mutating func slaCelOver() {
    let teken = scheidingsteken.rawValue
    while positie < einde, bytes[positie] != teken, !bytes[positie].isRegeleinde { positie += 1 }
  }

  private mutating func tekst(_ inhoud: ArraySlice<UInt8>, _ plek: Plek) throws(Leesfout) -> String {
    if inhoud.count > Self.langsteCel {
      let lengte = inhoud.count { !$0.isVervolg }
      if lengte > Self.langsteCel {
        try noteer(.celTeLang(lengte, hoogstens: Self.langsteCel), op: plek)
        return ""
      }
    }
    return String(decoding: inhoud, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Every two quotation marks become one.
  fileprivate func metEnkeleAanhaling(_ aantal: Int) -> ArraySlice<UInt8> {
    var uit: [UInt8] = []
    uit.reserveCapacity(count - aantal)
    var isTweede = false
    for byte in self {
      isTweede = byte == .aanhaling && !isTweede
      if byte != .aanhaling || isTweede { uit.append(byte) }
    }
    return uit[...]
  }
}

extension UInt8 {
  fileprivate var isSpatie: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
