/// How the price of a traject is divided.
public enum Verdeelsleutel: Sendable, Hashable {
  case zoalsNu
  case naarOpbrengst
  case gelijkeWinst
  case shapley
  case naarResultaat(Resultaatvoorstel)
}

/// One way to divide the price, and what it does to everybody who pays or gains.
///
/// The others pay their amount; who pays the traject now pays the rest, so that the payments are the price in every
/// draw. Fixed amounts leave the risk of a result with each payer, pay for result moves it to the current payer.
public struct Prijsverdeling: Sendable, Hashable {
  public struct Deel: Sendable, Hashable {
    public let betaler: Betaler
    /// Euros per traject; negative where the payer gets money.
    public let betaling: Verwachting
    /// What the payer keeps.
    public let saldo: Verwachting
    /// P(saldo < 0); nil where the draws say nothing of chances.
    public let kansOpVerlies: Double?
  }

  public let sleutel: Verdeelsleutel
  public let delen: [Deel]

  /// - Returns: nil when this way leaves nothing to divide.
  /// - Complexity: O(p · n log n) for p payers and n draws.
  init?(_ sleutel: Verdeelsleutel, tafel: Tafel, invoer: Onderhandelinvoer) {
    guard let betalingen = invoer.betalingen(sleutel, tafel: tafel) else { return nil }
    self.sleutel = sleutel
    let betaald = invoer.samenDePrijs(betalingen)
    delen = zip(betalingen, betaald).map { paar, betaald in
      let (betaler, betaling) = paar
      let opbrengst = invoer[betaler]?.saldoZonderTraject
      let saldo = Rangorde(zip(opbrengst ?? betaling.map { _ in 0 }, betaling).map { $0 - $1 })
      return Deel(
        betaler: betaler, betaling: betaald, saldo: saldo.verwachting.afgerond(invoer.korrel),
        kansOpVerlies: invoer.spreiding.zegtIets ? saldo.aandeelVerlies(invoer.grens) : nil)
    }
  }
}

extension Onderhandelinvoer {
  /// What everybody pays per draw, in euros per traject.
  ///
  /// - Returns: nil when there is nothing to divide this way.
  func betalingen(_ sleutel: Verdeelsleutel, tafel: Tafel) -> [(betaler: Betaler, betaling: [Double])]? {
    let plaatsen = tafel.plaatsen.map(\.betaler)
    switch sleutel {
    case .zoalsNu: return metRest(plaatsen.map { ($0, vast(0)) })
    case .naarOpbrengst: return tafel.naarOpbrengst().map { metRest(Array(zip(plaatsen, $0.map(vast)))) }
    case .gelijkeWinst: return tafel.gelijkeWinst().map { metRest(Array(zip(plaatsen, $0.map(vast)))) }
    case .shapley: return tafel.shapley().map { metRest(Array(zip(plaatsen, $0.map(vast)))) }
    case .naarResultaat(let voorstel):
      let deelnemers = Betaler.allCases.filter {
        plaatsen.contains($0) || voorstel.afspraak(van: $0) != nil
      }
      return metRest(deelnemers.map { ($0, naarResultaat(voorstel, $0)) })
    }
  }

  /// What everybody pays as fine as may leave; rounded too it is the price together.
  fileprivate func samenDePrijs(_ betalingen: [(betaler: Betaler, betaling: [Double])]) -> [Verwachting] {
    let betaald = betalingen.map { verwachting($0.betaling) }
    guard korrel > 0 else { return betaald }
    let anderen = zip(betalingen, betaald).reduce(0) {
      $1.0.betaler == huidig ? $0 : $0 + $1.1.gemiddelde
    }
    let rest = verwachting(trajectprijs).gemiddelde - anderen
    return zip(betalingen, betaald).map {
      $0.betaler == huidig ? Verwachting(gemiddelde: rest, interval95: $1.interval95) : $1
    }
  }

  private func vast(_ euro: Double) -> [Double] { Array(repeating: euro, count: aantal) }

  private func naarResultaat(_ voorstel: Resultaatvoorstel, _ betaler: Betaler) -> [Double] {
    guard let afspraak = voorstel.afspraak(van: betaler) else { return vast(0) }
    return (self[betaler]?.bevestigd ?? vast(0)).map { afspraak.betaling(bevestigd: $0) }
  }

  /// Who pays now pays what the others leave of the price, whatever was filled in for it.
  private func metRest(
    _ betalingen: [(betaler: Betaler, betaling: [Double])]
  ) -> [(betaler: Betaler, betaling: [Double])] {
    var rest = trajectprijs
    for (betaler, betaling) in betalingen where betaler != huidig {
      for nummer in rest.indices { rest[nummer] -= betaling[nummer] }
    }
    return betalingen.map { ($0.betaler, $0.betaler == huidig ? rest : $0.betaling) }
  }
}
