/// Numbers, and the Dutch habit of writing them with a comma.
extension Json5Lezer {
  mutating func getal() throws(Leesfout) -> Knoop.Waarde {
    let (begin, plek) = (positie, hier)
    let isGetal = slaGetalOver()
    let eindeGetal = positie
    slaLosseTekensOver()
    let tekst = tekst(vanaf: begin)
    // The grammar is checked; within it the standard library knows every form, and rounds correctly.
    guard isGetal, positie == eindeGetal, let waarde = Double(tekst) else {
      let woord = tekst.drop { $0 == "+" || $0 == "-" }
      let isOneindig = woord == "Infinity" || woord == "NaN"
      return try keurAf(isOneindig ? .geenBruikbaarGetal(tekst) : .geenGetal(tekst), op: plek)
    }
    guard waarde.isFinite else { return try keurAf(.geenBruikbaarGetal(tekst), op: plek) }
    return .getal(waarde, tekst: tekst)
  }

  /// Not a number, but where it ends is clear, so reading goes on behind it.
  mutating func keurAf(_ syntaxfout: Syntaxfout, op plek: Plek) throws(Leesfout) -> Knoop.Waarde {
    try noteer(syntaxfout, op: plek)
    return .afgekeurd
  }

  /// `kans: 1,4` reads as a number, a comma, and digits where a key should be: say so and read on with 1.4.
  mutating func metDecimaleKomma(_ knoop: Knoop) throws(Leesfout) -> Knoop {
    guard teken == .komma, teken(na: 1).isCijfer, case .getal(_, let heel) = knoop.waarde else {
      return knoop
    }
    let komma = positie
    stap()
    sla(over: \.isCijfer)
    let decimalen = tekst(vanaf: komma + 1)
    guard let goed = heel.metDecimalen(decimalen), !teken.isWoorddeel, teken != .dubbelePunt,
      let waarde = Double(goed)
    else {
      positie = komma
      return knoop
    }
    try noteer(.decimaleKomma("\(heel),\(decimalen)", goed: goed), op: knoop.plek)
    return Knoop(plek: knoop.plek, waarde: .getal(waarde, tekst: goed))
  }

  /// Steps over as much as can be a number.
  private mutating func slaGetalOver() -> Bool {
    if teken == .plus || teken == .min { stap() }
    if teken == .nul, teken(na: 1).kleineLetter == UInt8(ascii: "x") {
      stap(2)
      return sla(over: \.isHexcijfer) > 0
    }
    let beginMetNul = teken == .nul
    let heel = sla(over: \.isCijfer)
    if beginMetNul, heel > 1 { return false }
    var decimalen = 0
    if teken == .punt {
      stap()
      decimalen = sla(over: \.isCijfer)
    }
    guard teken.kleineLetter == UInt8(ascii: "e") else { return heel + decimalen > 0 }
    stap()
    if teken == .plus || teken == .min { stap() }
    return sla(over: \.isCijfer) > 0 && heel + decimalen > 0
  }

  @discardableResult
  private mutating func sla(over hoort: (UInt8) -> Bool) -> Int {
    let begin = positie
    while hoort(teken) { stap() }
    return positie - begin
  }
}

extension String {
  /// `1.038` with `50` is `1038.50`: a dot before three digits parted thousands. Nil for other than digits.
  fileprivate func metDecimalen(_ decimalen: String) -> String? {
    let delen = split(separator: ".", omittingEmptySubsequences: false)
    let cijfers = delen.joined()
    guard delen.dropFirst().allSatisfy({ $0.count == 3 }),
      cijfers.utf8.drop(while: { $0 == .min || $0 == .plus }).allSatisfy(\.isCijfer)
    else { return nil }
    return "\(cijfers).\(decimalen)"
  }
}
