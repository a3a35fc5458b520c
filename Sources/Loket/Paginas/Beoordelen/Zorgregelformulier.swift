import BusinessCase
import SociaalRecept
import Taal
import Weergave

extension Plaats {
  /// A casus with its zorgregels and the money that they would mean, and one more to add.
  static let zorgregel = formulier(
    "/beoordelen/:casus", voor: beoordelaars,
    toon: { bezoek throws(Paginafout) in
      let deze = try bezoek.beoordeelcasus
      guard let scenario = bezoek.open.instellingen.volgens else {
        throw .elders("/beoordelen/zonder-prijzen")
      }
      return Formulier(
        "Casus \(deze.casus.nummer) beoordelen",
        inleiding: [.kenmerken(deze.kenmerken)] + deze.regellijst(scenario) + [
          .kop2(deze.casus.geldigeRegels.isEmpty ? "Een zorgregel" : "Nog een zorgregel")
        ],
        velden: Zorgregelveld.gevraagd.map { $0.veld(scenario) } + [
          Veld("toelichting", "Waarom, in een zin", uitleg: "Geen namen: wie toetst, leest dit ook."),
          .op(bezoek.open.moment.vandaag),
          Veld("gezien", "", .verborgen, waarde: String(deze.casus.hoogsteRegel)),
        ], knop: "Verder", terug: "/beoordelen")
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let nummer = try bezoek.genoemdeCasus
      guard let scenario = bezoek.open.instellingen.volgens else { throw .pagina(.nietGevonden) }
      let regel = try invulling.zorgregel()
      guard invulling.ruw("uitgerekend") == regel.zin else {
        throw try bezoek.voorproef(regel, nummer, scenario)
      }
      let gezien = invulling.getal("gezien") ?? 0
      let bewaard = try formuliergewijs(
        try bezoek.doe { zitting throws(Registerfout) -> Casus? in
          guard try zitting.casus(nummer).hoogsteRegel == gezien else { return nil }
          return try zitting.beoordeel(
            regel, toelichting: invulling.tekst("toelichting"), op: invulling.op, bij: nummer)
        })
      guard let bewaard else {
        throw .bedenk([
          .melding(
            .letOp,
            .alinea(
              "Er is nog niets bewaard: intussen schreef iemand anders een zorgregel op bij deze casus. Kijk of die van u er nog bij hoort, en verstuur hem dan opnieuw."
            ))
        ])
      }
      return Gedaan(naar: "/beoordelen/\(nummer)", melding: "Zorgregel \(bewaard.hoogsteRegel) is bewaard.")
    })

  /// Beside a casus with a number, this is a path in words.
  static let zonderPrijzen = [
    pagina("/beoordelen/zonder-prijzen", voor: beoordelaars) { _ in
      Blad(
        "Beoordelen kan nu niet",
        [
          .alinea(
            "Het loket kon de kostenkaart niet lezen toen het begon. Vraag de beheerder om dat na te kijken; er is niets verloren."
          )
        ])
    }
  ]
}

extension Beoordeelcasus {
  /// What was written down before.
  fileprivate func regellijst(_ scenario: Scenario) -> [Html] {
    guard casus.isBeoordeeld else {
      return [
        .alinea("Nog niet beoordeeld. "),
        .knoppen([.knop("/beoordelen/\(casus.nummer)/geen", "Er veranderde geen zorg")]),
      ]
    }
    guard !casus.geldigeRegels.isEmpty else { return [.alinea("Beoordeeld: er veranderde geen zorg.")] }
    let punten = casus.geldigeRegels.map { stand -> Html in
      let regel = stand.beoordeeld
      return .element(
        "li", [:],
        [
          .element("p", [:], [.sterk("\(regel.nummer). \(scenario.naam(regel.regel.post))")]),
          .element("p", [:], [.tekst(regel.regel.zin)]),
          toelichting(regel).map { .element("p", ["class": "lk-tekst"], [.tekst($0)]) } ?? .leeg,
          .klein(casus.toetstekst(stand)),
          .element(
            "p", [:],
            [.link("/beoordelen/\(casus.nummer)/vervalt/\(regel.nummer)", "Laten vervallen")]),
        ])
    }
    return [.kop2("Zorgregels"), .element("ul", ["class": "lk-lijst"], punten)] + waarden(scenario)
  }

  /// A line that was rejected counts for nothing; the others with what the toets made of them.
  private func waarden(_ scenario: Scenario) -> [Html] {
    let regels = casus.geldigeRegels.compactMap { stand in
      stand.getoetst.map { (nummer: Int?.some(stand.beoordeeld.nummer), regel: $0) }
    }
    guard !regels.isEmpty else { return [] }
    do throws(Rekenfout) {
      return try Regelwaarden(regels, volgens: scenario, stop: stop).html
    } catch {
      return [.melding(.letOp, .alinea(.tekst(error.zin.alsZin)))]
    }
  }
}

extension Regelwaarden {
  fileprivate var html: [Html] { [tabel.html, .klein(leeswijzer)] }
}

extension Bezoek {
  /// What a line would mean, before it is in the register for good.
  fileprivate func voorproef(
    _ regel: Zorgregel, _ nummer: Casusnummer, _ scenario: Scenario
  ) throws(Weerwoord) -> Weerwoord {
    let casus = try formuliergewijs(try doe { zitting throws(Registerfout) in try zitting.casus(nummer) })
    let stop = (try? casus.beoordeling(fictief: false))?.stop
    let waarden: Regelwaarden
    do throws(Rekenfout) { waarden = try Regelwaarden([(nil, regel)], volgens: scenario, stop: stop) } catch {
      throw .fout(Zorgregelveld.post.sleutel, error.zin)
    }
    return .bedenk(
      [
        .melding(
          .uitleg, .alinea(.tekst(regel.zin.alsZin)),
          .alinea(
            "Er is nog niets bewaard. Klopt dit? Kies dan onderaan nog een keer Verder; dan staat de regel in het register."
          ))
      ] + waarden.html, [Veld("uitgerekend", "", .verborgen, waarde: regel.zin)])
  }
}

