/// A number of a scenario that can be turned to see what it does.
public enum Parameter: Sendable, Hashable {
  case gedeeld(Gedeeld)
  case discontovoet
  /// A number of one zorgregel; `nummer` counts from 0.
  case regel(casus: Beoordeling.ID, nummer: Int, Regelgetal)

  /// What kind of number it is, for showing it.
  public enum Eenheid: Sendable, Hashable {
    case euro, fractie, getal
  }
}

extension Scenario {
  /// Every number that can be turned: shared ones first, then line by line. Of real residents without the numbers that say
  /// something of one of them; see `diversePosten`.
  ///
  /// - Complexity: linear in the zorgregels.
  public func parameters() throws(Rekenfout) -> [Parameter] {
    let diverse = diversePosten
    return try alleParameters().filter { !isVerborgen($0, diverse) }
  }

  /// The same with all of them.
  func alleParameters() throws(Rekenfout) -> [Parameter] {
    let posten = try Telling(self).allePosten.map(\.beoordeling)
    let gedeeld = gedeeldeGetallen(van: posten)
    let regels = posten.flatMap { beoordeling in
      beoordeling.zorgregels.enumerated().flatMap { nummer, regel in
        Regelgetal.allCases.filter { regel.kent($0, in: beoordeling.casus) }.map {
          Parameter.regel(casus: beoordeling.casus, nummer: nummer, $0)
        }
      }
    }
    return gedeeld.filter { !isVanEenAnder($0) }.map { .gedeeld($0) } + [.discontovoet] + regels
  }

  /// The numbers that these casussen share.
  private func gedeeldeGetallen(van posten: [Beoordeling]) -> [Gedeeld] {
    var gedeeld: [Gedeeld] = [.trajectprijs]
    switch methode {
    case .casussen:
      gedeeld += Toets.allCases.map { .correctie($0) } + [.claims, .beoordelaarsfout]
    case .factor: gedeeld.append(.factor)
    case .totaal: gedeeld += [.totaal, .claims, .beoordelaarsfout, .steekproef]
    }
    gedeeld += Set(posten.flatMap { $0.zorgregels.map(\.post) }).sorted().map { .prijs($0) }
    if let programma {
      gedeeld += [.groei] + programma.instroom.map { .instroom(kanaal: $0.kanaal) }
    }
    return gedeeld
  }

  /// Whether any number that it computes with has a spread.
  ///
  /// - Complexity: linear in the zorgregels.
  public var heeftOnzekerGetal: Bool {
    let posten = beoordelingen
    return gedeeldeGetallen(van: posten).contains { verdeling($0)?.isVast == false }
      || posten.contains { beoordeling in
        beoordeling.zorgregels.contains { regel in
          Regelgetal.allCases.contains { onzekerheid.verdeling($0, van: regel)?.isVast == false }
        }
      }
  }

  /// How sure a number is; nil when it is exact.
  public func verdeling(_ parameter: Parameter) -> Verdeling? {
    guard case .regel(let casus, let nummer, _) = parameter else { return verdeling(parameter, van: nil) }
    return verdeling(parameter, van: regel(casus, nummer))
  }

  /// - Parameter regel: the line of the number, for who has it at hand: looking for it goes through all casussen.
  func verdeling(_ parameter: Parameter, van regel: Zorgregel?) -> Verdeling? {
    switch parameter {
    case .gedeeld(let getal): verdeling(getal)
    case .discontovoet: nil
    case .regel(_, _, let getal): regel.flatMap { onzekerheid.verdeling(getal, van: $0) }
    }
  }

  /// The value now; nil when the scenario has no such number.
  public func waarde(_ parameter: Parameter) -> Double? { parameter.getal.lees(self) }

  func regel(_ casus: Beoordeling.ID, _ nummer: Int) -> Zorgregel? {
    beoordelingen.first { $0.casus == casus }.flatMap {
      $0.zorgregels.indices.contains(nummer) ? $0.zorgregels[nummer] : nil
    }
  }

  private var beoordelingen: [Beoordeling] {
    let wachten = (try? Beoordeling(eenWeekWachten: programma?.wachtzorg ?? [])).map { [$0] } ?? []
    guard case .casussen(let casussen) = methode else { return wachten }
    return casussen + (programma?.profielen ?? []) + wachten
  }
}

extension Zorgregel {
  fileprivate func kent(_ getal: Regelgetal, in casus: Beoordeling.ID) -> Bool {
    kent(getal) && (casus != Beoordeling.wachten || Wachtzorg.getallen.contains(getal))
  }
}
