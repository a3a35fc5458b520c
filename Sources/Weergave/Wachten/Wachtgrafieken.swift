import Taal

extension Wachtverdeling {
  package var grafiek: Verdelingsdiagram {
    let grens = Grootheid.getal(decimalen: 0)
    return Verdelingsdiagram(
      "wachttijd", titel: "Wachttijd \(tot)",
      uitleg: binnenNorm.flatMap { deel in
        norm.map { "\(deel.zin(.procent)) wacht niet langer dan \(grens.tekst($0)) dagen." }
      } ?? "", xNaam: "dagen \(tot)", yNaam: "aantal bewoners", breedte: breedte, aantallen: aantallen,
      laatsteIsOpen: true, merklijnen: norm.map { [Merklijn("norm", $0)] } ?? [])
  }
}

extension Wachtrijverloop {
  package var grafiek: Lijnendiagram {
    Lijnendiagram(
      "wachtrij", titel: "Wie op een eerste gesprek wacht, gemiddeld per maand",
      uitleg: "Een lijn die blijft stijgen, is een wachtlijst die nooit meer vanzelf verdwijnt.",
      xNaam: "maand", yNaam: "aantal wachtende bewoners", grootheid: .getal(decimalen: 1), lijnen: namen,
      punten: maanden.enumerated().map { Lijnendiagram.Punt($0 + 1, $1) })
  }
}

extension Capaciteitscurve {
  package var grafiek: Verloopdiagram {
    Verloopdiagram(
      "capaciteit", titel: "Wat meer makelaars doen", uitleg: zin,
      reeks: "deel met \(norm)", xNaam: "aantal makelaars", grootheid: .procent,
      punten: punten.map { Verloopdiagram.Punt($0.makelaars, $0.binnenNorm) },
      richtlijnen: doel.map { [Merklijn("doel", $0)] } ?? [],
      merklijnen: merklijnen)
  }

  /// One line where both are at the same place, so that no label stands on another.
  private var merklijnen: [Merklijn] {
    let lijnen = nu == knik ? [("nu en knik", nu)] : [("nu", nu), ("knik", knik)]
    return lijnen.compactMap { naam, plaats in plaats.map { Merklijn(naam, Double($0)) } }
  }

  /// What the curve says, in words.
  package var zin: String {
    var zinnen: [String] = []
    if let doel {
      let deel = "\(procentTekst(doel)) of meer van de bewoners \(norm)"
      zinnen.append(
        nodig.map { "Vanaf \($0) makelaars krijgt \(deel)." }
          ?? "Met geen van deze aantallen makelaars krijgt \(deel).")
    }
    if let knik {
      zinnen.append("Bij \(knik) makelaars zit de knik: daarna helpt een makelaar erbij steeds minder.")
    }
    return zinnen.joined(separator: " ")
  }
}

extension [Wachteuro] {
  /// - Parameter maanden: how far the money is looked at.
  package func grafiek(maanden: Int) -> Intervaldiagram {
    Intervaldiagram(
      "wachtgeld", titel: "Wat wachten en uitval doen, per betaler, na \(maanden) maanden",
      uitleg:
        "Links van de nul kost het wachten die betaler geld. Rechts houdt hij over, meestal omdat er minder trajecten zijn.",
      naamkop: "Betaler", waardekop: "Verschil met niet wachten",
      staven: map { Intervaldiagram.Staaf($0.betaler, $0.bedrag) })
  }
}
