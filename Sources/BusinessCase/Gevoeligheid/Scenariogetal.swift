/// One number of a scenario that may be uncertain or turned: what it is called, measured in and can be, and where it is
/// kept.
///
/// The reader of files, the draws, tornado, break-even and the value of knowing all go by it.
package struct Scenariogetal: Sendable {
  /// The path in a scenario file, and the name of its stream of draws.
  package let sleutel: String
  /// What it is, for a reader.
  package let naam: String
  package let eenheid: Parameter.Eenheid
  /// The values that make sense.
  package let bereik: ClosedRange<Double>
  /// Whether the saldo is a straight line in it, or a straight line divided over nothing else.
  let isLineair: Bool
  /// The value now; nil when the scenario has no such number.
  let lees: @Sendable (Scenario) -> Double?
  /// Puts another value in its place; nothing happens when the scenario has no such number.
  let stel: @Sendable (inout Scenario, Double) -> Void

  init(
    _ sleutel: String, _ naam: String, _ eenheid: Parameter.Eenheid, _ bereik: ClosedRange<Double>,
    isLineair: Bool = true, lees: @escaping @Sendable (Scenario) -> Double?,
    stel: @escaping @Sendable (inout Scenario, Double) -> Void
  ) {
    self.sleutel = sleutel
    self.naam = naam
    self.eenheid = eenheid
    self.bereik = bereik
    self.isLineair = isLineair
    self.lees = lees
    self.stel = stel
  }

  /// Its key within the object that it stands in: `prijs` of `traject.prijs`.
  package var laatsteSleutel: String { sleutel.split(separator: ".").last.map(String.init) ?? sleutel }
}

extension Scenariogetal {
  private static let euros = 0.0...1e10
  private static let maal = 0.0...1000
  package static let mensenPerJaar = 0.0...1_000_000

  package static let discontovoet = Scenariogetal(
    "discontovoet", "Discontovoet per jaar", .fractie, 0...1, isLineair: false,
    lees: { $0.regels.discontovoet }, stel: { $0.regels.discontovoet = $1 })

  package static let trajectprijs = Scenariogetal(
    "traject.prijs", "Prijs van een traject", .euro, euros, lees: { $0.traject.prijs.euro },
    stel: { $0.traject.prijs = Bedrag(euro: $1) })

  package static let beoordelaarsfout = Scenariogetal(
    "onzekerheid.beoordelaarsfout", "Beoordelaarsfout: allen samen te hoopvol of te somber", .getal, maal,
    lees: { scenario in
      switch scenario.methode {
      case .factor: nil
      case .totaal: 1
      case .casussen: scenario.regels.beoordelaarsfout
      }
    },
    stel: {
      $0.vermenigvuldigTotaal($1)
      $0.regels.beoordelaarsfout = $1
    })

  package static let claims = Scenariogetal(
    "claims", "Deel van de claims dat waar is", .fractie, 0...1,
    lees: { if case .factor = $0.methode { nil } else { $0.regels.claims.waarde } },
    stel: { $0.regels.claims = Fractie($1) ?? .een })

  package static let factor = Scenariogetal(
    "factor", "Baten per euro kosten", .getal, maal,
    lees: { if case .factor(let factor) = $0.methode { factor } else { nil } },
    stel: { if case .factor = $0.methode { $0.methode = .factor($1) } })

  package static let totaal = Scenariogetal(
    "totaal.bedrag", "Baten van alle casussen samen", .euro, euros,
    lees: { if case .totaal(let bedrag, _, _) = $0.methode { bedrag.euro } else { nil } },
    stel: { scenario, waarde in
      guard case .totaal(_, let jaar, let casussen) = scenario.methode else { return }
      scenario.methode = .totaal(Bedrag(euro: waarde), jaar: jaar, casussen: casussen)
    })

  package static let steekproef = Scenariogetal(
    "totaal.variatie", "Toeval: welke casussen zijn beoordeeld", .getal, maal,
    lees: { if case .totaal = $0.methode { 1 } else { nil } }, stel: { $0.vermenigvuldigTotaal($1) })

