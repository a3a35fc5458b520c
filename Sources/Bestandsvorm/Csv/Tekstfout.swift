/// What can be wrong with a file as text. All sentences about it are made here.
enum Tekstfout {
  case werkmap, utf16, geenUtf8, gemengd
  case onbekendeByte(UInt8)
  case besturing(UInt8)

  func leesfout(_ plek: Plek?, bestand: String) -> Leesfout {
    let (gevonden, verwacht) = woorden
    return Leesfout(plek: plek, bestand: bestand, pad: "", gevonden: gevonden, verwacht: verwacht)
  }

  /// What was found and what would be right, in plain Dutch.
  private var woorden: (gevonden: String, verwacht: String) {
    switch self {
    case .werkmap: ("dit is een Excel-werkmap en geen CSV; \(Self.raad)", "")
    case .utf16: ("dit is UTF-16, en het is beschadigd; \(Self.raad)", "")
    case .geenUtf8: ("hier is de UTF-8 beschadigd; \(Self.raad)", "")
    case .gemengd:
      (
        "hier staat een teken in UTF-8, en andere tekens in dit bestand zijn Windows-1252",
        "één codering; lees twee bestanden die achter elkaar zijn gezet apart in"
      )
    case .onbekendeByte(let byte):
      ("de byte \(byte.alsHex) bestaat niet in UTF-8 en niet in Windows-1252; \(Self.raad)", "")
    case .besturing(let byte):
      ("hier staat het onzichtbare teken U+00\(byte.alsHex); haal het weg", "gewone tekst")
    }
  }

  private static let raad = "sla het bestand in Excel op als \"CSV UTF-8\""
}

extension UInt8 {
  /// Two hexadecimal digits.
  fileprivate var alsHex: String { (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
}
