import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// Two questions are enough; everything else may come later.
  static let verwijzing =
    formulier(
      "/verwijzing", voor: [.makelaar], menu: "Nieuwe verwijzing",
      toon: { bezoek in Verwijzingformulier.formulier(bezoek) },
      doe: { bezoek, invulling throws(Weerwoord) in
        try bezoek.meldAan(invulling, vorige: invulling.terugVan)
      })
    + formulier(
      "/casus/:casus/terug", voor: [.makelaar],
      toon: { bezoek throws(Paginafout) in
        var formulier = Verwijzingformulier.formulier(bezoek)
        formulier.titel = "Opnieuw aangemeld"
        formulier.inleiding = [
          .alinea(
            "Deze bewoner komt terug van casus \(try bezoek.casus). Er komt een nieuwe casus die deze noemt.")
        ]
        formulier.velden.removeAll { $0.naam == "naam" }
        return formulier
      },
      doe: { bezoek, invulling throws(Weerwoord) in
        try bezoek.meldAan(invulling, vorige: try bezoek.genoemdeCasus)
      })
    + Casusformulier.maak(
      "/casus/:casus/verwijzing", voor: [.makelaar], "Nog eens verwezen", knop: "Opslaan",
      velden: { vraag in
        [
          Veld("verwijzer", "Wie verwijst?", uitleg: "Zoals de naam van de praktijk."),
          Veld("vraag", "Waarvoor?", uitleg: "Een woord of een zin, zoals: eenzaam."), .kanaal,
          .op(vraag.vandaag, "Wanneer is er verwezen?"),
        ]
      },
      doe: { werk throws(Registerfout) in
        _ = try werk.zitting.verwijsOpnieuw(
          kanaal: werk.in.keuze("kanaal") ?? .huisarts, verwijzer: werk.in.tekst("verwijzer"),
          vraag: werk.in.tekst("vraag"), op: werk.in.op, bij: werk.nummer)
        return "De nieuwe verwijzing staat erbij. Ook deze verwijzer hoort nog iets terug."
      })
}

private enum Verwijzingformulier {
  static func formulier(_ bezoek: Bezoek) -> Formulier {
    Formulier(
      "Nieuwe verwijzing",
      velden: [
        Veld("naam", "Wie?", uitleg: "De naam van de bewoner.", verplicht: "vul de naam van de bewoner in"),
        Veld("vraag", "Waarvoor?", uitleg: "Een woord of een zin, zoals: eenzaam."),
        Veld("telefoon", "Telefoonnummer", isMeer: true),
        Veld("geboren", "Geboortedatum", .geboorte, uitleg: "Zoals 5-2-1950, of alleen 1950.", isMeer: true),
        Veld("adres", "Straat, huisnummer en plaats", isMeer: true),
        .wijk, .kanaal,
        Veld("verwijzer", "Wie verwijst?", uitleg: "Zoals de naam van de praktijk.", isMeer: true),
        .vraagtype, .prioriteit, .opDeHoogte, .op(bezoek.open.moment.vandaag, "Wanneer is er verwezen?"),
      ], knop: "Aanmelden")
  }
}

extension Veld {
  static let wijk = Veld("wijk", "In welke wijk?", .keuze(keuzes(Wijk.self, \.naam)), isMeer: true)
  static let kanaal = Veld(
    "kanaal", "Langs welke weg kwam de aanmelding?", .keuze(keuzes(Kanaal.self, \.naam)),
    waarde: Kanaal.huisarts.rawValue, isMeer: true)
  static let vraagtype = Veld(
    "vraagtype", "Waar gaat de vraag over?", .keuze(keuzes(Vraagtype.self, \.rawValue)),
    uitleg: "Om te kunnen tellen.", isMeer: true)
  static let prioriteit = Veld(
    "prioriteit", "Hoe dringend is het?", .keuze(keuzes(Prioriteit.self, \.rawValue)),
    waarde: Prioriteit.gewoon.rawValue, isMeer: true)
  static let opDeHoogte = Veld(
    "op-de-hoogte", "Weet de bewoner van de verwijzing?",
    .keuze([Keuze("ja", "ja"), Keuze("nee", "nee, nog niet")]),
    isMeer: true)
}

extension Invulling {
  /// Yes or no; nil when nothing was said.
  func jaNee(_ naam: String) -> Bool? { tekst(naam).map { $0 == "ja" } }

  /// Which resident somebody said it is.
  fileprivate var terugVan: Casusnummer? {
    guard let tekst = tekst(Dubbelvraag.veld), tekst.hasPrefix(Dubbelvraag.zelfde) else { return nil }
    return Int(tekst.dropFirst(Dubbelvraag.zelfde.count)).map { Casusnummer($0) }
  }

