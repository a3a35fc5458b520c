import BusinessCase

/// What values a number can have, which decides which distributions fit it.
enum Getalsoort {
  /// From 0 to 1.
  case fractie
  /// Not negative.
  case positief
  /// Anything.
  case vrij
}

/// The words by which a file names the shape of a distribution.
private enum Vormwoord: String, CaseIterable {
  case vast, uniform, driehoek, pert, normaal, lognormaal, gamma, beta
}

/// The numbers of `{waarde, verdeling, laag, hoog, sd, cv, n}`, before they are a distribution.
struct Onzekergetal {
  private let waarde: Double?
  private let vorm: Vormwoord?
  private let laag: Double?
  private let hoog: Double?
  private let sd: Double?
  private let cv: Double?
  private let n: Double?

  static let sleutels = ["verdeling", "laag", "hoog", "sd", "cv", "n"]

  /// Reads the keys beside `waarde`; nil when something is wrong with them.
  init?(_ lezer: inout Objectlezer, waarde: Double?) {
    let fouten = lezer.boek.fouten.count
    func getal(_ naam: String, _ bereik: ClosedRange<Double>) -> Double? {
      lezer.kaalGetal(naam, bereik)
    }
    self.waarde = waarde
    vorm = lezer.keuze("verdeling", .optioneel, als: Vormwoord.self)
    laag = getal("laag", -1e12...1e12)
    hoog = getal("hoog", -1e12...1e12)
    sd = getal("sd", 1e-12...1e12)
    cv = getal("cv", 1e-6...5)
    n = getal("n", 0.1...1e9)
    if lezer.boek.fouten.count > fouten { return nil }
  }

  /// Whether anything is said about how sure the number is.
  var zegtIets: Bool { vorm != nil || laag != nil || hoog != nil || sd != nil || cv != nil || n != nil }

  /// The distribution, or what is wrong in Dutch: what was found and what would be right.
  func verdeling(_ soort: Getalsoort) -> Result<Verdeling, Onzekerfout> {
    if let laag, let hoog, laag >= hoog {
      return .failure(.init("laag is niet lager dan hoog", "laag < hoog"))
    }
    if (laag == nil) != (hoog == nil) {
      return .failure(.init("\(laag == nil ? "laag" : "hoog") ontbreekt", "laag en hoog samen"))
    }
    let verdeling: Result<Verdeling, Onzekerfout> = vorm.map { gekozen($0, soort) } ?? passend(soort)
    return verdeling.flatMap { passend($0, bij: soort) }
  }

  /// The shape that suits the kind of number and what is known of it.
  private func passend(_ soort: Getalsoort) -> Result<Verdeling, Onzekerfout> {
    let gezegd = [laag != nil, sd != nil, cv != nil, n != nil].count { $0 }
    guard gezegd == 1 else {
      return .failure(.init("er staat meer dan één spreiding bij", "een van: laag en hoog, sd, cv, n"))
    }
    if n != nil { return gekozen(.beta, soort) }
    if cv != nil { return gekozen(soort == .fractie ? .beta : .gamma, soort) }
    if sd != nil { return gekozen(.normaal, soort) }
    switch soort {
    case .fractie: return gekozen(.beta, soort)
    case .positief: return gekozen((laag ?? 0) > 0 ? .lognormaal : .normaal, soort)
    case .vrij: return gekozen(.normaal, soort)
    }
  }

