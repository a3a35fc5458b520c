/// One value for each horizon, without storage of its own: cheap to read in inner loops.
struct PerHorizon<Waarde> {
  var kort: Waarde
  var middellang: Waarde
  var lang: Waarde

  init(_ waarde: (Horizon) -> Waarde) {
    (kort, middellang, lang) = (waarde(.kort), waarde(.middellang), waarde(.lang))
  }

  subscript(horizon: Horizon) -> Waarde {
    switch horizon {
    case .kort: kort
    case .middellang: middellang
    case .lang: lang
    }
  }
}

extension PerHorizon: Sendable where Waarde: Sendable {}
