import Bestandsvorm
import BusinessCase
import Taal

/// What values a number can have, which decides which distributions fit it.
enum Getalsoort {
  /// From 0 to 1.
  case fractie
  /// Not negative.
  case positief
  /// Anything.
  case vrij

  /// The words for the shapes that never leave its range, or can be kept from leaving it.
  fileprivate var vormen: [Vormwoord] {
    switch self {
    case .fractie: [.vast, .uniform, .driehoek, .pert, .beta]
    case .positief, .vrij: [.vast, .uniform, .driehoek, .pert, .normaal, .lognormaal, .gamma]
    }
  }

  fileprivate var spreidingen: String {
    self == .fractie ? "een van: laag en hoog, sd, cv, n" : "een van: laag en hoog, sd, cv"
  }
}

/// The words by which a file names the shape of a distribution.
enum Vormwoord: String, CaseIterable {
  case vast, uniform, driehoek, pert, normaal, lognormaal, gamma, beta
}

/// One way to say how sure a number is.
enum Spreiding {
  case interval(laag: Double, hoog: Double)
  case sd(Double)
  case cv(Double)
  case n(Double)

  var naam: String {
    switch self {
    case .interval: "laag en hoog"
    case .sd: "sd"
    case .cv: "cv"
    case .n: "n"
    }
  }
}

/// The numbers of `{waarde, verdeling, laag, hoog, sd, cv, n}`, before they are a distribution.
struct Onzekergetal {
  let soort: Getalsoort
  /// What the mean and every draw must stay above.
  let minstens: Double
  /// What every draw must stay below; nil where a larger one does no harm.
  let hoogstens: Double?
  let waarde: Double?
  /// False when `waarde` follows from what the number is, and nobody wrote it down.
  let staatErBij: Bool
  let vorm: Vormwoord?
  let laag: Double?
  let hoog: Double?
  let sd: Double?
  let cv: Double?
  let n: Double?

  static let sleutels = ["verdeling", "laag", "hoog", "sd", "cv", "n"]
  /// Less would make no difference, more would be no knowledge.
  static let cvs = 0.001...5.0
  static let waarnemingen = 0.1...Verdeling.meesteWaarnemingen

  /// Reads the keys beside `waarde`; nil when something is wrong with them.
  ///
  /// - Parameters:
  ///   - minstens: the lowest value that the number may have.
  ///   - hoogstens: the highest value that a draw may have, where it matters.
  init?(
    _ lezer: inout Objectlezer, _ soort: Getalsoort, minstens: Double = 0, hoogstens: Double? = nil,
    waarde: Double?,
    staatErBij: Bool = true
  ) {
    let fouten = lezer.boek.fouten.count
    func getal(_ naam: String, _ bereik: ClosedRange<Double>) -> Double? {
      lezer.kaalGetal(naam, bereik)
    }
    let grenzen = minstens...(soort == .fractie ? 1 : 1e12)
    (self.soort, self.minstens, self.hoogstens) = (soort, minstens, hoogstens)
    // A share that is next to nothing or next to all is certain, here as everywhere.
    self.waarde = soort == .fractie ? waarde.map { Fractie($0)?.waarde ?? $0 } : waarde
    self.staatErBij = staatErBij
    vorm = lezer.vorm(soort)
    laag = getal("laag", grenzen)
    hoog = getal("hoog", grenzen)
    sd = getal("sd", 0.0001...1e12)
    cv = getal("cv", Self.cvs)
    if soort == .fractie { n = getal("n", Self.waarnemingen) } else { n = lezer.weigerWaarnemingen() }
    if lezer.boek.fouten.count > fouten { return nil }
  }

  /// Whether anything is said about how sure the number is.
  var zegtIets: Bool { vorm != nil || laag != nil || hoog != nil || sd != nil || cv != nil || n != nil }

