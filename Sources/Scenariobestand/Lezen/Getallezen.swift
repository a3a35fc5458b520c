import BusinessCase

/// A number from a file, with where it comes from.
struct GelezenGetal {
  let waarde: Double
  /// As it stands in the file, for deriving exact cents.
  let tekst: String
  let herkomst: Gegeven.Herkomst
  let knoop: Knoop
}

extension Objectlezer {
  /// A plain number, or `{waarde, bron}` or `{waarde, aanname}`.
  mutating func getal(
    _ naam: String, _ plicht: Plicht, _ bereik: ClosedRange<Double>, _ soort: String = "een getal"
  ) -> GelezenGetal? {
    let verwacht = "\(soort) van \(leesbaar(bereik.lowerBound)) tot en met \(leesbaar(bereik.upperBound))"
    guard let waarde = knoop(naam, plicht, verwacht) else { return nil }
    guard let getal = ontleedGetal(waarde, pad: pad(naar: naam), verwacht: verwacht) else { return nil }
    guard bereik.contains(getal.waarde) else {
      boek.noteer(
        bij: getal.knoop, pad: pad(naar: naam), gevonden: "\(leesbaar(getal.waarde)) valt buiten het bereik",
        verwacht: verwacht)
      return nil
    }
    return getal
  }

  mutating func geheel(_ naam: String, _ plicht: Plicht, _ bereik: ClosedRange<Int>) -> Int? {
    geheelGetal(naam, plicht, bereik)?.geheel
  }

  mutating func geheelGetal(
    _ naam: String, _ plicht: Plicht, _ bereik: ClosedRange<Int>
  ) -> (geheel: Int, getal: GelezenGetal)? {
    let grenzen = Double(bereik.lowerBound)...Double(bereik.upperBound)
    guard let getal = getal(naam, plicht, grenzen, "een geheel getal") else { return nil }
    guard let geheel = Int(exactly: getal.waarde) else {
      boek.noteer(
        bij: getal.knoop, pad: pad(naar: naam), gevonden: "\(leesbaar(getal.waarde)) is geen geheel getal",
        verwacht: "een geheel getal van \(bereik.lowerBound) tot en met \(bereik.upperBound)")
      return nil
    }
    return (geheel, getal)
  }

  /// A probability or a share.
  mutating func fractie(_ naam: String, _ plicht: Plicht, _ soort: String) -> Fractie? {
    let verwacht = "een getal van 0 tot en met 1"
    guard let waarde = knoop(naam, plicht, verwacht) else { return nil }
    guard let getal = ontleedGetal(waarde, pad: pad(naar: naam), verwacht: verwacht) else { return nil }
    guard let fractie = Fractie(getal.waarde) else {
      boek.noteer(
        bij: getal.knoop, pad: pad(naar: naam), gevonden: "\(leesbaar(getal.waarde)) is geen \(soort)",
        verwacht: verwacht)
      return nil
    }
    return fractie
  }

  /// An amount in euros with at most two decimals, exact to the cent.
  mutating func bedrag(_ naam: String, _ plicht: Plicht) -> (bedrag: Bedrag, getal: GelezenGetal)? {
    let verwacht = "een bedrag in euro's met hooguit twee decimalen, zoals 28.74"
    guard let waarde = knoop(naam, plicht, verwacht) else { return nil }
    guard let getal = ontleedGetal(waarde, pad: pad(naar: naam), verwacht: verwacht) else { return nil }
    guard getal.waarde >= 0, getal.waarde <= 1e10, let bedrag = Bedrag(euroTekst: getal.tekst) else {
      boek.noteer(
        bij: getal.knoop, pad: pad(naar: naam),
        gevonden: "\(leesbaar(getal.waarde)) is geen bruikbaar bedrag",
        verwacht: verwacht)
      return nil
    }
    return (bedrag, getal)
  }

  /// `bron` or `aanname` of the object itself.
  mutating func herkomst() -> Gegeven.Herkomst {
    let (bron, aanname) = (tekst("bron"), tekst("aanname"))
    if let aanname { return .aanname(aanname) }
    return bron.map { .bron($0) } ?? .ongenoemd
  }

  private func ontleedGetal(_ knoop: Knoop, pad: String, verwacht: String) -> GelezenGetal? {
    switch knoop.waarde {
    case .getal(let waarde, let tekst):
      return GelezenGetal(waarde: waarde, tekst: tekst, herkomst: .ongenoemd, knoop: knoop)
    case .object:
      guard var object = Objectlezer(knoop, pad: pad, boek: boek) else { return nil }
      defer { object.sluitAf() }
      let herkomst = object.herkomst()
      guard let binnen = object.verplicht("waarde", verwacht) else { return nil }
      guard case .getal(let waarde, let tekst) = binnen.waarde else {
        boek.noteer(bij: binnen, pad: object.pad(naar: "waarde"), verwacht: verwacht)
        return nil
      }
      return GelezenGetal(waarde: waarde, tekst: tekst, herkomst: herkomst, knoop: binnen)
    default:
      boek.noteer(bij: knoop, pad: pad, verwacht: verwacht)
      return nil
    }
  }
}

extension Bedrag {
  /// Exact cents from a decimal number such as `28.74`, `1038` or `.5`; nil for more than two decimals.
  init?(euroTekst: String) {
    let delen = euroTekst.drop { $0 == "+" }.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(delen.count), delen.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } })
    else { return nil }
    let centen = delen.count == 2 ? delen[1].prefix(2) : ""
    let rest = delen.count == 2 ? delen[1].dropFirst(2) : ""
    guard rest.allSatisfy({ $0 == "0" }) else { return nil }
    let aangevuld = centen + String(repeating: "0", count: 2 - centen.count)
    guard let waarde = Int64(delen[0] + aangevuld) else { return nil }
    self.init(centen: waarde)
  }
}

/// A number as a Dutch reader writes it: 1,4.
func leesbaar(_ getal: Double) -> String {
  let tekst = Int64(exactly: getal).map(String.init) ?? String(getal)
  return String(tekst.map { $0 == "." ? "," : $0 })
}
