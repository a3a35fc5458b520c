import Bestandsvorm
import BusinessCase
import Scenariobestand
import SociaalRecept
import Taal
import Weergave

extension Opdracht {
  static let voorbeeld = Opdracht(
    "voorbeeld",
    samenvatting: "Maakt verzonnen casussen om mee te oefenen: in een bestand, of in een nieuw register.",
    voorbeeld: "recept voorbeeld --register oefenen.register",
    opties: [
      Optie(
        "--casussen", .getal(naam: "AANTAL", 1...20_000),
        "hoeveel casussen (gewoonlijk 15; in een register \(Voorbeeldregister.gewoonlijk))"),
      .zaad,
      Optie(
        "--uitvoer", kort: "-o", .tekst(naam: "BESTAND"),
        "schrijf naar een bestand in plaats van op het scherm"),
      Optie(
        "--register", .tekst(naam: "BESTAND"),
        "vul een nieuw register met twee verzonnen jaren in plaats van een bestand met casussen"),
      schrijfScenarios, metGemeten,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    if let map = invoer.tekst(schrijfScenarios.naam) { return try schrijf(naar: map, uitvoer) }
    if invoer.heeft(metGemeten), invoer.tekst("--register") == nil {
      throw Afbreking(
        .verkeerdGebruik, ["--gemeten hoort bij een verzonnen register; verwacht --register erbij."])
    }
    if let pad = invoer.tekst("--register") { return try vulRegister(pad, invoer, uitvoer) }
    let tekst = try casussen(aantal: invoer.getal("--casussen") ?? 15, zaad: invoer.getal("--zaad") ?? 2022)
    guard let bestand = invoer.tekst("--uitvoer") else { return try uitvoer.toon(tekst) }
    try uitvoer.bewaar(tekst, als: bestand, invoer: [])
    uitvoer.meldGemaakt(bestand)
  }
}

private let schrijfScenarios = Optie(
  "--scenarios", .tekst(naam: "MAP"),
  "schrijf alle meegeleverde scenario's en de kostenkaart in een nieuwe map")

/// The scenarios that are in the program, as files to change. Nothing that is there already is written over.
private func schrijf(naar map: String, _ uitvoer: Uitvoer) throws(Afbreking) {
  guard mkdir(map, 0o777) == 0 else {
    throw Afbreking(
      .kanNietMaken, ["\(map): deze map kan niet worden gemaakt; noem een map die er nog niet is."])
  }
  for (naam, bytes) in Meegeleverd.bestanden.sorted(by: { $0.key < $1.key }) {
    try uitvoer.bewaar(String(decoding: bytes, as: UTF8.self), als: "\(map)/\(naam)", invoer: [])
  }
  uitvoer.meld("\(map): \(Meegeleverd.bestanden.count) bestanden geschreven.")
}
private let metGemeten = Optie(
  Optie.gemeten.naam, .vlag, "met geteld zorggebruik, waarin de hulp een bekend effect heeft")

/// A new register with two invented years; when it does not come to that, there is no file either.
private func vulRegister(_ pad: String, _ invoer: Invoer, _ uitvoer: Uitvoer) throws(Afbreking) {
  if invoer.tekst("--uitvoer") != nil {
    throw Afbreking(.verkeerdGebruik, ["Kies --register of --uitvoer; samen gaan ze niet."])
  }
  let voorbeeld = Voorbeeldregister(
    zaad: UInt64(invoer.getal("--zaad") ?? 2022),
    casussen: invoer.getal("--casussen") ?? Voorbeeldregister.gewoonlijk, metGebruik: invoer.heeft(metGemeten)
  )
  let aantal = try metRegister(pad, try voorbeeld.maak(pad))
  let verslag = alinea(
    "\(pad) is gemaakt: een verzonnen register met \(getalTekst(Double(voorbeeld.casussen), decimalen: 0)) casussen en \(getalTekst(Double(aantal), decimalen: 0)) gebeurtenissen, van \(Voorbeeldregister.begin) tot en met \(Voorbeeldregister.einde). Geen enkele bewoner bestaat. Gepubliceerd zijn: 87 van de 290 bewoners via de huisarts, zes makelaars in drie stadsdelen, en wachten van twee weken tot twee maanden, voor ongeveer 80% binnen de termijn. Elk ander getal is een aanname. Bekijken: recept register lijst --register \(pad) --peildatum \(Voorbeeldregister.einde)"
  )
  let gebruik =
    voorbeeld.metGebruik
    ? alinea(
      "Ook het zorggebruik is verzonnen. Het ware effect is bekend: wie hulp heeft, gaat \(getalTekst(Voorbeeldregister.effect, decimalen: 1)) keer zo vaak naar de huisarts. Bekijken: recept bewijs \(pad)"
    ) : ""
  for regel in (verslag + "\n" + gebruik).split(separator: "\n") { uitvoer.meld(String(regel)) }
}

private func casussen(aantal: Int, zaad: Int) throws(Afbreking) -> String {
  let bron = Voorbeeldcasussen(zaad: UInt64(zaad))
  var tekst = """
    // Verzonnen casussen: geen enkele casus is een bestaand mens en de getallen komen niet uit de praktijk.
    // Gemaakt met: recept voorbeeld --casussen \(aantal) --zaad \(zaad)
    {
      formaat: 1,
      naam: "Verzonnen casussen",
      fictief: true,
      aanname: "alle hoeveelheden, kansen en toerekeningen zijn verzonnen",
      casussen: [

    """
  for nummer in 1...aantal {
    do throws(Rekenfout) {
      tekst += try bron.casus(nummer).json5
    } catch {
      throw Afbreking(.verkeerdeGegevens, [error.zin])
    }
  }
  return tekst + "  ],\n}\n"
}

extension Beoordeling {
  /// A casus as it stands in a file, one line per zorgregel.
  fileprivate var json5: String {
    let kop: [(String, Json)] = [
      ("id", .tekst(casus.tekst)), ("fictief", .waarheid(fictief)),
      ("route", .misschien(route) { .tekst($0.rawValue) }),
      ("stadsdeel", .misschien(stadsdeel) { .tekst($0.rawValue) }),
      ("leeftijd", .misschien(leeftijd) { .geheel($0) }),
      ("omschrijving", .misschien(omschrijving) { .tekst($0) }),
    ]
    let velden = kop.map { "\($0): \($1.regel)" }.joined(separator: ", ")
    let regels = zorgregels.map { "      \(Json.object($0.velden(Zorgregel.velden).ingevuld).regel),\n" }
      .joined()
    return "    { \(velden), zorgregels: [\n\(regels)    ] },\n"
  }
}
