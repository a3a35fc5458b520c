import Taal

/// Something a reader of the outcome must know.
public enum Melding: Sendable, Hashable {
  case vervangendePrijs(GeldendePrijs)
  case fictief(aantal: Int, van: Int)
  case ongedeeldeBaten(Methode)
  case geenMeerzorg
  case geleend([Stratum])
  /// The same for residents of a register, whose small groups are not named.
  case geleendeGroepen(Int)
  /// Care that one casus claims more than once.
  case dubbeleClaims([Dubbeleclaim])
  /// The same in a register, whose casussen are not named.
  case dubbeleClaimsInRegister
  case buitenVerdeling([Beoordeling.ID])
  /// The same in a register.
  case buitenVerdelingInRegister(Int)
  /// Money of so few residents that it is shown together.
  case afgeschermd(zin: String)
  case wachten(herhalingen: Int, Nabootsing?)
  case niemandGesproken
  /// Who has more work than hours, so that what waiting does depends on how long it goes on.
  case teVeelWerk([String])
  /// What was measured and what was claimed do not go together.
  case strijd(gemeten: Double, z: Double, na: Double, verruimd: Double, spreiding: Double)
  case teltNiet(sleutel: String, soort: String, plek: String)

  /// The remark in Dutch.
  public var zin: String {
    switch self {
    case .vervangendePrijs(let prijs):
      "\(prijs.post.naam): er is geen prijs op basis \(prijs.gevraagd.rawValue); gerekend met de prijs op basis \(prijs.prijs.basis.rawValue)."
    case .fictief(let aantal, let van):
      "\(verzonnen(aantal, van)) De uitkomst laat zien hoe het rekenen werkt, niet wat een traject oplevert."
    case .ongedeeldeBaten(let methode):
      methode.ongedeeld
    case .geenMeerzorg:
      "Er is geen meerzorg opgenomen. Wie mensen beter bereikt, krijgt ook meer vragen; zonder die regels is de uitkomst te gunstig."
    case .geleend(let strata):
      "Voor \(strata.count == 1 ? "een groep" : "\(strata.count) groepen") is er geen eigen casus: \(strata.map(\.naam).joined(separator: "; ")). Daar tellen de casussen van een ruimere groep op dezelfde route."
    case .geleendeGroepen(let aantal):
      "Voor \(aantal == 1 ? "een groep" : "\(aantal) groepen") afgeronde casussen is er geen eigen beoordeelde casus. Daar tellen de casussen van een ruimere groep op dezelfde route."
    case .dubbeleClaims(let claims):
      claims.zin
    case .dubbeleClaimsInRegister:
      "Er zijn casussen in dit register die dezelfde zorg in dezelfde maanden meer dan eens als vermeden claimen. Is het dezelfde zorg, dan telt zij dubbel; kijk het na in het register."
    case .buitenVerdeling(let casussen):
      "\(casussen.count == 1 ? "Een casus telt" : "\(casussen.count) casussen tellen") niet mee, omdat het programma geen bewoners kent die erop lijken: \(casussen.map(\.tekst).joined(separator: ", "))."
    case .buitenVerdelingInRegister(let aantal):
      "\(aantal == 1 ? "Een casus telt" : "\(aantal) casussen tellen") niet mee, omdat het programma geen bewoners kent die erop lijken."
    case .afgeschermd(let zin): zin
    case .wachten(let herhalingen, let nabootsing):
      "Wachten en uitval tellen mee, als gemiddelde van \(herhalingen) \(herhalingen == 1 ? "nabootsing" : "nabootsingen") van de keten\(nabootsing?.bijzin ?? "")."
    case .niemandGesproken:
      "In de nagebootste keten voert niemand een eerste gesprek. Er is dus geen traject om mee te rekenen: alle bedragen zijn nul, en van kansen is niets te zeggen."
    case .teVeelWerk(let wie):
      "Er komt meer werk dan er uren zijn, als niemand afhaakt, voor: \(wie.joined(separator: ", ")). De wachtlijst groeit dan door, en de bedragen gelden alleen voor precies deze jaren."
    case .strijd(let gemeten, let z, let na, let verruimd, let spreiding):
      "Wat gemeten is en wat geclaimd is, strijden met elkaar: gemeten is \(getalTekst(gemeten, decimalen: 2)) van de claim, en dat ligt \(getalTekst(abs(z), decimalen: 1)) keer de spreiding van 1 af. Gerekend is met \(getalTekst(na, decimalen: 2)) van de claim. Wie de claim vooraf onzekerder vindt, komt op \(getalTekst(verruimd, decimalen: 2)) (spreiding \(getalTekst(spreiding, decimalen: 2)))."
    case .teltNiet(let sleutel, let soort, let plek):
      "\(plek): \"\(sleutel)\" telt niet bij een zorgregel van de soort \(soort)."
    }
  }
}

extension [Dubbeleclaim] {
  /// The first few, each with its amounts; nobody reads more in one sentence.
  fileprivate var zin: String {
    let getoond = prefix(3).map(\.zin).joined(separator: "; ")
    let rest = count > 3 ? "; en nog \(count - 3)" : ""
    return
      "Dezelfde zorg wordt in dezelfde maanden meer dan eens als vermeden geclaimd: \(getoond)\(rest). Is het dezelfde zorg, dan telt zij dubbel: haal dan een regel weg. De bedragen zijn contant, op de lange termijn."
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
  func bevindingen(
    _ telling: Telling, prijzen: [GeldendePrijs], lang: Uitkomst
  ) throws(Rekenfout) -> [Melding] {
    let wachten: [Melding] =
      kentWachten
      ? [.wachten(herhalingen: programma?.doorstromen.count ?? 0, nabootsing)]
        + (telling.heeftTrajecten ? [] : [.niemandGesproken]) : []
    guard case .casussen = methode else { return [.ongedeeldeBaten(methode)] + wachten }
    let diverse = diversePosten
    var bevindingen =
      prijzen.filter { $0.vervangt && !diverse.contains($0.post.id) }.map { Melding.vervangendePrijs($0) }
      + wachten
    if let afscherming = register?.afscherming, !afscherming.isLeeg {
      bevindingen.append(.afgeschermd(zin: afscherming.zin))
    }
    let beoordelingen = telling.posten.map(\.beoordeling)
    let verzonnen = beoordelingen.count(where: \.fictief)
    if verzonnen > 0 { bevindingen.append(.fictief(aantal: verzonnen, van: beoordelingen.count)) }
    let dubbel = try dubbeleClaims(in: beoordelingen)
    if !dubbel.isEmpty {
      bevindingen.append(register == nil ? .dubbeleClaims(dubbel) : .dubbeleClaimsInRegister)
    }
    if lang.grens.isNul(lang.totaal.meerzorg), kant == nil { bevindingen.append(.geenMeerzorg) }
    if !telling.geleend.isEmpty {
      bevindingen.append(
        register == nil ? .geleend(telling.geleend) : .geleendeGroepen(telling.geleend.count))
    }
    let zonderGewicht = telling.posten.filter { $0.gewicht == 0 && $0.deelGeholpen != 0 }.map(
      \.beoordeling.casus)
    if !zonderGewicht.isEmpty, telling.heeftTrajecten {
      bevindingen.append(
        register == nil
          ? .buitenVerdeling(zonderGewicht) : .buitenVerdelingInRegister(zonderGewicht.count))
    }
    return bevindingen
  }
}
