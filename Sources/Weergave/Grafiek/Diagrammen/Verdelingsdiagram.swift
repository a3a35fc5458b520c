import BusinessCase
import Taal

/// How often something took so long: upright bars beside each other (a histogram), with lines to hold them against.
///
///     Verdelingsdiagram(
///       "wachttijd", titel: "Hoe lang wachten bewoners?", xNaam: "dagen tot de hulp begint",
///       yNaam: "aantal bewoners", breedte: 7, aantallen: [12, 40, 21, 6, 2], merklijnen: [Merklijn("norm", 14)]
///     ).html
package struct Verdelingsdiagram: Sendable, Hashable {
  private static let telling = Grootheid.getal(decimalen: 0)

  private let sleutel: Sleutel
  private let titel: String
  private let uitleg: String
  private let xNaam: String
  private let yNaam: String
  private let breedte: Double
  private let aantallen: [Double]
  private let laatsteIsOpen: Bool
  private let merklijnen: [Merklijn]

  /// - Parameters:
  ///   - breedte: of one bar along the horizontal axis; more than 0. The first bar starts at zero.
  ///   - aantallen: how many there are in each bar, from zero on; a number that cannot be shown is no bar.
  ///   - laatsteIsOpen: whether the last bar also holds all that lies beyond it.
  package init(
    _ sleutel: Sleutel, titel: String, uitleg: String = "", xNaam: String, yNaam: String, breedte: Double,
    aantallen: [Double], laatsteIsOpen: Bool = false, merklijnen: [Merklijn] = []
  ) {
    precondition(breedte > 0, "\(titel): een staaf is breder dan niets")
    self.sleutel = sleutel
    self.titel = titel
    self.uitleg = uitleg
    self.xNaam = xNaam
    self.yNaam = yNaam
    self.breedte = breedte
    self.aantallen = aantallen.map(Self.telling.afgerond)
    self.laatsteIsOpen = laatsteIsOpen
    self.merklijnen = merklijnen.map { $0.afgerond(Self.telling) }
  }

  /// The numbers of the chart, for the terminal.
  package var tabel: Tabel {
    cijfertabel(
      titel,
      kop: [Kolom(xNaam.alsKop, .rechts), Kolom(yNaam.alsKop, .rechts), Kolom("Deel", .rechts)],
      rijen: aantallen.indices.map { nummer in
        [bereik(nummer), Self.telling.tekst(aantallen[nummer]), deel(nummer)]
      })
  }

  package var html: Html {
    let figuur = Figuur(
      sleutel: sleutel, titel: titel, uitleg: uitleg, beschrijving: beschrijving, tabel: tabel)
    return figuur.html(blad)
  }

  private func grens(_ nummer: Int) -> Double { Double(nummer) * breedte }

  private func bereik(_ nummer: Int) -> String {
    let van = Self.telling.tekst(grens(nummer))
    if laatsteIsOpen && nummer == aantallen.count - 1 { return "\(van) of meer" }
    return "\(van) tot \(Self.telling.tekst(grens(nummer + 1)))"
  }

  private func deel(_ nummer: Int) -> String {
    let som = aantallen.filter(\.isToonbaar).reduce(0, +)
    return som > 0 ? procentTekst(aantallen[nummer] / som, decimalen: 1) : "–"
  }

  private var beschrijving: String {
    let begin = "Staafdiagram van \(yNaam), naar \(xNaam)."
    let hoogste = aantallen.indices.filter { aantallen[$0].isToonbaar }.max { aantallen[$0] < aantallen[$1] }
    let top = hoogste.map {
      ["De hoogste staaf is \(bereik($0)): \(Self.telling.tekst(aantallen[$0])), \(deel($0))."]
    }
    let lijnen = merklijnen.map { "Verticale lijn bij \($0.tekst(Self.telling))." }
    return ([begin] + (top ?? []) + lijnen).joined(separator: " ")
  }

  private var blad: Tekenblad {
    guard !aantallen.isEmpty else { return .leeg }
    var blad = Tekenblad()
    let merken = merklijnen.map { (tekst: $0.tekst(Self.telling), waarde: $0.waarde) }
    var vlak = Vlak(
      x: As([grens(aantallen.count)] + merklijnen.map(\.waarde), Self.telling, metNul: true),
      y: As(aantallen, Self.telling, metNul: true))
    vlak.teken(op: &blad, xNaam: xNaam, yNaam: yNaam, merken: merken)
    for nummer in aantallen.indices {
      vlak.staaf(van: grens(nummer), tot: grens(nummer + 1), aantallen[nummer], op: &blad)
    }
    return blad
  }
}
