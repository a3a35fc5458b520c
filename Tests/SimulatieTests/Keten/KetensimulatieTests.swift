import BusinessCase
import Testing

@testable import Simulatie

@Suite("De keten nagespeeld")
struct KetensimulatieTests {
  @Test("Wie binnenkomt, gaat eruit of is nog binnen, en de wachttijden passen bij de rijen")
  func balans() {
    let drukte = ketenplan(perJaar: 600)
    for uitkomst in simuleer([ketenplan(), drukte], herhalingen: 5) { #expect(uitkomst.klopt) }
  }

  @Test("Een casus telt één keer: aangemeld is afgerond, weg, of nog binnen")
  func casusSluitend() throws {
    let cijfers = ketenplan().herhaling(0, zaad: 7).cijfers
    func totaal(_ totaal: Kengetal.Totaal) -> Double { cijfers[Kengetal.totaal(totaal).plaats(jaren: 1)] }
    let uit = [Kengetal.Totaal.afgerond, .afgehaaktVoorGesprek, .nietBereikt, .afgehaaktVoorHulp, .binnen]
    #expect(totaal(.ingestroomd) == uit.reduce(0) { $0 + totaal($1) })
    #expect(totaal(.ingestroomd) > 200)
  }

  @Test("Wie aan het eind nog wacht, telt mee: zonder uitloop zijn het de weken van de doorstroom")
  func wachtweken() {
    let herhaling = ketenplan { $0.uitloop = 0 }.herhaling(0, zaad: 7)
    let weken = herhaling.doorstroom.delen.reduce(0) { $0 + $1.wachtweken }
    // Who is called for a visit on the last evening waits a night more in the one than in the other.
    #expect(abs(herhaling.cijfers[Kengetal.totaal(.wachtweken).plaats(jaren: 1)] - weken) < 1)
  }

  @Test("Er komen mensen naar het maandpatroon, en niemand in een maand zonder")
  func maandpatroon() {
    let patroon = [0, 1, 3, 2, 0, 0, 1, 1, 1, 1, 1, 1.0]
    var stroom = Aankomststroom(perJaar: 12_000, zaad: 1, naam: "proef", herhaling: 0)
    var perMaand = Array(repeating: 0.0, count: 12)
    while let (tijd, _) = stroom.volgende(patroon, voor: Ketentijd.jaar) {
      perMaand[Int(tijd / Ketentijd.maand)] += 1
    }
    // Five standard deviations of a Poisson number.
    for (geteld, druk) in zip(perMaand, patroon) {
      #expect(abs(geteld - 1000 * druk) <= 5 * (1000 * druk).squareRoot())
    }
  }

  @Test("Op twee draden komt er hetzelfde uit als op één")
  func draden() {
    let plannen = [ketenplan(), ketenplan { $0.wijkteam.lijst = .centraal }]
    let een = simuleer(plannen, herhalingen: 3)
    let twee = simuleer(plannen, herhalingen: 3, draden: 2)
    for (links, rechts) in zip(een, twee) {
      for kengetal in Kengetal.proef { #expect(links[kengetal] == rechts[kengetal], "\(kengetal)") }
    }
  }

  @Test("Een ander zaad is een andere wereld")
  func zaad() {
    let plan = ketenplan()
    #expect(plan.herhaling(0, zaad: 1).cijfers != plan.herhaling(0, zaad: 2).cijfers)
    #expect(plan.herhaling(0, zaad: 1).cijfers != plan.herhaling(1, zaad: 1).cijfers)
  }

  @Test("Komt er niemand, dan gebeurt er niets")
  func niemand() {
    let plan = ketenplan(perJaar: 0) { $0.wijkteam.meldingen = 0 }
    let uitkomst = simuleer([plan], herhalingen: 3)[0]
    #expect(uitkomst[.totaal(.ingestroomd)]?.gemiddelde == 0)
    #expect(uitkomst[.wacht(.alles, .gesprek, .gemiddeld)] == nil)
    #expect(uitkomst[.benuttingMakelaars(.alles)]?.gemiddelde == 0)
    #expect(uitkomst.klopt)
  }

  @Test("De instroom is die van het programma, met groei")
  func instroom() throws {
    let plan = ketenplan(jaren: 3, groei: 0.5) { $0.afhaken.terugkeer = 0 }
    let uitkomst = simuleer([plan], herhalingen: 12)[0]
    for (jaar, verwacht) in [290, 435, 652.5].enumerated() {
      let geschat = try #require(uitkomst[.jaar(jaar, .ingestroomd)])
      #expect(abs(geschat.gemiddelde - verwacht) < 2 * (geschat.marge ?? 0), "jaar \(jaar)")
    }
  }

  @Test("De routes zijn die van het programma, en haakt niemand af, dan wordt iedereen geholpen")
  func routes() throws {
    let plan = ketenplan { keten in
      keten.afhaken = Afhaken()
      keten.afhaken.voorGesprek = 0
      keten.afhaken.voorHulp = 0
      keten.stappen.bereik = 1
      keten.uitloop = 24
    }
    let stromen = plan.doorstromen(Simulatiewijze(herhalingen: 8))
    let delen = stromen.flatMap(\.delen)
    let alle = delen.reduce(0) { $0 + $1.ingestroomd }
    for route in Route.allCases {
      let van = delen.filter { $0.route == route }
      let aandeel = van.reduce(0) { $0 + $1.ingestroomd } / alle
      #expect(abs(aandeel - plan.aandeel(route)) < 0.03, "\(route)")
      for deel in van {
        #expect(deel.gesproken == deel.ingestroomd)
        #expect(deel.geholpen == deel.ingestroomd)
      }
    }
  }

  @Test("Het spoor van een casus is te volgen: van aanmelden tot afronden, op volgorde")
  func spoor() throws {
    let casussen = ketenplan().herhaling(0, zaad: 3, sporen: 5).spoor.perCasus
    #expect(casussen.count == 5)
    for regels in casussen {
      #expect(regels.first?.zin.hasPrefix("aangemeld") == true)
      #expect(zip(regels, regels.dropFirst()).allSatisfy { $0.dag <= $1.dag })
    }
  }
}
