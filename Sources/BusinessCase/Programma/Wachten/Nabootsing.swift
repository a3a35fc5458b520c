/// The simulation that the doorstromen of a programme come from, as far as a reader must know it.
public struct Nabootsing: Sendable, Hashable {
  /// The same seed gives the same doorstromen.
  public var zaad: UInt64
  /// How many numbers describe the chain.
  public var getallen: Int
  /// Of those, how many nobody has a source for.
  public var aannames: Int

  public init(zaad: UInt64, getallen: Int, aannames: Int) {
    self.zaad = zaad
    self.getallen = getallen
    self.aannames = aannames
  }

  /// The end of a sentence about it.
  var bijzin: String {
    " met zaad \(zaad), waarin \(aannames) van de \(getallen) getallen een aanname zijn"
  }
}
