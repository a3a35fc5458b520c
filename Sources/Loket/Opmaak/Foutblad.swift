import SociaalRecept
import Weergave

/// What is said when there is no page: what went wrong, what to do, and for our own mistakes a number to mention. Never
/// what is inside.
struct Foutblad {
  private let fout: Paginafout
  private let instellingen: Loketinstellingen

  init(_ fout: Paginafout, _ instellingen: Loketinstellingen) {
    (self.fout, self.instellingen) = (fout, instellingen)
  }

  var antwoord: Antwoord {
    if case .elders(let pad) = fout { return .naar(pad) }
    var inhoud = [Html.alinea(.tekst(uitleg))]
    if fout.status == 500 {
      let nummer = Natrium.toevalswoord(4)
      instellingen.dagboek("fout \(nummer): \(soort)")
      inhoud.append(.alinea("Blijft dit zo, noem dan dit nummer aan de beheerder: ", .sterk(nummer), "."))
    }
    if case .verlopenFormulier(let teksten) = fout { inhoud += teksten.enumerated().flatMap(Self.getypt) }
    inhoud.append(.alinea(.link("/", "Naar het begin")))
    let blad = Blad(titel, inhoud, status: fout.status)
    var antwoord = Antwoord(
      fout.status, pagina: Raam(gebruiker: nil, isProef: instellingen.isProef).document(blad))
    switch fout {
    case .methode(let wel): antwoord.zet("Allow", toegestaan(wel))
    case .druk: antwoord.zet("Retry-After", "5")
    case .wacht(let seconden): antwoord.zet("Retry-After", String(seconden))
    default: break
    }
    return antwoord
  }

  /// A text that somebody typed, to be copied before it is gone.
  private static func getypt(_ plaats: Int, _ tekst: String) -> [Html] {
    let id = "getypt-\(plaats)"
    return [
      .element("label", ["for": id, "class": "lk-vraag"], ["Dit typte u; kopieer het voor u verdergaat"]),
      .element("textarea", ["id": id, "rows": "6", "readonly": ""], [.tekst("\n" + tekst)]),
    ]
  }

  private func toegestaan(_ wel: [Verzoek.Methode]) -> String {
    (wel + (wel.contains(.get) ? [.head] : [])).map(\.rawValue).sorted().joined(separator: ", ")
  }

  /// The kind of mistake, without anything that was in it.
  private var soort: String {
    guard case .register(let fout) = fout else { return "\(fout.status)" }
    return "register \("\(fout)".prefix { $0 != "(" })"
  }

  private var titel: String {
    switch fout {
    case .onleesbaar, .vorm: "Dit kan het loket niet lezen"
    case .nietGevonden: "Deze pagina is er niet"
    case .dodeLink, .dodeUitnodiging: "Deze link werkt niet"
    case .methode: "Zo kan deze pagina niet worden gevraagd"
    case .magNiet: "Dit mag u niet zien"
    case .vreemdFormulier, .verlopenFormulier: "Dit formulier is verlopen"
    case .alVerstuurd: "Dit formulier is al verstuurd"
    case .teGroot: "Dit is te groot"
    case .host: "Dit is niet het adres van het loket"
    case .wacht: "Even wachten"
    case .druk: "Het is druk"
    case .elders: "Ga verder"
    case .register(let fout):
      switch fout.webstatus {
      case 404: "Deze pagina is er niet"
      case 503: "Dit lukt nu niet"
      case 500: "Er ging iets mis"
      default: "Dit kan niet"
      }
    }
  }

  private var uitleg: String {
    switch fout {
    case .onleesbaar, .vorm: "De vraag die uw browser stuurde, is beschadigd of niet volgens de regels."
    case .dodeLink:
      "De link is verlopen, ingetrokken of niet helemaal overgenomen. Vraag wie hem stuurde om een nieuwe."
    case .dodeUitnodiging:
      "De link is al gebruikt, verlopen of niet helemaal overgenomen. Vraag de beheerder om een nieuwe. Hebt u al een wachtwoord gekozen, log dan daarmee in."
    case .nietGevonden: "Kijk of het adres klopt, of begin bij het begin."
    case .methode: "Deze pagina bestaat, maar niet op deze manier."
    case .magNiet: "Deze pagina hoort niet bij uw rol. Vraag de beheerder als u denkt dat dat niet klopt."
    case .vreemdFormulier, .verlopenFormulier:
      "Er is niets veranderd. Ga terug, laad de pagina opnieuw en verstuur het formulier nog eens. Dit gebeurt ook als u intussen uitlogde, of opnieuw inlogde in een ander venster."
    case .alVerstuurd:
      "Het formulier was al onderweg, en niet bekend is of het bewaard is. Kijk bij de casus of het er staat. Staat het er niet, vul het dan opnieuw in."
    case .teGroot(let hoogstens):
      "Er mag hooguit \(hoogstens / 1024) kB tegelijk worden gestuurd. Er is niets veranderd."
    case .host: "Vraag de beheerder onder welk adres het loket te vinden is."
    case .wacht(let seconden):
      "Er is te vaak iets verkeerd ingevuld. Probeer het over \(wachttekst(seconden)) opnieuw."
    case .elders: ""
    case .druk:
      "Er zijn nu meer vragen dan het loket aankan. Probeer het over een paar seconden opnieuw."
    case .register(let fout):
      fout.webstatus == 500 ? "Het loket kon dit niet doen. Er is niets veranderd." : fout.loketzin.alsZin
    }
  }
}

/// "40 seconden", "3 minuten".
func wachttekst(_ seconden: Int) -> String {
  if seconden < 60 { return seconden == 1 ? "1 seconde" : "\(seconden) seconden" }
  let minuten = (seconden + 59) / 60
  return minuten == 1 ? "1 minuut" : "\(minuten) minuten"
}
