/// Reads JSON5 1.0.0 (spec.json5.org) into a tree that knows the place of every key and value.
///
/// Foundation reads JSON5 too, but cannot say where a value stood. Three things that JSON5 allows are refused:
/// numbers that are not finite, half surrogate pairs, and control characters.
///
/// - Parameter grootsteDiepte: brackets nested deeper than this are refused, so that no file can exhaust the
///   stack; keep it in the hundreds.
/// - Parameter regel: the number of the first line, for a text that is part of a file.
/// - Returns: the tree, with the errors that could be read past; or no tree and at least one error.
/// - Complexity: O(bytes).
package func leesJson5(
  _ bytes: [UInt8], bestand: String, grootsteDiepte: Int = 64, regel: Int = 1
) -> (knoop: Knoop?, fouten: [Leesfout]) {
  var lezer = Json5Lezer(bytes, bestand: bestand, grootsteDiepte: grootsteDiepte, regel: regel)
  do throws(Leesfout) {
    try lezer.controleerTekst()
    let knoop = try lezer.document()
    return (knoop, lezer.fouten)
  } catch {
    return (nil, lezer.fouten + [error])
  }
}

/// How far the reading has come. What can be read is in the extensions, one kind a file.
struct Json5Lezer {
  let bytes: [UInt8]
  let bestand: String
  let grootsteDiepte: Int
  var positie = 0
  var plaatsen: Plaatsteller
  /// Innermost last.
  var openHaken: [OpenHaak] = []
  /// What was wrong but could be read past.
  private(set) var fouten: [Leesfout] = []

  init(_ bytes: [UInt8], bestand: String, grootsteDiepte: Int, regel: Int) {
    self.bytes = bytes
    self.bestand = bestand
    self.grootsteDiepte = grootsteDiepte
    plaatsen = Plaatsteller(bytes, bestand: bestand, regel: regel)
  }

  mutating func document() throws(Leesfout) -> Knoop {
    try slaWitruimteOver()
    guard teken != .einde else { throw fout(.leeg) }
    let begin = hier
    let knoop = try waarde()
    try slaWitruimteOver()
    if teken == .dubbelePunt { throw fout(.zonderAccolades, op: begin) }
    guard teken == .einde else { throw fout(.naHetEinde(watHierStaat)) }
    return knoop
  }

  mutating func waarde() throws(Leesfout) -> Knoop {
    let plek = hier
    switch teken {
    case .accolade: return Knoop(plek: plek, waarde: .object(try object()))
    case .haak: return Knoop(plek: plek, waarde: .lijst(try lijst()))
    case .aanhaling, .apostrof: return Knoop(plek: plek, waarde: .tekst(try tekst()))
    case .plus, .min, .punt, .nul...UInt8(ascii: "9"): return Knoop(plek: plek, waarde: try getal())
    case .einde: throw houdtOp
    default: return Knoop(plek: plek, waarde: try woordAlsWaarde())
    }
  }
}

extension Json5Lezer {
  /// The byte at the position, or one further on; `.einde` after the last.
  var teken: UInt8 { teken(na: 0) }

  func teken(na afstand: Int) -> UInt8 {
    positie + afstand < bytes.count ? bytes[positie + afstand] : .einde
  }

  mutating func stap(_ aantal: Int = 1) { positie += aantal }

  /// The scalar at the position; nil after the last.
  var scalar: Unicode.Scalar? {
    var ontleder = Unicode.UTF8.ForwardParser()
    var rest = bytes[positie...].makeIterator()
    guard case .valid(let gecodeerd) = ontleder.parseScalar(from: &rest) else { return nil }
    return Unicode.UTF8.decode(gecodeerd)
  }

  func tekst(vanaf begin: Int) -> String { String(decoding: bytes[begin..<positie], as: UTF8.self) }

  var hier: Plek { mutating get { plaatsen.plek(op: positie) } }
}

extension Json5Lezer {
  /// An error that ends the reading, here or at a place that was passed.
  mutating func fout(_ fout: Syntaxfout, op plek: Plek? = nil) -> Leesfout {
    let (gevonden, verwacht) = fout.woorden
    return Leesfout(
      plek: plek ?? hier, bestand: bestand, pad: "", gevonden: gevonden, verwacht: verwacht)
  }

  /// Writes down an error that can be read past, so that a user sees more than one at a time.
  mutating func noteer(_ syntaxfout: Syntaxfout, op plek: Plek) throws(Leesfout) {
    guard fouten.count < Self.hoogstensFouten else { throw fout(.teVeelFouten(Self.hoogstensFouten)) }
    fouten.append(fout(syntaxfout, op: plek))
  }

  /// The file ends while something is open.
  var houdtOp: Leesfout {
    mutating get { fout(openHaken.last.map { .houdtOp($0) } ?? .leeg) }
  }

  /// What stands at the position, for a message.
  var watHierStaat: String {
    guard let scalar else { return "niets meer" }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .spaceSeparator, .lineSeparator, .paragraphSeparator:
      return "het onzichtbare teken U+" + String(scalar.value, radix: 16, uppercase: true)
    default: return String(scalar)
    }
  }

  private static let hoogstensFouten = 200
}
