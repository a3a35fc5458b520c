import Bestandsvorm
import BusinessCase
import Simulatie
import Taal

/// Reads the files of one scenario: keeps their errors together and remembers what was read.
///
/// A class because the scenario, its basis, its price list and its casussen are read in one session.
final class Leeszitting {
  let bestanden: any Bestandstoegang
  let boek = Foutenboek()
  private(set) var gelezen: [String] = []
  private var documenten: [String: Knoop?] = [:]
  /// The file that was asked for is not there. A file that it names itself and that is not there is an error in it.
  private var isOntoegankelijk = false
  private(set) var inhoud: [[UInt8]] = []
  /// The chain of the scenario that was read last; the engine's scenario knows nothing of simulating.
  var keten: Keten?

  /// What the scenario that is asked for has otherwise than its file says.
  let stellingen: [Stelling]

  init(_ bestanden: any Bestandstoegang, _ stellingen: [Stelling] = []) {
    (self.bestanden, self.stellingen) = (bestanden, stellingen)
  }

  /// The tree of a file, or nil with the reasons in the book. A file is read once.
  ///
  /// - Parameter genoemd: where another file names this one; its absence is reported there.
  func document(_ pad: String, genoemd: (knoop: Knoop, pad: String)? = nil) -> Knoop? {
    if let bekend = documenten[pad] { return bekend }
    do throws(Toegangsfout) {
      let bytes = try bestanden.lees(pad, hoogstens: Self.hoogstensBytes)
      gelezen.append(pad)
      inhoud.append(bytes)
      let (knoop, fouten) = leesJson5(bytes, bestand: pad)
      for fout in fouten { boek.noteer(fout) }
      documenten[pad] = .some(knoop)
      return knoop
    } catch {
      if genoemd == nil, !error.isTeGroot { isOntoegankelijk = true }
      boek.noteer(
        Leesfout(
          plek: genoemd?.knoop.plek, bestand: pad, pad: genoemd.map { "\($0.pad) (\(pad))" } ?? "",
          gevonden: error.zin, verwacht: genoemd == nil ? error.hint : "",
          bedoeld: genoemd == nil && error == .ontbreekt
            ? dichtstbijzijnde(pad, in: bestanden.scenarionamen()) : nil))
      documenten[pad] = .some(nil)
      return nil
    }
  }

  /// What was read; throws when something was wrong.
  func uitkomst<Waarde>(_ waarde: Waarde?) throws(Leesfouten) -> Waarde {
    if boek.fouten.isEmpty, let waarde { return waarde }
    assert(!boek.fouten.isEmpty, "a reader gave up without saying why")
    throw Leesfouten(boek.fouten, bestanden: gelezen, isToegang: isOntoegankelijk)
  }

  /// Enough for tens of thousands of casussen; more is a mistake, not a scenario.
  static let hoogstensBytes = 32_000_000
}
