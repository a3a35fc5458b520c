/// Where readers of one computation write down what is wrong, so that all errors are reported at once.
///
/// A class because readers of nested objects write in the same book.
final class Foutenboek {
  private(set) var fouten: [Leesfout] = []

  func noteer(_ fout: Leesfout) {
    if fouten.count < Self.hoogstens { fouten.append(fout) }
  }

  func noteer(
    bij knoop: Knoop, pad: String, gevonden: String? = nil, verwacht: String, bedoeld: String? = nil
  ) {
    noteer(
      Leesfout(
        plek: knoop.plek, bestand: knoop.plek.bestand, pad: pad, gevonden: gevonden ?? knoop.omschrijving,
        verwacht: verwacht, bedoeld: bedoeld))
  }

  /// Nobody mends more than this in one go.
  private static let hoogstens = 500
}
