/// Who divides the price of a traject, with what each expects to gain from it.
///
/// The two who negotiate always sit at the table, others when they gain. All amounts are expected present euros per
/// traject. A split is what each pays, in the order of the seats; together that is the price.
public struct Tafel: Sendable, Hashable {
  public struct Plaats: Sendable, Hashable {
    public let betaler: Betaler
    /// b: baten - meerzorg - extra inzet, without the price.
    public let opbrengst: Double
  }

  public let plaatsen: [Plaats]
  public let prijs: Double
  /// Who pays the whole price now.
  public let huidig: Betaler
  /// Which amounts are nothing.
  let grens: Nulgrens

  init(_ invoer: Onderhandelinvoer) {
    let gasten = invoer.tafelgasten.map {
      Plaats(betaler: $0.betaler, opbrengst: Rangorde($0.saldoZonderTraject).gemiddelde)
    }
    plaatsen = gasten.filter {
      $0.betaler == invoer.huidig || $0.betaler == invoer.bijdrager || invoer.grens.isPlus($0.opbrengst)
    }
    prijs = Rangorde(invoer.trajectprijs).gemiddelde
    huidig = invoer.huidig
    grens = invoer.grens
  }

  private init(_ plaatsen: [Plaats], prijs: Double, huidig: Betaler, _ grens: Nulgrens) {
    (self.plaatsen, self.prijs, self.huidig, self.grens) = (plaatsen, prijs, huidig, grens)
  }

  /// For showing; dividing begins with exact amounts.
  func afgerond(_ korrel: Double) -> Tafel {
    Tafel(
      plaatsen.map { Plaats(betaler: $0.betaler, opbrengst: $0.opbrengst.afgerond(korrel)) },
      prijs: prijs.afgerond(korrel), huidig: huidig, grens)
  }

  /// Σb - prijs: what all at the table gain together.
  public var winst: Double { plaatsen.reduce(-prijs) { $0 + $1.opbrengst } }

  /// Everybody pays in proportion to its net benefit; who has none pays nothing.
  ///
  /// - Returns: nil when nobody gains.
  func naarOpbrengst() -> [Double]? {
    let opbrengsten = plaatsen.map { max(0, $0.opbrengst) }
    let samen = opbrengsten.reduce(0, +)
    return grens.isPlus(samen) ? opbrengsten.map { prijs * $0 / samen } : nil
  }

  /// Everybody gains the same: the Nash solution of bargaining over money, where without agreement nobody gains or
  /// loses anything (no traject).
  ///
  ///     betaling = b - winst / n
  ///
  /// Who gains less than that from the traject itself gets money. Source: Nash, "The bargaining problem",
  /// Econometrica 1950.
  ///
  /// - Returns: nil when there is a loss to divide: then no agreement is better than this one.
  func gelijkeWinst() -> [Double]? {
    guard !grens.isMin(winst) else { return nil }
    return plaatsen.map { $0.opbrengst - winst / Double(plaatsen.count) }
  }

  /// Everybody gains its Shapley value of the game v(S) = max(0, Σb - prijs): a group that can pay a traject itself
  /// keeps what is left, and any other group has nothing. Who loses by the traject itself takes away from every group,
  /// so its value can be below zero.
  ///
  /// - Returns: nil when there is a loss to divide.
  func shapley() -> [Double]? {
    guard !grens.isMin(winst) else { return nil }
    let winsten = shapleywaarden(spelers: plaatsen.count, waarde: groepswinst)
    return zip(plaatsen, winsten).map { $0.opbrengst - $1 }
  }

  private func groepswinst(_ groep: Int) -> Double {
    guard groep != 0 else { return 0 }
    return max(
      0, plaatsen.indices.reduce(-prijs) { groep & (1 << $1) == 0 ? $0 : $0 + plaatsen[$1].opbrengst })
  }
}
