import Bestandsvorm
import BusinessCase
import Scenariobestand
import SociaalRecept
import Taal
import Weergave

extension Opdracht {
  static let aanbod = opRegister(
    "aanbod", "[WOORDEN]", aantal: 0...1,
    samenvatting: "Zoekt op de sociale kaart: een vraag, een wijk en een leeftijd, in elke volgorde.",
    voorbeeld: "aanbod \"eenzaam, Krispijn, 71\"",
    opties: [
      Optie("--casus", .tekst(naam: "CASUS"), "zoekt met wat van deze casus bekend is"),
      Optie("--verouderd", .vlag, "alleen wat langer dan \(Aanbod.houdbaar) dagen niet is nagekeken"),
      Optie("--nummer", .getal(naam: "NUMMER", 1...1_000_000), "alles van dit aanbod"), .jsonVanRegister,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (pad, vandaag) = (invoer.registerpad, Kalender.vandaag)
    let register = try invoer.openRegister()
    let kaart = try metRegister(pad, try register.aanbod())
    var treffers: [Aanbodtreffer]
    if let nummer = invoer.getal("--nummer") {
      let eigen = try invoer.inRegister { zitting throws(Registerfout) in try zitting.aanbod(nummer) }
      return try uitvoer.toon(
        invoer.heeft(.jsonVanRegister) ? eigen.json(vandaag).document : eigen.tekst(vandaag))
    }
    treffers = kaart.gezocht(try invoer.aanbodvraag(), vandaag: vandaag)
    if invoer.tekst("--verouderd") != nil { treffers = treffers.filter { $0.aanbod.isVerouderd(vandaag) } }
    let lijst = Aanbodlijst(treffers, vandaag: vandaag, opKaart: kaart.count)
    try uitvoer.toon(invoer.heeft(.jsonVanRegister) ? lijst.json.document : lijst.tekst)
  }

  static let aanbodBewaren = opRegister(
    "aanbod-bewaren", "[NUMMER]", aantal: 0...1,
    samenvatting:
      "Zet een aanbod op de sociale kaart, of wijzigt het. Zonder opties: het is nagekeken en klopt.",
    voorbeeld:
      "aanbod-bewaren --naam Koffieochtend --organisatie Buurtwerk --vraagtypes eenzaamheid --wijken Krispijn",
    opties: Aanbodveld.allCases.filter { $0 != .kenmerk }.map {
      Optie("--\($0.rawValue)", .tekst(naam: $0.rawValue.uppercased()), $0.uitleg)
    } + [.op]
  ) { invoer, uitvoer throws(Afbreking) in
    let op = try invoer.op()
    let nummer = try invoer.argumenten.first.map { woord throws(Afbreking) in try invoer.aanbodnummer(woord) }
    let gezet = Aanbodveld.allCases.filter { invoer.tekst("--\($0.rawValue)") != nil }
    if nummer == nil, !gezet.contains(.naam) {
      throw Afbreking(.verkeerdGebruik, ["Hoe heet het? Verwacht --naam, of het nummer van een aanbod."])
    }
    var aanbod = Aanbod()
    if let nummer {
      aanbod = try invoer.inRegister { zitting throws(Registerfout) in try zitting.aanbod(nummer) }
    }
    // Who writes it down looked at it.
    aanbod.bevestigd = op
    let fouten = gezet.filter { !aanbod.zet($0, invoer.tekst("--\($0.rawValue)") ?? "") }
    guard fouten.isEmpty else {
      throw Afbreking(
        .verkeerdGebruik,
        fouten.map {
          "--\($0.rawValue) \((invoer.tekst("--\($0.rawValue)") ?? "").ingekort): verwacht \($0.verwacht)."
        })
    }
    let klaar = aanbod
    let bewaard = try invoer.inRegister { zitting throws(Registerfout) in try zitting.bewaar(klaar) }
    uitvoer.bevestig(
      "Aanbod \(bewaard) is bewaard: \(klaar.titel), nagekeken op \(klaar.bevestigd?.description ?? "–").\n")
  }

  static let aanbodInlezen = opRegister(
    "aanbod-inlezen", "BESTAND", aantal: 1...1,
    samenvatting: "Leest aanbod voor de sociale kaart uit CSV of HSDS 3.0. Eén fout, en er verandert niets.",
    voorbeeld: "aanbod-inlezen kaart.json"
  ) { invoer, uitvoer throws(Afbreking) in
    let bestand = invoer.argumenten[0]
    let bytes: [UInt8]
    do throws(Toegangsfout) { bytes = try Schijf().lees(bestand, hoogstens: 50_000_000) } catch {
      throw Afbreking(.geenInvoer, ["\(bestand)  \(error.zin)"])
    }
    let gelezen: Kaartinlezing
    do throws(Inleesfouten) { gelezen = try leesAanbod(bytes, bestand: bestand) } catch {
      throw Afbreking(.verkeerdeGegevens, error.zinnen + [Afbreking.nietsVeranderd])
    }
    let verslag = try invoer.inRegister { zitting throws(Registerfout) in try zitting.neemOver(gelezen.aanbod)
    }
    let zinnen = [
      "\(bestand): \(verslag.zin)"
    ]
    uitvoer.bevestig((zinnen + gelezen.opmerkingen).map { "\($0)\n" }.joined())
  }

  static let aanbodUitvoeren = opRegister(
    "aanbod-uitvoeren", samenvatting: "Schrijft de sociale kaart als CSV of als HSDS 3.0.",
    voorbeeld: "aanbod-uitvoeren --vorm hsds -o kaart.json",
    opties: [
      Optie("--vorm", .tekst(naam: "VORM"), "csv (gewoonlijk) of hsds"),
      Optie("--uitvoer", kort: "-o", .tekst(naam: "BESTAND"), "waar het komt (gewoonlijk op het scherm)"),
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let vorm: Kaartvorm = try invoer.keuze("--vorm") ?? .csv
    let register = try invoer.openRegister()
    let kaart = try metRegister(invoer.registerpad, try register.aanbod())
    let tekst =
      vorm == .csv ? String(decoding: aanbodAlsCsv(kaart), as: UTF8.self) : aanbodAlsHsds(kaart).document
    guard let bestand = invoer.tekst("--uitvoer") else { return try uitvoer.toon(tekst) }
    try uitvoer.bewaar(tekst, als: bestand, invoer: [invoer.registerpad])
    uitvoer.meld("\(bestand) is gemaakt.")
  }

  static let koppelen = opRegister(
    "koppelen", "CASUS AANBOD", aantal: 2...2,
    samenvatting: "Legt vast dat de bewoner naar een aanbod is gebracht, of dat het is genoemd.",
    voorbeeld: "koppelen 17 3",
    opties: [Optie("--genoemd", .vlag, "alleen genoemd, niet warm overgedragen"), .op]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let aanbod = try invoer.aanbodnummer(invoer.argumenten[1])
    let wijze: Koppeling.Wijze = invoer.tekst("--genoemd") == nil ? .warm : .genoemd
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.koppel(aan: aanbod, wijze, op: op, bij: nummer)
    }
    let koppeling = casus.hoogste(.koppeling)
    uitvoer.bevestig(
      "Koppeling \(koppeling) bij casus \(nummer): aanbod \(aanbod) is \(wijze.naam). Daarna: recept register navragen \(nummer) \(koppeling) ja\n"
    )
  }

  static let navragen = opRegister(
    "navragen", "CASUS KOPPELING JA/NEE", aantal: 3...3,
    samenvatting: "Legt vast of de bewoner er is aangekomen, er na 4 of 12 weken nog is, en of het hielp.",
    voorbeeld: "navragen 17 1 ja --na 4 --geholpen deels",
    opties: [
      Optie("--na", .tekst(naam: "WEKEN"), "na 4 of na 12 weken (gewoonlijk: bij aankomst)"),
      Optie("--reden", .tekst(naam: "WOORD"), "bij nee, waarom niet: \(woorden(Navraag.Reden.self))"),
      Optie("--geholpen", .tekst(naam: "WOORD"), "ja, deels of nee, zoals de bewoner het zegt"),
      Optie("--tekst", .tekst(naam: "TEKST"), "wat de bewoner erover zei"), .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    guard let koppeling = Int(invoer.argumenten[1]), koppeling > 0 else {
      throw Afbreking(
        .verkeerdGebruik,
        ["\"\(invoer.argumenten[1].ingekort)\" is geen koppeling; verwacht een nummer, zoals 1."])
    }
    let erbij = try keuze(invoer.argumenten[2], bij: "navragen", uit: ["ja", "nee"]) == "ja"
    let moment = try invoer.navraagmoment()
    let (reden, geholpen): (Navraag.Reden?, Navraag.Hulp?) = (
      try invoer.keuze("--reden"), try invoer.keuze("--geholpen")
    )
    _ = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.vraagNa(
        koppeling, moment, erbij: erbij, reden: reden, geholpen: geholpen, tekst: invoer.tekst("--tekst"),
        op: op,
        bij: nummer)
    }
    uitvoer.bevestig(
      "Koppeling \(koppeling) bij casus \(nummer): \(erbij ? moment.naam : moment.ontkenning).\n")
  }

  static let ontbreekt = opRegister(
    "ontbreekt", "CASUS [TEKST]", aantal: 1...2,
    samenvatting: "Legt vast wat er gevraagd werd en niet te vinden was.",
    voorbeeld: "ontbreekt 17 \"een maatje dat Tigrinya spreekt\" --gat afstand-tot-de-samenleving",
    opties: [
      Optie("--vraagtype", .tekst(naam: "WOORD"), "gewoonlijk dat van de casus"),
      Optie("--gat", .tekst(naam: "WOORD"), "als het past: \(woorden(Gemis.Gat.self))"), .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, op) = (try invoer.casus(), try invoer.op())
    let (vraagtype, gat): (Vraagtype?, Gemis.Gat?) = (
      try invoer.keuze("--vraagtype"), try invoer.keuze("--gat")
    )
    _ = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.mis(vraagtype, gat, tekst: invoer.argumenten.dropFirst().first, op: op, bij: nummer)
    }
    uitvoer.bevestig("Wat er ontbrak bij casus \(nummer) is vastgelegd.\n")
  }
}

