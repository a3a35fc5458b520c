import Bestandsvorm
import BusinessCase

@testable import SociaalRecept

/// The casussen of a file, or what is wrong with it.
func lees(_ tekst: String, _ naam: String = "proef.csv") -> Result<[Ingelezen], Inleesfouten> {
  lees(Array(tekst.utf8), naam)
}

func lees(_ bytes: [UInt8], _ naam: String = "proef.csv") -> Result<[Ingelezen], Inleesfouten> {
  inlezing(bytes, naam).map(\.casussen)
}

/// The same with what is left of the file.
func inlezing(_ bytes: [UInt8], _ naam: String, _ kolommen: [Kolomkeuze] = []) -> Result<
  Inlezing, Inleesfouten
> {
  Result { () throws(Inleesfouten) in
    try leesUitwisseling(bytes, bestand: naam, vandaag: vandaag, kolommen: kolommen)
  }
}

func inlezing(_ tekst: String, _ naam: String = "proef.csv", _ kolommen: [Kolomkeuze] = []) throws -> Inlezing
{
  try inlezing(Array(tekst.utf8), naam, kolommen).get()
}

/// What is said of a file that is refused; nothing when it is not.
func zinnen(_ tekst: String, _ naam: String = "proef.csv") -> [String] {
  if case .failure(let fouten) = lees(tekst, naam) { fouten.zinnen } else { [] }
}

extension Proefregister {
  /// Reads a file and puts it in; what is wrong with it is thrown.
  @discardableResult
  func importeer(
    _ bytes: [UInt8], _ naam: String = "proef.csv", proef: Bool = false, herkomst: String? = nil
  ) throws -> Importverslag {
    let gelezen = try leesUitwisseling(bytes, bestand: naam, vandaag: vandaag, herkomst: herkomst)
    return try register.importeer(gelezen.casussen, handeling, proef: proef).get()
  }

  @discardableResult
  func importeer(
    _ tekst: String, _ naam: String = "proef.csv", proef: Bool = false, herkomst: String? = nil
  ) throws -> Importverslag {
    try importeer(Array(tekst.utf8), naam, proef: proef, herkomst: herkomst)
  }

  func persoon(_ nummer: Int = 1) throws -> Persoon {
    try register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.persoon(Bewonernummer(nummer))
    }
  }

  func overdrachten(metNamen: Bool = true) throws -> [Overdracht] {
    try register.doe(handeling) { zitting throws(Registerfout) in try zitting.overdrachten(metNamen: metNamen)
    }
  }

  /// Everything that is kept, to see whether something changed.
  func stand() throws -> [[String]] {
    try [
      "SELECT vingerafdruk FROM gebeurtenis", "SELECT nummer || status || laatste FROM casus",
      "SELECT casus || deel || status FROM deeltraject", "SELECT bewoner || coalesce(naam, '') FROM persoon",
      "SELECT nummer || tekst FROM tekst", "SELECT herkomst FROM bron",
    ].map { try register.database.alle($0) { $0.tekst(0) ?? "" } }
  }
}

/// Random but always the same (SplitMix64; S. Vigna).
struct Worp: RandomNumberGenerator {
  private var staat: UInt64
  init(_ zaad: Int) { staat = UInt64(zaad) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    staat &+= 0x9E37_79B9_7F4A_7C15
    var z = staat
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Proefregister {
  /// A register with casussen that went some way, by chance: every route, reason and end occurs.
  static func gespeeld(_ aantal: Int) throws -> Proefregister {
    let proef = try Proefregister()
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      for zaad in 1...aantal { try zitting.speel(zaad) }
    }
    return proef
  }
}

extension Zitting {
  fileprivate func speel(_ zaad: Int) throws(Registerfout) {
    var worp = Worp(zaad)
    var op = zaad % 300
    let bewoner = try nieuweBewoner(
      Persoon(
        naam: "Mevrouw Proef \(zaad)", geboortedatum: dag(-9000 - zaad), adres: "Straat \(zaad); \"achter\"",
        telefoon: "+31 6 \(zaad)"))
    let nummer = try meldAan(
      Verwijzing(
        bewoner: bewoner, op: dag(op), kanaal: worp.een(Kanaal.allCases),
        vraag: try bewaar("=vraag \(zaad)\nmet regel", van: bewoner, veld: "vraag"),
        vraagtype: worp.een(Vraagtype.allCases),
        verwijzer: try bewaar("Praktijk é\(zaad)", van: bewoner, veld: "verwijzer"),
        isClientOpDeHoogte: worp.een([nil, true, false]), prioriteit: worp.een(Prioriteit.allCases),
        wijk: worp.een(Wijk.allCases), leeftijd: dag(op).jaren(sinds: dag(-9000 - zaad))))
    for _ in 0..<Int.random(in: 0...14, using: &worp) {
      op += Int.random(in: 0...20, using: &worp)
      let nu = try casus(nummer)
      let mogelijk = feiten(op: dag(op), &worp).filter { weigering($0, van: nu) == nil }
      if !mogelijk.isEmpty { try voeg(worp.een(mogelijk), bij: nummer) }
    }
  }

  private func feiten(op: Datum, _ worp: inout Worp) -> [Feit] {
    let deel = worp.een([nil] + Deel.allCases.map { $0 as Deel? })
    let als = worp.een(Status.allCases.filter { $0.isGesloten && (deel != nil || $0 != .foutieveInvoer) })
    return [
      .aangenomen(deel, door: deel?.rawValue ?? "noor", op: op), .bezocht(Bezoek(op: op)),
      .contactGezocht(Contactpoging(gelukt: true, op: op)), .routeGekozen(worp.een(Route.allCases), op: op),
      .hulpBegonnen(deel, op: op), .teruggekoppeld(Terugkoppeling(op: op)),
      .gepauzeerd(deel, reden: worp.een(Reden.bij(.wacht)), toelichting: nil, overbrugging: false, op: op),
      .gesloten(deel, Sluiting(als: als, reden: worp.een(Reden.bij(als)), op: op)),
    ]
  }
}

extension Worp {
  mutating func een<Waarde>(_ waarden: [Waarde]) -> Waarde {
    waarden[Int.random(in: waarden.indices, using: &self)]
  }
}
