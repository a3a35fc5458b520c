import BusinessCase

/// What others may know of somebody, and could find them by: where they live, how old they are, who sent them, what
/// followed, when, and how long it took. Nil says that it is left out.
package struct Herkenning: Sendable, Hashable {
  package var stadsdeel: String?
  package var leeftijdsklasse: String?
  package var kanaal: String?
  package var route: String?
  /// A month (`2022-02`), a quarter (`2022-K1`) or a year (`2022`).
  package var aangemeld: String?
  package var status: String?
  /// From T0 to T1, T2, T3 and the end, in days or something coarser; empty for what did not happen (yet).
  package var duren: [Int?]?

  /// Nothing that tells one from another.
  package static let geheim = Herkenning()
}

extension Herkenning {
  init(_ regel: Casusregel) {
    stadsdeel = regel.stadsdeel?.rawValue ?? Self.onbekend
    leeftijdsklasse = regel.leeftijd.map { Leeftijdsklasse(leeftijd: $0).rawValue } ?? Self.onbekend
    kanaal = regel.kanaal.rawValue
    route = regel.route?.rawValue ?? "nog-geen"
    aangemeld = regel.aangemeld.maandtekst
    status = regel.status.rawValue
    duren = [regel.aangenomen, regel.gesprek, regel.hulp, regel.gesloten].map {
      $0?.dagen(sinds: regel.aangemeld)
    }
  }

  private static let onbekend = "onbekend"

  /// For putting groups in an order.
  var woorden: String {
    let duurwoorden = (duren ?? []).map { $0.map { String($0) } ?? "" }.joined(separator: ",")
    return [stadsdeel, leeftijdsklasse, kanaal, route, aangemeld, status].map { $0 ?? "*" }
      .joined(separator: "|") + "|\(duurwoorden)"
  }
}
