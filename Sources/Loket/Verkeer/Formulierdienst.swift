import SociaalRecept
import Taal
import Weergave

/// Somebody to whom a form is shown.
protocol Formulierbezoek: Sendable {
  /// The page around a form, said to this visitor.
  func antwoord(_ blad: Blad) throws(Paginafout) -> Antwoord
  /// What was done, to be said on the next page.
  func meld(_ melding: String) throws(Paginafout)
  /// Whose forms these are.
  var eigenaar: String { get }
}

extension Openbezoek: Formulierbezoek {
  func meld(_: String) {}
  var eigenaar: String { geheim }
}

extension Bezoek: Formulierbezoek {
  func meld(_ melding: String) throws(Paginafout) {
    try opgeslagen(try open.bestand.meld(melding, bij: sessie))
  }
  var eigenaar: String { sessie.afdruk }
}

/// Shows a form, and carries it out once.
struct Formulierdienst<Soort: Formulierbezoek> {
  private let bezoek: Soort
  private let werk: Formulierwerk<Soort>
  private let open: Openbezoek

  init(_ bezoek: Soort, _ werk: Formulierwerk<Soort>, _ open: Openbezoek) {
    (self.bezoek, self.werk, self.open) = (bezoek, werk, open)
  }

  func toon() throws(Paginafout) -> Antwoord {
    try bezoek.antwoord(blad(try werk.toon(bezoek)).blad)
  }

  /// What was typed before somebody had to sign in again: shown, and nothing more.
  func toon(concept invoer: Invoer, doel: String) throws(Paginafout) -> Antwoord {
    var blad = blad(try werk.toon(bezoek), actie: doel)
    blad.ingevuld = Invulling(invoer, vandaag: open.moment.vandaag)
    blad.vooraf = [
      .melding(
        .letOp,
        .alinea(
          "Uw sessie was voorbij, en er is nog niets bewaard. Wat u typte staat er nog: kijk het na en verstuur het opnieuw."
        ))
    ]
    return try bezoek.antwoord(blad.blad)
  }

  func verwerk(_ invoer: Invoer) throws(Paginafout) -> Antwoord {
    let formulier: Formulier
    do throws(Paginafout) { formulier = try werk.toon(bezoek) } catch {
      guard case .register(let fout) = error, fout.webstatus == 503, invoer.bestanden.isEmpty else {
        throw error
      }
      return try herzend(invoer, fout)
    }
    let ingevuld = Invulling(invoer, vandaag: open.moment.vandaag)
    let fouten = formulier.velden.compactMap { veld in
      veld.bezwaar(ingevuld).map { Veldfout(veld.naam, $0) }
    }
    guard fouten.isEmpty else { return try opnieuw(formulier, ingevuld, .fouten(fouten)) }
    guard formulier.isEenmalig else { return try doe(formulier, ingevuld, nummer: nil) }
    guard let nummer = invoer[Behandeling.nummerveld], nummer.utf8.count == 32 else { throw .vreemdFormulier }
    let sleutel = Natrium.afdruk("\(bezoek.eigenaar) \(nummer)")
    let stand: Formuliernummer.Stand
    do throws(Paginafout) { stand = try neem(sleutel) } catch {
      // What was typed is not to blame for a full disk.
      guard case .register(let fout) = error else { throw error }
      return try opnieuw(formulier, ingevuld, .register(fout))
    }
    switch stand {
    case .nieuw: return try doe(formulier, ingevuld, nummer: sleutel)
    case .gebruikt(let naar): return .naar(naar)
    case .bezig: throw .alVerstuurd
    }
  }

  /// Whoever clicked twice waits a moment for the first click.
  private func neem(_ sleutel: String) throws(Paginafout) -> Formuliernummer.Stand {
    for _ in 0..<40 {
      let stand = try opgeslagen(try open.bestand.neem(sleutel, nu: open.moment.seconden))
      if stand != .bezig { return stand }
      usleep(50_000)
    }
    return .bezig
  }

