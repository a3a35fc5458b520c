import BusinessCase

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far the figures of one world are off in many registers, and how often their intervals hold the truth.
struct Telling {
  var rr: [Double] = []
  var zonderStrata: [Double] = []
  var rd: [Double] = []
  var poisson: [Double] = []
  var (rrRaak, rdRaak, poissonRaak, marges) = (0, 0, 0, 0)
  var voorNa: [(Double, Double, Double)] = []

  /// - Parameter verschil: the true RD in euros, as the same months give it without any noise of who was helped.
  mutating func tel(_ mensen: [Meetwereld.Mens], effect: Double, verschil: Double?) {
    let contacten = Maandvergelijking(mensen.rijen(\.na, strata: true))
    let euro = Maandvergelijking(mensen.rijen(\.euroNa, strata: true))
    zonderStrata.append(Maandvergelijking(mensen.rijen(\.na, strata: false)).rr?.waarde ?? .nan)
    guard let r = contacten.rr, let d = euro.rd, let ri = r.interval, let di = d.interval else { return }
    marges += 1
    rr.append(r.waarde)
    rd.append(d.waarde)
    if ri.contains(effect) { rrRaak += 1 }
    if let verschil, di.contains(verschil) { rdRaak += 1 }
    if let p = Incidentie(mensen.rijen(\.na, strata: true)) {
      poisson.append(p.irr.waarde)
      if p.perPersoon?.contains(effect) ?? false { poissonRaak += 1 }
    }
    let v = mensen.voorNa
    voorNa.append((v.driemaanden, v.voorHulp, v.jaar))
  }
}

func midden(_ lijst: [Double]) -> Double { lijst.reduce(0, +) / Double(lijst.count) }

func tekst(_ getal: Double, _ cijfers: Int = 3) -> String {
  let macht = pow(10, Double(cijfers))
  return "\((getal * macht).rounded() / macht)"
}

@main
enum Wereld {
  static func main() {
    let woorden = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let (registers, bewoners) = (woorden.first ?? 2000, woorden.dropFirst().first ?? 150)
    print("registers \(registers), residents \(bewoners)")
    for (effect, triage) in [(1.0, false), (0.8, false), (1.0, true), (0.8, true)] {
      let wereld = Meetwereld(effect: effect, metTriage: triage)
      // The truth in euros: the weighted mean over very many people.
      let waar =
        effect == 1
        ? 0 : Maandvergelijking(wereld.mensen(200_000, zaad: 99).rijen(\.euroNa, strata: true)).rd?.waarde
      var telling = Telling()
      for nummer in 0..<registers {
        telling.tel(wereld.mensen(bewoners, zaad: UInt64(1000 + nummer)), effect: effect, verschil: waar)
      }
      let n = Double(telling.marges)
      print(
        "effect \(effect) triage \(triage): rr \(tekst(exp(midden(telling.rr.map { log($0) })))) raak \(tekst(Double(telling.rrRaak) / n)); zonder strata \(tekst(midden(telling.zonderStrata))); rd \(tekst(midden(telling.rd), 2)) waar \(tekst(waar ?? .nan, 2)) raak \(tekst(Double(telling.rdRaak) / n)); poisson \(tekst(exp(midden(telling.poisson.map { log($0) })))) raak \(tekst(Double(telling.poissonRaak) / n)); voor-na 3 maanden \(tekst(midden(telling.voorNa.map(\.0)))), voor hulp \(tekst(midden(telling.voorNa.map(\.1)))), jaar \(tekst(midden(telling.voorNa.map(\.2)))); met marge \(telling.marges)"
      )
    }
  }
}
