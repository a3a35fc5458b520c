import BusinessCase
import Taal

extension Vergelijking {
  /// Scenarios as rows, so that any number of them fits.
  package func scenariotabel(_ horizon: Horizon) -> Tabel {
    Tabel(
      titel: "Scenario's naast elkaar, per traject, \(horizon.termijn), in euro's",
      kop: [Kolom("Scenario")]
        + ["Baten", "Meerzorg", "Kosten", "Saldo", "Verhouding"].map { Kolom($0, .rechts) },
      rijen: uitkomsten.map { uitkomst in
        let perTraject = uitkomst.perTraject(horizon)
        let een = perTraject.totaal
        return [
          uitkomst.scenario.naam, bedragTekst(een.baten), bedragTekst(een.meerzorg), bedragTekst(een.kosten),
          bedragTekst(een.saldo), verhoudingTekst(perTraject.verhouding),
        ]
      })
  }

  package var totaaltabel: Tabel {
    Tabel(
      titel: "Saldo van alle trajecten samen, in euro's",
      kop: [Kolom("Scenario"), Kolom("Trajecten", .rechts)]
        + Horizon.allCases.map { Kolom($0.rawValue, .rechts) },
      rijen: uitkomsten.map { uitkomst in
        [uitkomst.scenario.naam, getalTekst(uitkomst.telling.trajecten, decimalen: 0)]
          + Horizon.allCases.map { bedragTekst(uitkomst[$0].totaal.saldo) }
      })
  }

  /// Nil when there is nothing to compare with.
  package func verschiltabel(_ horizon: Horizon) -> Tabel? {
    guard let eerste = uitkomsten.first, uitkomsten.count > 1 else { return nil }
    return Tabel(
      titel:
        "Verschil met \(eerste.scenario.naam), per traject, \(horizon.termijn), in euro's",
      kop: [Kolom("Scenario")] + ["Baten", "Meerzorg", "Kosten", "Saldo"].map { Kolom($0, .rechts) },
      rijen: uitkomsten.dropFirst().map { uitkomst in
        let verschil = verschil(uitkomst, horizon, .perTraject)
        return [
          uitkomst.scenario.naam, bedragTekst(verschil.baten), bedragTekst(verschil.meerzorg),
          bedragTekst(verschil.kosten), bedragTekst(verschil.saldo),
        ]
      })
  }

  /// Saldo per payer per scenario, for payers that matter in at least one of them.
  package func betalertabel(_ horizon: Horizon) -> Tabel {
    let betalers = Betaler.allCases.filter { betaler in
      uitkomsten.contains { $0[horizon].betalers[betaler] != Geldstroom() }
    }
    let ongedeeld = uitkomsten.contains { $0[horizon].nietToegedeeld != Geldstroom() }
    return Tabel(
      titel: "Saldo per betaler, per traject, \(horizon.termijn), in euro's",
      kop: [Kolom("Betaler")] + uitkomsten.map { Kolom($0.scenario.naam, .rechts) },
      rijen: betalers.map { betaler in
        [betaler.rawValue] + uitkomsten.map { bedragTekst($0.perTraject(horizon).betalers[betaler].saldo) }
      }
        + (ongedeeld
          ? [
            ["niet toegedeeld"] + uitkomsten.map { bedragTekst($0.perTraject(horizon).nietToegedeeld.saldo) }
          ]
          : []))
  }

  /// What would bring top-down and bottom-up together.
  package var verzoeningtabel: Tabel {
    Tabel(
      titel: "Welk deel van de claim waar moet zijn, lange termijn",
      kop: [Kolom("Scenario"), Kolom("Claim per traject", .rechts), Kolom("Telt nu mee", .rechts)]
        + ["Nodig voor 1,0", "Nodig voor 1,6"].map { Kolom($0, .rechts) },
      rijen: uitkomsten.map { uitkomst in
        let verzoening = Verzoening(uitkomst.perTraject(.lang))
        return [
          uitkomst.scenario.naam, bedragTekst(verzoening.claim), aandeelTekst(verzoening.geteld),
          nodigTekst(verzoening, Maatstaf.quitte), nodigTekst(verzoening, Maatstaf.sociaalWerk),
        ]
      })
  }

  private func nodigTekst(_ verzoening: Verzoening, _ verhouding: Double) -> String {
    guard let nodig = verzoening.nodigAandeel(voor: verhouding) else { return "–" }
    return nodig > 1 ? "meer dan alles" : procentTekst(nodig, decimalen: 1)
  }
}
