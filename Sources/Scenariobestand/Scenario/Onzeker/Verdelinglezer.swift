import Bestandsvorm
import BusinessCase
import Taal

/// How the inflow is divided over groups, and the parameters for the report.
struct GelezenVerdeling {
  var strata: [Stratum] = []
  var gegevens: [Gegeven] = []
}

extension Objectlezer {
  /// `routemix` or `verdeling` of a programme; without either every casus weighs the same.
  mutating func verdelingVanInstroom() -> GelezenVerdeling {
    let mix = routemix()
    let verdeling = verdeling()
    if mix != nil, verdeling != nil, let plaats = knoop("verdeling") {
      boek.noteer(
        bij: plaats, pad: pad(naar: "verdeling"), gevonden: "\"routemix\" staat er ook al in",
        verwacht: "een van beide; schrijf null achter de andere als die uit de basis komt")
    }
    return mix ?? verdeling ?? GelezenVerdeling()
  }

  private mutating func routemix() -> GelezenVerdeling? {
    guard var lezer = object("routemix") else { return nil }
    let herkomst = lezer.herkomst()
    var aandelen: [Aandeel] = []
    var isHeel = true
    for route in Route.allCases where lezer.knoop(route.rawValue) != nil {
      guard let aandeel = lezer.getal(route.rawValue, .optioneel, 0...1) else {
        isHeel = false
        continue
      }
      aandelen.append(
        Aandeel(
          stratum: Stratum(route: route, aandeel: aandeel.waarde),
          sleutel: lezer.pad(naar: route.rawValue), naam: "Aandeel van de route",
          herkomst: aandeel.herkomst == .ongenoemd ? herkomst : aandeel.herkomst))
    }
    lezer.sluitAf()
    if isHeel { boek.controleerSom(aandelen, bij: lezer.knoop, pad: lezer.pad) }
    return GelezenVerdeling(aandelen)
  }

  private mutating func verdeling() -> GelezenVerdeling? {
    guard let leden = lijst("verdeling", .optioneel, "een lijst met groepen en hun aandeel") else {
      return nil
    }
    let groepen = leden.compactMap { lid -> (aandeel: Aandeel, knoop: Knoop, pad: String)? in
      guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek) else { return nil }
      return lezer.groep().map { ($0, lid.knoop, lid.pad) }
    }
    // After a mistake in one group the others say nothing about the whole.
    guard groepen.count == leden.count, let lijst = knoop("verdeling") else { return GelezenVerdeling() }
    boek.controleerGroepen(groepen)
    boek.controleerSom(groepen.map(\.aandeel), bij: lijst, pad: pad(naar: "verdeling"))
    return GelezenVerdeling(groepen.map(\.aandeel))
  }

  private mutating func groep() -> Aandeel? {
    let fouten = boek.fouten.count
    let route = keuze("route", .optioneel, als: Route.self)
    let stadsdeel = stadsdeel(.optioneel)
    let klasse = keuze("leeftijdsklasse", .optioneel, als: Leeftijdsklasse.self)
    let aandeel = getal("aandeel", .verplicht, 0...1)
    let herkomst = herkomst()
    sluitAf()
    guard let aandeel, boek.fouten.count == fouten else { return nil }
    return Aandeel(
      stratum: Stratum(
        route: route, stadsdeel: stadsdeel, leeftijdsklasse: klasse, aandeel: aandeel.waarde),
      sleutel: pad(naar: "aandeel"), naam: "Aandeel van de groep",
      herkomst: aandeel.herkomst == .ongenoemd ? herkomst : aandeel.herkomst)
  }
}

/// A group with its share, and how the report names it.
private struct Aandeel {
  let stratum: Stratum
  let sleutel: String
  let naam: String
  let herkomst: Gegeven.Herkomst
}

extension GelezenVerdeling {
  fileprivate init(_ aandelen: [Aandeel]) {
    strata = aandelen.map(\.stratum)
    gegevens = aandelen.map {
      Gegeven(
        sleutel: $0.sleutel, naam: "\($0.naam) \($0.stratum.naam)", waarde: .procent($0.stratum.aandeel),
        herkomst: $0.herkomst)
    }
  }
}

extension Foutenboek {
  /// Shares add up to 1.
  fileprivate func controleerSom(_ aandelen: [Aandeel], bij knoop: Knoop, pad: String) {
    let som = aandelen.reduce(0) { $0 + $1.stratum.aandeel }
    guard abs(som - 1) > 1e-6 else { return }
    noteer(
      bij: knoop, pad: pad,
      gevonden: "de aandelen zijn samen \(leesbaar((som * 1e6).rounded() / 1e6))", verwacht: "samen 1")
  }

  /// Groups do not overlap: all name the same properties, and none occurs twice.
  fileprivate func controleerGroepen(_ groepen: [(aandeel: Aandeel, knoop: Knoop, pad: String)]) {
    var bekend: Set<Stratum> = []
    let eigenschappen = groepen.first?.aandeel.stratum.eigenschappen ?? []
    for (aandeel, knoop, pad) in groepen {
      var groep = aandeel.stratum
      groep.aandeel = 0
      if groep.eigenschappen.isEmpty {
        noteer(
          bij: knoop, pad: pad, gevonden: "deze groep noemt geen enkele eigenschap",
          verwacht: "een route, een stadsdeel of een leeftijdsklasse")
      } else if groep.eigenschappen != eigenschappen {
        noteer(
          bij: knoop, pad: pad, gevonden: "deze groep noemt andere eigenschappen dan de eerste",
          verwacht: "in elke groep dezelfde: \(eigenschappen.joined(separator: ", "))")
      } else if !bekend.insert(groep).inserted {
        noteer(
          bij: knoop, pad: pad, gevonden: "de groep \"\(groep.naam)\" staat er al in",
          verwacht: "elke groep één keer")
      }
    }
  }
}

extension Stratum {
  fileprivate var eigenschappen: [String] {
    [
      route.map { _ in "route" }, stadsdeel.map { _ in "stadsdeel" },
      leeftijdsklasse.map { _ in "leeftijdsklasse" },
    ].compactMap { $0 }
  }
}
