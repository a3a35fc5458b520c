import Taal

/// Avoided care that more than one line of a casus claims in the same months: perhaps the same care, counted twice.
public struct Dubbeleclaim: Sendable, Hashable {
  public let casus: Beoordeling.ID
  public let post: Kostenpost.ID
  /// The lines, counted from 0, with the present value of each in the casus itself, in euros; at least two.
  public let regels: [Regel]

  public struct Regel: Sendable, Hashable {
    public let nummer: Int
    public let euro: Double
  }

  /// "casus een, huisarts-consult-kort: zorgregel 1 (€ 120,00) en zorgregel 2 (€ 80,00), samen € 200,00".
  var zin: String {
    let delen = regels.map { "zorgregel \($0.nummer + 1) (\(euroTekst($0.euro)))" }
    let samen = regels.reduce(0) { $0 + $1.euro }
    return
      "casus \(casus), \(post): \(delen.dropLast().joined(separator: ", ")) en \(delen.last ?? ""), samen \(euroTekst(samen))"
  }
}

extension Scenario {
  /// Every care that some casus claims twice, up to the long horizon.
  ///
  /// - Throws: why a post has no usable price.
  public func dubbeleClaims() throws(Rekenfout) -> [Dubbeleclaim] {
    try dubbeleClaims(in: Telling(self).posten.map(\.beoordeling))
  }

  func dubbeleClaims(in beoordelingen: [Beoordeling]) throws(Rekenfout) -> [Dubbeleclaim] {
    let (tarieven, lang) = (tarieven, regels.horizonnen[.lang])
    var gevonden: [Dubbeleclaim] = []
    for beoordeling in beoordelingen {
      for (post, nummers) in beoordeling.dubbelGeclaimd(tot: lang) {
        let tarief = try tarieven.tarief(post)
        let delen = nummers.map { nummer in
          let rekening = Regelrekening(
            beoordeling.zorgregels[nummer], tarief: tarief, stop: beoordeling.stop, regels: regels)
          return Dubbeleclaim.Regel(nummer: nummer, euro: rekening.waarde(tot: lang).contant)
        }
        gevonden.append(Dubbeleclaim(casus: beoordeling.casus, post: post, regels: delen))
      }
    }
    return gevonden
  }
}

extension Beoordeling {
  /// Posts with the lines that claim them in months that they share, in the order of the lines.
  fileprivate func dubbelGeclaimd(tot horizon: Int) -> [(post: Kostenpost.ID, regels: [Int])] {
    let claims = zorgregels.enumerated().filter { $0.element.soort.isVermeden }.map { nummer, regel in
      (nummer: nummer, post: regel.post, maanden: regel.periode.maanden(van: regel.hoeveelheid, tot: horizon))
    }
    guard claims.count > 1, Set(claims.map(\.post)).count < claims.count else { return [] }
    var posten: [Kostenpost.ID] = []
    for claim in claims where !posten.contains(claim.post) { posten.append(claim.post) }
    return posten.compactMap { post in
      let eigen = claims.filter { $0.post == post }
      let gedeeld = eigen.filter { claim in
        eigen.contains { $0.nummer != claim.nummer && $0.maanden.overlaps(claim.maanden) }
      }
      return gedeeld.isEmpty ? nil : (post, gedeeld.map(\.nummer))
    }
  }
}

/// More avoided care of one kind than one person can use, such as 30 hours a day.
package struct Overdaad: Sendable, Hashable {
  /// The line by which it becomes too much, counted from 0.
  package let nummer: Int
  /// The other lines of the same months.
  package let met: [Int]
  package let post: Kostenpost.ID
  /// How much there is of it, in the unit of time of `hoogstens`.
  package let aantal: Double
  package let hoogstens: Verbruik

  /// What was found, and what would be right.
  package var gevonden: String {
    let samen =
      met.isEmpty ? "" : "samen met zorgregel \(met.map { String($0 + 1) }.joined(separator: ", ")) "
    return
      "\(samen)is dit \(getalTekst((aantal * 1e4).rounded() / 1e4)) keer \(post) per \(hoogstens.per.rawValue), en zo veel gebruikt een mens niet"
  }

  package var verwacht: String {
    "hooguit \(getalTekst(hoogstens.aantal)) per \(hoogstens.per.rawValue), alle vermeden zorg van een casus samen en elke regel maal zijn kans"
  }
}

extension Beoordeling {
  /// What it claims more of than one person can use, month by month. A single use is no use per unit of time.
  ///
  /// Of one line it is what is claimed, certain or not; of lines together what is expected, for they need not all come
  /// true.
  ///
  /// - Parameter hoogstens: what one person uses at most of a post; nil where that is not known.
  package func overdaad(_ hoogstens: (Kostenpost.ID) -> Verbruik?) -> [Overdaad] {
    zorgregels.indices.compactMap { nummer in
      let regel = zorgregels[nummer]
      guard let grens = hoogstens(regel.post), let aantal = regel.geclaimd(per: grens.per) else { return nil }
      if aantal > grens.aantal * Self.ruimte {
        return Overdaad(nummer: nummer, met: [], post: regel.post, aantal: aantal, hoogstens: grens)
      }
      let maanden = regel.periode.maanden(van: regel.hoeveelheid, tot: .max / 2)
      let eerder = zorgregels.indices.prefix(nummer).filter { ander in
        let ander = zorgregels[ander]
        return ander.post == regel.post && ander.geclaimd(per: grens.per) != nil
          && ander.periode.maanden(van: ander.hoeveelheid, tot: .max / 2).contains(maanden.lowerBound)
      }
      let samen = ([nummer] + eerder).reduce(0) { som, ander in
        som + (zorgregels[ander].geclaimd(per: grens.per) ?? 0) * zorgregels[ander].kans.waarde
      }
      guard !eerder.isEmpty, samen > grens.aantal * Self.ruimte else { return nil }
      return Overdaad(nummer: nummer, met: eerder, post: regel.post, aantal: samen, hoogstens: grens)
    }
  }

  /// What rounding in the conversion of units may add.
  private static let ruimte = 1 + 1e-9
}

extension Zorgregel {
  /// How much avoided care it claims per unit of time; nil for other care, and for a single use.
  fileprivate func geclaimd(per eenheid: Tijdseenheid) -> Double? {
    soort.isVermeden && !hoeveelheid.isEenmalig ? hoeveelheid.inDeMaand / eenheid.perMaand : nil
  }
}
