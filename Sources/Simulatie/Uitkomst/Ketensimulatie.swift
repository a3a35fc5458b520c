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
  /// In the order of `Kengetal.plaats`; not a number where there was nothing to observe.
  package let cijfers: [Double]
  let wachten: Wachttelling
  package let doorstroom: Doorstroom
  /// In = out + inside, and Little's law.
  package let klopt: Bool
  package let voorvallen: Int
  /// Years that were played, with warm-up and run-out.
  package let jaren: Double
  package let spoor: Spoor
}

extension Ketenplan {
  /// Runs one replication: the warm-up, the years, and the run-out until nobody who came in during the years waits.
  ///
  /// - Parameter sporen: how many casussen are followed in words.
  /// - Complexity: linear in the number of events; memory in how many are inside at once.
  package func herhaling(_ nummer: Int, zaad: UInt64, sporen: Int = 0) -> Herhaling {
    var model = Ketenmodel(self, zaad: zaad, herhaling: nummer, sporen: sporen)
    var agenda = Agenda<Ketenmodel.Voorval>(ruimte: 1024)
    model.start(&agenda)
    var tot = model.eind
    var voorvallen = model.draai(&agenda, totEnMet: tot)
    while model.telling.wachtend > 0, tot < model.slot {
      tot = min(model.slot, tot + 7)
      voorvallen += model.draai(&agenda, totEnMet: tot)
    }
    model.sluitAf(op: tot)
    return Herhaling(
      cijfers: model.telling.cijfers, wachten: model.telling.wacht,
      doorstroom: model.telling.stroom.doorstroom,
      klopt: model.telling.balans.klopt, voorvallen: voorvallen, jaren: tot / Ketentijd.jaar,
      spoor: model.spoor)
  }

  /// Plays the chain.
  ///
  /// - Parameters:
  ///   - perHerhaling: is handed what became of who came in, replication by replication in their order.
  ///   - voortgang: is told the share of the work that is done.
  /// - Complexity: memory grows with the number of replications by a few numbers each.
  package func simuleer(
    _ wijze: Simulatiewijze, perHerhaling: (Doorstroom) -> Void = { _ in },
    voortgang: (Double) -> Void = { _ in }
  ) -> Ketenuitkomst {
    var (uitkomst, gedaan) = (Ketenuitkomst(self, wijze), 0)
    herhaal(wijze.herhalingen, draden: wijze.draden, in: &uitkomst) { nummer in
      herhaling(nummer, zaad: wijze.zaad)
    } tel: { uitkomst, herhaling in
      uitkomst.tel(herhaling, nummer: gedaan)
      perHerhaling(herhaling.doorstroom)
      gedaan += 1
      voortgang(Double(gedaan) / Double(wijze.herhalingen))
    }
    return uitkomst
  }
}
