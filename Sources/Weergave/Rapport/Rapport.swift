import BusinessCase
import Taal

/// A report on one scenario, with the others that it is compared to.
package struct Rapport: Sendable {
  /// What a reader needs to make the same report again.
  package struct Herkomst: Sendable {
    package let hash: String
    package let bestanden: [String]

    package init(hash: String, bestanden: [String]) {
      self.hash = hash
      self.bestanden = bestanden
    }
  }

  let hoofd: Scenariouitkomst
  let vergelijking: Vergelijking
  let analyse: Analyse
  let wachten: Wachtsectie
  /// What was measured; nil when nobody asked for it.
  let bewijs: Bewijsblad?
  /// What a register says besides the money; nil without one.
  let register: Sectie?
  let herkomsten: [Herkomst]
  /// The command that makes this report.
  let opdracht: String

  /// - Parameter wachten: what a simulation says of the first scenario; without one there is no such chapter.
  /// - Precondition: one herkomst per outcome, and at least one outcome.
  package init(
    _ uitkomsten: [Scenariouitkomst], analyse: Analyse, wachten: Wachtsectie = Wachtsectie(),
    bewijs: Bewijsblad? = nil,
    register: Sectie? = nil,
    herkomsten: [Herkomst], opdracht: String
  ) {
    self.analyse = analyse
    self.wachten = wachten
    self.bewijs = bewijs
    self.register = register
    precondition(!uitkomsten.isEmpty && uitkomsten.count == herkomsten.count)
    hoofd = uitkomsten[0]
    vergelijking = Vergelijking(uitkomsten)
    self.herkomsten = herkomsten
    self.opdracht = opdracht
  }

  package var pagina: Pagina {
    let regels = hoofd.scenario.regels
    return Pagina(
      titel: "Wat levert \(hoofd.scenario.onderwerp) op?",
      ondertitel: vergelijking.uitkomsten.map(\.scenario.naam).joined(separator: " · "),
      merk: hoofd.scenario.merk,
      kenmerken: hoofd.scenario.kopkenmerken + [
        Kenmerk("Prijspeil", String(regels.prijspeil)), Kenmerk("Prijsbasis", regels.prijsbasis.rawValue),
        Kenmerk("Discontovoet", procentTekst(regels.discontovoet)),
        Kenmerk("Trajecten", getalTekst(hoofd.telling.trajecten, decimalen: 0)),
      ],
      samenvatting: samenvatting, secties: secties,
      voettekst: [
        .alinea(
          .tekst(
            "Gemaakt met recept \(versie). Vingerafdruk van de gegevens: \(herkomsten[0].hash.prefix(16))."))
      ], opschrift: isIntern ? nietDelen : nil)
  }

  /// Whether any of it is the present of real residents, which may not leave.
  package var isIntern: Bool { vergelijking.uitkomsten.contains { $0.scenario.register?.isIntern == true } }

  private var secties: [Sectie] {
    let hoofdzaak = [
      uitkomst, analyse.zekerheid, hoofd.scenario.methode.kentMaanden ? waterval : nil,
      analyse.watMaaktVerschil, vergelijking.uitkomsten.count > 1 ? vergelijkingsectie : nil,
    ]
    let slot = [
      wachten.sectie, register, analyse.actieOnderzoek, bewijs?.sectie,
      analyse.meerWeten(hoofd.scenario.methode),
      verzoening,
      programma, uitgangspunten,
      grenzen,
      verantwoording, herhalen,
    ]
    return (hoofdzaak + analyse.wieBetaalt + slot).compactMap(\.self)
  }
}

extension Rapport {
  private var uitkomst: Sectie {
    let lang = hoofd[.lang]
    var inhoud: [Html] = [.alinea(.tekst(hoofd.kenmerken)), hoofd.termijntabel.html]
    let stromen = lang.stromen.map(\.naam)
    if stromen.count > 1 {
      inhoud.append(
        Staafdiagram(
          "saldo-per-betaler", titel: "Saldo per betaler en per termijn",
          uitleg:
            "Links van de nul kost het die betaler geld, rechts houdt hij over.\(stromen.contains(Betaler.bewoner.rawValue) ? " Bij bewoners zijn het onbetaalde uren: die zijn iets waard, maar geen geld." : "")",
          groepskop: "Termijn", reekskop: "Betaler",
          reeksen: stromen.map { $0 == Betaler.bewoner.rawValue ? "\($0) (onbetaald)" : $0 },
          groepen: hoofd.uitkomsten.map { uitkomst in
            Reeksgroep(
              uitkomst.horizon.naam(uitkomst.maanden),
              stromen.map { naam in uitkomst.stromen.first { $0.naam == naam }?.stroom.saldo ?? 0 })
          }, vorm: .heleEuros
        ).html)
    }
    inhoud.append(hoofd.betalertabel(.lang).html)
    if hoofd.scenario.methode.kentMaanden {
      inhoud += [
        .kop(.onderdeel, "Wat is getoetst?"),
        .alinea(
          .tekst(
            "Getoetst is wat \(hoofd.scenario.toetsers) heeft bevestigd. Na de toets heeft niemand meer gekeken of de besparing er nog is. Een tegenslag is zorg waar het traject niets aan kan doen; die staat naast het saldo."
          )
        ), hoofd.zekerheidstabel.html, .alinea(.tekst(hoofd.terugverdienzin)),
      ]
    }
    return Sectie("uitkomst", titel: "Wat komt eruit?", inhoud: inhoud)
  }

