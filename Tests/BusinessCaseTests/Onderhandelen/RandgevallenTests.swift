import Testing

@testable import BusinessCase

@Suite("Onderhandelen met vreemde invoer")
struct RandgevallenTests {
  @Test("Zonder trekkingen valt er niets te onderhandelen, en dat staat er")
  func geenTrekkingen() {
    let fout = #expect(throws: Onderhandelfout.self) {
      try Onderhandelinvoer(partijen: [], trajectprijs: [], ongedeeld: [], huidig: .gemeente)
    }
    #expect(fout?.zin == "er zijn geen trekkingen om mee te rekenen; verwacht er ten minste een")
  }

  @Test("Een partij met te weinig trekkingen, een dubbele partij en een onmogelijk bedrag worden geweigerd")
  func geweigerd() {
    #expect(throws: Onderhandelfout.ongelijkAantal("rijk", gevonden: 1, verwacht: 2)) {
      try invoer(partij(.gemeente, [1, 2]), partij(.rijk, [1]))
    }
    #expect(throws: Onderhandelfout.dubbelePartij(.rijk)) {
      try invoer(partij(.rijk, [1]), partij(.rijk, [1]))
    }
    for waarde in [Double.nan, .infinity, -1e200] {
      #expect(throws: Onderhandelfout.geenBedrag("rijk")) { try invoer(partij(.rijk, [waarde])) }
    }
  }

  @Test("Een afspraak met een negatief bedrag of een bodem boven het plafond bestaat niet")
  func afspraken() {
    for tarief in [-0.01, .nan, .infinity] {
      #expect(throws: Onderhandelfout.self) { try Resultaatafspraak(.perBevestigdeEuro(tarief)) }
    }
    #expect(throws: Onderhandelfout.negatieveGrens(Bedrag(centen: -1))) {
      try Resultaatafspraak(.perTraject(Bedrag(centen: -1)))
    }
    #expect(throws: Onderhandelfout.negatieveGrens(Bedrag(centen: -1))) {
      try Resultaatafspraak(.perBevestigdeEuro(1), bodem: Bedrag(centen: -1))
    }
    #expect(throws: Onderhandelfout.bodemBovenPlafond(bodem: Bedrag(centen: 2), plafond: Bedrag(centen: 1))) {
      try Resultaatafspraak(.perBevestigdeEuro(1), bodem: Bedrag(centen: 2), plafond: Bedrag(centen: 1))
    }
  }

  @Test("Een enkele partij krijgt een wederpartij die niets wint")
  func alleen() throws {
    let onderhandeling = Onderhandeling(try invoer(partij(.gemeente, [1200])))
    #expect(onderhandeling.partijen.map(\.betaler) == [.gemeente, .zorgverzekeraar])
    #expect(onderhandeling.bijdrage.overeenkomst == .zone(-162...0))
    #expect(onderhandeling.bijdrage.kansOpZone == 1)
  }

  @Test("Wint niemand, dan vervallen de verdelingen die winst nodig hebben")
  func niemand() throws {
    let onderhandeling = Onderhandeling(
      try invoer(partij(.gemeente, [-10, -20]), partij(.zorgverzekeraar, [-5, -6])))
    #expect(onderhandeling.verdelingen.map(\.sleutel) == [.zoalsNu])
    #expect(onderhandeling.vervallen == [.naarOpbrengst, .gelijkeWinst, .shapley])
    #expect(onderhandeling.bijdrage.beste == nil)
    guard case .geen(let voorwaarden) = onderhandeling.bijdrage.overeenkomst else {
      Issue.record("er is ruimte")
      return
    }
    #expect(voorwaarden.prijs == nil)
    #expect(voorwaarden.factor == nil)
  }

  @Test("Zonder partijen en zonder prijs is alles nul en niemand verliest")
  func niets() throws {
    let onderhandeling = Onderhandeling(try invoer(prijs: 0))
    #expect(onderhandeling.bijdrage.overeenkomst == .zone(0...0))
    #expect(onderhandeling.partijen.allSatisfy { $0.kansOpVerlies == 0 })
    #expect(onderhandeling.bijdrage.samenwinst.map(\.bijdrage) == [0])
  }

  @Test("Partijen met dezelfde trekkingen krijgen hetzelfde")
  func gelijk() throws {
    let onderhandeling = Onderhandeling(
      try invoer(
        partij(.gemeente, [600, 700]), partij(.zorgverzekeraar, [600, 700]),
        partij(.zorgkantoor, [600, 700])))
    for sleutel in [Verdeelsleutel.naarOpbrengst, .gelijkeWinst, .shapley] {
      #expect(vrijwelGelijk(onderhandeling.verdeling(sleutel)?.betalingen, [346, 346, 346]))
    }
  }

  @Test("Betaalt de zorgverzekeraar nu, dan is het de gemeente die meebetaalt")
  func andersom() throws {
    let bijdrage = Onderhandeling(
      try invoer(partij(.gemeente, [400]), partij(.zorgverzekeraar, [900]), huidig: .zorgverzekeraar)
    ).bijdrage
    #expect(bijdrage.ontvanger == .zorgverzekeraar)
    #expect(bijdrage.bijdrager == .gemeente)
    #expect(bijdrage.overeenkomst == .zone(138...400))
  }

  @Test("Wie met meerzorg verliest, krijgt bij gelijke winst geld toe")
  func verliezer() throws {
    let verdeling = Onderhandeling(
      try invoer(partij(.gemeente, [-300]), partij(.zorgverzekeraar, [1500]))
    ).verdeling(.gelijkeWinst)
    #expect(vrijwelGelijk(verdeling?.betalingen, [-381, 1419]))
  }
}
