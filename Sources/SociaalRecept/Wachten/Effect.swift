import BusinessCase

/// What changed for residents who were measured twice. Who was measured once says nothing about change.
package struct Effect: Sendable, Hashable {
  package let maat: Maat
  /// Casussen that were measured before and after.
  package let paren: Int
  /// Casussen that were measured before and not after, or not yet.
  package let ontbreekt: Int
  /// The figures of the pairs; nil when there are fewer than `ondergrens`.
  package let cijfers: Cijfers?

  package enum Maat: Sendable, Hashable, CaseIterable {
    /// The mean mark of a casus for the resident's own goals, 0 to 10; higher is better.
    case doelen
    /// De Jong Gierveld, 0 to 6, at the start and after three months; lower is better.
    case eenzaamheid3
    /// The same after six months.
    case eenzaamheid6
  }

  package struct Cijfers: Sendable, Hashable {
    package let voor: Double
    package let na: Double
    /// After minus before, per casus, with its t interval.
    package let verschil: Steekproef
  }

  /// Below this number of pairs a mean would say something of persons, and little of the whole.
  package static var ondergrens: Int { Afscherming.ondergrens }

  /// - Parameter metingen: before and after for every casus that was measured before.
  init(_ maat: Maat, _ metingen: [(voor: Double, na: Double?)]) {
    let paren = metingen.compactMap { meting in meting.na.map { (voor: meting.voor, na: $0) } }
    self.maat = maat
    self.paren = paren.count
    ontbreekt = metingen.count - paren.count
    guard paren.count >= Self.ondergrens else {
      cijfers = nil
      return
    }
    let aantal = Double(paren.count)
    cijfers = Cijfers(
      voor: paren.reduce(0) { $0 + $1.voor } / aantal, na: paren.reduce(0) { $0 + $1.na } / aantal,
      verschil: Steekproef(paren.map { $0.na - $0.voor }))
  }
}

extension Effect.Maat {
  /// Before and after in one casus; nil when it was not measured before.
  ///
  /// Goals of one casus are not independent of each other, so they count as one: the mean over the goals that have both
  /// marks.
  func meting(_ casus: Casus) -> (voor: Double, na: Double?)? {
    switch self {
    case .doelen: doelmeting(casus.doelen)
    case .eenzaamheid3: schaalmeting(casus.eenzaamheid, .drieMaanden)
    case .eenzaamheid6: schaalmeting(casus.eenzaamheid, .zesMaanden)
    }
  }

  private func doelmeting(_ doelen: [Casus.Doel]) -> (voor: Double, na: Double?)? {
    guard !doelen.isEmpty else { return nil }
    let heel = doelen.compactMap { doel in doel.na.map { (voor: doel.voor, na: $0) } }
    guard !heel.isEmpty else { return (Self.gemiddelde(doelen.map(\.voor)), nil) }
    return (Self.gemiddelde(heel.map(\.voor)), Self.gemiddelde(heel.map(\.na)))
  }

  private func schaalmeting(
    _ schalen: [Meetmoment: Eenzaamheidsschaal], _ later: Meetmoment
  ) -> (voor: Double, na: Double?)? {
    schalen[.start].map { (Double($0.score), schalen[later].map { Double($0.score) }) }
  }

  private static func gemiddelde(_ cijfers: [Int]) -> Double {
    Double(cijfers.reduce(0, +)) / Double(cijfers.count)
  }
}

extension Register {
  /// The effect on every measure, over all casussen but those that were a mistake.
  ///
  /// - Complexity: O(gebeurtenissen).
  package func effecten() throws(Registerfout) -> [Effect] {
    var metingen: [Effect.Maat: [(voor: Double, na: Double?)]] = [:]
    try Logboek(database: database).casussen { casus, _ in
      guard casus.status != .foutieveInvoer else { return }
      for maat in Effect.Maat.allCases {
        if let meting = maat.meting(casus) { metingen[maat, default: []].append(meting) }
      }
    }
    return Effect.Maat.allCases.map { Effect($0, metingen[$0] ?? []) }
  }
}
