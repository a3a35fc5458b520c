import Bestandsvorm
import BusinessCase
import Simulatie
import SociaalRecept
import Taal

/// How scenarios with a chain differ from the first: who waits how long, and what that does to whose money.
package struct Ketenvergelijking {
  package struct Geld {
    package let naam: String
    package let verschil: Wachtgeld

    package init(naam: String, verschil: Wachtgeld) {
      self.naam = naam
      self.verschil = verschil
    }
  }

  private let namen: [String]
  private let uitkomsten: [Ketenuitkomst]
  private let geld: [Geld]

  /// - Parameters:
  ///   - uitkomsten: of the same world, so that their differences are known; the first is what the others are held against.
  ///   - geld: one for every chain after the first.
  package init(_ namen: [String], _ uitkomsten: [Ketenuitkomst], geld: [Geld]) {
    self.namen = namen
    self.uitkomsten = uitkomsten
    self.geld = geld
  }

  package var tabellen: [Tabel] { [Ketenverschillen(namen, uitkomsten).kerntabel, geldtabel] }

  private var geldtabel: Tabel {
    Tabel(
      titel:
        "Verschil in saldo met \(namen[0]): alle trajecten, na \(geld.first?.verschil.maanden ?? 0) maanden",
      kop: [
        Kolom("Scenario"), Kolom("Betaler"), Kolom("Gemiddeld", .rechts), Kolom("95%-interval", .rechts),
      ],
      rijen: geld.flatMap { een in een.verschil.regels.map { [een.naam] + $0 } })
  }

  package var json: Json {
    .lijst(
      zip(geld, uitkomsten.dropFirst()).map { een, uitkomst in
        [
          "scenario": .tekst(een.naam),
          "wachten": .object(
            Ketenverschillen.kern.map { regel in
              (
                regel.woord,
                [
                  "nu": .misschien(uitkomst[regel.kengetal], \.json),
                  "verschil": .misschien(uitkomst.verschil(regel.kengetal, met: uitkomsten[0]), \.json),
                ]
              )
            }),
          "maanden": .geheel(een.verschil.maanden),
          "betalers": .object(een.verschil.perBetaler.map { ($0.betaler.rawValue, $0.saldo.json) }),
          "samen": een.verschil.samen.json,
        ]
      })
  }
}

extension Wachtgeld {
  /// Payer, mean and interval; all together last.
  package var regels: [[String]] {
    (perBetaler.map { ($0.betaler.rawValue, $0.saldo) } + [("samen", samen)]).map { naam, saldo in
      [naam, heleEuroTekst(saldo.gemiddelde), saldo.intervalTekst]
    }
  }

  package func tabel(_ titel: String) -> Tabel {
    let alle = regels
    return Tabel(
      titel: titel,
      kop: [Kolom("Betaler"), Kolom("Gemiddeld", .rechts), Kolom("95%-interval", .rechts)],
      rijen: Array(alle.dropLast()), voet: alle.last)
  }
}
