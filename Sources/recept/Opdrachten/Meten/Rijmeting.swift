import Bestandsvorm
import BusinessCase
import Simulatie
import SociaalRecept
import Taal
import Weergave

/// How fast the simulation kernel is on M/M/6: arrivals and departures per second of one processor.
struct Rijmeting {
  /// The load that `Tests/snelheid/wachtrij.py` gives to others too: 4.8 arrivals per mean service time.
  private static let tussenpoos = 1 / 4.8
  private static let bediening = 1.0
  private static let loketten = 6
  private static let klanten = 2_000_000
  private static let rondes: UInt64 = 3

  private let voorvallen: Int
  /// Of the processor, in the quickest round.
  private let seconden: Double
  /// The mean wait of every round, each with its own seed, in mean service times.
  private let wachttijden: [Double]

  init() {
    var (snelst, aantal) = (Double.infinity, 0)
    wachttijden = (0..<Self.rondes).map { zaad in
      let begin = Klok.processor
      let uitkomst = Meetrij.draai(
        tussenpoos: Self.tussenpoos, bediening: Self.bediening, loketten: Self.loketten,
        klanten: Self.klanten, zaad: zaad)
      snelst = min(snelst, Klok.processor - begin)
      aantal = uitkomst.voorvallen
      return uitkomst.wachttijd
    }
    (seconden, voorvallen) = (snelst, aantal)
  }

  var tekst: String {
    """
    \(getalTekst(Double(Self.klanten), decimalen: 0)) klanten aan \(Self.loketten) loketten: \(getalTekst(Double(voorvallen) / seconden / 1e6, decimalen: 1)) miljoen keer aankomen of vertrekken
    per seconde op een processor; gemiddelde wachttijd \(getalTekst(gemiddelde, decimalen: 3)) keer de duur van een bediening.

    """
  }

  private var gemiddelde: Double { wachttijden.reduce(0, +) / Double(wachttijden.count) }

  var json: Json {
    [
      "versie": .tekst(versie), "klanten": .geheel(Self.klanten), "voorvallen": .geheel(voorvallen),
      "processorseconden": .getal(seconden), "voorvallenPerSeconde": .getal(Double(voorvallen) / seconden),
      "wachttijden": .lijst(wachttijden.map { .getal($0) }),
    ]
  }
}