extension Scenario {
  /// What a post is called; its id when the kostenkaart does not have it.
  func naam(_ post: Kostenpost.ID) -> String { kostenkaart[post]?.naam ?? post.tekst }
}

extension Zorgregelveld {
  fileprivate func veld(_ scenario: Scenario) -> Veld {
    var veld = Veld(sleutel, uitleg.eersteHoofdletter, soort(scenario), waarde: gewoonlijk)
    // What most lines do without is folded away.
    veld.isMeer = [Self.uitval, .toerekening, .uitdoving, .stopt].contains { $0.sleutel == sleutel }
    if [Self.post, .soort, .aantal, .per].contains(where: { $0.sleutel == sleutel }) {
      veld.verplicht = "vul dit in"
    }
    return veld
  }

  private func soort(_ scenario: Scenario) -> Veld.Soort {
    switch vorm {
    case .tekst: .groepen(scenario.postgroepen)
    case .woord(let woorden, _):
      .keuze(woorden.map { Veld.Keuze($0, Zorgregel.Soortwoord(rawValue: $0)?.uitleg ?? $0) })
    case .maanden(let bereik, _): .getal(bereik)
    case .waarheid: .vink
    case .getal, .kans, .deel: .regel
    }
  }

  /// What the form begins with, as it is typed.
  private var gewoonlijk: String {
    switch waarde(in: .gevraagd) {
    case .tekst(let tekst): tekst
    case .getal(let getal): getalTekst(getal)
    // What is certain or nothing is left for who knows otherwise.
    case .deel, .waarheid, nil: ""
    case .maanden(let maanden): String(maanden)
    }
  }

  /// Puts what was typed in its place.
  ///
  /// - Returns: what is wrong with it; nil when it is right, or nothing was typed.
  fileprivate func lees(_ invulling: Invulling, naar opgave: inout Zorgregelopgave) -> String? {
    guard let tekst = invulling.tekst(sleutel) else { return nil }
    switch vorm {
    case .tekst(let pad), .woord(_, let pad): opgave[keyPath: pad] = tekst
    case .maanden(_, let pad): opgave[keyPath: pad] = Int(tekst)
    case .waarheid(let pad): opgave[keyPath: pad] = true
    case .getal(let bereik, let pad):
      guard let getal = kommagetal(tekst), bereik.contains(getal) else {
        return "verwacht een getal van 0 tot en met \(getalTekst(bereik.upperBound, decimalen: 0)), zoals 1,5"
      }
      opgave[keyPath: pad] = getal
    case .kans(let pad), .deel(let pad):
      guard let deel = kommagetal(tekst).flatMap({ Fractie($0) }) else {
        return "verwacht een getal van 0 tot en met 1, zoals 0,8"
      }
      opgave[keyPath: pad] = deel
    }
    return nil
  }
}

extension Invulling {
  /// The line that was typed, or everything that is wrong with it.
  fileprivate func zorgregel() throws(Weerwoord) -> Zorgregel {
    var opgave = Zorgregelopgave()
    var fouten: [Veldfout] = []
    for veld in Zorgregelveld.gevraagd {
      if let bezwaar = veld.lees(self, naar: &opgave) { fouten.append(Veldfout(veld.sleutel, bezwaar)) }
    }
    if let soort = opgave.soortwoord {
      fouten += opgave.nietPassend.map {
        Veldfout($0.sleutel, "dit hoort niet bij een zorgregel van de soort \(soort.rawValue); maak het leeg")
      }
      let kans = Zorgregelveld.kans
      if kans.isVerplicht(bij: soort), opgave.kans == nil, tekst(kans.sleutel) == nil {
        fouten.append(Veldfout(kans.sleutel, "vul een getal in van 0 tot en met 1, zoals 0,8"))
      }
    }
    guard fouten.isEmpty, let regel = opgave.zorgregel else {
      throw .fouten(fouten.isEmpty ? [Veldfout(nil, "deze zorgregel is niet compleet")] : fouten)
    }
    return regel
  }
}

extension Scenario {
  /// The posts that have a price, by who pays for them.
  fileprivate var postgroepen: [Veld.Groep] {
    Betaler.allCases.compactMap { betaler in
      let keuzes = kostenkaart.posten.filter { $0.betaler == betaler }.compactMap { post -> Veld.Keuze? in
        guard let tarief = try? tarieven.tarief(post.id) else { return nil }
        return Veld.Keuze(post.id.tekst, "\(post.naam): \(euroTekst(tarief.euro)) per \(post.eenheid)")
      }
      return keuzes.isEmpty ? nil : Veld.Groep(naam: "Betaald door: \(betaler.rawValue)", keuzes: keuzes)
    }
  }
}

extension Zorgregel.Soortwoord {
  fileprivate var uitleg: String {
    switch self {
    case .vermeden: "vermeden: zorg die door het traject niet nodig was"
    case .meer: "meer: zorg die er juist bij kwam"
    case .inzet: "inzet: extra werk voor het traject zelf"
    case .tegenslag: "tegenslag: zorg die kwam zonder dat het aan het traject lag"
    }
  }
}

extension String {
  var eersteHoofdletter: String { prefix(1).uppercased() + dropFirst() }
}
