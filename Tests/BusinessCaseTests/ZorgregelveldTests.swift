import Testing

@testable import BusinessCase

/// Lines that together say something at every key.
let volleRegels = [
  Zorgregel(
    soort: .vermeden(
      .init(toerekening: Fractie(0.5), toets: .een, getoetstTot: 9, uitdoving: Fractie(0.3))),
    post: .init("poh-ggz-consult"), hoeveelheid: .per(.jaar, aantal: 8), periode: Periode(vanaf: 1, duur: 12),
    kans: Kans(0.6), uitval: Fractie(0.01)),
  Zorgregel(
    soort: .tegenslag(toerekening: Fractie(0.25), stopt: true), post: .init("seh-bezoek"),
    hoeveelheid: .eenmalig(2), periode: Periode(vanaf: 3), kans: Kans(0.2)),
  Zorgregel(
    soort: .meer, post: .init("mantelzorg-uur"), hoeveelheid: .per(.week, aantal: 2), kans: Kans(0.4)),
  Zorgregel(soort: .inzet, post: .init("vrijwilliger-uur"), hoeveelheid: .per(.dag, aantal: 1), kans: .een),
]

@Suite("De sleutels van een zorgregel")
struct ZorgregelveldTests {
  @Test("Een zorgregel in losse sleutels en weer terug is dezelfde zorgregel", arguments: volleRegels)
  func heenEnTerug(_ regel: Zorgregel) { #expect(Zorgregelopgave(regel).zorgregel == regel) }

  @Test("Elke sleutel heeft een waarde waar hij telt, en nergens anders", arguments: volleRegels)
  func telt(_ regel: Zorgregel) {
    let opgave = Zorgregelopgave(regel)
    for veld in Zorgregel.velden where veld.sleutel != Zorgregelveld.duur.sleutel {
      #expect((veld.waarde(in: opgave) != nil) == veld.soorten.contains(regel.soort.woord), "\(veld.sleutel)")
    }
    #expect(opgave.nietPassend.isEmpty)
  }

  @Test("Geen twee sleutels heten hetzelfde, en elk getal dat onzeker kan zijn heeft er een")
  func namen() {
    #expect(Set(Zorgregel.velden.map(\.sleutel)).count == Zorgregel.velden.count)
    #expect(Zorgregel.velden.compactMap(\.getal).count == Regelgetal.allCases.count)
    for getal in Regelgetal.allCases { #expect(getal.veld.getal == getal) }
  }

  @Test("Een regel is pas af met alles wat verplicht is", arguments: Zorgregel.Soortwoord.allCases)
  func verplicht(_ soort: Zorgregel.Soortwoord) throws {
    let vol = try #require(volleRegels.first { $0.soort.woord == soort })
    for veld in Zorgregel.velden {
      var opgave = Zorgregelopgave(vol)
      switch veld.vorm {
      case .tekst(let pad), .woord(_, let pad): opgave[keyPath: pad] = nil
      case .getal(_, let pad): opgave[keyPath: pad] = nil
      case .kans(let pad), .deel(let pad): opgave[keyPath: pad] = nil
      case .maanden(_, let pad): opgave[keyPath: pad] = nil
      case .waarheid(let pad): opgave[keyPath: pad] = nil
      }
      #expect((opgave.zorgregel == nil) == veld.isVerplicht(bij: soort), "\(veld.sleutel)")
    }
  }

  @Test("Een getal van een regel zetten verandert dat getal en niets anders", arguments: Regelgetal.allCases)
  func stel(_ getal: Regelgetal) {
    for regel in volleRegels {
      var nieuw = regel
      nieuw.stel(getal, 0.125)
      #expect(nieuw.waarde(getal) == (regel.kent(getal) ? 0.125 : nil))
      nieuw.stel(getal, regel.waarde(getal) ?? 0)
      #expect(nieuw == regel)
    }
  }

  @Test("Wat afgaat van een regel staat in gewone woorden")
  func woorden() {
    #expect(
      volleRegels.map { $0.voorbehouden } == [
        ["1% eraf per maand", "50% door het traject", "9 maanden getoetst", "30% eraf per jaar"],
        ["25% door het traject", "daarna geen baten meer"], [], [],
      ])
    #expect(
      volleRegels[1].zin
        == "tegenslag: seh-bezoek, eenmalig 2 in maand 4 (kans 0,2, 25% door het traject, daarna geen baten meer)"
    )
    #expect(volleRegels[2].zin == "meer: mantelzorg-uur, 2 per week vanaf maand 1 (kans 0,4)")
  }
}