  private func doe(
    _ formulier: Formulier, _ ingevuld: Invulling, nummer: String?
  ) throws(Paginafout) -> Antwoord {
    let gedaan: Gedaan
    do throws(Weerwoord) { gedaan = try werk.doe(bezoek, ingevuld) } catch {
      // Nothing was done, so the number was not used either. When that cannot be written down, it only costs a number.
      if let nummer { try? open.bestand.rondAf(nummer, naar: nil) }
      return try opnieuw(formulier, ingevuld, error)
    }
    if let nummer { try? open.bestand.rondAf(nummer, naar: gedaan.naar) }
    if let melding = gedaan.melding { try? bezoek.meld(melding) }
    var antwoord = Antwoord.naar(gedaan.naar)
    if let blad = gedaan.blad { antwoord = try bezoek.antwoord(blad) }
    for kop in gedaan.koppen { antwoord.voeg(kop.naam, kop.waarde) }
    return antwoord
  }

  /// What was typed, to be sent once more: the form itself cannot be made, for looking at a casus is written down too.
  private func herzend(_ invoer: Invoer, _ fout: Registerfout) throws(Paginafout) -> Antwoord {
    let eigen = [Behandeling.bewijsveld, Behandeling.nummerveld, Casusformulier.gezien]
    let getypt = invoer.velden.filter { !eigen.contains($0.naam) && !$0.waarde.isEmpty }
    let verborgen = invoer.velden.map { veld in
      Html.leegElement("input", ["type": "hidden", "name": veld.naam, "value": veld.waarde])
    }
    let knop = Html.element("button", ["type": "submit", "class": "lk-knop lk-eerste"], ["Verstuur opnieuw"])
    return try bezoek.antwoord(
      Blad(
        "Dit lukt nu niet",
        [
          .alinea(.tekst(fout.loketzin.alsZin)),
          .alinea("Er is niets bewaard. Wat u invulde staat hieronder: verstuur het straks opnieuw."),
          .element("ul", [:], getypt.map { .element("li", [:], [.tekst($0.waarde)]) }),
          .element(
            "form",
            ["method": Verzoek.Methode.post.rawValue, "action": open.verzoek.doel, "class": "lk-formulier"],
            verborgen + [.knoppen([knop])]),
        ], status: 503))
  }

  /// The form with everything that was typed, and what is wrong.
  private func opnieuw(
    _ formulier: Formulier, _ ingevuld: Invulling, _ weerwoord: Weerwoord
  ) throws(Paginafout) -> Antwoord {
    // What is shown beside the questions may have changed meanwhile.
    var formulier = (try? werk.toon(bezoek)) ?? formulier
    if case .bedenk(_, let velden) = weerwoord { formulier.velden += velden }
    var blad = blad(formulier)
    blad.ingevuld = ingevuld
    blad.status = 422
    switch weerwoord {
    case .fouten(let fouten): blad.fouten = fouten
    case .bedenk(let vooraf, _): blad.vooraf = vooraf
    case .pagina(let fout): throw fout
    case .register(let fout):
      blad.status = fout.webstatus
      blad.fouten = [Veldfout(fout.veld(in: formulier), fout.loketzin)]
      if fout.webstatus == 500 { throw .register(fout) }
    }
    return try bezoek.antwoord(blad.blad)
  }

  private func blad(_ formulier: Formulier, actie: String? = nil) -> Formulierblad {
    Formulierblad(
      formulier: formulier, actie: actie ?? open.verzoek.doel, bewijs: open.bewijs,
      nummer: Natrium.toevalswoord(16))
  }
}

extension Registerfout {
  /// The field that it is about; nil when it is about no single one.
  func veld(in formulier: Formulier) -> String? {
    let naam: String? =
      switch self {
      case .bsn(let veld), .besturingsteken(let veld), .teLang(let veld, _), .leeg(let veld): veld
      case .weigering(_, .redenBijWegblijven): "reden"
      case .weigering(_, .nietGekomenEnGeholpen): "geholpen"
      case .weigering(_, let weigering): weigering.isOverDag ? "op" : nil
      case .gebruikerBestaat: "naam"
      default: nil
      }
    return formulier.velden.contains { $0.naam == naam } ? naam : nil
  }
}

extension Weigering {
  fileprivate var isOverDag: Bool {
    switch self {
    case .inDeToekomst, .voorAanmelding, .voorStap, .voorGesteld, .teLangGeleden: true
    default: false
    }
  }
}
