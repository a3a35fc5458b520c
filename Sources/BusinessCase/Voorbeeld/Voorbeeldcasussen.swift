/// Fictional beoordelingen for trying out and measuring. None of them is about a real person, and none of
/// their numbers comes from practice.
public struct Voorbeeldcasussen: Sendable {
  /// Where chance begins.
  public let zaad: UInt64

  public init(zaad: UInt64) { self.zaad = zaad }

  /// The casus with a number; the same seed and number give the same casus, whatever came before.
  public func casus(_ nummer: Int) throws(Rekenfout) -> Beoordeling {
    var toeval = Toeval(zaad: zaad, nummer: nummer)
    let situatie = Situatie.allCases.randomElement(using: &toeval) ?? .eenzaamheid
    return try Beoordeling(
      casus: .init("voorbeeld-\(nummer)"),
      route: situatie.routes.randomElement(using: &toeval) ?? .buurtwerk,
      stadsdeel: Stadsdeel.allCases.randomElement(using: &toeval),
      leeftijd: Int.random(in: situatie.leeftijden, using: &toeval), fictief: true,
      omschrijving: situatie.omschrijving, zorgregels: situatie.zorgregels(&toeval))
  }
}

/// The kinds of question that the facts describe, with the care that may go with them.
private enum Situatie: CaseIterable {
  case eenzaamheid, vallendeOudere, schulden, onverklaardeKlachten, rouw, overbelasteMantelzorger, ontslag

  var omschrijving: String {
    switch self {
    case .eenzaamheid: "Iemand die weinig mensen ziet en vaak bij de huisarts komt."
    case .vallendeOudere: "Een oudere met hulp van de buurt, die later alsnog kan vallen."
    case .schulden: "Iemand met schulden en spanning in huis."
    case .onverklaardeKlachten: "Iemand met lichamelijke klachten zonder medische verklaring."
    case .rouw: "Iemand die een naaste heeft verloren."
    case .overbelasteMantelzorger: "Iemand die voor een naaste zorgt en het niet meer volhoudt."
    case .ontslag: "Iemand die na vele jaren werk is ontslagen en vastloopt bij het solliciteren."
    }
  }

  var leeftijden: ClosedRange<Int> {
    switch self {
    case .eenzaamheid, .rouw: 30...90
    case .vallendeOudere: 68...92
    case .schulden: 20...60
    case .onverklaardeKlachten: 17...75
    case .overbelasteMantelzorger: 35...85
    case .ontslag: 45...66
    }
  }

  var routes: [Route] {
    switch self {
    case .eenzaamheid, .rouw: [.buurtwerk, .buurtwerk, .combinatie]
    case .vallendeOudere, .overbelasteMantelzorger: [.combinatie, .buurtwerk]
    case .schulden: [.wijkteam, .combinatie]
    case .onverklaardeKlachten: [.buurtwerk, .motivatietraject, .terugNaarHuisarts]
    case .ontslag: [.wijkteam, .motivatietraject, .geenVervolg]
    }
  }

  func zorgregels(_ toeval: inout Toeval) -> [Zorgregel] {
    var regels = [
      Self.vermeden(
        "huisarts-consult-kort", .per(.maand, aantal: toeval.rond(0.25...1.5, stap: 0.25)), &toeval),
      Self.meer("wmo-begeleiding-uur", .per(.week, aantal: toeval.rond(0.25...1, stap: 0.25)), &toeval),
    ]
    switch self {
    case .eenzaamheid, .rouw, .ontslag:
      regels.append(
        Self.vermeden("poh-ggz-consult", .per(.jaar, aantal: toeval.rond(2...8, stap: 1)), &toeval))
    case .onverklaardeKlachten:
      regels.append(Self.vermeden("polikliniek-bezoek", .eenmalig(toeval.rond(1...2, stap: 1)), &toeval))
    case .schulden, .overbelasteMantelzorger:
      regels.append(
        Self.vermeden("wmo-begeleiding-uur", .per(.week, aantal: toeval.rond(0.5...2, stap: 0.5)), &toeval))
    case .vallendeOudere:
      regels.append(
        Self.vermeden("huishoudelijke-hulp-uur", .per(.week, aantal: toeval.rond(1...2, stap: 0.5)), &toeval))
      regels.append(
        Zorgregel(
          soort: .tegenslag(toerekening: .nul, stopt: true), post: .init("heupfractuur-eerste-jaar"),
          hoeveelheid: .eenmalig(1), periode: Periode(vanaf: Int.random(in: 2...9, using: &toeval)),
          kans: toeval.fractie(0.05...0.15)))
    }
    return regels
  }

  private static func vermeden(_ post: String, _ hoeveelheid: Hoeveelheid, _ toeval: inout Toeval)
    -> Zorgregel
  {
    Zorgregel(
      soort: .vermeden(
        .init(
          toerekening: toeval.fractie(0.3...0.8),
          toets: Toets.allCases.randomElement(using: &toeval) ?? .geen,
          uitdoving: toeval.fractie(0...0.3))),
      post: .init(post), hoeveelheid: hoeveelheid, periode: toeval.periode(van: hoeveelheid),
      kans: toeval.fractie(0.2...0.8))
  }

  private static func meer(_ post: String, _ hoeveelheid: Hoeveelheid, _ toeval: inout Toeval) -> Zorgregel {
    Zorgregel(
      soort: .meer, post: .init(post), hoeveelheid: hoeveelheid, periode: toeval.periode(van: hoeveelheid),
      kans: toeval.fractie(0.1...0.6))
  }
}

extension Toeval {
  fileprivate mutating func periode(van hoeveelheid: Hoeveelheid) -> Periode {
    let vanaf = Int.random(in: 0...3, using: &self)
    if case .eenmalig = hoeveelheid { return Periode(vanaf: vanaf) }
    return Periode(vanaf: vanaf, duur: Int.random(in: 3...18, using: &self))
  }
}
