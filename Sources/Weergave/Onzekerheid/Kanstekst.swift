import BusinessCase
import Taal

/// A chance as a reader uses it: "6%", "minder dan 1%", "meer dan 99%".
package func kansTekst(_ kans: Double) -> String {
  if kans > 0, kans < 0.01 { return "minder dan 1%" }
  if kans < 1, kans > 0.99 { return "meer dan 99%" }
  return procentTekst(kans, decimalen: 0)
}

extension Kansbeeld {
  /// "€ -1.166 tot € 286".
  package var intervalTekst: String {
    "\(heleEuroTekst(interval.lowerBound)) tot \(heleEuroTekst(interval.upperBound))"
  }
}

extension Parameter {
  /// A value of it, with its unit.
  package func tekst(_ waarde: Double) -> String {
    switch eenheid {
    case .euro: euroTekst(waarde)
    case .fractie:
      waarde.isRond ? procentTekst((waarde * 1e4).rounded() / 1e4) : procentTekst(waarde, decimalen: 1)
    case .getal: getalTekst(waarde, decimalen: 2)
    }
  }
}

extension Double {
  /// Written down by somebody, in hundredths of a percent at most.
  fileprivate var isRond: Bool { abs(self * 1e4 - (self * 1e4).rounded()) < 1e-7 }
}

extension Informatiewaarde.Onderwerp {
  package var naam: String {
    switch self {
    case .gedeeld(let getal): getal.naam
    case .oordeel: "Oordeel per casus: kansen, toerekening en hoeveelheden"
    case .steekproef: "Toeval: welke casussen zijn beoordeeld"
    }
  }

  var sleutel: String {
    switch self {
    case .gedeeld(let getal): getal.sleutel
    case .oordeel: "oordeel"
    case .steekproef: "steekproef"
    }
  }
}

extension Verdeling {
  /// "95%: 0,05 tot 0,3 (bèta)".
  package var tekst: String {
    let interval = interval95
    return
      "95%: \(getalTekst(interval.lowerBound, decimalen: 2)) tot \(getalTekst(interval.upperBound, decimalen: 2)) (\(vorm))"
  }

  var vorm: String {
    switch self {
    case .vast: "vast"
    case .uniform: "uniform"
    case .driehoek: "driehoek"
    case .normaal: "normaal"
    case .lognormaal: "lognormaal"
    case .gamma: "gamma"
    case .beta: "bèta"
    }
  }
}