  private func gekozen(_ vorm: Vormwoord, _ soort: Getalsoort) -> Result<Verdeling, Onzekerfout> {
    switch vorm {
    case .vast:
      return maak("alleen waarde", waarde, sd == nil && cv == nil && n == nil && laag == nil ? 0 : nil) {
        w, _ in
        .vast(w)
      }
    case .uniform:
      if waarde != nil { return .failure(.init("bij uniform staat een waarde", "alleen laag en hoog")) }
      return maak("laag en hoog", laag, hoog) { .uniform(laag: $0, hoog: $1) }
    case .driehoek, .pert:
      return top(vorm)
    case .normaal:
      if let sd {
        return maak("waarde en sd, of laag en hoog", waarde, sd) { .normaal(gemiddelde: $0, sd: $1) }
      }
      return maak("waarde en sd, of laag en hoog", laag, hoog) {
        .normaal(laag: $0, hoog: $1, gemiddelde: waarde)
      }
    case .lognormaal:
      guard let cv else { return lognormaalUitInterval }
      return maak("waarde en cv, of laag en hoog", waarde, cv) { .lognormaal(gemiddelde: $0, cv: $1) }
    case .gamma: return maak("waarde en cv", waarde, cv) { .gamma(gemiddelde: $0, cv: $1) }
    case .beta: return beta
    }
  }

  private var beta: Result<Verdeling, Onzekerfout> {
    let verwacht = "waarde en n, of laag en hoog, tussen 0 en 1"
    if let waarde, let n, waarde > 0, waarde < 1 { return .success(.beta(gemiddelde: waarde, n: n)) }
    guard let laag, let hoog, n == nil else {
      return .failure(.init("deze getallen maken geen bèta", verwacht))
    }
    guard laag >= 0, hoog <= 1, let verdeling = Verdeling.beta(laag: laag, hoog: hoog, gemiddelde: waarde)
    else {
      return .failure(.init("bij deze waarde, laag en hoog past geen bèta", verwacht))
    }
    return .success(verdeling)
  }

  private var lognormaalUitInterval: Result<Verdeling, Onzekerfout> {
    guard let laag, laag > 0 else {
      return .failure(
        .init("laag ontbreekt of is niet groter dan 0", "waarde en cv, of laag en hoog boven 0"))
    }
    return maak("laag en hoog", laag, hoog) { .lognormaal(laag: $0, hoog: $1, gemiddelde: waarde) }
  }

  private func top(_ vorm: Vormwoord) -> Result<Verdeling, Onzekerfout> {
    guard let waarde, let laag, let hoog, laag <= waarde, waarde <= hoog else {
      return .failure(
        .init("waarde ligt niet tussen laag en hoog", "laag, waarde (de meest waarschijnlijke) en hoog"))
    }
    return .success(
      vorm == .pert
        ? .pert(laag: laag, top: waarde, hoog: hoog) : .driehoek(laag: laag, top: waarde, hoog: hoog))
  }

  private func maak(
    _ nodig: String, _ een: Double?, _ ander: Double?, _ verdeling: (Double, Double) -> Verdeling
  ) -> Result<Verdeling, Onzekerfout> {
    guard let een, let ander else {
      return .failure(.init("de verdeling \(vorm?.rawValue ?? "") is niet compleet", nodig))
    }
    return .success(verdeling(een, ander))
  }

  /// Refuses what would draw values that cannot be.
  private func passend(_ verdeling: Verdeling, bij soort: Getalsoort) -> Result<Verdeling, Onzekerfout> {
    let (laagst, hoogst) = (verdeling.kwantiel(1e-6), verdeling.kwantiel(1 - 1e-6))
    switch soort {
    case .fractie where laagst < 0 || hoogst > 1:
      return .failure(
        .init("deze verdeling komt onder 0 of boven 1", "een bèta: waarde en n, of laag en hoog"))
    case .positief where laagst < 0:
      return .failure(
        .init("deze verdeling komt onder 0", "gamma of lognormaal: waarde en cv, of laag en hoog boven 0"))
    case .fractie, .positief, .vrij:
      guard verdeling.gemiddelde.isFinite, verdeling.variantie.isFinite else {
        return .failure(.init("deze spreiding is te groot om mee te rekenen", "een kleinere spreiding"))
      }
      return .success(verdeling)
    }
  }
}

/// What is wrong with a distribution.
struct Onzekerfout: Error {
  let gevonden: String
  let verwacht: String

  static let geenSpreiding = Onzekerfout("er staat geen spreiding in", "een van: laag en hoog, sd, cv, n")

  init(_ gevonden: String, _ verwacht: String) {
    (self.gevonden, self.verwacht) = (gevonden, verwacht)
  }
}
