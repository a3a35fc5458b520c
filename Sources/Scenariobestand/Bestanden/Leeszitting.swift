import BusinessCase

/// Reads the files of one scenario: keeps their errors together and remembers what was read.
///
/// A class because the scenario, its basis, its price list and its casussen are read in one session.
final class Leeszitting {
  let bestanden: any Bestandstoegang
  let boek = Foutenboek()
  private(set) var gelezen: [String] = []
  private(set) var toegangsfouten = 0
  private var vingerafdruk = Sha256()

  init(_ bestanden: any Bestandstoegang) { self.bestanden = bestanden }

  /// The tree of a file, or nil with the reasons in the book.
  ///
  /// - Parameter genoemd: where another file names this one; its absence is reported there.
  func document(_ pad: String, genoemd: (knoop: Knoop, pad: String)? = nil) -> Knoop? {
    do throws(Toegangsfout) {
      let bytes = try bestanden.lees(pad, hoogstens: Self.hoogstensBytes)
      gelezen.append(pad)
      vingerafdruk.neemOp(bytes)
      let (knoop, fouten) = leesJson5(bytes, bestand: pad)
      for fout in fouten { boek.noteer(fout) }
      return knoop
    } catch {
      if case .teGroot = error {} else { toegangsfouten += 1 }
      boek.noteer(
        Leesfout(
          plek: genoemd?.knoop.plek, bestand: pad, pad: genoemd.map { "\($0.pad) (\(pad))" } ?? "",
          gevonden: error.zin, verwacht: "", bedoeld: nil))
      return nil
    }
  }

  /// SHA-256 of all bytes read, in the order of reading.
  var hash: String { vingerafdruk.hex() }

  /// Throws when something was wrong.
  func rondAf() throws(Leesfouten) {
    guard !boek.fouten.isEmpty else { return }
    throw Leesfouten(fouten: boek.fouten, isToegang: toegangsfouten == boek.fouten.count)
  }

  /// Enough for tens of thousands of casussen; more is a mistake, not a scenario.
  static let hoogstensBytes = 32_000_000
}
