/// Objects, lists and the signs between their parts.
extension Json5Lezer {
  mutating func object() throws(Leesfout) -> [Veld] {
    try begin("{")
    var velden: [Veld] = []
    var bekend = Sleutelboek()
    while try !sluit(Byte.accoladeDicht) {
      let plek = plek
      let naam = try sleutel()
      try slaWitruimteOver()
      guard volgende == Byte.dubbelePunt else {
        throw onverwacht("een dubbele punt na \"\(naam.ingekort)\"")
      }
      stap()
      try slaWitruimteOver()
      let veld = Veld(naam: naam, plek: plek, waarde: metDecimaleKomma(try waarde()))
      if let eerder = bekend.eerder(naam, in: velden) {
        noteer(
          plek, "de sleutel \"\(naam.ingekort)\" staat er al, op regel \(velden[eerder].plek.regel)",
          "elke sleutel één keer")
      } else {
        velden.append(veld)
      }
      try scheiding(Byte.accoladeDicht)
    }
    return velden
  }

  mutating func lijst() throws(Leesfout) -> [Knoop] {
    try begin("[")
    var leden: [Knoop] = []
    while try !sluit(Byte.haakDicht) {
      leden.append(try waarde())
      try scheiding(Byte.haakDicht)
    }
    return leden
  }

  private mutating func begin(_ teken: Unicode.Scalar) throws(Leesfout) {
    guard open.count < grootsteDiepte else {
      throw fout("hier staan te veel haken in elkaar", "hooguit \(grootsteDiepte)")
    }
    open.append((teken, plek))
    stap()
  }

  /// Steps over the closing bracket when it is next.
  private mutating func sluit(_ byte: UInt8) throws(Leesfout) -> Bool {
    try slaWitruimteOver()
    guard let volgende else { throw einde() }
    guard volgende == byte else { return false }
    open.removeLast()
    stap()
    return true
  }

  /// A comma, or the closing bracket. A comma that is missing at a line end is noted and read past.
  private mutating func scheiding(_ byte: UInt8) throws(Leesfout) {
    let (regelVoor, plekVoor) = (regel, plek)
    try slaWitruimteOver()
    guard let volgende else { throw einde() }
    if volgende == Byte.komma { return stap() }
    if volgende == byte { return }
    guard regel > regelVoor, volgende.isBeginVanWaarde else {
      throw onverwacht("een komma of \(Unicode.Scalar(byte))")
    }
    noteer(plekVoor, "hier ontbreekt een komma", "een komma tussen twee waarden")
  }

  /// A key. One that needs quotes but has none, such as `geen-vervolg`, is noted and read all the same.
  private mutating func sleutel() throws(Leesfout) -> String {
    guard let byte = volgende else { throw einde() }
    if byte == Byte.aanhaling || byte == Byte.apostrof { return try tekst() }
    guard byte.isWoordteken || byte == Byte.terugSchuin else { throw onverwacht("een sleutel of }") }
    let (plek, begin) = (plek, positie)
    let naam = byte.isCijfer ? "" : try woord("een sleutel of }")
    guard let byte = volgende, byte.isCijfer || byte == Byte.min else { return naam }
    while let byte = volgende, byte < 0x80, byte.isWoordteken || byte == Byte.min { stap() }
    let geheel = String(decoding: bytes[begin..<positie], as: UTF8.self)
    noteer(
      plek, "de sleutel \(geheel.ingekort) heeft aanhalingstekens nodig", "\"\(geheel.ingekort)\"")
    return geheel
  }
}

/// Finds keys that occur twice: by looking back in a small object, with a table in a large one.
private struct Sleutelboek {
  private var plaatsen: [String: Int] = [:]

  mutating func eerder(_ naam: String, in velden: [Veld]) -> Int? {
    guard velden.count > 24 else { return velden.firstIndex { $0.naam == naam } }
    for plaats in plaatsen.count..<velden.count { plaatsen[velden[plaats].naam] = plaats }
    return plaatsen[naam]
  }
}

extension UInt8 {
  fileprivate var isBeginVanWaarde: Bool {
    isWoordteken || self == Byte.aanhaling || self == Byte.apostrof || self == Byte.accoladeOpen
      || self == Byte.haakOpen || self == Byte.min || self == Byte.plus || self == Byte.punt
  }
}
