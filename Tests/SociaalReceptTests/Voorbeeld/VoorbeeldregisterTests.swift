import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Het verzonnen register")
struct VoorbeeldregisterTests {
  /// The default, made once for all tests here.
  private static let gewoon = Result { try Voorbeeld() }

  @Test("Het is heel, verzonnen, en de stand volgt uit het logboek")
  func heel() throws {
    let register = try Self.gewoon.get().register
    #expect(try register.gebreken() == [])
    #expect(try register.instellingen().fictief)
    #expect(try register.instellingen().makelaars.count == 6)
    #expect(Voorbeeldregister.begin == Datum(jaar: 2021, maand: 8, dag: 1))
    #expect(Voorbeeldregister.einde == Datum(jaar: 2023, maand: 7, dag: 31))
  }

  @Test("Elke soort feit en elke status komt voor")
  func alles() throws {
    let register = try Self.gewoon.get().register
    let soorten = try register.woorden("SELECT DISTINCT soort FROM gebeurtenis WHERE casus IS NOT NULL")
    #expect(Set(soorten) == Set(Feit.Soort.allCases.map(\.rawValue)))
    let statussen = try register.woorden("SELECT DISTINCT status FROM casus")
    #expect(Set(statussen) == Set(Status.allCases.map(\.rawValue)))
    let oordelen = try Set(register.onderzoekscasussen().bron.claims.map(\.oordeel))
    #expect(oordelen == Set(Getoetsteclaim.Oordeel.allCases))
    #expect(try register.getal("SELECT count(*) FROM casus") == 580)
  }

  @Test("De gepubliceerde verhoudingen kloppen: huisarts, stadsdelen, binnen de termijn (F10, F18, F8)")
  func verhoudingen() throws {
    let register = try Self.gewoon.get().register
    let casussen = try register.alleCasussen()
    #expect(try register.getal("SELECT count(*) FROM casus WHERE kanaal = 'huisarts'") == 174)
    for deel in Stadsdeel.allCases {
      #expect(abs(Double(casussen.count { $0.stadsdeel == deel }) / Double(casussen.count) - 1 / 3) < 0.07)
    }
    let wachten = try register.getallen(
      "SELECT hulp - aangemeld FROM deeltraject WHERE deel = 'wijkteam' AND hulp IS NOT NULL")
    let binnen = Double(wachten.count { $0 <= Voorbeeldaannames.termijn }) / Double(wachten.count)
    #expect(0.7...0.9 ~= binnen, "\(binnen)")
    #expect(wachten.contains { $0 <= 14 } && wachten.contains { $0 >= 60 })
  }

  @Test("Ongeveer honderd casussen zijn beoordeeld, van elke route, en de toets is nog niet klaar")
  func beoordeeld() throws {
    let casussen = try Self.gewoon.get().register.onderzoekscasussen()
    #expect(90...110 ~= casussen.beoordelingen.count)
    #expect(casussen.beoordelingen.allSatisfy { $0.fictief })
    let routes = Set(casussen.bron.populatie.strata.compactMap(\.route))
    #expect(Set(casussen.beoordelingen.map(\.route)) == routes)
    #expect(casussen.bron.achterstand.count == 2)
  }

  @Test("Hetzelfde zaad geeft dezelfde inhoud, een ander zaad een andere")
  func zaad() throws {
    let eerste = try Voorbeeld(zaad: 7, casussen: 40).inhoud
    #expect(try Voorbeeld(zaad: 7, casussen: 40).inhoud == eerste)
    #expect(try Voorbeeld(zaad: 8, casussen: 40).inhoud != eerste)
  }

  @Test("Met elk zaad en elk aantal mag alles wat er gebeurt", arguments: [0, 1, 3, 7, 11])
  func mag(zaad: UInt64) throws {
    let voorbeeld = try Voorbeeld(zaad: zaad, casussen: Int(zaad * zaad) + 1)
    #expect(try voorbeeld.register.alleCasussen().count <= Int(zaad * zaad) + 1)
  }

  @Test("Wat er al is, blijft zoals het is")
  func bestaat() throws {
    let voorbeeld = try Voorbeeld(zaad: 1, casussen: 3)
    let aantal = try voorbeeld.register.aantalGebeurtenissen()
    #expect(throws: Registerfout.opslag(.bestaatAl(voorbeeld.pad))) {
      try Voorbeeldregister(zaad: 1, casussen: 3).maak(voorbeeld.pad)
    }
    #expect(try Register(voorbeeld.pad).aantalGebeurtenissen() == aantal)
  }
}

/// An invented register in a folder of its own. A class because it goes with the last test that uses it.
private final class Voorbeeld: Sendable {
  private let map = Proefmap()
  var pad: String { "\(map.pad)/voorbeeld.register" }
  var register: Register { get throws { try Register(pad) } }

  init(zaad: UInt64 = 2022, casussen: Int = Voorbeeldregister.gewoonlijk) throws {
    _ = try Voorbeeldregister(zaad: zaad, casussen: casussen).maak("\(map.pad)/voorbeeld.register")
  }

  /// Every table but the times at which somebody looked.
  var inhoud: [[Casusnummer: [String]]] {
    get throws {
      let register = try register
      return try ["gebeurtenis", "casus", "deeltraject", "persoon", "tekst", "instelling"].map {
        try register.rijen($0)
      }
    }
  }
}

extension Register {
  fileprivate func woorden(_ sql: String) throws -> [String] { try database.alle(sql) { $0.tekst(0) ?? "" } }
  fileprivate func getal(_ sql: String) throws -> Int { try database.getal(sql) }
  fileprivate func getallen(_ sql: String) throws -> [Int] { try database.alle(sql) { $0.geheel(0) } }
}
