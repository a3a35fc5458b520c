import Bestandsvorm

/// What leaves a register with real casussen stands still, so that nobody can subtract two outcomes and keep one person.
///
/// An uitgave is a row of the journal and nothing more: it is the register as it was at that row. The journal only grows,
/// so every feit before the row can be folded again, to the same casussen, whoever asks and however often; nothing is
/// kept twice, nothing of a person is kept at all, and the fingerprints of the journal cover it. Who was erased before the
/// row is left out of it.
///
/// A new uitgave is made when somebody asks for figures and enough has changed. "Enough" is held against every earlier
/// uitgave and not only the last one, because anybody may have kept any of them: the casussen that differ from it are
/// none or at least `Afscherming.ondergrens`. Each part (`Uitgavedeel`) is renewed by itself, and stays with an earlier
/// uitgave as long as one of its cells changed by one to nine casussen.
package struct Uitgave: Sendable, Hashable {
  /// 1, 2, …
  package let nummer: Int
  /// The row of the journal that says so; what stands before it is what this uitgave holds.
  package let stand: Stand
  package let op: Tijdstip
  /// What was renewed.
  let delen: Set<Uitgavedeel>
}

extension Logboek {
  /// Every uitgave that was made, oldest first.
  func uitgaven() throws(Registerfout) -> [Uitgave] {
    var uitgaven: [Uitgave] = []
    try aantekeningen(.uitgave) { aantekening, rij throws(Registerfout) in
      guard case .uitgave(let delen) = aantekening, let op = Tijdstip(rij.tijdstip) else {
        throw .onleesbaar(gebeurtenis: rij.nummer)
      }
      uitgaven.append(Uitgave(nummer: uitgaven.count + 1, stand: rij.stand, op: op, delen: delen))
    }
    return uitgaven
  }
}

extension Zitting {
  /// The uitgave in which a part stands; a new one is made first when enough has changed.
  ///
  /// - Throws: `geenUitgave` while there are too few casussen for any.
  /// - Complexity: O(rows of the journal + casussen x uitgaven).
  func uitgave(_ deel: Uitgavedeel) throws(Registerfout) -> Uitgave {
    let logboek = Logboek(database: database)
    let eerder = try logboek.uitgaven()
    let nieuw = try Wisselboek(logboek, eerder).teVernieuwen
    if !nieuw.isEmpty { try schrijf(.uitgave(nieuw)) }
    let uitgaven = nieuw.isEmpty ? eerder : try logboek.uitgaven()
    guard let uitgave = uitgaven.last(where: { $0.delen.contains(deel) }) else { throw .geenUitgave(deel) }
    return uitgave
  }

  /// The uitgave in which each of these parts stands now.
  func geldend(_ delen: [Uitgavedeel]) throws(Registerfout) -> [Uitgavedeel: Uitgave] {
    let uitgaven = try Logboek(database: database).uitgaven()
    return Dictionary(
      delen.compactMap { deel in uitgaven.last { $0.delen.contains(deel) }.map { (deel, $0) } },
      uniquingKeysWith: { eerste, _ in eerste })
  }
}
