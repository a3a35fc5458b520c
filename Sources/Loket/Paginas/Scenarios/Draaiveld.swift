import BusinessCase
import Taal
import Weergave

/// A number of a scenario as a field: shown and typed as people do, shares as percentages.
struct Draaiveld: Sendable {
  let parameter: Parameter
  /// The value in the scenario as it is.
  private let nu: Double

  init?(_ parameter: Parameter, in scenario: Scenario) {
    guard let nu = scenario.waarde(parameter) else { return nil }
    (self.parameter, self.nu) = (parameter, nu)
  }

  /// The numbers that all casussen share, which is what people at a table talk about. How far a sample is off is not one
  /// that anybody can choose.
  static func alle(_ scenario: Scenario) -> [Draaiveld] {
    let parameters = (try? scenario.parameters()) ?? []
    return parameters.filter(\.isTeKiezen).compactMap { Draaiveld($0, in: scenario) }
  }

  func veld(_ scenario: Scenario) -> Veld {
    var veld = Veld(parameter.sleutel, "\(naam(scenario)) (\(maat))", waarde: tekst)
    if case .gedeeld(.beoordelaarsfout) = parameter {
      veld.uitleg =
        "1 is zoals het nu is. Schat u dat van wat makelaars claimen maar 70% waar is, vul dan 0,7 in."
    }
    veld.isMeer = parameter.isPrijs
    return veld
  }

  /// What was typed, when it is another number than there is.
  func gekozen(_ invulling: String?) -> Result<Double?, Bezwaar> {
    guard let getypt = invulling?.zonderRand, !getypt.isEmpty, getypt != tekst else { return .success(nil) }
    let isMin = getypt.first == "-"
    guard let getal = duizendgetal(isMin ? String(getypt.dropFirst()) : getypt) else {
      return .failure(Bezwaar(zin: verwacht))
    }
    let getoond = isMin ? -getal : getal
    if Self.tekst(getoond) == tekst { return .success(nil) }
    let waarde = getoond / schaal
    return parameter.bereik.contains(waarde) ? .success(waarde) : .failure(Bezwaar(zin: verwacht))
  }

  struct Bezwaar: Error { let zin: String }

  private var schaal: Double { parameter.eenheid == .fractie ? 100 : 1 }
  private var tekst: String { Self.tekst(nu * schaal) }

  /// Nine digits: a percentage of a share of a few digits would otherwise show the error of its product.
  private static func tekst(_ getal: Double) -> String {
    let afgerond = (getal * 1e7).rounded() / 1e7
    return leesbaar(afgerond)
  }

  private var verwacht: String {
    let (van, tot) = (parameter.bereik.lowerBound * schaal, parameter.bereik.upperBound * schaal)
    return "verwacht een getal van \(getalTekst(van)) tot en met \(getalTekst(tot)), zoals \(tekst)"
  }

  private func naam(_ scenario: Scenario) -> String {
    guard case .gedeeld(.prijs(let post)) = parameter, let genoemd = scenario.kostenkaart[post] else {
      return parameter.naam
    }
    return genoemd.naamMetEenheid
  }

  private var maat: String {
    switch parameter.eenheid {
    case .euro: "in euro's"
    case .fractie: "in procenten"
    case .getal: "een getal"
    }
  }
}

extension Parameter {
  fileprivate var isTeKiezen: Bool {
    switch self {
    case .gedeeld(.steekproef), .regel: false
    case .gedeeld, .discontovoet: true
    }
  }

  fileprivate var isPrijs: Bool { if case .gedeeld(.prijs) = self { true } else { false } }
}
