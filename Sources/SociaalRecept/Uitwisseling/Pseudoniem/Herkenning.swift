import BusinessCase

/// What others may know of somebody, and could find them by: where they live, how old they are, who sent them, what
/// followed, and when. Nil says that it is left out.
package struct Herkenning: Sendable, Hashable {
  package var stadsdeel: String?
  package var leeftijdsklasse: String?
  package var kanaal: String?
  package var route: String?
  /// A month (`2022-02`), a quarter (`2022-K1`) or a year (`2022`).
  package var aangemeld: String?

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
  }

  private static let onbekend = "onbekend"

  /// The same with less and less in it, from as it is to nothing at all. First the day fades, since it tells most and
  /// is missed least; who lives where is kept longest, since that is what the city plans by.
  var trappen: [Herkenning] {
    var trap = self
    var trappen = [trap]
    trap.aangemeld = aangemeld?.kwartaal
    trappen.append(trap)
    trap.aangemeld = aangemeld.map { String($0.prefix(4)) }
    trappen.append(trap)
    trap.kanaal = nil
    trappen.append(trap)
    trap.aangemeld = nil
    trappen.append(trap)
    trap.leeftijdsklasse = nil
    trappen.append(trap)
    trap.stadsdeel = nil
    trappen.append(trap)
    trap.route = nil
    return trappen + [trap]
  }
}

extension String {
  /// `2022-05` is in `2022-K2`.
  fileprivate var kwartaal: String {
    "\(prefix(4))-K\(((Int(suffix(2)) ?? 1) + 2) / 3)"
  }
}
