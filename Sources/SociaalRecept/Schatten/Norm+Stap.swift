import Simulatie

extension Instellingen.Norm {
  /// The step of a simulation that is held against the same norm; nil for what is not simulated.
  package var stap: Kengetal.Stap? {
    switch self {
    case .aannemen: .aannemen
    case .gesprek: .gesprek
    case .hulp: .hulp
    case .contact, .terugkoppeling: nil
    }
  }
}
