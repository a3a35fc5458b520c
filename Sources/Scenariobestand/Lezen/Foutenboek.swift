import Bestandsvorm
import Taal

/// Where readers of one computation write down what is wrong, so that all errors are reported at once.
///
/// A class because readers of nested objects write in the same book.
final class Foutenboek {
  private(set) var fouten: [Leesfout] = []
  /// Files whose basis could not be read: what they seem to lack may be in there.
  private var zonderBasis: Set<String> = []

  func noteer(_ fout: Leesfout) {
    if !isVol { fouten.append(fout) }
  }

  /// Does nothing for a value that the JSON5 reader rejected, because that was said already.
  func noteer(
    bij knoop: Knoop, pad: String, gevonden: String? = nil, verwacht: String, bedoeld: String? = nil
  ) {
    if case .afgekeurd = knoop.waarde { return }
    noteer(
      Leesfout(
        plek: knoop.plek, bestand: knoop.plek.bestand, pad: pad, gevonden: gevonden ?? knoop.omschrijving,
        verwacht: verwacht, bedoeld: bedoeld))
  }

  func noteerZonderBasis(_ bestand: String) { zonderBasis.insert(bestand) }

  func isZonderBasis(_ bestand: String) -> Bool { zonderBasis.contains(bestand) }

  /// True when nothing more is written down, so that nothing more need be looked for.
  var isVol: Bool { fouten.count >= Self.hoogstens }

  /// Nobody mends more than this in one go.
  static let hoogstens = 500
}

extension Foutenboek {
  /// In a list every `id` occurs once, also when something else is wrong with its owner.
  func controleerIds(_ leden: [(knoop: Knoop, pad: String)], van soort: String) {
    var eerder: [String: Plek] = [:]
    for (knoop, pad) in leden {
      guard let plaats = knoop["id"], case .tekst(let id) = plaats.waarde else { continue }
      guard let plek = eerder.updateValue(plaats.plek, forKey: id) else { continue }
      eerder[id] = plek
      noteer(
        bij: plaats, pad: "\(pad).id",
        gevonden: "de id \"\(id.ingekort)\" is al gebruikt op regel \(plek.regel)",
        verwacht: "voor elke \(soort) een andere id")
    }
  }
}
