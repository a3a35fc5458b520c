import BusinessCase
import Taal

/// From what is known of a number to a distribution that fits it.
extension Onzekergetal {
  /// The shape that suits the kind of number and what is known of it.
  func passendeVorm(_ spreiding: Spreiding) -> Vormwoord {
    switch (soort, spreiding) {
    case (.fractie, _): .beta
    case (.positief, .interval): .lognormaal
    case (_, .cv): .gamma
    case (.vrij, .interval), (_, .sd), (_, .n): .normaal
    }
  }

  func verdeling(_ vorm: Vormwoord, _ spreiding: Spreiding) throws(Onzekerfout) -> Verdeling {
    switch (vorm, spreiding) {
    case (.vast, _):
      throw Onzekerfout("vast gaat niet samen met \(spreiding.naam)", "bij vast alleen een waarde")
    case (.uniform, .interval(let laag, let hoog)):
      guard waarde == nil || !staatErBij else {
        throw Onzekerfout("uniform gaat niet samen met een waarde", "bij uniform alleen laag en hoog")
      }
      return .uniform(laag: laag, hoog: hoog)
    case (.driehoek, .interval(let laag, let hoog)):
      return .driehoek(laag: laag, top: try top(vorm, laag...hoog), hoog: hoog)
    case (.pert, .interval(let laag, let hoog)):
      return .pert(laag: laag, top: try top(vorm, laag...hoog), hoog: hoog)
    case (.uniform, _), (.driehoek, _), (.pert, _), (.gamma, .interval):
      let verwacht =
        vorm == .gamma ? "bij gamma een waarde met cv of sd" : "bij \(vorm.rawValue) laag en hoog"
      throw Onzekerfout("\(vorm.rawValue) gaat niet samen met \(spreiding.naam)", verwacht)
    case (_, .interval(let laag, let hoog)): return try uitInterval(vorm, laag, hoog)
    case (_, .n(let n)): return try beta(try waarde(bij: "n"), n: n)
    case (_, .cv(let cv)): return try uitCv(vorm, try waardeBovenNul(bij: "cv"), cv)
    case (.normaal, .sd(let sd)): return .normaal(gemiddelde: try waarde(bij: "sd"), sd: sd)
    case (_, .sd(let sd)):
      let waarde = try waardeBovenNul(bij: "sd")
      return try uitCv(vorm, waarde, sd / waarde)
    }
  }

  private func uitCv(_ vorm: Vormwoord, _ waarde: Double, _ cv: Double) throws(Onzekerfout) -> Verdeling {
    if vorm == .normaal { return .normaal(gemiddelde: waarde, sd: cv * waarde) }
    // A beta with mean m and variance m(1-m)/(n+1).
    if vorm == .beta { return try beta(waarde, n: (1 - waarde) / (waarde * cv * cv) - 1) }
    guard Self.cvs.contains(cv) else {
      throw Onzekerfout(
        "deze spreiding is te \(cv > 1 ? "groot" : "klein") bij de waarde \(leesbaar(waarde))",
        "een sd van een duizendste tot vijf keer de waarde")
    }
    return vorm == .gamma
      ? .gamma(gemiddelde: waarde, cv: cv) : .lognormaal(gemiddelde: waarde, cv: cv)
  }

  private func beta(_ waarde: Double, n: Double) throws(Onzekerfout) -> Verdeling {
    guard waarde > 0, waarde < 1 else {
      throw Onzekerfout(
        "waarde is \(leesbaar(waarde)): dat is zeker, en daar past geen spreiding bij",
        "een waarde tussen 0 en 1, of alleen de waarde")
    }
    // Nearly all draws would be 0 or 1, closer than numbers can tell.
    guard n * min(waarde, 1 - waarde) >= 0.01 else {
      throw Onzekerfout(
        "deze spreiding is te groot bij de waarde \(leesbaar(waarde))", "een kleinere spreiding")
    }
    guard n <= Self.waarnemingen.upperBound else {
      throw Onzekerfout(
        "deze spreiding is te klein om mee te rekenen", "een grotere spreiding, of alleen de waarde")
    }
    return .beta(gemiddelde: waarde, n: n)
  }

