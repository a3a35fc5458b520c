/// One promise of the engine that can be tried on any machine, by `recept verifieer`.
public struct Controle: Sendable {
  public let naam: String
  /// The law, in one Dutch sentence.
  public let belofte: String
  private let proef: @Sendable (inout Bevindingen) throws(Rekenfout) -> Void

  package init(
    _ naam: String, _ belofte: String,
    proef: @escaping @Sendable (inout Bevindingen) throws(Rekenfout) -> Void
  ) {
    self.naam = naam
    self.belofte = belofte
    self.proef = proef
  }

  public func voerUit() -> Uitslag {
    var bevindingen = Bevindingen()
    do throws(Rekenfout) {
      try proef(&bevindingen)
    } catch {
      bevindingen.afwijkingen.append(error.zin)
    }
    return Uitslag(
      naam: naam, belofte: belofte, vergelijkingen: bevindingen.vergelijkingen,
      afwijkingen: bevindingen.afwijkingen)
  }

  public struct Uitslag: Sendable {
    public let naam: String
    public let belofte: String
    /// How many values were compared.
    public let vergelijkingen: Int
    public let afwijkingen: [String]

    /// A check that compared nothing has not shown anything.
    public var isGoed: Bool { afwijkingen.isEmpty && vergelijkingen > 0 }
  }

  /// All checks, in the order of the data.
  public static let alle: [Controle] =
    prijscontroles + regelcontroles + betalercontroles + zekerheidscontroles + programmacontroles
    + wachtcontroles + onzekerheidscontroles + waardecontroles + onderzoekscontroles + bewijscontroles
    + onderhandelcontroles
}

/// What a check saw while it ran.
package struct Bevindingen {
  var vergelijkingen = 0
  var afwijkingen: [String] = []

  /// Equal but for rounding in the last bits.
  package mutating func gelijk(_ gevonden: Double, _ verwacht: Double, _ wat: String, binnen: Double = 1e-9) {
    let ruimte = binnen * max(abs(gevonden), abs(verwacht), 1e-6)
    klopt(abs(gevonden - verwacht) <= ruimte, "\(wat): verwacht \(verwacht), gevonden \(gevonden)")
  }

  /// Equal after rounding to cents.
  package mutating func opDeCent(_ gevonden: Double, _ verwacht: Double, _ wat: String) {
    klopt(
      (gevonden * 100).rounded() == (verwacht * 100).rounded(),
      "\(wat): verwacht \(verwacht), gevonden \(gevonden)")
  }

  package mutating func klopt(_ waar: Bool, _ wat: String) {
    vergelijkingen += 1
    if !waar { afwijkingen.append(wat) }
  }
}
