import Taal

/// How the saldo of all trajecten runs over the range of one number: where it is zero, and on which side it is between.
///
/// Every way to find zeros here finds all of them: a straight line has one at most, a curve that only rises or falls as
/// well, and a sum of powers is followed between its extremes (`Machtsom`).
public struct Saldoverloop: Sendable, Hashable {
  /// A stretch of the range in which the saldo keeps its sign.
  public struct Stuk: Sendable, Hashable {
    public let van: Double
    public let tot: Double
    public let teken: Teken
  }

  /// The value at which the saldo is nearest to zero.
  public struct Stand: Sendable, Hashable {
    public let waarde: Double
    public let saldo: Double
  }

  /// The values that were searched.
  public let bereik: ClosedRange<Double>
  /// Where the saldo is zero, in order. At the very beginning of its range it only touches zero; that is none.
  public let nulpunten: [Double]
  /// Between the zeros, and before and after them.
  public let stukken: [Stuk]
  /// How near to zero the saldo comes; nil where it is zero somewhere.
  public let dichtstbij: Stand?
  /// The number does nothing.
  public let isVlak: Bool

  /// - Parameter nulpunten: in order, each within the range.
  private init(
    _ bereik: ClosedRange<Double>, nulpunten: [Double], _ grens: Nulgrens, proef: [Double],
    _ saldo: (Double) throws(Rekenfout) -> Double
  ) throws(Rekenfout) {
    let (begin, einde) = (bereik.lowerBound, bereik.upperBound)
    var nulpunten = nulpunten
    if let eerste = nulpunten.first {
      let (aanHetBegin, ervoor) = (try saldo(begin), try saldo((begin + eerste) / 2))
      if grens.isNul(aanHetBegin), grens.isNul(ervoor) { nulpunten.removeFirst() }
    }
    let grenzen = [begin] + nulpunten + [einde]
    var stukken: [Stuk] = []
    for (van, tot) in zip(grenzen, grenzen.dropFirst()) where van < tot {
      stukken.append(Stuk(van: van, tot: tot, teken: grens.teken(try saldo((van + tot) / 2))))
    }
    (self.bereik, self.nulpunten, self.stukken, isVlak) = (bereik, nulpunten, stukken, false)
    dichtstbij = nulpunten.isEmpty ? try Self.dichtstbij(bereik, proef, saldo) : nil
  }

  private init(vlak bereik: ClosedRange<Double>) {
    self.init(bereik, nulpunten: [], stukken: [], dichtstbij: nil, isVlak: true)
  }

  private init(
    _ bereik: ClosedRange<Double>, nulpunten: [Double], stukken: [Stuk], dichtstbij: Stand?, isVlak: Bool
  ) {
    (self.bereik, self.nulpunten, self.stukken) = (bereik, nulpunten, stukken)
    (self.dichtstbij, self.isVlak) = (dichtstbij, isVlak)
  }

  init(_ parameter: Parameter, nu: Double, _ proef: Proefdraai) throws(Rekenfout) {
    func saldo(_ waarde: Double) throws(Rekenfout) -> Double { try proef.saldo(parameter, waarde) }
    let bereik = parameter.bereik
    switch parameter {
    case .discontovoet: try self.init(disconto: try Machtsom(disconto: proef), bereik, proef.grens)
    case .gedeeld(.groei): try self.init(groei: Machtsom(groei: proef), nu: nu, bereik, proef.grens)
    case .regel(_, _, .uitdoving), .regel(_, _, .uitval):
      try self.init(eentonig: bereik, proef.grens, saldo)
    case .gedeeld, .regel: try self.init(lijn: bereik, nu: nu, proef, saldo)
    }
  }

  /// As fine as may leave.
  func afgerond(_ parameter: Parameter, _ korrel: Korrel) -> Saldoverloop {
    let waarden = korrel.waarden(van: parameter)
    return Saldoverloop(
      bereik, nulpunten: nulpunten.map { $0.afgerond(waarden) },
      stukken: stukken.map {
        Stuk(van: $0.van.afgerond(waarden), tot: $0.tot.afgerond(waarden), teken: $0.teken)
      }.filter { $0.van < $0.tot },
      dichtstbij: dichtstbij.map {
        Stand(waarde: $0.waarde.afgerond(waarden), saldo: $0.saldo.afgerond(korrel.alles))
      }, isVlak: isVlak)
  }

