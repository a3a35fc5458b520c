import BusinessCase
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

/// The formula of the design, month by month, written down a second time and in the plainest way.
enum Maandsom {
  static func waarde(_ regel: Zorgregel, euro: Double, stop: Beoordeling.Stop?, tot horizon: Int, r: Double)
    -> Double
  {
    guard case .vermeden = regel.soort, let stop else { return som(regel, euro: euro, tot: horizon, r: r) }
    let volledig = som(regel, euro: euro, tot: horizon, r: r)
    let afgebroken = som(regel, euro: euro, tot: min(horizon, stop.naMaand), r: r)
    return (1 - stop.kans.waarde) * volledig + stop.kans.waarde * afgebroken
  }

  private static func som(_ regel: Zorgregel, euro: Double, tot horizon: Int, r: Double) -> Double {
    let a = regel.periode.vanaf
    var (q, laatste) = (0.0, horizon)
    switch regel.hoeveelheid {
    case .eenmalig(let aantal): (q, laatste) = (aantal, min(a + 1, horizon))
    case .per(.dag, let aantal): q = aantal * 365.25 / 12
    case .per(.week, let aantal): q = aantal * 365.25 / 7 / 12
    case .per(.maand, let aantal): q = aantal
    case .per(.jaar, let aantal): q = aantal / 12
    }
    if case .per = regel.hoeveelheid, let duur = regel.periode.duur { laatste = min(a + duur, horizon) }
    var (alfa, u) = (1.0, 0.0)
    if case .vermeden(let claim) = regel.soort {
      (alfa, u) = (claim.toerekening.waarde, claim.uitdoving.waarde)
    }
    var som = 0.0
    var m = a + 1
    while m <= laatste {
      var c = 1.0
      if case .vermeden(let claim) = regel.soort {
        let o = m <= claim.getoetstTot ? ontwerpcorrectie[claim.toets] : ontwerpcorrectie.geen
        c = 1 - o.waarde
      }
      let midden = Double(m) - 0.5
      som += q * c * pow(1 - u, midden / 12) * pow(1 - regel.uitval.waarde, midden) * pow(1 + r, -midden / 12)
      m += 1
    }
    return euro * regel.kans.waarde * alfa * som
  }
}

@Suite("De gesloten vorm is de som per maand")
struct MaandsomTests {
  @Test("Voor tienduizend willekeurige zorgregels, met en zonder stop")
  func geslotenVormIsMaandsom() {
    var dobbelsteen = Dobbelsteen(stand: 2022)
    for nummer in 0..<10_000 {
      let zorgregel = dobbelsteen.zorgregel()
      let euro = Double.random(in: 0...5000, using: &dobbelsteen)
      let r = nummer.isMultiple(of: 7) ? 0 : Double.random(in: 0...0.2, using: &dobbelsteen)
      let horizon = Int.random(in: 0...60, using: &dobbelsteen)
      let stop =
        Bool.random(using: &dobbelsteen)
        ? casus(
          regel(.tegenslag(toerekening: 0, stopt: true), "seh-bezoek", .eenmalig(1), vanaf: 9, kans: 0.3)
        ).stop
        : nil
      let rekening = Regelrekening(
        zorgregel, tarief: Tarief(euro: euro, betaler: .gemeente), stop: stop, regels: rekenregels(r: r))
      let gesloten = rekening.waarde(tot: horizon).contant
      let perMaand = Maandsom.waarde(zorgregel, euro: euro, stop: stop, tot: horizon, r: r)
      #expect(vrijwelGelijk(gesloten, perMaand), "regel \(nummer): \(zorgregel)")
    }
  }

  @Test("Voor hele scenario's, met alle soorten op hun plaats")
  func heleScenarios() throws {
    var dobbelsteen = Dobbelsteen(stand: 7)
    let tarieven = Tarieven(kostenkaart, basis: .integraal, peil: 2022)
    for nummer in 0..<500 {
      let beoordeling = dobbelsteen.beoordeling(nummer)
      let lang = try scenario(beoordeling).bereken()[.lang]
      var verwacht = PerBetaler(overal: Geldstroom())
      verwacht[.gemeente].kosten = 1038
      for zorgregel in beoordeling.zorgregels {
        let tarief = try tarieven.tarief(zorgregel.post)
        let euro = Maandsom.waarde(
          zorgregel, euro: tarief.euro, stop: beoordeling.stop, tot: 24, r: 0.0225)
        switch zorgregel.soort {
        case .vermeden: verwacht[tarief.betaler].baten += euro
        case .meer: verwacht[tarief.betaler].meerzorg += euro
        case .inzet: verwacht[tarief.betaler].kosten += euro
        case .tegenslag(let toerekening, _):
          verwacht[tarief.betaler].meerzorg += euro * toerekening.waarde
          verwacht[tarief.betaler].tegenslag += euro * (1 - toerekening.waarde)
        }
      }
      for betaler in Betaler.allCases {
        let (gevonden, verwacht) = (lang.betalers[betaler], verwacht[betaler])
        #expect(vrijwelGelijk(gevonden.baten, verwacht.baten))
        #expect(vrijwelGelijk(gevonden.meerzorg, verwacht.meerzorg))
        #expect(vrijwelGelijk(gevonden.kosten, verwacht.kosten))
        #expect(vrijwelGelijk(gevonden.tegenslag, verwacht.tegenslag))
      }
    }
  }
}
