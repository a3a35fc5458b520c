import BusinessCase
import Testing

@testable import Simulatie

@Suite("Wie in de keten hoe lang wacht")
struct WachtenTests {
  /// So busy that who comes in late in a short run is helped long after it.
  private static func druk(jaren: Int, uitloop: Double = 60) -> Ketenplan {
    ketenplan(jaren: jaren, perJaar: 330, groei: 0.1) { keten in
      keten.makelaars.afwezigheid.ziekte = 0.2
      keten.uitloop = uitloop
    }
  }

  @Test("Jaar 2 is in een simulatie van twee jaar dezelfde als in een van vier, tot op het laatste cijfer")
  func zelfdeMensen() throws {
    let (twee, vier) = (
      simuleer([Self.druk(jaren: 2)], herhalingen: 6)[0], simuleer([Self.druk(jaren: 4)], herhalingen: 6)[0]
    )
    for jaar in 0..<2 {
      for maat in Kengetal.Jaarmaat.allCases {
        let inTwee: Schatting95 = try #require(twee[.jaar(jaar, maat)])
        #expect(inTwee == vier[.jaar(jaar, maat)], "\(jaar) \(maat)")
      }
    }
    for maand in 0..<24 {
      for wijk in Wijk.allCases {
        #expect(twee[.maand(maand, .lijst(wijk))] == vier[.maand(maand, .lijst(wijk))])
      }
    }
    #expect(twee[.totaal(.wachtNog)]?.gemiddelde == 0)
    #expect(twee[.wacht(.alles, .hulp, .mediaan)] != vier[.wacht(.alles, .hulp, .mediaan)])
  }

  @Test("De uitloop houdt op als niemand nog wacht: daarna verandert zij niets")
  func uitloop() {
    let (kort, lang) = (
      ketenplan { $0.uitloop = 36 }.herhaling(1, zaad: 4), ketenplan { $0.uitloop = 60 }.herhaling(1, zaad: 4)
    )
    // Bit by bit, for what was not seen is not a number.
    #expect(kort.cijfers.map(\.bitPattern) == lang.cijfers.map(\.bitPattern))
    #expect(kort.doorstroom == lang.doorstroom)
    #expect(kort.jaren == lang.jaren)
    #expect(kort.jaren < 2.5)
  }

  @Test("Zonder uitloop wachten er nog mensen: die tellen mee zolang zij wachtten")
  func afgekapt() throws {
    let plannen = [0.0, 60].map { Self.druk(jaren: 1, uitloop: $0) }
    let (kort, heel) = (
      simuleer([plannen[0]], herhalingen: 20)[0], simuleer([plannen[1]], herhalingen: 20)[0]
    )
    #expect(try #require(kort[.wacht(.alles, .hulp, .wachtNog)]).gemiddelde > 10)
    #expect(heel[.wacht(.alles, .hulp, .wachtNog)]?.gemiddelde == 0)
    // Kaplan-Meier comes near to what would have been seen; who was helped alone does not.
    let (mediaan, echt) = (
      try #require(kort[.wacht(.alles, .hulp, .mediaan)]), try #require(heel[.wacht(.alles, .hulp, .mediaan)])
    )
    #expect(abs(mediaan.gemiddelde - echt.gemiddelde) < 0.12 * echt.gemiddelde)
    let (alleen, iedereen) = (
      try #require(kort[.wacht(.alles, .hulp, .gemiddeld)]),
      try #require(heel[.wacht(.alles, .hulp, .gemiddeld)])
    )
    #expect(alleen.gemiddelde < iedereen.gemiddelde - 1)
  }

  @Test("Wat nooit is gezien, heeft geen mediaan en geen marge")
  func nooitGezien() {
    let plan = ketenplan { keten in
      keten.uitloop = 0
      keten.doorlooptijden.bezoek = 364
    }
    let uitkomst = simuleer([plan], herhalingen: 3)[0]
    #expect(uitkomst[.wacht(.alles, .gesprek, .mediaan)] == nil)
    #expect((uitkomst[.totaal(.wachtNog)]?.gemiddelde ?? 0) > 100)
  }

