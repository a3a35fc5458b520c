/// A value with its band while something goes on: a running mean as cases come in, a queue as weeks go by.
///
///     Verloopdiagram(
///       "lopend-gemiddelde", titel: "Gemiddeld saldo tot nu toe", reeks: "gemiddeld saldo",
///       xNaam: "aantal casussen", grootheid: .euro(.heleEuros),
///       punten: [.init(1, Bandwaarde(-900)), .init(2, Bandwaarde(-700, laag: -3200, hoog: 1800))],
///       richtlijnen: [Merklijn("quitte", 0)]
///     ).html
package struct Verloopdiagram: Sendable, Hashable {
  package struct Punt: Sendable, Hashable {
    package let x: Int
    package let waarde: Bandwaarde

    package init(_ x: Int, _ waarde: Bandwaarde) {
      self.x = x
      self.waarde = waarde
    }
  }

  private static let telling = Grootheid.getal(decimalen: 0)

  private let sleutel: Sleutel
  private let titel: String
  private let uitleg: String
  private let reeks: String
  private let xNaam: String
  private let grootheid: Grootheid
  private let punten: [Punt]
  private let richtlijnen: [Merklijn]
  private let merklijnen: [Merklijn]

  /// - Parameters:
  ///   - reeks: what is followed, such as "gemiddeld saldo"; a header in the table too.
  ///   - xNaam: what goes on, such as "aantal casussen" or "week".
  ///   - grootheid: what is followed is measured in.
  ///   - punten: ascending in x. The vertical axis holds every band in full, so leave out the band where it
  ///     is too wide to mean anything.
  ///   - richtlijnen: values to compare with, as horizontal lines.
  ///   - merklijnen: places to find back along the horizontal axis, as vertical lines.
  package init(
    _ sleutel: Sleutel, titel: String, uitleg: String = "", reeks: String, xNaam: String,
    grootheid: Grootheid, punten: [Punt], richtlijnen: [Merklijn] = [], merklijnen: [Merklijn] = []
  ) {
    self.sleutel = sleutel
    self.titel = titel
    self.uitleg = uitleg
    self.reeks = reeks
    self.xNaam = xNaam
    self.grootheid = grootheid
    self.punten = punten.map { Punt($0.x, $0.waarde.afgerond(grootheid)) }
    self.richtlijnen = richtlijnen.map { $0.afgerond(grootheid) }
    self.merklijnen = merklijnen.map { $0.afgerond(Self.telling) }
  }

  /// The numbers of the chart, for the terminal; of a long series evenly spread rows, with the first and the last.
  package var tabel: Tabel {
    let namen = [xNaam, reeks, "laag (95%)", "hoog (95%)"]
    return cijfertabel(
      titel, kop: namen.map { Kolom($0.alsKop, .rechts) },
      rijen: punten.map { [Self.telling.tekst(Double($0.x))] + $0.waarde.teksten(grootheid) })
  }

  package var html: Html {
    let figuur = Figuur(
      sleutel: sleutel, titel: titel, uitleg: uitleg, beschrijving: beschrijving, tabel: tabel)
    return figuur.html(blad)
  }

  private var beschrijving: String {
    let begin = "Lijndiagram van \(reeks), per \(xNaam), met een band waarbinnen de waarde met 95% kans ligt."
    let verloop = punten.uitgedund(hoogstens: 2).map { punt in
      "Bij \(xNaam) \(Self.telling.tekst(Double(punt.x))): \(punt.waarde.zin(grootheid))."
    }
    let lijnen = richtlijnen.map { "Horizontale lijn bij \($0.tekst(grootheid))." }
    let merken = merklijnen.map { "Verticale lijn bij \($0.tekst(Self.telling))." }
    return ([begin] + verloop + lijnen + merken).joined(separator: " ")
  }

  private var blad: Tekenblad {
    guard !punten.isEmpty else { return .leeg }
    var blad = Tekenblad()
    blad.lijnlegenda([reeks], richtlijnen: richtlijnen.map { $0.tekst(grootheid) })
    let punten = punten.map { (x: Double($0.x), waarde: $0.waarde) }
    var vlak = Vlak(
      x: As(punten.map(\.x) + merklijnen.map(\.waarde), Self.telling, metNul: true),
      y: As(punten.flatMap(\.waarde.waarden) + richtlijnen.map(\.waarde), grootheid, metNul: true))
    let merken = merklijnen.map { (tekst: $0.tekst(Self.telling), waarde: $0.waarde) }
    vlak.teken(op: &blad, xNaam: xNaam, yNaam: reeks, merken: merken)
    vlak.band(punten, reeks: 0, op: &blad)
    for (index, richtlijn) in richtlijnen.enumerated() {
      vlak.richtlijn(richtlijn.waarde, .richtlijn(index), op: &blad)
    }
    vlak.lijn(punten.map { ($0.x, $0.waarde.midden) }, reeks: 0, op: &blad)
    return blad
  }
}
