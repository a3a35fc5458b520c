/// From a claim, by everything that is taken off or added, to what counts; one row per step.
///
///     Watervaldiagram(
///       "van-claim-tot-saldo", titel: "Van claim tot saldo",
///       begin: ("Claim", 4120), stappen: [.verschil("Kans", -1240), .verschil("Kosten", -1038), .stand("Saldo")]
///     ).html
package struct Watervaldiagram: Sendable, Hashable {
  package enum Stap: Sendable, Hashable {
    /// Euros on top of what there was; negative is a reduction.
    case verschil(String, Double)
    /// What there is by now. It is computed, so a waterfall always adds up.
    case stand(String)
  }

  private static let staafhoogte = 28.0
  private static let tussenruimte = 14.0

  private let sleutel: Sleutel
  private let titel: String
  private let uitleg: String
  private let vorm: Bedragvorm
  private let regels: [Watervalregel]

  package init(
    _ sleutel: Sleutel, titel: String, uitleg: String = "", begin: (naam: String, euro: Double),
    stappen: [Stap], vorm: Bedragvorm = .centen
  ) {
    self.sleutel = sleutel
    self.titel = titel
    self.uitleg = uitleg
    self.vorm = vorm
    regels = Watervalregel.regels(begin: begin, stappen: stappen, vorm: vorm)
  }

  /// The numbers of the chart, for the terminal.
  package var tabel: Tabel {
    Tabel(
      titel: "Cijfers bij: \(titel)",
      kop: [Kolom("Stap"), Kolom("Erbij of eraf", .rechts), Kolom("Blijft over", .rechts)],
      rijen: regels.map { regel in
        [regel.naam, regel.isStand ? "" : vorm.tekst(regel.verschil), vorm.tekst(regel.na)]
      })
  }

  package var html: Html {
    let figuur = Figuur(
      sleutel: sleutel, titel: titel, uitleg: uitleg, beschrijving: beschrijving, tabel: tabel)
    return figuur.html(blad, definities: soorten.map { $0.stijl.definitie(sleutel) })
  }

  private var beschrijving: String {
    let stappen = regels.map { "\($0.naam): \(vorm.tekst($0.getoond))" }.joined(separator: "; ")
    return "Watervaldiagram met per stap een staaf. \(stappen)."
  }

  private var soorten: [(naam: String, stijl: Reeksstijl)] {
    Watervalregel.Soort.allCases
      .filter { soort in regels.contains { $0.soort == soort } }
      .map { ($0.naam, $0.stijl) }
  }

  private var blad: Tekenblad {
    let schaal = Schaal(regels.flatMap { [$0.voor, $0.na] })
    var blad = Tekenblad()
    blad.staaflegenda(soorten, sleutel)
    for (index, regel) in regels.enumerated() {
      kopregel(regel).teken(op: &blad)
      schaal.raster(op: &blad, hoogte: Self.staafhoogte)
      staaf(regel, schaal, &blad)
      blad.omlaag(Self.staafhoogte)
      let isLaatste = index == regels.count - 1
      if !isLaatste { verbind(regel, met: regels[index + 1], schaal, &blad) }
      blad.omlaag(Self.tussenruimte)
    }
    schaal.opschriften(op: &blad)
    return blad
  }

  private func kopregel(_ regel: Watervalregel) -> Kopregel {
    Kopregel(regel.naam, waarde: vorm.tekst(regel.getoond), vet: regel.isStand)
  }

  private func staaf(_ regel: Watervalregel, _ schaal: Schaal, _ blad: inout Tekenblad) {
    guard regel.voor.isToonbaar, regel.na.isToonbaar, regel.voor != regel.na else { return }
    let stijl = regel.soort.stijl
    blad.rechthoek(
      stijl.vulling(sleutel), rand: "\(stijl.kleur)", van: schaal.x(regel.voor), tot: schaal.x(regel.na),
      y: blad.y, hoogte: Self.staafhoogte)
  }

  /// A dashed line from where this bar ends to the bar below; only its start where words are in the way.
  private func verbind(
    _ regel: Watervalregel, met volgende: Watervalregel, _ schaal: Schaal, _ blad: inout Tekenblad
  ) {
    guard regel.na.isToonbaar else { return }
    let x = schaal.x(regel.na)
    let woorden = kopregel(volgende)
    let lengte = woorden.bedekt(x) ? Self.tussenruimte : Self.tussenruimte + woorden.hoogte
    blad.lijn(van: x, blad.y, tot: x, blad.y + lengte, kleur: Tekenblad.zacht, gestreept: true)
  }
}
