import BusinessCase

/// A figure of a simulation with its 95% interval: a mean over replications or, of waits and shares, over all people of
/// all replications together.
package struct Schatting95: Sendable, Hashable {
  package let gemiddelde: Double
  /// Half the width of the interval, by the jackknife over replications; nil for one replication.
  package let marge: Double?
  /// Replications that it rests on.
  package let herhalingen: Int

  package var laag: Double { gemiddelde - (marge ?? 0) }
  package var hoog: Double { gemiddelde + (marge ?? 0) }
}

/// What a simulation of a chain gives: every figure with its interval.
package struct Ketenuitkomst: Sendable {
  package let plan: Ketenplan
  package let wijze: Simulatiewijze
  /// Replications are counted in so many groups at most, so that memory does not grow with them.
  private static let hoogstens = 100
  private var groepen: [Herhalingsom] = []
  /// Whether in = out + inside and Little's law held in every replication.
  package private(set) var klopt = true
  /// Events in all replications together.
  package private(set) var voorvallen = 0
  /// Years that were played in all replications together, with warm-up and run-out.
  package private(set) var jarenGespeeld = 0.0
  /// Per replication, for every step: the share within the norm; nil when of nobody it is known.
  private var aandelenBinnen: [Double?] = []

  init(_ plan: Ketenplan, _ wijze: Simulatiewijze) { (self.plan, self.wijze) = (plan, wijze) }

  /// Counts the next replication.
  mutating func tel(_ herhaling: Herhaling, nummer: Int) {
    let groep = nummer % Self.hoogstens
    if groep == groepen.count {
      groepen.append(Herhalingsom(herhaling))
    } else {
      groepen[groep].tel(Herhalingsom(herhaling))
    }
    klopt = klopt && herhaling.klopt
    voorvallen += herhaling.voorvallen
    jarenGespeeld += herhaling.jaren
    aandelenBinnen += Kengetal.Stap.allCases.map { herhaling.wachten.aandeelBinnen($0) }
  }

  /// The share of the replications in which a share of at least `norm` was within the norm of a step.
  package func kans(_ stap: Kengetal.Stap, minstens norm: Double) -> Double {
    let stappen = Kengetal.Stap.allCases.count
    let gehaald = stride(from: stap.rawValue, to: aandelenBinnen.count, by: stappen).count { herhaling in
      aandelenBinnen[herhaling].map { $0 >= norm } ?? false
    }
    return Double(gehaald) / Double(max(1, aandelenBinnen.count / stappen))
  }

  /// Nil when there was nothing to observe.
  package subscript(kengetal: Kengetal) -> Schatting95? {
    jackknife(kengetal).map { schatting($0, kengetal) }
  }

  /// How much more than in another chain that was played in the same world; nil when there was nothing to compare.
  ///
  /// - Precondition: it was played as often, from the same seed.
  package func verschil(_ kengetal: Kengetal, met eerste: Ketenuitkomst) -> Schatting95? {
    precondition(wijze.herhalingen == eerste.wijze.herhalingen && wijze.zaad == eerste.wijze.zaad)
    guard let nu = jackknife(kengetal), let eerst = eerste.jackknife(kengetal) else { return nil }
    return schatting(nu - eerst, kengetal)
  }

  private func schatting(_ figuur: Jackknife, _ kengetal: Kengetal) -> Schatting95 {
    let gezien = kengetal.plaats.map { plaats in groepen.reduce(0) { $0 + $1.cijfers[plaats].aantal } }
    return Schatting95(
      gemiddelde: figuur.geheel, marge: figuur.marge, herhalingen: gezien ?? wijze.herhalingen)
  }

  /// How many of those who got help waited each whole number of days for it, in all replications together.
  package var hulpdagen: [Int] {
    var samen = Overleving()
    for groep in groepen { samen.tel(groep.wachten.duur(.hulp, wijken: Kengetal.Groep.alles.wijken)) }
    return samen.vakken.map(Int.init)
  }
}

