/// Something a reader of the outcome must know.
public enum Melding: Sendable, Hashable {
  case vervangendePrijs(GeldendePrijs)
  case fictief(aantal: Int, van: Int)
  case ongedeeldeBaten(Methode)
  case geenMeerzorg
  case geleend([Stratum])
  /// The same for residents of a register, whose small groups are not named.
  case geleendeGroepen(Int)
  case buitenVerdeling([Beoordeling.ID])
  case wachten(herhalingen: Int, Nabootsing?)
  /// Who has more work than hours, so that what waiting does depends on how long it goes on.
  case teVeelWerk([String])
  case teltNiet(sleutel: String, soort: String, plek: String)

  /// The remark in Dutch.
  public var zin: String {
    switch self {
    case .vervangendePrijs(let prijs):
      "\(prijs.post.naam): er is geen prijs op basis \(prijs.gevraagd.rawValue); gerekend met de prijs op basis \(prijs.prijs.basis.rawValue)."
    case .fictief(let aantal, let van):
      "\(verzonnen(aantal, van)) De uitkomst laat zien hoe het rekenen werkt, niet wat Sociaal Recept oplevert."
    case .ongedeeldeBaten(let methode):
      methode.ongedeeld
    case .geenMeerzorg:
      "Er is geen meerzorg opgenomen. Wie mensen beter bereikt, krijgt ook meer vragen; zonder die regels is de uitkomst te gunstig."
    case .geleend(let strata):
      "Voor \(strata.count == 1 ? "een groep" : "\(strata.count) groepen") is er geen eigen casus: \(strata.map(\.naam).joined(separator: "; ")). Daar tellen de casussen van een ruimere groep op dezelfde route."
    case .geleendeGroepen(let aantal):
      "Voor \(aantal == 1 ? "een groep" : "\(aantal) groepen") afgeronde casussen is er geen eigen beoordeelde casus. Daar tellen de casussen van een ruimere groep op dezelfde route."
    case .buitenVerdeling(let casussen):
      "\(casussen.count == 1 ? "Een casus telt" : "\(casussen.count) casussen tellen") niet mee, omdat het programma geen bewoners kent die erop lijken: \(casussen.map(\.tekst).joined(separator: ", "))."
    case .wachten(let herhalingen, let nabootsing):
      "Wachten en uitval tellen mee, als gemiddelde van \(herhalingen) \(herhalingen == 1 ? "nabootsing" : "nabootsingen") van de keten\(nabootsing?.bijzin ?? "")."
    case .teVeelWerk(let wie):
      "Er komt meer werk dan er uren zijn, als niemand afhaakt, voor: \(wie.joined(separator: ", ")). De wachtlijst groeit dan door, en de bedragen gelden alleen voor precies deze jaren."
    case .teltNiet(let sleutel, let soort, let plek):
      "\(plek): \"\(sleutel)\" telt niet bij een zorgregel van de soort \(soort)."
    }
  }
}

private func verzonnen(_ aantal: Int, _ van: Int) -> String {
  if aantal < van { return "\(aantal) van de \(van) beoordelingen zijn verzonnen." }
  return van == 1 ? "De enige beoordeling is verzonnen." : "Alle \(van) beoordelingen zijn verzonnen."
}

extension Methode {
  fileprivate var ongedeeld: String {
    switch self {
    case .casussen: ""
    case .factor:
      "De baten zijn een factor maal de kosten. Die factor kent geen termijn en geen betalers: bij elke termijn staat hetzelfde bedrag, en het is aan geen enkele betaler toe te delen."
    case .totaal:
      "Alleen het totaal van de baten is bekend. Niet bekend is wie wat bespaart, in welke maanden, hoeveel de casussen verschillen, en of het bruto of netto is."
    }
  }
}

extension Stratum {
  /// "buurtwerk, West, 65+".
  public var naam: String {
    [route?.rawValue, stadsdeel?.rawValue, leeftijdsklasse?.rawValue].compactMap { $0 }.joined(
      separator: ", ")
  }
}

extension Scenario {
  /// What the engine noticed while computing.
  func bevindingen(_ telling: Telling, prijzen: [GeldendePrijs], meerzorg: Double) -> [Melding] {
    let wachten =
      kentWachten ? [Melding.wachten(herhalingen: programma?.doorstromen.count ?? 0, nabootsing)] : []
    guard case .casussen = methode else { return [.ongedeeldeBaten(methode)] + wachten }
    var bevindingen = prijzen.filter(\.vervangt).map { Melding.vervangendePrijs($0) } + wachten
    let beoordelingen = telling.posten.map(\.beoordeling)
    let verzonnen = beoordelingen.count(where: \.fictief)
    if verzonnen > 0 { bevindingen.append(.fictief(aantal: verzonnen, van: beoordelingen.count)) }
    if meerzorg == 0 { bevindingen.append(.geenMeerzorg) }
    if !telling.geleend.isEmpty {
      bevindingen.append(
        register == nil ? .geleend(telling.geleend) : .geleendeGroepen(telling.geleend.count))
    }
    let zonderGewicht = telling.posten.filter { $0.gewicht == 0 && $0.deelGeholpen != 0 }.map(
      \.beoordeling.casus)
    if !zonderGewicht.isEmpty, telling.contanteTrajecten > 0 {
      bevindingen.append(.buitenVerdeling(zonderGewicht))
    }
    return bevindingen
  }
}
