import Bestandsvorm
import BusinessCase

/// What a file says was counted of one casus, by one source, over one window.
package struct Gebruikopgave: Sendable, Hashable {
  package let casus: Casusnummer
  package let bron: Zorggebruik.Bron
  package let venster: Meetvenster
  package let gebruik: Gebruikstekst
  /// Where its first row stands.
  package let plek: Plek
}

extension Register {
  /// Writes down everything that a file says, or nothing.
  ///
  /// What was written down before with the same numbers is passed over.
  ///
  /// - Returns: how many were new, or everything that is wrong.
  package func telZorggebruik(
    _ opgaven: [Gebruikopgave], _ handeling: Handeling
  ) throws(Registerfout) -> Result<Int, Inleesfouten> {
    var fouten: [Leesfout] = []
    var nieuw = 0
    do throws(Registerfout) {
      try doe(handeling) { zitting throws(Registerfout) in
        for opgave in opgaven {
          do throws(Registerfout) { nieuw += try zitting.tel(opgave) ? 1 : 0 } catch {
            if case .opslag = error { throw error }
            fouten.append(
              Leesfout(
                plek: opgave.plek, bestand: opgave.plek.bestand, pad: "", gevonden: error.zin, verwacht: ""))
          }
        }
        // Leaving by an error takes back what was written.
        if !fouten.isEmpty { throw .leeg(veld: "") }
      }
    } catch {
      guard !fouten.isEmpty else { throw error }
      return .failure(Inleesfouten(fouten, bestand: opgaven.first?.plek.bestand ?? ""))
    }
    return .success(nieuw)
  }
}

extension Zitting {
  /// - Returns: whether it was new.
  fileprivate func tel(_ opgave: Gebruikopgave) throws(Registerfout) -> Bool {
    let eerder = try zorggebruik(try casus(opgave.casus)).filter {
      $0.0.bron == opgave.bron && $0.0.venster == opgave.venster
    }.flatMap(\.1.posten)
    let nieuw = opgave.gebruik.posten.filter { !eerder.contains($0) }
    if nieuw.isEmpty { return false }
    _ = try telZorggebruik(
      Gebruikstekst(nieuw), opgave.bron, opgave.venster, op: handeling.vandaag, bij: opgave.casus)
    return true
  }
}
