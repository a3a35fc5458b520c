@testable import BusinessCase

func partij(_ betaler: Betaler, _ saldo: [Double], bevestigd: [Double]? = nil) -> Partijtrekkingen {
  Partijtrekkingen(
    betaler: betaler, saldoZonderTraject: saldo, bevestigd: bevestigd ?? saldo.map { max(0, $0) })
}

func invoer(
  _ partijen: Partijtrekkingen..., prijs: Double = 1038, ongedeeld: Double = 0, huidig: Betaler = .gemeente
) throws -> Onderhandelinvoer {
  let aantal = partijen.first?.saldoZonderTraject.count ?? 1
  return try Onderhandelinvoer(
    partijen: partijen, trajectprijs: Array(repeating: prijs, count: aantal),
    ongedeeld: Array(repeating: ongedeeld, count: aantal), huidig: huidig)
}

extension Onderhandeling {
  func verdeling(_ sleutel: Verdeelsleutel) -> Prijsverdeling? { verdelingen.first { $0.sleutel == sleutel } }
}

extension Prijsverdeling {
  var betalingen: [Double] { delen.map(\.betaling.gemiddelde) }
  var saldi: [Double] { delen.map(\.saldo.gemiddelde) }
}

func vrijwelGelijk(_ links: [Double]?, _ rechts: [Double]) -> Bool {
  links.map { $0.count == rechts.count && zip($0, rechts).allSatisfy { vrijwelGelijk($0, $1) } } ?? false
}

extension Dobbelsteen {
  /// One to seven payers with up to two hundred draws, losses and payers without any gain included.
  mutating func onderhandelinvoer() throws -> Onderhandelinvoer {
    let aantal = Int.random(in: 1...200, using: &self)
    let betalers = Betaler.allCases.filter { _ in Bool.random(using: &self) }
    return try Onderhandelinvoer(
      partijen: betalers.map {
        let midden = Double.random(in: -400...1200, using: &self)
        let breedte = Bool.random(using: &self) ? Double.random(in: 0...900, using: &self) : 0
        return partij(
          $0, trek(aantal, midden - breedte...midden + breedte), bevestigd: trek(aantal, 0...max(1, midden)))
      }, trajectprijs: trek(aantal, 500...1500), ongedeeld: trek(aantal, 0...100),
      huidig: Betaler.allCases.randomElement(using: &self)!)
  }

  private mutating func trek(_ aantal: Int, _ bereik: ClosedRange<Double>) -> [Double] {
    (0..<aantal).map { _ in Double.random(in: bereik, using: &self) }
  }
}
