/// A number of servers of whom some are at work: makelaars, counters, beds.
///
/// The number may change while they work. Nobody is sent away: who is being helped when servers leave is helped to
/// the end, so that for a while more may be at work than there are places. That is overtime: it is kept apart, so
/// that nobody is busy for more than the time that they are there.
package struct Bron: Sendable, Hashable {
  private(set) package var capaciteit: Int
  private(set) package var bezet = 0
  /// At work, as far as there are places.
  private var werk: Tijdgemiddelde
  /// At work beyond that.
  private var over: Tijdgemiddelde
  private var beschikbaar: Tijdgemiddelde

  package init(capaciteit: Int, vanaf tijd: Double = 0) {
    self.capaciteit = max(0, capaciteit)
    (werk, over) = (Tijdgemiddelde(vanaf: tijd), Tijdgemiddelde(vanaf: tijd))
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
    let isOverwerk = bezet > capaciteit
    bezet &-= 1
    if isOverwerk {
      over.zet(Double(bezet - capaciteit), op: tijd)
    } else {
      werk.zet(Double(bezet), op: tijd)
    }
  }

  /// The number of servers changes; a negative number counts as none. Afterwards the model calls those who wait while
  /// there is place.
  package mutating func stel(capaciteit nieuw: Int, op tijd: Double) {
    capaciteit = max(0, nieuw)
    beschikbaar.zet(Double(capaciteit), op: tijd)
    werk.zet(Double(min(bezet, capaciteit)), op: tijd)
    over.zet(Double(max(0, bezet - capaciteit)), op: tijd)
  }

  /// Forgets the figures before `tijd`: the end of the warm-up.
  package mutating func begin(opnieuw tijd: Double) {
    werk.begin(opnieuw: tijd)
    over.begin(opnieuw: tijd)
    beschikbaar.begin(opnieuw: tijd)
  }

  /// Time worked by all together until `tijd`, overtime included.
  package func gewerkt(tot tijd: Double) -> Double { werk.oppervlak(tot: tijd) + over.oppervlak(tot: tijd) }

  /// Of that, the time that somebody worked on who should have left.
  package func overwerk(tot tijd: Double) -> Double { over.oppervlak(tot: tijd) }

  /// Time that somebody was there, of all together, until `tijd`.
  package func aanwezig(tot tijd: Double) -> Double { beschikbaar.oppervlak(tot: tijd) }

  /// Time worked while there ÷ time there until `tijd`, 0 to 1; nil when nobody was there.
  package func benutting(tot tijd: Double) -> Double? {
    let uren = aanwezig(tot: tijd)
    return uren > 0 ? werk.oppervlak(tot: tijd) / uren : nil
  }
}
