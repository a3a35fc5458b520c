import BusinessCase
import Testing

@testable import Simulatie
@testable import SociaalRecept

@Suite("De keten geschat uit een register")
struct SchattenTests {
  private typealias Aanname = Voorbeeldaannames

  @Test(
    "Wat het verzonnen register is verteld, ligt binnen de marges", arguments: [voorbeeld2022, voorbeeld7])
  func voorbeeld(bron: Voorbeeldbron) throws {
    let schatter = try bron.schatter
    // 2 to 10 days, uniform.
    verwacht(schatter, "doorlooptijden.bezoek", 6)
    // Bernoulli attempts: 96% reached after 0, 1 or 2 misses, the others after three misses not.
    verwacht(schatter, "stappen.bereik", 0.96 / (0.96 * 1.45 + 0.04 * 3))
    // Every attempt more costs 2 to 5 days.
    verwacht(schatter, "doorlooptijden.contact", 3.5)
    verwacht(schatter, "trajecten.buurtwerk", Self.midden(Aanname.buurtwerkduur) / 7)
    verwacht(schatter, "trajecten.wijkteam", Self.midden(Aanname.wijkteamduur) / 7)
    // To the choice of a route 0 to 5 days, and then the wait; who would begin in a weekend begins on Monday.
    let start = 2.5 + Self.midden(Aanname.buurtwerkwacht) + 3.0 / 7
    verwacht(schatter, "doorlooptijden.buurtwerk", start)
    verwacht(schatter, "afhaken.terugkeer", Aanname.komtTerug)
    verwacht(schatter, "doorlooptijden.terugkeer", 135)
  }

  private static func midden(_ bereik: ClosedRange<Int>) -> Double {
    Double(bereik.lowerBound + bereik.upperBound) / 2
  }

  @Test("De routemix is die van de verteller", arguments: [voorbeeld2022, voorbeeld7])
  func routes(bron: Voorbeeldbron) throws {
    let schatter = try bron.schatter
    let verteld = Aanname.vraagtypes.reduce(into: [Route: Double]()) { mix, vraag in
      for (route, gewicht) in Aanname.routes(vraag.0) {
        mix[route, default: 0] += Double(vraag.1 * gewicht) / 1e4
      }
    }
    for route in Route.allCases {
      let rij = try #require(schatter.schattingen.first { $0.naam == "route: \(route.naam)" })
      let marge = try #require(rij.marge)
      let past = marge.omvatRuim(verteld[route] ?? 0)
      #expect(past, "\(route)")
    }
    let som = schatter.toegepast(op: basisplan).plan.vragen[0].routes.aandelen.values.reduce(0, +)
    #expect(abs(som - 1) < 1e-9)
  }

  @Test("Zes makelaars en alle nieuwe aanmeldingen per jaar komen terug in de keten")
  func instroom() throws {
    let schatter = try voorbeeld2022.schatter
    let plan = schatter.toegepast(op: basisplan).plan
    #expect(plan.keten.makelaars.perStadsdeel == [.west: 2, .centrum: 2, .oost: 2])
    let nieuw = try #require(schatter.schattingen.first { $0.naam == "nieuwe aanmeldingen" })
    #expect(abs(plan.perJaar - Double(nieuw.n) / 2) < 3)
    #expect(abs(plan.keten.wijken.values.reduce(0, +) - 1) < 1e-9)
    #expect(abs(plan.keten.maandpatroon.reduce(0, +) - 12) < 1e-9)
    #expect(plan.bezwaren.isEmpty)
    #expect(schatter.gegevens.instellingen.fictief)
  }

  @Test("Waar de aanmelders wonen, zegt niets over de andere meldingen van het wijkteam")
  func meldingen() throws {
    let plan = try voorbeeld2022.schatter.toegepast(op: basisplan).plan
    for wijk in Wijk.allCases {
      #expect(plan.keten.aandeelMeldingen(wijk) == basisplan.keten.wijken[wijk])
    }
    var alleenWijken = basisplan
    alleenWijken.keten.wijkenVanInstroom = plan.keten.wijken
    let (voor, na) = (basisplan.belastingen, alleenWijken.belastingen)
    #expect(abs(voor.reduce(0) { $0 + $1.werk } - na.reduce(0) { $0 + $1.werk }) < 1e-6)
  }

