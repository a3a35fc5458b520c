import Bestandsvorm
import BusinessCase
import Scenariobestand
import Taal
import Weergave

extension Opdracht {
  static let kostenkaart = Opdracht(
    "kostenkaart", "[POST]", aantal: 0...1,
    samenvatting: "Toont de prijzen met jaar, basis, bron en status.",
    voorbeeld: "recept kostenkaart huisarts-consult-kort",
    opties: [
      Optie("--kaart", .tekst(naam: "BESTAND"), "een andere kostenkaart dan \(Uitvoer.kostenkaart)")
    ] + Optie.vormen
  ) { invoer, uitvoer throws(Afbreking) in
    let pad = invoer.tekst("--kaart")
    let posten = try kies(invoer.argumenten.first, uit: try lees(pad ?? "kostenkaart"))
    // A spreadsheet gets all prices there are, with their sources.
    let delen: [Uitslag.Deel?] =
      invoer.heeft(.csv)
      ? [.tabel(prijslijst(posten))] : posten.count == 1 ? [.regels(posten[0].blad)] : lijst(posten)
    try uitvoer.geef(
      Uitslag(delen, invoer: [pad].compactMap(\.self), json: .lijst(posten.map(\.json))), invoer)
  }
}

private func lees(_ pad: String) throws(Afbreking) -> Kostenkaart {
  do throws(Leesfouten) {
    return try Scenariobibliotheek.vanGebruiker.kostenkaart(pad)
  } catch {
    throw Afbreking([error])
  }
}

/// All posts, the one with the id, or those whose id or name holds the word.
private func kies(_ woord: String?, uit kaart: Kostenkaart) throws(Afbreking) -> [Kostenpost] {
  guard let woord else { return kaart.posten }
  if let post = kaart[.init(woord)] { return [post] }
  let gezocht = woord.lowercased()
  let gevonden = kaart.posten.filter {
    $0.id.tekst.contains(gezocht) || $0.naam.lowercased().contains(gezocht)
  }
  guard gevonden.isEmpty else { return gevonden }
  let bedoeld = dichtstbijzijnde(woord, in: kaart.posten.map(\.id.tekst))
  throw Afbreking(
    .verkeerdGebruik,
    [
      "\"\(woord)\" staat niet op de kostenkaart." + (bedoeld.map { " Bedoelde u \"\($0)\"?" } ?? "")
        + " Alle posten: recept kostenkaart"
    ])
}

/// A table per payer, so that the ids fit on a line.
private func lijst(_ posten: [Kostenpost]) -> [Uitslag.Deel?] {
  let tabellen = Betaler.allCases.compactMap { betaler -> Uitslag.Deel? in
    let eigen = posten.filter { $0.betaler == betaler }
    guard !eigen.isEmpty else { return nil }
    return .tabel(
      Tabel(
        titel: "Betaald door: \(betaler.rawValue)",
        kop: [Kolom("Post"), Kolom("Per"), Kolom("Integraal", .rechts), Kolom("Declaratie", .rechts)],
        rijen: eigen.map { [$0.id.tekst, $0.eenheid, $0.kort(.integraal), $0.kort(.declaratie)] }))
  }
  return [
    .zin(
      "Kostenkaart: \(posten.count) posten. Per basis de nieuwste prijs, in euro's van het jaar dat erachter staat."
    )
  ] + tabellen + [.zin("Een post met bron en status: recept kostenkaart POST")]
}

/// A row for each price; a post without one has a row as well.
private func prijslijst(_ posten: [Kostenpost]) -> Tabel {
  Tabel(
    titel: "Kostenkaart",
    kop: ["Post", "Naam", "Per", "Betaler"].map { Kolom($0) } + [
      Kolom("Bedrag", .rechts), Kolom("Jaar", .rechts),
    ]
      + ["Basis", "Bron", "Status"].map { Kolom($0) },
    rijen: posten.flatMap { post -> [[String]] in
      let kop = [post.id.tekst, post.naam, post.eenheid, post.betaler.rawValue]
      guard !post.prijzen.isEmpty else { return [kop + ["", "", "", "", ""]] }
      return post.prijzen.map {
        kop + [
          bedragTekst($0.bedrag.euro), String($0.jaar), $0.basis.rawValue, $0.bron, $0.status.rawValue,
        ]
      }
    })
}

extension Kostenpost {
  fileprivate func kort(_ basis: Prijsbasis) -> String {
    let prijzen = prijzen.filter { $0.basis == basis }.sorted { $0.jaar > $1.jaar }
    return prijzen.first.map { "\(bedragTekst($0.bedrag.euro)) '\(String($0.jaar).suffix(2))" } ?? "–"
  }

  fileprivate var blad: String {
    let kop = alinea(naam) + "\n" + alinea("\(id), per \(eenheid), betaald door: \(betaler.rawValue)")
    let uitleg = toelichting.map { "\n" + alinea($0) } ?? ""
    guard !prijzen.isEmpty else { return "\(kop)\(uitleg)\n\nEr is geen gepubliceerde prijs." }
    let regels = prijzen.map { prijs in
      "\(centenTekst(prijs.bedrag.centen)) in \(prijs.jaar), \(prijs.basis.rawValue)\n"
        + alinea("bron: \(prijs.bron)", inspringing: 2, eersteOok: true) + "\n"
        + alinea("status: \(prijs.status.rawValue), \(prijs.status.uitleg)", inspringing: 2, eersteOok: true)
        + (prijs.toelichting.map { "\n" + alinea($0, inspringing: 2, eersteOok: true) } ?? "")
    }
    return ([kop + uitleg] + regels).joined(separator: "\n\n")
  }

  fileprivate var json: Json {
    [
      "id": .tekst(id.tekst), "naam": .tekst(naam), "eenheid": .tekst(eenheid),
      "betaler": .tekst(betaler.rawValue),
      "toelichting": .misschien(toelichting) { .tekst($0) },
      "prijzen": .lijst(
        prijzen.map {
          [
            "bedrag": .getal($0.bedrag.euro), "jaar": .geheel($0.jaar), "basis": .tekst($0.basis.rawValue),
            "bron": .tekst($0.bron), "status": .tekst($0.status.rawValue),
            "toelichting": .misschien($0.toelichting) { .tekst($0) },
          ]
        }),
    ]
  }
}
