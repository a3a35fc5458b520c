import Bestandsvorm
import BusinessCase

extension Uitkomst {
  /// Amounts in euros, unrounded.
  package var json: Json {
    let totaal = totaal
    return [
      "naam": .tekst(horizon.rawValue), "maanden": .geheel(maanden), "baten": .getal(totaal.baten),
      "meerzorg": .getal(totaal.meerzorg), "kosten": .getal(totaal.kosten),
      "tegenslag": .getal(totaal.tegenslag), "saldo": .getal(totaal.saldo),
      "verhouding": .misschien(verhouding) { .getal($0) },
      "saldoInclusiefTegenslag": .getal(totaal.saldoInclusiefTegenslag),
      "getoetstAandeel": .misschien(getoetstAandeel) { .getal($0) },
      "voorbijToetsAandeel": .misschien(voorbijToetsAandeel) { .getal($0) },
      "betalers": .object(
        Betaler.opTeSommen { betalers[$0] != Geldstroom() }.map { ($0.rawValue, betalers[$0].json) }
          + (nietToegedeeld == Geldstroom() ? [] : [("nietToegedeeld", nietToegedeeld.json)])),
    ]
  }
}

extension Geldstroom {
  package var json: Json {
    [
      "baten": .getal(baten), "meerzorg": .getal(meerzorg), "kosten": .getal(kosten),
      "tegenslag": .getal(tegenslag), "saldo": .getal(saldo),
    ]
  }
}

extension Waterval {
  package func json(_ horizon: Horizon) -> Json {
    [
      "horizon": .tekst(horizon.rawValue),
      "treden": .lijst(
        treden.map {
          ["stap": .tekst($0.stap.rawValue), "verschil": .getal($0.verschil), "stand": .getal($0.stand)]
        }),
    ]
  }
}

extension Gegeven {
  package var json: Json {
    let (soort, tekst): (String, String) =
      switch herkomst {
      case .bron(let bron): ("bron", bron)
      case .aanname(let reden): ("aanname", reden)
      case .ongenoemd: ("aanname", "er is geen bron genoemd")
      }
    return .object([
      ("sleutel", .tekst(sleutel)), ("naam", .tekst(naam)), ("waarde", waarde.json), (soort, .tekst(tekst)),
    ])
  }
}

extension Gegeven.Waarde {
  fileprivate var json: Json {
    switch self {
    case .getal(let getal), .procent(let getal): .getal(getal)
    case .bedrag(let bedrag): .getal(bedrag.euro)
    case .maanden(let maanden): .geheel(maanden)
    case .tekst(let tekst): .tekst(tekst)
    }
  }
}
