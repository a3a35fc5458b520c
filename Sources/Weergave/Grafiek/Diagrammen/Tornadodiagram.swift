/// Which uncertain parameter matters most: per parameter a bar from the balance at its low value to that at its
/// high value, with the longest bar on top.
///
///     Tornadodiagram(
///       "gevoeligheid", titel: "Welke aanname weegt het zwaarst?", midden: -582,
///       balken: [
///         Tornadobalk("Beoordelaarsfout", laagTekst: "0,62", hoogTekst: "1,41", bijLaag: -1240, bijHoog: 310),
///       ]
///     ).html
package struct Tornadodiagram: Sendable, Hashable {
  private static let staafhoogte = 34.0
  private static let namen = ["lage waarde", "hoge waarde"]
  private static let stijlen = [Reeksstijl(index: 0), Reeksstijl(index: 1)]

  private let sleutel: Sleutel
  private let titel: String
  private let uitleg: String
  private let midden: Double
  private let balken: [Tornadobalk]
  private let vorm: Bedragvorm

  /// - Parameters:
  ///   - midden: the balance in euros with every parameter at its mean.
  ///   - balken: in the order in which they are drawn, the most important one first.
  package init(
    _ sleutel: Sleutel, titel: String, uitleg: String = "", midden: Double, balken: [Tornadobalk],
    vorm: Bedragvorm = .heleEuros
  ) {
    self.sleutel = sleutel
    self.titel = titel
    self.uitleg = uitleg
    self.midden = vorm.afgerond(midden)
    self.balken = balken.map { $0.afgerond(vorm) }
    self.vorm = vorm
  }

  /// The numbers of the chart, for the terminal.
  package var tabel: Tabel {
    Tabel(
      titel: "Cijfers bij: \(titel)",
      kop: [
        Kolom("Getal"), Kolom("Lage waarde", .rechts), Kolom("Saldo bij laag", .rechts),
        Kolom("Hoge waarde", .rechts), Kolom("Saldo bij hoog", .rechts),
      ],
      rijen: balken.map { balk in
        [balk.naam, balk.laagTekst, vorm.tekst(balk.bijLaag), balk.hoogTekst, vorm.tekst(balk.bijHoog)]
      },
      voet: ["Alles gemiddeld", "", vorm.tekst(midden), "", vorm.tekst(midden)])
  }

  package var html: Html {
    let figuur = Figuur(
      sleutel: sleutel, titel: titel, uitleg: uitleg, beschrijving: beschrijving, tabel: tabel)
    return figuur.html(blad, definities: Self.stijlen.map { $0.definitie(sleutel) })
  }

  private var middentekst: String { "saldo met alles gemiddeld: \(vorm.tekst(midden))" }

  private var beschrijving: String {
    let begin = "Tornadodiagram met per parameter een staaf. \(middentekst.alsKop)."
    guard let eerste = balken.first else { return begin }
    return "\(begin) Bovenaan: \(eerste.naam), \(vorm.tekst(eerste.bijLaag)) bij \(eerste.laagTekst) en "
      + "\(vorm.tekst(eerste.bijHoog)) bij \(eerste.hoogTekst). Alle bedragen staan in de tabel onder de grafiek."
  }

  private var blad: Tekenblad {
    guard !balken.isEmpty else { return .leeg }
    let schaal = Schaal([midden] + balken.flatMap { [$0.bijLaag, $0.bijHoog] }, metNul: false)
    var blad = Tekenblad()
    legenda(&blad)
    for balk in balken {
      Kopregel(balk.naam, waarde: "\(balk.laagTekst) – \(balk.hoogTekst)").teken(op: &blad)
      schaal.raster(op: &blad, hoogte: Self.staafhoogte)
      if midden.isToonbaar { staven(balk, schaal, &blad) }
      blad.omlaag(Self.staafhoogte + 10)
    }
    schaal.opschriften(op: &blad)
    return blad
  }

  /// Without a middle there is nothing to start a bar from; then only its words remain.
  private func legenda(_ blad: inout Tekenblad) {
    guard midden.isToonbaar else {
      Kopregel(middentekst.alsKop).teken(op: &blad)
      return
    }
    blad.staaflegenda(Array(zip(Self.namen, Self.stijlen)), sleutel)
    blad.legenda([middentekst]) { blad, _, x, y in
      blad.lijn(van: x, y - 14, tot: x, y + 14, kleur: Tekenblad.inkt, dikte: 4)
    }
  }

  /// Both parts start at the middle. On the same side each gets half the height, so that none is hidden.
  private func staven(_ balk: Tornadobalk, _ schaal: Schaal, _ blad: inout Tekenblad) {
    let x = schaal.x(midden)
    blad.lijn(van: x, blad.y, tot: x, blad.y + Self.staafhoogte, kleur: Tekenblad.inkt, dikte: 4)
    let hoogte = Self.staafhoogte - 8
    let deel = balk.ligtAanEenKant(van: midden) ? hoogte / 2 : hoogte
    for (index, euro) in [balk.bijLaag, balk.bijHoog].enumerated() where euro.isToonbaar && euro != midden {
      blad.rechthoek(
        Self.stijlen[index].vulling(sleutel), rand: "\(Self.stijlen[index].kleur)", van: x,
        tot: schaal.x(euro), y: blad.y + 4 + (index == 0 ? 0 : hoogte - deel), hoogte: deel)
    }
  }
}
