/// What makes the draws of a scenario differ, and so what they can say of chances and of the worth of knowing more.
///
/// Whatever speaks of those goes by it. That nobody gave a spread does not make a number certain: without any spread
/// there is no chance of 0 or 1 to be found, and no worth of nothing.
public enum Spreiding: Sendable, Hashable {
  /// Uncertain numbers move the outcome.
  case onzekereGetallen
  /// No number is uncertain. Draws differ only by which casussen count more, or by chance in the simulated chain.
  case alleenToeval
  /// Some number is uncertain, but none of them moves the outcome.
  case zonderGevolg
  /// Nothing is uncertain and nothing moves.
  case geen

  /// Whether draws say anything of chances.
  public var zegtIets: Bool { self == .onzekereGetallen || self == .alleenToeval }
}

extension Trekkingen {
  /// - Complexity: O(draws x payers).
  public var spreiding: Spreiding { spreiding(.lang) }

  /// - Parameter horizon: of which the size decides what is nothing.
  func spreiding(_ horizon: Horizon) -> Spreiding {
    let grens = Nulgrens(omvang: omvang(horizon))
    func wisselt(_ waarden: some Collection<Double>, _ grens: Nulgrens) -> Bool {
      guard let eerste = waarden.first else { return false }
      return waarden.contains { !grens.isNul($0 - eerste) }
    }
    let beweegt =
      rijen.values.contains { wisselt($0, grens) } || wisselt(ongedeeld, grens)
      || wisselt(trajectprijs, grens)
      || wisselt(trajecten, Nulgrens(trajecten: 0, omvang: trajecten.first ?? 0))
    switch (scenario.heeftOnzekerGetal, beweegt) {
    case (true, true): return .onzekereGetallen
    case (true, false): return .zonderGevolg
    case (false, true): return .alleenToeval
    case (false, false): return .geen
    }
  }
}
