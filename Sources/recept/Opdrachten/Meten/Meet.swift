import Bestandsvorm
import BusinessCase
import Scenariobestand
import Taal
import Weergave

extension Opdracht {
  static let meet = Opdracht(
    "meet", "[SCENARIO]", aantal: 0...1,
    samenvatting:
      "Meet hoe snel deze machine rekent: vast werk, de trekkingen van een scenario, of een register.",
    voorbeeld: "recept meet -o meting.json",
    opties: [
      .json,
      Optie(
        "--register", .tekst(naam: "BESTAND"), "meet hoe snel een kopie van dit verzonnen register werkt"),
      Optie(
        "--uitvoer", kort: "-o", .tekst(naam: "BESTAND"), "schrijf de meting ook als JSON naar een bestand"),
      wachtrij,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    if invoer.heeft(wachtrij) {
      let meting = Rijmeting()
      if let bestand = invoer.tekst("--uitvoer") {
        try uitvoer.bewaar(meting.json.document, als: bestand, invoer: [])
      }
      return try uitvoer.toon(invoer.heeft(.json) ? meting.json.document : meting.tekst)
    }
    if let pad = invoer.tekst("--register") {
      let meting = try Registermeting(pad, voortgang: Voortgang(stil: invoer.heeft(.stil)))
      if let bestand = invoer.tekst("--uitvoer") {
        try uitvoer.bewaar(meting.json.document, als: bestand, invoer: [pad])
      }
      return try uitvoer.toon(invoer.heeft(.json) ? meting.json.document : meting.tekst)
    }
    if let naam = invoer.argumenten.first {
      let meting = try Trekmeting(naam)
      if let bestand = invoer.tekst("--uitvoer") {
        try uitvoer.bewaar(meting.json.document, als: bestand, invoer: meting.bestanden)
      }
      return try uitvoer.toon(invoer.heeft(.json) ? meting.json.document : meting.tekst)
    }
    let meting = try Meting(voortgang: Voortgang(stil: invoer.heeft(.stil)))
    if let bestand = invoer.tekst("--uitvoer") {
      try uitvoer.bewaar(meting.json.document, als: bestand, invoer: [])
    }
    try uitvoer.toon(invoer.heeft(.json) ? meting.json.document : meting.tekst)
  }
}

private let wachtrij = Optie(
  "--wachtrij", .vlag, "meet de simulatie: klanten in een wachtrij met zes loketten")

/// Speed on fixed work. Casussen are drawn, computed and forgotten one by one, so memory should not grow.
private struct Meting {
  struct Stroom {
    let casussen: Int
    let seconden: Double
    let piekgeheugen: Int
    var perCasus: Double { seconden / Double(casussen) }
  }

  let stromen: [Stroom]
  /// Seconds from start to finish of `recept bereken` on the base scenario, and of a process that does almost nothing.
  let bereken: Double
  let vergelijking: (naam: String, seconden: Double)

  static let aantallen = [1_000, 100_000, 1_000_000]
  static let werk = 1_000_000

  init(voortgang: Voortgang) throws(Afbreking) {
    let kaart: Kostenkaart
    do throws(Leesfouten) {
      kaart = try Scenariobibliotheek.vanGebruiker.kostenkaart("kostenkaart")
    } catch {
      throw Afbreking([error])
    }
    var stromen: [Stroom] = []
    for (stap, aantal) in Self.aantallen.enumerated() {
      voortgang.toon("rekenen met \(aantal) casussen", gedaan: Double(stap) / 4)
      stromen.append(try Self.stroom(aantal, kaart))
    }
    self.stromen = stromen
    voortgang.toon("starten en stoppen", gedaan: 0.75)
    bereken = Proces.snelste(["bereken", "dordrecht-2022"], van: CommandLine.arguments[0]) ?? .nan
    vergelijking =
      Proces.snelste(["--version"], van: "sqlite3").map { ("sqlite3 --version", $0) }
      ?? ("true", Proces.snelste([], van: "true") ?? .nan)
    voortgang.wis()
  }

  /// Every size does the same amount of work in all, so that they can be compared; the quickest of three counts.
  private static func stroom(_ aantal: Int, _ kaart: Kostenkaart) throws(Afbreking) -> Stroom {
    let rondes = werk / aantal
    var snelst = Double.infinity
    for _ in 0..<3 {
      let begin = Klok.nu
      for _ in 0..<rondes { try reken(aantal, kaart) }
      snelst = min(snelst, (Klok.nu - begin) / Double(rondes))
    }
    return Stroom(casussen: aantal, seconden: snelst, piekgeheugen: Klok.piekgeheugen)
  }

  private static func reken(_ aantal: Int, _ kaart: Kostenkaart) throws(Afbreking) {
    let bron = Voorbeeldcasussen(zaad: 2022)
    let nul = Fractie.nul
    let regels = Rekenregels(
      prijspeil: 2022, prijsbasis: .integraal, discontovoet: 0.0225,
      optimismecorrectie: Optimismecorrectie(beide: nul, een: nul, geen: nul))
    var optelling = Optelling(tarieven: Tarieven(kaart, basis: .integraal, peil: 2022), regels: regels)
    do throws(Rekenfout) {
      for nummer in 0..<aantal { try optelling.tel(try bron.casus(nummer)) }
    } catch {
      throw Afbreking(.verkeerdeGegevens, [error.zin])
    }
  }

  var tekst: String {
    let tabel = Tabel(
      titel: "Casussen maken en doorrekenen, een voor een",
      kop: ["Casussen", "Per seconde", "Microseconde per casus", "Piekgeheugen (MB)"].map {
        Kolom($0, .rechts)
      },
      rijen: stromen.map {
        [
          getalTekst(Double($0.casussen), decimalen: 0), getalTekst(1 / $0.perCasus, decimalen: 0),
          getalTekst($0.perCasus * 1e6, decimalen: 2),
          getalTekst(Double($0.piekgeheugen) / 1e6, decimalen: 1),
        ]
      })
    return """
      \(tabel.tekst())

      Van start tot einde: recept bereken dordrecht-2022 duurt \(getalTekst(bereken * 1000, decimalen: 1)) ms,
      \(vergelijking.naam) duurt \(getalTekst(vergelijking.seconden * 1000, decimalen: 1)) ms: \(getalTekst(bereken / vergelijking.seconden, decimalen: 1)) keer zo lang.

      """
  }

  var json: Json {
    [
      "versie": .tekst(versie),
      "casussen": .lijst(
        stromen.map {
          [
            "casussen": .geheel($0.casussen), "seconden": .getal($0.seconden),
            "casussenPerSeconde": .getal(1 / $0.perCasus), "microsecondenPerCasus": .getal($0.perCasus * 1e6),
            "piekgeheugenBytes": .geheel($0.piekgeheugen),
          ]
        }),
      "start": [
        "berekenSeconden": .getal(bereken), "vergelekenMet": .tekst(vergelijking.naam),
        "vergelekenSeconden": .getal(vergelijking.seconden), "keer": .getal(bereken / vergelijking.seconden),
      ],
    ]
  }
}
