/// What was measured, as a scenario computes with it: the error that all makelaars share, moved and made narrower.
package struct Claimmeting: Sendable, Hashable {
  package let bijstelling: Bijstelling
  /// How many were measured.
  package let bewoners: Int
  /// Where it comes from, in one sentence.
  package let zin: String

  package init(_ bijstelling: Bijstelling, bewoners: Int, zin: String) {
    (self.bijstelling, self.bewoners, self.zin) = (bijstelling, bewoners, zin)
  }

  static let sleutel = "gemeten.beoordelaarsfout"
}

extension Scenario {
  /// The same scenario with what was measured; exactly as it was when that says nothing.
  ///
  /// The draws of the beoordelaarsfout keep their shape and their streams; they get the mean and the standard deviation
  /// of `stand`.
  package func met(_ meting: Claimmeting, _ stand: Bijstelling.Stand? = nil) -> Scenario {
    let na = stand ?? meting.bijstelling.na
    guard case .casussen = methode, let voor = verdeling(.beoordelaarsfout), !voor.isVast,
      na != meting.bijstelling.voor
    else { return self }
    var scenario = self
    scenario.meting = meting
    scenario.regels.beoordelaarsfout = na.gemiddelde
    scenario.onzekerheid.gedeeld[.beoordelaarsfout] =
      na.sd > 0
      ? .verschoven(voor, midden: na.gemiddelde, maal: na.sd / meting.bijstelling.voor.sd)
      : .vast(na.gemiddelde)
    scenario.gegevens.append(
      Gegeven(
        sleutel: Claimmeting.sleutel, naam: "Welk deel van de claims klopt, na meten",
        waarde: .getal(na.gemiddelde),
        herkomst: .bron(meting.zin)))
    if let verruimd = meting.bijstelling.naVerruimd, let z = meting.bijstelling.conflict {
      scenario.meldingen.append(
        .strijd(
          gemeten: meting.bijstelling.gemeten, z: z, na: na.gemiddelde, verruimd: verruimd.gemiddelde,
          spreiding: verruimd.sd))
    }
    return scenario
  }
}
