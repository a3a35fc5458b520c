import BusinessCase
import Taal

/// What an entry of the sociale kaart says, under the names that its CSV, its JSON and its options have.
package enum Aanbodveld: String, Sendable, Hashable, CaseIterable {
  case kenmerk, organisatie, naam, omschrijving, vraagtypes, wijken
  case vanafLeeftijd = "vanaf-leeftijd"
  case totLeeftijd = "tot-leeftijd"
  case doelgroep, waar, wanneer, kosten, contact, website, wachttijd, toegankelijkheid, actief, bevestigd

  package var uitleg: String {
    switch self {
    case .kenmerk: "hoe de bron het noemt"
    case .organisatie: "wie het aanbiedt"
    case .naam: "hoe het heet"
    case .omschrijving: "wat het is"
    case .vraagtypes: "voor welke vragen: \(Vraagtype.allCases.map(\.rawValue).joined(separator: ", "))"
    case .wijken: "voor bewoners van welke wijken; leeg is de hele stad"
    case .vanafLeeftijd: "vanaf welke leeftijd"
    case .totLeeftijd: "tot en met welke leeftijd"
    case .doelgroep: "voor wie, in woorden"
    case .waar: "waar het is"
    case .wanneer: "wanneer het is"
    case .kosten: "wat het kost"
    case .contact: "wie u belt of schrijft"
    case .website: "het adres op internet"
    case .wachttijd: "hoe lang iemand wacht"
    case .toegankelijkheid: "voor wie slecht loopt, ziet of hoort"
    case .actief: "of het er nog is: ja of nee"
    case .bevestigd: "de dag waarop iemand het nakeek"
    }
  }

  /// What is expected, for a message.
  package var verwacht: String {
    switch self {
    case .vraagtypes: "een of meer van: \(Vraagtype.allCases.map(\.rawValue).joined(separator: ", "))"
    case .wijken: "een of meer van: \(Wijk.woorden.joined(separator: ", "))"
    case .vanafLeeftijd, .totLeeftijd:
      "een leeftijd van 0 tot en met \(Leeftijdsklasse.leeftijden.upperBound)"
    case .actief: "\(Instellingen.ja) of \(Instellingen.nee)"
    case .bevestigd: Datum.verwacht
    default: "een tekst"
    }
  }

  /// The free texts, which are all kept the same way.
  fileprivate var pad: WritableKeyPath<Aanbod, String?>? {
    switch self {
    case .kenmerk: \.kenmerk
    case .omschrijving: \.omschrijving
    case .doelgroep: \.doelgroep
    case .waar: \.waar
    case .wanneer: \.wanneer
    case .kosten: \.kosten
    case .contact: \.contact
    case .website: \.website
    case .wachttijd: \.wachttijd
    case .toegankelijkheid: \.toegankelijkheid
    default: nil
    }
  }
}

extension Aanbod {
  /// In words; empty when nothing is known.
  package subscript(veld: Aanbodveld) -> String {
    if let pad = veld.pad { return self[keyPath: pad] ?? "" }
    return switch veld {
    case .organisatie: organisatie
    case .naam: naam
    case .vraagtypes: vraagtypes.map(\.rawValue).joined(separator: ", ")
    case .wijken: wijken.map(\.naam).joined(separator: ", ")
    case .vanafLeeftijd: vanafLeeftijd.map(String.init) ?? ""
    case .totLeeftijd: totLeeftijd.map(String.init) ?? ""
    case .actief: isActief ? Instellingen.ja : Instellingen.nee
    case .bevestigd: bevestigd?.description ?? ""
    default: ""
    }
  }

  /// Takes over what somebody wrote; nothing written takes it away.
  ///
  /// - Returns: whether it could be that.
  package mutating func zet(_ veld: Aanbodveld, _ woorden: String) -> Bool {
    let tekst = woorden.zonderRand
    if let pad = veld.pad {
      self[keyPath: pad] = tekst.isEmpty ? nil : tekst
      return true
    }
    switch veld {
    case .organisatie: organisatie = tekst
    case .naam: naam = tekst
    case .vraagtypes: return zet(\.vraagtypes, tekst) { Vraagtype(rawValue: $0.lowercased()) }
    case .wijken: return zet(\.wijken, tekst) { Wijk($0) }
    case .vanafLeeftijd: return zetLeeftijd(\.vanafLeeftijd, tekst)
    case .totLeeftijd: return zetLeeftijd(\.totLeeftijd, tekst)
    case .actief:
      guard tekst.isEmpty || [Instellingen.ja, Instellingen.nee].contains(tekst.lowercased()) else {
        return false
      }
      isActief = tekst.lowercased() != Instellingen.nee
    case .bevestigd:
      bevestigd = Datum(tekst)
      return tekst.isEmpty || bevestigd != nil
    default: return false
    }
    return true
  }

  private mutating func zet<Woord: Equatable>(
    _ pad: WritableKeyPath<Aanbod, [Woord]>, _ tekst: String, _ lees: (String) -> Woord?
  ) -> Bool {
    let delen = tekst.split { $0 == "," || $0 == ";" }.map { String($0).zonderRand }.filter { !$0.isEmpty }
    let woorden = delen.compactMap(lees)
    self[keyPath: pad] = woorden.reduce(into: []) { uniek, woord in
      if !uniek.contains(woord) { uniek.append(woord) }
    }
    return woorden.count == delen.count
  }

  private mutating func zetLeeftijd(_ pad: WritableKeyPath<Aanbod, Int?>, _ tekst: String) -> Bool {
    self[keyPath: pad] = Int(tekst)
    return tekst.isEmpty || Int(tekst).map(Leeftijdsklasse.leeftijden.contains) ?? false
  }
}
