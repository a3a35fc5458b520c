import BusinessCase

/// A number from a file, with where it comes from.
struct GelezenGetal {
  let waarde: Double
  /// As it stands in the file, for deriving exact cents.
  let tekst: String
  let herkomst: Gegeven.Herkomst
  let knoop: Knoop
}

/// A year from a file, with its place: whether prices can be moved to it shows only with the price index.
struct GelezenJaar {
  let jaar: Int
  let knoop: Knoop
  let pad: String
}

extension Objectlezer {
  /// A plain number, or `{waarde, bron}` or `{waarde, aanname}`.
  mutating func getal(
    _ naam: String, _ plicht: Plicht, _ bereik: ClosedRange<Double>, _ soort: String = "een getal"
  ) -> GelezenGetal? {
    func verwacht() -> String {
      let (laag, hoog) = (leesbaar(bereik.lowerBound), leesbaar(bereik.upperBound))
      return laag == hoog ? laag : "\(soort) van \(laag) tot en met \(hoog)"
    }
    guard let waarde = knoop(naam, plicht, verwacht()) else { return nil }
    guard let getal = ontleedGetal(waarde, pad: pad(naar: naam), verwacht: verwacht()) else { return nil }
    guard bereik.contains(getal.waarde) else {
      let richting = getal.waarde < bereik.lowerBound ? "te klein" : "te groot"
      boek.noteer(
        bij: getal.knoop, pad: pad(naar: naam), gevonden: "\(getal.geschreven) is \(richting)",
        verwacht: verwacht())
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
        bij: getal.knoop, pad: pad(naar: naam), gevonden: "\(getal.geschreven) is geen geheel getal",
        verwacht: "een geheel getal van \(bereik.lowerBound) tot en met \(bereik.upperBound)")
      return nil
    }
    return (geheel, getal)
  }

  mutating func jaartal(_ naam: String, _ plicht: Plicht) -> GelezenJaar? {
    geheelGetal(naam, plicht, Grens.jaren).map {
      GelezenJaar(jaar: $0.geheel, knoop: $0.getal.knoop, pad: pad(naar: naam))
    }
  }

  /// A probability or a share.
  mutating func fractie(_ naam: String, _ plicht: Plicht) -> Fractie? {
    getal(naam, plicht, 0...1).flatMap { Fractie($0.waarde) }
  }

  /// An amount in euros with at most two decimals, exact to the cent.
  mutating func bedrag(_ naam: String, _ plicht: Plicht) -> (bedrag: Bedrag, getal: GelezenGetal)? {
    let verwacht = "een bedrag in euro's met hooguit twee decimalen, zoals 28.74"
    guard let waarde = knoop(naam, plicht, verwacht) else { return nil }
    guard let getal = ontleedGetal(waarde, pad: pad(naar: naam), verwacht: verwacht) else { return nil }
    do throws(Bedragfout) {
      return (try Bedrag(euroTekst: getal.tekst), getal)
    } catch {
      boek.noteer(
        bij: getal.knoop, pad: pad(naar: naam), gevonden: "\(getal.geschreven) \(error.rawValue)",
        verwacht: error == .teGroot ? "hooguit 10 miljard euro" : verwacht)
      return nil
    }
  }

  /// `bron` or `aanname` of the object itself.
  mutating func herkomst() -> Gegeven.Herkomst {
    let (bron, aanname) = (tekst("bron"), tekst("aanname"))
    if let aanname { return .aanname(aanname) }
    return bron.map { .bron($0) } ?? .ongenoemd
  }

  private func ontleedGetal(
    _ knoop: Knoop, pad: @autoclosure () -> String, verwacht: @autoclosure () -> String
  ) -> GelezenGetal? {
    switch knoop.waarde {
    case .getal(let waarde, let tekst):
      return GelezenGetal(waarde: waarde, tekst: tekst, herkomst: .ongenoemd, knoop: knoop)
    case .object:
      guard var object = Objectlezer(knoop, pad: pad(), boek: boek) else { return nil }
      defer { object.sluitAf() }
      let herkomst = object.herkomst()
      guard let binnen = object.verplicht("waarde", verwacht()) else { return nil }
      guard case .getal(let waarde, let tekst) = binnen.waarde else {
        boek.noteer(bij: binnen, pad: object.pad(naar: "waarde"), verwacht: verwacht())
        return nil
      }
      return GelezenGetal(waarde: waarde, tekst: tekst, herkomst: herkomst, knoop: binnen)
    default:
      boek.noteer(bij: knoop, pad: pad(), verwacht: verwacht())
      return nil
    }
  }
}

extension GelezenGetal {
  /// As it stands in the file, but with a Dutch comma.
  fileprivate var geschreven: String { tekst.ingekort.metKomma }
}

/// A number as a Dutch reader writes it: 1,4.
func leesbaar(_ getal: Double) -> String {
  (Int64(exactly: getal).map(String.init) ?? String(getal)).metKomma
}

/// Bounds that keep a typing error from becoming a computation of a century.
enum Grens {
  static let maanden = 1200
  static let jaren = 1900...2100
}
