/// Several things followed beside each other, such as the queue of each stadsdeel as months go by.
///
///     Lijnendiagram(
///       "wachtrij", titel: "Hoeveel bewoners wachten?", xNaam: "maand", yNaam: "aantal bewoners",
///       grootheid: .getal(decimalen: 0), lijnen: ["West", "Oost"],
///       punten: [.init(1, [12, 30]), .init(2, [14, 28])]
///     ).html
package struct Lijnendiagram: Sendable, Hashable {
  /// What every line is at one place along the horizontal axis.
  package struct Punt: Sendable, Hashable {
    package let x: Int
    /// One value per line; NaN where it is not known.
    package let waarden: [Double]

    package init(_ x: Int, _ waarden: [Double]) {
      self.x = x
      self.waarden = waarden
    }
  }

  private static let telling = Grootheid.getal(decimalen: 0)

  private let sleutel: Sleutel
  private let titel: String
  private let uitleg: String
  private let xNaam: String
  private let yNaam: String
  private let grootheid: Grootheid
  private let lijnen: [String]
  private let punten: [Punt]

  /// - Parameter punten: ascending in x.
  /// - Precondition: one value per line at every place.
  package init(
    _ sleutel: Sleutel, titel: String, uitleg: String = "", xNaam: String, yNaam: String,
    grootheid: Grootheid, lijnen: [String], punten: [Punt]
  ) {
    for punt in punten {
      precondition(punt.waarden.count == lijnen.count, "\(titel): één waarde per lijn")
    }
    self.sleutel = sleutel
    self.titel = titel
    self.uitleg = uitleg
    self.xNaam = xNaam
    self.yNaam = yNaam
    self.grootheid = grootheid
    self.lijnen = lijnen
    self.punten = punten.map { Punt($0.x, $0.waarden.map(grootheid.afgerond)) }
  }

  /// The numbers of the chart, for the terminal; of a long series evenly spread rows, with the first and the last.
  package var tabel: Tabel {
    cijfertabel(
      "\(titel) (\(yNaam))", kop: [Kolom(xNaam.alsKop, .rechts)] + lijnen.map { Kolom($0, .rechts) },
      rijen: punten.map { [Self.telling.tekst(Double($0.x))] + $0.waarden.map(grootheid.tekst) })
  }

  package var html: Html {
    let figuur = Figuur(
      sleutel: sleutel, titel: titel, uitleg: uitleg, beschrijving: beschrijving, tabel: tabel)
    return figuur.html(blad)
  }

  private var beschrijving: String {
    let delen = lijnen.indices.map { "\(lijnen[$0]): \(verloop($0))" }
    return (["Lijndiagram van \(yNaam), per \(xNaam)."] + delen).joined(separator: " ")
  }

  private func verloop(_ lijn: Int) -> String {
    let bekend = punten.filter { $0.waarden[lijn].isToonbaar }
    guard let eerste = bekend.first, let laatste = bekend.last,
      let hoogste = bekend.map({ $0.waarden[lijn] }).max()
    else { return "niets bekend." }
    return "van \(grootheid.tekst(eerste.waarden[lijn])) naar \(grootheid.tekst(laatste.waarden[lijn])), "
      + "ten hoogste \(grootheid.tekst(hoogste))."
  }

  private var blad: Tekenblad {
    guard !punten.isEmpty, !lijnen.isEmpty else { return .leeg }
    var blad = Tekenblad()
    blad.lijnlegenda(lijnen)
    var vlak = Vlak(
      x: As(punten.map { Double($0.x) }, Self.telling, metNul: true),
      y: As(punten.flatMap(\.waarden), grootheid, metNul: true))
    vlak.teken(op: &blad, xNaam: xNaam, yNaam: yNaam)
    for lijn in lijnen.indices {
      vlak.lijn(punten.map { (Double($0.x), $0.waarden[lijn]) }, reeks: lijn, op: &blad)
    }
    return blad
  }
}
