import SociaalRecept
import Weergave

extension Plaats {
  static let vandaag = [
    Plaats.pagina("/vandaag", voor: [.makelaar, .wijkteam], menu: "Vandaag") { bezoek throws(Paginafout) in
      Blad("Vandaag", [.alinea("Dag \(bezoek.gebruiker.naam).")])
    }
  ]
}
