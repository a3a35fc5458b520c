import Bestandsvorm
import BusinessCase

extension Kansbeeld {
  package var json: Json {
    [
      "gemiddelde": .getal(gemiddelde), "sd": .getal(sd), "laag": .getal(interval.lowerBound),
      "hoog": .getal(interval.upperBound), "kansPositief": .misschien(kansPositief) { .getal($0) },
      "toevalsfout": .getal(toevalsfout),
    ]
  }
}

extension Kansuitkomst {
  package var json: Json {
    [
      "naam": .tekst(horizon.rawValue), "maanden": .geheel(maanden), "saldo": alles.json,
      "saldoPerTraject": perTraject.json,
      "betalers": .object(perBetaler.map { ($0.betaler.rawValue, $0.saldo.json) }),
      "verhouding": .misschien(verhouding) { $0.json },
      "kansVerhoudingBoven1": .misschien(kansBovenQuitte) { .getal($0) },
      "kansVerhoudingBoven1komma6": .misschien(kansBovenSociaalWerk) { .getal($0) },
    ]
  }
}

extension Tornado {
  package var json: Json {
    [
      "saldo": .getal(midden),
      "parameters": .lijst(
        balken.map { balk in
          [
            "sleutel": .tekst(balk.parameter.sleutel), "naam": .tekst(naam(balk)),
            "laag": .getal(balk.interval.lowerBound), "hoog": .getal(balk.interval.upperBound),
            "saldoBijLaag": .getal(balk.bijLaag), "saldoBijHoog": .getal(balk.bijHoog),
          ]
        }
          + groepen.map { groep in
            [
              "sleutel": .niets, "naam": .tekst(groep.naam), "laag": .niets, "hoog": .niets,
              "saldoBijLaag": .getal(groep.bijLaag), "saldoBijHoog": .getal(groep.bijHoog),
            ]
          }),
    ]
  }
}

extension Schatting {
  package var json: Json { ["waarde": .getal(waarde), "toevalsfout": .getal(fout)] }
}

extension Informatiewaarde {
  package var json: Json {
    [
      "horizon": .tekst(horizon.rawValue), "trajecten": .getal(trajecten[0]),
      "verwachtSaldo": beslissing.verwachting.json, "gaatDoor": .waarheid(beslissing.gaatDoor),
      "keuze": Keuzebeeld(self).json,
      "evpi": .misschien(evpi) { $0.json },
      "evppi": .lijst(
        delen.map {
          [
            "sleutel": .tekst($0.onderwerp.sleutel), "naam": .tekst(naam($0.onderwerp)),
            "waarde": .getal($0.waarde.waarde), "toevalsfout": .getal($0.waarde.fout),
          ]
        }),
      "evsi": .misschien(onderzoek) { onderzoek in
        [
          "casussen": .geheel(onderzoek.casussen), "effectief": .getal(onderzoek.effectief),
          "punten": .lijst(
            onderzoek.punten.map {
              [
                "extra": .geheel($0.extra), "waarde": .getal($0.evsi.waarde),
                "toevalsfout": .getal($0.evsi.fout),
              ]
            }),
        ]
      },
    ]
  }
}

extension Verschilbeeld {
  package var json: Json {
    [
      "scenario": .tekst(naam),
      "horizonnen": .lijst(
        beelden.map { ["naam": .tekst($0.horizon.rawValue), "saldoPerTraject": $0.perTraject.json] }),
    ]
  }
}
