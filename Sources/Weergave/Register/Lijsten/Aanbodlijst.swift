import Bestandsvorm
import SociaalRecept
import Taal

/// Entries of the sociale kaart that were found, the best first.
package struct Aanbodlijst: Sendable {
  let treffers: [Aanbodtreffer]
  let vandaag: Datum
  /// How many there are in all.
  let opKaart: Int

  package init(_ treffers: [Aanbodtreffer], vandaag: Datum, opKaart: Int) {
    (self.treffers, self.vandaag, self.opKaart) = (treffers, vandaag, opKaart)
  }

  package var tekst: String {
    if opKaart == 0 {
      return alinea("De sociale kaart is nog leeg. Vul haar met: recept register aanbod-inlezen BESTAND")
        + "\n"
    }
    if treffers.isEmpty {
      return alinea(
        "Er is niets gevonden dat past. Ontbreekt het in de stad? Leg dat vast: recept register ontbreekt CASUS"
      ) + "\n"
    }
    let verouderd = treffers.contains { $0.aanbod.isVerouderd(vandaag) }
    return tabel.tekst() + "\n"
      + (verouderd
        ? "\n\(alinea("! is langer dan \(Aanbod.houdbaar) dagen niet nagekeken. Klopt het nog: recept register aanbod-bewaren NUMMER"))\n"
        : "")
  }

  package var tabel: Tabel {
    Tabel(
      titel: "", kop: ["Nr", "Aanbod", "Wijk", "Wanneer", "Waarom"].map { Kolom($0) },
      rijen: treffers.map { treffer in
        let aanbod = treffer.aanbod
        return [
          "\(aanbod.nummer ?? 0)\(aanbod.isVerouderd(vandaag) ? " !" : "")", aanbod.titel,
          aanbod.wijken.isEmpty ? "hele stad" : aanbod[.wijken], aanbod.wanneer ?? "",
          treffer.waarom.joined(separator: ", "),
        ]
      })
  }

  package var json: Json {
    [
      "aanbod": .lijst(
        treffers.map { treffer in
          treffer.aanbod.json(vandaag).met([
            ("punten", .geheel(treffer.punten)), ("waarom", .lijst(treffer.waarom.map { .tekst($0) })),
          ])
        })
    ]
  }
}

extension Aanbod {
  package func json(_ vandaag: Datum) -> Json {
    .object(
      [("nummer", .geheelOfNiets(nummer))]
        + Aanbodveld.allCases.map { ($0.rawValue, .tekstOfNiets(self[$0].isEmpty ? nil : self[$0])) }
        + [("verouderd", .waarheid(isVerouderd(vandaag)))])
  }

  /// Everything that is known, a line for each.
  package func tekst(_ vandaag: Datum) -> String {
    let regels = Aanbodveld.allCases.filter { $0 != .kenmerk && !self[$0].isEmpty }.map {
      alinea("\($0.rawValue): \(self[$0])", inspringing: 2)
    }
    let slot = isVerouderd(vandaag) ? ["Dit is langer dan \(Aanbod.houdbaar) dagen niet nagekeken."] : []
    return (["AANBOD \(nummer ?? 0)"] + regels + slot).joined(separator: "\n") + "\n"
  }
}

extension Kaartverslag {
  package var zin: String { "\(nieuw) nieuw, \(gewijzigd) gewijzigd, \(gelijk) hetzelfde." }
}
