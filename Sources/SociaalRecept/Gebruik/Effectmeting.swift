import BusinessCase

extension Zitting {
  /// Writes down what was counted of the care of a resident.
  ///
  /// - Throws: when a post was counted before by the same source over some of these days: then it would count twice.
  package func telZorggebruik(
    _ gebruik: Gebruikstekst, _ bron: Zorggebruik.Bron, _ venster: Meetvenster, op: Datum,
    bij nummer: Casusnummer
  ) throws(Registerfout) -> Casus {
    var casus = try casus(nummer)
    let posten = Set(gebruik.posten.map(\.post))
    for (eerder, tekst) in try zorggebruik(casus)
    where eerder.bron == bron && eerder.venster.overlapt(venster) {
      if let post = tekst.posten.first(where: { posten.contains($0.post) })?.post {
        throw .alGeteld(nummer, post: post.tekst, eerder.venster)
      }
    }
    let tekst = try bewaar(eigen: gebruik.tekst, van: casus.verwijzing.bewoner)
    try voeg(
      .zorggebruikGeteld(Zorggebruik(bron: bron, venster: venster, gebruik: tekst, op: op)), bij: &casus)
    return casus
  }

  /// What was counted and may be used, each with its numbers. What was erased is not there.
  package func zorggebruik(_ casus: Casus) throws(Registerfout) -> [(Zorggebruik, Gebruikstekst)] {
    guard casus.isGemeten else { return [] }
    let teksten = try teksten(casus.verwijzing.bewoner)
    return casus.zorggebruik.compactMap { telling in
      teksten[telling.gebruik].flatMap { Gebruikstekst($0) }.map { (telling, $0) }
    }
  }
}

extension Register {
  /// Writes down whether care use may be counted. What was counted is erased when it may not any more.
  package func zetEffectmeting(
    _ mag: Bool, op: Datum, bij nummer: Casusnummer, _ handeling: Handeling
  ) throws(Registerfout) {
    try doe(handeling) { zitting throws(Registerfout) in
      let teWissen = mag ? [] : try zitting.herziening(nummer).alle.flatMap(\.feit.tellingen)
      try zitting.voeg(.effectmeting(mag: mag, op: op), bij: nummer)
      for telling in teWissen { try zitting.wis(telling.gebruik) }
    }
    if !mag { try wisBytes() }
  }
}

extension Feit {
  /// What it counted, also when it was put right.
  fileprivate var tellingen: [Zorggebruik] {
    switch self {
    case .zorggebruikGeteld(let telling): [telling]
    case .verbeterd(_, let feit, _, _): feit.tellingen
    default: []
    }
  }
}
