/// What measured care use says beside what was claimed.
package struct Bewijs: Sendable {
  package let aanwezig: Aanwezig
  package internal(set) var voorNa: VoorNa?
  package internal(set) var primair: Primair
  package internal(set) var perPost: [Deel<Kostenpost.ID>]
  package internal(set) var perBetaler: [Deel<Betaler>]
  /// Nil where nothing claimed was measured.
  package internal(set) var verhouding: Claimverhouding?
  package let bijstelling: Bijstelling?
  package internal(set) var uitval: Uitval
  /// Posts that were counted and have no price in this scenario.
  package let zonderPrijs: [Kostenpost.ID]

  /// What is there, before any figure.
  package struct Aanwezig: Sendable, Hashable {
    package let bewoners: Int
    package let perBron: [String: Int]
    package let vensters: [Venster]
    package let persoonsmaanden: Double
    package let doorgesneden: Int

    package struct Venster: Sendable, Hashable {
      package let naam: String
      /// Months since T0; negative is before it.
      package let maanden: ClosedRange<Int>
      /// For whom it is over.
      package let mogelijk: Int
      package let gemeten: Int
    }
  }

  /// The named comparison: euros per person-month over months 1-6 since T0.
  package struct Primair: Sendable {
    /// Months that have both groups.
    package let maanden: [Int]
    package internal(set) var euro: Maandvergelijking
    package let contacten: Maandvergelijking
    package let zonderVergelijking: [Int]
    /// The share of the weight in months 1-3.
    package let gewichtEersteDrie: Double
    package let geholpen: Int
    package let wachtend: Int
    package let maandenGeholpen: Double
    package let maandenWachtend: Double
    /// What was counted of all posts in those months.
    package let aantalGeholpen: Double
    package let aantalWachtend: Double
    package let poisson: Incidentie?
    /// The same difference after taking away the use before T0, as it is and as it counts within the groups.
    package internal(set) var verschilscore: Double?
    package internal(set) var ancova: Double?
  }

  package struct Deel<Sleutel: Sendable & Hashable>: Sendable {
    package let sleutel: Sleutel
    package let personen: Int
    package internal(set) var euro: Schattingsmarge?
    package let contacten: Schattingsmarge?
    /// The standard error of the logarithm of `contacten`.
    let fout: Double?
    /// `contacten` drawn towards those of the other parts; for showing, and for nothing else.
    package internal(set) var samengetrokken: Double?
  }

  package struct Claimverhouding: Sendable {
    package let breuk: Breukschatting
    package let posten: [Kostenpost.ID]
    package let personen: Int
    /// s: the standard deviation between persons of what was measured less B times the claim, over the mean claim.
    package let s: Double?
    /// Expected claim per helped person-month, in euros.
    package internal(set) var claim: Double
  }

  /// What is named beforehand; nothing is picked afterwards.
  package static let hoofdmaanden = 1...6
  package static let uiterste = 12
  /// τ, as a share of the claim, until somebody says otherwise: nothing was published about it, so it is an `aanname`.
  package static let gewoonlijkeTau = 0.2

  package init(_ casussen: [Meetcasus], _ scenario: Scenario, peildag: Int, tau: Double) {
    let stukken = Meetstukken(casussen)
    let prijzen = Meetprijzen(stukken, scenario)
    let rijen = Meetrijen(stukken, prijzen)
    zonderPrijs = prijzen.zonder
    aanwezig = Aanwezig(casussen, stukken, peildag: peildag)
    voorNa = VoorNa(stukken, prijzen)
    let primair = Primair(rijen, stukken, prijzen)
    self.primair = primair
    perPost = prijzen.posten.map { Deel($0, rijen.euro([$0]), rijen.aantal([$0])) }.naarElkaarToe
    perBetaler = Set(prijzen.tarieven.values.map(\.betaler)).sorted { $0.rawValue < $1.rawValue }.map {
      betaler in
      let posten = prijzen.posten.filter { prijzen.tarieven[$0]?.betaler == betaler }
      return Deel(betaler, rijen.euro(posten), rijen.aantal(posten))
    }
    let verhouding = Claimverhouding(casussen, rijen, scenario)
    self.verhouding = verhouding
    bijstelling = verhouding.flatMap { verhouding in
      verhouding.breuk.lineaireFout.flatMap {
        Bijstelling(
          voorvariantie: scenario.verdeling(.beoordelaarsfout)?.variantie ?? 0,
          gemeten: verhouding.breuk.waarde,
          toevalsfout: $0, tau: tau)
      }
    }
    uitval = Uitval(casussen, stukken, prijzen)
  }
}

extension Bewijs.Deel {
  fileprivate init(_ sleutel: Sleutel, _ euro: [[Persoonstijd]], _ aantal: [[Persoonstijd]]) {
    let (geld, keren) = (Maandvergelijking(euro), Maandvergelijking(aantal))
    self.init(
      sleutel: sleutel, personen: geld.personen.count, euro: geld.rd, contacten: keren.rr, fout: keren.rrFout)
  }
}

/// What a unit of each post that was counted costs.
struct Meetprijzen: Sendable {
  let posten: [Kostenpost.ID]
  let zonder: [Kostenpost.ID]
  let tarieven: [Kostenpost.ID: Tarief]

  init(_ stukken: Meetstukken, _ scenario: Scenario) {
    let alle = Set(stukken.alle.map(\.post)).sorted()
    let tarieven = scenario.tarieven
    self.tarieven = alle.reduce(into: [:]) { $0[$1] = try? tarieven.tarief($1) }
    posten = alle.filter { [bekend = self.tarieven] in bekend[$0] != nil }
    zonder = alle.filter { [bekend = self.tarieven] in bekend[$0] == nil }
  }

  func euro(_ stuk: Meetstuk) -> Double { stuk.aantal * (tarieven[stuk.post]?.euro ?? 0) }
}

/// Waiting and helped time in months since T0, by post.
struct Meetrijen: Sendable {
  let stukken: [Kostenpost.ID: [Meetstuk]]
  private let prijzen: Meetprijzen

  init(_ stukken: Meetstukken, _ prijzen: Meetprijzen) {
    self.prijzen = prijzen
    self.stukken = Dictionary(
      grouping: stukken.alle.filter { $0.fase != .voor && Bewijs.hoofdmaanden.contains($0.maand) }, by: \.post
    )
  }

  func euro(_ posten: [Kostenpost.ID]) -> [[Persoonstijd]] { rijen(posten) { prijzen.euro($0) } }
  func aantal(_ posten: [Kostenpost.ID]) -> [[Persoonstijd]] { rijen(posten, \.aantal) }

  /// One list for each post.
  func rijen(
    _ posten: [Kostenpost.ID], waar: (Meetstuk) -> Bool = { _ in true }, _ gebruik: (Meetstuk) -> Double
  ) -> [[Persoonstijd]] {
    posten.map { post in
      (stukken[post] ?? []).filter(waar).map { stuk in
        Persoonstijd(
          persoon: stuk.persoon, laag: Self.laag(stuk), geholpen: stuk.fase == .hulp, tijd: stuk.tijd,
          gebruik: gebruik(stuk))
      }
    }
  }

  /// A month among people of one prioriteit: triage makes the urgent wait less.
  static func laag(_ stuk: Meetstuk) -> Int { stuk.laag * 1000 + stuk.maand }
  static func maand(_ laag: Int) -> Int { laag % 1000 }
}
