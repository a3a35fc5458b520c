import BusinessCase

/// What a register tells about the chain, at one moment and without any name.
package struct Ketengegevens: Sendable {
  /// The casussen that the chain knows: not those that did not belong with Sociaal Recept.
  package let casussen: [Casusregel]
  /// How many were left out because they were sent back as niet passend.
  package let nietPassend: Int
  package let instellingen: Instellingen
  /// From the first aanmelding up to and including the last day on which anything was written down; nil without any.
  package let periode: ClosedRange<Datum>?
  let gevolgd: [Gevolgdecasus]

  init(_ casussen: [Casusregel], _ delen: [Deelregel], _ instellingen: Instellingen) {
    let tellend = casussen.filter { $0.status != .foutieveInvoer }
    self.casussen = tellend.filter { $0.status != .nietPassend && $0.reden != .dubbel }
    nietPassend = tellend.count - self.casussen.count
    self.instellingen = instellingen
    let perCasus = Dictionary(grouping: delen.filter { $0.status != .foutieveInvoer }, by: \.casus)
    gevolgd = self.casussen.map { Gevolgdecasus(regel: $0, delen: perCasus[$0.nummer] ?? []) }
    let begin = tellend.map(\.aangemeld).min()
    let einde = tellend.map { max($0.laatste, $0.aangemeld) }.max()
    periode = begin.flatMap { begin in einde.map { begin...$0 } }
  }

  /// Days of the period.
  package var dagen: Int { periode.map { $0.upperBound.dagen(sinds: $0.lowerBound) + 1 } ?? 0 }

  /// The last day; without casussen there is nothing that it matters for.
  var einde: Datum { periode?.upperBound ?? Datum(dagnummer: 0) }
}

/// A casus with its parts.
struct Gevolgdecasus: Sendable {
  let regel: Casusregel
  let delen: [Deelregel]

  subscript(deel: Deel) -> Deelregel? { delen.first { $0.deel == deel } }

  /// Whether it began with a motivatietraject. The row knows the last route only, but help that no part began can be
  /// nothing else.
  var isGemotiveerd: Bool {
    if regel.route == .motivatietraject { return true }
    guard let hulp = regel.hulp else { return false }
    return !delen.contains { $0.hulp == hulp }
  }

  var eersteRoute: Route? { isGemotiveerd ? .motivatietraject : regel.route }

  /// When the motivatietraject led to another route or to the end.
  var motivatieTot: Datum? { regel.route == .motivatietraject ? regel.gesloten : regel.routeOp }
}

extension Register {
  /// What the register has for estimating a chain. Everything is of one moment, whatever others write meanwhile.
  ///
  /// - Complexity: O(casussen).
  package func ketengegevens() throws(Registerfout) -> Ketengegevens {
    try database.inTransactie(als: .lezen, try gegevens())
  }

  private func gegevens() throws(Registerfout) -> Ketengegevens {
    Ketengegevens(
      try alleCasussen(), try opgeslagen(try database.rijen(Deelregel.self)), try instellingen())
  }
}
