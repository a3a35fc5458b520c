import Taal

extension Zorgregel {
  /// "vermeden: huisarts-consult-kort, 1 per maand vanaf maand 1, 12 maanden (kans 0,8, 50% door het traject)".
  package var zin: String {
    let zekerheid = ["kans \(getalTekst(kans.waarde))"] + voorbehouden
    return "\(soort.naam): \(post), \(omvang) (\(zekerheid.joined(separator: ", ")))"
  }

  /// "1,5 per maand vanaf maand 1, 12 maanden".
  package var omvang: String { "\(hoeveelheid.tekst) \(periode.tekst(hoeveelheid))" }

  /// What makes it count for less, or ends it: "50% door het traject", "30% eraf per jaar". Empty when all is as usual.
  package var voorbehouden: [String] {
    let (eigen, gewoonlijk) = (Zorgregelopgave(self), Zorgregelopgave.gewoonlijk(bij: soort.woord))
    return Zorgregel.velden.compactMap { veld in
      guard let achter = veld.achter, let waarde = veld.waarde(in: eigen),
        waarde != veld.waarde(in: gewoonlijk)
      else { return nil }
      return [waarde.tekst, achter].compactMap(\.self).joined(separator: " ")
    }
  }
}

extension Zorgregelveld.Waarde {
  /// For a reader; nil for a yes, which the words after it say.
  package var tekst: String? {
    switch self {
    case .tekst(let tekst): tekst
    case .getal(let getal): getalTekst(getal)
    case .deel(let deel): procentTekst(deel)
    case .maanden(let maanden): maandenTekst(maanden)
    case .waarheid: nil
    }
  }
}

extension Hoeveelheid {
  /// "eenmalig 2", "1,5 per maand".
  package var tekst: String {
    switch self {
    case .eenmalig(let aantal): "\(Self.eenmalig) \(getalTekst(aantal))"
    case .per(let eenheid, let aantal): "\(getalTekst(aantal)) per \(eenheid.rawValue)"
    }
  }
}

extension Periode {
  /// "vanaf maand 1, 12 maanden".
  fileprivate func tekst(_ hoeveelheid: Hoeveelheid) -> String {
    guard case .per = hoeveelheid else { return "in maand \(vanaf + 1)" }
    let begin = "vanaf maand \(vanaf + 1)"
    return duur.map { "\(begin), \(maandenTekst($0))" } ?? begin
  }
}

/// "1 maand", "12 maanden".
package func maandenTekst(_ maanden: Int) -> String { "\(maanden) \(maanden == 1 ? "maand" : "maanden")" }
