/// A number that all casussen share: one draw per iteration.
public enum Gedeeld: Sendable, Hashable {
  case trajectprijs
  case correctie(Toets)
  /// What all makelaars together claim too much or too little: a factor with mean 1 on all avoided care.
  case beoordelaarsfout
  case factor
  case totaal
  /// How far the mean of the few casussen behind a total may be off, by chance: a factor with mean 1.
  case steekproef
  case groei
  case instroom(kanaal: String)
  /// The published price of a post, in euros of its own year.
  case prijs(Kostenpost.ID)

  /// The key: as in a scenario file, and the name of the stream of draws.
  public var sleutel: String {
    switch self {
    case .trajectprijs: "traject.prijs"
    case .correctie(let toets): "optimismecorrectie.\(toets.rawValue)"
    case .beoordelaarsfout: "onzekerheid.beoordelaarsfout"
    case .factor: "factor"
    case .totaal: "totaal.bedrag"
    case .steekproef: "totaal.variatie"
    case .groei: "programma.groei"
    case .instroom(let kanaal): "programma.instroom.\(kanaal)"
    case .prijs(let post): "prijs.\(post)"
    }
  }

  /// What it is, for a reader.
  public var naam: String {
    switch self {
    case .trajectprijs: "Prijs van een traject"
    case .correctie(let toets): "Optimismecorrectie, \(toets.zin)"
    case .beoordelaarsfout: "Beoordelaarsfout: allen samen te hoopvol of te somber"
    case .factor: "Baten per euro kosten"
    case .totaal: "Baten van alle casussen samen"
    case .steekproef: "Toeval: welke casussen zijn beoordeeld"
    case .groei: "Groei van de instroom per jaar"
    case .instroom(let kanaal): "Instroom per jaar via \(kanaal)"
    case .prijs(let post): "Prijs van \(post)"
    }
  }
}
