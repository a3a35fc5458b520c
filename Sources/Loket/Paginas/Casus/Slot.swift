import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// Telling who referred, and the end.
  static let slot: [Plaats] = terugkoppelen + sluiten

  private static let terugkoppelen = formulier(
    "/casus/:casus/terugkoppelen", voor: [.makelaar],
    toon: { bezoek throws(Paginafout) in
      let nummer = try bezoek.casus
      var formulier = try Casusformulier.toon(bezoek, "Terugkoppelen", "Opslaan") {
        vraag throws(Paginafout) in
        [
          Veld(
            "terugkoppeling", "Wat hoort de verwijzer?", .tekst,
            uitleg:
              "Wat er is gedaan, niet wat er in vertrouwen is gezegd. Hierna kunt u de tekst overnemen; het loket verstuurt niets."
          ), vraag.op,
        ]
      }
      let voorstellen = try bladgewijs(
        try bezoek.doe { zitting throws(Registerfout) in try zitting.terugkoppelvoorstellen(nummer) })
      formulier.velden[0].waarde = voorstellen.first?.tekst ?? ""
      // Whoever referred later has a message of their own.
      formulier.naslag =
        voorstellen.dropFirst().isEmpty
        ? [] : [.kop2("Een bericht voor elke verwijzer")] + voorstellen.map(\.html)
      return formulier
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      var gedaan = try Casusformulier.voer(bezoek, invulling) { werk throws(Registerfout) in
        _ = try werk.zitting.koppelTerug(
          invulling.tekst("terugkoppeling"), op: invulling.op, bij: werk.nummer)
        return "De terugkoppeling is opgeschreven."
      }
      guard let tekst = invulling.tekst("terugkoppeling") else { return gedaan }
      gedaan.melding = nil
      gedaan.blad = Blad(
        "De terugkoppeling is opgeschreven",
        [
          .alinea("Neem deze tekst over in uw bericht aan de verwijzer:"),
          .element("blockquote", ["id": "bericht", "class": "lk-tekst"], [.tekst(tekst)]),
          .knoppen([
            .element(
              "button", ["type": "button", "class": "lk-knop", "data-kopieer": "bericht", "hidden": ""],
              ["Kopiëren"]),
            .knop(gedaan.naar, "Verder met de casus", eerste: true),
          ]),
        ])
      return gedaan
    })

  private static let sluiten = formulier(
    "/casus/:casus/sluiten/:als", voor: opCasus,
    toon: { bezoek throws(Paginafout) in
      let als = try bezoek.slotstatus
      return try Casusformulier.toon(bezoek, als.slotnaam, als.slotnaam) { vraag throws(Paginafout) in
        let zonderBericht =
          try bezoek.deel == nil && vraag.casus.terugkoppelingen.isEmpty && als != .foutieveInvoer
        let bericht = Veld(
          "terugkoppeling", "Wat hoort de verwijzer?", .tekst,
          uitleg: als == .afgerond
            ? "De verwijzer heeft nog niets gehoord, en dat hoort wel bij afronden."
            : "De verwijzer heeft nog niets gehoord. Leeg laten mag; het komt dan op de lijst.",
          verplicht: als == .afgerond ? "schrijf wat de verwijzer hoort" : nil)
        return [Veld("reden", "Waarom?", .keuze(Reden.keuzes(als)), verplicht: "kies een reden")]
          + (zonderBericht ? [bericht] : []) + [
            Veld("toelichting", "Toelichting", .tekst, isMeer: true), vraag.op,
          ]
      }
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let als: Status
      do throws(Paginafout) { als = try bezoek.slotstatus } catch { throw .pagina(error) }
      return try Casusformulier.voer(bezoek, invulling) { werk throws(Registerfout) in
        let sluiting = Sluiting(als: als, reden: invulling.keuze("reden"), op: invulling.op)
        let casus = try werk.zitting.sluit(
          werk.deel, sluiting, toelichting: invulling.tekst("toelichting"),
          terugkoppeling: invulling.tekst("terugkoppeling"), bij: werk.nummer)
        if let deel = werk.deel { return "Het deel \(deel.rawValue) is \(als.naam)." }
        return casus.terugkoppelingen.isEmpty && als != .foutieveInvoer
          ? "De casus is \(als.naam). De verwijzer weet dit nog niet." : "De casus is \(als.naam)."
      }
    })
}

extension Bezoek {
  /// The way of ending that the address names. The wijkteam ends its own part only.
  fileprivate var slotstatus: Status {
    get throws(Paginafout) {
      let woord = open.delen["als"] ?? ""
      guard let status = Status.allCases.first(where: { $0.isGesloten && $0.slotwoord == woord }) else {
        throw .nietGevonden
      }
      if gebruiker.rol == .wijkteam, try deel != .wijkteam { throw .magNiet }
      return status
    }
  }
}

extension Terugkoppelvoorstel {
  fileprivate var html: Html {
    .samen([
      .alinea(.sterk("Aan \(verwijzer ?? "wie verwees")")),
      .element("blockquote", ["class": "lk-tekst"], [.tekst(tekst)]),
    ])
  }
}
