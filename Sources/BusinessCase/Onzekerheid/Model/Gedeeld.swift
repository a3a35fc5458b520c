/// A number that all casussen share: one draw per iteration.
public enum Gedeeld: Sendable, Hashable {
  case trajectprijs
  case correctie(Toets)
  /// What all makelaars together claim too much or too little: a factor with mean 1 on all avoided care.
  case beoordelaarsfout
  /// The share of all claims that is true.
  case claims
  case factor
  case totaal
  /// How far the mean of the few casussen behind a total may be off, by chance: a factor with mean 1.
  case steekproef
  case groei
  case instroom(kanaal: String)
  /// The published price of a post, in euros of its own year.
  case prijs(Kostenpost.ID)
}
