import BusinessCase
import Taal

/// How sure the first scenario of a report is, what would settle it, and who pays: computed from its draws.
package struct Analyse: Sendable {
  /// One per horizon.
  let uitkomsten: [Kansuitkomst]
  /// Nil where the draws say nothing of chances.
  let acceptatie: Acceptatie?
  let tornado: Tornado
  let omslagpunten: [Omslagpunt]
  let waarde: Informatiewaarde
  /// Nil when the scenario computes with a factor.
  let onderzoek: Onderzoek?
  let onderhandeling: Onderhandeling
  /// Nil where no prices of care are used.
  let prijsbases: Prijsbasisonderhandeling?
  /// The other scenarios against the first.
  let verschillen: [Verschilbeeld]
  let trekkingen: Int
  let zaad: UInt64

  package init(
    uitkomsten: [Kansuitkomst], acceptatie: Acceptatie?, tornado: Tornado, omslagpunten: [Omslagpunt],
    waarde: Informatiewaarde,
    onderzoek: Onderzoek?, onderhandeling: Onderhandeling, prijsbases: Prijsbasisonderhandeling?,
    verschillen: [Verschilbeeld], trekkingen: Int, zaad: UInt64
  ) {
    self.uitkomsten = uitkomsten
    self.acceptatie = acceptatie
    self.tornado = tornado
    self.omslagpunten = omslagpunten
    self.waarde = waarde
    self.onderzoek = onderzoek
    self.onderhandeling = onderhandeling
    self.prijsbases = prijsbases
    self.verschillen = verschillen
    self.trekkingen = trekkingen
    self.zaad = zaad
  }

  var lang: Kansuitkomst? { uitkomsten.last }

  /// What makes the draws differ.
  var spreiding: Spreiding { lang?.spreiding ?? .geen }
}

/// The chapters on uncertainty, the research and the negotiation.
extension Analyse {
  var zekerheid: Sectie {
    let kansen = Kanstabellen(uitkomsten)
    return Sectie(
      "zekerheid", titel: "Hoe zeker is de uitkomst?",
      inhoud: [
        .alinea(.tekst(zekerheidszin)), kansen.perTermijn.html,
        kansen.uitleg.isEmpty ? .leeg : .alinea(.tekst(kansen.uitleg)),
        kansen.perBetaler(.lang)?.html ?? .leeg, acceptatie?.prijsdiagram.html ?? .leeg,
        acceptatie?.geloofsdiagram.html ?? .leeg,
      ])
  }

  /// P(saldo > 0); nil where it would rest on nothing but an assumed spread.
  var kansOpWinst: Double? {
    lang?.ongedeeld == nil ? lang?.perTraject.kansPositief : nil
  }

  /// The interval and the chance, in a sentence for somebody who reads no table.
  var zekerheidszin: String {
    guard let lang, let kans = lang.perTraject.kansPositief else {
      return "Hoe zeker dit is, valt niet te zeggen. \(spreiding.zin ?? "")"
    }
    if lang.ongedeeld != nil {
      return
        "Hoe zeker dit is, valt niet te zeggen: er is maar één getal bekend. Alle kansen en intervallen hieronder rusten op een spreiding die is aangenomen."
    }
    let beeld = lang.perTraject
    let vooraf = spreiding.zin.map { "\($0) " } ?? ""
    return
      "\(vooraf)Als de opgegeven onzekerheid klopt, ligt het saldo met 95% zekerheid tussen \(heleEuroTekst(beeld.interval.lowerBound)) en \(heleEuroTekst(beeld.interval.upperBound)) per traject. De kans dat trajecten gemiddeld geld opleveren is dan \(kansTekst(kans))."
  }

  var watMaaktVerschil: Sectie {
    let diagram: [Html] =
      tornado.heeftInvloed
      ? [.alinea(.tekst(tornado.zin ?? "")), tornado.diagram("tornado").html] : []
    return Sectie(
      "gevoeligheid", titel: "Welk getal maakt het verschil?",
      inhoud: diagram + Omslagpunt.inHetRapport(omslagpunten))
  }

  func meerWeten(_ methode: Methode) -> Sectie? {
    guard waarde.evpi != nil else { return nil }
    return Sectie(
      "meer-weten", titel: "Wat is meer weten waard?",
      inhoud: [
        waarde.voorbehoud([methode]).map { .alinea(.tekst($0)) } ?? .leeg,
        .alinea(.tekst(waarde.zin)), waarde.delentabel?.html ?? .leeg,
        .alinea(.tekst(waarde.delenzin)),
        waarde.onderzoekszin.map { .alinea(.tekst($0)) } ?? .leeg, waarde.onderzoekstabel?.html ?? .leeg,
      ])
  }

  /// Of one casus there is no research.
  var actieOnderzoek: Sectie? {
    onderzoek.flatMap { $0.isOnderzoek ? $0 : nil }.map {
      onderzoeksectie($0, grafiek: $0.verloopdiagram?.html)
    }
  }

  var wieBetaalt: [Sectie] {
    onderhandeling.secties(grafiek: onderhandeling.diagram.html, prijsbasis: prijsbases)
  }
}

extension Onderzoek {
  fileprivate var isOnderzoek: Bool {
    switch self {
    case .casussen(let onderzoek): onderzoek.register != nil || onderzoek.aantal != 1
    case .totaal: true
    }
  }

  /// The running mean. The margin of the first few casussen is so wide that nothing else could be seen beside it.
  package var verloopdiagram: Verloopdiagram? {
    guard case .casussen(let onderzoek) = self else { return nil }
    let punten = onderzoek.verloop(.lang)
    guard punten.count > 1 else { return nil }
    return Verloopdiagram(
      "verloop", titel: "Gemiddeld saldo terwijl het onderzoek groeit",
      uitleg: "De band is de marge van 95%. Blijft de nul erbuiten, dan is winst of verlies aangetoond.",
      reeks: "gemiddeld saldo per casus", xNaam: "aantal casussen", grootheid: .euro(.heleEuros),
      punten: punten.map {
        Verloopdiagram.Punt(
          $0.aantal,
          $0.aantal < 5
            ? Bandwaarde($0.gemiddelde)
            : Bandwaarde($0.gemiddelde, laag: $0.band?.lowerBound, hoog: $0.band?.upperBound))
      }, richtlijnen: [Merklijn("quitte", 0)])
  }
}

extension Onderhandeling {
  /// What each of the two keeps, as a function of the contribution.
  package var diagram: Overeenkomstdiagram {
    Overeenkomstdiagram(
      "overeenkomst", titel: "Wat houdt elke partij over bij een bijdrage?",
      uitleg: "Waar beide lijnen boven nul liggen, houden beide partijen naar verwachting over.",
      xNaam: "bijdrage van \(bijdrage.bijdrager.voluit) per traject",
      partijen: onderhandelaars.map {
        Overeenkomstdiagram.Partij($0.betaler.rawValue, quitte: $0.omslagpunt?.gemiddelde)
      },
      punten: bijdrage.samenwinst.map { samenwinst in
        Overeenkomstdiagram.Punt(
          bijdrage: samenwinst.bijdrage,
          onderhandelaars.map { lijn in
            let punt = lijn.punt(bij: samenwinst.bijdrage)
            return Bandwaarde(punt.saldo, laag: punt.laag, hoog: punt.hoog)
          })
      }, overeenkomst: bijdrage.overeenkomst.zone)
  }

  private var onderhandelaars: [Bijdragelijn] {
    [bijdrage.ontvanger, bijdrage.bijdrager].compactMap { bijdrage.lijn($0) }
  }
}
