import BusinessCase
import Testing

@testable import SociaalRecept

/// A day in the story that these tests tell.
func dag(_ nummer: Int) -> Datum { Datum(jaar: 2026, maand: 9, dag: 1)! + nummer }

/// A register in memory: nothing is left behind.
struct Verhaal {
  let register: Register
  private let handeling = Handeling(
    wie: "noor", tijdstip: Tijdstip(seconden: dag(200).dagnummer * 86_400), vandaag: dag(200))

  init() throws {
    register = try Register.inGeheugen()
  }

  @discardableResult
  func meldAan(
    _ naam: String, vraag: String = "eenzaam", op: Int, wijk: Wijk? = .crabbehof,
    prioriteit: Prioriteit = .gewoon,
    _ feiten: Feit...
  ) throws -> Casusnummer {
    try register.doe(handeling) { zitting throws(Registerfout) in
      let bewoner = try zitting.nieuweBewoner(
        Persoon(
          naam: naam, geboortedatum: Datum("5-2-1950"), adres: "Voorstraat 1, Dordrecht",
          telefoon: "06 00000000"))
      let tekst = try zitting.bewaar(vraag, van: bewoner, veld: "vraag")
      let nummer = try zitting.meldAan(
        Verwijzing(
          bewoner: bewoner, op: dag(op), vraag: tekst, isClientOpDeHoogte: true, prioriteit: prioriteit,
          wijk: wijk))
      for feit in feiten { try zitting.voeg(feit, bij: nummer) }
      return nummer
    }
  }

  func dossier(_ nummer: Casusnummer) throws -> Casusdossier {
    try register.doe(handeling) { zitting throws(Registerfout) in try zitting.dossier(nummer, inzage: "toon")
    }
  }

  func inzagen(_ nummer: Casusnummer) throws -> [String] {
    try register.doe(handeling) { zitting throws(Registerfout) in try zitting.inzagen(nummer) }.map(\.wat)
  }
}

extension Feit {
  static func aangenomen(_ deel: Deel? = nil, op: Int) -> Feit {
    .aangenomen(deel, door: "noor", op: dag(op))
  }
  static func contact(_ gelukt: Bool = true, op: Int) -> Feit {
    .contactGezocht(Contactpoging(gelukt: gelukt, minuten: 5, op: dag(op)))
  }
  static func gesprek(op: Int) -> Feit { .bezocht(Bezoek(metWijkteam: true, op: dag(op))) }
  static func route(_ route: Route, op: Int) -> Feit { .routeGekozen(route, op: dag(op)) }
  static func hulp(_ deel: Deel?, op: Int) -> Feit { .hulpBegonnen(deel, op: dag(op)) }
  static func dicht(_ status: Status, _ reden: Reden, _ deel: Deel? = nil, op: Int) -> Feit {
    .gesloten(deel, Sluiting(als: status, reden: reden, op: dag(op)))
  }
  static func teruggekoppeld(op: Int) -> Feit { .teruggekoppeld(Terugkoppeling(op: dag(op))) }
}

/// The widest line, in characters.
func breedste(_ tekst: String) -> Int {
  tekst.split(separator: "\n").map(\.count).max() ?? 0
}
