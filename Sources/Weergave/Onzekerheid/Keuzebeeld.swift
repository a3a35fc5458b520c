import Bestandsvorm
import BusinessCase
import Taal

/// Which of some scenarios is the best, stopping among them, and how sure that is.
package struct Keuzebeeld {
  private let namen: [String]
  private let beslissing: Beslissing
  private let spreidingen: [Spreiding]

  /// - Precondition: as many draws of each, with one seed.
  package init(_ trekkingen: [Trekkingen], _ horizon: Horizon = .lang) {
    namen = trekkingen.map(\.scenario.naam)
    spreidingen = trekkingen.map(\.spreiding)
    let trajecten = trekkingen.map { $0.trajecten.reduce(0, +) / Double(max(1, $0.aantal)) }
    let omvang = zip(trekkingen, trajecten).map { $0.omvang(horizon) * $1 }.max() ?? 0
    beslissing = Beslissing(
      alternatieven: trekkingen.map { $0.alles($0.saldo(horizon)) },
      grens: Nulgrens(trajecten: trajecten.max() ?? 0, omvang: omvang),
      korrel: trekkingen.map(\.scenario).korrel)
  }

  package init(_ waarde: Informatiewaarde) {
    (namen, beslissing, spreidingen) = (waarde.alternatieven, waarde.beslissing, waarde.spreidingen)
  }

  private var zegtIets: Bool { spreidingen.contains(where: \.zegtIets) }

  /// Nil where draws say nothing of chances.
  package var tabel: Tabel? {
    guard zegtIets else { return nil }
    let kansen = beslissing.kansenBeste
    return Tabel(
      titel: "Welke keuze is de beste? Saldo van alle trajecten, lange termijn, in hele euro's",
      kop: [Kolom("Keuze"), Kolom("Verwacht saldo", .rechts), Kolom("Kans dat dit het beste is", .rechts)],
      rijen: [[Self.stoppen, heleEuroTekst(0), kansTekst(kansen.stoppen)]]
        + namen.indices.map {
          [
            namen[$0], heleEuroTekst(beslissing.verwachtingen[$0].waarde),
            kansTekst(kansen.alternatieven[$0]),
          ]
        })
  }

  package var zin: String? {
    guard zegtIets else { return nil }
    let evpi = beslissing.evpi
    return
      "\(keuzezin) Alles zeker weten voor de keuze is \(evpi.tekst) waard."
  }

  /// What is decided by who decides now.
  var keuzezin: String {
    beslissing.keuze.map {
      "Wie nu alleen op geld kiest, kiest \(namen[$0]): het verwachte saldo is \(heleEuroTekst(beslissing.verwachtingen[$0].waarde))."
    } ?? "Wie nu alleen op geld kiest, stopt: geen van deze keuzes heeft een verwacht saldo boven nul."
  }

  static let stoppen = "stoppen"

  package var json: Json {
    let kansen = zegtIets ? beslissing.kansenBeste : nil
    func keuze(_ naam: String, _ saldo: Json, _ kans: Double?) -> Json {
      ["naam": .tekst(naam), "verwachtSaldo": saldo, "kansBeste": .misschien(kans) { .getal($0) }]
    }
    return [
      "beste": .tekst(beslissing.keuze.map { namen[$0] } ?? Self.stoppen),
      "keuzes": .lijst(
        [keuze(Self.stoppen, Schatting(waarde: 0, fout: 0).json, kansen?.stoppen)]
          + namen.indices.map {
            keuze(namen[$0], beslissing.verwachtingen[$0].json, kansen?.alternatieven[$0])
          }),
      "evpi": .misschien(zegtIets ? beslissing.evpi : nil) { $0.json },
    ]
  }
}
