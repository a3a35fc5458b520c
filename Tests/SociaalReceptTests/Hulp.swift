import BusinessCase
import Foundation
import Testing

@testable import SociaalRecept

/// A day in the story that the tests tell; it begins when C-boards came into use.
func dag(_ nummer: Int) -> Datum { Datum(jaar: 2021, maand: 10, dag: 1)! + nummer }

/// Today, long after everything in the tests.
let vandaag = Datum(jaar: 2026, maand: 11, dag: 21)!

let handeling = Handeling(
  wie: "makelaar-1", tijdstip: Tijdstip(seconden: vandaag.dagnummer * 86_400 + 3600), vandaag: vandaag)

/// A casus that went through these feiten; every one must be allowed.
func casus(_ feiten: Feit..., vanaf begin: Casus = aangemeld()) throws -> Casus {
  try casus(feiten, vanaf: begin)
}

func casus(_ feiten: [Feit], vanaf begin: Casus = aangemeld()) throws -> Casus {
  try feiten.reduce(into: begin) { casus, feit in
    try casus.mag(feit, vandaag: vandaag)
    casus.gebeurt(feit)
  }
}

func aangemeld(_ nummer: Int = 1) -> Casus {
  Casus(Casusnummer(nummer), Verwijzing(bewoner: Bewonernummer(1), op: dag(0)))
}

/// Why a feit is refused; nil when it is not.
func weigering(_ feit: Feit, van casus: Casus) -> Weigering? {
  do throws(Weigering) {
    try casus.mag(feit, vandaag: vandaag)
    return nil
  } catch {
    return error
  }
}

extension Feit {
  static func aangenomen(_ deel: Deel? = nil, op: Int) -> Feit {
    .aangenomen(deel, door: "makelaar-1", op: dag(op))
  }
  static func gesprek(op: Int) -> Feit { .bezocht(Bezoek(op: dag(op))) }
  static func route(_ route: Route, op: Int) -> Feit { .routeGekozen(route, op: dag(op)) }
  static func hulp(_ deel: Deel? = nil, op: Int) -> Feit { .hulpBegonnen(deel, op: dag(op)) }
  static func afgerond(_ deel: Deel? = nil, op: Int) -> Feit {
    .gesloten(deel, Sluiting(als: .afgerond, reden: .doelBereikt, op: dag(op)))
  }
  static func dicht(_ status: Status, _ reden: Reden?, deel: Deel? = nil, op: Int) -> Feit {
    .gesloten(deel, Sluiting(als: status, reden: reden, op: dag(op)))
  }
  static func teruggekoppeld(op: Int) -> Feit { .teruggekoppeld(Terugkoppeling(op: dag(op))) }
  static func wacht(_ deel: Deel? = nil, op: Int) -> Feit {
    .gepauzeerd(deel, reden: .geenPlek, toelichting: nil, overbrugging: false, op: dag(op))
  }
}

/// A folder of its own, gone with the last reference. A class for that reason.
final class Proefmap: Sendable {
  let pad: String

  init() {
    let basis = FileManager.default.temporaryDirectory.path
    var sjabloon = Array("\(basis)/recept-proef-XXXXXX".utf8CString)
    pad = String(cString: mkdtemp(&sjabloon)!)
  }

  deinit { try? wis() }

  private func wis() throws {
    for naam in bestanden { unlink("\(pad)/\(naam)") }
    rmdir(pad)
  }

  var bestanden: [String] {
    guard let map = opendir(pad) else { return [] }
    defer { closedir(map) }
    var namen: [String] = []
    while let ingang = readdir(map) {
      let naam = withUnsafePointer(to: &ingang.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if naam != ".", naam != ".." { namen.append(naam) }
    }
    return namen.sorted()
  }
}

/// A new register in a folder of its own.
struct Proefregister {
  let map = Proefmap()
  let register: Register
  var pad: String { "\(map.pad)/proef.register" }

  init() throws { register = try Register.begin("\(map.pad)/proef.register") }

  /// A resident with one casus.
  func meldAan(_ naam: String = "Mevrouw Test", vraag: String? = "eenzaam", op: Int = 0) throws -> Casusnummer
  {
    try register.doe(handeling) { zitting throws(Registerfout) in
      let bewoner = try zitting.nieuweBewoner(Persoon(naam: naam))
      let vraag = try zitting.bewaar(vraag, van: bewoner, veld: "vraag")
      return try zitting.meldAan(Verwijzing(bewoner: bewoner, op: dag(op), vraag: vraag))
    }
  }

  @discardableResult
  func doe(_ feiten: Feit..., bij nummer: Casusnummer) throws -> Casus {
    try register.doe(handeling) { zitting throws(Registerfout) in
      for feit in feiten { try zitting.voeg(feit, bij: nummer) }
      return try zitting.casus(nummer)
    }
  }

  func casus(_ nummer: Casusnummer) throws -> Casus {
    try register.doe(handeling) { zitting throws(Registerfout) in try zitting.casus(nummer) }
  }
}

extension Proefregister {
  /// Changes the file behind the program's back, as somebody who knows SQLite would: the triggers are back afterwards.
  func achterom(_ sql: String) throws {
    let database = register.database
    let trekkers = try database.alle("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'") {
      ($0.tekst(0) ?? "", $0.tekst(1) ?? "")
    }
    for (naam, _) in trekkers { try database.voer("DROP TRIGGER \(naam)") }
    try database.voer(sql)
    for (_, trekker) in trekkers { try database.voer(trekker) }
  }
}

/// All bytes of a file.
func inhoud(_ pad: String) throws -> [UInt8] {
  let bestand = open(pad, O_RDONLY)
  defer { close(bestand) }
  var (bytes, deel) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
  while true {
    let aantal = read(bestand, &deel, deel.count)
    if aantal <= 0 { return bytes }
    bytes += deel[..<aantal]
  }
}

func schrijf(_ bytes: [UInt8], naar pad: String) {
  let bestand = open(pad, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  defer { close(bestand) }
  _ = write(bestand, bytes, bytes.count)
}

extension Proefregister {
  /// Whether these bytes stand in any file of the folder.
  func staat(_ woord: String) throws -> Bool {
    try map.bestanden.contains { naam in
      Data(try inhoud("\(map.pad)/\(naam)")).range(of: Data(woord.utf8)) != nil
    }
  }
}