  @Test("Het tempo van afhaken hoort bij wie er wegging en hoe lang er is gewacht")
  func afhaken() throws {
    let schatter = try voorbeeld2022.schatter
    let weg = schatter.gegevens.casussen.count { casus in
      casus.gesprek == nil && casus.status == .ingetrokken && casus.reden == .bewonerWilNiet
    }
    let rij = try #require(schatter.schattingen.first { $0.sleutel == "afhaken.voorGesprek" })
    let marge = try #require(rij.marge)
    // Three in a hundred, in about two and a half weeks of waiting each.
    #expect((marge.laag...marge.hoog).contains(Aanname.trektIn / 2.5))
    #expect(weg >= Schattingsdrempel.keren ? rij.besluit == .overgenomen : rij.besluit != .overgenomen)
  }

  @Test("Een leeg register en een met drie casussen veranderen niets aan het scenario", arguments: [0, 3])
  func klein(aantal: Int) throws {
    let map = Proefmap()
    let pad = "\(map.pad)/klein.register"
    if aantal == 0 {
      _ = try Register.begin(pad)
    } else {
      _ = try Voorbeeldregister(zaad: 1, casussen: 3).maak(pad)
    }
    let register = try Register(pad)
    for makelaar in Voorbeeldregister.makelaars {
      try register.stel("makelaar.\(makelaar.naam)", op: "", handeling)
    }
    let schatter = Ketenschatter(try register.ketengegevens(), volgens: basisplan)
    #expect(schatter.toegepast(op: basisplan).plan == basisplan)
    #expect(schatter.schattingen.allSatisfy { $0.besluit != .overgenomen })
    #expect(schatter.wijken.isEmpty)
    let uitkomst = basisplan.simuleer(Simulatiewijze(herhalingen: 2))
    let vergelijking = Wachtvergelijking(schatter.gegevens, uitkomst)
    #expect(vergelijking.rijen.allSatisfy { $0.isKlein && $0.afwijking == .onbekend })
  }

  @Test("Wat een tweede scenario anders heeft dan het eerste, blijft")
  func eigen() throws {
    let schatter = try voorbeeld2022.schatter
    var ander = basisplan
    ander.keten.makelaars.perStadsdeel[.west] = 3
    let (plan, eigen) = schatter.toegepast(op: ander)
    #expect(eigen == ["makelaars.perStadsdeel"])
    #expect(plan.keten.makelaars.perStadsdeel[.west] == 3)
    #expect(plan.keten.trajecten == schatter.toegepast(op: basisplan).plan.keten.trajecten)
  }

  @Test("Casussen met de bezoekplanning van het model geven haar eigen getal terug")
  func nagespeeld() throws {
    // Not a whole simulated register: only the days to the visit are drawn as the model draws them.
    var bron = basisplan
    bron.keten.doorlooptijden.bezoek = 10
    let casussen = (0..<400).map { nummer -> Casusregel in
      let worpen = Worpen(sleutel: UInt64(nummer))
      let bezoek = Int(worpen.rond(bron.keten.doorlooptijden.bezoek, .bezoekplanning).rounded())
      let terug = (nummer + bezoek + 4) % 7
      let maandag = terug == 5 ? 2 : terug == 6 ? 1 : 0
      return regel(
        nummer, op: nummer, aangenomen: nummer, contact: nummer, gesprek: nummer + bezoek + maandag,
        wijk: Wijk.allCases[nummer % 7])
    }
    let schatter = Ketenschatter(Ketengegevens(casussen, [], Instellingen()), volgens: basisplan)
    verwacht(schatter, "doorlooptijden.bezoek", 10)
    let instroom = try #require(schatter.schattingen.first { $0.naam == "nieuwe aanmeldingen" }?.marge)
    #expect((instroom.laag...instroom.hoog).contains(365))
  }

  @Test("Een kleine wijk wordt niet getoond, en is ook niet uit te rekenen")
  func kleineWijk() {
    let casussen = (0..<90).map { nummer in
      regel(nummer, op: nummer, wijk: nummer < 4 ? .wielwijk : Wijk.allCases[nummer % 2 == 0 ? 0 : 6])
    }
    let schatter = Ketenschatter(Ketengegevens(casussen, [], Instellingen()), volgens: basisplan)
    #expect(schatter.wijken.first { $0.wijk == .wielwijk }?.n == nil)
    #expect(schatter.wijken.count { $0.n == nil } >= 2)
  }
}

