import BusinessCase
import SociaalRecept

extension Opdracht {
  static let samenvoegen = opRegister(
    "samenvoegen", "CASUS CASUS", aantal: 2...2,
    samenvatting: "Zegt dat twee bewoners dezelfde zijn; wat van de eerste bekend is, gaat voor.",
    voorbeeld: "samenvoegen 17 21", opties: [nietDezelfde]
  ) { invoer, uitvoer throws(Afbreking) in
    let (blijft, ander) = (try invoer.casus(), try invoer.casusnummer(invoer.argumenten[1]))
    if invoer.heeft(nietDezelfde) {
      try invoer.inRegister { zitting throws(Registerfout) in try zitting.houdUitElkaar(blijft, ander) }
      uitvoer.bevestig(
        "De bewoners van casus \(blijft) en casus \(ander) zijn niet dezelfde; dit wordt niet meer voorgesteld.\n"
      )
      return
    }
    let over = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.voegSamen(blijft, met: ander)
    }
    uitvoer.bevestig(
      "\(over.opsomming) \(over.count == 1 ? "is" : "zijn") nu van de bewoner van casus \(blijft). Ongedaan maken: recept register splitsen \(ander) --reden …\n"
    )
  }

  static let splitsen = opRegister(
    "splitsen", "CASUS", aantal: 1...1,
    samenvatting: "Haalt twee bewoners die zijn samengevoegd weer uit elkaar.",
    voorbeeld: "splitsen 21 --reden \"vader en zoon\"",
    opties: [Optie("--reden", .tekst(naam: "TEKST"), "wat er verkeerd was; dit blijft erbij staan")]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, reden) = (try invoer.casus(), try invoer.waarom())
    let terug = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.splits(nummer, reden: reden)
    }
    uitvoer.bevestig(
      "\(terug.opsomming) \(terug.count == 1 ? "is" : "zijn") weer van een eigen bewoner, zoals voor het samenvoegen.\n"
    )
  }

  static let verwijzing = opRegister(
    "verwijzing", "CASUS", aantal: 1...1,
    samenvatting: "Legt vast dat iemand de bewoner nog eens verwijst, terwijl de casus loopt.",
    voorbeeld: "verwijzing 17 --verwijzer \"Praktijk Zuid\" --vraag \"slaapt slecht\"",
    opties: [
      Optie("--kanaal", .tekst(naam: "WOORD"), "langs welke weg (gewoonlijk huisarts)"),
      Optie("--verwijzer", .tekst(naam: "TEKST"), "wie verwees"),
      Optie("--vraag", .tekst(naam: "TEKST"), "de vraag in een woord of zin"), .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let kanaal: Kanaal = try invoer.keuze("--kanaal") ?? .huisarts
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.verwijsOpnieuw(
        kanaal: kanaal, verwijzer: invoer.tekst("--verwijzer"), vraag: invoer.tekst("--vraag"), op: op,
        bij: nummer)
    }
    uitvoer.bevestig(
      "De nieuwe verwijzing staat bij casus \(casus.nummer). Ook deze verwijzer hoort nog iets terug: recept register terugkoppelen \(casus.nummer)\n"
    )
  }
}

private let nietDezelfde = Optie(
  "--niet-dezelfde", .vlag, "leg vast dat zij het juist niet zijn; dan wordt het niet meer voorgesteld")

extension [Casusnummer] {
  fileprivate var opsomming: String {
    let namen = enumerated().map { "\($0.offset == 0 ? "Casus" : "casus") \($0.element)" }
    return namen.count < 2
      ? namen.joined() : "\(namen.dropLast().joined(separator: ", ")) en \(namen[namen.count - 1])"
  }
}
