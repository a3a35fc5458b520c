import BusinessCase
import Taal

/// The tables of one outcome, the same on a terminal and in a report. Amounts in euros, each rounded by itself.
extension Scenariouitkomst {
  /// What was set otherwise does to the saldo of all trajecten.
  package func tabel(tegenover ander: Scenariouitkomst) -> Tabel {
    Tabel(
      titel: "Saldo van alle trajecten, met en zonder wat er anders gesteld is, in euro's",
      kop: [Kolom("Termijn")] + ["Zoals het is", "Nu", "Verschil"].map { Kolom($0, .rechts) },
      rijen: Horizon.allCases.map { horizon in
        let (voor, na) = (ander[horizon].totaal.saldo, self[horizon].totaal.saldo)
        return [horizon.rawValue, bedragTekst(voor), bedragTekst(na), bedragTekst(na - voor)]
      })
  }

  package var termijntabel: Tabel {
    Tabel(
      titel: "Uitkomst per termijn, alle trajecten samen, in euro's",
      kop: [Kolom("Termijn"), Kolom("Maanden", .rechts)]
        + ["Baten", "Meerzorg", "Kosten", "Saldo", "Verhouding"].map { Kolom($0, .rechts) },
      rijen: uitkomsten.map { uitkomst in
        let totaal = uitkomst.totaal
        return [
          uitkomst.horizon.rawValue, String(uitkomst.maanden), bedragTekst(totaal.baten),
          bedragTekst(totaal.meerzorg),
          bedragTekst(totaal.kosten), bedragTekst(totaal.saldo), verhoudingTekst(uitkomst.verhouding),
        ]
      })
  }

  /// What is known about the outcome besides the saldo.
  package var zekerheidstabel: Tabel {
    Tabel(
      titel: "Hoe zeker, en wat er buiten het saldo staat",
      kop: [Kolom("Termijn"), Kolom("Maanden", .rechts)]
        + ["Getoetst", "Na de toets", "Tegenslag", "Saldo met tegenslag"].map { Kolom($0, .rechts) },
      rijen: uitkomsten.map { uitkomst in
        [
          uitkomst.horizon.rawValue, String(uitkomst.maanden), aandeelTekst(uitkomst.getoetstAandeel),
          aandeelTekst(uitkomst.voorbijToetsAandeel), bedragTekst(uitkomst.totaal.tegenslag),
          bedragTekst(uitkomst.totaal.saldoInclusiefTegenslag),
        ]
      })
  }

  package func betalertabel(_ horizon: Horizon) -> Tabel {
    let uitkomst = self[horizon]
    let rijen = uitkomst.stromen.map { naam, stroom in
      [
        naam, bedragTekst(stroom.baten), bedragTekst(stroom.meerzorg), bedragTekst(stroom.kosten),
        bedragTekst(stroom.tegenslag), bedragTekst(stroom.saldo),
      ]
    }
    let totaal = uitkomst.totaal
    return Tabel(
      titel: "Per betaler, na \(maandenTekst(uitkomst.maanden)), in euro's",
      kop: [Kolom("Betaler")]
        + ["Baten", "Meerzorg", "Kosten", "Tegenslag", "Saldo"].map { Kolom($0, .rechts) },
      rijen: rijen,
      voet: [
        "samen", bedragTekst(totaal.baten), bedragTekst(totaal.meerzorg), bedragTekst(totaal.kosten),
        bedragTekst(totaal.tegenslag), bedragTekst(totaal.saldo),
      ])
  }

  package func watervaltabel(_ horizon: Horizon) -> Tabel {
    Tabel(
      titel: "Van claim naar saldo, na \(self[horizon].maanden) maanden, in euro's",
      kop: [Kolom("Stap"), Kolom("Erbij of eraf", .rechts), Kolom("Blijft over", .rechts)],
      rijen: waterval(horizon).treden.map {
        [$0.stap.naam, bedragTekst($0.verschil), bedragTekst($0.stand)]
      })
  }

  /// The years of the programme; nil without one.
  package var jarentabel: Tabel? {
    guard !telling.jaren.isEmpty else { return nil }
    return Tabel(
      titel: "Per jaar van het programma, saldo in euro's van het eerste jaar",
      kop: [Kolom("Jaar"), Kolom("Trajecten", .rechts)]
        + uitkomsten.map { Kolom("Saldo \($0.horizon.rawValue)", .rechts) },
      rijen: telling.jaren.map { jaar in
        ["jaar \(jaar.nummer)", getalTekst(jaar.trajecten, decimalen: 0)]
          + Horizon.allCases.map { bedragTekst(inJaar(jaar, $0).totaal.saldo) }
      })
  }

  /// Weighted to the population beside every casus the same; nil without weighting.
  package var wegingtabel: Tabel? {
    guard let ongewogen else { return nil }
    return Tabel(
      titel: "Gewogen naar de verdeling, en als elke casus even zwaar telt",
      kop: [Kolom("Termijn"), Kolom("Saldo gewogen", .rechts), Kolom("Saldo ongewogen", .rechts)],
      rijen: zip(uitkomsten, ongewogen).map {
        [$0.horizon.naam($0.maanden), bedragTekst($0.totaal.saldo), bedragTekst($1.totaal.saldo)]
      })
  }

  /// Every parameter with its source, or marked as an assumption.
  package var gegevenstabel: Tabel {
    Self.gegevenstabel("Uitgangspunten en waar ze vandaan komen", scenario.gegevens)
  }

  static func gegevenstabel(_ titel: String, _ gegevens: [Gegeven]) -> Tabel {
    Tabel(
      titel: titel, kop: [Kolom("Wat"), Kolom("Waarde", .rechts), Kolom("Bron of aanname")],
      rijen: gegevens.map {
        [$0.naam, $0.waardeMetSpreiding, $0.herkomst.zin]
      })
  }

  /// What the letters behind the sources mean.
  package static var bronstatussen: String {
    "De letter achter een bron zegt hoe goed hij is: "
      + Bronstatus.allCases.map { "\($0.rawValue) \($0.uitleg)" }.joined(separator: ", ") + "."
  }
}

extension GeldendePrijs {
  /// Where the price was published, with how good that source is.
  var bron: String { "\(prijs.bron) (\(prijs.status.rawValue))" }
}

extension Gegeven {
  /// "15% (5% tot 30%)".
  fileprivate var waardeMetSpreiding: String {
    guard let spreiding else { return waarde.tekst }
    let grenzen = spreiding.verdeling.interval95
    let parameter = Parameter.gedeeld(spreiding.getal)
    return
      "\(waarde.tekst) (\(parameter.tekst(grenzen.lowerBound)) tot \(parameter.tekst(grenzen.upperBound)))"
  }
}

extension Uitkomst {
  static let nietToegedeeldNaam = "niet toegedeeld"

  /// The payers that have anything to gain or lose, and what nobody was given.
  package var stromen: [(naam: String, stroom: Geldstroom)] {
    let alle =
      Betaler.allCases.map { ($0.rawValue, betalers[$0]) } + [(Self.nietToegedeeldNaam, nietToegedeeld)]
    return alle.filter { $0.1 != Geldstroom() }
  }
}

/// "35%", or a dash when there is nothing to take a share of.
func aandeelTekst(_ aandeel: Double?) -> String {
  aandeel.map { procentTekst($0, decimalen: 0) } ?? "–"
}
