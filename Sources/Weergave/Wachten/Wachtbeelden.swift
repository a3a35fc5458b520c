/// What a simulation shows of waiting, as plain values: the report knows nothing of how they were made.

/// How long residents waited.
package struct Wachtverdeling: Sendable, Hashable {
  /// From and to where, such as "tot de hulp begint".
  package let tot: String
  /// Days that one bar is wide; more than 0.
  package let breedte: Double
  /// Residents per bar, from 0 days on; the last one holds all who waited longer.
  package let aantallen: [Double]
  /// Days within which it should have happened; nil without a norm.
  package let norm: Double?
  /// The share that did, as a fraction.
  package let binnenNorm: Bandwaarde?

  package init(
    tot: String, breedte: Double, aantallen: [Double], norm: Double? = nil, binnenNorm: Bandwaarde? = nil
  ) {
    self.tot = tot
    self.breedte = breedte
    self.aantallen = aantallen
    self.norm = norm
    self.binnenNorm = binnenNorm
  }

  /// Waits in days themselves, put into bars.
  package init(tot: String, dagen: [Double], breedte: Double, staven: Int, norm: Double? = nil) {
    var aantallen = Array(repeating: 0.0, count: max(staven, 1))
    for dag in dagen where dag >= 0 {
      aantallen[Int(min(dag / breedte, Double(aantallen.count - 1)))] += 1
    }
    let binnen = norm.map { norm in Double(dagen.count { $0 <= norm }) / Double(max(dagen.count, 1)) }
    self.init(
      tot: tot, breedte: breedte, aantallen: aantallen, norm: norm,
      binnenNorm: dagen.isEmpty ? nil : binnen.map { Bandwaarde($0) })
  }
}

/// How many residents wait for a first conversation, as the mean of each month, per stadsdeel or wijk.
package struct Wachtrijverloop: Sendable, Hashable {
  package let namen: [String]
  /// One list per month, from month 1, with one number per name.
  package let maanden: [[Double]]
}

/// What more makelaars do to the share of residents who are helped in time.
package struct Capaciteitscurve: Sendable, Hashable {
  package struct Punt: Sendable, Hashable {
    package let makelaars: Int
    /// A fraction, with its interval over the replications.
    package let binnenNorm: Bandwaarde
  }

  /// What residents should get and when, such as "binnen 14 dagen een eerste gesprek".
  package let norm: String
  /// The share that is aimed at, as a fraction; nil without an aim.
  package let doel: Double?
  /// Makelaars there are now; nil when it is not about a real team.
  package let nu: Int?
  /// Ascending in makelaars.
  package let punten: [Punt]

  package init(norm: String, doel: Double? = nil, nu: Int? = nil, punten: [Punt]) {
    self.norm = norm
    self.doel = doel
    self.nu = nu
    self.punten = punten
  }
}

/// What waiting and leaving change for one payer, in present euros of all trajecten; negative costs.
package struct Wachteuro: Sendable, Hashable {
  package let betaler: String
  package let bedrag: Bandwaarde
}
