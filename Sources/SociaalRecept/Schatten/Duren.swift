import Taal

/// How long something takes, from those for whom it ended and those for whom it still lasts or was broken off.
///
/// The curve of Kaplan and Meier: leaving out whom it still lasts for would make it look shorter than it is. Source of
/// the error of the mean: Klein & Moeschberger, "Survival Analysis" (2003), 4.5.1.
struct Duren {
  struct Duur {
    /// Whole days, not negative.
    let dagen: Int
    let isVoorbij: Bool

    /// - Parameters:
    ///   - eind: when it ended, if it did.
    ///   - gezien: until when it was seen to last.
    init?(van begin: Datum?, tot eind: Datum?, gezien: Datum) {
      guard let begin else { return nil }
      dagen = max(0, (eind ?? gezien).dagen(sinds: begin))
      isVoorbij = eind != nil
    }

    init(dagen: Int, isVoorbij: Bool) { (self.dagen, self.isVoorbij) = (dagen, isVoorbij) }
  }

  private struct Stap {
    let dag: Int
    /// How many it ended for, of how many who were still seen.
    let voorbij: Int
    let inBeeld: Int
    /// The share for whom it lasts longer than this day.
    let rest: Double
  }

  /// For whom it ended.
  let voorbij: Int
  let gezien: Int
  private let stappen: [Stap]
  private let langst: Int

  /// - Complexity: O(n log n).
  init(_ duren: [Duur]) {
    let perDag = Dictionary(grouping: duren, by: \.dagen)
    var (inBeeld, rest) = (duren.count, 1.0)
    stappen = perDag.sorted { $0.key < $1.key }.map { dag, duren in
      let voorbij = duren.count(where: \.isVoorbij)
      rest *= 1 - Double(voorbij) / Double(inBeeld)
      defer { inBeeld -= duren.count }
      return Stap(dag: dag, voorbij: voorbij, inBeeld: inBeeld, rest: rest)
    }
    gezien = duren.count
    voorbij = duren.count(where: \.isVoorbij)
    langst = stappen.last?.dag ?? 0
  }

  /// The share for whom it did not end as long as anybody was seen: of them it is not known how long it takes.
  var onbekend: Double { stappen.last?.rest ?? 1 }

  /// Days on average, up to the longest that was seen; nil when it ended for fewer than two.
  var gemiddelde: Marge95? {
    guard voorbij > 1 else { return nil }
    var (oppervlak, variantie) = (0.0, 0.0)
    var volgende = langst
    for stap in stappen.reversed() {
      oppervlak += stap.rest * Double(volgende - stap.dag)
      volgende = stap.dag
      let over = stap.inBeeld - stap.voorbij
      if stap.voorbij > 0, over > 0 {
        variantie +=
          oppervlak * oppervlak * Double(stap.voorbij) / (Double(stap.inBeeld) * Double(over))
      }
    }
    let fout = (variantie * Double(voorbij) / Double(voorbij - 1)).squareRoot()
    return .gemiddelde(oppervlak + Double(volgende), fout: fout, vrijheidsgraden: voorbij - 1)
  }

  /// For what share it ends at all, as far as at least `genoeg` are still seen; for what may never come.
  ///
  /// The interval is Greenwood's, on the scale of ln(-ln S), so that it stays between 0 and 1.
  func aandeel(genoeg: Int) -> Marge95? {
    let gezien = stappen.prefix { $0.inBeeld >= genoeg }
    guard let laatste = gezien.last, laatste.rest > 0, laatste.rest < 1 else { return nil }
    let som = gezien.reduce(0.0) { som, stap in
      let over = stap.inBeeld - stap.voorbij
      return stap.voorbij > 0 && over > 0
        ? som + Double(stap.voorbij) / (Double(stap.inBeeld) * Double(over)) : som
    }
    let rest = laatste.rest
    let wijdte = 1.959_963_984_540_054 * som.squareRoot() / abs(log(rest))
    return Marge95(1 - rest, 1 - pow(rest, exp(-wijdte)), 1 - pow(rest, exp(wijdte)))
  }

  /// Days on average of those for whom it ended, as if everybody had been seen as long.
  var gemiddeldeAlsHetEindigt: Marge95? {
    guard voorbij > 1 else { return nil }
    var (vorige, massa, som, kwadraten) = (1.0, 0.0, 0.0, 0.0)
    for stap in stappen {
      let (gewicht, dag) = (vorige - stap.rest, Double(stap.dag))
      (massa, som, kwadraten) = (massa + gewicht, som + gewicht * dag, kwadraten + gewicht * dag * dag)
      vorige = stap.rest
    }
    let midden = som / massa
    let spreiding = max(0, kwadraten / massa - midden * midden)
    return .gemiddelde(
      midden, fout: (spreiding / Double(voorbij - 1)).squareRoot(), vrijheidsgraden: voorbij - 1)
  }
}
