/// Horizontal bars in groups: per horizon what each payer gains or loses.
///
///     Staafdiagram(
///       "saldo-per-betaler", titel: "Saldo per betaler", groepskop: "Termijn", reekskop: "Betaler",
///       reeksen: ["gemeente", "zorgverzekeraar"],
///       groepen: [Reeksgroep("kort", [-1038, 38.94]), Reeksgroep("lang", [188.64, 436.15])]
///     ).html
package struct Staafdiagram: Sendable, Hashable {
  private static let staafhoogte = 34.0

  private let sleutel: Sleutel
  private let titel: String
  private let uitleg: String
  private let groepskop: String
  private let reekskop: String
  private let reeksen: Reeksen

  /// - Parameters:
  ///   - sleutel: names the chart in the page, once.
  ///   - groepskop: what the groups are, such as "Termijn"; a header in the table.
  ///   - reekskop: what the series are, such as "Betaler".
  ///   - groepen: each with one amount per series, in euros.
  package init(
    _ sleutel: Sleutel, titel: String, uitleg: String = "", groepskop: String, reekskop: String,
    reeksen: [String], groepen: [Reeksgroep], vorm: Bedragvorm = .centen
  ) {
    self.sleutel = sleutel
    self.titel = titel
    self.uitleg = uitleg
    self.groepskop = groepskop
    self.reekskop = reekskop
    self.reeksen = Reeksen(reeksen, groepen, vorm)
  }

  /// The numbers of the chart, for the terminal.
  package var tabel: Tabel {
    reeksen.tabel(titel, groepskop: groepskop, reekskop: reekskop)
  }

  package var html: Html {
    let figuur = Figuur(
      sleutel: sleutel, titel: titel, uitleg: uitleg, beschrijving: beschrijving, tabel: tabel)
    return figuur.html(blad, definities: stijlen.map { $0.stijl.definitie(sleutel) })
  }

  private var beschrijving: String {
    let namen = reeksen.namen.joined(separator: ", ")
    return "Liggende staven per \(groepskop.lowercased()) voor \(namen). \(reeksen.uitersten) "
      + "Alle bedragen staan in de tabel onder de grafiek."
  }

  private var stijlen: [(naam: String, stijl: Reeksstijl)] {
    reeksen.namen.enumerated().map { ($1, Reeksstijl(index: $0)) }
  }

  private var blad: Tekenblad {
    guard !reeksen.waarden.isEmpty else { return .leeg }
    let labels = reeksen.waarden.map { tekstbreedte(reeksen.vorm.tekst($0)) }
    let schaal = Schaal(reeksen.waarden, rechtermarge: (labels.max() ?? 0) + 10)
    var blad = Tekenblad()
    if reeksen.namen.count > 1 { blad.staaflegenda(stijlen, sleutel) }
    for groep in reeksen.groepen {
      Kopregel(groep.naam, vet: true).teken(op: &blad)
      schaal.raster(op: &blad, hoogte: Double(groep.waarden.count) * Self.staafhoogte)
      for (stijl, waarde) in zip(stijlen.map(\.stijl), groep.waarden) {
        staaf(waarde, stijl, schaal, &blad)
      }
      blad.omlaag(14)
    }
    schaal.opschriften(op: &blad)
    return blad
  }

  /// A bar with its amount. A negative amount stands to the right of zero, where its row is empty; to the left of
  /// a long bar there would be no room for it on a phone.
  private func staaf(_ waarde: Double, _ stijl: Reeksstijl, _ schaal: Schaal, _ blad: inout Tekenblad) {
    let einde = waarde.isToonbaar ? schaal.x(waarde) : schaal.nul
    if einde != schaal.nul {
      blad.rechthoek(
        stijl.vulling(sleutel), rand: "\(stijl.kleur)", van: schaal.nul, tot: einde, y: blad.y + 4,
        hoogte: Self.staafhoogte - 8)
    }
    blad.tekst(
      reeksen.vorm.tekst(waarde), x: max(schaal.nul, einde) + 10, y: blad.y + Self.staafhoogte / 2)
    blad.omlaag(Self.staafhoogte)
  }
}
