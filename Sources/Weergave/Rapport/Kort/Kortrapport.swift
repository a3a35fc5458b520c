import BusinessCase
import Taal

/// Two pages for who decides about money and reads no tables: no word in it needs to be explained.
package struct Kortrapport: Sendable {
  let uitkomst: Scenariouitkomst
  /// How sure the outcome on the long term is.
  let kansen: Kansuitkomst
  let onderhandeling: Onderhandeling

  /// - Parameters:
  ///   - kansen: of the long term.
  package init(_ uitkomst: Scenariouitkomst, kansen: Kansuitkomst, onderhandeling: Onderhandeling) {
    (self.uitkomst, self.kansen, self.onderhandeling) = (uitkomst, kansen, onderhandeling)
  }

  package var pagina: Pagina {
    Pagina(
      titel: "Wat levert \(scenario.onderwerp) op?", ondertitel: "Kort verslag: \(scenario.naam)",
      merk: scenario.merk, kenmerken: scenario.kopkenmerken, vorm: .kort,
      samenvatting: [.kerngetallen(kerngetallen)] + waarschuwing,
      secties: [
        Sectie("wat-is-het", titel: "Wat is het?", inhoud: alineas(watHetIs)),
        Sectie("kosten", titel: "Wat kost het, en wie betaalt dat?", inhoud: alineas(watHetKost)),
        Sectie(
          "opbrengst", titel: "Wat scheelt het, en voor wie?", inhoud: alineas(watHetScheelt) + verdeling),
        Sectie("zekerheid", titel: "Hoe zeker is dat?", inhoud: alineas(hoeZeker)),
        Sectie("onbekend", titel: "Wat weten we niet?", inhoud: [.lijst(onbekend.map { .tekst($0) })]),
        Sectie("voorwaarden", titel: "Wat moet waar zijn?", inhoud: alineas(watWaarMoetZijn)),
        Sectie("meebetalen", titel: "Wie kan er meebetalen?", inhoud: alineas(meebetalen)),
      ],
      voettekst: [
        .alinea("Het lange verslag geeft alle getallen, waar ze vandaan komen en hoe er is gerekend.")
      ],
      opschrift: scenario.register?.isIntern == true ? nietDelen : nil)
  }

  var scenario: Scenario { uitkomst.scenario }
  var lang: Uitkomst { uitkomst.perTraject(.lang) }
  var grens: Nulgrens { lang.grens }

  /// What a resident, or who helps one, gives or gets in hours that nobody pays: worth something, but no money.
  var onbetaald: Geldstroom { lang.betalers[.bewoner] }

  private func alineas(_ zinnen: [String]) -> [Html] { zinnen.map { .alinea(.tekst($0)) } }

  private var kerngetallen: [Kerngetal] {
    let saldo = lang.totaal.saldo
    let isVerlies = grens.isMin(saldo)
    return [
      Kerngetal("Een traject kost", heleEuroTekst(geldkosten), toelichting: "aan geld"),
      Kerngetal("Het scheelt aan zorg", heleEuroTekst(scheelt), toelichting: wanneer),
      Kerngetal(
        isVerlies ? "Er moet bij" : "Er blijft over", heleEuroTekst(abs(saldo)),
        toelichting: "per traject, alles bij elkaar"),
      Kerngetal(
        "Kans dat het geld oplevert", kans.map(kansTekst) ?? "niet bekend",
        toelichting: "als de schattingen kloppen"),
    ]
  }

  /// Invented casussen are never shown without saying so.
  private var waarschuwing: [Html] {
    isVerzonnen ? [.melding(.letOp, .alinea(.tekst(Self.verzonnen)))] : []
  }

  private static let verzonnen =
    "De verhalen achter deze getallen zijn verzonnen; de echte zijn niet gepubliceerd. U ziet dus hoe er gerekend wordt, en niet wat een traject echt oplevert."

  var isVerzonnen: Bool {
    uitkomst.meldingen.contains { if case .fictief = $0 { true } else { false } }
  }

  /// Who gets money and who must add some; unpaid hours are no money.
  private var verdeling: [Html] {
    let betalers = Betaler.allCases.filter { $0 != .bewoner && !grens.isNul(lang.betalers[$0].saldo) }
    guard betalers.count > 1 else { return [] }
    let grafiek = Staafdiagram(
      "wie-houdt-over", titel: "Wie houdt geld over, en wie komt geld tekort?",
      uitleg: "Per traject, \(wanneer). Links van de nul komt iemand geld tekort.", groepskop: "Wie",
      reekskop: "Wat", reeksen: ["per traject"],
      groepen: betalers.map { Reeksgroep(metHoofdletter($0.rawValue), [lang.betalers[$0].saldo]) },
      vorm: .heleEuros)
    return [grafiek.html]
  }
}
