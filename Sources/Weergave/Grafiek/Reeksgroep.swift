/// One group of a chart, such as a horizon or a scenario, with an amount for every series.
package struct Reeksgroep: Sendable, Hashable {
  package let naam: String
  /// Euros, in the order of the series. Infinity and NaN are shown as "onbepaald".
  package let waarden: [Double]

  package init(_ naam: String, _ waarden: [Double]) {
    self.naam = naam
    self.waarden = waarden
  }
}

/// The numbers of a chart: groups of the same series. Drawing, description and table all read from here.
///
/// Amounts are rounded to what will be read, so that there is no bar beside "€ 0,00".
struct Reeksen: Sendable, Hashable {
  let namen: [String]
  let groepen: [Reeksgroep]
  let vorm: Bedragvorm

  init(_ namen: [String], _ groepen: [Reeksgroep], _ vorm: Bedragvorm) {
    for groep in groepen {
      precondition(groep.waarden.count == namen.count, "\(groep.naam): één waarde per reeks")
    }
    self.namen = namen
    self.groepen = groepen.map { Reeksgroep($0.naam, $0.waarden.map(vorm.afgerond)) }
    self.vorm = vorm
  }

  var waarden: [Double] { groepen.flatMap(\.waarden) }

  /// A row for each group; or, where that would make a wide table of few rows, a row for each series.
  func tabel(_ titel: String, groepskop: String, reekskop: String) -> Tabel {
    let isBreed = namen.count > 3 && namen.count > groepen.count
    let kolommen = isBreed ? groepen.map(\.naam) : namen
    let rijen =
      isBreed
      ? namen.enumerated().map { index, naam in [naam] + groepen.map { vorm.tekst($0.waarden[index]) } }
      : groepen.map { [$0.naam] + $0.waarden.map(vorm.tekst) }
    return Tabel(
      titel: "Cijfers bij: \(titel)",
      kop: [Kolom(isBreed ? reekskop : groepskop)] + kolommen.map { Kolom($0, .rechts) },
      rijen: rijen)
  }

  /// The lowest and highest amount in words, for who cannot see the drawing.
  var uitersten: String {
    let alle = groepen.flatMap { groep in
      zip(namen, groep.waarden).map { (plaats: "\(groep.naam), \($0)", euro: $1) }
    }
    let toonbaar = alle.filter(\.euro.isToonbaar)
    guard let laagste = toonbaar.min(by: { $0.euro < $1.euro }),
      let hoogste = toonbaar.max(by: { $0.euro < $1.euro })
    else { return "Er zijn geen bedragen." }
    return "Laagste bedrag: \(laagste.plaats), \(vorm.tekst(laagste.euro)). "
      + "Hoogste bedrag: \(hoogste.plaats), \(vorm.tekst(hoogste.euro))."
  }
}
