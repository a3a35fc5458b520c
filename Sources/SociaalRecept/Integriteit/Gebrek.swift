import Taal

/// What is wrong with a register.
package enum Gebrek: Sendable, Hashable {
  case bestand(String)
  /// A table, trigger, index or view that the program did not make, or made otherwise, or that is gone.
  case vorm(String)
  /// The journal was changed outside the program at this row, or before it.
  case logboek(Int)
  /// The journal does not have what somebody kept of it.
  case stand(Stand)
  case onleesbaar(Int)
  /// The log of an earlier program did not hold from this gebeurtenis on, when it was taken over.
  case voorOvergang(Int)
  /// What stands beside the journal is not what was written, is gone, or was never written by the program.
  case naastLogboek(tabel: String, sleutel: Int)
  /// The counter that gives texts their numbers is not where the journal leaves it.
  case volgnummer
  /// What the tables say of this casus does not follow from the journal.
  case projectie(Casusnummer)
  /// The tables know of something that happened to this casus which the journal has no more.
  case vooruit(Casusnummer)
  case instelling(String)

  package var zin: String {
    switch self {
    case .bestand(let melding): "het bestand is beschadigd: \(melding)"
    case .vorm(let naam):
      "de vorm van het bestand is anders dan recept die maakt: \(naam.ingekort); er is buiten recept om iets veranderd"
    case .logboek(let nummer):
      "het logboek klopt niet meer bij gebeurtenis \(nummer); er is buiten recept om iets veranderd"
    case .stand(let stand):
      "de bewaarde stand \(stand.nummer):\(stand.vingerafdruk.prefix(8))… komt hier niet voor: er is iets weggehaald of veranderd, of dit is een ander register"
    case .onleesbaar(let nummer): "gebeurtenis \(nummer) is niet te lezen"
    case .voorOvergang(let nummer):
      "het logboek klopte al niet meer vanaf gebeurtenis \(nummer), voordat het in deze vorm werd overgenomen"
    case .naastLogboek(let tabel, let sleutel):
      "rij \(sleutel) van de tabel \(tabel) is niet wat het logboek ervan zegt; er is buiten recept om iets veranderd"
    case .volgnummer:
      "de telling van de teksten staat niet waar het logboek haar heeft; er is buiten recept om iets veranderd"
    case .projectie(let casus):
      "de stand van casus \(casus) volgt niet uit het logboek; herstel met: recept register herbouw"
    case .vooruit(let casus):
      "de stand van casus \(casus) is verder dan het logboek: daar ontbreekt wat er het laatst gebeurde. Zet een bewaarde kopie terug, of maak de stand opnieuw met wat er nog is: recept register herbouw --ik-weet-het"
    case .instelling(let sleutel):
      "de instelling \(sleutel.ingekort) volgt niet uit het logboek; herstel met: recept register herbouw"
    }
  }
}
