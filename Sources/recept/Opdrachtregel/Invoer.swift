import BusinessCase
import Taal

/// What a user typed after the name of a command.
struct Invoer: Sendable {
  private(set) var argumenten: [String] = []
  private var waarden: [String: String] = [:]
  private var lijsten: [String: [String]] = [:]

  func heeft(_ optie: Optie) -> Bool { waarden[optie.naam] != nil }
  func tekst(_ naam: String) -> String? { waarden[naam] }
  func lijst(_ optie: Optie) -> [String] { lijsten[optie.naam] ?? [] }
  func getal(_ naam: String) -> Int? { waarden[naam].flatMap { Int($0) } }

  /// - Throws: a `Gebruiksfout` that says what is wrong and what would be right.
  init(_ woorden: [String], voor opdracht: Opdracht) throws(Gebruiksfout) {
    var rest = woorden[...]
    var alleenArgumenten = false
    while let woord = rest.popFirst() {
      if alleenArgumenten || woord == "-" || !woord.hasPrefix("-") {
        argumenten.append(woord)
      } else if woord == "--" {
        alleenArgumenten = true
      } else {
        try neemOptie(woord, &rest, opdracht)
      }
    }
    if heeft(.hulp) { return }
    try controleerAantal(opdracht)
  }

  private mutating func neemOptie(
    _ woord: String, _ rest: inout ArraySlice<String>, _ opdracht: Opdracht
  ) throws(Gebruiksfout) {
    let delen = woord.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let optie = opdracht.opties.first(where: { $0.naam == delen[0] || $0.kort == delen[0] }) else {
      throw .onbekendeOptie(
        delen[0], opdracht: opdracht.naam,
        bedoeld: dichtstbijzijnde(delen[0], in: opdracht.opties.map(\.naam)))
    }
    switch optie.soort {
    case .vlag:
      guard delen.count == 1 else { throw .vlagMetWaarde(optie.naam) }
      waarden[optie.naam] = ""
    case .tekst(let naam):
      guard let waarde = delen.count == 2 ? delen[1] : rest.popFirst() else {
        throw .waardeOntbreekt(optie.naam, naam)
      }
      try bewaar(waarde, optie.naam)
    case .lijst(let naam):
      guard let waarde = delen.count == 2 ? delen[1] : rest.popFirst() else {
        throw .waardeOntbreekt(optie.naam, naam)
      }
      lijsten[optie.naam, default: []].append(waarde)
    case .getal(let naam, let bereik):
      guard let waarde = delen.count == 2 ? delen[1] : rest.popFirst() else {
        throw .waardeOntbreekt(optie.naam, naam)
      }
      guard let getal = Int(waarde), bereik.contains(getal) else {
        throw .geenGetal(optie.naam, waarde, bereik)
      }
      try bewaar(String(getal), optie.naam)
    }
  }

  /// Of two different values one would be lost without a word.
  private mutating func bewaar(_ waarde: String, _ naam: String) throws(Gebruiksfout) {
    if let eerder = waarden[naam], eerder != waarde { throw .tweeWaarden(naam, eerder, waarde) }
    waarden[naam] = waarde
  }

  private func controleerAantal(_ opdracht: Opdracht) throws(Gebruiksfout) {
    if argumenten.count < opdracht.aantal.lowerBound { throw .onderwerpOntbreekt(opdracht) }
    if argumenten.count > opdracht.aantal.upperBound {
      throw .teVeel(argumenten[opdracht.aantal.upperBound], opdracht)
    }
  }
}

/// What is wrong with the words on the command line.
enum Gebruiksfout: Error {
  /// `alle` is the command that names them all.
  case onbekendeOpdracht(String, bedoeld: String?, alle: String)
  case onbekendeOptie(String, opdracht: String, bedoeld: String?)
  /// More commands begin so.
  case nietDuidelijk(String, [String])
  case vlagMetWaarde(String)
  case waardeOntbreekt(String, String)
  case tweeWaarden(String, String, String)
  case geenGetal(String, String, ClosedRange<Int>)
  case onderwerpOntbreekt(Opdracht)
  case teVeel(String, Opdracht)

  var zin: String {
    switch self {
    case .onbekendeOpdracht(let woord, let bedoeld, let alle):
      "\"\(woord)\" is geen opdracht." + vraag(bedoeld) + " Alle opdrachten: \(alle)"
    case .onbekendeOptie(let woord, let opdracht, let bedoeld):
      "\"\(woord)\" is geen optie van \(opdracht)." + vraag(bedoeld) + " Alle opties: recept help \(opdracht)"
    case .nietDuidelijk(let woord, let passend):
      "\"\(woord)\" kan meer dan een opdracht zijn; verwacht een van: \(passend.joined(separator: ", "))."
    case .vlagMetWaarde(let optie): "\(optie) krijgt geen waarde."
    case .waardeOntbreekt(let optie, let naam): "Achter \(optie) ontbreekt \(naam)."
    case .tweeWaarden(let optie, let eerst, let daarna):
      "\(optie) staat er twee keer, met \"\(eerst)\" en met \"\(daarna)\"; verwacht er een."
    case .geenGetal(let optie, let waarde, let bereik):
      "\(optie) \(waarde): verwacht een geheel getal van \(bereik.lowerBound) tot en met \(bereik.upperBound)."
    case .onderwerpOntbreekt(let opdracht):
      "Achter \(opdracht.naam) ontbreekt \(opdracht.onderwerp) – bijvoorbeeld: \(opdracht.voorbeeld)"
    case .teVeel(let woord, let opdracht):
      opdracht.onderwerp.isEmpty
        ? "\"\(woord)\" is te veel; \(opdracht.naam) neemt alleen opties. Uitleg: recept help \(opdracht.naam)"
        : "\"\(woord)\" is te veel; \(opdracht.naam) neemt: \(opdracht.onderwerp)"
          + (Self.neemtTekst(opdracht) ? Self.aanhalen : "")
    }
  }

  private static func neemtTekst(_ opdracht: Opdracht) -> Bool {
    ["NAAM", "TEKST"].contains { opdracht.onderwerp.contains($0) }
  }

  private static let aanhalen = ". Zet een naam of een zin tussen aanhalingstekens, zoals \"De heer Test\"."

  private func vraag(_ bedoeld: String?) -> String { bedoeld.map { " Bedoelde u \"\($0)\"?" } ?? "" }
}