extension Ketenuitkomst {
  private func jackknife(_ kengetal: Kengetal) -> Jackknife? {
    switch kengetal {
    case .wacht(let groep, let stap, let maat) where maat != .langst: wacht(groep.wijken, stap, maat)
    case .jaar(let jaar, let maat): self.jaar(jaar, maat)
    default:
      kengetal.plaats.flatMap { plaats in Jackknife(groepen.map { $0.cijfers[plaats] }, \.gemiddelde) }
    }
  }

  private func wacht(_ wijken: [Int], _ stap: Kengetal.Stap, _ maat: Kengetal.Maat) -> Jackknife? {
    switch maat {
    case .mediaan: kwantiel(0.5, wijken, stap)
    case .p80: kwantiel(0.8, wijken, stap)
    case .p90: kwantiel(0.9, wijken, stap)
    case .aantal: perHerhaling { $0.stand(stap, wijken: wijken).geholpen.aantal }
    case .wachtNog: perHerhaling { $0.stand(stap, wijken: wijken).open }
    case .gemiddeld, .langst:
      Jackknife(groepen.map { $0.wachten.stand(stap, wijken: wijken) }, \.geholpen.gemiddelde)
    case .binnenNorm: Jackknife(groepen.map { $0.wachten.stand(stap, wijken: wijken) }, \.aandeelBinnen)
    }
  }

  private func kwantiel(_ deel: Double, _ wijken: [Int], _ stap: Kengetal.Stap) -> Jackknife? {
    Jackknife(groepen.map { $0.wachten.duur(stap, wijken: wijken) }) { $0.kwantiel(deel) }
  }

  private func jaar(_ jaar: Int, _ maat: Kengetal.Jaarmaat) -> Jackknife? {
    let wijken = Kengetal.Groep.alles.wijken
    func standen(_ stap: Kengetal.Stap) -> [Wachtstand] {
      groepen.map { $0.wachten.stand(stap, wijken: wijken, jaar: jaar) }
    }
    switch maat {
    case .ingestroomd: return perHerhaling { $0.ingestroomd[jaar] }
    case .gesprek: return Jackknife(standen(.gesprek), \.geholpen.gemiddelde)
    case .gesprekBinnen: return Jackknife(standen(.gesprek), \.aandeelBinnen)
    case .hulp: return Jackknife(standen(.hulp), \.geholpen.gemiddelde)
    case .hulpBinnen: return Jackknife(standen(.hulp), \.aandeelBinnen)
    case .wachtlijst: return Jackknife(standen(.wachtlijst), \.geholpen.gemiddelde)
    }
  }

  /// A number per replication.
  private func perHerhaling(_ aantal: (Wachttelling) -> Int) -> Jackknife? {
    Jackknife(groepen.map { Telsom(som: Double(aantal($0.wachten)), aantal: $0.herhalingen) }, \.gemiddelde)
  }
}

/// Values of replications, added up.
struct Telsom: Sendable, Samenvoegbaar {
  var som = 0.0
  var aantal = 0

  mutating func tel(_ ander: Telsom) {
    som += ander.som
    aantal += ander.aantal
  }

  var gemiddelde: Double? { aantal > 0 ? som / Double(aantal) : nil }
}

/// What some replications counted, together.
private struct Herhalingsom: Sendable, Samenvoegbaar {
  private(set) var herhalingen = 1
  /// In the order of `Kengetal.plaats`.
  private(set) var cijfers: [Telsom]
  private(set) var wachten: Wachttelling

  init(_ herhaling: Herhaling) {
    cijfers = herhaling.cijfers.map { $0.isFinite ? Telsom(som: $0, aantal: 1) : Telsom() }
    wachten = herhaling.wachten
  }

  mutating func tel(_ ander: Herhalingsom) {
    herhalingen += ander.herhalingen
    for plaats in cijfers.indices { cijfers[plaats].tel(ander.cijfers[plaats]) }
    wachten.tel(ander.wachten)
  }
}
