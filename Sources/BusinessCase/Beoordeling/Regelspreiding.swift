/// How sure the numbers of one zorgregel are, where somebody said so.
public struct Regelspreiding: Sendable, Hashable {
  private var verdelingen: [Regelgetal: Verdeling] = [:]

  public init() {}

  public subscript(getal: Regelgetal) -> Verdeling? {
    get { verdelingen[getal] }
    set { verdelingen[getal] = newValue }
  }
}

/// A number of a zorgregel.
public enum Regelgetal: String, Sendable, Hashable, CaseIterable {
  case aantal, kans, toerekening, uitdoving, uitval
}
