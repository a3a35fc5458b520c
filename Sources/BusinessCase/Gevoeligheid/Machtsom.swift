import Taal

/// f(t) = Σ_g A_g(t) · B_g(t), with A(t) = Σ a·e^(-λt), a ≥ 0, and B(t) = Σ b·e^(-μt), all λ and μ ≥ 0.
///
/// The saldo as a function of the discount rate is one (t = ln(1+r), a per year and route, b per month), and so it is of
/// growth. Split by the sign of b it is the difference of two sums that only fall, and so is its slope. On a stretch of t
/// the values at both ends therefore bound f, and its slope, from both sides: where f cannot be zero, or only rises or
/// falls, nothing is missed. Any other stretch is halved.
struct Machtsom: Sendable {
  struct Term: Sendable {
    /// λ, in the unit of 1/t.
    let exponent: Double
    let bedrag: Double
  }

  struct Groep: Sendable {
    /// a ≥ 0.
    let buiten: [Term]
    /// b of any sign.
    let binnen: [Term]
  }

  let groepen: [Groep]

  init(_ groepen: [Groep]) {
    self.groepen = groepen.map { groep in
      Groep(buiten: groep.buiten.filter { $0.bedrag > 0 }, binnen: groep.binnen.filter { $0.bedrag != 0 })
    }.filter { !$0.buiten.isEmpty && !$0.binnen.isEmpty }
  }

  func waarde(_ t: Double) -> Double {
    let stand = Stand(self, t)
    return stand.plus - stand.min
  }

  /// Whether it is the same for every t.
  var isVlak: Bool {
    groepen.allSatisfy { ($0.buiten + $0.binnen).allSatisfy { $0.exponent == 0 } }
  }

  var hoogsteExponent: Double {
    groepen.flatMap(\.binnen).map(\.exponent).max() ?? 0
  }

  /// Every t at which f is zero, in order: where its sign changes, and where it comes to nothing without changing sign.
  ///
  /// - Parameter grens: what is nothing.
  /// - Complexity: O(terms) for each stretch that is looked at, with at most `hoogstens` of them.
  func nulpunten(_ bereik: ClosedRange<Double>, _ grens: Nulgrens) -> [Double] {
    let kleinst = (bereik.upperBound - bereik.lowerBound) * 1e-12
    var gevonden: [Double] = []
    var teDoen = [(Stand(self, bereik.lowerBound), Stand(self, bereik.upperBound))]
    var bekeken = 0
    while let (links, rechts) = teDoen.popLast(), bekeken < Self.hoogstens {
      bekeken += 1
      guard Self.kanNulZijn(links.plus, links.min, rechts.plus, rechts.min) else { continue }
      let midden = (links.t + rechts.t) / 2
      if !Self.kanNulZijn(links.plushelling, links.minhelling, rechts.plushelling, rechts.minhelling)
        || rechts.t - links.t < kleinst
      {
        if let punt = nulpunt(links.t...rechts.t, waarde) {
          gevonden.append(punt)
        } else if rechts.t - links.t < kleinst, grens.isNul(waarde(midden)) {
          gevonden.append(midden)
        }
        continue
      }
      let stand = Stand(self, midden)
      // The left half comes first, so that zeros are found in order.
      teDoen += [(stand, rechts), (links, stand)]
    }
    return gevonden.reduce(into: []) { punten, punt in
      if punten.last.map({ punt - $0 > 100 * kleinst }) ?? true { punten.append(punt) }
    }
  }

  /// Whether plus - min can be zero between two points, when both only fall from the one to the other.
  private static func kanNulZijn(
    _ plusLinks: Double, _ minLinks: Double, _ plusRechts: Double, _ minRechts: Double
  ) -> Bool {
    plusRechts <= minLinks && minRechts <= plusLinks
  }

  /// More stretches than this are needed only where f is next to nothing over a whole range.
  private static let hoogstens = 20_000

  /// f and its slope at one t, each as what adds less what takes away.
  private struct Stand {
    let t: Double
    var plus = 0.0
    var min = 0.0
    /// -d/dt of `plus` and of `min`.
    var plushelling = 0.0
    var minhelling = 0.0

    init(_ som: Machtsom, _ t: Double) {
      self.t = t
      for groep in som.groepen {
        let (buiten, buitenhelling) = Self.som(groep.buiten, t) { $0 }
        let (plus, plushelling) = Self.som(groep.binnen, t) { max(0, $0) }
        let (min, minhelling) = Self.som(groep.binnen, t) { max(0, -$0) }
        self.plus += buiten * plus
        self.min += buiten * min
        self.plushelling += buitenhelling * plus + buiten * plushelling
        self.minhelling += buitenhelling * min + buiten * minhelling
      }
    }

