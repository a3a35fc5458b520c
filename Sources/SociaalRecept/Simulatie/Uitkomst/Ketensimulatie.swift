import BusinessCase

/// How a simulation is run.
public struct Simulatiewijze: Sendable, Hashable {
  public var herhalingen: Int
  public var zaad: UInt64
  /// Never changes the outcome.
  public var draden: Int

  public init(herhalingen: Int = 200, zaad: UInt64 = 2022, draden: Int = 1) {
    self.herhalingen = max(1, herhalingen)
    self.zaad = zaad
    self.draden = draden
  }
}

/// One replication.
package struct Herhaling: Sendable {
  package let cijfers: [Double]
  package let doorstroom: Doorstroom
  /// In = out + inside, and Little's law.
  package let klopt: Bool
  package let voorvallen: Int
  package let spoor: Spoor
}

extension Ketenplan {
  /// Runs one replication.
  ///
  /// - Parameter sporen: how many casussen are followed in words.
  /// - Complexity: linear in the number of events; memory in how many are inside at once.
  package func herhaling(_ nummer: Int, zaad: UInt64, sporen: Int = 0) -> Herhaling {
    var model = Ketenmodel(self, zaad: zaad, herhaling: nummer, sporen: sporen)
    var agenda = Agenda<Ketenmodel.Voorval>(ruimte: 1024)
    model.start(&agenda)
    let voorvallen = model.draai(&agenda, totEnMet: model.slot)
    model.telling.sluitAf(binnen: model.kaarten.aantal, op: model.slot)
    return Herhaling(
      cijfers: model.telling.cijfers, doorstroom: model.telling.stroom.doorstroom,
      klopt: model.telling.balans.klopt, voorvallen: voorvallen, spoor: model.spoor)
  }

  /// What became of who came in, one per replication, for the programme.
  public func doorstromen(_ wijze: Simulatiewijze) -> [Doorstroom] {
    evenwijdig(wijze.herhalingen, draden: wijze.draden) { herhaling($0, zaad: wijze.zaad).doorstroom }
  }

  /// Runs several chains in the same world: replication i of each has the same arrivals with the same draws, so that
  /// a difference between two is a difference of the chains.
  ///
  /// - Parameters:
  ///   - plannen: with the same number of years.
  ///   - drempel: a figure that should be reached, counted in `Ketenuitkomst.gehaald`.
  /// - Returns: one outcome for each.
  /// - Complexity: memory does not grow with the number of replications.
  public static func simuleer(
    _ plannen: [Ketenplan], _ wijze: Simulatiewijze, drempel: (Kengetal, Double)? = nil,
    voortgang: (Double) -> Void = { _ in }
  ) -> [Ketenuitkomst] {
    var uitkomsten = plannen.map { Ketenuitkomst($0, wijze, drempel: drempel) }
    let blok = max(1, min(64, 256 / max(1, plannen.count)))
    for eerste in stride(from: 0, to: wijze.herhalingen, by: blok) {
      let aantal = min(blok, wijze.herhalingen - eerste)
      let gedaan = evenwijdig(aantal * plannen.count, draden: wijze.draden) { nummer in
        plannen[nummer % plannen.count].herhaling(eerste + nummer / plannen.count, zaad: wijze.zaad)
      }
      for nummer in 0..<aantal {
        let rij = nummer * plannen.count
        for plan in plannen.indices { uitkomsten[plan].tel(gedaan[rij + plan], tegenover: gedaan[rij]) }
      }
      voortgang(Double(eerste + aantal) / Double(wijze.herhalingen))
    }
    return uitkomsten
  }
}
