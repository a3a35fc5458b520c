import BusinessCase

/// Writes plans into a register in the order of days, as if two years went by.
struct Voorbeeldschrijver {
  let zitting: Zitting

  private struct Stap {
    let op: Datum
    /// The place of the plan.
    let plan: Int
    /// Nil for the aanmelding.
    let feit: Feit?
  }

  /// - Returns: the number of every plan.
  func schrijf(_ plannen: [Voorbeeldplan]) throws(Registerfout) -> [Casusnummer] {
    var casussen: [Casus?] = plannen.map { _ in nil }
    var (vandaag, seconde) = (Voorbeeldregister.begin, 0)
    for stap in Self.stappen(plannen) {
      seconde = stap.op == vandaag ? min(seconde + 23, 8 * 3600) : 0
      vandaag = stap.op
      let plan = plannen[stap.plan]
      let dan = zitting.als(
        Voorbeeldregister.handeling(stap.feit?.wie ?? plan.makelaar, vandaag, seconde: seconde))
      guard let feit = stap.feit, var casus = casussen[stap.plan] else {
        casussen[stap.plan] = try meldAan(plan, na: casussen, dan)
        continue
      }
      // No copy while it changes.
      casussen[stap.plan] = nil
      if case .persoonGewijzigd = feit {
        try dan.wijzig(Persoon(telefoon: "000-nieuw-\(casus.nummer)"), van: casus.nummer)
        casus = try dan.casus(casus.nummer)
      } else {
        try dan.voeg(feit, bij: &casus)
      }
      casussen[stap.plan] = casus
    }
    return casussen.compactMap { $0?.nummer }
  }

  private func meldAan(
    _ plan: Voorbeeldplan, na casussen: [Casus?], _ dan: Zitting
  ) throws(Registerfout) -> Casus {
    var verwijzing = plan.verwijzing
    verwijzing.vorige = plan.vorige.flatMap { casussen[$0]?.nummer }
    return Casus(try dan.meldAan(verwijzing), verwijzing)
  }

  /// Everything that happens in all plans, by day; within a plan the order stays.
  private static func stappen(_ plannen: [Voorbeeldplan]) -> [Stap] {
    let stappen = plannen.enumerated().flatMap { plaats, plan in
      [Stap(op: plan.verwijzing.op, plan: plaats, feit: nil)]
        + plan.feiten.map { Stap(op: $0.op ?? plan.verwijzing.op, plan: plaats, feit: $0) }
    }
    return stappen.enumerated().sorted { ($0.element.op, $0.offset) < ($1.element.op, $1.offset) }
      .map(\.element)
  }
}

extension Feit {
  /// Who writes it down when that is not the makelaar.
  fileprivate var wie: String? {
    if case .getoetst(_, let toetsing) = self { "\(toetsing.door.rawValue)-voorbeeld" } else { nil }
  }
}
