/// The payments for which no party loses, as a hatched strip and in words; or the words that there are none.
struct Overeenkomstzone: Sendable, Hashable {
  /// Euros, as they will be read.
  let bereik: ClosedRange<Double>?
  private let iedereen: String
  private let grootheid: Grootheid

  init(_ bereik: ClosedRange<Double>?, partijen: Int, grootheid: Grootheid) {
    self.bereik = bereik.map { grootheid.afgerond($0.lowerBound)...grootheid.afgerond($0.upperBound) }
    self.grootheid = grootheid
    iedereen = partijen == 2 ? "beide" : "alle partijen"
  }

  /// Ends that an axis must hold; a zone without end has none.
  var grenzen: [Double] { bereik.map { [$0.lowerBound, $0.upperBound] } ?? [] }

  /// For somebody who does not see the strip.
  var zin: String { "\(naam.alsKop)." }

  /// The line of the legend above the plot.
  func opschrift(_ arcering: Arcering, op blad: inout Tekenblad) {
    guard bereik != nil else {
      Kopregel("\(naam).", vet: true).teken(op: &blad)
      blad.omlaag(14)
      return
    }
    blad.legenda([naam]) { blad, _, x, y in
      blad.rechthoek(
        arcering.vulling, rand: "\(Arcering.rand)", van: x - 14, tot: x + 14, y: y - 11, hoogte: 22)
    }
  }

  private var naam: String {
    guard let bereik else { return "Er is geen bijdrage waarbij \(iedereen) naar verwachting overhouden" }
    let (van, tot) = (grootheid.tekst(bereik.lowerBound), grootheid.tekst(bereik.upperBound))
    return switch (bereik.lowerBound.isToonbaar, bereik.upperBound.isToonbaar) {
    case (true, true) where van == tot: "hier houden \(iedereen) over: \(van)"
    case (true, true): "hier houden \(iedereen) over: \(van) tot en met \(tot)"
    case (true, false): "hier houden \(iedereen) over: vanaf \(van)"
    case (false, true): "hier houden \(iedereen) over: tot en met \(tot)"
    case (false, false): "hier houden \(iedereen) over: bij elke bijdrage"
    }
  }
}
