import SociaalRecept
import Weergave

/// One request on its way to an answer: is it for us, which page, who is it, may they, and only then the page itself.
struct Behandeling {
  let loket: Loket
  let verzoek: Verzoek
  let moment: Moment

  /// What every form carries: that it comes from a page of ours in this browser, and a number that is used once.
  static let bewijsveld = "bewijs"
  static let nummerveld = "nummer"

  var instellingen: Loketinstellingen { loket.instellingen }

  func antwoord() throws(Paginafout) -> Antwoord {
    try keurHost()
    guard let pad = verzoek.pad, let vraag = verzoek.vraag else { throw .onleesbaar }
    let (plaats, delen) = try plaats(pad)
    guard verzoek.lichaam.count <= plaats.hoogstens else { throw .teGroot(hoogstens: plaats.hoogstens) }
    let herkend = try herken()
    let open = Openbezoek(
      loket: Loketwerk(loket: loket), verzoek: verzoek, delen: delen, vraag: vraag, moment: moment,
      geheim: herkend.geheim)
    let antwoord = try antwoord(plaats, open, herkend)
    // Only a form for whoever comes needs something to go with.
    guard herkend.isNieuw, case .openFormulier = plaats.werk else { return antwoord }
    return antwoord.met(koekje: open.koekje(herkend.geheim))
  }

  /// Only under our own name: another site that leads here by name learns nothing.
  private func keurHost() throws(Paginafout) {
    guard let host = verzoek.kop("host")?.lowercased() else { throw .host }
    if let openbaar = instellingen.openbaar {
      guard host == openbaar.host else { throw .host }
      return
    }
    let naam = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    let rest = host.dropFirst(naam.count)
    guard ["127.0.0.1", "localhost", "[::1]"].contains(naam),
      rest.isEmpty || (rest.first == ":" && rest.dropFirst().utf8.allSatisfy { 48...57 ~= $0 })
    else { throw .host }
  }

  private func plaats(_ pad: [String]) throws(Paginafout) -> (Plaats, [String: String]) {
    let passend = Plaats.alle.compactMap { plaats in plaats.pad.past(pad).map { (plaats, $0) } }
    // A path in words goes before one with a place for anything.
    let vorm = passend.map(\.0.pad.tekst).min { $0.count { $0 == ":" } < $1.count { $0 == ":" } }
    let hier = passend.filter { $0.0.pad.tekst == vorm }
    guard !hier.isEmpty else { throw .nietGevonden }
    let methode = verzoek.methode == .head ? .get : verzoek.methode
    guard let gevonden = hier.first(where: { $0.0.methode == methode }) else {
      throw .methode(hier.map(\.0.methode))
    }
    return gevonden
  }

  /// Who this is, as far as their browser says.
  private struct Herkend {
    let geheim: String
    /// This browser had nothing yet.
    let isNieuw: Bool
    let sessie: Sessie?
  }

  private func herken() throws(Paginafout) -> Herkend {
    guard let geheim = verzoek.koekje(Koekje.naam(instellingen)), Natrium.bytes(geheim)?.count == 32 else {
      return Herkend(geheim: Natrium.toevalswoord(), isNieuw: true, sessie: nil)
    }
    return Herkend(
      geheim: geheim, isNieuw: false, sessie: try opgeslagen(try loket.bestand.sessie(geheim)))
  }

  private func antwoord(
    _ plaats: Plaats, _ open: Openbezoek, _ herkend: Herkend
  ) throws(Paginafout) -> Antwoord {
    switch plaats.werk {
    case .open(let werk): return try werk(open)
    case .openFormulier(let werk):
      guard verzoek.methode == .post else { return try Formulierdienst(open, werk, open).toon() }
      let invoer = try formulier(open, plaats)
      return try Formulierdienst(open, werk, open).verwerk(invoer)
    case .pagina, .bestand, .formulier:
      // A form is looked at before the session is: whose session is over gets it back.
      let invoer = verzoek.methode == .post ? try formulier(open, plaats) : nil
      guard let bezoek = try bezoek(open, herkend.sessie) else {
        // A file is chosen again: no browser fills it in.
        return try naarInloggen(herkend.sessie, isFormulier: invoer?.bestanden.isEmpty == true)
      }
      guard plaats.isVoor(bezoek.gebruiker.rol) else { throw .magNiet }
      return try antwoord(plaats, bezoek, invoer)
    }
  }

  private func antwoord(
    _ plaats: Plaats, _ bezoek: Bezoek, _ invoer: Invoer?
  ) throws(Paginafout) -> Antwoord {
    switch plaats.werk {
    case .pagina(let werk): return try bezoek.antwoord(try werk(bezoek))
    case .bestand(let werk): return try werk(bezoek)
    case .formulier(let werk):
      let dienst = Formulierdienst(bezoek, werk, bezoek.open)
      if let invoer { return try dienst.verwerk(invoer) }
      return try dienst.toon()
    case .open, .openFormulier: throw .nietGevonden
    }
  }

  /// Nil for whoever is not, or no longer, signed in.
  private func bezoek(_ open: Openbezoek, _ sessie: Sessie?) throws(Paginafout) -> Bezoek? {
    guard let sessie, sessie.stap == .binnen, sessie.isGeldig(nu: moment.seconden),
      let gebruiker = try bladgewijs(try loket.register.gebruiker(sessie.gebruiker)),
      !gebruiker.isGeblokkeerd
    else { return nil }
    // When it cannot be written down, the session only ends sooner.
    try? loket.bestand.raakAan(sessie, nu: moment.seconden)
    return Bezoek(open: open, gebruiker: gebruiker, sessie: sessie)
  }

