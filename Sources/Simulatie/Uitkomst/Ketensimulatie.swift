import BusinessCase

/// How a simulation is run.
package struct Simulatiewijze: Sendable, Hashable {
  package var herhalingen: Int
  package var zaad: UInt64
  /// Never changes the outcome.
  package var draden: Int

  package init(herhalingen: Int = 200, zaad: UInt64 = 2022, draden: Int = 1) {
    self.herhalingen = max(1, herhalingen)
    self.zaad = zaad
    self.draden = draden
  }
}

/// One replication.
package struct Herhaling: Sendable {
  package let cijfers: [Double]
  package let doorstroom: Doorstroom
  /// How many waited each whole number of days from the aanmelding to the start of the help.
  package let hulpdagen: [Int]
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
      hulpdagen: model.telling.wacht.dagtelling(.hulp),
      klopt: model.telling.balans.klopt, voorvallen: voorvallen, spoor: model.spoor)
  }

  /// What became of who came in, one per replication, for the programme.
  ///
  /// - Parameter voortgang: is told the share of the work that is done.
  package func doorstromen(
    _ wijze: Simulatiewijze, voortgang: (Double) -> Void = { _ in }
  ) -> [Doorstroom] {
    var doorstromen: [Doorstroom] = []
    herhaal(wijze.herhalingen, draden: wijze.draden, in: &doorstromen) { nummer in
      herhaling(nummer, zaad: wijze.zaad).doorstroom
    } tel: { doorstromen, doorstroom in
      doorstromen.append(doorstroom)
      voortgang(Double(doorstromen.count) / Double(wijze.herhalingen))
    }
    return doorstromen
  }

  /// Runs several chains in the same world: replication i of each has the same arrivals with the same draws, so that
  /// a difference between two is a difference of the chains.
  ///
  /// - Parameters:
  ///   - plannen: with the same number of years.
  ///   - drempel: a figure that should be reached, counted in `Ketenuitkomst.gehaald`.
  /// - Returns: one outcome for each.
  /// - Complexity: memory does not grow with the number of replications.
  package static func simuleer(
    _ plannen: [Ketenplan], _ wijze: Simulatiewijze, drempel: (Kengetal, Double)? = nil,
    voortgang: (Double) -> Void = { _ in }
  ) -> [Ketenuitkomst] {
    var uitkomsten = plannen.map { Ketenuitkomst($0, wijze, drempel: drempel) }
    var gedaan = 0
    herhaal(wijze.herhalingen, draden: wijze.draden, in: &uitkomsten) { nummer in
      plannen.map { $0.herhaling(nummer, zaad: wijze.zaad) }
    } tel: { uitkomsten, herhalingen in
      for (plan, herhaling) in herhalingen.enumerated() {
        uitkomsten[plan].tel(herhaling, tegenover: herhalingen[0])
      }
      gedaan += 1
      voortgang(Double(gedaan) / Double(wijze.herhalingen))
    }
    return uitkomsten
  }
}
