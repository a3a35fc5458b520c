import Bestandsvorm
import BusinessCase
import Taal

/// What measured care use says beside claims, for a reader.
package struct Bewijsblad: Sendable {
  let bewijs: Bewijs
  let bron: Registerbron
  let scenario: String
  let tau: Double
  /// Nil where nobody asked for it.
  let evsi: [Meetwaarde.Punt]?
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
    evsi: [Meetwaarde.Punt]? = nil, terugzakken: Terugzakken? = nil
  ) {
    (self.bewijs, self.bron, self.scenario, self.tau) = (bewijs, bron, scenario, tau)
    (self.evsi, self.terugzakken) = (evsi, terugzakken)
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
      bijstelling,
      zin:
        "gemeten zorggebruik in register \(bron.bestand)\(bron.uitgave.map { ", uitgave \($0)" } ?? ""): \(getal(verhouding.breuk.waarde)) van de claim, bij \(verhouding.personen) bewoners (geholpen \(heel(primair.maandenGeholpen)) maanden met \(heel(primair.aantalGeholpen)) keer zorg, wachtend \(heel(primair.maandenWachtend)) maanden met \(heel(primair.aantalWachtend)) keer zorg); toevalsfout \(getal(bijstelling.toevalsfout)), scheefheid van de opzet \(getal(bijstelling.tau)) (aanname)"
    )
  }

  /// The whole of it.
  package var tekst: String {
    let opschrift =
      "Bewijs: gemeten zorggebruik naast de claims, uit \(bron.zin). Prijzen en afspraken van \"\(scenario)\"."
    let delen: [String] =
      [alinea(opschrift), alinea(kern)]
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

  /// What a council member needs, in a few sentences.
  package var kern: String {
    guard let primair, let rd = primair.euro.rd else {
      return
        "Er is nog te weinig gemeten om te vergelijken wie hulp kreeg met wie nog wachtte. Daarvoor zijn in dezelfde maanden beide groepen nodig\(bron.isAfgeschermd ? ", elk met ten minste \(Afscherming.ondergrens) bewoners" : "")."
    }
    var zinnen = [
      "Wie hulp kreeg, gebruikte per maand \(bedrag(rd.waarde)) aan gemeten zorg dan wie in dezelfde maand na de verwijzing nog wachtte\(marge(rd.interval))."
    ]
    if let verhouding {
      zinnen.append(
        "Geclaimd was \(eurotekst(verhouding.claim)) minder; gemeten is \(getalTekst(verhouding.breuk.waarde, decimalen: 2)) van de claim\(breukmarge(verhouding.breuk))."
      )
    }
    if let bijstelling {
      zinnen.append(
        "Claim en meting samen zeggen dat \(getalTekst(bijstelling.na.gemiddelde, decimalen: 2)) van de claims klopt (spreiding \(getalTekst(bijstelling.na.sd, decimalen: 2))); vooraf was dat 1 (spreiding \(getalTekst(bijstelling.voor.sd, decimalen: 2)))."
      )
    }
    zinnen.append("Dit is geen loting: wie wachtte, kan anders zijn dan wie geholpen werd.")
    return zinnen.joined(separator: " ")
  }

  /// "€ 12,34 minder", "€ 5,00 meer".
  func bedrag(_ verschil: Double) -> String {
    "\(eurotekst(abs(verschil))) \(verschil > 0 ? "meer" : "minder")"
  }

  func eurotekst(_ euro: Double) -> String { centenTekst(Int64((euro * 100).rounded())) }

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
