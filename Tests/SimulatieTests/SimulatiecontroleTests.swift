import BusinessCase
import Testing

@testable import Simulatie

/// `Tests/mutaties` shows that each of these fails when the kernel is broken.
@Suite("De ingebouwde controles van de simulatie")
struct SimulatiecontroleTests {
  @Test("Elke controle slaagt", arguments: Controle.simulatie.map(\.naam))
  func slaagt(naam: String) throws {
    let uitslag = try #require(Controle.simulatie.first { $0.naam == naam }).voerUit()
    #expect(uitslag.isGoed, "\(uitslag.afwijkingen)")
  }

  @Test("Elke controle heeft een eigen naam, ook naast die van het rekenhart")
  func namen() {
    let namen = (Controle.alle + Controle.simulatie).map(\.naam)
    #expect(Set(namen).count == namen.count)
  }
}

@Suite("Wat de theorie over wachtrijen zegt")
struct WachttheorieTests {
  @Test("De kans om te wachten is bij een en twee loketten die uit de korte formules")
  func erlangC() {
    #expect(abs(Wachttheorie.erlangC(loketten: 1, belasting: 0.6) - 0.6) < 1e-12)
    // c = 2: C = a² / (2 + a).
    #expect(abs(Wachttheorie.erlangC(loketten: 2, belasting: 1.5) - 2.25 / 3.5) < 1e-12)
  }

  @Test("Met een klasse, een exponentiële duur of eindeloos geduld zijn de formules het eens")
  func eens() {
    let gewoon = Wachttheorie.wachttijd(loketten: 3, aankomst: 2, tempo: 1)
    #expect(abs(Wachttheorie.cobham(loketten: 3, aankomst: [2], tempo: 1)[0] - gewoon) < 1e-12)
    let een = Wachttheorie.wachttijd(loketten: 1, aankomst: 0.7, tempo: 1)
    #expect(abs(Wachttheorie.pollaczekKhinchine(aankomst: 0.7, tempo: 1, variatie2: 1) - een) < 1e-12)
    let (inRij, weg) = Wachttheorie.erlangA(loketten: 3, aankomst: 2, tempo: 1, ongeduld: 1e-9)
    #expect(abs(inRij / 2 - gewoon) < 1e-6)
    #expect(weg < 1e-8)
  }

  @Test("Een kwantiel in hele dagen ligt op hele dagen goed, en daartussen op een rechte lijn")
  func kwantiel() {
    let langer = { (t: Double) in Wachttheorie.kansLanger(dan: t, loketten: 1, aankomst: 0.6, tempo: 1) }
    let (een, twee) = (1 - langer(1), 1 - langer(2))
    #expect(abs(Wachttheorie.kwantiel(een, langer: langer) - 1) < 1e-12)
    #expect(abs(Wachttheorie.kwantiel((een + twee) / 2, langer: langer) - 1.5) < 1e-12)
    #expect(Wachttheorie.kwantiel(0, langer: langer) == 0)
  }

  @Test("Wie even ongeduldig is als snel geholpen maakt van elke rij een M/M/∞")
  func evenOngeduldig() {
    // θ = μ: the number inside is Poisson with mean λ/μ, whatever the number of servers.
    let (inRij, weg) = Wachttheorie.erlangA(loketten: 1, aankomst: 2, tempo: 1, ongeduld: 1)
    #expect(abs(inRij - (2 - (1 - expMin(2)))) < 1e-12)
    #expect(abs(weg - inRij / 2) < 1e-12)
  }
}

@Suite("De marge waarmee theorie en nabootsing vergeleken worden")
struct MargeTests {
  @Test("De marge is die van een steekproef, ook als zij uit een gewone marge van 95% komt")
  func eens() throws {
    let steekproef = Steekproef([1, 2, 4, 8])
    let marge = try #require(steekproef.marge(zekerheid: 0.99))
    let direct = try #require(Proefwaarde(steekproef).marge(zekerheid: 0.99))
    let half = try #require(steekproef.marge).upperBound - 3.75
    let schatting = Schatting95(gemiddelde: 3.75, marge: half, herhalingen: 4)
    let omgerekend = try #require(Proefwaarde(schatting, runs: 4).marge(zekerheid: 0.99))
    for gevonden in [direct, omgerekend] {
      #expect(abs(gevonden.lowerBound - marge.lowerBound) < 1e-9)
      #expect(abs(gevonden.upperBound - marge.upperBound) < 1e-9)
    }
  }

  @Test("Zonder spreiding is er geen marge, en slaagt de vergelijking niet")
  func zonderSpreiding() {
    #expect(Proefwaarde(Steekproef([3, 3, 3])).marge(zekerheid: 0.99) == nil)
    #expect(Proefwaarde(nil, runs: 20).marge(zekerheid: 0.99) == nil)
    let controle = Controle("x", "x") { bevindingen in
      bevindingen.binnenMarge([
        (wat: "drie", gevonden: Steekproef(Array(repeating: 3, count: Loketproef.zaden)), theorie: 3)
      ])
    }
    #expect(!controle.voerUit().isGoed)
  }
}
