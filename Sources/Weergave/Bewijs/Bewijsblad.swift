import Bestandsvorm
import BusinessCase
import Taal

/// What measured care use says beside claims, for a reader.
package struct Bewijsblad: Sendable {
  let bewijs: Bewijs
  let bron: Registerbron
  let scenario: String
  let tau: Double
  /// Nil where no number is uncertain, or nobody asked for it.
  package private(set) var evsi: Meetwaarde?
  let terugzakken: Terugzakken?

  /// What regression to the mean alone would give, when somebody says what the population is like.
  package struct Terugzakken: Sendable, Hashable {
    let teruggang: Teruggang
    /// Baselines per person.
    let metingen: Int

    package init(_ teruggang: Teruggang, metingen: Int) {
      (self.teruggang, self.metingen) = (teruggang, metingen)
    }
  }

  package init(
    _ bewijs: Bewijs, _ bron: Registerbron, scenario: String, tau: Double,
    terugzakken: Terugzakken? = nil
  ) {
    self.bewijs = bewijs.afgerond(bron.korrelPerTraject)
    (self.bron, self.scenario, self.tau) = (bron, scenario, tau)
    self.terugzakken = terugzakken
  }

  /// The same with what measuring more is worth for going on with a scenario.
  ///
  /// - Throws: what keeps the scenario from being computed.
  package func met(
    waardeVoor scenario: Scenario, trekkingen: Int, zaad: UInt64, draden: Int = 1
  ) throws(Rekenfout) -> Bewijsblad {
    guard scenario.heeftOnzekerGetal else { return self }
    var blad = self
    blad.evsi = try Meetwaarde(
      scenario, verhouding?.s.flatMap { Meetopzet(spreiding: $0, tau: tau) }, trekkingen: trekkingen,
      zaad: zaad, draden: draden)
    return blad
  }

  /// Whether a figure over so many people may be shown.
  func mag(_ aantal: Int) -> Bool { !bron.isAfgeschermd || aantal >= Afscherming.ondergrens }

  /// The comparison, when both groups are large enough to show; without a margin it is no finding.
  var primair: Bewijs.Primair? {
    let primair = bewijs.primair
    guard mag(primair.geholpen), mag(primair.wachtend), primair.euro.rd?.interval != nil else { return nil }
    return primair
  }

  var voorNa: Bewijs.VoorNa? { bewijs.voorNa.flatMap { mag($0.bewoners) ? $0 : nil } }
  var verhouding: Bewijs.Claimverhouding? {
    primair == nil ? nil : bewijs.verhouding.flatMap { mag($0.personen) ? $0 : nil }
  }
  var bijstelling: Bijstelling? { verhouding == nil ? nil : bewijs.bijstelling }

  /// What a scenario computes with; nil while there is too little to show.
  package var meting: Claimmeting? {
    guard let primair, let verhouding, let bijstelling else { return nil }
    let getal = { (waarde: Double) in getalTekst(waarde, decimalen: 2) }
    let heel = { (waarde: Double) in getalTekst(waarde, decimalen: 0) }
    return Claimmeting(
      bijstelling, bewoners: verhouding.personen,
      zin:
        "gemeten zorggebruik in register \(bron.bestand)\(bron.uitgave.map { ", uitgave \($0)" } ?? ""): \(getal(verhouding.breuk.waarde)) van de claim, bij \(verhouding.personen) bewoners (geholpen \(heel(primair.maandenGeholpen)) maanden met \(heel(primair.aantalGeholpen)) keer zorg, wachtend \(heel(primair.maandenWachtend)) maanden met \(heel(primair.aantalWachtend)) keer zorg); toevalsfout \(getal(bijstelling.toevalsfout)), scheefheid van de opzet \(getal(bijstelling.tau)) (aanname)"
    )
  }

  /// The whole of it.
  package var tekst: String {
    let opschrift =
      "Bewijs: gemeten zorggebruik naast de claims, uit \(bron.zin). Prijzen en afspraken van \"\(scenario)\"."
    let delen: [String] =
      [alinea(opschrift)] + kern.map { alinea("\($0.wat): \($0.zin)") }
      + hoofdstukken.enumerated().map { nummer, deel in
        "\(nummer + 1). \(deel.kop)\n" + deel.alineas.map { alinea($0) }.joined(separator: "\n")
          + deel.tabellen.map { "\n\n" + $0.tekst() }.joined()
      }
    return delen.joined(separator: "\n\n") + "\n"
  }

  struct Hoofdstuk {
    let kop: String
    let alineas: [String]
    var tabellen: [Tabel] = []
  }

  /// What a council member needs, half a page: what was measured and claimed, what both say, and what it cannot show.
  struct Kernpunt {
    let wat: String
    let zin: String
  }

  var kern: [Kernpunt] {
    guard let primair, let rd = primair.euro.rd else { return [Kernpunt(wat: "Nog niet", zin: teWeinig)] }
    let toeval =
      rd.interval.map { $0.contains(0) } ?? false ? " Nul ligt daartussen: dit verschil kan toeval zijn." : ""
    return [
      Kernpunt(
        wat: "Gemeten",
        zin:
          "Wie hulp kreeg, gebruikte per maand \(bedrag(rd.waarde)) aan gemeten zorg dan wie in dezelfde maand na de verwijzing nog wachtte\(marge(rd.interval)).\(toeval)"
      ), Kernpunt(wat: "Geclaimd", zin: claimzin), Kernpunt(wat: "Samen", zin: samenzin),
      Kernpunt(
        wat: "Niet te zien",
        zin:
          "Dit is geen loting: wie wachtte, kan anders zijn dan wie geholpen werd, en zich anders gedragen omdat hij wacht. Wie niet meedeed, telt niet mee. En minder zorg is nog geen geld dat een betaler overhoudt."
      ),
    ]
  }

  /// Why there is no comparison yet.
  var teWeinig: String {
    "Er is nog te weinig gemeten om te vergelijken wie hulp kreeg met wie nog wachtte. Daarvoor zijn in dezelfde maanden beide groepen nodig\(bron.isAfgeschermd ? ", elk met ten minste \(Afscherming.ondergrens) bewoners" : "")."
  }

  /// Only care that was both counted and claimed; that is often a part of what was counted.
  private var claimzin: String {
    guard let verhouding else {
      return "Van deze zorg is bij te weinig bewoners iets geclaimd om de claim ernaast te leggen."
    }
    return
      "Van een deel van deze zorg (\(verhouding.posten.map(\.tekst).joined(separator: ", "))) zeiden de makelaars hoeveel minder het door de hulp zou zijn: \(eurotekst(verhouding.claim)) per maand. Gemeten is daarvan \(bedrag(-verhouding.breuk.waarde * verhouding.claim)); dat is \(getalTekst(verhouding.breuk.waarde, decimalen: 2)) van de claim\(breukmarge(verhouding.breuk))."
  }

  private var samenzin: String {
    guard let b = bijstelling else { return "Zonder claim en meting naast elkaar verandert er niets." }
    let (na, voor) = (b.na, b.voor)
    let isGelijk = abs(na.gemiddelde - voor.gemiddelde) < 0.01 && abs(na.sd - voor.sd) < 0.01
    let begin =
      "Van elke geclaimde euro klopt naar verwachting \(Self.centen(na.gemiddelde)) (spreiding \(Self.centen(na.sd))); zonder meting was dat \(Self.centen(voor.gemiddelde)) (spreiding \(Self.centen(voor.sd)))."
    if isGelijk { return "\(begin) De meting verandert daar bijna niets aan: zij is nog te onzeker." }
    return b.heeftConflict ? "\(begin) LET OP: claim en meting strijden met elkaar." : begin
  }

  /// "€ 12,34 minder", "€ 5,00 meer".
  func bedrag(_ verschil: Double) -> String {
    "\(eurotekst(abs(verschil))) \(verschil > 0 ? "meer" : "minder")"
  }

  /// What is made of two amounts is no finer than these.
  func eurotekst(_ euro: Double) -> String { Self.centen(hele(euro)) }

  func hele(_ euro: Double) -> Double { euro.afgerond(bron.korrelPerTraject) }

  private static func centen(_ euro: Double) -> String { centenTekst(Int64((euro * 100).rounded())) }

  func marge(_ interval: ClosedRange<Double>?) -> String {
    interval.map {
      " (95%: \(eurotekst($0.lowerBound)) tot \(eurotekst($0.upperBound)); onder nul is minder zorg)"
    }
      ?? " (een marge is nog niet te geven)"
  }

  func breukmarge(_ breuk: Breukschatting) -> String {
    if breuk.fieller.isOnbegrensd {
      return " (zonder grenzen: de claim zelf is nog te klein of te wisselend)"
    }
    return breuk.fieller.interval.map {
      " (95%: \(getalTekst($0.lowerBound, decimalen: 2)) tot \(getalTekst($0.upperBound, decimalen: 2)))"
    } ?? ""
  }
}
