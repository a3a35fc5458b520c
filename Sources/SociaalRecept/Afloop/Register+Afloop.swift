/// The four overviews of how it went, counted from the same casussen.
package struct Afloop: Sendable, Hashable {
  package enum Deel: String, Sendable, Hashable, CaseIterable {
    case voorveld, ontbreekt, tevredenheid, overbrugging
  }

  package let voorveld: Voorveld
  package let ontbreekt: Ontbreekt
  package let waardering: Waardering
  package let overbrugging: Overbruggingscijfers
  /// What the sociale kaart calls each offer, by number.
  package let aanbod: [Int: String]

  init(_ casussen: [Afloopcasus], aanbod: [Aanbod], isAfgeschermd: Bool) {
    voorveld = Voorveld(casussen, isAfgeschermd: isAfgeschermd)
    ontbreekt = Ontbreekt(casussen, isAfgeschermd: isAfgeschermd)
    waardering = Waardering(casussen, isAfgeschermd: isAfgeschermd)
    overbrugging = Overbruggingscijfers(casussen, isAfgeschermd: isAfgeschermd)
    self.aanbod = Dictionary(
      aanbod.compactMap { een in een.nummer.map { ($0, een.titel) } },
      uniquingKeysWith: { eerste, _ in eerste })
  }
}

extension Register {
  /// The present, over all casussen but those that were a mistake.
  ///
  /// - Complexity: O(gebeurtenissen).
  func afloopcasussen() throws(Registerfout) -> [Afloopcasus] {
    var casussen: [Afloopcasus] = []
    try Logboek(database: database).casussen { casus, _ in
      if casus.status != .foutieveInvoer { casussen.append(Afloopcasus(casus)) }
    }
    return casussen
  }
}

extension Uitgavedeel {
  init(_ deel: Afloop.Deel) {
    switch deel {
    case .voorveld: self = .voorveld
    case .ontbreekt: self = .ontbreekt
    case .tevredenheid: self = .tevredenheid
    case .overbrugging: self = .overbrugging
    }
  }
}

extension Afloopcasus {
  /// Where this casus counts in an overview, and with what.
  func cellen(_ deel: Afloop.Deel) -> [String: AnyHashable] {
    switch deel {
    case .voorveld:
      if koppelingen.isEmpty { return [:] }
      var cellen: [String: AnyHashable] = [
        "alle": AnyHashable(koppelingen), "vraagtype \(vraagtype?.rawValue ?? "")": AnyHashable(koppelingen),
      ]
      for (aanbod, eigen) in Dictionary(grouping: koppelingen, by: \.aanbod) {
        cellen["aanbod \(aanbod)"] = eigen
      }
      return cellen
    case .ontbreekt:
      if gemist.isEmpty { return [:] }
      var cellen: [String: AnyHashable] = ["alle": AnyHashable(gemist)]
      for gemis in gemist {
        cellen["\(gemis.vraagtype) \(wijk?.rawValue ?? "")"] = gemist
        if let gat = gemis.gat { cellen["gat \(gat)"] = gemist }
      }
      return cellen
    case .tevredenheid:
      guard isAf || !tevredenheid.isEmpty || !klachten.isEmpty else { return [:] }
      return [
        "alle": AnyHashable(Vindt(tevredenheid: tevredenheid, klachten: klachten, magVerteld: magVerteld))
      ]
    case .overbrugging:
      guard heeftGewacht || isOverbrugd else { return [:] }
      var cellen: [String: AnyHashable] = [
        "alle": AnyHashable([AnyHashable(overbrugd), AnyHashable(isOverbrugd)])
      ]
      for vorm in overbrugd { cellen["vorm \(vorm)"] = overbrugd }
      return cellen
    }
  }

  private struct Vindt: Hashable {
    let tevredenheid: [Tevredenheid.Moment: Antwoord]
    let klachten: [Klacht]
    let magVerteld: Bool
  }
}
