extension Wachtnormen {
  /// The norm of a step, in days: the one place where steps and norms meet.
  package subscript(stap: Kengetal.Stap) -> Double {
    get { self[keyPath: stap.norm] }
    set { self[keyPath: stap.norm] = newValue }
  }
}

extension Kengetal.Stap {
  fileprivate var norm: WritableKeyPath<Wachtnormen, Double> {
    switch self {
    case .aannemen: \.aannemen
    case .gesprek: \.gesprek
    case .hulp: \.hulp
    case .wachtlijst, .veiligThuis: \.wachtlijst
    case .vraagverheldering: \.vraagverheldering
    }
  }
}
