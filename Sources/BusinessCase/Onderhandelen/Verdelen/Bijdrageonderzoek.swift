/// One payer contributes x euros per traject to the one that pays now: who gains, and can they agree?
public struct Bijdrageonderzoek: Sendable, Hashable {
  /// The chance that both parties gain at one contribution.
  public struct Samenwinst: Sendable, Hashable {
    /// Euros per traject.
    public let bijdrage: Double
    /// Nil where the draws say nothing of chances.
    public let kans: Double?
  }

  public let ontvanger: Betaler
  public let bijdrager: Betaler
  /// Every payer that can cash, in the order of `Betaler`.
  public let lijnen: [Bijdragelijn]
  public let overeenkomst: Overeenkomst
  /// P(s₁ + s₂ - prijs ≥ 0): in this share of the draws some contribution leaves neither with a loss.
  /// Nil where the draws say nothing of chances.
  public let kansOpZone: Double?
  /// P(both gain) at round contributions from zero, over both break-evens, to the whole price; and in the middle
  /// of the zone, which may be narrower than a step.
  public let samenwinst: [Samenwinst]
  /// The contribution at which both gain most often; the middle one where several do. Nil when they never do.
  public let beste: Samenwinst?
  private let ruimten: Ruimten
  private let zegtKans: Bool

  /// - Complexity: O(p · n log n) for p payers and n draws.
  init(_ invoer: Onderhandelinvoer) {
    ontvanger = invoer.huidig
    bijdrager = invoer.bijdrager
    let lijnen = invoer.tafelgasten.map { partij in
      Bijdragelijn(
        betaler: partij.betaler, rol: invoer.rol(partij.betaler), zonderBijdrage: invoer.saldoNu(partij),
        invoer)
    }
    self.lijnen = lijnen
    let ondergrenzen = invoer[invoer.huidig].map { invoer.saldoNu($0).map { -$0 } } ?? []
    let bovengrenzen = invoer[invoer.bijdrager]?.saldoZonderTraject ?? []
    let grens = invoer.grens
    let ruimten = Ruimten(van: ondergrenzen, tot: bovengrenzen, grens)
    let zegtKans = invoer.spreiding.zegtIets
    self.ruimten = ruimten
    self.zegtKans = zegtKans
    let nodig = lijnen.omslagpunt(.ontvangt)
    let teMissen = lijnen.omslagpunt(.betaalt)
    let prijs = Rangorde(invoer.trajectprijs).gemiddelde
    let overeenkomst: Overeenkomst =
      !grens.isMin(teMissen - nodig)
      ? .zone(min(nodig, teMissen)...teMissen)
      : .geen(
        Voorwaarden(
          prijs: prijs, opbrengst: prijs - nodig + teMissen,
          anderen: lijnen.filter { $0.rol == .geenVanBeide }.map {
            ($0.betaler, $0.exact.zonder.gemiddelde)
          }, grens))
    kansOpZone = zegtKans ? ruimten.kansOpRuimte : nil
    self.overeenkomst = overeenkomst.afgerond(invoer.korrel)
    let midden = overeenkomst.zone.map { [(($0.lowerBound + $0.upperBound) / 2).afgerond(invoer.korrel)] }
    let ronde = rondeBedragen(over: [0, prijs, nodig, teMissen], minstens: max(0.01, invoer.korrel))
    let bedragen = Set(ronde + (midden ?? [])).sorted()
    let samenwinst = bedragen.map { bijdrage in
      Samenwinst(bijdrage: bijdrage, kans: zegtKans ? ruimten.kansOpWinst(bij: bijdrage) : nil)
    }
    self.samenwinst = samenwinst
    beste = samenwinst.besteMidden
  }

  /// P(both gain) at any contribution; nil where the draws say nothing of chances.
  ///
  /// - Complexity: O(log n) in the number of draws.
  public func kansOpSamenwinst(bij bijdrage: Double) -> Double? {
    zegtKans ? ruimten.kansOpWinst(bij: bijdrage) : nil
  }

  public func lijn(_ betaler: Betaler) -> Bijdragelijn? { lijnen.first { $0.betaler == betaler } }
}

extension Onderhandelinvoer {
  /// Those who can put money on the table, and who pays now.
  var tafelgasten: [Partijtrekkingen] {
    partijen.filter { $0.betaler.kanVerzilveren || $0.betaler == huidig }
  }

  fileprivate func rol(_ betaler: Betaler) -> Bijdragelijn.Rol {
    betaler == huidig ? .ontvangt : betaler == bijdrager ? .betaalt : .geenVanBeide
  }
}

extension [Bijdragelijn] {
  fileprivate func omslagpunt(_ rol: Bijdragelijn.Rol) -> Double {
    first { $0.rol == rol }?.exact.omslagpunt?.gemiddelde ?? 0
  }
}

extension [Bijdrageonderzoek.Samenwinst] {
  /// The middle of the longest row of neighbours that share the highest chance.
  fileprivate var besteMidden: Bijdrageonderzoek.Samenwinst? {
    guard let hoogste = compactMap(\.kans).max(), hoogste > 0 else { return nil }
    let rijen = split { $0.kans != hoogste }
    guard let langste = rijen.max(by: { $0.count < $1.count }) else { return nil }
    return langste[(langste.startIndex + langste.endIndex - 1) / 2]
  }
}

/// Multiples of a round step (1, 2 or 5 times a power of ten) that cover these amounts, in order.
///
/// - Parameters:
///   - bedragen: zero among them, so that there are at most 62 steps.
///   - stap: the smallest step, a cent or a euro.
private func rondeBedragen(over bedragen: [Double], minstens stap: Double) -> [Double] {
  let (laagste, hoogste) = (bedragen.min() ?? 0, bedragen.max() ?? 0)
  var (centen, factor) = ((stap * 100).rounded(), 0)
  while centen / 100 * 60 < hoogste - laagste {
    centen *= [2, 2.5, 2][factor % 3]
    factor += 1
  }
  let eerste = Int((laagste * 100 / centen).rounded(.down))
  let laatste = Int((hoogste * 100 / centen).rounded(.up))
  return (eerste...laatste).map { Double($0) * centen / 100 }
}
