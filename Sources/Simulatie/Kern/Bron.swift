/// A number of servers of whom some are at work: makelaars, counters, beds.
///
/// The number may change while they work. Nobody is sent away: who is being helped when servers leave is helped to
/// the end, so that for a while more may be at work than there are places.
package struct Bron: Sendable, Hashable {
  private(set) package var capaciteit: Int
  private(set) package var bezet = 0
  private var werk: Tijdgemiddelde
  private var beschikbaar: Tijdgemiddelde

  package init(capaciteit: Int, vanaf tijd: Double = 0) {
    self.capaciteit = max(0, capaciteit)
    werk = Tijdgemiddelde(vanaf: tijd)
    beschikbaar = Tijdgemiddelde(Double(self.capaciteit), vanaf: tijd)
  }

  package var heeftPlaats: Bool { bezet < capaciteit }

  /// Puts a server to work, if one is free.
  @inline(__always)
  package mutating func pak(op tijd: Double) -> Bool {
    guard bezet < capaciteit else { return false }
    bezet &+= 1
    werk.zet(Double(bezet), op: tijd)
    return true
  }

  /// A server has finished.
  ///
  /// - Precondition: at least one is at work.
  @inline(__always)
  package mutating func geefVrij(op tijd: Double) {
    precondition(bezet > 0, "a server can only finish what it began")
    bezet &-= 1
    werk.zet(Double(bezet), op: tijd)
  }

  /// The number of servers changes; a negative number counts as none. Afterwards the model calls those who wait while
  /// there is place.
  package mutating func stel(capaciteit nieuw: Int, op tijd: Double) {
    capaciteit = max(0, nieuw)
    beschikbaar.zet(Double(capaciteit), op: tijd)
  }

  /// Forgets the figures before `tijd`: the end of the warm-up.
  package mutating func begin(opnieuw tijd: Double) {
    werk.begin(opnieuw: tijd)
    beschikbaar.begin(opnieuw: tijd)
  }

  /// The mean number at work until `tijd`.
  package func gemiddeldBezet(tot tijd: Double) -> Double { werk.gemiddelde(tot: tijd) }

  /// Time worked ÷ time available until `tijd`; nil when nobody was available.
  package func benutting(tot tijd: Double) -> Double? {
    let uren = beschikbaar.oppervlak(tot: tijd)
    return uren > 0 ? werk.oppervlak(tot: tijd) / uren : nil
  }
}
