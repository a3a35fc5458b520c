import BusinessCase

/// Waiting times of one replication: a histogram in whole days per wijk and step, so that memory does not depend on
/// how many wait. Only who came in during the years that count is counted.
struct Wachttelling {
  typealias Stap = Kengetal.Stap
  /// Longer than this is counted as this; the mean and the longest are exact.
  static let dagen = 1096

  private struct Stand {
    var som = 0.0
    var langst = 0.0
    var aantal = 0
    var binnen = 0
    /// Who came in and has neither got there nor left.
    var open = 0
    /// Of those, who came in so early that the norm has passed at the end.
    var openTeLang = 0
  }

  let begin: Double
  let eind: Double
  private let normen: [Double]
  private var standen: [Stand]
  private var dagtelling: [UInt32]

  init(begin: Double, eind: Double, normen: [Double], wijken: Int) {
    (self.begin, self.eind, self.normen) = (begin, eind, normen)
    standen = Array(repeating: Stand(), count: wijken * Stap.allCases.count)
    dagtelling = Array(repeating: 0, count: standen.count * Self.dagen)
  }

  private static func rij(_ stap: Stap, _ wijk: Int) -> Int { wijk * Stap.allCases.count + stap.rawValue }

  func telt(_ begin: Double) -> Bool { begin >= self.begin && begin < eind }

  /// Somebody begins to wait.
  @inline(__always)
  mutating func wacht(_ stap: Stap, wijk: Int, vanaf t0: Double) {
    guard telt(t0) else { return }
    standen[Self.rij(stap, wijk)].open += 1
    if t0 <= eind - normen[stap.rawValue] { standen[Self.rij(stap, wijk)].openTeLang += 1 }
  }

  /// Somebody is done waiting.
  @inline(__always)
  mutating func klaar(_ stap: Stap, wijk: Int, vanaf t0: Double, op tijd: Double) {
    guard telt(t0), tijd <= eind else { return }
    let rij = Self.rij(stap, wijk)
    let duur = tijd - t0
    let norm = normen[stap.rawValue]
    standen[rij].open -= 1
    if t0 <= eind - norm { standen[rij].openTeLang -= 1 }
    standen[rij].som += duur
    standen[rij].aantal += 1
    if duur <= norm { standen[rij].binnen += 1 }
    if duur > standen[rij].langst { standen[rij].langst = duur }
    dagtelling[rij * Self.dagen + min(Self.dagen - 1, Int(duur))] += 1
  }

  /// Somebody leaves while waiting.
  mutating func weg(_ stap: Stap, wijk: Int, vanaf t0: Double, op tijd: Double) {
    guard telt(t0), tijd <= eind else { return }
    let rij = Self.rij(stap, wijk)
    standen[rij].open -= 1
    if t0 <= eind - normen[stap.rawValue] { standen[rij].openTeLang -= 1 }
  }

  /// The figures of some wijken together, in the order of `Kengetal.Maat`; not a number where nobody got there.
  func cijfers(_ stap: Stap, wijken: [Int]) -> [Double] {
    let rijen = wijken.map { Self.rij(stap, $0) }
    var samen = Stand()
    for rij in rijen {
      samen.som += standen[rij].som
      samen.aantal += standen[rij].aantal
      samen.binnen += standen[rij].binnen
      samen.open += standen[rij].open
      samen.openTeLang += standen[rij].openTeLang
      samen.langst = max(samen.langst, standen[rij].langst)
    }
    let n = Double(samen.aantal)
    let beoordeeld = n + Double(samen.openTeLang)
    let kwantielen = kwantielen(rijen, aantal: samen.aantal, langst: samen.langst)
    return [n, n > 0 ? samen.som / n : .nan] + kwantielen + [
      n > 0 ? samen.langst : .nan, beoordeeld > 0 ? Double(samen.binnen) / beoordeeld : .nan,
      Double(samen.open),
    ]
  }

  /// The days below which a half, 80% and 90% lie, straight within a day.
  private func kwantielen(_ rijen: [Int], aantal: Int, langst: Double) -> [Double] {
    guard aantal > 0 else { return [.nan, .nan, .nan] }
    let samen = samengeteld(rijen, dagen: min(Self.dagen, Int(langst) + 1))
    var uit: [Double] = []
    var (dag, som) = (0, 0)
    for deel in [0.5, 0.8, 0.9] {
      let doel = deel * Double(aantal)
      while Double(som + samen[dag]) < doel {
        som += samen[dag]
        dag += 1
      }
      uit.append(min(langst, Double(dag) + (doel - Double(som)) / Double(samen[dag])))
    }
    return uit
  }

  /// How many waited each whole number of days for a step, in the whole city; the last is for all who waited longer.
  func dagtelling(_ stap: Stap) -> [Int] {
    samengeteld(Wijk.allCases.indices.map { Self.rij(stap, $0) }, dagen: Self.dagen)
  }

  /// How many waited each number of days.
  private func samengeteld(_ rijen: [Int], dagen: Int) -> [Int] {
    var samen = Array(repeating: 0, count: dagen)
    dagtelling.withUnsafeBufferPointer { telling in
      for rij in rijen {
        let begin = rij * Self.dagen
        for dag in 0..<dagen { samen[dag] += Int(telling[begin + dag]) }
      }
    }
    return samen
  }
}