  package static let groei = Scenariogetal(
    "programma.groei", "Groei van de instroom per jaar", .fractie, -0.99...10, isLineair: false,
    lees: { $0.programma?.groei },
    stel: { scenario, waarde in scenario.programma?.wijzigInstroom { $0.groei = waarde } })

  package static func correctie(_ toets: Toets) -> Scenariogetal {
    Scenariogetal(
      "optimismecorrectie.\(toets.rawValue)", "Optimismecorrectie, \(toets.zin)", .fractie, 0...1,
      lees: { $0.regels.optimismecorrectie[toets].waarde },
      stel: { $0.regels.optimismecorrectie[toets] = Fractie($1) ?? .een })
  }

  package static func instroom(_ kanaal: String) -> Scenariogetal {
    Scenariogetal(
      "programma.instroom.\(kanaal)", "Instroom per jaar via \(kanaal)", .getal, mensenPerJaar,
      lees: { $0.programma?.instroom.first { $0.kanaal == kanaal }?.perJaar },
      stel: { scenario, waarde in
        scenario.programma?.wijzigInstroom { programma in
          for plaats in programma.instroom.indices where programma.instroom[plaats].kanaal == kanaal {
            programma.instroom[plaats].perJaar = waarde
          }
        }
      })
  }

  /// The published price of a post, in euros of its own year.
  package static func prijs(_ post: Kostenpost.ID) -> Scenariogetal {
    Scenariogetal(
      "prijs.\(post)", "Prijs van \(post)", .euro, euros, lees: { $0.geldendePrijs(post)?.prijs.bedrag.euro },
      stel: { $0.stelPrijs(post, $1) })
  }

  /// A number of one zorgregel; `nummer` counts from 0.
  package static func regel(
    _ casus: Beoordeling.ID, _ nummer: Int, _ getal: Regelgetal
  ) -> Scenariogetal {
    let waar = casus == Beoordeling.wachten ? "zorg tijdens het wachten" : "casus \(casus)"
    return Scenariogetal(
      "casus.\(casus).zorgregels[\(nummer)].\(getal.sleutel)",
      "\(getal.sleutel.prefix(1).uppercased())\(getal.sleutel.dropFirst()) in \(waar), zorgregel \(nummer + 1)",
      getal == .aantal ? .getal : .fractie, getal == .aantal ? Zorgregelveld.hoeveelheden : 0...1,
      isLineair: getal != .uitdoving && getal != .uitval,
      lees: { $0.regel(casus, nummer)?.waarde(getal) }, stel: { $0.stelRegel(casus, nummer, getal, $1) })
  }
}

extension Gedeeld {
  package var getal: Scenariogetal {
    switch self {
    case .trajectprijs: .trajectprijs
    case .correctie(let toets): .correctie(toets)
    case .beoordelaarsfout: .beoordelaarsfout
    case .claims: .claims
    case .factor: .factor
    case .totaal: .totaal
    case .steekproef: .steekproef
    case .groei: .groei
    case .instroom(let kanaal): .instroom(kanaal)
    case .prijs(let post): .prijs(post)
    }
  }

  /// The path in a scenario file, and the name of its stream of draws.
  public var sleutel: String { getal.sleutel }
  /// What it is, for a reader.
  public var naam: String { getal.naam }
}

extension Parameter {
  package var getal: Scenariogetal {
    switch self {
    case .gedeeld(let gedeeld): gedeeld.getal
    case .discontovoet: .discontovoet
    case .regel(let casus, let nummer, let getal): .regel(casus, nummer, getal)
    }
  }

  /// As a user names it, and the name of its stream of draws.
  public var sleutel: String { getal.sleutel }
  /// What it is, for a reader.
  package var naam: String { getal.naam }
  public var eenheid: Eenheid { getal.eenheid }
  /// The values that make sense.
  public var bereik: ClosedRange<Double> { getal.bereik }
  /// Whether the saldo is a straight line in it, or a straight line divided over nothing else.
  var isLineair: Bool { getal.isLineair }
}
