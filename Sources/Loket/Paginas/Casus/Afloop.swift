import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// The offer, what was missing, what bridged a wait, and what the resident thinks.
  static let afloop: [Plaats] =
    koppelen + navragen + ontbreekt + overbrugging + tevredenheid + klacht + antwoord

  private static let koppelen = Casusformulier.maak(
    "/casus/:casus/koppelen", "Naar een aanbod", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      let kaart = try bladgewijs(try vraag.bezoek.open.register.aanbod())
      let regel = vraag.dossier.regel
      let gezocht = kaart.gezocht(
        Aanbodvraag(vraagtype: regel.vraagtype, wijk: regel.wijk, leeftijd: regel.leeftijd),
        vandaag: vraag.vandaag)
      let passend = gezocht.map(\.aanbod)
      let anders = kaart.filter { een in een.isActief && !passend.contains(een) }
      let groepen = [("Past bij deze bewoner", passend), ("Ander aanbod", anders)].filter { !$0.1.isEmpty }
      return [
        Veld(
          "aanbod", "Welk aanbod?",
          .groepen(
            groepen.map { naam, lijst in
              .init(naam: naam, keuzes: lijst.map { Veld.Keuze("\($0.nummer ?? 0)", $0.titel) })
            }), verplicht: "kies een aanbod"),
        Veld(
          "wijze", "Hoe?", .keuze(Veld.keuzes(Koppeling.Wijze.self, \.naam)), verplicht: "maak een keuze",
          waarde: Koppeling.Wijze.warm.rawValue), vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      guard let aanbod = werk.in.getal("aanbod") else { throw .leeg(veld: "aanbod") }
      _ = try werk.zitting.koppel(
        aan: aanbod, werk.in.keuze("wijze") ?? .warm, op: werk.in.op, bij: werk.nummer)
      return "De bewoner is gekoppeld aan: \(try werk.zitting.aanbod(aanbod).titel)."
    })

  private static let navragen = Casusformulier.maak(
    "/casus/:casus/navragen", "Hoe gaat het bij het aanbod", knop: "Opslaan",
    keur: { ingevuld in
      ingevuld.tekst("erbij") == "ja" && ingevuld.tekst("reden") != nil
        ? [Veldfout("reden", "een reden hoort bij nee; laat dit leeg, of kies nee")] : []
    },
    velden: { vraag throws(Paginafout) in
      let keuzes = vraag.casus.koppelingen.map { stand in
        Veld.Keuze(
          "\(stand.koppeling.nummer)",
          "\(stand.koppeling.nummer) \(vraag.dossier.aanbod[stand.koppeling.aanbod] ?? "")")
      }
      let volgende = vraag.casus.koppelingen.lazy.compactMap(\.volgende).first ?? .aankomst
      return [
        Veld(
          "koppeling", "Welk aanbod?", .keuze(keuzes), verplicht: "kies een aanbod",
          waarde: keuzes.count == 1 ? keuzes[0].woord : ""),
        Veld(
          "moment", "Wat wilt u weten?",
          .keuze([
            .init(Navraag.Moment.aankomst.rawValue, "is de bewoner aangekomen"),
            .init(Navraag.Moment.vierWeken.rawValue, "is de bewoner er na 4 weken nog"),
            .init(Navraag.Moment.twaalfWeken.rawValue, "is de bewoner er na 12 weken nog"),
          ]), verplicht: "maak een keuze", waarde: volgende.rawValue),
        Veld(
          "erbij", "Is dat zo?", .keuze([.init("ja", "ja"), .init("nee", "nee")]), verplicht: "kies ja of nee"
        ),
        Veld(
          "reden", "Waarom niet?", .keuze(Veld.keuzes(Navraag.Reden.self, \.naam)),
          uitleg: "Alleen bij nee, en dan moet het."
        ).afhankelijk,
        Veld(
          "geholpen", "Hielp het, volgens de bewoner?", .keuze(Veld.keuzes(Navraag.Hulp.self, \.rawValue))),
        Veld("toelichting", "Wat zei de bewoner erover?", .tekst), vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      guard let koppeling = werk.in.getal("koppeling") else { throw .leeg(veld: "koppeling") }
      let moment = werk.in.keuze("moment", Navraag.Moment.self) ?? .aankomst
      let erbij = werk.in.tekst("erbij") == "ja"
      _ = try werk.zitting.vraagNa(
        koppeling, moment, erbij: erbij, reden: werk.in.keuze("reden"), geholpen: werk.in.keuze("geholpen"),
        tekst: werk.in.tekst("toelichting"), op: werk.in.op, bij: werk.nummer)
      return "Opgeschreven: \(erbij ? moment.naam : moment.ontkenning)."
    })

  private static let ontbreekt = Casusformulier.maak(
    "/casus/:casus/ontbreekt", "Wat ontbrak er", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      [
        Veld(
          "vraagtype", "Wat voor vraag?", .keuze(Veld.keuzes(Vraagtype.self, \.rawValue)),
          verplicht: "kies een soort vraag", waarde: vraag.casus.verwijzing.vraagtype?.rawValue ?? ""),
        Veld("gat", "Is het een bekend gat in het aanbod?", .keuze(Veld.keuzes(Gemis.Gat.self, \.naam))),
        Veld("toelichting", "Wat zocht u en was er niet?", .tekst), vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      _ = try werk.zitting.mis(
        werk.in.keuze("vraagtype"), werk.in.keuze("gat"), tekst: werk.in.tekst("toelichting"), op: werk.in.op,
        bij: werk.nummer)
      return "Opgeschreven wat er ontbrak."
    })

  private static let overbrugging = Casusformulier.maak(
    "/casus/:casus/overbrugging", "Hulp tijdens het wachten", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      [
        Veld(
          "vorm", "Welke hulp overbrugt het wachten?", .keuze(Veld.keuzes(Overbrugging.Vorm.self, \.naam)),
          verplicht: "maak een keuze"), Veld("toelichting", "Wat is het, in een zin?"), vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      _ = try werk.zitting.overbrug(
        werk.in.keuze("vorm") ?? .anders, tekst: werk.in.tekst("toelichting"), op: werk.in.op,
        bij: werk.nummer)
      return "De overbrugging is opgeschreven."
    })

  private static let tevredenheid = Casusformulier.maak(
    "/casus/:casus/tevredenheid", "Hoe tevreden is de bewoner", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      [
        Veld(
          "cijfer", "Welk cijfer, van 0 tot en met 10?", .getal(0...10),
          uitleg: "Leeg: de bewoner wilde niets zeggen."),
        Veld("antwoord", "Wat ging goed, en wat kan beter?", .tekst),
        Veld(
          "moment", "Wanneer is het gevraagd?", .keuze(Veld.keuzes(Tevredenheid.Moment.self, \.naam)),
          verplicht: "maak een keuze", waarde: Tevredenheid.Moment.einde.rawValue),
        Veld(
          "vrager", "Wie vroeg het?", .keuze(Veld.keuzes(Tevredenheid.Vrager.self, \.naam)),
          verplicht: "maak een keuze", waarde: Tevredenheid.Vrager.makelaar.rawValue), vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      _ = try werk.zitting.vraagTevredenheid(
        werk.in.getal("cijfer"), werk.in.keuze("moment") ?? .einde,
        door: werk.in.keuze("vrager") ?? .makelaar,
        tekst: werk.in.tekst("antwoord"), op: werk.in.op, bij: werk.nummer)
      return "De tevredenheid is opgeschreven."
    })

  private static let klacht = Casusformulier.maak(
    "/casus/:casus/klacht", "Klacht", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      [Veld("klacht", "Wat is de klacht?", .tekst, verplicht: "schrijf op wat de klacht is"), vraag.op]
    },
    doe: { werk throws(Registerfout) in
      let casus = try werk.zitting.klaag(werk.in.tekst("klacht") ?? "", op: werk.in.op, bij: werk.nummer)
      return "Klacht \(casus.hoogste(.klacht)) is opgeschreven."
    })

  private static let antwoord = Casusformulier.maak(
    "/casus/:casus/klachtantwoord", "Antwoord op een klacht", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      let open = vraag.casus.klachten.filter { $0.antwoord == nil }.map(\.klacht)
      return [
        Veld(
          "welke", "Welke klacht?",
          .keuze(
            open.map { Veld.Keuze("\($0.nummer)", "\($0.nummer) van \($0.op): \(vraag.tekst($0.tekst))") }),
          verplicht: "kies een klacht"), Veld("antwoord", "Wat is er geantwoord?", .tekst), vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      guard let klacht = werk.in.getal("welke") else { throw .leeg(veld: "welke") }
      _ = try werk.zitting.beantwoord(
        klacht, tekst: werk.in.tekst("antwoord"), op: werk.in.op, bij: werk.nummer)
      return "Het antwoord op klacht \(klacht) is opgeschreven."
    })
}
