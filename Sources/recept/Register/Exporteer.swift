import Bestandsvorm
import Scenariobestand
import SociaalRecept

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
    let tekst = invoer.heeft(pseudoniem) ? try metPseudoniem(invoer) : try inVorm(invoer)
    guard let bestand = invoer.tekst("--uitvoer") else { return try uitvoer.toon(tekst) }
    try uitvoer.bewaar(tekst, als: bestand, vertrouwelijk: true)
    uitvoer.meld(
      invoer.heeft(metNamen)
        ? "\(bestand) is gemaakt. Er staan namen en teksten in: bewaar dit bestand veilig en niet langer dan nodig."
        : "\(bestand) is gemaakt.")
  }
}

private let metNamen = Optie("--met-namen", .vlag, "ook namen, adressen en teksten; dat wordt vastgelegd")
private let pseudoniem = Optie(
  "--pseudoniem", .vlag, "voor onderzoek: pseudoniemen, maanden in plaats van dagen, geen kleine groepen")

private enum Vorm: String, CaseIterable { case csv, json, fhir }

private func inVorm(_ invoer: Invoer) throws(Afbreking) -> String {
  if invoer.tekst("--sleutel") != nil {
    throw Afbreking(.verkeerdGebruik, ["--sleutel hoort bij --pseudoniem."])
  }
  let vorm: Vorm = try invoer.keuze("--vorm") ?? .csv
  let namen = invoer.heeft(metNamen)
  let overdrachten = try invoer.inRegister { zitting throws(Registerfout) in
    try zitting.overdrachten(metNamen: namen)
  }
  switch vorm {
  case .csv:
    return String(decoding: casussenAlsCsv(overdrachten.map(\.opgave), metNamen: namen), as: UTF8.self)
  case .json: return casussenAlsJson(overdrachten, metNamen: namen, op: Kalender.nu).document
  case .fhir: return casussenAlsFhir(overdrachten, metNamen: namen, op: Kalender.nu).document
  }
}

private func metPseudoniem(_ invoer: Invoer) throws(Afbreking) -> String {
  if invoer.heeft(metNamen) {
    throw Afbreking(.verkeerdGebruik, ["--pseudoniem en --met-namen gaan niet samen; kies een van beide."])
  }
  if let vorm: Vorm = try invoer.keuze("--vorm"), vorm != .csv {
    throw Afbreking(.verkeerdGebruik, ["--pseudoniem gaat alleen met --vorm csv."])
  }
  let sleutel = try sleutel(invoer)
  let register = try invoer.openRegister()
  let regels = try metRegister(invoer.registerpad, try register.alleCasussen())
  return String(decoding: casussenMetPseudoniem(regels, sleutel), as: UTF8.self)
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
