import Bestandsvorm
import BusinessCase

extension Feit {
  /// The content for the log: only keys that have a value, in a fixed order.
  var json: Json {
    switch self {
    case .aangemeld(let verwijzing): verwijzing.json
    case .aangevuld(let aanvulling): aanvulling.json
    case .aangenomen(let deel, let door, let op): Json(deel, op, [("door", .tekst(door))])
    case .contactGezocht(let poging):
      Json(
        nil, poging.op,
        [
          ("wijze", .tekst(poging.wijze.rawValue)), ("gelukt", .waarheid(poging.gelukt)),
          ("minuten", Json(poging.minuten)), ("tekst", Json(poging.tekst)),
        ])
    case .bezocht(let bezoek):
      Json(
        nil, bezoek.op,
        [
          ("metWijkteam", .waarheid(bezoek.metWijkteam)), ("minuten", Json(bezoek.minuten)),
          ("tekst", Json(bezoek.tekst)),
        ])
    case .routeGekozen(let route, let op): Json(nil, op, [("route", .tekst(route.rawValue))])
    case .hulpBegonnen(let deel, let op), .hervat(let deel, let op): Json(deel, op, [])
    case .gepauzeerd(let deel, let reden, let toelichting, let overbrugging, let op):
      Json(
        deel, op,
        [
          ("reden", .tekst(reden.rawValue)), ("toelichting", Json(toelichting)),
          ("overbrugging", .waarheid(overbrugging)),
        ])
    case .gesloten(let deel, let sluiting):
      Json(
        deel, sluiting.op,
        [
          ("als", .tekst(sluiting.als.rawValue)),
          ("reden", .misschien(sluiting.reden) { .tekst($0.rawValue) }),
          ("toelichting", Json(sluiting.toelichting)),
        ])
    case .teruggekoppeld(let terugkoppeling):
      Json(nil, terugkoppeling.op, [("tekst", Json(terugkoppeling.tekst))])
    case .genoteerd(let notitie):
      Json(nil, notitie.op, [("tekst", Json(notitie.tekst)), ("minuten", Json(notitie.minuten))])
    case .doelGesteld(let nummer, let tekst, let cijfer, let op):
      Json(nil, op, [("nummer", .geheel(nummer)), ("tekst", Json(tekst)), ("cijfer", .geheel(cijfer))])
    case .doelGemeten(let nummer, let cijfer, let op):
      Json(nil, op, [("nummer", .geheel(nummer)), ("cijfer", .geheel(cijfer))])
    case .eenzaamheidGemeten(let schaal, let moment, let op):
      Json(
        nil, op,
        [
          ("moment", .tekst(moment.rawValue)),
          ("antwoorden", .lijst(schaal.antwoorden.map { .tekst($0.rawValue) })),
        ])
    case .beoordeeld(let regels, let op): Json(nil, op, [("regels", .lijst(regels.map(\.json)))])
    case .regelVervallen(let nummer, let op): Json(nil, op, [("regel", .geheel(nummer))])
    case .getoetst(let nummer, let toetsing):
      Json(nil, toetsing.op, [("regel", .geheel(nummer))] + toetsing.velden)
    case .effectmeting(let mag, let op): Json(nil, op, [("mag", .waarheid(mag))])
    case .zorggebruikGeteld(let telling):
      Json(
        nil, telling.op,
        [
          ("bron", .tekst(telling.bron.rawValue)), ("van", .tekst(telling.venster.van.iso)),
          ("tot", .tekst(telling.venster.tot.iso)), ("gebruik", Json(telling.gebruik)),
        ])
    case .persoonGewijzigd(let velden, let op):
      Json(nil, op, [("velden", .lijst(velden.map { .tekst($0.rawValue) }))])
    case .opnieuwVerwezen(let verwijzing):
      Json(
        nil, verwijzing.op,
        [
          ("kanaal", .tekst(verwijzing.kanaal.rawValue)), ("vraag", Json(verwijzing.vraag)),
          ("verwijzer", Json(verwijzing.verwijzer)),
        ])
    case .samengevoegd(let van, let met, let op):
      Json(nil, op, [("van", .geheel(van.nummer)), ("met", .geheel(met.nummer))])
    case .dossier(let feit): feit.inhoud.json
    case .vernietigd(let op): Json(nil, op, [])
    case .doorgehaald(let nummer, let reden, let op):
      Json(nil, op, [("nummer", .geheel(nummer)), ("reden", Json(reden))])
    case .verbeterd(let nummer, let feit, let reden, let op):
      Json(
        nil, op,
        [
          ("nummer", .geheel(nummer)), ("reden", Json(reden)), ("als", .tekst(feit.soort.rawValue)),
          ("feit", feit.json),
        ])
    }
  }
}

extension Json {
  /// The part, the day, and what is known besides.
  fileprivate init(_ deel: Deel?, _ op: Datum, _ velden: [(sleutel: String, waarde: Json)]) {
    let alle = [("deel", .misschien(deel) { .tekst($0.rawValue) }), ("op", .tekst(op.iso))] + velden
    self = .object(alle.filter { if case .niets = $0.1 { false } else { true } })
  }

  fileprivate init(_ tekst: Tekstnummer?) { self = .misschien(tekst) { .geheel($0.nummer) } }
  fileprivate init(_ getal: Int?) { self = .misschien(getal) { .geheel($0) } }
}

extension Verwijzing {
  fileprivate var json: Json {
    Json(
      nil, op,
      [
        ("bewoner", .geheel(bewoner.nummer)), ("kanaal", .tekst(kanaal.rawValue)), ("vraag", Json(vraag)),
        ("vraagtype", .misschien(vraagtype) { .tekst($0.rawValue) }), ("verwijzer", Json(verwijzer)),
        ("isClientOpDeHoogte", .misschien(isClientOpDeHoogte) { .waarheid($0) }),
        ("prioriteit", .tekst(prioriteit.rawValue)), ("wijk", .misschien(wijk) { .tekst($0.rawValue) }),
        ("leeftijd", Json(leeftijd)), ("vorige", Json(vorige?.nummer)),
      ])
  }
}

extension Aanvulling {
  fileprivate var json: Json {
    Json(
      nil, op,
      [
        ("wijk", .misschien(wijk) { .tekst($0.rawValue) }), ("leeftijd", Json(leeftijd)),
        ("prioriteit", .misschien(prioriteit) { .tekst($0.rawValue) }),
        ("vraagtype", .misschien(vraagtype) { .tekst($0.rawValue) }),
        ("makelaar", .misschien(makelaar) { .tekst($0) }),
        ("isClientOpDeHoogte", .misschien(isClientOpDeHoogte) { .waarheid($0) }),
      ])
  }
}

extension Beoordeelderegel {
  fileprivate var json: Json {
    let kern: [(sleutel: String, waarde: Json)] = [
      ("nummer", .geheel(nummer)), ("omschrijving", Json(omschrijving)),
    ]
    return Json.object((kern + regel.velden(Zorgregel.geclaimd)).ingevuld)
  }
}

extension Toetsing {
  fileprivate var velden: [(sleutel: String, waarde: Json)] {
    var velden: [(sleutel: String, waarde: Json)] = [
      ("door", .tekst(door.rawValue)), ("oordeel", .tekst(oordeel.naam)), ("reden", Json(reden)),
    ]
    if case .bijgesteld(let aantal, let kans) = oordeel {
      velden += [
        (Regelgetal.aantal.sleutel, .misschien(aantal) { .getal($0) }),
        (Regelgetal.kans.sleutel, .misschien(kans) { .getal($0.waarde) }),
      ]
    }
    return velden
  }
}