/// Means and margins by hand.
@Suite("Duren en marges")
struct DurenTests {
  @Test("Zonder wie nog wacht is het gewoon het gemiddelde")
  func gewoon() throws {
    let duren = Duren([2, 4, 9].map { .init(dagen: $0, isVoorbij: true) })
    #expect(try #require(duren.gemiddelde).waarde == 5)
    #expect(duren.onbekend == 0)
  }

  @Test("Wie nog wacht maakt het gemiddelde langer, nooit korter")
  func afgebroken() throws {
    let voorbij = [2, 4, 9].map { Duren.Duur(dagen: $0, isVoorbij: true) }
    let met = Duren(voorbij + [.init(dagen: 3, isVoorbij: false)])
    // S: 3/4 after day 2, 3/8 after day 4, 0 after day 9; the area is 2 + 2·3/4 + 5·3/8.
    #expect(abs(try #require(met.gemiddelde).waarde - 5.375) < 1e-12)
  }

  @Test("Garwood en Wilson geven de bekende grenzen")
  func grenzen() {
    // R: poisson.test(10)$conf.int and prop.test(10, 40, correct = FALSE)$conf.int.
    let tempo = Marge95.tempo(10, in: 1)
    #expect(abs(tempo.laag - 4.795389) < 1e-5 && abs(tempo.hoog - 18.390356) < 1e-5)
    #expect(abs(Marge95.tempo(0, in: 1).hoog - 3.688879) < 1e-5)
    let deel = Marge95.deel(10, van: 40)
    #expect(abs(deel.laag - 0.1418712) < 1e-5 && abs(deel.hoog - 0.4019396) < 1e-5)
  }

  @Test("Hoe weinig er ook is, een marge omvat de schatting")
  func omvat() {
    for n in 0...30 {
      let tempo = Marge95.tempo(n, in: 2)
      #expect(tempo.laag <= tempo.waarde && tempo.waarde <= tempo.hoog)
      for k in 0...max(1, n) where n > 0 && k <= n {
        let deel = Marge95.deel(k, van: n)
        #expect(0 <= deel.laag && deel.laag <= deel.waarde && deel.waarde <= deel.hoog && deel.hoog <= 1)
      }
    }
  }
}

/// The design's own numbers.
private let basisplan = Ketenplan(
  Keten(),
  Programma(
    jaren: 2, instroom: [.init(kanaal: "huisarts", perJaar: 290)],
    verdeling: [Stratum(route: .buurtwerk, aandeel: 0.6), Stratum(route: .wijkteam, aandeel: 0.4)]))

/// An invented register, made once for all tests that read it.
final class Voorbeeldbron: Sendable, CustomTestStringConvertible {
  private let map = Proefmap()
  let testDescription: String

  init(zaad: UInt64, casussen: Int = Voorbeeldregister.gewoonlijk) {
    testDescription = "zaad \(zaad)"
    _ = try? Voorbeeldregister(zaad: zaad, casussen: casussen).maak("\(map.pad)/bron.register")
  }

  var schatter: Ketenschatter {
    get throws {
      Ketenschatter(try Register("\(map.pad)/bron.register").ketengegevens(), volgens: basisplan)
    }
  }
}

private let voorbeeld2022 = Voorbeeldbron(zaad: 2022)
private let voorbeeld7 = Voorbeeldbron(zaad: 7)

extension Marge95 {
  /// One and a half times the 95% interval, about 99.7%. Some thirty intervals are held against what was told at once;
  /// at 95% each, one or two would miss by chance.
  fileprivate func omvatRuim(_ verteld: Double) -> Bool {
    verteld >= waarde - 1.5 * (waarde - laag) && verteld <= waarde + 1.5 * (hoog - waarde)
  }
}

extension Ketenschatter {
  /// The estimate that the chain was given instead of the scenario's number.
  fileprivate func overgenomen(_ sleutel: String) -> Marge95? {
    schattingen.first { $0.sleutel == sleutel && $0.besluit == .overgenomen }?.marge
  }
}

/// Holds an estimate against what was told. The estimate alone goes into the message, not the whole register.
private func verwacht(
  _ schatter: Ketenschatter, _ sleutel: String, _ verteld: Double, plek: SourceLocation = #_sourceLocation
) {
  let marge = schatter.overgenomen(sleutel)
  #expect(marge?.omvatRuim(verteld) ?? false, "\(sleutel): \(verteld)", sourceLocation: plek)
}
