/// What two parties keep as a function of what one pays the other, and for which payments nobody loses.
///
///     Overeenkomstdiagram(
///       "bijdrage", titel: "Bij welke bijdrage houden beide over?",
///       partijen: [.init("gemeente", quitte: 582), .init("zorgverzekeraar", quitte: 745)],
///       punten: [
///         .init(bijdrage: 0, [Bandwaarde(-582, laag: -900, hoog: -260), Bandwaarde(745, laag: 300, hoog: 1190)]),
///         .init(bijdrage: 1000, [Bandwaarde(418, laag: 100, hoog: 740), Bandwaarde(-255, laag: -700, hoog: 190)]),
///       ],
///       overeenkomst: 582...745
///     ).html
package struct Overeenkomstdiagram: Sendable, Hashable {
  package struct Partij: Sendable, Hashable {
    package let naam: String
    /// The payment in euros at which this party expects neither gain nor loss; nil where there is none.
    package let quitte: Double?

    package init(_ naam: String, quitte: Double?) {
      self.naam = naam
      self.quitte = quitte
    }
  }

  /// What every party keeps at one payment.
  package struct Punt: Sendable, Hashable {
    package let bijdrage: Double
    /// Euros, in the order of the parties.
    package let saldi: [Bandwaarde]

    package init(bijdrage: Double, _ saldi: [Bandwaarde]) {
      self.bijdrage = bijdrage
      self.saldi = saldi
    }
  }

  private let sleutel: Sleutel
  private let titel: String
  private let uitleg: String
  private let xNaam: String
  private let partijen: [Partij]
  private let punten: [Punt]
  private let zone: Overeenkomstzone
  private let grootheid: Grootheid

  /// - Parameters:
  ///   - xNaam: what is paid, by whom and for what.
  ///   - punten: ascending payments, each with one balance per party, in euros.
  ///   - overeenkomst: the payments for which no party loses; nil where there are none.
  package init(
    _ sleutel: Sleutel, titel: String, uitleg: String = "",
    xNaam: String = "bijdrage van de zorgverzekeraar per traject", partijen: [Partij], punten: [Punt],
    overeenkomst: ClosedRange<Double>?, vorm: Bedragvorm = .heleEuros
  ) {
    let grootheid = Grootheid.euro(vorm)
    for punt in punten {
      precondition(punt.saldi.count == partijen.count, "\(titel): één saldo per partij")
    }
    self.sleutel = sleutel
    self.titel = titel
    self.uitleg = uitleg
    self.xNaam = xNaam
    self.grootheid = grootheid
    self.partijen = partijen.map { Partij($0.naam, quitte: $0.quitte.map(grootheid.afgerond)) }
    self.punten = punten.map { punt in
      Punt(bijdrage: grootheid.afgerond(punt.bijdrage), punt.saldi.map { $0.afgerond(grootheid) })
    }
    zone = Overeenkomstzone(overeenkomst, partijen: partijen.count, grootheid: grootheid)
  }

  /// The numbers of the chart, for the terminal.
  package var tabel: Tabel {
    let partijkop = partijen.flatMap { [$0.naam, "\($0.naam), laag", "\($0.naam), hoog"] }
    return cijfertabel(
      titel, kop: (["bijdrage"] + partijkop).map { Kolom($0.alsKop, .rechts) },
      rijen: punten.map { punt in
        [grootheid.tekst(punt.bijdrage)] + punt.saldi.flatMap { $0.teksten(grootheid) }
      },
      voet: partijen.isEmpty ? nil : ["Quitte bij"] + partijen.flatMap { [quittetekst($0), "", ""] })
  }

  private func quittetekst(_ partij: Partij) -> String {
    partij.quitte.map(grootheid.tekst) ?? "–"
  }

  package var html: Html {
    let figuur = Figuur(
      sleutel: sleutel, titel: titel, uitleg: uitleg, beschrijving: beschrijving, tabel: tabel)
    return figuur.html(blad, definities: [zone.bereik == nil ? .leeg : arcering.definitie])
  }

  private var arcering: Arcering { Arcering(sleutel: sleutel) }

  private var merklijnen: [Merklijn] {
    partijen.compactMap { partij in partij.quitte.map { Merklijn("\(partij.naam) quitte", $0) } }
  }

  private var beschrijving: String {
    let begin =
      "Per partij een lijn van het saldo, met een band waarbinnen het met 95% kans ligt, per \(xNaam)."
    let quitte = partijen.map { partij in
      let waar = partij.quitte.map { "speelt quitte bij \(grootheid.tekst($0))" } ?? "speelt nergens quitte"
      return "\(partij.naam.alsKop) \(waar)."
    }
    return ([begin] + quitte + [zone.zin]).joined(separator: " ")
  }

  private var blad: Tekenblad {
    guard !punten.isEmpty, !partijen.isEmpty else { return .leeg }
    var blad = Tekenblad()
    blad.lijnlegenda(partijen.map(\.naam))
    zone.opschrift(arcering, op: &blad)
    var vlak = Vlak(
      x: As(punten.map(\.bijdrage) + merklijnen.map(\.waarde) + zone.grenzen, grootheid, metNul: false),
      y: As(punten.flatMap { $0.saldi.flatMap(\.waarden) }, grootheid, metNul: true))
    vlak.teken(
      op: &blad, xNaam: xNaam, yNaam: "saldo",
      merken: merklijnen.map { (tekst: $0.tekst(grootheid), waarde: $0.waarde) })
    if let bereik = zone.bereik { vlak.strook(bereik, arcering, op: &blad) }
    for partij in partijen.indices {
      vlak.band(punten.map { ($0.bijdrage, $0.saldi[partij]) }, reeks: partij, op: &blad)
    }
    for partij in partijen.indices {
      vlak.lijn(punten.map { ($0.bijdrage, $0.saldi[partij].midden) }, reeks: partij, op: &blad)
    }
    return blad
  }
}
