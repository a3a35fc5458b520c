/// One key of a zorgregel: what it is called, what may stand there, and on which kinds of line it counts.
///
/// The readers of files, of the log and of the command line, and the writers of JSON and of the log all go by
/// `Zorgregel.velden`; so do the schema and the words on a screen.
package struct Zorgregelveld: Sendable {
  package typealias Pad<Waarde> = WritableKeyPath<Zorgregelopgave, Waarde?> & Sendable

  package enum Vorm: Sendable {
    case tekst(Pad<String>)
    /// One word of a list.
    case woord([String], Pad<String>)
    case getal(ClosedRange<Double>, Pad<Double>)
    /// A chance, 0 to 1.
    case kans(Pad<Fractie>)
    /// A share, 0 to 1.
    case deel(Pad<Fractie>)
    /// Whole months.
    case maanden(ClosedRange<Int>, Pad<Int>)
    case waarheid(Pad<Bool>)
  }

  /// In a file, in the log, in JSON and, with dashes before it, on the command line.
  package let sleutel: String
  /// What it says, with its unit, for a reader.
  package let uitleg: String
  package let vorm: Vorm
  /// The kinds of line on which it counts.
  package let soorten: [Zorgregel.Soortwoord]
  /// The kinds of line that cannot do without.
  package let verplicht: [Zorgregel.Soortwoord]
  /// What stands after its value in running text: "50% door het traject"; nil for what is said in another way.
  package let achter: String?
  /// The number of a line that it is, for what may be uncertain.
  package let getal: Regelgetal?

  private init(
    _ sleutel: String, _ uitleg: String, _ vorm: Vorm,
    bij soorten: [Zorgregel.Soortwoord] = Zorgregel.Soortwoord.allCases,
    verplicht: [Zorgregel.Soortwoord] = [], achter: String? = nil, getal: Regelgetal? = nil
  ) {
    self.sleutel = sleutel
    self.uitleg = uitleg
    self.vorm = vorm
    self.soorten = soorten
    self.verplicht = verplicht
    self.achter = achter
    self.getal = getal
  }
}

extension Zorgregelveld {
  package static let soort = Zorgregelveld(
    "soort", "wat er met deze zorg gebeurde", .woord(Zorgregel.Soortwoord.allCases.map(\.rawValue), \.soort),
    verplicht: alle)
  package static let post = Zorgregelveld(
    "post", "welke zorg: een post van de kostenkaart", .tekst(\.post), verplicht: alle)
  package static let aantal = Zorgregelveld(
    "aantal", "hoeveel", .getal(hoeveelheden, \.aantal), verplicht: alle, getal: .aantal)
  package static let per = Zorgregelveld(
    "per", "hoe vaak dat aantal", .woord(Hoeveelheid.woorden, \.per), verplicht: alle)
  package static let vanaf = Zorgregelveld(
    "vanaf", "na hoeveel maanden het begint", .maanden(maanden, \.vanaf))
  package static let duur = Zorgregelveld(
    "duur", "hoeveel maanden het duurt (zonder: tot het einde)", .maanden(maanden, \.duur))
  package static let kans = Zorgregelveld(
    "kans", "hoe waarschijnlijk die zorg was zonder traject, van 0 tot en met 1", .kans(\.kans),
    verplicht: [.vermeden, .meer, .tegenslag], getal: .kans)
  package static let uitval = Zorgregelveld(
    "uitval", "welk deel er per maand van af gaat", .deel(\.uitval), achter: "eraf per maand", getal: .uitval)
  package static let toerekening = Zorgregelveld(
    "toerekening", "welk deel aan het traject te danken is", .deel(\.toerekening),
    bij: [.vermeden, .tegenslag], achter: "door het traject", getal: .toerekening)
  package static let toets = Zorgregelveld(
    "toets", "wie het bevestigde", .woord(Toets.allCases.map(\.rawValue), \.toets), bij: [.vermeden])
  package static let getoetstTot = Zorgregelveld(
    "getoetstTot", "hoeveel maanden die toets geldt", .maanden(maanden, \.getoetstTot), bij: [.vermeden],
    achter: "getoetst")
  package static let uitdoving = Zorgregelveld(
    "uitdoving", "welk deel er per jaar van af gaat", .deel(\.uitdoving), bij: [.vermeden],
    achter: "eraf per jaar", getal: .uitdoving)
  package static let stopt = Zorgregelveld(
    "stopt", "daarna zijn er geen baten meer", .waarheid(\.stopt), bij: [.tegenslag],
    achter: "daarna geen baten meer")

  /// Bounds that keep a typing error from becoming a computation of a century.
  package static let maanden = 0...1200
  package static let hoeveelheden = 0.0...1_000_000

  private static let alle = Zorgregel.Soortwoord.allCases
}

extension Zorgregel {
  /// All keys, in the order in which files and the log have them.
  package static let velden: [Zorgregelveld] = [
    .soort, .post, .aantal, .per, .vanaf, .duur, .kans, .uitval, .toerekening, .toets, .getoetstTot,
    .uitdoving,
    .stopt,
  ]

  /// What is claimed. Who tested it is no part of a claim: the register keeps every toetsing by itself.
  package static let geclaimd = velden.filter { $0.sleutel != Zorgregelveld.toets.sleutel }
}

extension Zorgregelveld {
  /// What a makelaar is asked. How long a toets counts is agreed with those who test.
  package static let gevraagd = Zorgregel.geclaimd.filter { $0.sleutel != getoetstTot.sleutel }

  /// A value without its type, for who writes it down.
  package enum Waarde: Sendable, Hashable {
    case tekst(String)
    case getal(Double)
    case deel(Double)
    case maanden(Int)
    case waarheid(Bool)
  }

  /// What somebody said at this key.
  package func waarde(in opgave: Zorgregelopgave) -> Waarde? {
    switch vorm {
    case .tekst(let pad), .woord(_, let pad): opgave[keyPath: pad].map { .tekst($0) }
    case .getal(_, let pad): opgave[keyPath: pad].map { .getal($0) }
    case .kans(let pad), .deel(let pad): opgave[keyPath: pad].map { .deel($0.waarde) }
    case .maanden(_, let pad): opgave[keyPath: pad].map { .maanden($0) }
    case .waarheid(let pad): opgave[keyPath: pad].map { .waarheid($0) }
    }
  }

  /// Whether what stands there is within its bounds.
  package func past(_ opgave: Zorgregelopgave) -> Bool {
    switch vorm {
    case .getal(let bereik, let pad): opgave[keyPath: pad].map(bereik.contains) ?? true
    case .maanden(let bereik, let pad): opgave[keyPath: pad].map(bereik.contains) ?? true
    case .woord(let woorden, let pad): opgave[keyPath: pad].map(woorden.contains) ?? true
    case .tekst, .kans, .deel, .waarheid: true
    }
  }

  /// - Parameter soort: nil while it is not known what kind of line it is.
  package func isVerplicht(bij soort: Zorgregel.Soortwoord?) -> Bool {
    soort.map(verplicht.contains) ?? (verplicht.count == Self.alle.count)
  }
}
