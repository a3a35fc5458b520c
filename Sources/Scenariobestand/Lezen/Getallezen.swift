import Bestandsvorm
import BusinessCase
import Taal

/// A number from a file, with where it comes from.
struct GelezenGetal {
  let waarde: Double
  /// As it stands in the file, for deriving exact cents.
  let tekst: String
  let herkomst: Gegeven.Herkomst
  let knoop: Knoop
  /// How sure it is; then `waarde` is its mean.
  var verdeling: Verdeling?
}

/// A year from a file, with its place: whether prices can be moved to it shows only with the price index.
struct GelezenJaar {
  let jaar: Int
  let knoop: Knoop
  let pad: String
}

extension Objectlezer {
  /// A plain number, or `{waarde, bron}` or `{waarde, aanname}`.
  ///
  /// - Parameter onzeker: for a number that may have a distribution, `{waarde, laag, hoog}` and the like.
  mutating func getal(
    _ naam: String, _ plicht: Plicht, _ bereik: ClosedRange<Double>, _ soort: String = "een getal",
    buiten: String? = nil, onzeker: Getalsoort? = nil
  ) -> GelezenGetal? {
    var verwacht: String {
      bereik.lowerBound == bereik.upperBound
        ? leesbaar(bereik.lowerBound)
        : "\(soort) van \(leesbaar(bereik.lowerBound)) tot en met \(leesbaar(bereik.upperBound))"
    }
    guard let waarde = knoop(naam, plicht, verwacht) else { return nil }
    guard
      let getal = ontleedGetal(
        waarde, naam: naam, verwacht: verwacht, onzeker: onzeker.map { ($0, bereik) })
    else { return nil }
    guard bereik.contains(getal.waarde) else {
      let richting = buiten ?? (getal.waarde < bereik.lowerBound ? "te klein" : "te groot")
      boek.noteer(
        bij: getal.knoop, pad: pad(naar: naam), gevonden: "\(getal.geschreven) is \(richting)",
        verwacht: verwacht)
      return nil
    }
    return getal
  }

