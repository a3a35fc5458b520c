import Bestandsvorm

/// Everything that the register holds about one resident (AVG art. 15).
package struct Inzagedossier: Sendable {
  package let bewoner: Bewonernummer
  package let persoon: Persoon
  /// As the same resident was written down elsewhere in the register, when two turned out to be one.
  package let ook: [Persoon]
  package let casussen: [Inzagecasus]
}

/// One casus with what happened, what was written, and who looked.
package struct Inzagecasus: Sendable {
  package let casus: Casus
  package let gebeurtenissen: [Gebeurtenis]
  package let teksten: [Tekstnummer: String]
  package let inzagen: [Inzagedag]
}

/// Somebody looked at a casus on a day; what was done more than once that day is counted.
package struct Inzagedag: Sendable, Hashable {
  package let dag: Datum
  package let wie: String
  package let wat: String
  package let keer: Int

  /// Oldest first. The days are those of universal time, as the log keeps them.
  static func perDag(_ inzagen: [Inzage]) -> [Inzagedag] {
    struct Sleutel: Hashable {
      let dag: Datum
      let wie: String
      let wat: String
    }
    var volgorde: [Sleutel] = []
    var keren: [Sleutel: Int] = [:]
    for inzage in inzagen {
      let sleutel = Sleutel(dag: inzage.tijdstip.datum, wie: inzage.wie, wat: inzage.wat)
      if keren[sleutel] == nil { volgorde.append(sleutel) }
      keren[sleutel, default: 0] += 1
    }
    return volgorde.map { Inzagedag(dag: $0.dag, wie: $0.wie, wat: $0.wat, keer: keren[$0] ?? 0) }
  }
}

extension Zitting {
  /// Everything about the resident of a casus. That it was asked for is written down.
  package func inzagedossier(_ nummer: Casusnummer) throws(Registerfout) -> Inzagedossier {
    let bewoner = try casus(nummer).bewoner
    var rijen: Set<Bewonernummer> = []
    var casussen: [Inzagecasus] = []
    for eigen in try self.casussen(van: bewoner) {
      let casus = try casus(eigen)
      rijen.insert(casus.verwijzing.bewoner)
      let gebeurtenissen = try gebeurtenissen(eigen)
      let teksten = try teksten(casus.verwijzing.bewoner)
      let gelezen = Set(gebeurtenissen.flatMap(\.feit.teksten))
      casussen.append(
        Inzagecasus(
          casus: casus, gebeurtenissen: gebeurtenissen,
          teksten: teksten.filter { gelezen.contains($0.key) }, inzagen: Inzagedag.perDag(try inzagen(eigen)))
      )
      try legInzageVast(eigen, "inzage voor de bewoner")
    }
    rijen.remove(bewoner)
    var ook: [Persoon] = []
    for rij in rijen.sorted() { ook.append(try persoon(rij)) }
    return Inzagedossier(bewoner: bewoner, persoon: try persoon(bewoner), ook: ook, casussen: casussen)
  }
}
