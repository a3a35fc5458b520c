import BusinessCase

/// Everything one simulation needs: the chain, and the programme that says how many come in.
package struct Ketenplan: Sendable, Hashable {
  package var keten: Keten
  package var instroom: [Programma.Instroom]
  /// Change of the inflow per year, as a fraction.
  package var groei: Double
  package var jaren: Int
  /// What people come with, after the programme where the chain does not say.
  package var vragen: [Vraagmix]
  /// How the hours of a makelaar are spread; no file says otherwise, theory does.
  var werk = Werkspreiding.rond

  package init(_ keten: Keten, _ programma: Programma) {
    self.keten = keten
    instroom = programma.instroom
    groei = programma.groei
    jaren = programma.jaren
    vragen = keten.vraagtypes
    if vragen.isEmpty {
      vragen = [Vraagmix(vraagtype: .anders, aandeel: 1, routes: Routemix(programma.routemix))]
    }
  }

  /// Residents a year in the first year.
  package var perJaar: Double { instroom.reduce(0) { $0 + $1.perJaar } }

  /// How busy each month is, from the beginning of the warm-up to the end of the longest run-out: the month pattern
  /// with the growth per year on it. The warm-up is as the first year, and growth goes on in the run-out.
  var drukte: [Double] {
    let inloop = Int(keten.inloop.rounded())
    let maanden = inloop + jaren * 12 + Int(keten.uitloop.rounded())
    var groeifactoren = [1.0]
    while groeifactoren.count * 12 < maanden {
      groeifactoren.append(groeifactoren[groeifactoren.count - 1] * (1 + groei))
    }
    return (0..<max(1, maanden)).map { maand in
      let sinds = maand - inloop
      return keten.maandpatroon[((sinds % 12) + 12) % 12] * groeifactoren[max(0, sinds) / 12]
    }
  }

  /// The share of a route over all questions.
  package func aandeel(_ route: Route) -> Double {
    let som = vragen.reduce(0) { $0 + $1.aandeel }
    return som > 0 ? vragen.reduce(0) { $0 + $1.aandeel * $1.routes[route] } / som : 0
  }

  /// The number of makelaars in all, spread so that nobody has much more to do than another.
  package func met(makelaars aantal: Int) -> Ketenplan {
    var plan = self
    var verdeling: [Stadsdeel: Double] = [:]
    for _ in 0..<max(0, aantal) {
      let drukste = Stadsdeel.allCases.max {
        druk($0, verdeling[$0] ?? 0) < druk($1, verdeling[$1] ?? 0)
      }
      if let drukste { verdeling[drukste, default: 0] += 1 }
    }
    plan.keten.makelaars.perStadsdeel = verdeling
    return plan
  }

  /// One makelaar more, in the stadsdeel with the most inflow per makelaar, and where that is.
  package var metEenErbij: (plan: Ketenplan, waar: Stadsdeel) {
    let aantallen = keten.makelaars.perStadsdeel
    let drukste = Stadsdeel.allCases.reduce(Stadsdeel.west) { beste, ander in
      druk(ander, aantallen[ander] ?? 0) > druk(beste, aantallen[beste] ?? 0) ? ander : beste
    }
    var plan = self
    plan.keten.makelaars.perStadsdeel[drukste, default: 0] += 1
    return (plan, drukste)
  }

  /// The same chain in which reports by Veilig Thuis wait their turn; nil when they already do.
  package var zonderVoorrang: Ketenplan? {
    guard keten.wijkteam.voorrang, keten.wijkteam.veiligThuis > 0 else { return nil }
    var plan = self
    plan.keten.wijkteam.voorrang = false
    return plan
  }

  /// The inflow per makelaar if a stadsdeel had half a makelaar more than it has.
  private func druk(_ stadsdeel: Stadsdeel, _ makelaars: Double) -> Double {
    aandeel(stadsdeel) / (makelaars + 0.5)
  }

  func aandeel(_ stadsdeel: Stadsdeel) -> Double {
    Wijk.allCases.filter { $0.stadsdeel == stadsdeel }.reduce(0) { $0 + (keten.wijken[$1] ?? 0) }
  }
}

extension Programma {
  /// Shares of the routes, after the population that the programme describes.
  package var routemix: [Route: Double] {
    verdeling.reduce(into: [:]) { mix, stratum in
      if let route = stratum.route { mix[route, default: 0] += stratum.aandeel }
    }
  }
}

/// How the hours of one piece of work are spread around their mean.
enum Werkspreiding: Sendable, Hashable {
  /// Evenly from a half to one and a half times the mean.
  case rond
  case exponentieel
}
