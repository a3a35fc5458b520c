extension Kengetal.Stap {
  /// What residents wait for from their aanmelding on; the others are steps of the wijkteam.
  package static let vanafAanmelding: [Kengetal.Stap] = [.aannemen, .gesprek, .hulp]
}
