/// A JSON value whose keys keep their order.
package enum Json: Sendable {
  case niets
  case waarheid(Bool)
  case geheel(Int)
  /// Written with as many digits as it needs; what is not a finite number becomes null.
  case getal(Double)
  case tekst(String)
  case lijst([Json])
  case object([(sleutel: String, waarde: Json)])

  /// The value when there is one, else null.
  package static func misschien<Waarde>(_ waarde: Waarde?, _ maak: (Waarde) -> Json) -> Json {
    waarde.map(maak) ?? .niets
  }

  /// An object with more keys at its end; anything else stays as it is.
  package func met(_ velden: [(sleutel: String, waarde: Json)]) -> Json {
    if case .object(let eigen) = self { .object(eigen + velden) } else { self }
  }

  /// Indented by two spaces, with a line end at the end.
  package var document: String {
    var uit = ""
    schrijf(naar: &uit, inspringing: 0)
    return uit + "\n"
  }

  /// On one line, for a line of a larger file.
  package var regel: String {
    switch self {
    case .lijst(let leden): "[\(leden.map(\.regel).joined(separator: ", "))]"
    case .object(let velden):
      "{ \(velden.map { "\(Json.tekst($0.sleutel).regel): \($0.waarde.regel)" }.joined(separator: ", ")) }"
    default: String(document.dropLast())
    }
  }

  private func schrijf(naar uit: inout String, inspringing: Int) {
    switch self {
    case .niets: uit += "null"
    case .waarheid(let waarheid): uit += waarheid ? "true" : "false"
    case .geheel(let geheel): uit += String(geheel)
    case .getal(let getal): uit += getal.isFinite ? Self.cijfers(getal) : "null"
    case .tekst(let tekst): Self.schrijf(tekst, naar: &uit)
    case .lijst(let leden):
      Self.schrijf(leden, "[", "]", naar: &uit, inspringing) { lid, uit, diepte in
        lid.schrijf(naar: &uit, inspringing: diepte)
      }
    case .object(let velden):
      Self.schrijf(velden, "{", "}", naar: &uit, inspringing) { veld, uit, diepte in
        Self.schrijf(veld.sleutel, naar: &uit)
        uit += ": "
        veld.waarde.schrijf(naar: &uit, inspringing: diepte)
      }
    }
  }

  private static func cijfers(_ getal: Double) -> String {
    Int(exactly: getal).flatMap { $0.magnitude < 1 << 53 ? String($0) : nil } ?? String(getal)
  }

  private static func schrijf<Lid>(
    _ leden: [Lid], _ open: String, _ dicht: String, naar uit: inout String, _ inspringing: Int,
    _ lid: (Lid, inout String, Int) -> Void
  ) {
    guard !leden.isEmpty else {
      uit += open + dicht
      return
    }
    uit += open
    for (nummer, een) in leden.enumerated() {
      uit += (nummer == 0 ? "\n" : ",\n") + String(repeating: "  ", count: inspringing + 1)
      lid(een, &uit, inspringing + 1)
    }
    uit += "\n" + String(repeating: "  ", count: inspringing) + dicht
  }

  private static func schrijf(_ tekst: String, naar uit: inout String) {
    uit += "\""
    for scalar in tekst.unicodeScalars {
      switch scalar {
      case "\"": uit += "\\\""
      case "\\": uit += "\\\\"
      case "\n": uit += "\\n"
      case "\r": uit += "\\r"
      case "\t": uit += "\\t"
      case _ where scalar.value < 0x20:
        uit += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: uit.unicodeScalars.append(scalar)
      }
    }
    uit += "\""
  }
}

extension Json: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
  package init(dictionaryLiteral velden: (String, Json)...) {
    self = .object(velden.map { (sleutel: $0, waarde: $1) })
  }

  package init(arrayLiteral leden: Json...) { self = .lijst(leden) }

  package init(stringLiteral tekst: String) { self = .tekst(tekst) }
}
