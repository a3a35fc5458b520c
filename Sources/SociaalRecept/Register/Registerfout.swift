import BusinessCase

/// Why the register does not do what was asked.
package enum Registerfout: Error, Sendable, Hashable {
  case opslag(Opslagfout)
  case weigering(Casusnummer, Weigering)
  case onbekendeCasus(Casusnummer, hoogste: Int)
  case bsn(veld: String)
  case besturingsteken(veld: String)
  case teLang(veld: String, tekens: Int)
  case leeg(veld: String)
  case andereBewoner(vorige: Casusnummer)
  case nogOpen(Casusnummer)
  case nietGewist
  case onleesbaar(gebeurtenis: Int)
  case nieuwereGebeurtenis(Int)
  case instelling(String, bedoeld: String?)
  case instellingswaarde(String, String, verwacht: String)

  package var zin: String {
    switch self {
    case .opslag(let fout): fout.zin
    case .weigering(let casus, let weigering): "casus \(casus): \(weigering.zin)"
    case .onbekendeCasus(let casus, let hoogste):
      hoogste == 0
        ? "casus \(casus) bestaat niet; er is nog niemand aangemeld"
        : "casus \(casus) bestaat niet; verwacht een nummer van 1 tot en met \(hoogste)"
    case .bsn(let veld):
      "\(veld): hier lijkt een burgerservicenummer te staan; dat mag hier niet bewaard worden. Haal het weg"
    case .besturingsteken(let veld): "\(veld): hier staat een onzichtbaar stuurteken; verwacht gewone letters"
    case .teLang(let veld, let tekens):
      "\(veld): dit zijn \(tekens) tekens; verwacht er hooguit \(Tekstkeuring.hoogstens)"
    case .leeg(let veld): "\(veld): dit is leeg; verwacht ten minste één teken"
    case .andereBewoner(let vorige): "casus \(vorige) is van een andere bewoner"
    case .nogOpen(let casus):
      "casus \(casus) van deze bewoner is nog open; sluit die eerst, want vernietigen is niet terug te draaien"
    case .nietGewist:
      "de gegevens zijn uit het register, maar nog niet van de schijf: een ander programma heeft het register open. Herhaal deze opdracht als dat klaar is"
    case .onleesbaar(let nummer):
      "gebeurtenis \(nummer) in het register is niet te lezen; controleer het register met: recept register controleer"
    case .nieuwereGebeurtenis(let nummer):
      "gebeurtenis \(nummer) is van een nieuwere versie dan dit programma kent; gebruik een nieuwere versie van recept"
    case .instelling(let sleutel, let bedoeld):
      "\"\(sleutel)\" is geen instelling.\(bedoeld.map { " Bedoelde u \"\($0)\"?" } ?? "") Alle instellingen: recept register instellen"
    case .instellingswaarde(let sleutel, let waarde, let verwacht):
      "\(sleutel): \"\(waarde)\" past niet; verwacht \(verwacht)"
    }
  }
}
