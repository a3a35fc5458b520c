/// Generalises what people can be found by until everybody is one of many: k-anonymity (L. Sweeney, "k-anonymity: a model
/// for protecting privacy", 2002) over all columns together, with k counted in residents.
///
/// Columns are made coarser in all rows alike, one step after another, until at most one in ten is not yet in a group of at
/// least k residents with the same values; of those few everything is left out. So that their number and contents cannot
/// be worked out by taking the groups shown from a total, they are at least k residents too: if need be the smallest
/// group that is shown joins them.
package struct Verhulling: Sendable {
  /// Fewer residents than this are not shown as a group; as for tables of outcomes.
  static let ondergrens = 10

  /// The steps that were needed, in order.
  package let gedaan: [Vergroving]
  /// For everybody, in the order that they were given, what may be shown.
  let getoond: [Herkenning]

  /// Of how many everything was left out.
  package var verborgen: Int { getoond.count { $0 == .geheim } }
  /// All of them.
  package var aantal: Int { getoond.count }

  /// - Parameter leden: of everybody, who it is and what they can be found by.
  /// - Complexity: O(n) for a fixed number of steps.
  init(_ leden: [(bewoner: Bewonernummer, herkenning: Herkenning)], ondergrens k: Int = ondergrens) {
    var (gedaan, grof): ([Vergroving], [Herkenning]) = ([], leden.map(\.herkenning))
    var klein = Self.klein(grof, leden, k)
    for stap in Vergroving.allCases where klein.count * 10 > leden.count {
      gedaan.append(stap)
      for lid in leden.indices { stap.pasToe(op: &grof[lid], leden[lid].herkenning) }
      klein = Self.klein(grof, leden, k)
    }
    for lid in klein { grof[lid] = .geheim }
    Self.vulAan(&grof, leden, k)
    self.gedaan = gedaan
    getoond = grof
  }

  /// Whoever shares what is shown with fewer than k residents.
  private static func klein(
    _ grof: [Herkenning], _ leden: [(bewoner: Bewonernummer, herkenning: Herkenning)], _ k: Int
  ) -> [Int] {
    Dictionary(grouping: grof.indices) { grof[$0] }.values.filter { bewoners($0, leden) < k }.flatMap(\.self)
  }

  /// The hidden rest is empty, or holds at least k residents, or is everybody.
  private static func vulAan(
    _ uit: inout [Herkenning], _ leden: [(bewoner: Bewonernummer, herkenning: Herkenning)], _ k: Int
  ) {
    while true {
      let verborgen = uit.indices.filter { uit[$0] == .geheim }
      guard !verborgen.isEmpty, bewoners(verborgen, leden) < k else { return }
      let groepen = Dictionary(grouping: uit.indices.filter { uit[$0] != .geheim }) { uit[$0] }
      // Ties are broken by the words, so that the same register gives the same file.
      let kleinste = groepen.min { ($0.value.count, $0.key.woorden) < ($1.value.count, $1.key.woorden) }
      guard let kleinste else { return }
      for lid in kleinste.value { uit[lid] = .geheim }
    }
  }

  private static func bewoners(_ groep: [Int], _ leden: [(bewoner: Bewonernummer, herkenning: Herkenning)])
    -> Int
  {
    Set(groep.map { leden[$0].bewoner }).count
  }
}