    /// Σ b·e^(-λt), and Σ λ·b·e^(-λt).
    private static func som(
      _ termen: [Term], _ t: Double, _ deel: (Double) -> Double
    ) -> (waarde: Double, helling: Double) {
      termen.reduce(into: (0, 0)) { som, term in
        let bedrag = deel(term.bedrag)
        guard bedrag > 0 else { return }
        let nu = bedrag * exp(-term.exponent * t)
        som.0 += nu
        som.1 += term.exponent * nu
      }
    }
  }
}

extension Machtsom {
  /// The saldo of all trajecten in t = ln(1+r): what falls λ years after the start of the programme counts e^(-λt).
  init(disconto proef: Proefdraai) throws(Rekenfout) {
    var scenario = proef.scenario
    scenario.regels.discontovoet = 0
    let (telling, prijs) = (try Telling(scenario), try scenario.trajecttarief().euro)
    guard let programma = scenario.programma, !programma.doorstromen.isEmpty else {
      let jaren = telling.jaren.map { Term(exponent: Double($0.nummer - 1), bedrag: $0.trajecten) }
      let trajecten = jaren.isEmpty ? [Term(exponent: 0, bedrag: telling.contanteTrajecten)] : jaren
      let aantal = telling.heeftTrajecten ? telling.contanteTrajecten : 1
      let opbrengst = try scenario.opbrengst(telling.posten, per: aantal, proef.horizon)
      self.init([Groep(buiten: trajecten, binnen: [Term(exponent: 0, bedrag: -prijs)] + opbrengst)])
      return
    }
    let deel = 1 / Double(programma.doorstromen.count)
    let delen = programma.doorstromen.flatMap(\.delen).filter { (0..<programma.jaren).contains($0.jaar) }
    func jaarlijks(_ delen: [Doorstroom.Deel], _ getal: (Doorstroom.Deel) -> Double) -> [Term] {
      delen.map { Term(exponent: Double($0.jaar), bedrag: getal($0) * deel) }
    }
    var groepen = [
      Groep(buiten: jaarlijks(delen, \.gesproken), binnen: [Term(exponent: 0, bedrag: -prijs)]),
      Groep(
        buiten: jaarlijks(delen, \.wachtweken),
        binnen: try scenario.opbrengst(
          maandelijks: telling.wachten.map { [$0] } ?? [], per: telling.wachten?.gewicht ?? 0, proef.horizon)),
    ]
    for route in Route.allCases {
      let posten = telling.posten.filter { $0.beoordeling.route == route }
      let gewicht = posten.reduce(0) { $0 + $1.gewicht }
      guard gewicht > 0 || !scenario.methode.kentMaanden else { continue }
      let geholpen = delen.filter { $0.route == route }.map {
        Term(exponent: Double($0.jaar) + $0.uitstel / 12, bedrag: $0.geholpen * deel)
      }
      groepen.append(
        Groep(buiten: geholpen, binnen: try scenario.opbrengst(posten, per: gewicht, proef.horizon)))
    }
    self.init(groepen)
  }

  /// The saldo over the years of a programme in t = ln((1+g)/(1+nu)), divided by e^((J-1)t): Σ S_y·e^(-(J-y)t).
  init(groei proef: Proefdraai) {
    let jaren = proef.uitkomst.telling.jaren
    let termen = jaren.map { jaar in
      Term(
        exponent: Double(jaren.count - jaar.nummer),
        bedrag: proef.uitkomst.inJaar(jaar, proef.horizon).totaal.saldo)
    }
    self.init([Groep(buiten: [Term(exponent: 0, bedrag: 1)], binnen: termen)])
  }
}

extension Scenario {
  /// What a traject brings month by month without its price, as terms in years; without discount.
  ///
  /// - Parameter aantal: how many trajecten the posten are of.
  fileprivate func opbrengst(
    _ posten: [Telling.Post], per aantal: Double, _ horizon: Horizon
  ) throws(Rekenfout) -> [Machtsom.Term] {
    switch methode {
    case .factor(let factor):
      return [Machtsom.Term(exponent: 0, bedrag: factor * (try trajecttarief().euro))]
    case .totaal(let bedrag, let jaar, let casussen):
      let index = try kostenkaart.index.factor(van: jaar, naar: regels.prijspeil)
      return [
        Machtsom.Term(exponent: 0, bedrag: bedrag.euro * regels.claims.waarde * index / Double(casussen))
      ]
    case .casussen: return try opbrengst(maandelijks: posten, per: aantal, horizon)
    }
  }

  fileprivate func opbrengst(
    maandelijks posten: [Telling.Post], per aantal: Double, _ horizon: Horizon
  ) throws(Rekenfout) -> [Machtsom.Term] {
    guard aantal > 0 else { return [] }
    var optelling = Optelling(tarieven: tarieven, regels: regels)
    for post in posten { try optelling.tel(post.beoordeling, gewicht: post.gewicht / aantal) }
    return (0..<regels.horizonnen[horizon]).map { maand in
      Machtsom.Term(exponent: (Double(maand) + 0.5) / 12, bedrag: optelling.maandsaldo[maand + 1])
    }
  }
}
