/// A feit as it stands in the log: with its number, and who wrote it down when.
public struct Gebeurtenis: Sendable, Hashable {
  /// Counts from 1 over the whole register, without gaps.
  public let nummer: Int
  public let tijdstip: Tijdstip
  public let wie: String
  public let casus: Casusnummer
  public let feit: Feit

  public init(nummer: Int, tijdstip: Tijdstip, wie: String, casus: Casusnummer, feit: Feit) {
    self.nummer = nummer
    self.tijdstip = tijdstip
    self.wie = wie
    self.casus = casus
    self.feit = feit
  }
}
