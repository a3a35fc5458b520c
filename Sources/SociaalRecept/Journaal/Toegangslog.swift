/// One line of who looked, what was refused, and what changed around the register.
package struct Toegangsregel: Sendable, Hashable {
  package let tijdstip: Tijdstip
  package let wie: String
  package let wat: String
}

extension Register {
  /// The last lines, the last first. Nothing of what is in a casus is among them.
  ///
  /// - Complexity: O(rows of the journal) at worst; it stops once there are enough.
  package func toegangslog(hoogstens: Int) throws(Registerfout) -> [Toegangsregel] {
    typealias Kolom = Journaalrij.Kolom
    let rijen = try opgeslagen(
      try database.rijen(
        Journaalrij.self,
        "WHERE \(Kolom.casus) IS NULL AND \(Kolom.soort) <> ? ORDER BY \(Kolom.nummer) DESC LIMIT ?",
        [.init(Aantekening.Soort.vastgelegd.rawValue), .geheel(hoogstens)]))
    var regels: [Toegangsregel] = []
    for rij in rijen {
      guard let tijdstip = Tijdstip(rij.tijdstip) else { continue }
      regels.append(Toegangsregel(tijdstip: tijdstip, wie: rij.wie, wat: try rij.aantekening().woorden))
    }
    return regels
  }
}

extension Aantekening {
  /// In plain words.
  fileprivate var woorden: String {
    switch self {
    case .ingezien(let inzage):
      if let casus = inzage.casus {
        "keek bij casus \(casus) (\(inzage.wat))"
      } else {
        "keek: \(inzage.wat)\(inzage.aantal.map { ", \($0) casussen" } ?? "")"
      }
    case .ingesteld(let sleutel, let waarde): "stelde in: \(sleutel) = \(waarde.isEmpty ? "niets" : waarde)"
    case .geweigerd(let wat): "geweigerd: \(wat)"
    case .gebruiker(let naam, let wat): "gebruiker \(naam): \(wat)"
    case .uitgave: "een nieuwe uitgave van wat naar buiten mag"
    case .uitgifte: "schreef een bestand met pseudoniemen"
    case .overgang: "overgang van een eerder programma"
    case .vastgelegd: "vastgelegd"
    case .verschillend: "zei van twee bewoners die op elkaar lijken dat zij niet dezelfde zijn"
    }
  }
}