  @Test(
    "Afhaken is het deel dat per week weggaat: na n weken is er (1 - deel)ⁿ over",
    arguments: [0.02, 0.3, 0.5])
  func afhaken(deel: Double) {
    let plan = ketenplan(perJaar: 4000) { keten in
      keten.afhaken.voorGesprek = deel
      keten.afhaken.terugkeer = 0
      keten.stappen.aannemen = 5000
      keten.makelaars.uren = 0.1
      keten.makelaars.caseload = 1
      keten.uitloop = 12
      keten.inloop = 0
    }
    let casussen = plan.herhaling(0, zaad: 9, sporen: 4000).spoor.perCasus
    for weken in [1.0, 3] {
      let weg = casussen.count { $0.contains { $0.zin == "haakt af" && $0.dag <= 7 * weken } }
      let verwacht = 1 - (0..<Int(weken)).reduce(1.0) { over, _ in over * (1 - deel) }
      let fout = (verwacht * (1 - verwacht) / Double(casussen.count)).squareRoot()
      #expect(abs(Double(weg) / Double(casussen.count) - verwacht) < 4 * fout, "\(weken) weken")
    }
  }

  @Test("Niemand werkt meer dan de uren dat hij er is; wat iemand daarna afmaakt, staat apart")
  func benutting() throws {
    let plan = ketenplan(perJaar: 900)
    for nummer in 0..<6 {
      let cijfers = plan.herhaling(nummer, zaad: 2).cijfers
      for groep in Kengetal.Groep.allemaal {
        for kengetal in [Kengetal.benuttingMakelaars(groep), .benuttingWijkteam(groep)] {
          let cijfer = cijfers[try #require(kengetal.plaats)]
          #expect(cijfer.isNaN || (0...1).contains(cijfer), "\(kengetal)")
        }
      }
    }
    let altijd = ketenplan(perJaar: 900) { $0.zonderAfwezigheid() }
    let (uitkomst, zonder) = (simuleer([plan], herhalingen: 4)[0], simuleer([altijd], herhalingen: 4)[0])
    #expect(try #require(uitkomst[.benuttingMakelaars(.alles)]).gemiddelde > 0.97)
    #expect(try #require(uitkomst[.overwerkMakelaars(.alles)]).gemiddelde > 0)
    #expect(zonder[.overwerkMakelaars(.alles)]?.gemiddelde == 0)
  }

  @Test(
    "Een wijk zonder nieuwe bewoners houdt haar eigen meldingen, in de rij en in het werk dat is uitgerekend")
  func meldingenBlijven() throws {
    var plan = ketenplan(jaren: 2)
    plan.keten.wijkenVanInstroom = [.crabbehof: 1, .binnenstad: 0, .sterrenburg: 0]
    plan.keten.makelaars.indeling = .stad
    let uitkomst = simuleer([plan], herhalingen: 10)[0]
    let jaren = Double(plan.jaren)
    for wijk in Wijk.allCases where wijk != .crabbehof {
      let gewoon = try #require(uitkomst[.wacht(.wijk(wijk), .wachtlijst, .aantal)])
      let veilig = try #require(uitkomst[.wacht(.wijk(wijk), .veiligThuis, .aantal)])
      let verwacht = 1400 * plan.keten.aandeelMeldingen(wijk)
      #expect(abs((gewoon.gemiddelde + veilig.gemiddelde) / jaren - verwacht) < 15, "\(wijk)")
      let benutting = try #require(uitkomst[.benuttingWijkteam(.wijk(wijk))]).gemiddelde
      let last = try #require(plan.belastingen.first { $0.wie == "het wijkteam in \(wijk.naam)" })
      #expect(abs(benutting - last.bezetting) < 0.05, "\(wijk): \(benutting) en \(last.bezetting)")
    }
  }
}
