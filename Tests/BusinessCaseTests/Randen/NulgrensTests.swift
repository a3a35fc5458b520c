import Testing

@testable import BusinessCase

@Suite("Wanneer geld niets is")
struct NulgrensTests {
  @Test(
    "Minder dan een halve cent per traject is niets, en een halve cent is winst of verlies",
    arguments: [
      (0.0, Teken.nul), (0.004999, .nul), (-0.004999, .nul), (0.005, .plus), (-0.005, .min), (1e-13, .nul),
      (.nan, .nul), (.infinity, .plus),
    ])
  func halveCent(euro: Double, teken: Teken) {
    #expect(Nulgrens().teken(euro) == teken)
  }

  @Test("Van veel trajecten samen is niets zo veel keer een halve cent; van geen enkel alleen nul")
  func trajecten() {
    #expect(Nulgrens(trajecten: 290).isNul(1.44) && Nulgrens(trajecten: 290).isPlus(1.46))
    #expect(Nulgrens(trajecten: 0).isPlus(1e-300) && Nulgrens(trajecten: 0).isNul(0))
  }

  @Test("Is een som van grote bedragen, dan is wat een kommagetal niet meer kan bevatten ook niets")
  func grootteorde() {
    let bedragen = [1e16, 3.0, -1e16]
    let omvang = bedragen.reduce(0) { $0 + abs($1) }
    #expect(Nulgrens(omvang: omvang).isNul(bedragen.reduce(0, +)))
    #expect(Nulgrens(omvang: omvang).isPlus(1e5))
  }

  @Test(
    "Wat in precies n maanden is terugverdiend, is in n maanden terugverdiend",
    arguments: [
      (1004, 10), (788, 11), (2058, 5), (706, 7), (1839, 9), (3802, 14), (1500, 10), (1, 24), (333, 3),
    ])
  func terugverdiend(centen: Int64, maanden: Int) throws {
    let regels = rekenregels(r: 0)
    let scenario = Scenario(
      naam: "precies", regels: regels,
      traject: Trajectprijs(prijs: Bedrag(centen: centen * Int64(maanden)), jaar: 2022, betaler: .gemeente),
      kostenkaart: Kostenkaart(index: cpi, posten: [post("zorg", centen, .gemeente)]),
      methode: .casussen([casus(vermeden("zorg", .per(.maand, aantal: 1), tot: 24))]))
    #expect(try scenario.bereken().terugverdientijd == maanden)
  }

  @Test("Een saldo van precies nul is nergens winst: niet als kans, niet als keuze en niet als aangetoond")
  func precies() throws {
    // Three tenths three times is not nine tenths to the bit.
    let saldi = Array(repeating: 0.1 + 0.2 - 0.3, count: 50)
    #expect(Kansbeeld(saldi).kansPositief == 0 && Kansbeeld(saldi).isNul)
    let keuze = Beslissing(saldi: saldi)
    #expect(!keuze.gaatDoor && keuze.evpi == Schatting(waarde: 0, fout: 0))
    #expect(Aantoning.Stand(Steekproef([1e-14, 2e-14, 3e-14], grens: Nulgrens())) == .onbekend)
  }

  @Test("Zonder kosten die iets zijn is er geen verhouding")
  func verhouding() throws {
    var uitkomst = Uitkomst(horizon: .lang, maanden: 24)
    uitkomst.trajecten = 1
    uitkomst.betalers[.gemeente] = Geldstroom(baten: 100, kosten: 1e-300)
    #expect(uitkomst.verhouding == nil)
    uitkomst.betalers[.gemeente].kosten = 50
    #expect(uitkomst.verhouding == 2)
  }
}
