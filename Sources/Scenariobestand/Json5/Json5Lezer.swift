/// Reads JSON5 1.0.0 into a tree that knows the place of every key and value.
///
/// Foundation reads JSON5 too, but does not say where an error is or where a value stood.
///
/// - Parameter grootsteDiepte: brackets nested deeper than this are refused, so that no file can exhaust the stack.
/// - Returns: the tree, with errors that could be read past; or no tree and at least one error.
/// - Complexity: O(bytes).
package func leesJson5(
  _ bytes: [UInt8], bestand: String, grootsteDiepte: Int = 64
) -> (knoop: Knoop?, fouten: [Leesfout]) {
  var lezer = Json5Lezer(bytes, bestand: bestand, grootsteDiepte: grootsteDiepte)
  do throws(Leesfout) {
    try controleerTekst(bytes, bestand: bestand)
    let knoop = try lezer.document()
    return (knoop, lezer.fouten)
  } catch {
    return (nil, lezer.fouten + [error])
  }
}

/// The position in the bytes, and what was wrong but could be read past.
struct Json5Lezer {
  let bytes: [UInt8]
  let bestand: String
  let grootsteDiepte: Int
  var positie = 0
  var regel = 1
  /// Where the line starts, moved up by the bytes that are no column of their own.
  var kolombegin = 0
  var fouten: [Leesfout] = []
  /// Brackets that are open, innermost last.
  var open: [(teken: String, plek: Plek)] = []

  init(_ bytes: [UInt8], bestand: String, grootsteDiepte: Int) {
    self.bytes = bytes
    self.bestand = bestand
    self.grootsteDiepte = grootsteDiepte
  }

  mutating func document() throws(Leesfout) -> Knoop {
    try slaWitruimteOver()
    guard positie < bytes.count else {
      throw fout("het bestand is leeg", "een object tussen { en }")
    }
    let knoop = try waarde()
    try slaWitruimteOver()
    guard positie == bytes.count else {
      throw fout("hier staat nog tekst na het einde: \(teken)", "niets meer")
    }
    return knoop
  }

  mutating func waarde() throws(Leesfout) -> Knoop {
    guard let byte = volgende else { throw einde() }
    let plek = plek
    switch byte {
    case Byte.accoladeOpen: return Knoop(plek: plek, waarde: .object(try object()))
    case Byte.haakOpen: return Knoop(plek: plek, waarde: .lijst(try lijst()))
    case Byte.aanhaling, Byte.apostrof: return Knoop(plek: plek, waarde: .tekst(try tekst()))
    case _ where byte.isCijfer || byte == Byte.punt || byte == Byte.plus || byte == Byte.min:
      return Knoop(plek: plek, waarde: try getal())
    case _ where byte.isWoordteken: return Knoop(plek: plek, waarde: try woordwaarde())
    default: throw fout("onverwacht teken \(teken)", "een waarde")
    }
  }

  private mutating func object() throws(Leesfout) -> [Veld] {
    try begin("{")
    var velden: [Veld] = []
    var bekend: [String: Plek] = [:]
    while try !sluit(Byte.accoladeDicht, "}") {
      let plek = plek
      let naam = try sleutel()
      try slaWitruimteOver()
      guard let byte = volgende else { throw einde() }
      guard byte == Byte.dubbelePunt else {
        throw fout("onverwacht teken \(teken)", "een dubbele punt na \"\(naam)\"")
      }
      stap()
      try slaWitruimteOver()
      let veld = Veld(naam: naam, plek: plek, waarde: try metDecimaleKomma(try waarde()))
      if let eerder = bekend.updateValue(plek, forKey: naam) {
        noteer(plek, "de sleutel \"\(naam)\" staat er al, op regel \(eerder.regel)", "elke sleutel een keer")
      } else {
        velden.append(veld)
      }
      try scheiding(Byte.accoladeDicht, "}")
    }
    return velden
  }

