import BusinessCase
import Taal

/// A chance as a reader uses it: "6%", "minder dan 1%", "meer dan 99%".
package func kansTekst(_ kans: Double) -> String {
  if kans > 0, kans < 0.01 { return "minder dan 1%" }
  if kans < 1, kans > 0.99 { return "meer dan 99%" }
  return procentTekst(kans, decimalen: 0)
}

extension Parameter {
  /// A value of it, with its unit.
  ///
  /// - Parameter extra: how many decimals more than usual.
  package func tekst(_ waarde: Double, extra: Int = 0) -> String {
    switch eenheid {
    case .euro: metEuroteken(getalTekst(waarde, decimalen: 2 + extra))
    case .fractie:
      waarde.isRond
        ? procentTekst((waarde * 1e4).rounded() / 1e4) : procentTekst(waarde, decimalen: 1 + extra)
    case .getal: getalTekst(waarde, decimalen: 2 + extra)
    }
  }
}

extension Double {
  /// Written down by somebody, in hundredths of a percent at most.
  fileprivate var isRond: Bool { abs(self * 1e4 - (self * 1e4).rounded()) < 1e-7 }
}

extension Informatiewaarde.Onderwerp {
  var sleutel: String {
    switch self {
    case .gedeeld(let getal): getal.sleutel
    case .oordeel: "oordeel"
    case .steekproef: "steekproef"
    case .samen(let groepen): groepen.map(\.woord).joined(separator: ",")
    }
  }
}
