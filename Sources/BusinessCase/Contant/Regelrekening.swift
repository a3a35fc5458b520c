/// What one zorgregel is worth up to a horizon, in euros, with the steps from claim to value.
public struct Regelwaarde: Sendable, Hashable {
  /// p · q per month times the months: as if the care were certain, all due to the traject and believed.
  public var claim = 0.0
  public var naKans = 0.0
  public var naToerekening = 0.0
  public var naCorrectie = 0.0
  /// After what was measured of claims.
  public var naMeting = 0.0
  /// After fading, drop-out and a stop of the casus.
  public var naUitdoving = 0.0
  /// The present value: also discounted.
  public var contant = 0.0
  /// The part of `contant` that somebody tested, in the months the toets covers.
  public var getoetst = 0.0
  /// The part of `contant` in months beyond the toets.
  public var voorbijToets = 0.0
}

/// One zorgregel made ready for computing: PV = p · k · α · Σ q · c(m) · (1-u)^((m-½)/12) · (1-h)^(m-½) · (1+r)^(-(m-½)/12).
public struct Regelrekening: Sendable {
  public let regel: Zorgregel
  public let tarief: Tarief
  public let stop: Beoordeling.Stop?
  /// α; 1 for anything but avoided care (a tegenslag is divided by its own α afterwards).
  public let toerekening: Double
  /// B; 1 for anything but avoided care.
  let beoordelaarsfout: Double
  public let metDisconto: Maandfactor
  private let zonderDisconto: Maandfactor
  private let regels: Rekenregels
  /// Whether somebody tested the claim.
  public let isGetoetst: Bool

  public init(_ regel: Zorgregel, tarief: Tarief, stop: Beoordeling.Stop?, regels: Rekenregels) {
    self.regel = regel
    self.tarief = tarief
    var uitdoving = Fractie.nul
    if case .vermeden(let claim) = regel.soort {
      self.stop = stop
      toerekening = claim.toerekening.waarde
      beoordelaarsfout = regels.beoordelaarsfout
      uitdoving = claim.uitdoving
      isGetoetst = claim.toets != .geen
    } else {
      self.stop = nil
      toerekening = 1
      beoordelaarsfout = 1
      isGetoetst = false
    }
    metDisconto = Maandfactor(uitdoving: uitdoving, uitval: regel.uitval, discontovoet: regels.discontovoet)
    zonderDisconto = Maandfactor(uitdoving: uitdoving, uitval: regel.uitval, discontovoet: 0)
    self.regels = regels
  }

  /// p · k · α · B · q: euros in each month that counts, before correction, fading and discounting.
  public var perMaand: Double { ongemeten * beoordelaarsfout }

  private var ongemeten: Double {
    tarief.euro * regel.kans.waarde * toerekening * regel.hoeveelheid.inDeMaand
  }

  public func tijdvakken(tot maand: Int) -> Tijdvakken {
    Tijdvakken(regel, tot: maand, regels)
  }

  /// The value up to and including month `maand`. Complexity: O(1).
  public func waarde(tot maand: Int) -> Regelwaarde {
    let vakken = tijdvakken(tot: maand)
    var waarde = Regelwaarde()
    let maanden = Double(vakken.binnenToets.maanden.count + vakken.daarna.maanden.count)
    waarde.claim = tarief.euro * regel.hoeveelheid.inDeMaand * maanden
    waarde.naKans = waarde.claim * regel.kans.waarde
    waarde.naToerekening = waarde.naKans * toerekening
    waarde.naCorrectie =
      ongemeten
      * (vakken.binnenToets.geloofd * Double(vakken.binnenToets.maanden.count)
        + vakken.daarna.geloofd * Double(vakken.daarna.maanden.count))
    waarde.naMeting = waarde.naCorrectie * beoordelaarsfout
    voegToe(vakken, aandeel: 1 - (stop?.kans.waarde ?? 0), aan: &waarde)
    if let stop {
      voegToe(tijdvakken(tot: min(maand, stop.naMaand)), aandeel: stop.kans.waarde, aan: &waarde)
    }
    return waarde
  }

  /// The present value of one month; the months add up to `waarde(tot:).contant`.
  func contant(inMaand maand: Int, vakken: Tijdvakken) -> Double {
    let geloofd =
      vakken.binnenToets.maanden.contains(maand) ? vakken.binnenToets.geloofd : vakken.daarna.geloofd
    let doorgaand = stop.map { maand > $0.naMaand ? $0.kans.rest.waarde : 1 } ?? 1
    return perMaand * geloofd * doorgaand * metDisconto.gewicht(maand: maand)
  }

  private func voegToe(_ vakken: Tijdvakken, aandeel: Double, aan waarde: inout Regelwaarde) {
    let euro = perMaand * aandeel
    let zonder = vakken.som(zonderDisconto)
    let met = vakken.som(metDisconto)
    waarde.naUitdoving += euro * (zonder.binnenToets + zonder.daarna)
    waarde.contant += euro * (met.binnenToets + met.daarna)
    waarde.voorbijToets += euro * met.daarna
    if isGetoetst { waarde.getoetst += euro * met.binnenToets }
  }
}
