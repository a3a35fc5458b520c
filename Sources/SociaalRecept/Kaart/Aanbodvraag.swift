import BusinessCase
import Taal

/// What somebody looks for on the sociale kaart: "eenzaam, Krispijn, 71".
package struct Aanbodvraag: Sendable, Hashable {
  package var vraagtype: Vraagtype?
  package var wijk: Wijk?
  package var leeftijd: Int?
  /// What is none of those, as it is looked for.
  package var woorden: [String] = []

  package init(vraagtype: Vraagtype?, wijk: Wijk?, leeftijd: Int?) {
    (self.vraagtype, self.wijk, self.leeftijd) = (vraagtype, wijk, leeftijd)
  }

  /// Reads words in any order: a number is an age, a wijk a wijk, and `eenzaam` the kind of question that begins so.
  package init(_ tekst: String) {
    for deel in tekst.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init) {
      if leeftijd == nil, let getal = Int(deel), Leeftijdsklasse.leeftijden.contains(getal) {
        leeftijd = getal
      } else if wijk == nil, let gevonden = Wijk(deel) {
        wijk = gevonden
      } else if vraagtype == nil, let gevonden = Self.vraagtype(deel.lowercased()) {
        vraagtype = gevonden
      } else {
        woorden += deel.zoekwoorden
      }
    }
  }

  private static func vraagtype(_ woord: String) -> Vraagtype? {
    guard woord.count >= 4 else { return nil }
    return Vraagtype.allCases.first {
      $0 != .anders && ($0.rawValue.hasPrefix(woord) || woord.hasPrefix($0.rawValue))
    }
  }
}

/// An entry that was found, with what speaks for it.
package struct Aanbodtreffer: Sendable, Hashable {
  package let aanbod: Aanbod
  /// Higher is better.
  package let punten: Int
  package let waarom: [String]
}

extension [Aanbod] {
  /// What fits, the best first: what is for this kind of question before what only has a word of it, what is near before what
  /// is for the whole town, and what was confirmed lately before what was not. What is for other ages or other wijken, or is no
  /// longer there, does not fit.
  package func gezocht(_ vraag: Aanbodvraag, vandaag: Datum) -> [Aanbodtreffer] {
    compactMap { $0.treffer(vraag, vandaag) }.sorted {
      ($1.punten, $0.aanbod.naam, $0.aanbod.nummer ?? 0) < ($0.punten, $1.aanbod.naam, $1.aanbod.nummer ?? 0)
    }
  }
}

extension Aanbod {
  fileprivate func treffer(_ vraag: Aanbodvraag, _ vandaag: Datum) -> Aanbodtreffer? {
    guard isActief, let leeftijdspunt = past(vraag.leeftijd), let wijkpunt = past(vraag.wijk) else {
      return nil
    }
    var (punten, waarom) = (leeftijdspunt + wijkpunt, [String]())
    var raak = vraag.vraagtype == nil && vraag.woorden.isEmpty
    if let vraagtype = vraag.vraagtype, vraagtypes.contains(vraagtype) {
      (punten, raak) = (punten + 8, true)
      waarom.append(vraagtype.rawValue)
    } else if let vraagtype = vraag.vraagtype, tekstpunten([vraagtype.rawValue]) > 0 {
      (punten, raak) = (punten + 3, true)
      waarom.append(vraagtype.rawValue)
    }
    let gevonden = vraag.woorden.filter { tekstpunten([$0]) > 0 }
    if !gevonden.isEmpty {
      (punten, raak) = (punten + tekstpunten(gevonden), true)
      waarom += gevonden
    }
    guard raak else { return nil }
    if let wijk = vraag.wijk, wijken.contains(wijk) { waarom.append(wijk.naam) }
    if let leeftijd = vraag.leeftijd, leeftijdspunt > 0 { waarom.append("\(leeftijd) jaar") }
    if isVerouderd(vandaag) { punten -= 2 }
    return Aanbodtreffer(aanbod: self, punten: punten, waarom: waarom)
  }

  /// Nil when it is not for this age.
  private func past(_ leeftijd: Int?) -> Int? {
    guard let leeftijd else { return 0 }
    if let vanafLeeftijd, leeftijd < vanafLeeftijd { return nil }
    if let totLeeftijd, leeftijd > totLeeftijd { return nil }
    return vanafLeeftijd == nil && totLeeftijd == nil ? 0 : 2
  }

  /// Nil when it is not for this wijk.
  private func past(_ wijk: Wijk?) -> Int? {
    guard let wijk, !wijken.isEmpty else { return 0 }
    return wijken.contains(wijk) ? 4 : nil
  }

  private func tekstpunten(_ woorden: [String]) -> Int {
    let titel = "\(naam) \(organisatie)".zoekwoorden
    let rest = [omschrijving, doelgroep, waar].compactMap(\.self).flatMap(\.zoekwoorden)
    return woorden.reduce(0) { punten, woord in
      let past = { (eigen: String) in
        eigen.hasPrefix(woord) || woord.count > 4 && woord.hasPrefix(eigen) && eigen.count > 3
      }
      return punten + (titel.contains(where: past) ? 3 : rest.contains(where: past) ? 1 : 0)
    }
  }
}
