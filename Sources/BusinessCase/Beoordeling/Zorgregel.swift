/// One line of a beoordeling: which care, how much, from when, how long, how likely without the traject.
public struct Zorgregel: Sendable, Hashable {
  public var soort: Soort
  public var post: Kostenpost.ID
  public var hoeveelheid: Hoeveelheid
  public var periode: Periode
  /// k: would this care have been used without the traject? For other kinds: does it happen?
  public var kans: Kans
  /// The share that falls away per month, h.
  public var uitval: Fractie
  public var omschrijving: String?
  /// How sure its numbers are, where somebody said so.
  public var spreiding = Regelspreiding()

  public init(
    soort: Soort, post: Kostenpost.ID, hoeveelheid: Hoeveelheid, periode: Periode = Periode(),
    kans: Kans, uitval: Fractie = .nul, omschrijving: String? = nil
  ) {
    self.soort = soort
    self.post = post
    self.hoeveelheid = hoeveelheid
    self.periode = periode
    self.kans = kans
    self.uitval = uitval
    self.omschrijving = omschrijving
  }

  /// Whether the benefits of the casus end with it.
  package var stopt: Bool { if case .tegenslag(_, stopt: true) = soort { true } else { false } }

  /// What a line does to the account.
  public enum Soort: Sendable, Hashable {
    /// Care that did not happen.
    case vermeden(Claim)
    /// Care that surfaced because somebody was reached (F14).
    case meer
    /// Extra input of the traject itself, such as hours of the wijkteam.
    case inzet
    /// A setback that the traject did not cause (F5). The share `toerekening` counts as meerzorg after all.
    /// With `stopt` the benefits of the casus end after month `vanaf`, with probability `kans`.
    case tegenslag(toerekening: Fractie, stopt: Bool)

    public var isVermeden: Bool { if case .vermeden = self { true } else { false } }
  }

  /// What is claimed for care that did not happen.
  public struct Claim: Sendable, Hashable {
    /// α: the share of the saving that is due to the traject.
    public var toerekening: Fractie
    public var toets: Toets
    /// T: after this many months nobody tested the claim, so it counts as untested.
    public var getoetstTot: Int
    /// u: the share by which the effect fades per year.
    public var uitdoving: Fractie

    public init(
      toerekening: Fractie = .een, toets: Toets = .geen, getoetstTot: Int = Claim.gewoonlijkGetoetstTot,
      uitdoving: Fractie = .nul
    ) {
      self.toerekening = toerekening
      self.toets = toets
      self.getoetstTot = getoetstTot
      self.uitdoving = uitdoving
    }

    /// Savings are judged over "three months or half a year" (F4).
    public static let gewoonlijkGetoetstTot = 6
  }
}
