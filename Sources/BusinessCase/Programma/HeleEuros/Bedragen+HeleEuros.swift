/// Amounts as multiples of a `Korrel`.
extension Double {
  /// The nearest multiple of a positive number; as it is for any other.
  package func afgerond(_ korrel: Double) -> Double { korrel > 0 ? (self / korrel).rounded() * korrel : self }

  /// How far an amount may be off: the first multiple that is not less, for rounding makes nothing surer.
  func ruimAfgerond(_ korrel: Double) -> Double {
    // What is off by the last digits of a sum is off by nothing.
    korrel > 0 ? (self / korrel - 1e-9).rounded(.up) * korrel : self
  }
}

extension ClosedRange<Double> {
  func afgerond(_ korrel: Double) -> ClosedRange<Double> {
    lowerBound.afgerond(korrel)...upperBound.afgerond(korrel)
  }
}

extension Geldstroom {
  func afgerond(_ korrel: Double) -> Geldstroom {
    Geldstroom(
      baten: baten.afgerond(korrel), meerzorg: meerzorg.afgerond(korrel), kosten: kosten.afgerond(korrel),
      tegenslag: tegenslag.afgerond(korrel))
  }
}

extension Kansbeeld {
  /// Of an amount; chances stay.
  package func afgerond(_ korrel: Double) -> Kansbeeld {
    var beeld = self
    beeld.gemiddelde = gemiddelde.afgerond(korrel)
    beeld.sd = sd.afgerond(korrel)
    beeld.interval = interval.afgerond(korrel)
    beeld.toevalsfout = toevalsfout.ruimAfgerond(korrel)
    return beeld
  }
}

extension Schatting {
  func afgerond(_ korrel: Double) -> Schatting {
    Schatting(waarde: waarde.afgerond(korrel), fout: fout.ruimAfgerond(korrel))
  }
}

extension Verwachting {
  func afgerond(_ korrel: Double) -> Verwachting {
    Verwachting(gemiddelde: gemiddelde.afgerond(korrel), interval95: interval95.afgerond(korrel))
  }
}

extension Schattingsmarge {
  func afgerond(_ korrel: Double) -> Schattingsmarge {
    Schattingsmarge(waarde.afgerond(korrel), interval?.afgerond(korrel))
  }
}
