import BusinessCase

/// The road to the benefits, before the casussen are known.
struct GelezenMethode {
  /// Nil when the benefits come from casussen.
  var zonderCasussen: Methode?
  var gegevens: [Gegeven] = []
  /// The year of the euros of a total.
  var jaar: GelezenJaar?
}

extension Objectlezer {
  /// `factor` and `totaal` are also read when the method is another one, because a scenario may inherit them.
  mutating func methode() -> GelezenMethode {
    let woord = keuze("methode", .optioneel, uit: ["casussen", "factor", "totaal"])
    let factor = getal(.factor, woord == "factor" ? .verplicht : .optioneel, onzeker: .positief)
    let totaal = totaal(woord == "totaal" ? .verplicht : .optioneel)
    switch woord {
    case "factor":
      guard let factor else { return GelezenMethode(jaar: totaal.jaar) }
      let gegeven = Gegeven(
        .factor, .getal(factor.waarde), herkomst: factor.herkomst, verdeling: factor.verdeling)
      return GelezenMethode(zonderCasussen: .factor(factor.waarde), gegevens: [gegeven], jaar: totaal.jaar)
    case "totaal": return totaal
    default: return GelezenMethode(jaar: totaal.jaar)
    }
  }

  private mutating func totaal(_ plicht: Plicht) -> GelezenMethode {
    guard var lezer = object("totaal", plicht) else { return GelezenMethode() }
    let bedrag = lezer.bedrag(Scenariogetal.totaal.laatsteSleutel, .verplicht, onzeker: true)
    let jaar = lezer.jaartal("jaar", .verplicht)
    let casussen = lezer.geheel("casussen", .verplicht, 1...1_000_000)
    let variatie = lezer.getal(Scenariogetal.steekproef.laatsteSleutel, .optioneel, 0.01...10)
    let herkomst = lezer.herkomst()
    lezer.sluitAf()
    guard let bedrag, let jaar, let casussen else { return GelezenMethode(jaar: jaar) }
    return GelezenMethode(
      zonderCasussen: .totaal(bedrag.bedrag, jaar: jaar.jaar, casussen: casussen),
      gegevens: [
        Gegeven(
          .totaal, .bedrag(bedrag.bedrag), inEurosVan: jaar.jaar,
          herkomst: bedrag.getal.herkomst == .ongenoemd ? herkomst : bedrag.getal.herkomst,
          verdeling: bedrag.getal.verdeling),
        Gegeven(
          sleutel: "totaal.casussen", naam: "Aantal casussen", waarde: .getal(Double(casussen)),
          herkomst: herkomst),
      ] + [variatie?.gegeven(casussen: casussen)].compactMap(\.self), jaar: jaar)
  }
}

extension GelezenGetal {
  /// How much casussen differ: the mean of n of them is off by chance with a coefficient of variation of this / √n.
  fileprivate func gegeven(casussen: Int) -> Gegeven {
    Gegeven(
      sleutel: Gedeeld.steekproef.sleutel,
      naam: "Hoeveel casussen onderling verschillen (variatiecoëfficiënt)",
      waarde: .getal(waarde), herkomst: herkomst,
      spreiding: .init(
        .steekproef, .lognormaal(gemiddelde: 1, cv: waarde / Double(casussen).squareRoot())))
  }
}