  /// A straight line through two points: x = -s·f(0) / (f(s) - f(0)), with s about as large as the number is.
  private init(
    lijn bereik: ClosedRange<Double>, nu: Double, _ proef: Proefdraai,
    _ saldo: (Double) throws(Rekenfout) -> Double
  ) throws(Rekenfout) {
    let stap = max(1, nu)
    let bijNul = try saldo(0)
    let verschil = try saldo(stap) - bijNul
    guard abs(verschil) > 1e-9 * max(abs(bijNul), abs(proef.nu), 1e-3) else {
      self.init(vlak: bereik)
      return
    }
    let punt = -stap * bijNul / verschil
    try self.init(
      bereik, nulpunten: bereik.contains(punt) ? [punt] : [], proef.grens, proef: []
    ) { x throws(Rekenfout) in bijNul + verschil * (x / stap) }
  }

  /// Only rising or only falling: fading and drop-out make what one line brings smaller, and nothing else.
  private init(
    eentonig bereik: ClosedRange<Double>, _ grens: Nulgrens,
    _ saldo: (Double) throws(Rekenfout) -> Double
  ) throws(Rekenfout) {
    let (begin, einde) = (try saldo(bereik.lowerBound), try saldo(bereik.upperBound))
    guard abs(einde - begin) > 1e-9 * max(abs(begin), abs(einde), 1e-3) else {
      self.init(vlak: bereik)
      return
    }
    // What could be computed at both ends can be computed between them.
    let punt = nulpunt(bereik) { (try? saldo($0)) ?? 0 }
    try self.init(bereik, nulpunten: [punt].compactMap(\.self), grens, proef: [], saldo)
  }

  /// Per year t = ln(1+r) counts: a euro after λ years is worth e^(-λt).
  private init(disconto som: Machtsom, _ bereik: ClosedRange<Double>, _ grens: Nulgrens) throws(Rekenfout) {
    try self.init(
      som, bereik, grens, naar: { expm1($0) }, van: { log1p($0) }, saldo: { som.waarde(log1p($0)) })
  }

  /// With t = ln((1+g)/(1+nu)), the J years together bring e^((J-1)t) times the sum.
  private init(
    groei som: Machtsom, nu: Double, _ bereik: ClosedRange<Double>, _ grens: Nulgrens
  ) throws(Rekenfout) {
    func t(_ groei: Double) -> Double { log1p(groei) - log1p(nu) }
    try self.init(
      som, bereik, grens, naar: { expm1($0 + log1p(nu)) }, van: t,
      saldo: { som.waarde(t($0)) * exp(som.hoogsteExponent * t($0)) })
  }

  private init(
    _ som: Machtsom, _ bereik: ClosedRange<Double>, _ grens: Nulgrens, naar waarde: (Double) -> Double,
    van t: (Double) -> Double, saldo: (Double) -> Double
  ) throws(Rekenfout) {
    let (begin, einde) = (t(bereik.lowerBound), t(bereik.upperBound))
    guard !som.isVlak else {
      self.init(vlak: bereik)
      return
    }
    let nulpunten = som.nulpunten(begin...einde, grens).map {
      min(max(waarde($0), bereik.lowerBound), bereik.upperBound)
    }
    let proef = (1..<200).map { waarde(begin + (einde - begin) * Double($0) / 200) }
    try self.init(bereik, nulpunten: nulpunten, grens, proef: proef) { x throws(Rekenfout) in saldo(x) }
  }

  /// The nearest of the ends and some values between, narrowed down.
  private static func dichtstbij(
    _ bereik: ClosedRange<Double>, _ proef: [Double], _ saldo: (Double) throws(Rekenfout) -> Double
  ) throws(Rekenfout) -> Stand {
    let punten = [bereik.lowerBound] + proef + [bereik.upperBound]
    var beste = (plaats: 0, saldo: try saldo(punten[0]))
    for plaats in punten.indices.dropFirst() {
      let hier = try saldo(punten[plaats])
      if abs(hier) < abs(beste.saldo) { beste = (plaats, hier) }
    }
    var stand = Stand(waarde: punten[beste.plaats], saldo: beste.saldo)
    guard !proef.isEmpty else { return stand }
    var (links, rechts) = (punten[max(0, beste.plaats - 1)], punten[min(punten.count - 1, beste.plaats + 1)])
    for _ in 0..<60 {
      let (a, b) = (links + (rechts - links) / 3, rechts - (rechts - links) / 3)
      let (fa, fb) = (try saldo(a), try saldo(b))
      if abs(fa) < abs(fb) { rechts = b } else { links = a }
      for (x, f) in [(a, fa), (b, fb)] where abs(f) < abs(stand.saldo) { stand = Stand(waarde: x, saldo: f) }
    }
    return stand
  }
}