  /// The distribution, or what is wrong in Dutch: what was found and what would be right.
  func verdeling() throws(Onzekerfout) -> Verdeling {
    guard let spreiding = try eneSpreiding() else {
      guard vorm == .vast else {
        throw Onzekerfout(
          vorm.map { "bij \($0.rawValue) staat geen spreiding" } ?? "er staat geen spreiding in",
          soort.spreidingen)
      }
      return .vast(try waarde(bij: "vast"))
    }
    let verdeling = try verdeling(vorm ?? passendeVorm(spreiding), spreiding)
    guard verdeling.isTrekbaar else {
      throw Onzekerfout("deze spreiding is te groot om mee te rekenen", "een kleinere spreiding")
    }
    // Other shapes end where their numbers do.
    if case .normaal = verdeling, verdeling.uitersten.laagste < minstens {
      throw Onzekerfout(
        "met deze spreiding komt het getal soms onder \(leesbaar(minstens))",
        "een kleinere spreiding, of een andere verdeling, zoals pert of gamma")
    }
    if let hoogstens, verdeling.uitersten.hoogste > hoogstens {
      throw Onzekerfout(
        "met deze spreiding komt het getal soms boven \(leesbaar(hoogstens))", "een kleinere spreiding")
    }
    if soort == .fractie, let gemiddelde = Fractie(verdeling.gemiddelde), [.nul, .een].contains(gemiddelde) {
      throw Onzekerfout(
        "het gemiddelde is \(leesbaar(gemiddelde.waarde)): dat is zeker, en daar past geen spreiding bij",
        "een gemiddelde tussen 0 en 1, of alleen de waarde")
    }
    return verdeling
  }

  /// How sure the number is; nil when that is not said.
  private func eneSpreiding() throws(Onzekerfout) -> Spreiding? {
    var gezegd: [Spreiding] = []
    switch (laag, hoog) {
    case (nil, nil): break
    case (nil, _): throw Onzekerfout("hoog staat er zonder laag", "laag en hoog samen")
    case (_, nil): throw Onzekerfout("laag staat er zonder hoog", "laag en hoog samen")
    case (let laag?, let hoog?) where laag >= hoog:
      throw Onzekerfout(
        "laag (\(leesbaar(laag))) is niet lager dan hoog (\(leesbaar(hoog)))",
        "een laag die lager is dan hoog")
    case (let laag?, let hoog?): gezegd.append(.interval(laag: laag, hoog: hoog))
    }
    gezegd += [sd.map { .sd($0) }, cv.map { .cv($0) }, n.map { .n($0) }].compactMap(\.self)
    guard gezegd.count < 2 else {
      throw Onzekerfout(
        "er staat meer dan één spreiding: \(gezegd.map(\.naam).joined(separator: " én "))", soort.spreidingen)
    }
    return gezegd.first
  }
}

extension Objectlezer {
  /// The word behind `verdeling`; a word that fits other numbers is told why not this one.
  fileprivate mutating func vorm(_ soort: Getalsoort) -> Vormwoord? {
    let woorden = soort.vormen.map(\.rawValue)
    if let knoop = knoop("verdeling"), case .tekst(let tekst) = knoop.waarde, !woorden.contains(tekst),
      Vormwoord(rawValue: tekst) != nil
    {
      boek.noteer(
        bij: knoop, pad: pad(naar: "verdeling"),
        gevonden: soort == .fractie
          ? "\(tekst) kan onder 0 of boven 1 komen, en dit getal niet"
          : "\(tekst) blijft tussen 0 en 1, en dit getal niet",
        verwacht: "een van: \(woorden.joined(separator: ", "))")
      return nil
    }
    return keuze("verdeling", .optioneel, uit: woorden).flatMap(Vormwoord.init(rawValue:))
  }

  /// Observations say how sure a share is; of an amount they say nothing.
  fileprivate mutating func weigerWaarnemingen() -> Double? {
    guard self.knoop["n"] != nil, let knoop = knoop("n") else { return nil }
    boek.noteer(
      bij: knoop, pad: pad(naar: "n"),
      gevonden: "n past alleen bij een kans of een ander deel van 0 tot en met 1",
      verwacht: "een van: laag en hoog, sd, cv")
    return nil
  }

  /// Says of a number that is taken as it is that nothing may be said about how sure it is.
  ///
  /// Conventions, shares, years and counts are not drawn: what they are is agreed or known.
  mutating func weigerSpreiding() {
    guard case .object(let velden) = knoop.waarde else { return }
    let spreiding = velden.filter { Onzekergetal.sleutels.contains($0.naam) }
    guard let eerste = spreiding.first else { return }
    vraagNaar(spreiding.map(\.naam))
    boek.noteer(
      Leesfout(
        plek: eerste.plek, bestand: eerste.plek.bestand, pad: pad,
        gevonden:
          "\"\(eerste.naam)\" kan hier niet: dit getal staat vast, want het is een afspraak, een aandeel of een telling",
        verwacht: "alleen waarde, en bron of aanname"))
  }
}

/// What is wrong with a distribution.
struct Onzekerfout: Error {
  let gevonden: String
  let verwacht: String

  init(_ gevonden: String, _ verwacht: String) {
    (self.gevonden, self.verwacht) = (gevonden, verwacht)
  }
}
