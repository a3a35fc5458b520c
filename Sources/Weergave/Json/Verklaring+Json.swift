import Bestandsvorm
import BusinessCase

extension Verklaring {
  /// The tree, unrounded.
  package var json: Json {
    .object(
      [
        ("naam", .tekst(naam)), ("waarde", .getal(waarde)), ("eenheid", .tekst("\(eenheid)")),
      ] + inhoud)
  }

  private var inhoud: [(sleutel: String, waarde: Json)] {
    switch bewerking {
    case .som(let delen): [("som", .lijst(delen.map(\.json)))]
    case .quotient(let teller, let noemer): [("quotient", ["teller": teller.json, "noemer": noemer.json])]
    case .product(let factoren): [("product", .lijst(factoren.map(\.json)))]
    case .verschil(let van, let naar): [("verschil", ["van": .getal(van), "naar": .getal(naar)])]
    case .blijktUit(let bewijs): [("blijktUit", bewijs.json)]
    case .samen(let herkomst): [("samen", ["herkomst": .tekst(herkomst.zin)])]
    case .gegeven(let waarde, let herkomst):
      [("gegeven", ["waarde": .tekst(waarde.tekst), "herkomst": .tekst(herkomst.zin)])]
    }
  }
}

extension Verklaring.Factor {
  fileprivate var json: Json {
    var velden: [(sleutel: String, waarde: Json)] = [("naam", .tekst(naam)), ("waarde", .getal(waarde))]
    switch herkomst {
    case .prijs(let prijs): velden.append(("prijs", prijs.json))
    case .maanden(let termen): velden.append(("maanden", .lijst(termen.map(\.json))))
    case .bron(let herkomst): velden.append(("herkomst", .tekst(herkomst.zin)))
    case .scenario: break
    }
    return .object(velden)
  }
}

extension Verklaring.Maandterm {
  fileprivate var json: Json {
    [
      "eerste": .geheel(maanden.lowerBound), "laatste": .geheel(maanden.upperBound - 1),
      "perMaand": .getal(perMaand), "geloofd": .getal(geloofd), "gewogenMaanden": .getal(gewogenMaanden),
      "kansOpVerloop": .getal(kansOpVerloop),
    ]
  }
}