private enum Kaartvorm: String, CaseIterable { case csv, hsds }

extension Invoer {
  fileprivate func aanbodnummer(_ woord: String) throws(Afbreking) -> Int {
    guard let nummer = Int(woord), nummer > 0 else {
      throw Afbreking(
        .verkeerdGebruik, ["\"\(woord.ingekort)\" is geen aanbod; verwacht een nummer, zoals 3."])
    }
    return nummer
  }

  fileprivate func aanbodvraag() throws(Afbreking) -> Aanbodvraag {
    guard let woord = tekst("--casus") else { return Aanbodvraag(argumenten.first ?? "") }
    let nummer = try casusnummer(woord)
    let regel = try inRegister { zitting throws(Registerfout) in try zitting.casusregel(nummer) }
    var vraag = Aanbodvraag(vraagtype: regel.vraagtype, wijk: regel.wijk, leeftijd: regel.leeftijd)
    if let extra = argumenten.first { vraag.woorden = Aanbodvraag(extra).woorden }
    return vraag
  }

  fileprivate func navraagmoment() throws(Afbreking) -> Navraag.Moment {
    switch tekst("--na") {
    case nil: return .aankomst
    case "4": return .vierWeken
    case "12": return .twaalfWeken
    case let anders?:
      throw Afbreking(.verkeerdGebruik, ["--na \(anders.ingekort): verwacht 4 of 12, een aantal weken."])
    }
  }
}
