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

  @Test("Een casus telt één keer: aangemeld is klaar met wachten, weg, of wacht nog", arguments: [0.0, 60])
  func casusSluitend(uitloop: Double) {
    let herhaling = ketenplan { $0.uitloop = uitloop }.herhaling(0, zaad: 7)
    let zonderHulp = herhaling.doorstroom.delen.reduce(0) { $0 + ($1.route.geeftHulp ? 0 : $1.gesproken) }
    let uit = [
      Kengetal.Totaal.geholpen, .afgehaaktVoorGesprek, .nietBereikt, .afgehaaktVoorHulp, .wachtNog,
    ]
    #expect(herhaling[.ingestroomd] == zonderHulp + uit.reduce(0) { $0 + herhaling[$1] })
    #expect(herhaling[.ingestroomd] > 200)
    #expect(uitloop == 0 ? herhaling[.wachtNog] > 0 : herhaling[.wachtNog] == 0)
  }

  @Test("Het geld en het wachten tellen dezelfde mensen", arguments: [0.0, 3, 60])
  func eenTelling(uitloop: Double) throws {
    let plan = ketenplan(jaren: 2, perJaar: 400) { $0.uitloop = uitloop }
    let nagespeeld = plan.speel(Simulatiewijze(herhalingen: 4, zaad: 3))
    func som(_ wat: (Doorstroom.Deel) -> Double) -> Double {
      nagespeeld.doorstromen.flatMap(\.delen).reduce(0) { $0 + wat($1) } / 4
    }
    let uitkomst = nagespeeld.uitkomst
    let paren: [(Kengetal, Double)] = [
      (.totaal(.ingestroomd), som(\.ingestroomd)), (.totaal(.gesproken), som(\.gesproken)),
      (.wacht(.alles, .gesprek, .aantal), som(\.gesproken)),
      (.wacht(.alles, .hulp, .aantal), som { $0.route.geeftHulp ? $0.geholpen : 0 }),
      (.totaal(.geholpen), som { $0.route.geeftHulp ? $0.geholpen : 0 }),
      (.totaal(.wachtweken), som(\.wachtweken)),
    ]
    for (kengetal, geld) in paren {
      #expect(abs(try #require(uitkomst[kengetal]).gemiddelde - geld) < 1e-9 * geld, "\(kengetal)")
    }
  }

  @Test("Er komen mensen naar het maandpatroon, en niemand in een maand zonder")
  func maandpatroon() {
    let patroon = [0, 1, 3, 2, 0, 0, 1, 1, 1, 1, 1, 1.0]
    var stroom = Aankomststroom(perJaar: 12_000, zaad: 1, naam: "proef", herhaling: 0)
    var perMaand = Array(repeating: 0.0, count: 12)
    while let (tijd, _) = stroom.volgende(patroon) {
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
    let uitkomst = simuleer([plan], herhalingen: 6)[0]
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
    }
    let stromen = plan.speel(Simulatiewijze(herhalingen: 8)).doorstromen
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
