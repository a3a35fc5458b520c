/// Adds beoordelingen up, one at a time, so that a million of them need no more memory than one.
///
/// - Complexity: per zorgregel O(1) per horizon, plus O(months) for the pay-back time.
public struct Optelling: Sendable {
  public private(set) var uitkomsten: [Uitkomst]
  /// Saldo of each month; index 0 is the start, where the traject is paid.
  public private(set) var maandsaldo: [Double]
  public let regels: Rekenregels
  private let tarieven: Tarieven

  public init(tarieven: Tarieven, regels: Rekenregels) {
    self.tarieven = tarieven
    self.regels = regels
    uitkomsten = Horizon.allCases.map { Uitkomst(horizon: $0, maanden: regels.horizonnen[$0]) }
    maandsaldo = Array(repeating: 0, count: regels.horizonnen.langste + 1)
  }

  /// Adds a casus that counts `gewicht` times.
  public mutating func tel(_ beoordeling: Beoordeling, gewicht: Double = 1) throws(Rekenfout) {
    for regel in beoordeling.opRekenvolgorde {
      let rekening = Regelrekening(
        regel, tarief: try tarieven.tarief(regel.post), stop: beoordeling.stop, regels: regels)
      for plaats in uitkomsten.indices {
        uitkomsten[plaats].tel(rekening, gewicht: gewicht)
      }
      telMaanden(rekening, gewicht: gewicht)
    }
  }

  /// Adds what `aantal` trajecten cost: paid at the start, undiscounted.
  public mutating func telTrajecten(_ aantal: Double, tarief: Tarief) {
    for plaats in uitkomsten.indices {
      uitkomsten[plaats].trajecten += aantal
      uitkomsten[plaats].betalers[tarief.betaler].kosten += aantal * tarief.euro
    }
    maandsaldo[0] -= aantal * tarief.euro
  }

  /// Adds benefits of which only the total is known: no payer, no months.
  public mutating func telOngedeeld(baten: Double) {
    for plaats in uitkomsten.indices {
      uitkomsten[plaats].nietToegedeeld.baten += baten
      uitkomsten[plaats].claim = Claimstappen(
        claim: baten, naKans: baten, naToerekening: baten, naCorrectie: baten, naMeting: baten,
        naUitdoving: baten)
    }
  }

  /// The first month in which the cumulative saldo is not negative; nil when there is none up to the last horizon.
  public var terugverdientijd: Int? {
    guard let grens = uitkomsten.max(by: { $0.maanden < $1.maanden })?.grens else { return nil }
    var stand = maandsaldo[0]
    for maand in maandsaldo.indices.dropFirst() {
      stand += maandsaldo[maand]
      if !grens.isMin(stand) { return maand }
    }
    return nil
  }

  private mutating func telMaanden(_ rekening: Regelrekening, gewicht: Double) {
    let teken = gewicht * rekening.regel.soort.teltInSaldo
    guard teken != 0 else { return }
    let vakken = rekening.tijdvakken(tot: regels.horizonnen.langste)
    for maand in vakken.binnenToets.maanden.lowerBound..<vakken.daarna.maanden.upperBound {
      maandsaldo[maand] += teken * rekening.contant(inMaand: maand, vakken: vakken)
    }
  }
}

extension Uitkomst {
  fileprivate mutating func tel(_ rekening: Regelrekening, gewicht: Double) {
    let waarde = rekening.waarde(tot: maanden)
    let stroom = rekening.tarief.geldstroom(rekening.regel.soort, waarde.contant * gewicht)
    betalers[rekening.tarief.betaler] += stroom
    guard case .vermeden = rekening.regel.soort else {
      claim.voegToe(stroom.baten)
      return
    }
    claim.voegToe(waarde, gewicht: gewicht)
    getoetst += waarde.getoetst * gewicht
    voorbijToets += waarde.voorbijToets * gewicht
  }
}

extension Zorgregel.Soort {
  /// Where the value of a line goes. A tegenslag is meerzorg for its share α, the rest stays outside the saldo.
  public func geldstroom(_ euro: Double) -> Geldstroom {
    switch self {
    case .vermeden: Geldstroom(baten: euro)
    case .meer: Geldstroom(meerzorg: euro)
    case .inzet: Geldstroom(kosten: euro)
    case .tegenslag(let toerekening, _):
      Geldstroom(meerzorg: euro * toerekening.waarde, tegenslag: euro * toerekening.rest.waarde)
    }
  }

  /// What one euro of a line does to the saldo.
  fileprivate var teltInSaldo: Double { geldstroom(1).saldo }
}
