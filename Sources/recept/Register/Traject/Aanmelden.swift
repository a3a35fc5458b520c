import BusinessCase
import SociaalRecept
import Taal

extension Opdracht {
  static let aanmelden = opRegister(
    "aanmelden", "[NAAM [VRAAG]]", aantal: 0...2,
    samenvatting: "Meldt iemand aan: een naam en één woord zijn genoeg. Zonder naam stelt het vragen.",
    voorbeeld: "aanmelden \"Mevrouw Voorbeeld\" eenzaam --wijk Wielwijk",
    opties: [
      Optie("--geboren", .tekst(naam: "DATUM"), "geboortedatum, of alleen het jaar"),
      Optie("--adres", .tekst(naam: "TEKST"), "straat, huisnummer en plaats"),
      Optie("--telefoon", .tekst(naam: "NUMMER"), "telefoonnummer"),
      Optie("--wijk", kort: "-w", .tekst(naam: "WIJK"), "waar de bewoner woont, zoals Wielwijk of Dubbeldam"),
      Optie(
        "--kanaal", .tekst(naam: "WOORD"),
        "huisarts (gewoonlijk), poh, wijkteam, informeel, c-boards, zelf of anders"),
      Optie("--verwijzer", .tekst(naam: "TEKST"), "wie verwijst, zoals de naam van de praktijk"),
      Optie(
        "--vraagtype", .tekst(naam: "WOORD"),
        "om te tellen: \(Vraagtype.allCases.map(\.rawValue).joined(separator: ", "))"),
      Optie("--prioriteit", .tekst(naam: "WOORD"), "gewoon (gewoonlijk), voorrang of spoed"),
      Optie("--op-de-hoogte", .tekst(naam: "JA/NEE"), "of de bewoner van de verwijzing weet"),
      Optie("--na", .tekst(naam: "CASUS"), "de bewoner komt terug: de vorige casus, in plaats van een naam"),
      neemAan, iemandAnders, .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let register = try invoer.openRegister()
    let handeling = try invoer.handeling()
    let gesprek = invoer.argumenten.isEmpty && invoer.tekst("--na") == nil
    var aanmelding = gesprek ? try Vraaggesprek().aanmelding(handeling.vandaag) : try invoer.aanmelding()
    while true {
      switch try metRegister(invoer.registerpad, try register.meldAan(aanmelding, handeling)) {
      case .aangemeld(let nummer):
        let dubbelen =
          try aanmelding.isZeker
          ? [] : metRegister(invoer.registerpad, try register.dubbelen(van: nummer, handeling))
        let zinnen =
          [
            aanmelding.wordtAangenomen
              ? "Casus \(nummer) is aangemeld en aangenomen\(aanmelding.herhaling). Daarna: recept register contact \(nummer)"
              : "Casus \(nummer) is aangemeld\(aanmelding.herhaling). Aannemen: recept register aannemen \(nummer)"
          ] + dubbelen.map(\.zin)
        return uitvoer.bevestig(zinnen.map { "\($0)\n" }.joined())
      case .bekend(let casus):
        guard gesprek else {
          let stand = try metRegister(
            invoer.registerpad,
            try register.doe(handeling) { zitting throws(Registerfout) in try zitting.casus(casus).status })
          throw bekend(aanmelding.persoon.naam ?? "", casus, loopt: !stand.isGesloten)
        }
        try Vraaggesprek().beslis(&aanmelding, bekend: casus)
      }
    }
  }
}

private let neemAan = Optie("--neem-aan", kort: "-a", .vlag, "u neemt de casus meteen aan")
private let iemandAnders = Optie("--iemand-anders", .vlag, "toch een nieuwe bewoner, al is de naam bekend")

private func bekend(_ naam: String, _ casus: Casusnummer, loopt: Bool) -> Afbreking {
  let dezelfde =
    loopt
    ? "Die casus loopt nog. Is het dezelfde bewoner, schrijf de nieuwe verwijzing dan erbij: recept register verwijzing \(casus)."
    : "Komt dezelfde bewoner terug: --na \(casus)."
  return Afbreking(
    .verkeerdeGegevens,
    [
      "\(naam) staat al in het register, bij casus \(casus); er is niets veranderd. \(dezelfde) Is het iemand anders: --iemand-anders."
    ])
}

extension Aanmelding {
  /// Somebody said who it is.
  fileprivate var isZeker: Bool { isIemandAnders || verwijzing.vorige != nil }

  /// What was understood, so that forgotten quotes show: `: Mevrouw Voorbeeld, "eenzaam"`.
  fileprivate var herhaling: String {
    let delen = [persoon.naam, vraag.map { "\"\($0)\"" }].compactMap { $0 }
    return delen.isEmpty ? "" : ": \(delen.joined(separator: ", "))"
  }
}

extension Invoer {
  /// What the options say.
  fileprivate func aanmelding() throws(Afbreking) -> Aanmelding {
    var aanmelding = Aanmelding(op: try op())
    if let woord = tekst("--na") { aanmelding.verwijzing.vorige = try casusnummer(woord) }
    // Who comes back is named by the casus, so that the only word is the question.
    let isTerug = aanmelding.verwijzing.vorige != nil && argumenten.count < 2
    aanmelding.persoon = Persoon(
      naam: isTerug ? nil : argumenten.first, adres: tekst("--adres"), telefoon: tekst("--telefoon"))
    aanmelding.persoon.geboren = try geboren()
    aanmelding.vraag = isTerug ? argumenten.first : argumenten.dropFirst().first
    aanmelding.verwijzer = tekst("--verwijzer")
    aanmelding.isIemandAnders = heeft(iemandAnders)
    aanmelding.wordtAangenomen = heeft(neemAan)
    aanmelding.verwijzing.kanaal = try keuze("--kanaal") ?? .huisarts
    aanmelding.verwijzing.vraagtype = try keuze("--vraagtype")
    aanmelding.verwijzing.prioriteit = try keuze("--prioriteit") ?? .gewoon
    aanmelding.verwijzing.isClientOpDeHoogte = try jaNee("--op-de-hoogte")
    aanmelding.verwijzing.wijk = try wijk()
    return aanmelding
  }

  /// When the resident was born, as `--geboren` says.
  func geboren() throws(Afbreking) -> Geboorte? {
    guard let tekst = tekst("--geboren") else { return nil }
    if let geboren = Geboorte(tekst) { return geboren }
    throw Afbreking(
      .verkeerdGebruik,
      ["--geboren \(tekst.ingekort): dit is geen dag en geen jaar; verwacht \(Geboorte.verwacht)."])
  }

  /// The district that `--wijk` names.
  func wijk() throws(Afbreking) -> Wijk? {
    guard let tekst = tekst("--wijk") else { return nil }
    if let wijk = Wijk(tekst) { return wijk }
    throw Afbreking(.verkeerdGebruik, ["--wijk \(tekst): \(Wijk.verwacht(tekst))"])
  }
}

extension Wijk {
  /// What would have been right instead of `tekst`.
  static func verwacht(_ tekst: String) -> String {
    let bedoeld = dichtstbijzijnde(tekst, in: woorden).map { " Bedoelde u \"\($0)\"?" } ?? ""
    return "dit is geen wijk; verwacht een van: \(woorden.joined(separator: ", ")).\(bedoeld)"
  }
}
