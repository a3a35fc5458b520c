/// How sure the numbers of one zorgregel are, where somebody said so.
public struct Regelspreiding: Sendable, Hashable {
  private var verdelingen: [Regelgetal: Verdeling] = [:]

  public init() {}

  public subscript(getal: Regelgetal) -> Verdeling? {
    get { verdelingen[getal] }
    set { verdelingen[getal] = newValue }
  }
}

/// A number of a zorgregel that may be uncertain.
public enum Regelgetal: Sendable, Hashable, CaseIterable {
  case aantal, kans, toerekening, uitdoving, uitval

  package var veld: Zorgregelveld {
    switch self {
    case .aantal: .aantal
    case .kans: .kans
    case .toerekening: .toerekening
    case .uitdoving: .uitdoving
    case .uitval: .uitval
    }
  }

  /// Its key on a zorgregel, and the end of the name of its stream of draws.
  public var sleutel: String { veld.sleutel }
}

extension Zorgregel {
  /// Whether a number does anything on this kind of line.
  func kent(_ getal: Regelgetal) -> Bool { getal.veld.soorten.contains(soort.woord) }

  /// Nil when it does nothing on this kind of line.
  func waarde(_ getal: Regelgetal) -> Double? {
    switch getal.veld.waarde(in: Zorgregelopgave(self)) {
    case .getal(let waarde), .deel(let waarde): waarde
    default: nil
    }
  }

  /// A share that is too large or too small becomes 1 or 0. What does nothing on this kind of line changes nothing.
  mutating func stel(_ getal: Regelgetal, _ waarde: Double) {
    guard kent(getal) else { return }
    var opgave = Zorgregelopgave(self)
    switch getal.veld.vorm {
    case .getal(_, let pad): opgave[keyPath: pad] = waarde
    case .kans(let pad), .deel(let pad):
      opgave[keyPath: pad] = Fractie(waarde) ?? (waarde > 1 ? .een : .nul)
    case .tekst, .woord, .maanden, .waarheid: return
    }
    guard let nieuw = opgave.zorgregel else { return }
    (soort, hoeveelheid, kans, uitval) = (nieuw.soort, nieuw.hoeveelheid, nieuw.kans, nieuw.uitval)
    // What was said of how sure the old value is says nothing of this one.
    spreiding[getal] = nil
  }
}
