/// An amount for each of some names, as a bar from zero, with the interval in which it lies with 95% probability.
///
///     Intervaldiagram(
///       "wachtgeld", titel: "Wat wachten per betaler kost", naamkop: "Betaler", waardekop: "Verschil",
///       staven: [.init("gemeente", Bandwaarde(-4200, laag: -6100, hoog: -2300))]
///     ).html
package struct Intervaldiagram: Sendable, Hashable {
  package struct Staaf: Sendable, Hashable {
    package let naam: String
    /// Euros.
    package let waarde: Bandwaarde

    package init(_ naam: String, _ waarde: Bandwaarde) {
      self.naam = naam
      self.waarde = waarde
    }
  }

  private static let staafhoogte = 34.0
  private static let stijl = Reeksstijl(index: 0)

  private let sleutel: Sleutel
  private let titel: String
  private let uitleg: String
  private let naamkop: String
  private let waardekop: String
  private let staven: [Staaf]
  private let grootheid: Grootheid

  /// - Parameters:
  ///   - naamkop: what the names are, such as "Betaler"; a header in the table.
  ///   - waardekop: what the amounts are.
  package init(
    _ sleutel: Sleutel, titel: String, uitleg: String = "", naamkop: String, waardekop: String,
    staven: [Staaf], vorm: Bedragvorm = .heleEuros
  ) {
    let grootheid = Grootheid.euro(vorm)
    self.sleutel = sleutel
    self.titel = titel
    self.uitleg = uitleg
    self.naamkop = naamkop
    self.waardekop = waardekop
    self.staven = staven.map { Staaf($0.naam, $0.waarde.afgerond(grootheid)) }
    self.grootheid = grootheid
  }

  /// The numbers of the chart, for the terminal.
  package var tabel: Tabel {
    Tabel(
      titel: "Cijfers bij: \(titel)",
      kop: [Kolom(naamkop)] + [waardekop, "Laag (95%)", "Hoog (95%)"].map { Kolom($0, .rechts) },
      rijen: staven.map { [$0.naam] + $0.waarde.teksten(grootheid) })
  }

  package var html: Html {
    let figuur = Figuur(
      sleutel: sleutel, titel: titel, uitleg: uitleg, beschrijving: beschrijving, tabel: tabel)
    return figuur.html(blad, definities: [Self.stijl.definitie(sleutel)])
  }

  private var beschrijving: String {
    let begin =
      "Liggende staven per \(naamkop.lowercased()), met een lijn waarbinnen het bedrag met 95% kans ligt."
    return ([begin] + staven.map { "\($0.naam.alsKop): \($0.waarde.zin(grootheid))." }).joined(separator: " ")
  }

  private var blad: Tekenblad {
    guard !staven.isEmpty else { return .leeg }
    let schaal = Schaal(staven.flatMap(\.waarde.waarden))
    var blad = Tekenblad()
    for staaf in staven {
      Kopregel(staaf.naam, waarde: grootheid.tekst(staaf.waarde.midden)).teken(op: &blad)
      schaal.raster(op: &blad, hoogte: Self.staafhoogte)
      teken(staaf.waarde, schaal, &blad)
      blad.omlaag(Self.staafhoogte + 10)
    }
    schaal.opschriften(op: &blad)
    return blad
  }

  private func teken(_ waarde: Bandwaarde, _ schaal: Schaal, _ blad: inout Tekenblad) {
    if waarde.midden.isToonbaar, schaal.x(waarde.midden) != schaal.nul {
      blad.rechthoek(
        Self.stijl.vulling(sleutel), rand: "\(Self.stijl.kleur)", van: schaal.nul,
        tot: schaal.x(waarde.midden),
        y: blad.y + 6, hoogte: Self.staafhoogte - 12)
    }
    guard let laag = waarde.laag, let hoog = waarde.hoog, laag.isToonbaar, hoog.isToonbaar else { return }
    snor(van: schaal.x(laag), tot: schaal.x(hoog), &blad)
  }

  /// A line with an end at both sides, white around it so that it shows on the bar as well as beside it.
  private func snor(van links: Double, tot rechts: Double, _ blad: inout Tekenblad) {
    let midden = blad.y + Self.staafhoogte / 2
    let lijnen = [
      [Plaats(x: links, y: midden), Plaats(x: rechts, y: midden)],
      [Plaats(x: links, y: midden - 10), Plaats(x: links, y: midden + 10)],
      [Plaats(x: rechts, y: midden - 10), Plaats(x: rechts, y: midden + 10)],
    ]
    for pen in [Pen(kleur: "#fff", dikte: 8), Pen(kleur: Tekenblad.inkt, dikte: 4)] {
      for lijn in lijnen { blad.kromme(lijn, pen) }
    }
  }
}
