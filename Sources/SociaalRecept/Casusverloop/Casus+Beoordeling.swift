import BusinessCase

extension Casus {
  /// The beoordeling as the engine takes it, with the toets of each line; nil while there is none, and when the casus
  /// turned out to be a mistake.
  ///
  /// A rejected line does not count. A line that was adjusted counts with the numbers of the toetser; where both
  /// adjusted, with the lower claim of the two.
  ///
  /// - Throws: `Rekenfout.tweedeStop`, which `mag` prevents.
  package func beoordeling(fictief: Bool) throws(Rekenfout) -> Beoordeling? {
    guard isBeoordeeld, isBeoordeelbaar, let route else { return nil }
    return try Beoordeling(
      casus: .init(nummer.description), route: route, stadsdeel: verwijzing.wijk?.stadsdeel,
      leeftijd: verwijzing.leeftijd, vraagtype: verwijzing.vraagtype, kanaal: verwijzing.kanaal,
      fictief: fictief, zorgregels: geldigeRegels.compactMap(\.getoetst))
  }
}

extension Casus.Regelstand {
  /// One toetser who does not believe it is enough.
  package var isVerworpen: Bool { toetsingen.values.contains { $0.oordeel == .verworpen } }

  /// The line with what the toets made of it; nil when it was rejected.
  package var getoetst: Zorgregel? {
    var regel = beoordeeld.regel
    guard case .vermeden(var claim) = regel.soort else { return regel }
    if isVerworpen { return nil }
    claim.toets = toetsingen.count == 2 ? .beide : toetsingen.count == 1 ? .een : .geen
    regel.soort = .vermeden(claim)
    for toetsing in toetsingen.values {
      guard case .bijgesteld(let aantal, let kans) = toetsing.oordeel else { continue }
      if let aantal {
        regel.hoeveelheid = regel.hoeveelheid.met(aantal: min(aantal, eerder(\.aantal) ?? aantal))
      }
      if let kans { regel.kans = min(kans, eerder(\.kans) ?? kans) }
    }
    return regel
  }

  /// The lowest number that any toetser put in place.
  private func eerder<Getal: Comparable>(_ getal: (Bijstelling) -> Getal?) -> Getal? {
    toetsingen.values.compactMap { toetsing in
      guard case .bijgesteld(let aantal, let kans) = toetsing.oordeel else { return nil }
      return getal(Bijstelling(aantal: aantal, kans: kans))
    }.min()
  }

  private struct Bijstelling {
    let aantal: Double?
    let kans: Kans?
  }
}
