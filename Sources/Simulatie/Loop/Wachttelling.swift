import BusinessCase

/// How people waited for one thing: those who got it, those who left, and those who still waited when nobody was
/// followed any longer.
package struct Wachtstand: Sendable, Hashable, Samenvoegbaar {
  /// The waits of those who got it, in days.
  package private(set) var geholpen = Waarnemingen()
  /// Who still waited.
  package private(set) var open = 0
  /// Who got it within the norm.
  private var binnen = 0
  /// Who was without it for longer than the norm, whatever came later.
  private var buiten = 0

  @inline(__always)
  fileprivate mutating func tel(_ einde: Wachttelling.Einde, na duur: Double, norm: Double) {
    switch einde {
    case .geholpen:
      geholpen.tel(duur)
      if duur <= norm { binnen &+= 1 }
    case .weg: break
    case .open: open &+= 1
    }
    if duur > norm { buiten &+= 1 }
  }

  package mutating func tel(_ ander: Wachtstand) {
    geholpen.tel(ander.geholpen)
    open += ander.open
    binnen += ander.binnen
    buiten += ander.buiten
  }

  /// Of whom it is known; of who left or was followed for less than the norm it is not. As the register has it.
  package var aandeelBinnen: Double? {
    binnen + buiten > 0 ? Double(binnen) / Double(binnen + buiten) : nil
  }
}

/// The waits of those who came in during the years that count, each in the year in which they came in.
struct Wachttelling: Sendable, Samenvoegbaar {
  typealias Stap = Kengetal.Stap

  /// How a wait ended.
  enum Einde {
    case geholpen, weg
    /// Nobody looked any longer.
    case open
  }

  private let jaren: Int
  private let normen: [Double]
  /// Casussen that came in, per year.
  private(set) var ingestroomd: [Int]
  /// Per year, wijk and step.
  private var standen: [Wachtstand]
  /// Per wijk and step.
  private var duren: [Overleving]

  private static let (wijken, stappen) = (Wijk.allCases.count, Stap.allCases.count)

  init(jaren: Int, normen: Wachtnormen) {
    self.jaren = jaren
    self.normen = Stap.allCases.map { normen[$0] }
    ingestroomd = Array(repeating: 0, count: jaren)
    standen = Array(repeating: Wachtstand(), count: jaren * Self.wijken * Self.stappen)
    duren = Array(repeating: Overleving(), count: Self.wijken * Self.stappen)
  }

  mutating func komtIn(jaar: Int16) { ingestroomd[Int(jaar)] += 1 }

  /// A wait of `duur` days ended.
  @inline(__always)
  mutating func tel(_ stap: Stap, _ einde: Einde, jaar: Int16, wijk: UInt8, na duur: Double) {
    guard jaar >= 0 else { return }
    let rij = Int(wijk) &* Self.stappen &+ stap.rawValue
    standen[Int(jaar) &* duren.count &+ rij].tel(einde, na: duur, norm: normen[stap.rawValue])
    if einde == .geholpen { duren[rij].tel(duur) } else { duren[rij].tel(minstens: duur) }
  }

  mutating func tel(_ ander: Wachttelling) {
    for jaar in ingestroomd.indices { ingestroomd[jaar] += ander.ingestroomd[jaar] }
    for plaats in standen.indices { standen[plaats].tel(ander.standen[plaats]) }
    for plaats in duren.indices { duren[plaats].tel(ander.duren[plaats]) }
  }

  /// Of some wijken together, in one year or in all.
  func stand(_ stap: Stap, wijken: [Int], jaar: Int? = nil) -> Wachtstand {
    var samen = Wachtstand()
    for jaar in jaar.map({ $0..<($0 + 1) }) ?? 0..<jaren {
      for wijk in wijken { samen.tel(standen[(jaar * Self.wijken + wijk) * Self.stappen + stap.rawValue]) }
    }
    return samen
  }

  /// Of some wijken together, in all years.
  func duur(_ stap: Stap, wijken: [Int]) -> Overleving {
    var samen = Overleving()
    for wijk in wijken { samen.tel(duren[wijk * Self.stappen + stap.rawValue]) }
    return samen
  }

  /// The share of everybody, in all years, for whom a step was within its norm.
  func aandeelBinnen(_ stap: Stap) -> Double? {
    stand(stap, wijken: Kengetal.Groep.alles.wijken).aandeelBinnen
  }
}
