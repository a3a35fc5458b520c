/// Something that is due, with whose casus it is.
package struct Agendapunt: Sendable, Hashable {
  package let regel: Agendaregel
  package let casus: Casusregel
}

extension Register {
  /// What is due from one day to another, in order of day and time; that somebody looked, and at how many, is written down.
  ///
  /// - Parameter makelaar: only of the casussen that this one does on those days; nil for all.
  /// - Complexity: O(what is due in between).
  package func agenda(
    _ dagen: ClosedRange<Datum>, makelaar: String? = nil, _ handeling: Handeling
  ) throws(Registerfout) -> [Agendapunt] {
    try doe(handeling) { zitting throws(Registerfout) in
      let punten = try zitting.agenda(dagen, makelaar: makelaar)
      try zitting.legInzageVast("agenda", aantal: Set(punten.map(\.casus.nummer)).count)
      return punten
    }
  }
}

extension Zitting {
  func agenda(_ dagen: ClosedRange<Datum>, makelaar: String?) throws(Registerfout) -> [Agendapunt] {
    typealias Kolom = Agendaregel.Kolom
    let regels = try opgeslagen(
      try database.rijen(
        Agendaregel.self,
        "WHERE \(Kolom.dag) BETWEEN ? AND ? ORDER BY \(Kolom.dag), \(Kolom.minuut), \(Kolom.casus), \(Kolom.soort), \(Kolom.nummer)",
        [.init(dagen.lowerBound), .init(dagen.upperBound)]))
    var (punten, casussen): ([Agendapunt], [Casusnummer: Casusregel]) = ([], [:])
    for regel in regels {
      let casus: Casusregel
      if let gelezen = casussen[regel.casus] { casus = gelezen } else { casus = try casusregel(regel.casus) }
      casussen[regel.casus] = casus
      if let makelaar, casus.behandelaar(op: max(regel.dag, handeling.vandaag)) != makelaar { continue }
      punten.append(Agendapunt(regel: regel, casus: casus))
    }
    return punten
  }
}
