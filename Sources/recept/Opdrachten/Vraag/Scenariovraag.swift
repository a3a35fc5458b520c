import BusinessCase
import Scenariobestand
import Taal

extension Optie {
  static let stel = Optie(
    "--stel", .lijst(naam: "GETAL=WAARDE"),
    "reken met een andere waarde, zonder bestand; vaker mag. Zoals traject.prijs=1200 of claims=0,7")
  static let samenhang = Optie(
    "--samenhang", .lijst(naam: "NAMEN=GETAL"),
    "getallen die samen hoog of laag zijn, met hun rangcorrelatie van -1 tot 1. Zoals prijs=0,8")
  static let betaler = Optie(
    "--betaler", .tekst(naam: "NAAM"),
    "bekijk het van de kant van één betaler: \(Betaler.teKiezen.map(\.rawValue).joined(separator: ", "))")
  /// A scenario as it is asked about.
  static let watAls = [stel, samenhang]
}

/// How the scenarios of a command are read: with which numbers set otherwise, whose casussen, and from whose side.
struct Scenariovraag {
  var stellingen: [Stelling] = []
  var betaler: Betaler?
  var register: Registervraag?
  /// Where a remark goes.
  var meld: (String) -> Void = { _ in }

  init() {}

  /// - Parameter opdracht: for the access log of a register.
  init(_ invoer: Invoer, _ uitvoer: Uitvoer, voor opdracht: String) throws(Afbreking) {
    stellingen = try Self.stellingen(invoer)
    betaler = try Self.betaler(invoer)
    register = try Registervraag(invoer, voor: opdracht)
    meld = uitvoer.meld
  }

  /// The same with every number as the files say.
  var zonderStellingen: Scenariovraag {
    var vraag = self
    (vraag.stellingen, vraag.meld) = ([], { _ in })
    return vraag
  }

  static func stellingen(_ invoer: Invoer) throws(Afbreking) -> [Stelling] {
    var stellingen: [Stelling] = []
    for tekst in invoer.lijst(.stel) {
      guard let stelling = Stelling(tekst) else {
        throw Afbreking(
          .verkeerdGebruik, ["--stel \(tekst): verwacht GETAL=WAARDE, zoals traject.prijs=1200."])
      }
      stellingen.append(stelling)
    }
    let samenhang = invoer.lijst(.samenhang)
    if !samenhang.isEmpty {
      guard let stelling = Stelling(samenhang: samenhang) else {
        throw Afbreking(
          .verkeerdGebruik,
          ["--samenhang \(samenhang.joined(separator: " ")): verwacht NAMEN=GETAL, zoals prijs=0,8."])
      }
      stellingen.append(stelling)
    }
    return stellingen
  }

  static func betaler(_ invoer: Invoer) throws(Afbreking) -> Betaler? {
    guard let naam = invoer.tekst(Optie.betaler.naam) else { return nil }
    if let betaler = Betaler(rawValue: naam), Betaler.teKiezen.contains(betaler) { return betaler }
    let namen = Betaler.teKiezen.map(\.rawValue)
    let bedoeld = dichtstbijzijnde(naam, in: namen).map { " Bedoelde u \"\($0)\"?" } ?? ""
    throw Afbreking(
      .verkeerdGebruik, ["--betaler \(naam): verwacht een van: \(namen.joined(separator: ", ")).\(bedoeld)"])
  }
}
