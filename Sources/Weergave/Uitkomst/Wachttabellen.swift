import BusinessCase
import Taal

/// What waiting does to an outcome, the same on a terminal and in a report.
extension Scenariouitkomst {
  /// Per payer; nil when nothing is known of waiting.
  package func wachttabel(_ horizon: Horizon) -> Tabel? {
    guard let samen = wachteffect(horizon) else { return nil }
    let effecten = Betaler.allCases.compactMap { betaler in
      wachteffect(horizon, betaler).map { (betaler.rawValue, $0) }
    }
    return Tabel(
      titel: "Wat wachten en uitval veranderen, na \(maandenTekst(self[horizon].maanden)), in euro's",
      kop: [Kolom("Betaler")] + ["Baten", "Meerzorg", "Kosten", "Saldo"].map { Kolom($0, .rechts) },
      rijen: effecten.filter { $0.1 != Geldstroom() }.map(rij), voet: rij("samen", samen))
  }

  /// How many residents come in, are spoken to and are helped, as the mean of the replications.
  package var doorstroomtabel: Tabel? {
    guard let programma = scenario.programma, scenario.kentWachten else { return nil }
    let aantal = Double(programma.doorstromen.count)
    let rijen = telling.jaren.map { jaar in
      let delen = programma.doorstromen.flatMap(\.delen).filter { $0.jaar == jaar.nummer - 1 }
      let geholpen = delen.reduce(0) { $0 + $1.geholpen }
      let uitstel = delen.reduce(0) { $0 + $1.geholpen * $1.uitstel }
      return ["jaar \(jaar.nummer)"]
        + [
          delen.reduce(0) { $0 + $1.ingestroomd } / aantal, delen.reduce(0) { $0 + $1.gesproken } / aantal,
          geholpen / aantal,
        ].map { getalTekst($0, decimalen: 0) } + [
          geholpen == 0 ? "–" : getalTekst(uitstel / geholpen, decimalen: 1),
          getalTekst(delen.reduce(0) { $0 + $1.wachtweken } / aantal, decimalen: 0),
        ]
    }
    return Tabel(
      titel: "Wie er kwam en wie er werd geholpen, gemiddeld per nabootsing",
      kop: [Kolom("Jaar")]
        + ["Kwam", "Gesproken", "Geholpen", "Maanden tot hulp", "Weken gewacht"].map { Kolom($0, .rechts) },
      rijen: rijen)
  }

  private func rij(_ naam: String, _ stroom: Geldstroom) -> [String] {
    [naam] + [stroom.baten, stroom.meerzorg, stroom.kosten, stroom.saldo].map { bedragTekst($0) }
  }
}
