import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Wat er vandaag moet gebeuren")
struct DaglijstTests {
  private static let wijkteam: Set<Route> = [.wijkteam, .combinatie]
  private static let keuzes = [
    Casuskeuze(), Casuskeuze(makelaar: Voorbeeldregister.eersteMakelaar), Casuskeuze(makelaar: "niemand"),
    Casuskeuze(routes: wijkteam), Casuskeuze(routes: []),
    Casuskeuze(makelaar: Voorbeeldregister.eersteMakelaar, routes: wijkteam),
  ]

  private static func register() throws -> Register {
    let register = try Register.inGeheugen()
    try Voorbeeldregister(zaad: 12, casussen: 250).vul(register)
    return register
  }

  private func handeling(op dag: Datum) -> Handeling {
    Handeling(wie: "noor", tijdstip: Tijdstip(seconden: dag.dagnummer * 86_400), vandaag: dag)
  }

  /// Every casus of the choice read whole, and then what it asks for.
  private func heel(_ keuze: Casuskeuze, _ register: Register, op dag: Datum) throws -> [Herinnering] {
    let casussen = try register.lopend(metNamen: true).filter { casus in
      (keuze.makelaar.map { casus.behandelaar(op: dag) == $0 || casus.status == .aangemeld } ?? true)
        && (keuze.routes.map { casus.route.map($0.contains) ?? false } ?? true)
    }
    return Herinnering.lijst(casussen, try register.instellingen(), peildatum: dag)
  }

  @Test("De lijst is dezelfde als die van elke casus die helemaal gelezen is")
  func zelfde() throws {
    let register = try Self.register()
    var soorten: Set<Herinnering.Soort> = []
    for dag in [-500, -200, -30, 0, 40].map({ Voorbeeldregister.einde + $0 }) {
      for keuze in Self.keuzes {
        let heel = try heel(keuze, register, op: dag)
        soorten.formUnion(heel.map(\.soort))
        for hoogstens in [0, 3, 1000] {
          let lijst = try register.daglijst(keuze, hoogstens: hoogstens, handeling(op: dag))
          for (deel, verwacht) in [
            (lijst.nu, heel.filter { $0.isNu && !$0.soort.isNaAfloop }),
            (lijst.straks, heel.filter { !$0.isNu }),
          ] {
            #expect(deel.eerste == Array(verwacht.prefix(hoogstens)))
            #expect(deel.aantal == verwacht.count)
            #expect(deel.teLaat == verwacht.count { $0.teLaat != nil })
          }
        }
      }
    }
    #expect(soorten == Set(Herinnering.Soort.allCases))
  }

  /// Casussen of which every column that asks for something does so in one of them.
  private var vragend: [Casusregel] {
    var later = regel(1, .inTraject, route: .buurtwerk, routeOp: 10)
    later.verwezen = dag(15)
    var vernietigd = regel(1, .ingetrokken, gesloten: 30)
    vernietigd.isVernietigd = true
    let pauze = regel(1, .wacht, hulp: 20, terugkoppeling: 40, wachtSinds: 30)
    return HerinneringTests.stappen.map(\.0) + [
      later, vernietigd, pauze, regel(1, .aangenomen, gesprek: 9), regel(2, .aangenomen, prioriteit: .spoed),
    ]
  }

  @Test("Wat een casus vraagt staat in de kolommen die ervoor gelezen worden, en elke is ervoor nodig")
  func kolommen() throws {
    let (database, tabel) = (try Register.inGeheugen().database, Casusregel.tabel)
    func taken(_ kolommen: [Casusregel.Kolom]) throws -> [[Herinnering.Taak]] {
      try vragend.map { regel in
        try database.voer("DELETE FROM \(tabel)")
        try database.vervang(regel)
        let vraag = "SELECT \(Tabel<Casusregel>.lijst(kolommen)) FROM \(tabel)"
        let gelezen = try #require(try database.eerste(vraag) { Casusregel($0, kolommen) })
        return gelezen.taken(Instellingen(), peildatum: dag(100))
      }
    }
    let (kolommen, heel) = (
      Casusregel.taakkolommen, vragend.map { $0.taken(Instellingen(), peildatum: dag(100)) }
    )
    #expect(try taken(kolommen) == heel)
    for kolom in kolommen { #expect(try taken(kolommen.filter { $0 != kolom }) != heel, "\(kolom)") }
  }

  @Test("Dat iemand keek wordt vastgelegd, met hoeveel casussen er met een naam te zien waren")
  func inzage() throws {
    let register = try Self.register()
    let handeling = handeling(op: Voorbeeldregister.einde)
    for hoogstens in [2, 50] {
      let lijst = try register.daglijst(Casuskeuze(), hoogstens: hoogstens, handeling)
      let gezien = lijst.nu.eerste.count + lijst.straks.eerste.count
      #expect(gezien >= hoogstens)
      let regel = try #require(try register.toegangslog(hoogstens: 1).first)
      #expect(regel.wie == "noor" && regel.wat == "keek: lijst, \(gezien) casussen")
    }
  }
}
