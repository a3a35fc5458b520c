import Bestandsvorm

/// The rows that one transaction wrote beside the journal, which the journal must say before it ends.
///
/// A class because everything that is done in the transaction adds to one list.
final class Vastlegboek {
  private var toeval: any RandomNumberGenerator
  private var plekken: [Vastlegging.Plek] = []
  private var gezien: Set<Vastlegging.Plek> = []
  /// The texts that no feit has named yet.
  private var los: Set<Tekstnummer> = []
  /// The clock was held against the register in this transaction.
  var isKlokGekeurd = false

  init(_ toeval: any RandomNumberGenerator) { self.toeval = toeval }

  /// Of so many rows one row of the journal speaks.
  private static let bundel = 500

  /// 32 random bytes in hexadecimal.
  func zout() -> String { Self.zout(&toeval) }

  static func zout(_ toeval: inout some RandomNumberGenerator) -> String {
    (0..<4).flatMap { _ in
      let woord = toeval.next()
      return stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: woord >> UInt64($0)) }
    }.hex
  }

  /// A row was written, changed or erased.
  func noteer(_ plaats: Bewaarplaats, _ sleutel: Int) {
    let plek = Vastlegging.Plek(plaats: plaats, sleutel: sleutel)
    if gezien.insert(plek).inserted { plekken.append(plek) }
  }

  /// A text was written; it is kept when a feit names it before the transaction ends.
  func noteer(_ tekst: Tekstnummer) {
    noteer(.tekst, tekst.nummer)
    los.insert(tekst)
  }

  /// A feit that names these texts was written.
  func noem(_ teksten: [Tekstnummer]) { los.subtract(teksten) }

  /// The texts that no feit named, in order.
  var losseTeksten: [Tekstnummer] { los.sorted { $0.nummer < $1.nummer } }

  /// Writes in the journal what the rows are now.
  func schrijf(in logboek: Logboek, _ handeling: Handeling) throws(Opslagfout) {
    guard !plekken.isEmpty else { return }
    let vastlegger = try Vastlegger(logboek.database)
    var rijen: [Vastlegging] = []
    for plek in plekken {
      rijen.append(
        Vastlegging(plaats: plek.plaats, sleutel: plek.sleutel, afdruk: try vastlegger.afdruk(plek)))
      if rijen.count == Self.bundel {
        try logboek.schrijf(.vastgelegd(rijen), handeling)
        rijen = []
      }
    }
    if !rijen.isEmpty { try logboek.schrijf(.vastgelegd(rijen), handeling) }
  }
}
