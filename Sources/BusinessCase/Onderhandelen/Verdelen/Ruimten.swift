/// Per draw the contributions at which both parties gain: more than one needs, less than the other can spare.
struct Ruimten: Sendable, Hashable {
  /// Ends of the draws in which both can gain, each so far inwards that it is a gain; in order.
  private let begin: [Double]
  private let einde: [Double]
  private let aantal: Int
  /// The share of the draws in which the one needs no more than the other can spare.
  let kansOpRuimte: Double

  /// - Parameters: what the one needs and what the other can spare, per draw; as many of both, at least one.
  init(van: [Double], tot: [Double], _ grens: Nulgrens) {
    let paren = zip(van, tot)
    let open = paren.map { ($0 + grens.euro, $1 - grens.euro) }.filter { $0 <= $1 }
    begin = open.map(\.0).sorted()
    einde = open.map(\.1).sorted()
    aantal = van.count
    kansOpRuimte = Double(paren.count { !grens.isMin($1 - $0) }) / Double(van.count)
  }

  /// The share of the draws that gain at `bijdrage`: those that have begun less those that have ended.
  ///
  /// - Complexity: O(log n).
  func kansOpWinst(bij bijdrage: Double) -> Double {
    let begonnen = begin.aantalVooraan { $0 <= bijdrage }
    let voorbij = einde.aantalVooraan { $0 < bijdrage }
    return Double(begonnen - voorbij) / Double(aantal)
  }
}
