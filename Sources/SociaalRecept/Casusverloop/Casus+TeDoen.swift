import BusinessCase

/// What still has to be done about a casus. Every list, count and reminder goes by these words.
extension Casus {
  /// A traject that ran and ended: it counts in the research, and may be assessed.
  package var isBeoordeelbaar: Bool { route != nil && (status == .afgerond || status == .gestopt) }

  /// Te beoordelen: nobody said yet which care did not happen. After erasing nobody can.
  package var isTeBeoordelen: Bool { isBeoordeelbaar && !isBeoordeeld && !isVernietigd }

  /// Te toetsen by one of the two: the claims that this toetser has not judged. What the other one rejected waits for
  /// nobody, and so does what can no longer be judged.
  package func teToetsen(door toetser: Toetser) -> [Regelstand] {
    guard isBeoordeelbaar, !isVernietigd else { return [] }
    return geldigeRegels.filter { stand in
      stand.isClaim && !stand.isVerworpen && stand.toetsingen[toetser] == nil
        && !onthoudt(toetser, stand.beoordeeld.nummer)
    }
  }

  /// Te toetsen: the claims that wait for a judgement of either.
  package var teToetsen: [Regelstand] {
    let nummers = Set(Toetser.allCases.flatMap { teToetsen(door: $0) }.map(\.beoordeeld.nummer))
    return geldigeRegels.filter { nummers.contains($0.beoordeeld.nummer) }
  }

  /// A part of the route still waits for its help while another part, or what came before, already helps.
  package var wachtEenDeel: Bool {
    guard hulpOp != nil, !status.isGesloten else { return false }
    return delen.values.contains { $0.hulpOp == nil && $0.geslotenOp == nil }
  }

  /// Every part of the route has ended, and the casus itself has not.
  package var isUitgewerkt: Bool {
    !status.isGesloten && status != .wacht && !delen.isEmpty
      && delen.values.allSatisfy { $0.status.isGesloten }
  }

  /// Somebody may have to do something: it is open, who referred has not heard back, or the business case waits.
  package var isLopend: Bool {
    if isVernietigd || status == .foutieveInvoer { return false }
    return !status.isGesloten || terugkoppelingen.isEmpty || isTeBeoordelen || !teToetsen.isEmpty
  }
}

extension Casus.Regelstand {
  /// Only a claimed saving is judged.
  package var isClaim: Bool { if case .vermeden = beoordeeld.regel.soort { true } else { false } }
}
