import Bestandsvorm
import Taal

/// Names what was not read, so that nothing is lost without a word.
extension Fhirlezer {
  mutating func noemResten() {
    var namen: [String] = []
    for (wortel, naam) in wortels { _ = resten(wortel.knoop, naam, in: &namen) }
    for naam in namen { waarden.boek.laatWeg(naam) }
    if zonderTerugkoppeling > 0 {
      waarden.boek.meld(
        "\(zonderTerugkoppeling) keer is een Task \"completed\" zonder terugkoppeling; die is op de dag van het einde gezet."
      )
    }
  }

  /// - Parameter namen: gets what was left: an element of which nothing was read under its own name, else its parts.
  /// - Returns: whether anything in it was read.
  private func resten(_ knoop: Knoop, _ naam: String, in namen: inout [String]) -> Bool {
    switch knoop.waarde {
    case .niets, .afgekeurd: return false
    case .waarheid, .getal, .tekst:
      if gelezen.contains(knoop.plek.sleutel) { return true }
      namen.append(naam)
      return false
    case .lijst(let leden):
      var isGelezen = false
      for lid in leden { isGelezen = resten(lid, naam, in: &namen) || isGelezen }
      return isGelezen
    case .object(let velden): return resten(velden, knoop, naam, in: &namen)
    }
  }

  private func resten(_ velden: [Veld], _ knoop: Knoop, _ naam: String, in namen: inout [String]) -> Bool {
    let soort = Fhirelement(knoop: knoop, pad: "")["resourceType"]?.tekst
    // Within a Bundle, a resource goes by its own kind.
    let eigen = soort.map { naam.hasSuffix(".contained") ? "\(naam) \($0.ingekort)" : $0.ingekort } ?? naam
    var (binnen, isGelezen): ([String], Bool) = ([], false)
    for veld in velden where !Self.administratie.contains(veld.naam) {
      isGelezen = resten(veld.waarde, "\(eigen).\(veld.naam.ingekort)", in: &binnen) || isGelezen
    }
    if isGelezen { namen += binnen } else if !binnen.isEmpty { namen.append(Self.met(bsn: knoop, eigen)) }
    // What holds a resource of which nothing was read, is not what is left.
    return isGelezen || soort != nil && !naam.hasSuffix(".contained")
  }

  private static func met(bsn knoop: Knoop, _ naam: String) -> String {
    Fhirelement(knoop: knoop, pad: "").isBsn ? "\(naam) met een burgerservicenummer" : naam
  }

  /// What says which record it is, and nothing about anybody.
  private static let administratie: Set<String> = ["resourceType", "id", "versionId", "lastUpdated"]
}
