import Taal

/// An estimate with its 95% interval, where there is one.
package struct Schattingsmarge: Sendable, Hashable {
  package let waarde: Double
  package let interval: ClosedRange<Double>?

  package init(_ waarde: Double, _ interval: ClosedRange<Double>?) {
    (self.waarde, self.interval) = (waarde, interval)
  }
}

/// RD and RR of one or more outcomes, with intervals by persons.
///
/// Outcomes, such as the euros of each post, have strata and persons of their own; RD is the sum of theirs, RR has the
/// sums of theirs above and below. The interval leaves out one person at a time, with t of n-1 degrees of freedom, for RR
/// on the log scale. Where leaving somebody out leaves nothing to compare, there is no interval.
package struct Maandvergelijking: Sendable {
  /// Who is in the comparison, in ascending order.
  package let personen: [Int]
  /// Negative is less use when helped, in use per unit of time; nil where no stratum has both groups.
  package internal(set) var rd: Schattingsmarge?
  /// Nil as well where nobody who waited used anything.
  package let rr: Schattingsmarge?
  /// The same with the interval for counts that are Poisson, all events independent (Greenland & Robins, Biometrics 41,
  /// 1985); for tables of sums in which nobody is known apart.
  package let rrVanTelling: Schattingsmarge?
  /// The standard error of ln RR, leaving out one person at a time; nil where that has none.
  package let rrFout: Double?
  /// RD without each of `personen`.
  package let rdZonder: [Double?]
  /// Σ w per stratum, of all outcomes together.
  package let gewichten: [Int: Double]

  /// - Complexity: O(n + persons x strata).
  package init(_ uitkomsten: [[Persoonstijd]]) {
    let tellingen = uitkomsten.map(Maandtelling.init).filter { $0.geheel.gewicht > 0 }
    let personen = Set(tellingen.flatMap(\.zonder.keys)).sorted()
    self.personen = personen
    func rd(_ sommen: [Maandsom]) -> Double? {
      let delen = sommen.compactMap(\.rd)
      return delen.isEmpty || delen.count < sommen.count ? nil : delen.reduce(0, +)
    }
    func rr(_ sommen: [Maandsom]) -> Double? {
      let som = sommen.reduce(into: Maandsom()) { $0 += $1 }
      return som.onder > 0 ? som.boven / som.onder : nil
    }
    let geheel = tellingen.map(\.geheel)
    let zonder = personen.map { persoon in tellingen.map { $0.zonder[persoon] ?? $0.geheel } }
    let rdZonder = zonder.map(rd)
    self.rdZonder = rdZonder
    self.rd = rd(geheel).map { Schattingsmarge($0, Weglaten(rdZonder)?.interval(om: $0)) }
    let logs = zonder.map { rr($0).flatMap { $0 > 0 ? log($0) : nil } }
    let weglaten = rr(geheel).flatMap { $0 > 0 ? Weglaten(logs) : nil }
    self.rr = rr(geheel).map { Schattingsmarge($0, weglaten?.interval(om: log($0))?.exp) }
    rrFout = weglaten.flatMap { $0.standaardfout > 0 ? $0.standaardfout : nil }
    rrVanTelling = rr(geheel).map { waarde in
      let teller = tellingen.flatMap(\.lagen.values).reduce(0) { $0 + $1.poissonteller }
      let som = geheel.reduce(into: Maandsom()) { $0 += $1 }
      let fout = (teller / (som.boven * som.onder)).squareRoot()
      return Schattingsmarge(waarde, waarde > 0 ? interval95(log(waarde), fout: fout)?.exp : nil)
    }
    gewichten = tellingen.reduce(into: [:]) { som, telling in
      for (laag, laagsom) in telling.lagen { som[laag, default: 0] += laagsom.gewicht }
    }
  }

  package init(_ rijen: [Persoonstijd]) { self.init([rijen]) }
}

extension Laagsom {
  /// (Y₁ + Y₀)·N₁N₀/N².
  fileprivate var poissonteller: Double { (gebruik1 + gebruik0) * tijd1 * tijd0 / (tijd * tijd) }
}

extension ClosedRange<Double> {
  /// From the log scale.
  var exp: ClosedRange<Double>? { Steekproef.interval(Taal.exp(lowerBound), Taal.exp(upperBound)) }
}
