import Bestandsvorm
import BusinessCase
import Taal

extension Omslagpunt {
  /// One table of the numbers that turn the saldo or do nothing, and one of those that do something but turn nothing.
  package static func tabellen(_ punten: [Omslagpunt]) -> [Tabel] {
    let zonder = punten.filter { $0.uitkomst == .geen }
    let met = Tabel(
      titel: "Bij welke waarde is het saldo op de lange termijn nul?",
      kop: [Kolom("Getal"), Kolom("Nu", .rechts), Kolom("Omslagpunt", .rechts), Kolom("Saldo")],
      rijen: punten.filter { $0.uitkomst != .geen }.map { punt in
        [punt.naam, punt.parameter.tekst(punt.nu), punt.tekst, punt.tekens]
      })
    let geen = Tabel(
      titel: "Geen omslagpunt: het saldo wordt nergens nul",
      kop: [
        Kolom("Getal"), Kolom("Nu", .rechts), Kolom("Gezocht", .rechts), Kolom("Dichtst bij nul", .rechts),
        Kolom("Saldo daar", .rechts),
      ],
      rijen: zonder.map { punt in
        let dichtst = punt.verloop.dichtstbij
        return [
          punt.naam, punt.parameter.tekst(punt.nu), punt.gezocht,
          dichtst.map { punt.parameter.tekst($0.waarde) } ?? "–",
          dichtst.map { heleEuroTekst($0.saldo) } ?? "–",
        ]
      })
    return (zonder.count < punten.count ? [met] : []) + (zonder.isEmpty ? [] : [geen])
  }

  /// In a report only what lies within reach; of the others how many there are.
  static func inHetRapport(_ punten: [Omslagpunt]) -> [Html] {
    let nabij = punten.filter { $0.isNabij || $0.verloop.stukken.count > 2 }
    let ver = punten.count { if case .bij = $0.uitkomst { true } else { false } } - nabij.count
    let nergens = punten.count { $0.uitkomst == .geen }
    var zinnen: [String] = []
    if ver > 0 {
      zinnen.append(
        "\(ver == 1 ? "Een ander getal" : "\(ver) andere getallen") \(ver == 1 ? "zou" : "zouden") meer dan \(Int(verst)) keer zo hoog of zo laag moeten zijn voordat het saldo nul wordt."
      )
    }
    if nergens > 0 {
      zinnen.append(
        "Van \(nergens == 1 ? "één getal" : "\(nergens) getallen") kan de waarde zijn wat zij wil: daardoor alleen wordt het saldo nergens nul."
      )
    }
    return (nabij.isEmpty ? [] : tabellen(nabij).map(\.html))
      + (zinnen.isEmpty ? [] : [.alinea(.tekst(zinnen.joined(separator: " ")))])
  }

  /// How many times as high or as low as it is now a number may be to be within reach.
  private static let verst = 5.0

  /// Whether the nearest value at which the saldo is zero is one that somebody could believe.
  private var isNabij: Bool {
    guard case .bij(let waarden) = uitkomst else { return false }
    if nu == 0 { return true }
    return waarden.contains { (1 / Self.verst...Self.verst).contains($0 / nu) }
  }

  private var tekst: String {
    if case .bij(let waarden) = uitkomst { opsomming(teksten(waarden)) } else { "geen invloed" }
  }

  /// "min, plus".
  private var tekens: String { verloop.stukken.map(\.teken.kort).joined(separator: ", ") }

  package var zin: String {
    let begin = "\(naam) is nu \(parameter.tekst(nu))."
    switch uitkomst {
    case .bij(let waarden):
      return
        "\(begin) Bij \(opsomming(teksten(waarden))) is het saldo nul, als de andere getallen blijven zoals ze zijn. \(verloopzin(waarden))"
    case .geen: return "\(begin) Er is geen omslagpunt. \(zoekzin)"
    case .geenInvloed: return "\(begin) Dit getal heeft geen invloed op het saldo."
    }
  }

  /// "Tot 6,4% is het saldo negatief, daarna tot 7,6% positief, en daarboven negatief."
  private func verloopzin(_ waarden: [Double]) -> String {
    let (namen, woorden) = (teksten(waarden), verloop.stukken.map(\.teken.woord))
    var delen = zip(namen, woorden).enumerated().map { nummer, stuk in
      nummer == 0 ? "Tot \(stuk.0) is het saldo \(stuk.1)" : "daarna tot \(stuk.0) \(stuk.1)"
    }
    if woorden.count > namen.count, let laatste = woorden.last { delen.append("daarboven \(laatste)") }
    return opsomming(delen) + "."
  }

  /// "0% tot 100%"; the end of a range of amounts is further than anybody looks.
  private var gezocht: String {
    let (begin, einde) = (verloop.bereik.lowerBound, verloop.bereik.upperBound)
    return einde < 1e12
      ? "\(parameter.tekst(begin)) tot \(parameter.tekst(einde))" : "vanaf \(parameter.tekst(begin))"
  }

  /// What was searched, and how near to zero the saldo came.
  private var zoekzin: String {
    let teken = verloop.stukken.first.map { " is het saldo overal \($0.teken.woord)" } ?? ""
    let dichtst =
      verloop.dichtstbij.map {
        " Het dichtst bij nul is het bij \(parameter.tekst($0.waarde)): \(euroTekst($0.saldo))."
      } ?? ""
    return "Gezocht is \(gezocht): daar\(teken).\(dichtst)"
  }

  /// With as many decimals as it takes to tell them apart.
  private func teksten(_ waarden: [Double]) -> [String] {
    for extra in 0...6 {
      let teksten = waarden.map { parameter.tekst($0, extra: extra) }
      if Set(teksten).count == teksten.count { return teksten }
    }
    return waarden.map { parameter.tekst($0, extra: 6) }
  }

  package var json: Json {
    let (punten, reden): ([Double], String) =
      switch uitkomst {
      case .bij(let waarden): (waarden, "gevonden")
      case .geen: ([], "geen omslagpunt")
      case .geenInvloed: ([], "geen invloed")
      }
    return [
      "sleutel": .tekst(parameter.sleutel), "naam": .tekst(naam), "nu": .getal(nu),
      "omslagpunt": .misschien(punten.first) { .getal($0) },
      "omslagpunten": .lijst(punten.map { .getal($0) }),
      "uitkomst": .tekst(reden),
      "gezocht": ["van": .getal(verloop.bereik.lowerBound), "tot": .getal(verloop.bereik.upperBound)],
      "stukken": .lijst(
        verloop.stukken.map {
          ["van": .getal($0.van), "tot": .getal($0.tot), "saldo": .tekst($0.teken.woord)]
        }),
      "dichtstbij": .misschien(verloop.dichtstbij) {
        ["waarde": .getal($0.waarde), "saldo": .getal($0.saldo)]
      },
    ]
  }
}

extension Teken {
  /// For a narrow column.
  fileprivate var kort: String {
    switch self {
    case .min: "min"
    case .nul: "nul"
    case .plus: "plus"
    }
  }

  fileprivate var woord: String {
    switch self {
    case .min: "negatief"
    case .nul: "nul"
    case .plus: "positief"
    }
  }
}
