import Bestandsvorm
import Scenariobestand
import SociaalRecept
import Weergave

extension Opdracht {
  static let exporteer = opRegister(
    "exporteer",
    samenvatting: "Schrijft alle casussen als CSV, JSON of FHIR; gewoonlijk zonder namen en teksten.",
    voorbeeld: "exporteer --vorm fhir -o casussen.json",
    opties: [
      Optie("--vorm", .tekst(naam: "VORM"), "csv (gewoonlijk), json of fhir"),
      Optie("--uitvoer", kort: "-o", .tekst(naam: "BESTAND"), "waar het komt (gewoonlijk op het scherm)"),
      metNamen, pseudoniem,
      Optie(
        "--sleutel", .tekst(naam: "BESTAND"),
        "de geheime sleutel voor --pseudoniem, buiten het register bewaard"),
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let gelezen = [invoer.registerpad] + [invoer.tekst("--sleutel")].compactMap(\.self)
    if let bestand = invoer.tekst("--uitvoer") { try uitvoer.magNaar(bestand, invoer: gelezen) }
    let (tekst, stand, opmerkingen) =
      invoer.heeft(pseudoniem) ? try metPseudoniem(invoer) : try inVorm(invoer)
    if let bestand = invoer.tekst("--uitvoer") {
      try uitvoer.bewaar(tekst, als: bestand, invoer: gelezen, vertrouwelijk: true)
      uitvoer.meld("\(bestand) is gemaakt.")
    } else {
      try uitvoer.toon(tekst)
    }
    for opmerking in opmerkingen { uitvoer.meld(opmerking) }
    uitvoer.meld("Stand: \(stand)")
  }
}

private let metNamen = Optie("--met-namen", .vlag, "ook namen, adressen en teksten; dat wordt vastgelegd")
private let pseudoniem = Optie(
  "--pseudoniem", .vlag, "voor onderzoek: pseudoniemen, maanden in plaats van dagen, geen kleine groepen")

/// What is exported, the stand that it is of, and what must be said with it.
private typealias Uitgevoerd = (tekst: String, Stand, opmerkingen: [String])

private func inVorm(_ invoer: Invoer) throws(Afbreking) -> Uitgevoerd {
  if invoer.tekst("--sleutel") != nil {
    throw Afbreking(.verkeerdGebruik, ["--sleutel hoort bij --pseudoniem."])
  }
  let vorm: Uitvoervorm = try invoer.keuze("--vorm") ?? .csv
  let namen = invoer.heeft(metNamen)
  let (tekst, stand) = try invoer.inRegister { zitting throws(Registerfout) in
    try zitting.uitvoer(vorm, metNamen: namen)
  }
  let waarschuwing = Uitvoervorm.waarschuwing(metNamen: namen)
  return (tekst, stand, [namen ? waarschuwing : "\(waarschuwing) Om te delen: --pseudoniem."])
}

private func metPseudoniem(_ invoer: Invoer) throws(Afbreking) -> Uitgevoerd {
  if invoer.heeft(metNamen) {
    throw Afbreking(.verkeerdGebruik, ["--pseudoniem en --met-namen gaan niet samen; kies een van beide."])
  }
  if let vorm: Uitvoervorm = try invoer.keuze("--vorm"), vorm != .csv {
    throw Afbreking(.verkeerdGebruik, ["--pseudoniem gaat alleen met --vorm csv."])
  }
  let sleutel = try sleutel(invoer)
  let (register, handeling, pad) = (try invoer.openRegister(), try invoer.handeling(), invoer.registerpad)
  let (export, stand) = try metRegister(pad, try register.pseudoniemexport(sleutel, handeling))
  return (String(decoding: export.csv, as: UTF8.self), stand, [export.verhulling.zin])
}

private func sleutel(_ invoer: Invoer) throws(Afbreking) -> Pseudoniemsleutel {
  guard let pad = invoer.tekst("--sleutel") else {
    throw Afbreking(
      .verkeerdGebruik,
      [
        "--pseudoniem vraagt een sleutel: --sleutel BESTAND. Maak er een met: head -c 32 /dev/urandom | base64 > sleutel.txt"
      ])
  }
  let bytes: [UInt8]
  do throws(Toegangsfout) { bytes = try Schijf().lees(pad, hoogstens: 1_000_000) } catch {
    throw Afbreking(.geenInvoer, ["\(pad)  \(error.zin)"])
  }
  guard let sleutel = Pseudoniemsleutel(bytes) else {
    throw Afbreking(
      .verkeerdeGegevens,
      [
        "\(pad)  deze sleutel is te kort of te eenvoudig; verwacht ten minste \(Pseudoniemsleutel.kortste) tekens die niemand raadt"
      ])
  }
  return sleutel
}
