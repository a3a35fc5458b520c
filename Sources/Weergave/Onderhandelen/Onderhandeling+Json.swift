import Bestandsvorm
import BusinessCase

extension Onderhandeling {
  /// The negotiation with stable keys; amounts in euros per traject, unrounded.
  package var json: Json {
    [
      "trekkingen": .geheel(trekkingen), "huidigeBetaler": .tekst(huidig.rawValue),
      "bijdrager": .tekst(bijdrage.bijdrager.rawValue), "trajectprijs": trajectprijs.json,
      "partijen": .lijst(partijen.map(\.json)),
      "ruimte": .misschien(bijdrage.overeenkomst.zone) {
        ["van": .getal($0.lowerBound), "tot": .getal($0.upperBound)]
      },
      "kansOpRuimte": .misschien(bijdrage.kansOpZone) { .getal($0) },
      "besteBijdrage": .misschien(bijdrage.beste) {
        ["bijdrage": .getal($0.bijdrage), "kansSamenWinst": .misschien($0.kans) { .getal($0) }]
      },
      "voorwaarden": bijdrage.overeenkomst.voorwaarden,
      "omslagpunten": .object(
        bijdrage.lijnen.compactMap { lijn in lijn.omslagpunt.map { (lijn.betaler.rawValue, $0.json) } }),
      "bijdragen": .lijst(bijdrage.samenwinst.map(json)),
      "verdelingen": .lijst(verdelingen.map(\.json)),
      "vervallenVerdelingen": .lijst(vervallen.map { .tekst($0.sleutel) }),
      "zonderGeld": .object(
        zonderGeld.map { ($0.betaler.rawValue, $0.opbrengst.json) } + [("nietToegedeeld", ongedeeld.json)]),
    ]
  }

  private func json(_ samenwinst: Bijdrageonderzoek.Samenwinst) -> Json {
    [
      "bijdrage": .getal(samenwinst.bijdrage), "kansSamenWinst": .misschien(samenwinst.kans) { .getal($0) },
      "betalers": .object(
        bijdrage.lijnen.map { lijn in
          let punt = lijn.punt(bij: samenwinst.bijdrage)
          return (
            lijn.betaler.rawValue,
            [
              "saldo": .getal(punt.saldo), "laag": .getal(punt.laag), "hoog": .getal(punt.hoog),
              "kansOpWinst": .misschien(punt.kansOpWinst) { .getal($0) },
            ]
          )
        }),
    ]
  }
}

extension Prijsbasisonderhandeling {
  package var json: Json {
    [
      "integraal": integraal.json, "declaratie": declaratie.json,
      "verschillen": .object(
        verschillen.map {
          (
            $0.betaler.rawValue,
            [
              "integraal": .getal($0.integraal), "declaratie": .getal($0.declaratie),
              "telbaarMaarGeenGeld": .getal($0.telbaarMaarGeenGeld),
            ]
          )
        }),
    ]
  }
}

extension Verwachting {
  fileprivate var json: Json {
    [
      "gemiddelde": .getal(gemiddelde), "laag": .getal(interval95.lowerBound),
      "hoog": .getal(interval95.upperBound),
    ]
  }
}

extension Onderhandeling.Partij {
  fileprivate var json: Json {
    [
      "betaler": .tekst(betaler.rawValue), "opbrengst": opbrengst.json, "bevestigd": .getal(bevestigd),
      "saldoNu": saldoNu.json, "kansOpVerlies": .misschien(kansOpVerlies) { .getal($0) },
    ]
  }
}

extension Overeenkomst {
  fileprivate var voorwaarden: Json {
    guard case .geen(let voorwaarden) = self else { return .niets }
    return [
      "tekort": .getal(voorwaarden.tekort), "prijs": .misschien(voorwaarden.prijs) { .getal($0) },
      "factor": .misschien(voorwaarden.factor) { .getal($0) },
      "anderenOver": .getal(voorwaarden.anderenOver),
      "anderen": .lijst(
        voorwaarden.anderen.map {
          [
            "betaler": .tekst($0.betaler.rawValue), "over": .getal($0.over), "bijdrage": .getal($0.bijdrage),
          ]
        }),
    ]
  }
}

extension Verdeelsleutel {
  fileprivate var sleutel: String {
    switch self {
    case .zoalsNu: "zoalsNu"
    case .naarOpbrengst: "naarOpbrengst"
    case .gelijkeWinst: "gelijkeWinst"
    case .shapley: "shapley"
    case .naarResultaat: "naarResultaat"
    }
  }
}

extension Prijsverdeling {
  fileprivate var json: Json {
    var velden: [(sleutel: String, waarde: Json)] = [
      ("verdeling", .tekst(sleutel.sleutel)), ("naam", .tekst(sleutel.naam)),
    ]
    if case .naarResultaat(let voorstel) = sleutel {
      velden.append(("afspraken", .object(voorstel.delen.map { ($0.betaler.rawValue, $0.afspraak.json) })))
    }
    velden.append(
      (
        "betalers",
        .object(
          delen.map {
            (
              $0.betaler.rawValue,
              [
                "betaling": $0.betaling.json, "saldo": $0.saldo.json,
                "kansOpVerlies": .misschien($0.kansOpVerlies) { .getal($0) },
              ]
            )
          })
      ))
    return .object(velden)
  }
}

extension Resultaatafspraak {
  fileprivate var json: Json {
    let (sleutel, euro) =
      switch grondslag {
      case .perBevestigdeEuro(let tarief): ("perBevestigdeEuro", tarief)
      case .perTraject(let bedrag): ("perTraject", bedrag.euro)
      }
    return .object([
      (sleutel, .getal(euro)), ("bodem", .misschien(bodem) { .getal($0.euro) }),
      ("plafond", .misschien(plafond) { .getal($0.euro) }),
    ])
  }
}
