import BusinessCase

/// What residents think, with how many said so, and what they complained of.
package struct Waardering: Sendable, Hashable {
  package struct Moment: Sendable, Hashable {
    package let moment: Tevredenheid.Moment
    /// Casussen that ran and ended.
    package let afgelopen: Int
    package let cijfers: Int
    package let wildeNiet: Int
    /// Nil when there are too few.
    package let gemiddelde: Double?

    package var nietGevraagd: Int { afgelopen - cijfers - wildeNiet }
    /// Of those who ended, who gave a mark; nil when nobody ended.
    package var respons: Double? { afgelopen == 0 ? nil : Double(cijfers) / Double(afgelopen) }
  }

  package let momenten: [Moment]
  /// Nil when there are too few to show.
  package let klachten: Int?
  package let beantwoord: Int?
  /// Casussen of which the story may be told.
  package let verhalen: Int?

  init(_ casussen: [Afloopcasus], isAfgeschermd: Bool) {
    let af = casussen.filter { $0.isAf || !$0.tevredenheid.isEmpty }
    momenten = Tevredenheid.Moment.allCases.map { moment in
      let antwoorden = af.compactMap { $0.tevredenheid[moment] }
      let cijfers = antwoorden.compactMap { if case .cijfer(let cijfer) = $0 { cijfer } else { nil } }
      let genoeg = !cijfers.isEmpty && (!isAfgeschermd || cijfers.count >= Afscherming.ondergrens)
      return Moment(
        moment: moment, afgelopen: af.count, cijfers: cijfers.count,
        wildeNiet: antwoorden.count - cijfers.count,
        gemiddelde: genoeg ? Double(cijfers.reduce(0, +)) / Double(cijfers.count) : nil)
    }
    let klachten = casussen.flatMap(\.klachten)
    self.klachten = klachten.count.getoond(isAfgeschermd)
    beantwoord = klachten.count.getoond(isAfgeschermd) == nil ? nil : klachten.count { $0.dagen != nil }
    verhalen = casussen.count(where: \.magVerteld).getoond(isAfgeschermd)
  }
}
