import BusinessCase
import Taal

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
  /// The data are erased, but the file could not be written anew after it.
  case nietGewist(Opslagfout)
  /// What is about to be struck or put right leaves something later without ground.
  case leuntErop(Casusnummer, Gebeurtenis, Weigering)
  /// Care would count twice: this post, by the same source, over some of the same days.
  case alGeteld(Casusnummer, post: String, Meetvenster)
  case nietTeHerzien(Casusnummer, Herzieningsfout)
  case verbeteringPastNiet(Feit.Soort, [String])
  /// These two are of one resident already, or this one was never made one with another.
  case alEenBewoner(Casusnummer, Casusnummer)
  case nooitSamengevoegd(Casusnummer)
  /// A later casus names this one.
  case komtTerug(Casusnummer, in: Casusnummer)
  case standOntbreekt(Stand)
  case verderDanLogboek(Casusnummer)
  case onleesbaar(gebeurtenis: Int)
  case nieuwereGebeurtenis(Int)
  case instelling(String, bedoeld: String?)
  case onleesbareInstelling(String)
  case fictiefStaatVast
  /// Too few casussen for figures that leave.
  case geenUitgave(Uitgavedeel)
  /// Somebody in this uitgave was erased, or took back the consent, since.
  case uitgaveGewist(Int)
  /// One key for two uitgaven would let somebody be followed from one to the other.
  case sleutelGebruikt(uitgave: Int)
  /// The clock stands where it cannot be, or long after the last thing that happened.
  case klok(Tijdstip, laatste: Tijdstip?)
  case instellingswaarde(String, String, verwacht: String)
  case onbekendAanbod(Int)
  /// What stands in a field of an entry of the sociale kaart cannot be.
  case aanbod(Aanbodveld, String)
  /// Nobody of this name is a makelaar, as far as the settings tell.
  case onbekendeMakelaar(String, bekend: [String])
  case zelfdeMakelaar(String)
  /// What nobody could erase would lead to the resident.
  case naamVanBewoner(veld: String)
  case onbekendeGebruiker(String)
  case gebruikerBestaat(String)
  /// Nobody would be left who can let others in.
  case laatsteBeheerder(String)

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
    case .nietGewist(.bezet):
      "de gegevens zijn uit het register, maar nog niet van de schijf: een ander programma heeft het register open. Herhaal deze opdracht als dat klaar is"
    case .nietGewist(let fout):
      "de gegevens zijn uit het register gewist, maar het bestand moet nog opnieuw worden geschreven, en dat mislukte: \(fout.oorzaak). Herhaal deze opdracht als dat verholpen is"
    case .leuntErop(let casus, let later, let weigering):
      "casus \(casus): gebeurtenis \(later.nummer) (\(later.woorden)) kan dan niet meer: \(weigering.zin); er is niets veranderd. Haal die eerst door, of alles wat erop leunt: --met-wat-volgt"
    case .alGeteld(let casus, let post, let venster):
      "casus \(casus): \(post) is al geteld \(venster.zin), door dezelfde bron; haal die telling eerst door, of noem dagen die niet overlappen"
    case .nietTeHerzien(let casus, .onbekend(let nummer)):
      "casus \(casus) heeft geen gebeurtenis \(nummer); de nummers staan in: recept register toon \(casus)"
    case .nietTeHerzien(let casus, .alDoorgehaald(let nummer, let door)):
      "casus \(casus): gebeurtenis \(nummer) is al doorgehaald; dat ongedaan maken kan door gebeurtenis \(door) door te halen"
    case .nietTeHerzien(let casus, .blijft(let gebeurtenis)):
      "casus \(casus): gebeurtenis \(gebeurtenis.nummer) (\(gebeurtenis.woorden)) \(gebeurtenis.uitweg(casus))"
    case .verbeteringPastNiet(let soort, let velden):
      "bij \(soort.rawValue) hoort geen \(velden.joined(separator: " en geen ")); er is niets veranderd. Haal het anders door en schrijf het opnieuw op"
    case .alEenBewoner(let een, let ander):
      "casus \(een) en casus \(ander) zijn al van dezelfde bewoner; er is niets veranderd"
    case .nooitSamengevoegd(let casus):
      "de bewoner van casus \(casus) is nooit samengevoegd met een ander; er valt niets te splitsen"
    case .komtTerug(let casus, let later):
      "casus \(later) noemt casus \(casus) als eerdere casus, en dat klopt dan niet meer; sluit casus \(later) eerst als foutieve invoer. Er is niets veranderd"
    case .standOntbreekt(let stand):
      "de bewaarde stand met nummer \(stand.nummer) komt in dit logboek niet voor; er is niets veranderd. Zet een bewaarde kopie terug, of ga door met wat er nog is: --ik-weet-het"
    case .verderDanLogboek(let casus):
      "de stand van casus \(casus) is verder dan het logboek; opnieuw maken zou dat weggooien, en er is niets veranderd. Zet een bewaarde kopie terug, of ga door met wat er nog is: --ik-weet-het"
    case .onleesbaar(let nummer):
      "gebeurtenis \(nummer) in het register is niet te lezen; controleer het register met: recept register controleer"
    case .nieuwereGebeurtenis(let nummer):
      "gebeurtenis \(nummer) is van een nieuwere versie dan dit programma kent; gebruik een nieuwere versie van recept"
    case .instelling(let sleutel, let bedoeld):
      "\"\(sleutel)\" is geen instelling.\(bedoeld.map { " Bedoelde u \"\($0)\"?" } ?? "") Alle instellingen: recept register instellen"
    case .onleesbareInstelling(let sleutel):
      "de instelling \"\(sleutel.ingekort)\" in het register is niet te lezen; controleer het register met: recept register controleer"
    case .fictiefStaatVast:
      "er staan al casussen in dit register, en dan ligt vast of ze verzonnen zijn; begin voor verzonnen casussen een nieuw register"
    case .geenUitgave(let deel):
      "hier komen nog geen cijfers uit die u kunt delen; verwacht ten minste \(Afscherming.ondergrens) \(deel.telt), zodat niemand erin te herkennen is. Wat er nu staat, om zelf te bekijken en niet te delen: --intern"
    case .uitgaveGewist(let uitgave):
      "van iemand in uitgave \(uitgave) is het zorggebruik sindsdien gewist, en zonder die bewoner zou een ander getal verraden wat die gebruikte; er komen pas weer cijfers als er genoeg is veranderd voor een nieuwe uitgave. Om zelf te bekijken en niet te delen: --intern"
    case .sleutelGebruikt(let uitgave):
      "met deze sleutel zijn al pseudoniemen gemaakt, voor uitgave \(uitgave); verwacht een nieuwe, anders is een bewoner van de ene naar de andere te volgen. Maak er een met: head -c 32 /dev/urandom | base64 > sleutel.txt"
    case .klok(let nu, let laatste?):
      "de klok staat op \(nu.leesbaar), meer dan \(Klokkeuring.hoogstens) dagen na de laatste gebeurtenis (\(laatste.leesbaar)); er is niets veranderd. Zet de klok goed, of zeg dat hij klopt: --klok-klopt"
    case .klok(let nu, nil):
      "de klok staat op \(nu.leesbaar), en dat kan niet; er is niets veranderd. Zet de klok goed, of zeg dat hij klopt: --klok-klopt"
    case .onbekendAanbod(let nummer):
      "aanbod \(nummer) staat niet op de sociale kaart; zoek het op met: recept register aanbod WOORDEN"
    case .aanbod(let veld, let waarde):
      "\(veld.rawValue): \"\(waarde.ingekort)\" past niet; verwacht \(veld.verwacht)"
    case .onbekendeMakelaar(let naam, let bekend):
      "\(naam.ingekort) is geen makelaar; verwacht een van: \(bekend.joined(separator: ", ")).\(dichtstbijzijnde(naam, in: bekend).map { " Bedoelde u \"\($0)\"?" } ?? "") Een makelaar erbij: recept register instellen makelaar.NAAM STADSDEEL"
    case .zelfdeMakelaar(let naam): "\(naam.ingekort) heeft deze casussen al; noem wie ze overneemt"
    case .naamVanBewoner(let veld):
      "\(veld): dat is de naam van de bewoner zelf; die mag niet in het logboek. Vul in wie de casus doet"
    case .onbekendeGebruiker(let naam): "er is geen gebruiker \(naam.ingekort)"
    case .gebruikerBestaat(let naam): "de gebruiker \(naam.ingekort) bestaat al; kies een andere naam"
    case .laatsteBeheerder(let naam):
      "\(naam.ingekort) is de enige beheerder; maak eerst iemand anders beheerder"
    case .instellingswaarde(let sleutel, let waarde, let verwacht):
      "\(sleutel): \"\(waarde)\" past niet; verwacht \(verwacht)"
    }
  }
}

extension Gebeurtenis {
  fileprivate var woorden: String { feit.soort.rawValue + (feit.op.map { ", \($0)" } ?? "") }

  /// Why this is not struck or put right, and what can be done.
  fileprivate func uitweg(_ casus: Casusnummer) -> String {
    switch feit {
    case .aangemeld:
      "blijft staan; was de hele casus een vergissing: recept register afronden \(casus) anders --als foutieve-invoer"
    case .persoonGewijzigd: "blijft staan; wijzig de gegevens opnieuw: recept register gegevens \(casus)"
    case .samengevoegd:
      "gaat over al zijn casussen; haal de bewoners weer uit elkaar: recept register splitsen \(casus)"
    case .doorgehaald, .verbeterd: "is zelf een verbetering; noem het nummer van wat er verkeerd staat"
    default: "is niet terug te draaien"
    }
  }
}
