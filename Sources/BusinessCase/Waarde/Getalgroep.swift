import Taal

/// Uncertain numbers of a scenario under one word, as people name them at a table: `prijs` is every price of care, `kans`
/// every kans of a zorgregel, `traject.prijs` that one number.
public struct Getalgroep: Sendable, Hashable {
  public let woord: String

  public init(_ woord: String) { self.woord = woord }

  /// Whether it can be the name of a single number, or of what is known of one casus.
  fileprivate var isEenGetal: Bool { woord.contains(".") }

  /// Whether a number is in it: it has this name itself, it stands under this name, or it is this number of a zorgregel.
  func omvat(_ parameter: Parameter) -> Bool {
    if case .regel(_, _, let getal) = parameter, getal.sleutel == woord { return true }
    return parameter.sleutel == woord || parameter.sleutel.hasPrefix("\(woord).")
      || parameter.sleutel.hasPrefix("\(woord)[")
  }
}

extension Scenario {
  /// The uncertain numbers of a group, in the order of the scenario; none when no uncertain number goes by that word. Of a
  /// line the numbers are known by kind only where those of one resident may not be told apart.
  ///
  /// - Complexity: linear in the zorgregels.
  public func onzekereGetallen(_ groep: Getalgroep) throws(Rekenfout) -> [Parameter] {
    let diverse = diversePosten
    return try onzekereGetallen().filter {
      groep.omvat($0) && (!groep.isEenGetal || !isVerborgen($0, diverse))
    }
  }

  /// Every uncertain number.
  public func onzekereGetallen() throws(Rekenfout) -> [Parameter] {
    let regels = Dictionary(
      try Telling(self).allePosten.map { ($0.beoordeling.casus, $0.beoordeling.zorgregels) },
      uniquingKeysWith: { eerste, _ in eerste })
    return try alleParameters().filter { parameter in
      var regel: Zorgregel?
      if case .regel(let casus, let nummer, _) = parameter { regel = regels[casus]?[nummer] }
      return verdeling(parameter, van: regel).map { !$0.isVast } ?? false
    }
  }

  /// The nearest word under which there are uncertain numbers.
  public func bedoeldeGroep(_ woord: String) -> String? {
    let bekend = ((try? onzekereGetallen()) ?? []).map { parameter in
      if case .regel(_, _, let getal) = parameter { getal.sleutel } else { parameter.sleutel }
    }
    return dichtstbijzijnde(woord, in: Set(bekend).sorted())
  }
}
