/// Scenarios below each other, each on one line with a sign per horizon: who ends above zero, and when.
///
///     Vergelijkdiagram(
///       "scenarios", titel: "Saldo per scenario", horizons: ["kort", "middellang", "lang"],
///       scenarios: [Reeksgroep("Dordrecht 2022", [-999.06, -465.39, 624.80])]
///     ).html
package struct Vergelijkdiagram: Sendable, Hashable {
  private static let lijnhoogte = 34.0

  private let sleutel: Sleutel
  private let titel: String
  private let uitleg: String
  private let reeksen: Reeksen

  /// - Parameters:
  ///   - horizons: in order of time; the amount of the last one is written beside the name of the scenario.
  ///   - scenarios: each with one amount per horizon, in euros.
  package init(
    _ sleutel: Sleutel, titel: String, uitleg: String = "", horizons: [String], scenarios: [Reeksgroep],
    vorm: Bedragvorm = .centen
  ) {
    self.sleutel = sleutel
    self.titel = titel
    self.uitleg = uitleg
    reeksen = Reeksen(horizons, scenarios, vorm)
  }

  /// The numbers of the chart, for the terminal.
  package var tabel: Tabel {
    reeksen.tabel(titel, groepskop: "Scenario", reekskop: "Termijn")
  }

  package var html: Html {
    let figuur = Figuur(
      sleutel: sleutel, titel: titel, uitleg: uitleg, beschrijving: beschrijving, tabel: tabel)
    return figuur.html(blad)
  }

  private var beschrijving: String {
    let namen = reeksen.namen.joined(separator: ", ")
    return "Per scenario een lijn met een teken voor \(namen). \(reeksen.uitersten) "
      + "Alle bedragen staan in de tabel onder de grafiek."
  }

  private var blad: Tekenblad {
    guard !reeksen.waarden.isEmpty else { return .leeg }
    let schaal = Schaal(reeksen.waarden)
    var blad = Tekenblad()
    blad.legenda(reeksen.namen) { blad, index, x, y in
      Merkteken(index: index).teken(op: &blad, x: x, y: y)
    }
    for scenario in reeksen.groepen {
      Kopregel(scenario.naam, waarde: slotbedrag(scenario)).teken(op: &blad)
      schaal.raster(op: &blad, hoogte: Self.lijnhoogte)
      lijn(scenario.waarden, schaal, &blad)
      blad.omlaag(Self.lijnhoogte + 10)
    }
    schaal.opschriften(op: &blad)
    return blad
  }

  private func slotbedrag(_ scenario: Reeksgroep) -> String {
    guard let naam = reeksen.namen.last, let euro = scenario.waarden.last else { return "" }
    return "\(naam): \(reeksen.vorm.tekst(euro))"
  }

  private func lijn(_ waarden: [Double], _ schaal: Schaal, _ blad: inout Tekenblad) {
    let midden = blad.y + Self.lijnhoogte / 2
    let plaatsen = waarden.map { $0.isToonbaar ? schaal.x($0) : nil }
    let zichtbaar = plaatsen.compactMap(\.self)
    if let links = zichtbaar.min(), let rechts = zichtbaar.max() {
      blad.lijn(van: links, midden, tot: rechts, midden, kleur: Tekenblad.zacht, dikte: 4)
    }
    for (index, plaats) in plaatsen.enumerated() {
      guard let plaats else { continue }
      Merkteken(index: index).teken(op: &blad, x: plaats, y: midden)
    }
  }
}
