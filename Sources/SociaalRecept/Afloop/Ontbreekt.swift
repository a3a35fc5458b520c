import BusinessCase

/// What was asked and not there: vraagtype against wijk, and under the published gaps.
package struct Ontbreekt: Sendable, Hashable {
  package struct Cel: Sendable, Hashable {
    package let vraagtype: Vraagtype
    /// Nil where the wijk is not known.
    package let wijk: Wijk?
  }

  /// How often; nil when it is too little to show.
  package let cellen: [Cel: Int?]
  package let gaten: [Gemis.Gat: Int?]
  /// All, those under none of the gaps included.
  package let aantal: Int

  /// How often; 0 where it never happened.
  package func keer(_ vraagtype: Vraagtype, _ wijk: Wijk?) -> Int? {
    cellen[Cel(vraagtype: vraagtype, wijk: wijk)] ?? 0
  }

  init(_ casussen: [Afloopcasus], isAfgeschermd: Bool) {
    var (cellen, gaten): ([Cel: Int], [Gemis.Gat: Int]) = ([:], [:])
    for casus in casussen {
      for gemis in casus.gemist {
        cellen[Cel(vraagtype: gemis.vraagtype, wijk: casus.wijk), default: 0] += 1
        if let gat = gemis.gat { gaten[gat, default: 0] += 1 }
      }
    }
    aantal = cellen.values.reduce(0, +)
    self.cellen = cellen.mapValues { $0.getoond(isAfgeschermd) }
    self.gaten = gaten.mapValues { $0.getoond(isAfgeschermd) }
  }
}
