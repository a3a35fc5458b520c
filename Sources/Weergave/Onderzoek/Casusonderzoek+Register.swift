import BusinessCase
import Taal

/// What the research says when its casussen come from a register.
extension Casusonderzoek {
  /// Which register, and how many of its finished casussen were assessed.
  var registerzin: String? {
    register.map { bron in
      let verzonnen = bron.isFictief ? " Alles in dit register is verzonnen." : ""
      let rest =
        bron.nietBeoordeeld == 0
        ? "Alles wat is afgerond of gestopt, is beoordeeld: \(casussenTekst(bron.populatie.aantal))."
        : "Nog niet beoordeeld: \(casussenTekst(bron.nietBeoordeeld)) van de \(bron.populatie.aantal) die zijn afgerond of gestopt."
      return "\(rest)\(verzonnen)"
    }
  }

  var registerdeel: Onderzoeksdeel? {
    register.map { bron in
      Onderzoeksdeel(
        bron.isAfgeschermd ? "Welke casussen" : "Wat nog moet", zinnen: ["Gelezen: \(bron.zin)."],
        tabellen: bron.achterstand.isEmpty ? [] : [Self.achterstandtabel(bron.achterstand)])
    }
  }

  private static func achterstandtabel(_ achterstand: [Registerbron.Achterstand]) -> Tabel {
    Tabel(
      titel: "Nog te toetsen",
      kop: [Kolom("Door"), Kolom("Zorgregels", .rechts), Kolom("Casussen", .rechts), Kolom("Nummers")],
      rijen: achterstand.map {
        [$0.toetser, String($0.zorgregels), String($0.casussen.count), nummers($0.casussen)]
      })
  }

  /// A row of casus numbers that still fits on a screen.
  private static func nummers(_ casussen: [Beoordeling.ID]) -> String {
    let getoond = casussen.prefix(12).map(\.tekst).joined(separator: ", ")
    return casussen.count <= 12 ? getoond : "\(getoond) en nog \(casussen.count - 12)"
  }

  var toetsdeel: Onderzoeksdeel? {
    self[.lang].toetsverloop.map { verloop in
      Onderzoeksdeel(
        "Hoe de toets ging",
        zinnen: [
          "\"Geclaimd\" is zoals het is opgeschreven. \"Verwacht\" is na kans en toerekening. Een verworpen zorgregel telt wel mee voor de toets en niet erna."
        ], tabellen: [verloop.tabel(maanden: self[.lang].maanden, toetsuitgave, totaal)])
    }
  }
}

extension Toetsverloop {
  fileprivate func tabel(maanden: Int, _ uitgave: Int?, _ bedrag: (Double) -> String) -> Tabel {
    Tabel(
      titel: "Claims voor en na de toets, na \(maanden) maanden, in euro's\(uitUitgave(uitgave))",
      kop: [Kolom("Oordeel")]
        + ["Zorgregels", "Geclaimd voor", "Geclaimd na", "Verwacht voor", "Verwacht na"].map {
          Kolom($0, .rechts)
        },
      rijen: Getoetsteclaim.Oordeel.allCases.map { [$0.naam] + cellen(self[$0], bedrag) },
      voet: ["samen"] + cellen(samen, bedrag))
  }

  private func cellen(_ deel: Deel, _ bedrag: (Double) -> String) -> [String] {
    [String(deel.zorgregels)]
      + [deel.voor.claim, deel.na.claim, deel.voor.naToerekening, deel.na.naToerekening].map(bedrag)
  }
}

extension Getoetsteclaim.Oordeel {
  fileprivate var naam: String { self == .nietGetoetst ? "niet getoetst" : rawValue }
}
