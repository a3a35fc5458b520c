import Testing

@testable import BusinessCase
@testable import Weergave

@Suite("Het bewijs laten zien")
struct BewijsbladTests {
  private let scenario: Scenario
  private let post = Kostenpost.ID("huisarts-consult-kort")

  init() throws {
    var scenario = Scenario(
      naam: "Test",
      regels: Rekenregels(
        prijspeil: 2022, prijsbasis: .integraal, discontovoet: 0,
        optimismecorrectie: Optimismecorrectie(beide: .nul, een: .nul, geen: .nul)),
      traject: Trajectprijs(prijs: Bedrag(centen: 1038_00), jaar: 2022, betaler: .gemeente),
      kostenkaart: Kostenkaart(
        index: Prijsindex(basisjaar: 2022, stijgingen: [], bron: "test"),
        posten: [
          Kostenpost(
            id: post, naam: "Consult", eenheid: "consult", betaler: .zorgverzekeraar,
            prijzen: [
              Prijs(
                bedrag: Bedrag(centen: 28_74), jaar: 2022, basis: .integraal, bron: "test", status: .data)
            ])
        ]), methode: .casussen([]))
    scenario.onzekerheid.gedeeld = [.beoordelaarsfout: .lognormaal(gemiddelde: 1, cv: 0.25)]
    scenario.methode = .casussen([try Self.claim(post)])
    self.scenario = scenario
  }

  /// Two consults less a month.
  private static func claim(_ post: Kostenpost.ID) throws -> Beoordeling {
    try Beoordeling(
      casus: Beoordeling.ID("1"), route: .buurtwerk,
      zorgregels: [
        Zorgregel(
          soort: .vermeden(.init(toets: .beide)), post: post, hoeveelheid: .per(.maand, aantal: 2), kans: .een
        )
      ])
  }

  /// Whoever is helped at once, and who waits, in the first month; the counts differ a little between persons.
  private func blad(
    geholpen: Int, wachtend: Int, helpt: Bool, tau: Double = 0.2, afgeschermd: Bool = true
  ) throws -> Bewijsblad {
    let beoordeling = try Self.claim(post)
    func bewoner(_ nummer: Int, _ hulp: Bool, _ aantal: Double) -> Meetcasus {
      Meetcasus(
        persoon: nummer, prioriteit: "gewoon", verwezen: 1000, geholpen: hulp ? 1000 : nil,
        tellingen: [Meettelling(bron: "his", rang: 0, dagen: 1000..<1030, post: post, aantal: aantal)],
        beoordeling: hulp ? beoordeling : nil)
    }
    let met = (0..<geholpen).map { bewoner($0, true, (helpt ? 1 : 3) + Double($0 % 2)) }
    let zonder = (0..<wachtend).map { bewoner(1000 + $0, false, (helpt ? 3 : 1) + Double($0 % 2)) }
    let bewijs = Bewijs(met + zonder, scenario, peildag: 2000, tau: tau)
    var bron = Registerbron(
      bestand: "t.register", gebeurtenissen: 1, vingerafdruk: "0", isFictief: !afgeschermd,
      populatie: Populatie([]), nietBeoordeeld: 0, claims: [], achterstand: [])
    bron.uitgave = afgeschermd ? 1 : nil
    return Bewijsblad(bewijs, bron, scenario: "Test", tau: tau)
  }

