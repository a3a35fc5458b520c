import BusinessCase
import Taal

extension Scenariouitkomst {
  /// The second answer, where measured and claimed do not go together: as if the claim was less sure beforehand.
  var verruimd: Scenariouitkomst? {
    guard let na = scenario.meting?.bijstelling.naVerruimd else { return nil }
    return try? scenario.met(.gedeeld(.beoordelaarsfout), na.gemiddelde).bereken().inHeleEuros
  }

  /// What was measured, and what it does; nil when nothing is made of it.
  package var meetzin: String? {
    guard let meting = scenario.meting else { return nil }
    let deel = getalTekst(meting.bijstelling.na.gemiddelde, decimalen: 2)
    let eerste =
      "Gerekend met wat gemeten is: \(deel) van alle claims samen klopt naar verwachting (\(meting.zin))."
    guard let verruimd else { return eerste }
    let ander = centenTekst(Int64((verruimd[.lang].totaal.saldo * 100).rounded()))
    return
      "\(eerste) LET OP: claim en meting strijden. Tweede antwoord, als de claim vooraf onzekerder was: saldo op de lange termijn \(ander)."
  }
}
