import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// What the assessed casussen prove so far: of real residents only what may leave.
  static let onderzoek = [
    pagina("/onderzoek", voor: [.projectleider], menu: "Onderzoek", baan: .rekenen) {
      bezoek throws(Paginafout) in
      try bezoek.onderzoekblad
    }
  ]
}

extension Bezoek {
  fileprivate var onderzoekblad: Blad {
    get throws(Paginafout) {
      guard let basis = open.instellingen.volgens else { throw .elders("/beoordelen/zonder-prijzen") }
      var casussen: Registercasussen
      do throws(Registerfout) {
        casussen = try open.register.onderzoekscasussen(
          .uitgave, .onderzoek, voor: "loket: onderzoek", door: handeling)
      } catch {
        guard error.webstatus == 422 else { throw .register(error) }
        return Blad("Onderzoek", [.alinea(.tekst(error.loketzin.alsZin))])
      }
      // No path of this computer on a page.
      casussen.bron.bestand = "van dit loket"
      let bezwaren = basis.bezwaren(tegen: casussen)
      guard bezwaren.isEmpty else {
        return Blad(
          "Onderzoek",
          [.alinea("Met deze casussen is nog niet te rekenen:"), .lijst(bezwaren.map { .tekst($0.alsZin) })])
      }
      return Blad("Onderzoek", try basis.met(casussen).onderzoekdelen, isBreed: true)
    }
  }
}

extension Scenario {
  fileprivate var onderzoekdelen: [Html] {
    get throws(Paginafout) {
      do throws(Rekenfout) {
        guard let onderzoek = try onderzoek(zaad: Loketinstellingen.zaad) else { return [] }
        let sectie = onderzoeksectie(onderzoek, grafiek: onderzoek.verloopdiagram?.html)
        return [.kop2(sectie.titel)] + sectie.inhoud
          + [.klein("Gerekend met de prijzen en afspraken van \(naam).")]
      } catch {
        return [.alinea(.tekst("Er is nog niets te onderzoeken. \(error.zin.alsZin)"))]
      }
    }
  }
}
