import BusinessCase

/// How long residents wait, and who referred them: for every norm, for all and per group.
///
/// The headline is the wait from the first report to actual help.
package struct Wachtoverzicht: Sendable, Hashable {
  /// The day that the figures hold for.
  package let peildatum: Datum
  /// Only casussen that were reported from this day on, and up to and including `tot`.
  package let vanaf: Datum?
  package let tot: Datum?
  package let indeling: Indeling?
  package let totaal: Groep
  /// Per group with at least one casus; empty without an `indeling`. Every casus is in exactly one group.
  package let groepen: [Groep]

  /// What casussen are grouped by.
  package enum Indeling: String, Sendable, Hashable, CaseIterable {
    case wijk, stadsdeel, route, kanaal, makelaar
  }

  package struct Groep: Sendable, Hashable {
    package let naam: String
    /// Casussen that were reported in the period.
    package let aantal: Int
    private let cijfers: [Instellingen.Norm: Wachtcijfers]

    package subscript(norm: Instellingen.Norm) -> Wachtcijfers {
      cijfers[norm] ?? Wachtcijfers([], norm: norm.gewoonlijk)
    }
  }

  /// - Complexity: O(n).
  package init(
    _ casussen: [Casusregel], _ instellingen: Instellingen, peildatum: Datum, vanaf: Datum? = nil,
    tot: Datum? = nil, per indeling: Indeling? = nil
  ) {
    self.peildatum = peildatum
    self.vanaf = vanaf
    self.tot = tot
    self.indeling = indeling
    let telt = casussen.filter { casus in
      casus.status != .foutieveInvoer && casus.aangemeld <= min(tot ?? peildatum, peildatum)
        && casus.aangemeld >= vanaf ?? casus.aangemeld
    }
    totaal = Groep("alle", telt, instellingen, peildatum)
    groepen =
      indeling.map { indeling in
        Dictionary(grouping: telt, by: indeling.groep).sorted { $0.key < $1.key }.map {
          Groep($0.key.naam, $0.value, instellingen, peildatum)
        }
      } ?? []
  }
}

extension Wachtoverzicht.Groep {
  fileprivate init(_ naam: String, _ casussen: [Casusregel], _ instellingen: Instellingen, _ peildatum: Datum)
  {
    self.naam = naam
    aantal = casussen.count
    cijfers = Dictionary(
      uniqueKeysWithValues: Instellingen.Norm.allCases.map { norm in
        let wachten = casussen.compactMap { casus in
          casus.wacht(op: norm, peildatum: peildatum).map { (casus: casus.nummer, wacht: $0) }
        }
        return (norm, Wachtcijfers(wachten, norm: instellingen[norm]))
      })
  }
}

/// A group with its place among the others; who has none comes last.
private struct Plaats: Hashable, Comparable {
  let rang: Int
  let naam: String

  static func < (links: Plaats, rechts: Plaats) -> Bool {
    (links.rang, links.naam) < (rechts.rang, rechts.naam)
  }
}

extension Wachtoverzicht.Indeling {
  /// The name of the group that a casus is in.
  func naam(_ casus: Casusregel) -> String { groep(casus).naam }

  fileprivate func groep(_ casus: Casusregel) -> Plaats {
    switch self {
    case .wijk: plaats(casus.wijk, casus.wijk?.naam, anders: "wijk onbekend")
    case .stadsdeel: plaats(casus.stadsdeel, casus.stadsdeel?.rawValue, anders: "stadsdeel onbekend")
    case .route: plaats(casus.route, casus.route?.naam, anders: "nog geen route")
    case .kanaal: plaats(casus.kanaal, casus.kanaal.naam, anders: "")
    case .makelaar: Plaats(rang: casus.makelaar == nil ? 1 : 0, naam: casus.makelaar ?? "nog niemand")
    }
  }

  private func plaats<Soort: CaseIterable & Equatable>(
    _ soort: Soort?, _ naam: String?, anders: String
  ) -> Plaats where Soort.AllCases == [Soort] {
    let rang = soort.flatMap { Soort.allCases.firstIndex(of: $0) }
    return Plaats(rang: rang ?? Int.max, naam: naam ?? anders)
  }
}
