import Bestandsvorm
import Taal

/// The sociale kaart as a table.
package func aanbodAlsCsv(_ lijst: [Aanbod]) -> [UInt8] {
  schrijfCsv(
    koppen: Aanbodveld.allCases.map(\.rawValue),
    rijen: lijst.map { aanbod in
      Aanbodveld.allCases.map { aanbod[$0].isEmpty ? .leeg : .tekst(aanbod[$0]) }
    })
}

/// What a file holds for the sociale kaart, and what of it is left behind.
package struct Kaartinlezing: Sendable {
  package let aanbod: [Aanbod]
  package let opmerkingen: [String]
}

/// Reads entries from the bytes of a file: HSDS when it holds JSON, else CSV.
package func leesAanbod(_ bytes: [UInt8], bestand: String) throws(Inleesfouten) -> Kaartinlezing {
  let begin = bytes.first { ![0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF].contains($0) }
  let isJson = begin == UInt8(ascii: "{") || begin == UInt8(ascii: "[")
  return isJson ? try leesHsds(bytes, bestand: bestand) : try leesAanbodCsv(bytes, bestand: bestand)
}

/// Reads such a table; columns may be missing and in any order.
///
/// - Throws: everything that is wrong, with its place.
func leesAanbodCsv(_ bytes: [UInt8], bestand naam: String) throws(Inleesfouten) -> Kaartinlezing {
  let (bestand, fouten) = leesCsv(bytes, bestand: naam)
  var boek = Inleesboek(naam, fouten)
  var lijst: [Aanbod] = []
  if let bestand {
    let kolommen = Aanbodveld.allCases.compactMap { veld in bestand.kolom(veld.rawValue).map { (veld, $0) } }
    if !kolommen.contains(where: { $0.0 == .naam }) {
      boek.noteer(
        bestand.koppen.first?.plek ?? Plek(bestand: naam, regel: 1, kolom: 1), "", "er is geen kolom naam",
        verwacht: "kolommen als: \(Aanbodveld.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    for (plaats, kop) in bestand.koppen.enumerated() where !kolommen.contains(where: { $0.1 == plaats }) {
      boek.laatWeg("de kolom \"\(kop.tekst.ingekort)\"", keer: bestand.rijen.count)
    }
    for rij in bestand.rijen { lijst.append(rij.aanbod(kolommen, &boek)) }
  }
  try boek.sluit()
  return Kaartinlezing(aanbod: lijst, opmerkingen: boek.opmerkingen)
}

extension [Csvcel] {
  fileprivate func aanbod(_ kolommen: [(Aanbodveld, Int)], _ boek: inout Inleesboek) -> Aanbod {
    var aanbod = Aanbod()
    for (veld, plaats) in kolommen {
      let cel = self[plaats]
      let tekst = cel.tekst.zonderFormulewacht
      if Burgerservicenummer.komtVoor(in: tekst) {
        boek.noteer(cel.plek, veld.rawValue, Inleesboek.bsn)
      } else if !aanbod.zet(veld, tekst) || veld == .naam && tekst.zonderRand.isEmpty {
        boek.noteer(
          cel.plek, veld.rawValue, tekst.isEmpty ? "dit is leeg" : "\"\(tekst.ingekort)\" past hier niet",
          verwacht: veld.verwacht)
      }
    }
    return aanbod
  }
}
