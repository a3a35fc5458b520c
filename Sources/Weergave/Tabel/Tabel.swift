/// A table of finished texts, the one form in which numbers reach a reader: on a terminal, in a report and
/// below every chart.
///
///     let tabel = Tabel(
///       titel: "Uitkomst per termijn",
///       kop: [Kolom("Termijn"), Kolom("Saldo (€)", .rechts)],
///       rijen: [["kort", "-999,06"], ["lang", "624,80"]])
///     print(tabel.tekst(breedte: 80))
package struct Tabel: Sendable, Hashable {
  package let titel: String
  package let kop: [Kolom]
  package let rijen: [[String]]
  /// A last row set apart from the others, such as a total.
  package let voet: [String]?

  /// - Precondition: every row and the footer have one cell per column. Which columns there are is decided in
  ///   code, so a missing cell is a bug and not a fact about the data.
  package init(titel: String, kop: [Kolom], rijen: [[String]], voet: [String]? = nil) {
    for rij in rijen + [voet].compactMap(\.self) {
      precondition(rij.count == kop.count, "\(titel): \(rij.count) cellen bij \(kop.count) kolommen")
    }
    self.titel = titel
    self.kop = kop
    self.rijen = rijen
    self.voet = voet
  }

  /// Rows and footer together, for measuring.
  var alleRijen: [[String]] { rijen + [voet].compactMap(\.self) }
}

package struct Kolom: Sendable, Hashable {
  package enum Uitlijning: Sendable, Hashable {
    /// Words. May wrap where space is short.
    case links
    /// Numbers. Never wrap.
    case rechts
  }

  package let naam: String
  package let uitlijning: Uitlijning

  package init(_ naam: String, _ uitlijning: Uitlijning = .links) {
    self.naam = naam
    self.uitlijning = uitlijning
  }
}
