import BusinessCase

/// How many casussen everybody has in hand.
package struct Caseload: Sendable, Hashable {
  /// In order of stadsdeel and name; also who has none.
  package let makelaars: [Makelaar]
  /// One per stadsdeel, whether or not somebody works there.
  package let paren: [Paar]
  /// New casussen of which the stadsdeel is not known.
  package let nieuwZonderStadsdeel: Int

  package struct Makelaar: Sendable, Hashable {
    package let naam: String
    /// Nil for somebody who is not in the settings.
    package let stadsdeel: Stadsdeel?
    /// Accepted and not closed.
    package let actief: Int
    /// Of these, on the waiting list or paused.
    package let opWachtlijst: Int
    /// Of these, without help so far along a route that gives help.
    package let zonderHulp: Int
  }

  /// The makelaars that together serve a part of town.
  package struct Paar: Sendable, Hashable {
    package let stadsdeel: Stadsdeel
    package let makelaars: Int
    /// The sum over its makelaars.
    package let actief: Int
    /// New casussen of residents there, not accepted by anybody yet.
    package let nieuw: Int
  }

  /// - Complexity: O(n).
  package init(_ casussen: [Casusregel], _ instellingen: Instellingen) {
    let open = casussen.filter { !$0.status.isGesloten }
    let nieuw = open.filter { $0.status == .aangemeld }
    let actief = Dictionary(grouping: open.filter { $0.status != .aangemeld }) { $0.makelaar ?? Self.niemand }
    makelaars = Set(instellingen.makelaars.keys).union(actief.keys).map { naam in
      Makelaar(naam, instellingen.makelaars[naam], actief[naam] ?? [])
    }.sorted { $0.volgorde < $1.volgorde }
    paren = Stadsdeel.allCases.map { [makelaars] stadsdeel in
      let eigen = makelaars.filter { $0.stadsdeel == stadsdeel }
      return Paar(
        stadsdeel: stadsdeel, makelaars: eigen.count, actief: eigen.reduce(0) { $0 + $1.actief },
        nieuw: nieuw.count { $0.stadsdeel == stadsdeel })
    }
    nieuwZonderStadsdeel = nieuw.count { $0.stadsdeel == nil }
  }

  static let niemand = "nog niemand"
}

extension Caseload.Makelaar {
  fileprivate init(_ naam: String, _ stadsdeel: Stadsdeel?, _ casussen: [Casusregel]) {
    self.naam = naam
    self.stadsdeel = stadsdeel
    actief = casussen.count
    opWachtlijst = casussen.count { $0.status == .wacht }
    zonderHulp = casussen.count { $0.hulp == nil && !$0.isRouteZonderHulp }
  }

  fileprivate var volgorde: (Int, String) {
    (stadsdeel.flatMap { Stadsdeel.allCases.firstIndex(of: $0) } ?? Stadsdeel.allCases.count, naam)
  }
}
