import BusinessCase
import Simulatie

/// Waiting times of the simulation beside those of the register, for the city and every stadsdeel.
package struct Wachtvergelijking: Sendable {
  package struct Rij: Sendable {
    package let groep: Kengetal.Groep
    package let stap: Kengetal.Stap
    package let register: Wachtcijfers
    package let mediaan: Schatting95?
    package let p80: Schatting95?
    package let binnen: Schatting95?

    /// Whom it is known of whether they were within the norm.
    package var n: Int { register.binnen + register.buiten }
    /// Too few to show.
    package var isKlein: Bool { n < Afscherming.ondergrens }
    /// The share of the register within the norm.
    package var aandeel: Marge95? { n > 0 ? .deel(register.binnen, van: n) : nil }
  }

  /// Where the simulation does not look like the register.
  package enum Afwijking: Sendable, Hashable {
    case past, korter, langer
    /// Too few to say.
    case onbekend
  }

  package let rijen: [Rij]

  /// - Parameter uitkomst: of a chain with the norms of the register.
  package init(_ gegevens: Ketengegevens, _ uitkomst: Ketenuitkomst) {
    let overzicht = Wachtoverzicht(
      gegevens.casussen, gegevens.instellingen, peildatum: gegevens.einde, per: .stadsdeel)
    let groepen: [(Kengetal.Groep, Wachtoverzicht.Groep)] =
      [(.alles, overzicht.totaal)]
      + Stadsdeel.allCases.compactMap { stadsdeel in
        overzicht.groepen.first { $0.naam == stadsdeel.rawValue }.map { (.stadsdeel(stadsdeel), $0) }
      }
    rijen = Self.stappen.flatMap { stap, norm in
      groepen.map { groep, cijfers in
        Rij(
          groep: groep, stap: stap, register: cijfers[norm],
          mediaan: uitkomst[.wacht(groep, stap, .mediaan)], p80: uitkomst[.wacht(groep, stap, .p80)],
          binnen: uitkomst[.wacht(groep, stap, .binnenNorm)])
      }
    }
  }

  private static let stappen = Instellingen.Norm.allCases.compactMap { norm in norm.stap.map { ($0, norm) } }
}

extension Wachtvergelijking.Rij {
  /// Less than this many days apart is the same: the register knows whole days.
  static let dagen = 2.0
  /// More than this share of the register's median apart is different.
  static let aandeelVanMediaan = 0.25

  /// It fits when the simulated share within the norm lies in the interval of the register's, and the medians do not
  /// differ by more than two days and a quarter.
  package var afwijking: Wachtvergelijking.Afwijking {
    guard !isKlein, let aandeel, let binnen, let mediaan else { return .onbekend }
    if let waargenomen = register.allen.mediaan {
      let verschil = mediaan.gemiddelde - Double(waargenomen)
      if abs(verschil) > max(Self.dagen, Self.aandeelVanMediaan * Double(waargenomen)) {
        return verschil < 0 ? .korter : .langer
      }
    }
    if binnen.gemiddelde > aandeel.hoog { return .korter }
    return binnen.gemiddelde < aandeel.laag ? .langer : .past
  }
}
