import BusinessCase

extension Zitting {
  /// What a toetser says of a claim that this toetser has not judged yet.
  ///
  /// - Parameter oordeel: nil when the toetser cannot judge it: it stays untested by this one.
  package func toets(
    _ regel: Int, _ oordeel: Toetsoordeel?, reden: String?, door toetser: Toetser, op: Datum,
    bij nummer: Casusnummer
  ) throws(Registerfout) {
    if let eerder = try casus(nummer).regels.first(where: { $0.beoordeeld.nummer == regel })?.toetsingen[
      toetser]
    {
      throw .weigering(nummer, .alGetoetst(regel, door: toetser, op: eerder.op))
    }
    guard let oordeel else {
      _ = try onthoud(regel, door: toetser, op: op, bij: nummer)
      return
    }
    try voeg(tekst: reden, "reden", bij: nummer) { _, reden in
      .getoetst(regel: regel, Toetsing(door: toetser, oordeel: oordeel, reden: reden, op: op))
    }
  }
}
