import BusinessCase
import Testing

/// Numbers that can be followed on paper: a traject of 1038, gemeente 400, zorgverzekeraar 900, zorgkantoor 600.
@Suite("Onderhandelen, met de hand nagerekend")
struct MetDeHandTests {
  let twee: Onderhandeling
  let drie: Onderhandeling

  init() throws {
    twee = Onderhandeling(
      try invoer(partij(.gemeente, [400]), partij(.zorgverzekeraar, [900], bevestigd: [500])))
    drie = Onderhandeling(
      try invoer(partij(.gemeente, [400]), partij(.zorgverzekeraar, [900]), partij(.zorgkantoor, [600])))
  }

  @Test("De gemeente heeft 638 nodig, de zorgverzekeraar kan 900 missen: daartussen ligt de ruimte")
  func zone() {
    #expect(twee.bijdrage.overeenkomst == .zone(638...900))
    #expect(twee.bijdrage.kansOpZone == 1)
    #expect(twee.bijdrage.lijn(.gemeente)?.omslagpunt?.gemiddelde == 638)
    #expect(twee.bijdrage.lijn(.zorgverzekeraar)?.omslagpunt?.gemiddelde == 900)
  }

  @Test("Samen winnen zij bij elk bedrag in de ruimte, en het beste bedrag ligt er middenin")
  func samenwinst() {
    #expect(twee.bijdrage.kansOpSamenwinst(bij: 638) == 0)
    #expect(twee.bijdrage.kansOpSamenwinst(bij: 639) == 1)
    #expect(twee.bijdrage.kansOpSamenwinst(bij: 899) == 1)
    #expect(twee.bijdrage.kansOpSamenwinst(bij: 900) == 0)
    #expect(twee.bijdrage.beste.map { (700...840).contains($0.bijdrage) } == true)
  }

  @Test("Bij een bijdrage van 700 houdt de gemeente 62 over en de zorgverzekeraar 200")
  func lijnen() {
    #expect(twee.bijdrage.lijnen.map { $0.punt(bij: 700).saldo } == [62, 200])
    #expect(drie.bijdrage.lijnen.map { $0.punt(bij: 700).saldo } == [62, 200, 600])
  }

  @Test("Twee partijen: naar opbrengst, gelijke winst en Shapley")
  func tweePartijen() {
    #expect(vrijwelGelijk(twee.verdeling(.zoalsNu)?.betalingen, [1038, 0]))
    #expect(
      vrijwelGelijk(twee.verdeling(.naarOpbrengst)?.betalingen, [1038 * 4.0 / 13, 1038 * 9.0 / 13]))
    #expect(vrijwelGelijk(twee.verdeling(.gelijkeWinst)?.saldi, [131, 131]))
    #expect(vrijwelGelijk(twee.verdeling(.shapley)?.saldi, [131, 131]))
  }

  @Test("Drie partijen: alleen groepen die een traject kunnen betalen, zijn iets waard")
  func driePartijen() {
    // v(gv) = 262, v(gz) = 0, v(vz) = 462, v(gvz) = 862.
    #expect(vrijwelGelijk(drie.verdeling(.gelijkeWinst)?.saldi, [862.0 / 3, 862.0 / 3, 862.0 / 3]))
    #expect(vrijwelGelijk(drie.verdeling(.shapley)?.saldi, [177, 408, 277]))
    #expect(vrijwelGelijk(drie.verdeling(.shapley)?.betalingen, [223, 492, 323]))
  }

  @Test("Zonder voorstel betaalt de zorgverzekeraar per bevestigde euro evenveel als bij gelijke winst")
  func gelijkwaardig() throws {
    let laatste = try #require(twee.verdelingen.last)
    guard case .naarResultaat(let voorstel) = laatste.sleutel else {
      Issue.record("geen verdeling naar resultaat")
      return
    }
    #expect(voorstel.delen.map(\.afspraak.grondslag) == [.perBevestigdeEuro(769.0 / 500)])
    #expect(vrijwelGelijk(laatste.betalingen, [269, 769]))
  }

  @Test("Zonder ruimte: prijs, factor en bijdrage van anderen waarbij zij net opengaat")
  func voorwaarden() throws {
    let onderhandeling = Onderhandeling(
      try invoer(
        partij(.gemeente, [300]), partij(.zorgverzekeraar, [500]), partij(.zorgkantoor, [300]),
        partij(.rijk, [100]), partij(.werkgever, [-50])))
    guard case .geen(let voorwaarden) = onderhandeling.bijdrage.overeenkomst else {
      Issue.record("er is ruimte")
      return
    }
    #expect(voorwaarden.tekort == 238)
    #expect(voorwaarden.prijs == 800)
    #expect(voorwaarden.factor == 1038.0 / 800)
    #expect(voorwaarden.anderenOver == 400)
    #expect(voorwaarden.anderen.map(\.betaler) == [.zorgkantoor, .rijk])
    #expect(vrijwelGelijk(voorwaarden.anderen.map(\.bijdrage), [178.5, 59.5]))
    #expect(onderhandeling.tafel.plaatsen.count == 4)
  }

  @Test("Wat een bewoner wint en wat niet is toegedeeld, komt niet op tafel")
  func zonderGeld() throws {
    let onderhandeling = Onderhandeling(
      try invoer(
        partij(.gemeente, [400]), partij(.zorgverzekeraar, [500]), partij(.bewoner, [5000]), ongedeeld: 700))
    #expect(onderhandeling.zonderGeld.map(\.betaler) == [.bewoner])
    #expect(onderhandeling.ongedeeld.gemiddelde == 700)
    #expect(onderhandeling.partijen.map(\.betaler) == [.gemeente, .zorgverzekeraar])
    #expect(onderhandeling.bijdrage.overeenkomst.zone == nil)
  }

  @Test("Integraal tegenover declaratie: het verschil is wel te tellen, maar komt niet vrij")
  func prijsbasis() throws {
    let declaratie = Onderhandeling(
      try invoer(partij(.gemeente, [400]), partij(.zorgverzekeraar, [350])))
    let verschillen = Prijsbasisonderhandeling(integraal: drie, declaratie: declaratie).verschillen
    #expect(verschillen.map(\.betaler) == [.gemeente, .zorgverzekeraar, .zorgkantoor])
    #expect(verschillen.map(\.telbaarMaarGeenGeld) == [0, 550, 600])
  }
}