  fileprivate var isIemandAnders: Bool { tekst(Dubbelvraag.veld) == Dubbelvraag.anders }
}

/// Whether a resident who is known is the same one.
private enum Dubbelvraag {
  static let veld = "dubbel"
  static let anders = "anders"
  static let zelfde = "casus-"

  static func weerwoord(_ bekenden: [(Bekende, Casusdossier)]) -> Weerwoord {
    let keuzes =
      bekenden.map(\.1.casus).filter { $0.status.isGesloten }.map {
        Veld.Keuze("\(zelfde)\($0.nummer)", "Ja: de bewoner van casus \($0.nummer) komt terug")
      } + [Veld.Keuze(anders, "Nee: dit is iemand anders")]
    let vooraf: Html = .melding(
      .letOp,
      .alinea("Misschien staat deze bewoner al in het register. Er is nog niets bewaard."),
      .element("ul", [:], bekenden.map { regel($0, $1) }))
    return .bedenk(
      [vooraf], [Veld(veld, "Is dit dezelfde bewoner?", .keuze(keuzes), verplicht: "kies ja of nee")])
  }

  private static func regel(_ bekende: Bekende, _ dossier: Casusdossier) -> Html {
    let (casus, persoon) = (dossier.casus, dossier.persoon)
    let waarin = bekende.gelijkenissen.map(\.woorden)
    let wat = [
      persoon.geboren.map { "geboren \($0)" }, persoon.adres, casus.verwijzing.wijk?.naam,
      "aangemeld op \(casus.verwijzing.op)", casus.status.naam,
    ].compactMap { $0 }.joined(separator: "; ")
    let vervolg =
      casus.status.isGesloten
      ? "" : " Die casus loopt nog. Gaat het om dezelfde bewoner, schrijf dit dan daar op."
    return .element(
      "li", [:],
      [
        .link("/casus/\(casus.nummer)", "casus \(casus.nummer) \(persoon.naam ?? "")"),
        .tekst(
          ": \(waarin.isEmpty ? "dezelfde naam" : waarin.joined(separator: ", ")) (\(wat)).\(vervolg)"),
      ])
  }
}

extension Bezoek {
  fileprivate func meldAan(_ invulling: Invulling, vorige: Casusnummer?) throws(Weerwoord) -> Gedaan {
    var aanmelding = Aanmelding(op: invulling.op)
    aanmelding.persoon = Persoon(
      naam: vorige == nil ? invulling.tekst("naam") : nil, adres: invulling.tekst("adres"),
      telefoon: invulling.tekst("telefoon"))
    aanmelding.persoon.geboren = invulling.geboorte("geboren")
    aanmelding.vraag = invulling.tekst("vraag")
    aanmelding.verwijzer = invulling.tekst("verwijzer")
    aanmelding.isIemandAnders = invulling.isIemandAnders
    aanmelding.verwijzing.vorige = vorige
    aanmelding.verwijzing.kanaal = invulling.keuze("kanaal") ?? .huisarts
    aanmelding.verwijzing.vraagtype = invulling.keuze("vraagtype")
    aanmelding.verwijzing.prioriteit = invulling.keuze("prioriteit") ?? .gewoon
    aanmelding.verwijzing.isClientOpDeHoogte = invulling.jaNee("op-de-hoogte")
    aanmelding.verwijzing.wijk = invulling.keuze("wijk")
    if !aanmelding.isIemandAnders, vorige == nil {
      let bekenden = try formuliergewijs(try open.register.bekenden(als: aanmelding.persoon, handeling))
      if !bekenden.isEmpty { throw try dubbelvraag(bekenden) }
    }
    switch try formuliergewijs(try open.register.meldAan(aanmelding, handeling)) {
    case .aangemeld(let nummer):
      return Gedaan(naar: "/casus/\(nummer)", melding: "Casus \(nummer) is aangemeld.")
    case .bekend(let casus):
      // Somebody else was just before.
      throw try dubbelvraag([Bekende(casus: casus, gelijkenissen: [])])
    }
  }

  /// Whoever sends in says first whether it is somebody who is known.
  private func dubbelvraag(_ bekenden: [Bekende]) throws(Weerwoord) -> Weerwoord {
    var dossiers: [(Bekende, Casusdossier)] = []
    for bekende in bekenden {
      let dossier = try formuliergewijs(
        try open.register.dossier(bekende.casus, handeling, inzage: "loket: misschien dezelfde bewoner"))
      dossiers.append((bekende, dossier))
    }
    return Dubbelvraag.weerwoord(dossiers)
  }
}
