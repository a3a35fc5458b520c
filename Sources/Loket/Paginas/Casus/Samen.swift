import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// What is planned, and with whom.
  static let samen: [Plaats] =
    afspraak + afzeggen + actie + actieslot + betrokkene + toestemming + huishouden + regie

  private static let afspraak = Casusformulier.maak(
    "/casus/:casus/afspraak", "Afspraak", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      let eerder = vraag.casus.keuzesAfspraak
      let keuze = Veld(
        "verzet", "Is dit een andere dag voor een afspraak die er al is?", .keuze(eerder), isMeer: true)
      return [
        Veld("dag", "Welke dag?", .dag, uitleg: "Zoals 5-2-2026.", verplicht: "vul een dag in"),
        Veld("tijd", "Hoe laat?", .tijd, uitleg: "Zoals 14:30."),
        Veld(
          "wijze", "Wat voor afspraak?", .keuze(Veld.keuzes(Afspraak.Wijze.self, \.naam)),
          waarde: Afspraak.Wijze.bezoek.rawValue),
        Veld("plaats", "Waar, als het niet thuis is?", isMeer: true),
      ] + (eerder.isEmpty ? [] : [keuze]) + [vraag.op]
    },
    doe: { werk throws(Registerfout) in
      guard let dag = werk.in.dag("dag") else { throw .leeg(veld: "dag") }
      _ = try werk.zitting.spreekAf(
        dag, werk.in.tijd("tijd"), werk.in.keuze("wijze"), plaats: werk.in.tekst("plaats"),
        verzet: werk.in.getal("verzet"), op: werk.in.op, bij: werk.nummer)
      return "De afspraak is op \(dag)."
    })

  private static let afzeggen = Casusformulier.maak(
    "/casus/:casus/afzeggen", "Afspraak afzeggen", knop: "Afzeggen",
    velden: { vraag throws(Paginafout) in
      let open = vraag.casus.keuzesAfspraak
      return [
        Veld(
          "welke", "Welke afspraak gaat niet door?", .keuze(open), verplicht: "kies een afspraak",
          waarde: open.count == 1 ? open[0].woord : ""),
        vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      guard let afspraak = werk.in.getal("welke") else { throw .leeg(veld: "welke") }
      _ = try werk.zitting.zegAf(afspraak, op: werk.in.op, bij: werk.nummer)
      return "Afspraak \(afspraak) is afgezegd."
    })

  private static let actie = Casusformulier.maak(
    "/casus/:casus/actie", "Plan: wie doet wat", knop: "Opslaan",
    keur: { ingevuld in
      ingevuld.keuze("wie", Actie.Partij.self) == .bewoner && ingevuld.tekst("door") != nil
        ? [Veldfout("door", "de bewoner doet het zelf; laat dit leeg, of kies hierboven wie het doet")] : []
    },
    velden: { vraag throws(Paginafout) in
      let doelen = vraag.casus.doelen.map {
        Veld.Keuze("\($0.nummer)", "\($0.nummer) \(vraag.tekst($0.tekst))")
      }
      return [
        Veld("actie", "Wat gaat er gebeuren?", verplicht: "schrijf in een zin wat er gaat gebeuren"),
        Veld(
          "wie", "Wie doet het?", .keuze(Veld.keuzes(Actie.Partij.self, \.naam)),
          verplicht: "kies wie het doet",
          waarde: Actie.Partij.bewoner.rawValue),
        Veld("door", "Naam en organisatie, als het een ander is"),
        Veld("voor", "Voor welke dag?", .dag, uitleg: "Zoals 5-2-2026."),
      ] + (doelen.isEmpty ? [] : [Veld("doel", "Voor welk doel?", .keuze(doelen))]) + [vraag.op]
    },
    doe: { werk throws(Registerfout) in
      let casus = try werk.zitting.neemActie(
        werk.in.tekst("actie") ?? "", doel: werk.in.getal("doel"), werk.in.keuze("wie") ?? .makelaar,
        door: werk.in.tekst("door"), voor: werk.in.dag("voor"), op: werk.in.op, bij: werk.nummer)
      return "Actie \(casus.hoogste(.actie)) staat in het plan."
    })

  private static let actieslot = Casusformulier.maak(
    "/casus/:casus/actieslot", "Plan: een actie is klaar", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      let open = vraag.casus.acties.filter { $0.slot == nil }.map(\.actie)
      return [
        Veld(
          "welke", "Welke actie?",
          .keuze(open.map { Veld.Keuze("\($0.nummer)", "\($0.nummer) \(vraag.tekst($0.tekst))") }),
          verplicht: "kies een actie"),
        Veld(
          "gedaan", "Is het gedaan?", .keuze([.init("ja", "ja"), .init("nee", "nee, het gaat niet door")]),
          verplicht: "kies ja of nee"),
        Veld("reden", "Waarom niet, of hoe ging het?", .tekst), vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      guard let actie = werk.in.getal("welke") else { throw .leeg(veld: "welke") }
      _ = try werk.zitting.sluitActie(
        actie, gedaan: werk.in.tekst("gedaan") == "ja", tekst: werk.in.tekst("reden"), op: werk.in.op,
        bij: werk.nummer)
      return "Actie \(actie) is afgesloten."
    })

  private static let betrokkene = Casusformulier.maak(
    "/casus/:casus/betrokkene", "Wie doet er nog meer mee", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      [
        Veld("naam", "Hoe heet die persoon?", verplicht: "vul een naam in"),
        Veld("organisatie", "Van welke organisatie?"),
        Veld(
          "rol", "Als wat?", .keuze(Veld.keuzes(Betrokkene.Rol.self, \.naam)), verplicht: "maak een keuze"),
        Veld(
          "toestemming", "Vindt de bewoner delen met deze persoon goed?",
          .keuze([.init("ja", "ja"), .init("nee", "nee"), .init("later", "nog niet gevraagd")]),
          waarde: "later"),
        vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      let toestemming: Bool? =
        switch werk.in.tekst("toestemming") {
        case "ja": true
        case "nee": false
        default: nil
        }
      let casus = try werk.zitting.betrek(
        werk.in.tekst("naam") ?? "", organisatie: werk.in.tekst("organisatie"),
        werk.in.keuze("rol") ?? .anders,
        toestemming: toestemming, op: werk.in.op, bij: werk.nummer)
      return "Betrokkene \(casus.hoogste(.betrokkene)) is opgeschreven."
    })

  private static let toestemming = Casusformulier.maak(
    "/casus/:casus/toestemming", "Toestemming", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      let keuzes = vraag.casus.betrokkenen.map {
        Veld.Keuze("\($0.nummer)", "delen met \(vraag.tekst($0.naam)) (\($0.rol.naam))")
      }
      return [
        Veld(
          "waarvoor", "Waarvoor?", .keuze(keuzes + [.init("verhaal", "het verhaal zonder naam vertellen")]),
          verplicht: "maak een keuze"),
        Veld(
          "gegeven", "Vindt de bewoner dat goed?",
          .keuze([.init("ja", "ja"), .init("nee", "nee, of niet meer")]),
          verplicht: "kies ja of nee"), vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      _ = try werk.zitting.geefToestemming(
        werk.in.tekst("gegeven") == "ja", betrokkene: werk.in.getal("waarvoor"), op: werk.in.op,
        bij: werk.nummer)
      return "De toestemming is opgeschreven."
    })

  private static let huishouden = Casusformulier.maak(
    "/casus/:casus/huishouden", voor: [.makelaar], "Huishouden", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      [
        Veld(
          "ander", "Het nummer van de casus van iemand uit hetzelfde huishouden", .getal(1...10_000_000),
          verplicht: "vul een nummer in"),
        Veld(
          "relatie", "Wat is deze bewoner daarin?", .keuze(Veld.keuzes(Huishoudlid.Relatie.self, \.naam))),
        vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      guard let ander = werk.in.getal("ander") else { throw .leeg(veld: "ander") }
      let huishouden = try werk.zitting.voegBijHuishouden(
        werk.nummer, relatie: werk.in.keuze("relatie"), van: Casusnummer(ander), op: werk.in.op)
      return "Deze bewoner hoort nu bij huishouden \(huishouden)."
    })

  private static let regie = Casusformulier.maak(
    "/casus/:casus/regie", "Wie heeft de regie", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      [
        Veld("naam", "Wie heeft de regie?", verplicht: "vul een naam in"),
        Veld("organisatie", "Van welke organisatie?"),
        Veld(
          "vorm", "Welke regie?", .keuze(Veld.keuzes(Regie.Soortwoord.self, \.rawValue)),
          waarde: Regie.Soortwoord.casusregie.rawValue),
      ] + vraag.huisgenoten + [vraag.op]
    },
    doe: { werk throws(Registerfout) in
      let nummers = try werk.metHuisgenoten()
      try werk.zitting.geefRegie(
        aan: werk.in.tekst("naam") ?? "", organisatie: werk.in.tekst("organisatie"),
        werk.in.keuze("vorm") ?? .casusregie, op: werk.in.op, bij: nummers)
      return "De regie is opgeschreven." + nummers.ookzin
    })
}

extension Casus {
  /// What is planned and can still be moved or called off.
  fileprivate var keuzesAfspraak: [Veld.Keuze] {
    afspraken.filter(\.isOpen).map(\.afspraak).map { afspraak in
      let wanneer = [afspraak.dag?.description, afspraak.tijd?.description].compactMap { $0 }
      return Veld.Keuze(
        "\(afspraak.nummer)", "\(afspraak.wijze.naam) op \(wanneer.joined(separator: " om "))")
    }
  }
}