  private var waterval: Sectie {
    let treden = hoofd.waterval(.lang).treden
    let stappen = treden.dropFirst().map { Watervaldiagram.Stap.verschil($0.stap.naam, $0.verschil) }
    return Sectie(
      "waterval", titel: "Van claim naar saldo",
      inhoud: [
        .alinea(
          "Niet alles wat een casus zou besparen, telt mee. Elke stap haalt eraf wat niet zeker is, niet door het traject komt, of pas later valt."
        ),
        Watervaldiagram(
          "waterval-lang", titel: "Wat er van de claim overblijft, na \(hoofd[.lang].maanden) maanden",
          begin: (treden[0].stap.naam, treden[0].stand), stappen: stappen + [.stand("Saldo")],
          vorm: .heleEuros
        ).html,
      ])
  }

  private var vergelijkingsectie: Sectie {
    let grafiek = Vergelijkdiagram(
      "saldo-per-scenario", titel: "Saldo per traject, per scenario",
      uitleg: "Per scenario een regel voor elke termijn.",
      horizons: Horizon.allCases.map(\.termijn),
      scenarios: vergelijking.uitkomsten.map { uitkomst in
        Reeksgroep(uitkomst.scenario.naam, Horizon.allCases.map { uitkomst.perTraject($0).totaal.saldo })
      }, vorm: .heleEuros)
    let omschrijvingen = vergelijking.uitkomsten.map { uitkomst in
      Html.samen([
        .sterk(uitkomst.scenario.naam), .tekst(uitkomst.scenario.omschrijving.map { ": \($0)" } ?? ""),
      ])
    }
    return Sectie(
      "vergelijking", titel: "Scenario's naast elkaar",
      inhoud: [
        .lijst(omschrijvingen),
        .samen(vergelijking.waarschuwingen.map { .melding(.letOp, .alinea(.tekst($0))) }),
        grafiek.html, vergelijking.scenariotabel(.lang).html,
        vergelijking.totaaltabel.html,
        vergelijking.verschiltabel(.lang)?.html ?? .leeg,
        Verschilbeeld.tabel(analyse.verschillen, met: hoofd.scenario.naam).html,
        vergelijking.betalertabel(.lang).html,
        andereUitgangspunten?.html ?? .leeg,
      ])
  }

  /// Only what differs between the scenarios.
  private var andereUitgangspunten: Tabel? {
    let namen = vergelijking.uitkomsten.map(\.scenario.naam)
    func waarde(_ sleutel: String, _ uitkomst: Scenariouitkomst) -> String {
      uitkomst.scenario.gegevens.first { $0.sleutel == sleutel }?.waarde.tekst ?? "–"
    }
    var bekend: Set<String> = []
    let gegevens = vergelijking.uitkomsten.flatMap(\.scenario.gegevens).filter {
      bekend.insert($0.sleutel).inserted
    }
    let rijen = gegevens.compactMap { gegeven -> [String]? in
      let waarden = vergelijking.uitkomsten.map { waarde(gegeven.sleutel, $0) }
      return Set(waarden).count > 1 ? [gegeven.naam] + waarden : nil
    }
    guard !rijen.isEmpty else { return nil }
    return Tabel(
      titel: "Uitgangspunten die verschillen",
      kop: [Kolom("Wat")] + namen.map { Kolom($0, .rechts) }, rijen: rijen)
  }

  /// Nil where the makers have nothing to hold the factor against.
  private var verzoening: Sectie? {
    hoofd.scenario.kop.tweeWegen.map {
      Sectie(
        "verzoening", titel: "Twee wegen naar de baten",
        inhoud: [
          .alinea(.tekst($0)), vergelijking.verzoeningtabel.html, .alinea(.tekst(vergelijking.verzoeningzin)),
        ])
    }
  }

  private var programma: Sectie? {
    let (jaren, weging) = (hoofd.jarentabel, hoofd.wegingtabel)
    guard jaren != nil || weging != nil else { return nil }
    let waarnaar = hoofd.scenario.register == nil ? "in het programma" : "onder alle afgeronde casussen"
    return Sectie(
      "programma", titel: jaren == nil ? "Weging" : "Per jaar",
      inhoud: [
        jaren?.html ?? .leeg, hoofd.doorstroomtabel?.html ?? .leeg,
        hoofd.wachttabel(.lang)?.html ?? .leeg,
        weging.map {
          .samen([
            .alinea(
              .tekst(
                "De casussen zijn gewogen, zodat de groepen zo vaak voorkomen als \(waarnaar). Daarnaast staat wat eruit komt als elke casus even zwaar telt."
              )), $0.html,
          ])
        } ?? .leeg,
      ])
  }
}