  /// A number of the scenario, by its own key and within its own bounds.
  mutating func getal(_ getal: Scenariogetal, _ plicht: Plicht, onzeker: Getalsoort? = nil) -> GelezenGetal? {
    self.getal(getal.laatsteSleutel, plicht, getal.bereik, onzeker: onzeker)
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
  ///
  /// - Parameter buiten: what a number outside 0 to 1 is, for a message.
  mutating func fractie(_ naam: String, _ plicht: Plicht, buiten: String? = nil) -> GelezenFractie? {
    getal(naam, plicht, 0...1, buiten: buiten, onzeker: .fractie).flatMap { getal in
      Fractie(getal.waarde).map { GelezenFractie(waarde: $0, verdeling: getal.verdeling) }
    }
  }

  /// A number without anything around it.
  mutating func kaalGetal(_ naam: String, _ bereik: ClosedRange<Double>) -> Double? {
    guard let waarde = knoop(naam) else { return nil }
    let verwacht = "een getal van \(leesbaar(bereik.lowerBound)) tot en met \(leesbaar(bereik.upperBound))"
    guard case .getal(let getal, _) = waarde.waarde, bereik.contains(getal) else {
      boek.noteer(bij: waarde, pad: pad(naar: naam), verwacht: verwacht)
      return nil
    }
    return getal
  }

  /// An amount in euros with at most two decimals, exact to the cent.
  ///
  /// - Parameter onzeker: whether it may have a distribution; then it is the mean, rounded to a cent.
  mutating func bedrag(
    _ naam: String, _ plicht: Plicht, onzeker: Bool = false
  ) -> (bedrag: Bedrag, getal: GelezenGetal)? {
    let verwacht = "een bedrag in euro's met hooguit twee decimalen, zoals 28.74"
    guard let waarde = knoop(naam, plicht, verwacht) else { return nil }
    guard
      let getal = ontleedGetal(
        waarde, naam: naam, verwacht: verwacht, onzeker: onzeker ? (.positief, 0...1e10) : nil)
    else { return nil }
    do throws(Bedragfout) {
      return (try getal.bedrag, getal)
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
    _ knoop: Knoop, naam: String, verwacht: @autoclosure () -> String,
    onzeker: (soort: Getalsoort, bereik: ClosedRange<Double>)? = nil
  ) -> GelezenGetal? {
    switch knoop.waarde {
    case .getal(let waarde, let tekst):
      return GelezenGetal(waarde: waarde, tekst: tekst, herkomst: .ongenoemd, knoop: knoop)
    case .object:
      guard var object = Objectlezer(knoop, pad: pad(naar: naam), boek: boek) else { return nil }
      defer { object.sluitAf() }
      let herkomst = object.herkomst()
      if let onzeker {
        return object.onzekerGetal(onzeker.soort, onzeker.bereik, herkomst, verwacht())
      }
      object.weigerSpreiding()
      return object.waarde(.verplicht, herkomst, verwacht())
    default:
      boek.noteer(bij: knoop, pad: pad(naar: naam), verwacht: verwacht())
      return nil
    }
  }

  private mutating func waarde(
    _ plicht: Plicht, _ herkomst: Gegeven.Herkomst, _ verwacht: @autoclosure () -> String
  ) -> GelezenGetal? {
    guard let binnen = knoop("waarde", plicht, verwacht()) else { return nil }
    guard case .getal(let waarde, let tekst) = binnen.waarde else {
      boek.noteer(bij: binnen, pad: pad(naar: "waarde"), verwacht: verwacht())
      return nil
    }
    return GelezenGetal(waarde: waarde, tekst: tekst, herkomst: herkomst, knoop: binnen)
  }

  /// `{waarde, …}` with how sure it is; `waarde` may be absent where an interval says enough.
  private mutating func onzekerGetal(
    _ soort: Getalsoort, _ bereik: ClosedRange<Double>, _ herkomst: Gegeven.Herkomst,
    _ verwacht: @autoclosure () -> String
  ) -> GelezenGetal? {
    let fouten = boek.fouten.count
    let getal = waarde(.optioneel, herkomst, verwacht())
    guard
      let spreiding = Onzekergetal(
        &self, soort, minstens: bereik.lowerBound, hoogstens: soort == .vrij ? bereik.upperBound : nil,
        waarde: getal?.waarde),
      boek.fouten.count == fouten
    else { return nil }
    guard spreiding.zegtIets else { return getal ?? waarde(.verplicht, herkomst, verwacht()) }
    // What is wrong with a number outside its range, is said there.
    if let getal, !bereik.contains(getal.waarde) { return getal }
    do throws(Onzekerfout) {
      let verdeling = try spreiding.verdeling()
      let gemiddelde = verdeling.gemiddelde
      // A mean that was written down stays as written; rounding in a fit must not change it.
      if var getal, abs(getal.waarde - gemiddelde) <= 1e-9 * max(1, abs(gemiddelde)) {
        getal.verdeling = verdeling
        return getal
      }
      return GelezenGetal(
        waarde: gemiddelde, tekst: "", herkomst: herkomst, knoop: getal?.knoop ?? knoop, verdeling: verdeling)
    } catch {
      boek.noteer(bij: knoop, pad: pad, gevonden: error.gevonden, verwacht: error.verwacht)
      return nil
    }
  }
}

/// A probability or share from a file, with how sure it is.
struct GelezenFractie {
  let waarde: Fractie
  let verdeling: Verdeling?
}

extension GelezenGetal {
  /// As it stands in the file, but with a Dutch comma.
  fileprivate var geschreven: String {
    isGeschreven ? tekst.ingekort.metKomma : "het gemiddelde \(leesbaar(waarde))"
  }

  /// Otherwise it is the mean of a distribution.
  private var isGeschreven: Bool { !tekst.isEmpty }

  /// As written, or the mean of a distribution to the cent.
  fileprivate var bedrag: Bedrag {
    get throws(Bedragfout) {
      if isGeschreven { return try Bedrag(euroTekst: tekst) }
      guard waarde <= 1e10 else { throw .teGroot }
      return Bedrag(centen: Int64((waarde * 100).rounded()))
    }
  }
}

enum Grens {
  /// Of one kind of care by one person, per unit of time.
  static let verbruik = 0.001...1_000_000
  static let prijsstijging = 1_000_000.0
  /// Residents a year, of all kanalen together.
  static let minsteInstroom = 0.000_001
  static let jaren = 1900...2100
}
