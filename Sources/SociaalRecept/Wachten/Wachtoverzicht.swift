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

  /// - Parameter isAfgeschermd: no figure is about one casus: groups of fewer than `Afscherming.ondergrens` go together
  ///   as "diverse", and nobody's own wait is named.
  /// - Complexity: O(n).
  package init(
    _ casussen: [Casusregel], _ instellingen: Instellingen, peildatum: Datum, vanaf: Datum? = nil,
    tot: Datum? = nil, per indeling: Indeling? = nil, isAfgeschermd: Bool = false
  ) {
    self.peildatum = peildatum
    self.vanaf = vanaf
    self.tot = tot
    self.indeling = indeling
    let telt = casussen.filter { casus in
      casus.status != .foutieveInvoer && casus.aangemeld <= min(tot ?? peildatum, peildatum)
        && casus.aangemeld >= vanaf ?? casus.aangemeld
    }
    func groep(_ naam: String, _ casussen: [Casusregel]) -> Groep {
      Groep(naam, casussen, instellingen, peildatum, isAfgeschermd)
    }
    totaal = groep("alle", telt)
    groepen =
      indeling.map { indeling in
        let groepen = Dictionary(grouping: telt, by: indeling.groep).sorted { $0.key < $1.key }
          .map { (naam: $0.key.naam, leden: $0.value) }
        return (isAfgeschermd ? metDiverse(groepen) : groepen).map { groep($0.naam, $0.leden) }
      } ?? []
  }
}

extension Wachtoverzicht.Groep {
  fileprivate init(
    _ naam: String, _ casussen: [Casusregel], _ instellingen: Instellingen, _ peildatum: Datum,
    _ isAfgeschermd: Bool
  ) {
    self.naam = naam
    aantal = casussen.count
    cijfers = Dictionary(
      uniqueKeysWithValues: Instellingen.Norm.allCases.map { norm in
        let wachten = casussen.compactMap { casus in
          casus.wacht(op: norm, peildatum: peildatum).map { (casus: casus.nummer, wacht: $0) }
        }
        return (norm, Wachtcijfers(wachten, norm: instellingen[norm], isAfgeschermd: isAfgeschermd))
      })
  }
}

/// The same casussen with the small groups in one, at the end; when that is still small, the next smallest joins it.
private func metDiverse(
  _ groepen: [(naam: String, leden: [Casusregel])]
) -> [(naam: String, leden: [Casusregel])] {
  let opOmvang = groepen.indices.sorted {
    (groepen[$0].leden.count, $0) < (groepen[$1].leden.count, $1)
  }
  var (diverse, samen): ([Casusregel], Set<Int>) = ([], [])
  for plaats in opOmvang {
    let isKlein = groepen[plaats].leden.count < Afscherming.ondergrens
    guard isKlein || (!diverse.isEmpty && diverse.count < Afscherming.ondergrens) else { break }
    diverse += groepen[plaats].leden
    samen.insert(plaats)
  }
  let rest = groepen.indices.filter { !samen.contains($0) }.map { groepen[$0] }
  return diverse.isEmpty ? rest : rest + [(naam: "diverse", leden: diverse)]
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