  private mutating func lijst() throws(Leesfout) -> [Knoop] {
    try begin("[")
    var leden: [Knoop] = []
    while try !sluit(Byte.haakDicht, "]") {
      leden.append(try waarde())
      try scheiding(Byte.haakDicht, "]")
    }
    return leden
  }

  private mutating func begin(_ teken: String) throws(Leesfout) {
    guard open.count < grootsteDiepte else {
      throw fout("dit is te diep genest", "hooguit \(grootsteDiepte) haken in elkaar")
    }
    open.append((teken, plek))
    stap()
  }

  /// Steps over the closing bracket when it is next.
  private mutating func sluit(_ byte: UInt8, _ teken: String) throws(Leesfout) -> Bool {
    try slaWitruimteOver()
    guard let volgende else { throw einde() }
    guard volgende == byte else { return false }
    open.removeLast()
    stap()
    return true
  }

  /// A comma, or the closing bracket. A comma that is missing at a line end is noted and read past.
  private mutating func scheiding(_ byte: UInt8, _ sluitteken: String) throws(Leesfout) {
    let (regelVoor, plekVoor) = (regel, plek)
    try slaWitruimteOver()
    guard let volgende else { throw einde() }
    if volgende == Byte.komma { return stap() }
    if volgende == byte { return }
    let beginVanWaarde =
      volgende.isWoordteken || volgende == Byte.aanhaling || volgende == Byte.accoladeOpen
      || volgende == Byte.haakOpen
    guard beginVanWaarde, regel > regelVoor else {
      throw fout("onverwacht teken \(teken)", "een komma of \(sluitteken)")
    }
    noteer(plekVoor, "hier ontbreekt een komma", "een komma tussen twee waarden")
  }

  private mutating func sleutel() throws(Leesfout) -> String {
    guard let byte = volgende else { throw einde() }
    if byte == Byte.aanhaling || byte == Byte.apostrof { return try tekst() }
    guard byte.isWoordteken && !byte.isCijfer || byte == Byte.terugSchuin else {
      throw fout("onverwacht teken \(teken)", "een sleutel of }")
    }
    return try woord()
  }
}

extension Json5Lezer {
  var volgende: UInt8? { positie < bytes.count ? bytes[positie] : nil }

  var plek: Plek { Plek(bestand: bestand, regel: regel, kolom: positie - kolombegin + 1) }

  mutating func stap() { positie += 1 }

  func fout(_ gevonden: String, _ verwacht: String, op plek: Plek? = nil) -> Leesfout {
    Leesfout(plek: plek ?? self.plek, bestand: bestand, pad: "", gevonden: gevonden, verwacht: verwacht)
  }

  mutating func noteer(_ plek: Plek, _ gevonden: String, _ verwacht: String) {
    if fouten.count < 200 { fouten.append(fout(gevonden, verwacht, op: plek)) }
  }

  /// The file stops too early: says which bracket is still open.
  func einde() -> Leesfout {
    guard let laatste = open.last else { return fout("het bestand houdt hier op", "een waarde") }
    return fout(
      "het bestand houdt op terwijl \(laatste.teken) van regel \(laatste.plek.regel), kolom \(laatste.plek.kolom) nog open staat",
      "een sluitende \(laatste.teken == "{" ? "}" : "]")")
  }

  /// The character at the position, for a message.
  var teken: String {
    guard let scalar = scalar(op: positie)?.scalar else { return "(einde)" }
    return "\"\(Character(scalar))\""
  }

  /// The scalar that starts at a byte; the bytes are known to be valid UTF-8.
  func scalar(op begin: Int) -> (scalar: Unicode.Scalar, lengte: Int)? {
    guard begin < bytes.count else { return nil }
    var einde = begin + 1
    while einde < bytes.count, bytes[einde].isVervolg { einde += 1 }
    let tekst = String(decoding: bytes[begin..<einde], as: UTF8.self)
    return tekst.unicodeScalars.first.map { ($0, einde - begin) }
  }
}
