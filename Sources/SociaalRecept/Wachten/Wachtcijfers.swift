/// What is known of one wait in one group of casussen.
package struct Wachtcijfers: Sendable, Hashable {
  /// In days.
  package let norm: Int
  /// Who got what they waited for.
  package let geholpen: Int
  /// Who still waits.
  package let wachtend: Int
  /// Whose casus ended without, or for whom nothing follows.
  package let vervallen: Int
  /// Who got it within the norm.
  package let binnen: Int
  /// Who was without it for longer than the norm, whether or not it came later.
  package let buiten: Int
  /// Of all, those who still wait or left included.
  package let allen: Wachtkwantielen
  /// Of those who got it alone: always too good while others still wait.
  package let alleenGeholpen: Wachtkwantielen
  /// The longest wait of those who got it, in days; nil without any, and where that would be about somebody.
  package let langste: Int?
  /// Who waits longest now; nil where nobody does, and where that would be about somebody.
  package let oudste: Oudste?

  package struct Oudste: Sendable, Hashable {
    package let casus: Casusnummer
    package let dagen: Int
  }

  /// - Parameter isAfgeschermd: nobody's own wait is named.
  /// - Complexity: O(n + longest wait).
  init(_ wachten: [(casus: Casusnummer, wacht: Wacht)], norm: Int, isAfgeschermd: Bool = false) {
    let alle = wachten.map(\.wacht)
    let voorbij = alle.filter(\.isVoorbij)
    self.norm = norm
    geholpen = voorbij.count
    wachtend = alle.count(where: \.loopt)
    vervallen = alle.count - geholpen - wachtend
    binnen = voorbij.count { $0.dagen <= norm }
    buiten = alle.count { $0.dagen > norm }
    allen = Wachtkwantielen(alle)
    alleenGeholpen = Wachtkwantielen(voorbij)
    langste = isAfgeschermd ? nil : voorbij.map(\.dagen).max()
    oudste =
      isAfgeschermd
      ? nil
      : wachten.filter(\.wacht.loopt)
        .min { ($1.wacht.dagen, $0.casus) < ($0.wacht.dagen, $1.casus) }
        .map { Oudste(casus: $0.casus, dagen: $0.wacht.dagen) }
  }

  /// Everybody whose wait began.
  package var aantal: Int { geholpen + wachtend + vervallen }

  /// The share that got it within the norm, of all of whom that is known: 0 to 1; nil when it is known of nobody.
  ///
  /// Who was without it for longer than the norm counts as not within it, also when they still wait or left later:
  /// otherwise closing a casus would improve the figure. Who still waits but not yet longer than the norm, and who
  /// left before the norm was over, is left out: of them it is not known.
  package var aandeelBinnen: Double? {
    binnen + buiten == 0 ? nil : Double(binnen) / Double(binnen + buiten)
  }
}