  /// To signing in, and from there back to what was asked for.
  private func naarInloggen(_ sessie: Sessie?, isFormulier: Bool) throws(Paginafout) -> Antwoord {
    guard isFormulier else {
      return .naar(verzoek.doel == "/" ? "/inloggen" : "/inloggen?naar=\(Webtekst.gecijferd(verzoek.doel))")
    }
    guard let sessie, sessie.stap == .binnen else { return .naar("/inloggen") }
    try opgeslagen(
      try loket.bestand.bewaar(
        Concept(gebruiker: sessie.gebruiker, doel: verzoek.doel, inhoud: verzoek.lichaam), bij: sessie,
        instellingen.kluis, nu: moment.seconden))
    return .naar("/inloggen?naar=%2Fconcept")
  }
}

extension Behandeling {
  /// The fields of a form that was sent from a page of ours, in this browser.
  private func formulier(_ open: Openbezoek, _ plaats: Plaats) throws(Paginafout) -> Invoer {
    try keurHerkomst()
    guard let invoer = try gelezen(verzoek.kop("content-type") ?? "", plaats) else { throw .onleesbaar }
    guard let bewijs = invoer[Self.bewijsveld], Natrium.isGelijk(bewijs, open.bewijs) else {
      // Only of a form for who is signed in, and never what is secret.
      guard case .formulier = plaats.werk else { throw .vreemdFormulier }
      let teksten = invoer.velden.filter {
        $0.waarde.count >= Self.langeTekst && !Self.geheim.contains($0.naam)
      }
      throw teksten.isEmpty ? .vreemdFormulier : .verlopenFormulier(teksten.map(\.waarde))
    }
    return invoer
  }

  /// Characters that nobody likes to type again.
  private static let langeTekst = 20
  private static let geheim = [bewijsveld, nummerveld, "wachtwoord", "nogmaals", "huidig", "code"]

  /// Files only go where there is room for them.
  private func gelezen(_ soort: String, _ plaats: Plaats) throws(Paginafout) -> Invoer? {
    if soort.prefix(while: { $0 != ";" }).lowercased() == "application/x-www-form-urlencoded" {
      return Invoer(verzoek.lichaam)
    }
    guard plaats.neemtBestanden, let vorm = Multipart(soort) else { throw .vorm }
    return vorm.invoer(verzoek.lichaam)
  }

  /// A browser says where a form comes from, in one of two ways or both; another site cannot make it say otherwise.
  private func keurHerkomst() throws(Paginafout) {
    let plek = verzoek.kop("sec-fetch-site")
    let herkomst = verzoek.kop("origin")
    if let plek, plek != "same-origin" { throw .vreemdFormulier }
    // Because our pages tell nobody where somebody came from, this may be "null".
    if let herkomst, herkomst != "null" {
      let eigen = instellingen.openbaar?.tekst ?? "http://\(verzoek.kop("host") ?? "")"
      guard herkomst.lowercased() == eigen.lowercased() else { throw .vreemdFormulier }
    } else if plek == nil {
      throw .vreemdFormulier
    }
  }
}

/// What a browser keeps for us.
enum Koekje {
  /// Behind TLS the name says that only this very site set it, and only over TLS.
  static func naam(_ instellingen: Loketinstellingen) -> String {
    instellingen.openbaar == nil ? "loket" : "__Host-loket"
  }
}

extension Openbezoek {
  /// Goes with what this browser has; nobody else can make it.
  var bewijs: String { instellingen.kluis.bewijs("formulier \(geheim)") }

  func koekje(_ geheim: String) -> Antwoord.Kop {
    let veilig = instellingen.openbaar == nil ? "" : "; Secure"
    return Antwoord.Kop(
      naam: "Set-Cookie",
      waarde: "\(Koekje.naam(instellingen))=\(geheim); Path=/; HttpOnly; SameSite=Lax\(veilig)")
  }

  func raam() -> Raam { Raam(gebruiker: nil, isProef: instellingen.isProef) }

  func antwoord(_ blad: Blad) -> Antwoord { Antwoord(blad.status, pagina: raam().document(blad)) }
}

extension Bezoek {
  var bewijs: String { open.bewijs }

  /// A page in its frame; what was done last is said, and then it is said. When that cannot be written down, it is said
  /// again.
  func antwoord(_ blad: Blad) throws(Paginafout) -> Antwoord {
    if sessie.melding != nil { try? open.bestand.meld(nil, bij: sessie) }
    let hier = "/" + (open.verzoek.pad ?? []).joined(separator: "/")
    let raam = Raam(
      gebruiker: gebruiker, isProef: open.instellingen.isProef, melding: sessie.melding,
      klokmelding: try? open.register.klokmelding(handeling), hier: hier, bewijs: open.bewijs)
    return Antwoord(blad.status, pagina: raam.document(blad))
  }
}

extension Antwoord {
  func met(koekje: Kop) -> Antwoord {
    var antwoord = self
    // Who signs in gets another one.
    if kop("Set-Cookie") == nil { antwoord.koppen.append(koekje) }
    return antwoord
  }
}
