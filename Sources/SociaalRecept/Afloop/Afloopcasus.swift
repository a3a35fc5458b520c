import BusinessCase

/// What overviews of how it went count of one casus.
package struct Afloopcasus: Sendable, Hashable {
  package let vraagtype: Vraagtype?
  package let wijk: Wijk?
  package let koppelingen: [Koppeling]
  package let gemist: [Gemis]
  /// It ran and ended, so that satisfaction was to be asked.
  package let isAf: Bool
  package let tevredenheid: [Tevredenheid.Moment: Antwoord]
  package let klachten: [Klacht]
  /// It waited, or waits, on a waiting list.
  package let heeftGewacht: Bool
  package let overbrugd: Set<Overbrugging.Vorm>
  /// There was bridging care, of whatever kind.
  package let isOverbrugd: Bool
  /// The story may be told.
  package let magVerteld: Bool

  package struct Koppeling: Sendable, Hashable {
    package let aanbod: Int
    /// Nil where nobody asked.
    package let erbij: [Navraag.Moment: Bool]
    package let geholpen: Navraag.Hulp?
  }

  package struct Gemis: Sendable, Hashable {
    package let vraagtype: Vraagtype
    package let gat: SociaalRecept.Gemis.Gat?
  }

  package enum Antwoord: Sendable, Hashable {
    case cijfer(Int)
    case wildeNiet
  }

  package struct Klacht: Sendable, Hashable {
    /// Days to the answer; nil while there is none.
    package let dagen: Int?
  }

  init(_ casus: Casus) {
    vraagtype = casus.verwijzing.vraagtype
    wijk = casus.verwijzing.wijk
    koppelingen = casus.koppelingen.map { stand in
      // Who did not arrive is not there later either.
      var erbij = stand.navragen.mapValues(\.erbij)
      if let weg = Navraag.Moment.allCases.first(where: { erbij[$0] == false }) {
        for later in Navraag.Moment.allCases where later.dagen > weg.dagen { erbij[later] = false }
      }
      return Koppeling(aanbod: stand.koppeling.aanbod, erbij: erbij, geholpen: stand.geholpen)
    }
    gemist = casus.gemist.map { Gemis(vraagtype: $0.vraagtype, gat: $0.gat) }
    isAf = casus.isBeoordeelbaar
    tevredenheid = casus.tevredenheid.mapValues { $0.cijfer.map { .cijfer($0) } ?? .wildeNiet }
    klachten = casus.klachten.map { stand in
      Klacht(dagen: stand.antwoord.map { $0.op.dagen(sinds: stand.klacht.op) })
    }
    heeftGewacht = casus.heeftGewacht
    overbrugd = Set(casus.overbruggingen.map(\.vorm))
    isOverbrugd = casus.isOverbrugd || !casus.overbruggingen.isEmpty
    magVerteld = casus.heeftToestemming(nil) == true
  }
}

extension Casus {
  /// It, or a part of it, was on hold at some time.
  fileprivate var heeftGewacht: Bool {
    ([verloop] + delen.values).contains { $0.wachtSinds != nil || $0.wachtdagen > 0 }
  }
}
