import BusinessCase
import Taal

/// What the zorgregels of one casus would mean in money, line by line.
package struct Regelwaarden: Sendable {
  private let scenario: Scenario
  private let rijen: [(naam: String, stromen: [Geldstroom])]

  /// - Parameters:
  ///   - regels: each with the number that it has, or nil for one that is not written down yet.
  ///   - scenario: whose prices and conventions hold.
  ///   - stop: when the benefits of the casus end before their time.
  /// - Throws: when a post has no usable price.
  package init(
    _ regels: [(nummer: Int?, regel: Zorgregel)], volgens scenario: Scenario, stop: Beoordeling.Stop?
  ) throws(Rekenfout) {
    self.scenario = scenario
    var rijen: [(naam: String, stromen: [Geldstroom])] = []
    for (nummer, regel) in regels {
      let naam = scenario.kostenkaart[regel.post]?.naam ?? regel.post.tekst
      rijen.append(
        (
          nummer.map { "\($0). \(naam)" } ?? naam, try scenario.geldstromen(regel, stop: stop)
        ))
    }
    self.rijen = rijen
  }

  /// Amounts are what they do to the saldo: more care and more work are below nothing.
  package var tabel: Tabel {
    Tabel(
      titel: "Wat dit zou betekenen in euro's, zonder de prijs van het traject",
      kop: [Kolom("Zorgregel")]
        + Horizon.allCases.map { Kolom($0.naam(scenario.regels.horizonnen[$0]), .rechts) },
      rijen: rijen.map { [$0.naam] + $0.stromen.map { bedragTekst($0.saldo) } },
      voet: rijen.count < 2 ? nil : ["Samen"] + Horizon.allCases.indices.map { bedragTekst(saldo($0)) })
  }

  private func saldo(_ plaats: Int) -> Double { rijen.reduce(0) { $0 + $1.stromen[plaats].saldo } }

  /// How to read it.
  package var leeswijzer: String {
    "\(scenario.afspraken) Een besparing telt voor een deel zolang niemand die heeft getoetst."
  }
}
