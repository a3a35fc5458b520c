import BusinessCase
import Testing

@Suite("Wachten bij gevoeligheid, waarde, onderhandelen en uitleg")
struct WachtgevoeligheidTests {
  let scenario = Wachtproef.onzeker(Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(8)))

  @Test("De tornado kent de getallen van de zorg tijdens het wachten en haar prijs")
  func tornado() throws {
    let sleutels = Set(try Tornado(scenario).balken.map(\.parameter))
    #expect(sleutels.contains(.regel(casus: Beoordeling.wachten, nummer: 0, .kans)))
    #expect(sleutels.contains(.regel(casus: Beoordeling.wachten, nummer: 1, .aantal)))
    #expect(!sleutels.contains(.regel(casus: Beoordeling.wachten, nummer: 1, .kans)))
    #expect(sleutels.contains(.gedeeld(.prijs("huisarts-consult-kort"))))
  }

  @Test("Een getal van de zorg tijdens het wachten draaien geeft wat het scenario met dat getal geeft")
  func draaien() throws {
    let kans = Parameter.regel(casus: Beoordeling.wachten, nummer: 0, .kans)
    #expect(scenario.waarde(kans) == 0.6)
    var anders = scenario
    anders.programma?.wachtzorg[0].kans = 0.2
    #expect(try scenario.met(kans, 0.2).bereken().uitkomsten == anders.bereken().uitkomsten)
    let punt = try #require(try Omslagpunt(kans, van: scenario))
    #expect(punt.nu == 0.6)
  }

  @Test("Twee keer zo veel instroom is twee keer zo veel van alles: het wachten is niet opnieuw nagebootst")
  func instroom() throws {
    let een = Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(3))
    var twee = een
    for kanaal in ["huisarts", "overig"] {
      let nu = try #require(een.waarde(.gedeeld(.instroom(kanaal: kanaal))))
      twee = twee.met(.gedeeld(.instroom(kanaal: kanaal)), 2 * nu)
    }
    let (voor, na) = (try een.bereken(), try twee.bereken())
    for (links, rechts) in zip(bedragen(voor[.lang]), bedragen(na[.lang])) {
      #expect(vrijwelGelijk(2 * links.waarde, rechts.waarde), "\(links.naam)")
    }
  }

  @Test("Andere groei verandert alleen de latere jaren")
  func groei() throws {
    let een = Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(3))
    let (voor, na) = (try een.bereken(), try een.met(.gedeeld(.groei), 0.32).bereken())
    let jaren = zip(voor.telling.jaren, na.telling.jaren).map { ($0, $1) }
    #expect(
      vrijwelGelijk(voor.inJaar(jaren[0].0, .lang).totaal.saldo, na.inJaar(jaren[0].1, .lang).totaal.saldo))
    #expect(vrijwelGelijk(jaren[1].1.trajecten, jaren[1].0.trajecten * 1.32 / 1.1))
  }

  @Test("Getrokken groei geeft in elke trekking wat het scenario met die groei geeft")
  func getrokkenGroei() throws {
    var een = Wachtproef.scenario(doorstromen: Wachtproef.doorstromen(1))
    een.onzekerheid.gedeeld[.groei] = .normaal(gemiddelde: 0.1, sd: 0.1)
    let trekkingen = try Trekkingsmodel(een, alleen: [.gedeeld(.groei), .nabootsing]).trek(20, zaad: 2)
    let groei = try #require(trekkingen.gedeeld[.groei])
    let saldi = trekkingen.saldo(.lang)
    for t in groei.indices {
      let uitkomst = try een.met(.gedeeld(.groei), groei[t]).bereken()
      #expect(vrijwelGelijk(saldi[t], uitkomst.perTraject(.lang).totaal.saldo))
      #expect(vrijwelGelijk(trekkingen.trajecten[t], uitkomst.telling.contanteTrajecten))
    }
  }

  @Test("Onder een omslagpunt van de instroom of de prijs is het saldo nul, ook met wachten")
  func omslagpunt() throws {
    let prijs = try #require(
      try Omslagpunt(.gedeeld(.trajectprijs), van: scenario)?.verloop.nulpunten.first,
      "er is een prijs waarbij het net uitkomt")
    let saldo = try scenario.met(.gedeeld(.trajectprijs), prijs).bereken()[.lang].totaal.saldo
    #expect(abs(saldo) < 0.01 * 700)
    #expect(try Omslagpunt(.gedeeld(.instroom(kanaal: "overig")), van: scenario) != nil)
  }

  @Test("De waarde van weten en de onderhandeling rekenen met het wachten mee")
  func waardeEnOnderhandeling() throws {
    let waarde = try Informatiewaarde(scenario, trekkingen: 300, zaad: 1, draden: 1)
    #expect(
      vrijwelGelijk(waarde.trajecten[0], try scenario.bereken().telling.contanteTrajecten, relatief: 1e-6))
    let onderzoek = try #require(waarde.onderzoek)
    #expect(onderzoek.casussen == 4)
    let trekkingen = try Trekkingsmodel(scenario).trek(300, zaad: 1).gecentreerd(op: scenario.bereken())
    let onderhandeling = Onderhandeling(try Onderhandelinvoer(trekkingen, .lang))
    let verwacht = try scenario.bereken().perTraject(.lang).betalers[.zorgverzekeraar].saldo
    let opbrengst = try #require(onderhandeling[.zorgverzekeraar]).opbrengst.gemiddelde
    #expect(vrijwelGelijk(opbrengst, verwacht, relatief: 1e-6))
  }

  @Test("Elk getal is uit te leggen, en de delen tellen op", arguments: [true, false])
  func uitleg(casussen: Bool) throws {
    var scenario = scenario
    if !casussen { scenario.methode = .factor(1.6) }
    let uitkomst = try scenario.bereken()
    for bereik in [Getalpad.Bereik.alles, .perTraject, .ongewogen, .jaar(1), .jaar(2)] {
      if bereik == .ongewogen && !casussen { continue }
      let verwacht: Uitkomst =
        switch bereik {
        case .alles: uitkomst[.lang]
        case .perTraject: uitkomst.perTraject(.lang)
        case .ongewogen: try #require(uitkomst.ongewogen)[2]
        case .jaar(let nummer): uitkomst.inJaar(uitkomst.telling.jaren[nummer - 1], .lang)
        }
      for (grootheid, waarde) in [
        (Getalpad.Grootheid.baten, verwacht.totaal.baten), (.meerzorg, verwacht.totaal.meerzorg),
        (.kosten, verwacht.totaal.kosten), (.saldo, verwacht.totaal.saldo),
      ] {
        let verklaring = try uitkomst.verklaar(.bedrag(.lang, nil, grootheid, bereik))
        #expect(vrijwelGelijk(verklaring.waarde, waarde), "\(bereik) \(grootheid)")
      }
    }
    for trede in uitkomst.waterval(.lang).treden {
      let verschil = try uitkomst.verklaar(.trede(.lang, trede.stap)).waarde
      #expect(vrijwelGelijk(verschil, trede.verschil), "\(trede.stap)")
      #expect(vrijwelGelijk(try uitkomst.verklaar(.stand(.lang, trede.stap)).waarde, trede.stand))
    }
  }

  @Test("De uitkomst zegt dat wachten meetelt, en uit hoeveel nabootsingen")
  func melding() throws {
    #expect(try scenario.bereken().meldingen.contains(.wachten(herhalingen: 8, nil)))
    #expect(
      try !Wachtproef.scenario().bereken().meldingen.contains {
        if case .wachten = $0 { true } else { false }
      })
  }
}
