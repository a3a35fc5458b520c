/// Generalises what people can be found by until everybody is one of many: k-anonymity by local recoding
/// (L. Sweeney, "k-anonymity", 2002), with k counted in residents.
///
/// Step by step, every group of at least k residents stays as it is, and what is left over fades one step further. What
/// is left over at the end is fully hidden. So that its size and content cannot be worked out by taking the groups
/// shown from a total, that rest holds at least k residents too: if need be the smallest group that is shown joins it.
enum Verhulling {
  /// Fewer residents than this are not shown as a group; as for tables of outcomes.
  static let ondergrens = 10

  /// - Parameter leden: of everybody, who it is and what they can be found by.
  /// - Returns: for everybody, in the same order, what may be shown.
  /// - Complexity: O(n) for a fixed number of steps.
  static func verhul(
    _ leden: [(bewoner: Bewonernummer, herkenning: Herkenning)], ondergrens k: Int = ondergrens
  ) -> [Herkenning] {
    var uit = Array(repeating: Herkenning.geheim, count: leden.count)
    var rest = Array(leden.indices)
    let trappen = leden.map(\.herkenning.trappen)
    for trap in (trappen.first ?? []).indices.dropLast() {
      var groepen = Dictionary(grouping: rest) { trappen[$0][trap] }
      groepen = groepen.filter { bewoners($0.value, leden) >= k }
      for (herkenning, groep) in groepen { for lid in groep { uit[lid] = herkenning } }
      rest = rest.filter { groepen[trappen[$0][trap]] == nil }
    }
    vulAan(&uit, leden, k)
    return uit
  }

  /// The hidden rest is empty, or holds at least k residents, or is everybody.
  private static func vulAan(
    _ uit: inout [Herkenning], _ leden: [(bewoner: Bewonernummer, herkenning: Herkenning)], _ k: Int
  ) {
    let verborgen = uit.indices.filter { uit[$0] == .geheim }
    guard !verborgen.isEmpty, bewoners(verborgen, leden) < k else { return }
    let groepen = Dictionary(grouping: uit.indices.filter { uit[$0] != .geheim }) { uit[$0] }
    // Ties are broken by the words, so that the same register gives the same file.
    let kleinste = groepen.min { ($0.value.count, $0.key.woorden) < ($1.value.count, $1.key.woorden) }
    for lid in kleinste?.value ?? [] { uit[lid] = .geheim }
  }

  private static func bewoners(_ groep: [Int], _ leden: [(bewoner: Bewonernummer, herkenning: Herkenning)])
    -> Int
  {
    Set(groep.map { leden[$0].bewoner }).count
  }
}

extension Herkenning {
  fileprivate var woorden: String {
    [stadsdeel, leeftijdsklasse, kanaal, route, aangemeld].map { $0 ?? "*" }.joined(separator: "|")
  }
}
