/// What queueing theory says about a queue in balance. Per unit of time λ (`aankomst`) arrive, one server helps μ
/// (`tempo`), and one who waits leaves with rate θ (`ongeduld`).
///
/// Sources: Gross, Shortle, Thompson & Harris, "Fundamentals of queueing theory", 4th ed. (2008), chapters 2, 3 and 5;
/// for who leaves: Palm (1957), Garnett, Mandelbaum & Reiman, Manufacturing & Service Operations Management 4 (2002).
enum Wachttheorie {
  /// The chance of having to wait with c servers and a load of a = λ/μ < c: Erlang's C, by way of his B.
  static func erlangC(loketten: Int, belasting a: Double) -> Double {
    let c = Double(loketten)
    let b = (1...loketten).reduce(1.0) { b, n in a * b / (Double(n) + a * b) }
    return b / (1 - a / c * (1 - b))
  }

  /// The chance of waiting longer than t in M/M/c, first come first served: C·e^(-(cμ-λ)t).
  static func kansLanger(dan t: Double, loketten: Int, aankomst: Double, tempo: Double) -> Double {
    erlangC(loketten: loketten, belasting: aankomst / tempo)
      * expMin((Double(loketten) * tempo - aankomst) * t)
  }

  /// The mean wait in M/M/c: C / (cμ - λ).
  static func wachttijd(loketten: Int, aankomst: Double, tempo: Double) -> Double {
    erlangC(loketten: loketten, belasting: aankomst / tempo) / (Double(loketten) * tempo - aankomst)
  }

  /// The moment by which a share p has been helped, where waits are counted by the whole day: straight within a day.
  ///
  /// - Parameter langer: the chance of waiting longer than this, falling to 0.
  static func kwantiel(_ p: Double, langer: (Double) -> Double) -> Double {
    var dag = 0.0
    while 1 - langer(dag + 1) < p { dag += 1 }
    let ervoor = dag > 0 ? 1 - langer(dag) : 0
    return dag + (p - ervoor) / (1 - langer(dag + 1) - ervoor)
  }

  /// The mean wait in M/G/1 by Pollaczek and Khinchine: λ·E[S²] / (2(1-ρ)), with E[S²] = (1 + c²)/μ².
  ///
  /// - Parameter variatie2: c², the squared coefficient of variation of the service time.
  static func pollaczekKhinchine(aankomst: Double, tempo: Double, variatie2: Double) -> Double {
    let bezetting = aankomst / tempo
    return aankomst * (1 + variatie2) / (tempo * tempo) / (2 * (1 - bezetting))
  }

  /// The mean wait per class in M/M/c with non-preemptive priority and one μ, by Cobham:
  /// (C / cμ) / ((1 - σ₍ₖ₋₁₎)(1 - σₖ)), with σₖ the load per server of the classes up to k.
  ///
  /// Source: Cobham, "Priority assignment in waiting line problems", Operations Research 2 (1954).
  static func cobham(loketten: Int, aankomst: [Double], tempo: Double) -> [Double] {
    let c = Double(loketten)
    let rest = erlangC(loketten: loketten, belasting: aankomst.reduce(0, +) / tempo) / (c * tempo)
    var last = 0.0
    return aankomst.map { eigen in
      let hiervoor = last
      last += eigen / (c * tempo)
      return rest / ((1 - hiervoor) * (1 - last))
    }
  }

  /// M/M/c+M, Erlang's A: who waits leaves after an exponential time with mean 1/θ.
  ///
  /// The chain of births and deaths is cut where its weights no longer count.
  ///
  /// - Returns: the mean number waiting, and the share that leaves, θ·L/λ.
  static func erlangA(loketten: Int, aankomst: Double, tempo: Double, ongeduld: Double) -> (
    inRij: Double, weg: Double
  ) {
    var (gewicht, som, rij) = (1.0, 1.0, 0.0)
    for n in 1...(loketten + 2000) {
      let over = Double(max(0, n - loketten))
      gewicht *= aankomst / (Double(min(n, loketten)) * tempo + over * ongeduld)
      som += gewicht
      rij += over * gewicht
      if n > loketten, gewicht < 1e-18 * som { break }
    }
    return (rij / som, ongeduld * rij / som / aankomst)
  }
}
