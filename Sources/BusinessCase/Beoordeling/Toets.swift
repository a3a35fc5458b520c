/// Who confirmed that a claimed saving is real: a huisarts and a wijkteam professional, one of them, or nobody.
public enum Toets: String, Sendable, Hashable, CaseIterable {
  case beide, een, geen

  /// In words, for a reader.
  public var zin: String {
    switch self {
    case .beide: "getoetst van twee kanten"
    case .een: "getoetst van één kant"
    case .geen: "niet getoetst"
    }
  }
}

/// The share that is taken off a claimed saving, by who tested it.
///
/// No published table was found; the defaults are assumptions of the design and shown as such.
public struct Optimismecorrectie: Sendable, Hashable {
  public var beide: Fractie
  public var een: Fractie
  public var geen: Fractie

  public init(beide: Fractie, een: Fractie, geen: Fractie) {
    self.beide = beide
    self.een = een
    self.geen = geen
  }

  public subscript(toets: Toets) -> Fractie {
    get {
      switch toets {
      case .beide: beide
      case .een: een
      case .geen: geen
      }
    }
    set {
      switch toets {
      case .beide: beide = newValue
      case .een: een = newValue
      case .geen: geen = newValue
      }
    }
  }
}
