import Bestandsvorm

/// Everything that the register holds about one resident (AVG art. 15).
package struct Inzagedossier: Sendable {
  package let bewoner: Bewonernummer
  package let persoon: Persoon
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
    let bewoner = try casus(nummer).verwijzing.bewoner
    let teksten = try teksten(bewoner)
    var casussen: [Inzagecasus] = []
    for eigen in try self.casussen(van: bewoner) {
      let gebeurtenissen = try gebeurtenissen(eigen)
      let gelezen = Set(gebeurtenissen.flatMap(\.feit.teksten))
      casussen.append(
        Inzagecasus(
          casus: try casus(eigen), gebeurtenissen: gebeurtenissen,
          teksten: teksten.filter { gelezen.contains($0.key) }, inzagen: Inzagedag.perDag(try inzagen(eigen)))
      )
      try legInzageVast(eigen, "inzage voor de bewoner")
    }
    return Inzagedossier(bewoner: bewoner, persoon: try persoon(bewoner), casussen: casussen)
  }
}
