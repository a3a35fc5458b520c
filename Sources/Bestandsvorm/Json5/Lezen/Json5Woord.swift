/// Keys, and words without quotes.
extension Json5Lezer {
  mutating func sleutel() throws(Leesfout) -> String {
    if teken == .aanhaling || teken == .apostrof { return try tekst() }
    let (begin, plek) = (positie, hier)
    let naam = try woord()
    let eindeNaam = positie
    slaLosseTekensOver()
    if positie > eindeNaam { throw fout(.sleutelZonderAanhaling(tekst(vanaf: begin)), op: plek) }
    if naam.isEmpty { throw geen("een sleutel of }") }
    return naam
  }

  /// `true`, `false` or `null`. Another word is taken for a text whose quotes were forgotten.
  mutating func woordAlsWaarde() throws(Leesfout) -> Knoop.Waarde {
    let (begin, plek) = (positie, hier)
    slaLosseTekensOver()
    let woord = tekst(vanaf: begin)
    switch woord {
    case "": throw geen("een waarde")
    case "true": return .waarheid(true)
    case "false": return .waarheid(false)
    case "null": return .niets
    case "Infinity", "NaN": return try keurAf(.geenBruikbaarGetal(woord), op: plek)
    case "True", "TRUE", "False", "FALSE":
      try noteer(.anderWoord(woord, verwacht: woord.lowercased()), op: plek)
      return .waarheid(woord.lowercased() == "true")
    case "Null", "NULL", "None", "nil", "undefined":
      try noteer(.anderWoord(woord, verwacht: "null"), op: plek)
      return .niets
    default:
      slaVolgendeWoordenOver()
      let tekst = tekst(vanaf: begin)
      try noteer(.tekstZonderAanhaling(tekst), op: plek)
      return .tekst(tekst)
    }
  }

  /// Letters, digits and what else sticks to a word or a number, such as the rest of `2022-02-15` or `15%`.
  mutating func slaLosseTekensOver() {
    while true {
      if teken.isWoorddeel || teken == .min || teken == .plus || teken == .punt || teken == .procent {
        stap()
      } else if teken >= 0x80, let scalar, scalar.isWoorddeel {
        stap(UTF8.width(scalar))
      } else {
        return
      }
    }
  }

  /// The rest of a text of several words, up to the end of the line.
  private mutating func slaVolgendeWoordenOver() {
    while true {
      let eindeWoord = positie
      while teken == UInt8(ascii: " ") || teken == UInt8(ascii: "\t") { stap() }
      let beginWoord = positie
      slaLosseTekensOver()
      guard positie > beginWoord else {
        positie = eindeWoord
        return
      }
    }
  }

  /// An identifier of ECMAScript 5.1; empty when there is none.
  private mutating func woord() throws(Leesfout) -> String {
    let begin = positie
    if teken.isCijfer { return "" }
    while teken.isWoorddeel { stap() }
    // Almost every key is over now; codes and letters outside ASCII take the slow road.
    guard teken >= 0x80 || teken == .terugSchuin else { return tekst(vanaf: begin) }
    var woord = tekst(vanaf: begin).unicodeScalars
    while let letter = try letter(isBegin: woord.isEmpty) { woord.append(letter) }
    return String(woord)
  }

  private mutating func letter(isBegin: Bool) throws(Leesfout) -> Unicode.Scalar? {
    guard let scalar else { return nil }
    if scalar == "\\", teken(na: 1) == UInt8(ascii: "u") {
      let (begin, plek) = (positie, hier)
      let letter = try unicodecode()
      if isBegin ? letter.isWoordbegin : letter.isWoorddeel { return letter }
      throw fout(.codeInSleutel(tekst(vanaf: begin)), op: plek)
    }
    guard isBegin ? scalar.isWoordbegin : scalar.isWoorddeel else { return nil }
    stap(UTF8.width(scalar))
    return scalar
  }

  /// Something else stands where a value or key is needed.
  private mutating func geen(_ verwacht: String) -> Leesfout {
    if let scalar, scalar.isKrulaanhaling { return fout(.krulaanhaling(String(scalar))) }
    return fout(.hierStaat(watHierStaat, verwacht: verwacht))
  }
}
