/// A zorgregel as somebody states it, key by key, before it is whole: what a file, the log or a command line says.
package struct Zorgregelopgave: Sendable, Hashable {
  package var soort: String?
  package var post: String?
  package var aantal: Double?
  package var per: String?
  package var vanaf: Int?
  package var duur: Int?
  package var kans: Kans?
  package var uitval: Fractie?
  package var toerekening: Fractie?
  package var toets: String?
  package var getoetstTot: Int?
  package var uitdoving: Fractie?
  package var stopt: Bool?

  package init() {}

  /// All that a line says; nil for what does not count on its kind.
  package init(_ regel: Zorgregel) {
    soort = regel.soort.naam
    post = regel.post.tekst
    aantal = regel.hoeveelheid.aantal
    per = regel.hoeveelheid.per
    vanaf = regel.periode.vanaf
    duur = regel.periode.duur
    kans = regel.kans
    uitval = regel.uitval
    switch regel.soort {
    case .vermeden(let claim):
      toerekening = claim.toerekening
      toets = claim.toets.rawValue
      getoetstTot = claim.getoetstTot
      uitdoving = claim.uitdoving
    case .tegenslag(let toerekening, let stopt):
      self.toerekening = toerekening
      self.stopt = stopt
    case .meer, .inzet: break
    }
  }

  package var soortwoord: Zorgregel.Soortwoord? { soort.flatMap(Zorgregel.Soortwoord.init(rawValue:)) }

  /// The line, with what is usual where nothing is said; nil while a key is missing that it cannot do without.
  package var zorgregel: Zorgregel? {
    guard let soortwoord, let post, let aantal, let per, let hoeveelheid = Hoeveelheid(aantal, per: per),
      // Only extra input of the traject is certain when nothing is said.
      let kans = kans ?? (soortwoord == .inzet ? .een : nil)
    else { return nil }
    var regel = Zorgregel(
      soort: soort(soortwoord), post: .init(post), hoeveelheid: hoeveelheid,
      periode: Periode(duur: duur), kans: kans)
    if let vanaf { regel.periode.vanaf = vanaf }
    if let uitval { regel.uitval = uitval }
    return regel
  }

  private func soort(_ woord: Zorgregel.Soortwoord) -> Zorgregel.Soort {
    switch woord {
    case .vermeden: .vermeden(claim)
    case .meer: .meer
    case .inzet: .inzet
    case .tegenslag: .tegenslag(toerekening: toerekening ?? .nul, stopt: stopt ?? false)
    }
  }

  private var claim: Zorgregel.Claim {
    var claim = Zorgregel.Claim()
    if let toerekening { claim.toerekening = toerekening }
    if let toets = toets.flatMap(Toets.init(rawValue:)) { claim.toets = toets }
    if let getoetstTot { claim.getoetstTot = getoetstTot }
    if let uitdoving { claim.uitdoving = uitdoving }
    return claim
  }
}

extension Zorgregelopgave {
  /// What holds on a kind of line where nothing is said.
  package static func gewoonlijk(bij soort: Zorgregel.Soortwoord) -> Zorgregelopgave {
    var opgave = Zorgregelopgave()
    (opgave.soort, opgave.post, opgave.kans) = (soort.rawValue, "", .een)
    (opgave.aantal, opgave.per) = (1, Hoeveelheid.eenmalig)
    var gewoonlijk = opgave.zorgregel.map { Zorgregelopgave($0) } ?? opgave
    // These have to be said.
    (gewoonlijk.post, gewoonlijk.aantal, gewoonlijk.per) = (nil, nil, nil)
    if soort != .inzet { gewoonlijk.kans = nil }
    return gewoonlijk
  }

  /// What holds where a makelaar says nothing.
  package static var gevraagd: Zorgregelopgave {
    var opgave = gewoonlijk(bij: .vermeden)
    (opgave.aantal, opgave.per) = (1, Hoeveelheid.eenmalig)
    return opgave
  }

  /// Keys that were said, but do not count on this kind of line.
  package var nietPassend: [Zorgregelveld] {
    guard let soortwoord else { return [] }
    return Zorgregel.velden.filter { !$0.soorten.contains(soortwoord) && $0.waarde(in: self) != nil }
  }

  /// Those of them that would have changed another kind of line.
  package var vergeefs: [Zorgregelveld] {
    nietPassend.filter { veld in
      veld.waarde(in: self) != veld.soorten.first.flatMap { veld.waarde(in: .gewoonlijk(bij: $0)) }
    }
  }
}

extension Zorgregel {
  /// The kinds of line, by the word that files and commands use for them.
  package enum Soortwoord: String, Sendable, Hashable, CaseIterable {
    case vermeden, meer, inzet, tegenslag
  }
}

extension Zorgregel.Soort {
  package var woord: Zorgregel.Soortwoord {
    switch self {
    case .vermeden: .vermeden
    case .meer: .meer
    case .inzet: .inzet
    case .tegenslag: .tegenslag
    }
  }

  /// The word that files use.
  public var naam: String { woord.rawValue }
}

extension Hoeveelheid {
  /// What files and commands say of an amount that is used once.
  package static let eenmalig = "eenmalig"

  /// The words for how often an amount is used.
  package static let woorden = [eenmalig] + Tijdseenheid.allCases.map(\.rawValue)

  /// How often: one of `woorden`.
  package var per: String {
    switch self {
    case .eenmalig: Self.eenmalig
    case .per(let eenheid, _): eenheid.rawValue
    }
  }

  /// - Returns: nil when `per` is none of `woorden`.
  package init?(_ aantal: Double, per: String) {
    if per == Self.eenmalig {
      self = .eenmalig(aantal)
    } else {
      guard let eenheid = Tijdseenheid(rawValue: per) else { return nil }
      self = .per(eenheid, aantal: aantal)
    }
  }

  /// The same with another number.
  package func met(aantal: Double) -> Hoeveelheid {
    switch self {
    case .eenmalig: .eenmalig(aantal)
    case .per(let eenheid, _): .per(eenheid, aantal: aantal)
    }
  }
}
