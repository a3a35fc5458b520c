import BusinessCase
import Simulatie
import SociaalRecept
import Taal

/// Several chains in the same world, each against the first.
package struct Ketenverschillen {
  private let namen: [String]
  private let uitkomsten: [Ketenuitkomst]

  /// - Parameter uitkomsten: of the same world, so that their differences are known.
  package init(_ namen: [String], _ uitkomsten: [Ketenuitkomst]) {
    self.namen = namen
    self.uitkomsten = uitkomsten
  }

  private enum Vorm {
    case dagen, procent, aantal
  }

  private static let regels: [(naam: String, kengetal: Kengetal, vorm: Vorm)] = [
    ("gesprek, gemiddeld (dagen)", .wacht(.alles, .gesprek, .gemiddeld), .dagen),
    ("gesprek binnen de norm", .wacht(.alles, .gesprek, .binnenNorm), .procent),
    ("hulp, gemiddeld (dagen)", .wacht(.alles, .hulp, .gemiddeld), .dagen),
    ("hulp binnen de norm", .wacht(.alles, .hulp, .binnenNorm), .procent),
    ("lijst wijkteam, gemiddeld (dagen)", .wacht(.alles, .wachtlijst, .gemiddeld), .dagen),
    ("lijst wijkteam, 90% binnen (dagen)", .wacht(.alles, .wachtlijst, .p90), .dagen),
    ("vraagverheldering binnen termijn", .wacht(.alles, .vraagverheldering, .binnenNorm), .procent),
    ("Veilig Thuis, gemiddeld (dagen)", .wacht(.alles, .veiligThuis, .gemiddeld), .dagen),
    ("langste wijk ÷ kortste wijk", .wijkverhouding, .dagen),
    ("benutting makelaars", .benuttingMakelaars(.alles), .procent),
    ("benutting wijkteam", .benuttingWijkteam(.alles), .procent),
    ("eerste gesprek gehad", .totaal(.gesproken), .aantal),
    ("hulp begonnen", .totaal(.geholpen), .aantal),
    ("afgehaakt voor het gesprek", .totaal(.afgehaaktVoorGesprek), .aantal),
  ]

  /// One table for each chain after the first.
  package var tabellen: [Tabel] {
    uitkomsten.indices.dropFirst().map { nummer in
      Tabel(
        titel: "\(namen[nummer]), tegenover \(namen[0])",
        kop: [
          Kolom("Wat"), Kolom("Eerst", .rechts), Kolom("Nu", .rechts), Kolom("Verschil", .rechts),
          Kolom("Marge", .rechts),
        ],
        rijen: Self.regels.compactMap { regel in
          guard let eerst = uitkomsten[0][regel.kengetal], let nu = uitkomsten[nummer][regel.kengetal],
            let verschil = uitkomsten[nummer].verschil(regel.kengetal, met: uitkomsten[0])
          else { return nil }
          return [
            regel.naam, tekst(eerst.gemiddelde, regel.vorm), tekst(nu.gemiddelde, regel.vorm),
            (verschil.gemiddelde > 0 ? "+" : "") + tekst(verschil.gemiddelde, regel.vorm),
            verschil.marge.map { "± " + tekst($0, regel.vorm) } ?? "–",
          ]
        })
    }
  }

  /// The few figures by which chains are told apart beside their money.
  package static let kern: [(woord: String, naam: String, kengetal: Kengetal)] = [
    ("gesprek", "eerste gesprek", .wacht(.alles, .gesprek, .gemiddeld)),
    ("hulp", "start van de hulp", .wacht(.alles, .hulp, .gemiddeld)),
    ("wachtlijst", "lijst van het wijkteam", .wacht(.alles, .wachtlijst, .gemiddeld)),
    ("geholpen", "bewoners geholpen", .totaal(.geholpen)),
  ]

  /// All chains after the first in one table.
  package var kerntabel: Tabel {
    Tabel(
      titel: "Wachten in dagen, en wie is geholpen: verschil met \(namen[0])",
      kop: [Kolom("Scenario"), Kolom("Wat")]
        + ["Eerst", "Nu", "Verschil", "Marge"].map { Kolom($0, .rechts) },
      rijen: zip(namen, uitkomsten).dropFirst().flatMap { naam, uitkomst in
        Self.kern.compactMap { regel in
          guard let eerst = uitkomsten[0][regel.kengetal], let nu = uitkomst[regel.kengetal],
            let verschil = uitkomst.verschil(regel.kengetal, met: uitkomsten[0])
          else { return nil }
          return [naam, regel.naam] + [eerst, nu, verschil].map { tekst($0.gemiddelde, .dagen) }
            + [verschil.marge.map { "± " + tekst($0, .dagen) } ?? "–"]
        }
      })
  }

  private func tekst(_ getal: Double, _ vorm: Vorm) -> String {
    switch vorm {
    case .dagen, .aantal: getalTekst(getal, decimalen: 1)
    case .procent: procentTekst(getal, decimalen: 1)
    }
  }
}
