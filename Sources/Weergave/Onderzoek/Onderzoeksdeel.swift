import BusinessCase
import Taal

/// A part of the research as a reader gets it, the same on a terminal and in a report.
package struct Onderzoeksdeel: Sendable, Hashable {
  package let kop: String
  package let zinnen: [String]
  package let tabellen: [Tabel]

  init(_ kop: String, zinnen: [String] = [], tabellen: [Tabel] = []) {
    self.kop = kop
    self.zinnen = zinnen
    self.tabellen = tabellen
  }
}

extension Onderzoek {
  /// What must be read first: how far it is, what comes out, how sure.
  package var samenvatting: [String] {
    switch self {
    case .casussen(let onderzoek): onderzoek.samenvatting
    case .totaal(let onderzoek): onderzoek.samenvatting
    }
  }

  package var delen: [Onderzoeksdeel] {
    switch self {
    case .casussen(let onderzoek): onderzoek.delen
    case .totaal(let onderzoek): onderzoek.delen
    }
  }

  /// What else a reader must know, such as prices that stand in for others.
  package func meldingen(_ scenario: Scenario) -> [String] {
    guard case .casussen(let onderzoek) = self, onderzoek.aantal > 0 else { return [] }
    var zonderProgramma = scenario
    (zonderProgramma.programma, zonderProgramma.register) = (nil, nil)
    // Where this fails, the research itself had failed on the same price.
    return (try? zonderProgramma.bereken())?.korteMeldingen ?? []
  }

  /// Those that the summary does not give yet.
  package func andereMeldingen(_ scenario: Scenario) -> [String] {
    guard case .casussen(let onderzoek) = self else { return [] }
    return meldingen(scenario).filter { $0 != onderzoek.herkomst }
  }
}

extension Scenario {
  /// Price level, basis and discount rate.
  package var afspraken: String {
    "Prijspeil \(regels.prijspeil); \(regels.prijsbasis.zin). Discontovoet \(procentTekst(regels.discontovoet)) per jaar."
  }
}

/// "1 casus", "20 casussen", "1.240 casussen".
func casussenTekst(_ aantal: Int) -> String {
  "\(getalTekst(Double(aantal), decimalen: 0)) \(aantal == 1 ? "casus" : "casussen")"
}

/// The ends of an interval for two cells of a table.
func grenzen(_ interval: ClosedRange<Double>?, _ tekst: (Double) -> String = bedragTekst) -> [String] {
  interval.map { [tekst($0.lowerBound), tekst($0.upperBound)] } ?? ["–", "–"]
}

/// "tussen € 1,00 en € 2,00".
func tussen(_ interval: ClosedRange<Double>) -> String {
  "tussen \(euroTekst(interval.lowerBound)) en \(euroTekst(interval.upperBound))"
}