  func uitInterval(
    _ vorm: Vormwoord, _ laag: Double, _ hoog: Double
  ) throws(Onzekerfout) -> Verdeling {
    if let waarde, waarde <= laag || waarde >= hoog { throw buiten(waarde, laag...hoog) }
    switch vorm {
    case .normaal: return .normaal(laag: laag, hoog: hoog, gemiddelde: waarde)
    case .beta:
      guard let verdeling = Verdeling.beta(laag: laag, hoog: hoog, gemiddelde: waarde),
        verdeling.past(laag, hoog, alleenBreedte: waarde != nil)
      else {
        throw Onzekerfout(
          "bij deze laag en hoog is geen beta te vinden: \(geenBeta(laag, hoog))", Self.welBeta)
      }
      return verdeling
    default:
      guard laag > 0 else {
        throw Onzekerfout(
          "laag is \(leesbaar(laag)), en een lognormaal begint boven 0",
          "een laag boven 0, of verdeling uniform, driehoek of pert")
      }
      return .lognormaal(laag: laag, hoog: hoog, gemiddelde: waarde)
    }
  }

  private static let welBeta =
    "een laag boven 0 en een hoog onder 1 die niet te dicht bij elkaar liggen, of verdeling pert"

  /// Why no beta has 95% between these.
  private func geenBeta(_ laag: Double, _ hoog: Double) -> String {
    if waarde == nil, laag <= 0 || hoog >= 1 {
      return laag <= 0
        ? "1 op de 40 keer ligt het getal onder laag, en onder 0 kan dat niet"
        : "1 op de 40 keer ligt het getal boven hoog, en boven 1 kan dat niet"
    }
    let midden = waarde ?? (laag + hoog) / 2
    let smalst = Verdeling.beta(gemiddelde: midden, n: Verdeling.meesteWaarnemingen)
    return hoog - laag < 4 * smalst.variantie.squareRoot()
      ? "zo zeker is niemand" : "zo ver uit elkaar liggen ze bij geen enkele beta"
  }

  /// The most likely value.
  func top(_ vorm: Vormwoord, _ bereik: ClosedRange<Double>) throws(Onzekerfout) -> Double {
    let waarde = try waarde(bij: vorm.rawValue)
    guard bereik.contains(waarde) else { throw buiten(waarde, bereik) }
    return waarde
  }

  private func buiten(_ waarde: Double, _ bereik: ClosedRange<Double>) -> Onzekerfout {
    let (laag, hoog) = (leesbaar(bereik.lowerBound), leesbaar(bereik.upperBound))
    return staatErBij
      ? Onzekerfout(
        "waarde \(leesbaar(waarde)) ligt niet tussen laag en hoog", "een waarde tussen \(laag) en \(hoog)")
      : Onzekerfout(
        "\(leesbaar(waarde)) ligt niet tussen laag (\(laag)) en hoog (\(hoog))",
        "een laag onder \(leesbaar(waarde)) en een hoog erboven")
  }

  func waarde(bij wat: String) throws(Onzekerfout) -> Double {
    guard let waarde else { throw Onzekerfout("waarde ontbreekt", "bij \(wat) ook een waarde") }
    return waarde
  }

  private func waardeBovenNul(bij wat: String) throws(Onzekerfout) -> Double {
    let waarde = try waarde(bij: wat)
    guard waarde > 0 else {
      throw Onzekerfout("waarde is \(leesbaar(waarde))", "bij \(wat) een waarde boven 0")
    }
    return waarde
  }
}

extension Verdeling {
  /// Whether a fit came out: at both ends, or when the mean was given in its width.
  fileprivate func past(_ laag: Double, _ hoog: Double, alleenBreedte: Bool) -> Bool {
    let interval = interval95
    let breedte = interval.upperBound - interval.lowerBound
    return abs(breedte - (hoog - laag)) < 1e-6 * (hoog - laag)
      && (alleenBreedte || abs(interval.lowerBound - laag) < 1e-6 * (hoog - laag))
  }
}
