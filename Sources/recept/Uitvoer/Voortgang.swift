import Taal
import Weergave

/// How far long work is, with an estimate of what is left: on stderr, only on a terminal.
struct Voortgang {
  private let zichtbaar: Bool
  private let begin = Klok.nu
  /// Seconds; work that is done sooner shows no progress.
  private static let geduld = 0.5

  init(stil: Bool) { zichtbaar = !stil && isatty(2) == 1 }

  /// - Parameter gedaan: the share of the work that is done.
  func toon(_ zin: String, gedaan: Double) {
    guard zichtbaar, Klok.nu - begin > Self.geduld else { return }
    let rest = gedaan > 0 ? (Klok.nu - begin) * (1 - gedaan) / gedaan : nil
    let schatting = rest.map { ", nog ongeveer \(getalTekst($0, decimalen: 0)) s" } ?? ""
    // A line that goes on below is not written over.
    let ruimte = (Uitvoer.kolommen(2) ?? 80) - schatting.count - 1
    Uitvoer.opLaatsteRegel("\(zin.ingekort(tot: max(0, ruimte)))\(schatting)")
  }

  func wis() {
    if zichtbaar { Uitvoer.opLaatsteRegel("") }
  }
}
