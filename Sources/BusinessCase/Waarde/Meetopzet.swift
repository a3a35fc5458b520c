/// How residents would be measured, for what that is worth.
package struct Meetopzet: Sendable, Hashable {
  /// s: the standard deviation between persons of (measured - B·claim), over the mean claim.
  package let spreiding: Double
  /// τ: bias of the design; infinite when measuring says nothing.
  package let tau: Double
  /// Residents whose measurement the scenario computes with already.
  package let eerdere: Int
  /// Nobody measured s.
  package let isAanname: Bool

  /// - Returns: nil unless both are at least 0 and s is finite.
  package init?(spreiding: Double, tau: Double, eerdere: Int = 0, isAanname: Bool = false) {
    guard spreiding >= 0, spreiding.isFinite, tau >= 0, eerdere >= 0 else { return nil }
    (self.spreiding, self.tau, self.eerdere, self.isAanname) = (spreiding, tau, eerdere, isAanname)
  }

  /// More of what a scenario was given already.
  package init?(_ meting: Claimmeting) {
    let b = meting.bijstelling
    self.init(
      spreiding: b.toevalsfout * Double(meting.bewoners).squareRoot(), tau: b.tau, eerdere: meting.bewoners)
  }

  /// f for n more.
  func aandeel(voorvariantie: Double, extra n: Int) -> Double {
    Bijstelling.aandeel(voorvariantie: voorvariantie, tau: tau, s: spreiding, n: n, eerdere: eerdere)
  }
}
