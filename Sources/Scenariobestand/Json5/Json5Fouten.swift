/// What the reader says when the text is not JSON5.
extension Json5Lezer {
  func fout(_ gevonden: String, _ verwacht: String, op plek: Plek? = nil) -> Leesfout {
    Leesfout(plek: plek ?? self.plek, bestand: bestand, pad: "", gevonden: gevonden, verwacht: verwacht)
  }

  /// Writes down an error that can be read past. Nobody mends more than a few hundred in one go.
  mutating func noteer(_ plek: Plek, _ gevonden: String, _ verwacht: String) {
    if fouten.count < Foutenboek.hoogstens { fouten.append(fout(gevonden, verwacht, op: plek)) }
  }

  /// The file stops too early: says which bracket is still open.
  func einde() -> Leesfout {
    guard let (haak, plek) = open.last else { return fout("het bestand houdt hier op", "een waarde") }
    return fout(
      "het bestand houdt hier op, maar \(haak) van \(plek.binnenBestand) is nog open",
      "een sluitende \(haak.sluithaak)")
  }

  /// The character at the position does not belong there.
  func onverwacht(_ verwacht: String) -> Leesfout {
    guard let (scalar, _) = scalar else { return einde() }
    if scalar.isGebogenAanhaling { return fout("\(scalar) is geen recht aanhalingsteken", "\" of '") }
    if scalar == "}" || scalar == "]", let (haak, plek) = open.last, haak.sluithaak != scalar {
      return fout("hier staat \(scalar), maar \(haak) van \(plek.binnenBestand) is nog open", verwacht)
    }
    return fout("onverwacht teken \(teken)", verwacht)
  }

  /// The character at the position for a message; by its number when nobody can see it.
  var teken: String {
    guard let (scalar, _) = scalar else { return "(einde)" }
    guard scalar.isZichtbaar else {
      let cijfers = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - cijfers.count)) + cijfers
    }
    return "\"\(scalar)\""
  }
}

extension Plek {
  fileprivate var binnenBestand: String { "regel \(regel), kolom \(kolom)" }
}

extension Unicode.Scalar {
  /// Word processors turn straight quotes into these.
  fileprivate var isGebogenAanhaling: Bool { "“”„‟‘’‚‛«»".unicodeScalars.contains(self) }

  fileprivate var sluithaak: Unicode.Scalar { self == "{" ? "}" : "]" }

  /// Shown as something of its own: no control or format character, space, or mark on another letter.
  var isZichtbaar: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      false
    default: true
    }
  }
}
