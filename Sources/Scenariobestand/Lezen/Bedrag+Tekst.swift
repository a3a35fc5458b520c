import Bestandsvorm
import BusinessCase
import Taal

/// What can be wrong with a number that should be an amount, as the end of a sentence.
enum Bedragfout: String, Error {
  case negatief = "is negatief"
  case geenGewoonGetal = "is geen bedrag in gewone cijfers"
  case teVeelDecimalen = "heeft te veel decimalen"
  case teGroot = "is te groot"
}

extension Bedrag {
  /// Exact cents from a decimal number such as `28.74`, `1038` or `.5`; never by way of a `Double`.
  init(euroTekst: String) throws(Bedragfout) {
    var cijfers = euroTekst.utf8[...]
    let teken = cijfers.first
    if teken == UInt8.min || teken == UInt8.plus { cijfers = cijfers.dropFirst() }
    let delen = cijfers.split(separator: UInt8.punt, omittingEmptySubsequences: false)
    guard (1...2).contains(delen.count), delen.allSatisfy({ $0.allSatisfy(\.isCijfer) }) else {
      throw .geenGewoonGetal
    }
    let decimalen = delen.count == 2 ? Array(delen[1]) : []
    let heeftWaarde = delen[0].contains { $0 != UInt8.nul } || decimalen.contains { $0 != UInt8.nul }
    guard teken != UInt8.min || !heeftWaarde else { throw .negatief }
    // Not even zeros: who writes 1.000 means a thousand.
    guard decimalen.count <= 2 else { throw .teVeelDecimalen }
    let heel = delen[0].drop { $0 == UInt8.nul }
    // Eleven digits and two decimals fit in 64 bits by far.
    guard heel.count <= 11 else { throw .teGroot }
    let aangevuld =
      heel + decimalen.prefix(2) + Array(repeating: UInt8.nul, count: max(0, 2 - decimalen.count))
    let centen = aangevuld.reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8.nul) }
    guard centen <= 10_000_000_000_00 else { throw .teGroot }
    self.init(centen: centen)
  }
}
