/// The chance of a good outcome as a function of something that can be chosen, such as a price: an acceptance curve.
///
///     Kansdiagram(
///       "kans-per-prijs", titel: "Kans dat het zich terugverdient", xNaam: "prijs per traject",
///       grootheid: .euro(.heleEuros), lijnen: ["na 2 jaar", "na 5 jaar"],
///       punten: [.init(0, [0.62, 0.91]), .init(1000, [0.21, 0.48]), .init(2000, [0.04, 0.17])],
///       merklijnen: [Merklijn("nu", 1038)]
///     ).html
package struct Kansdiagram: Sendable, Hashable {
  /// The chances at one place along the horizontal axis.
  package struct Punt: Sendable, Hashable {
    package let x: Double
    /// One chance per line, from 0 to 1; NaN where it is not known.
    package let kansen: [Double]

    package init(_ x: Double, _ kansen: [Double]) {
      self.x = x
      self.kansen = kansen
    }
  }

  private let sleutel: Sleutel
  private let titel: String
  private let uitleg: String
  private let xNaam: String
  private let grootheid: Grootheid
  private let lijnen: [String]
  private let punten: [Punt]
  private let merklijnen: [Merklijn]

  /// - Parameters:
  ///   - xNaam: what stands along the horizontal axis; a header in the table too.
  ///   - grootheid: what the numbers along that axis are.
  ///   - punten: ascending in x.
  ///   - merklijnen: values to find back in the curve, as vertical lines.
  /// - Precondition: one chance per line, and no chance below 0 or above 1.
  package init(
    _ sleutel: Sleutel, titel: String, uitleg: String = "", xNaam: String, grootheid: Grootheid,
    lijnen: [String], punten: [Punt], merklijnen: [Merklijn] = []
  ) {
    for punt in punten {
      precondition(punt.kansen.count == lijnen.count, "\(titel): één kans per lijn")
      precondition(!punt.kansen.contains { $0 < 0 || $0 > 1 }, "\(titel): een kans is 0 tot en met 1")
    }
    self.sleutel = sleutel
    self.titel = titel
    self.uitleg = uitleg
    self.xNaam = xNaam
    self.grootheid = grootheid
    self.lijnen = lijnen
    self.punten = punten.map { punt in
      Punt(grootheid.afgerond(punt.x), punt.kansen.map(Grootheid.procent.afgerond))
    }
    self.merklijnen = merklijnen.map { $0.afgerond(grootheid) }
  }

  /// The numbers of the chart, for the terminal.
  package var tabel: Tabel {
    cijfertabel(
      titel, kop: [Kolom(xNaam.alsKop, .rechts)] + lijnen.map { Kolom($0, .rechts) },
      rijen: punten.map { [grootheid.tekst($0.x)] + $0.kansen.map(Grootheid.procent.tekst) })
  }

  package var html: Html {
    let figuur = Figuur(
      sleutel: sleutel, titel: titel, uitleg: uitleg, beschrijving: beschrijving, tabel: tabel)
    return figuur.html(blad)
  }

  private var beschrijving: String {
    let delen = lijnen.indices.map { "\(lijnen[$0]): \(verloop($0))" }
    let merken = merklijnen.map { "Verticale lijn bij \($0.tekst(grootheid))." }
    return (["Lijndiagram van de kans in procenten, per \(xNaam)."] + delen + merken).joined(separator: " ")
  }

  private func verloop(_ lijn: Int) -> String {
    let bekend = punten.filter { $0.x.isToonbaar && !$0.kansen[lijn].isNaN }
    guard let eerste = bekend.first, let laatste = bekend.last else { return "geen kansen bekend." }
    let kans = { (punt: Punt) in
      "\(Grootheid.procent.tekst(punt.kansen[lijn])) bij \(grootheid.tekst(punt.x))"
    }
    return eerste == laatste ? "\(kans(eerste))." : "van \(kans(eerste)) naar \(kans(laatste))."
  }

  private var blad: Tekenblad {
    guard !punten.isEmpty, !lijnen.isEmpty else { return .leeg }
    var blad = Tekenblad()
    blad.lijnlegenda(lijnen, richtlijnen: ["kans van 50%"])
    let merken = merklijnen.map { (tekst: $0.tekst(grootheid), waarde: $0.waarde) }
    var vlak = Vlak(
      x: As(punten.map(\.x) + merklijnen.map(\.waarde), grootheid, metNul: false), y: .kans)
    vlak.teken(op: &blad, xNaam: xNaam, yNaam: "kans", merken: merken)
    vlak.richtlijn(0.5, .richtlijn(0), op: &blad)
    for lijn in lijnen.indices {
      vlak.lijn(punten.map { ($0.x, $0.kansen[lijn]) }, reeks: lijn, op: &blad)
    }
    return blad
  }
}