  private func plat(_ tekst: String) -> String {
    tekst.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("Van echte bewoners staan er hele euro's; wat van de claim klopt, blijft een deel")
  func heleEuros() throws {
    let (dicht, open) = (
      try blad(geholpen: 60, wachtend: 60, helpt: true),
      try blad(geholpen: 60, wachtend: 60, helpt: true, afgeschermd: false)
    )
    func euros(_ blad: Bewijsblad) -> [Double] {
      let (rd, post) = (blad.primair?.euro.rd, blad.bewijs.perPost.first?.euro)
      return [
        rd?.waarde, rd?.interval?.lowerBound, rd?.interval?.upperBound, post?.waarde, blad.verhouding?.claim,
      ].compactMap(\.self)
    }
    #expect(euros(dicht).count == 5)
    for (rond, exact) in zip(euros(dicht), euros(open)) { #expect(rond == exact.rounded() && rond != exact) }
    #expect(dicht.verhouding?.breuk == open.verhouding?.breuk && dicht.bijstelling == open.bijstelling)
    #expect(dicht.tekst.contains("Geclaimd was € 57,00 per geholpen persoon per maand"))
  }

  @Test("Strijden claim en meting, dan staat dat er met het tweede antwoord, en ook bij elke uitkomst")
  func strijd() throws {
    let blad = try blad(geholpen: 60, wachtend: 60, helpt: false)
    let bijstelling = try #require(blad.bijstelling)
    let verruimd = try #require(bijstelling.naVerruimd)
    #expect(try #require(bijstelling.conflict) < -2)
    // The second answer has the prior with which z would be exactly 2.
    let ruim = try #require(bijstelling.verruimdeVoorvariantie)
    let z = (bijstelling.gemeten - 1) / (ruim + bijstelling.meetvariantie).squareRoot()
    #expect(abs(z + 2) < 1e-9)
    #expect(plat(blad.tekst).contains("LET OP: claim en meting strijden met elkaar"))
    let meting = try #require(blad.meting)
    let uitkomst = try scenario.met(meting).bereken()
    #expect(uitkomst.scenario.regels.beoordelaarsfout == bijstelling.na.gemiddelde)
    #expect(try #require(uitkomst.meetzin).contains("Tweede antwoord"))
    let tweede = try #require(uitkomst.verruimd)
    #expect(tweede.scenario.regels.beoordelaarsfout == verruimd.gemiddelde)
    #expect(tweede[.lang].totaal.saldo < uitkomst[.lang].totaal.saldo)
  }

  @Test(
    "Bovenaan staat in een halve bladzijde wat gemeten en geclaimd is, wat beide zeggen, en wat niet te zien is"
  )
  func kern() throws {
    let kern = try blad(geholpen: 60, wachtend: 60, helpt: true).kern
    #expect(kern.map(\.wat) == ["Gemeten", "Geclaimd", "Samen", "Niet te zien"])
    #expect(kern[0].zin.contains("minder aan gemeten zorg") && kern[1].zin.contains(post.tekst))
    #expect(kern[2].zin.contains("1,0") && kern[3].zin.contains("geen loting"))
    #expect(kern.reduce(0) { $0 + $1.zin.split(separator: " ").count } < 200)
    #expect(try blad(geholpen: 9, wachtend: 60, helpt: true).kern.count == 1)
  }

  @Test("Zonder strijd is er één antwoord")
  func zonderStrijd() throws {
    let blad = try blad(geholpen: 60, wachtend: 60, helpt: true)
    #expect(abs(try #require(blad.bijstelling?.conflict)) < 2)
    #expect(blad.bijstelling?.naVerruimd == nil && !blad.tekst.contains("LET OP"))
    let uitkomst = try scenario.met(try #require(blad.meting)).bereken()
    #expect(uitkomst.verruimd == nil && uitkomst.meetzin?.contains("Tweede antwoord") == false)
  }

  @Test("Zegt de opzet niets, dan is de uitkomst die zonder meting, tot op de byte")
  func zonderZeggingskracht() throws {
    let meting = try #require(try blad(geholpen: 60, wachtend: 60, helpt: false, tau: .infinity).meting)
    let (met, zonder) = (try scenario.met(meting).bereken(), try scenario.bereken())
    #expect(met.json(hash: "").document == zonder.json(hash: "").document && met.meetzin == nil)
  }

  @Test(
    "Van echte bewoners staat er niets over een groep van minder dan tien",
    arguments: [(9, 60), (60, 9), (9, 9)])
  func teKlein(geholpen: Int, wachtend: Int) throws {
    let blad = try blad(geholpen: geholpen, wachtend: wachtend, helpt: true)
    #expect(blad.primair == nil && blad.verhouding == nil && blad.bijstelling == nil && blad.meting == nil)
    let json = blad.json.document
    for sleutel in ["primair", "verhouding", "beoordelaarsfout"] {
      #expect(json.contains("\"\(sleutel)\": null"), "\(sleutel)")
    }
    #expect(plat(blad.tekst).contains("elk met ten minste 10 bewoners"))
    // What measuring more is worth goes by how these few differ, so that is not said either.
    let metWaarde = try blad.met(waardeVoor: scenario, trekkingen: 200, zaad: 1)
    #expect(metWaarde.evsi?.punten.allSatisfy { $0.gemeten == nil } == true)
    // Of invented residents everything may be shown.
    let verzonnen = try self.blad(
      geholpen: geholpen, wachtend: wachtend, helpt: true, afgeschermd: false)
    #expect(verzonnen.primair != nil && verzonnen.meting != nil)
  }

  @Test("Zijn er in het geheel minder dan tien gemeten, dan staat ook dat aantal er niet")
  func nauwelijksGemeten() throws {
    let blad = try blad(geholpen: 5, wachtend: 4, helpt: true)
    for sleutel in ["bewoners", "persoonsmaanden", "respons", "doorgesneden", "mogelijk", "gemeten"] {
      #expect(blad.json.document.contains("\"\(sleutel)\": null"), "\(sleutel)")
    }
    #expect(plat(blad.tekst).contains("Gemeten: minder dan 10 bewoners"))
  }

  @Test("Vanaf tien aan beide kanten staat het er wel")
  func grootGenoeg() throws {
    let blad = try blad(geholpen: 10, wachtend: 10, helpt: true)
    #expect(blad.primair?.geholpen == 10 && blad.primair?.wachtend == 10 && blad.meting != nil)
  }
}
