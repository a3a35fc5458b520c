import BusinessCase
import SociaalRecept
import Testing

@testable import Loket

extension Scenario {
  /// One post of 28,74 euro, and the design's correction of what nobody tested.
  static let proef: Scenario = {
    func deel(_ getal: Double) -> Fractie { Fractie(getal) ?? .nul }
    let index = Prijsindex(basisjaar: 2021, stijgingen: [0.1], bron: "test")
    let prijs = Prijs(
      bedrag: Bedrag(centen: 28_74), jaar: 2022, basis: .integraal, bron: "test", status: .data)
    let post = Kostenpost(
      id: .init("consult"), naam: "Consult <kort>", eenheid: "consult", betaler: .zorgverzekeraar,
      prijzen: [prijs])
    return Scenario(
      naam: "proef",
      regels: Rekenregels(
        prijspeil: 2022, prijsbasis: .integraal, discontovoet: 0,
        optimismecorrectie: Optimismecorrectie(beide: deel(0), een: deel(0.15), geen: deel(0.4))),
      traject: Trajectprijs(prijs: Bedrag(centen: 1038_00), jaar: 2022, betaler: .gemeente),
      kostenkaart: Kostenkaart(index: index, posten: [post]), methode: .casussen([]))
  }()
}

extension Proefloket {
  /// A casus that is finished, of somebody whom a practice referred.
  @discardableResult
  func afgerondeCasus(praktijk: String = "Praktijk A", naam: String = "Jan de Vries") throws -> Casusnummer {
    let handeling = Handeling(
      wie: "makelaar", tijdstip: Tijdstip(seconden: nu), vandaag: Tijdstip(seconden: nu).datum)
    let op = handeling.vandaag + -30
    var aanmelding = Aanmelding(op: op)
    aanmelding.persoon.naam = naam
    aanmelding.persoon.geboren = .jaar(1950)
    (aanmelding.verwijzer, aanmelding.isIemandAnders) = (praktijk, true)
    guard case .aangemeld(let nummer) = try register.meldAan(aanmelding, handeling) else {
      throw Registerfout.leeg(veld: "casus")
    }
    _ = try register.doe(handeling) { zitting throws(Registerfout) in
      _ = try zitting.neemAan(nummer, nil, door: "makelaar", op: op)
      _ = try zitting.voeg(.bezocht(SociaalRecept.Bezoek(op: op)), bij: nummer)
      _ = try zitting.voeg(.routeGekozen(.terugNaarHuisarts, op: op), bij: nummer)
      return try zitting.sluit(
        nil, Sluiting(als: .afgerond, reden: .anders, op: op), toelichting: nil, terugkoppeling: "Klaar.",
        bij: nummer)
    }
    return nummer
  }

  /// The same with a claim that waits.
  @discardableResult
  func casusMetClaim(praktijk: String = "Praktijk A", naam: String = "Jan de Vries") throws -> Casusnummer {
    let nummer = try afgerondeCasus(praktijk: praktijk, naam: naam)
    let handeling = Handeling(
      wie: "makelaar", tijdstip: Tijdstip(seconden: nu), vandaag: Tijdstip(seconden: nu).datum)
    let regel = Zorgregel(
      soort: .vermeden(.init()), post: .init("consult"), hoeveelheid: .per(.maand, aantal: 2),
      periode: Periode(duur: 12), kans: Kans(0.8) ?? .een)
    _ = try register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.beoordeel(regel, toelichting: "<script>ja</script>", op: handeling.vandaag, bij: nummer)
    }
    return nummer
  }

  func casus(_ nummer: Casusnummer) throws -> Casus {
    let handeling = Handeling(
      wie: "proef", tijdstip: Tijdstip(seconden: nu), vandaag: Tijdstip(seconden: nu).datum)
    return try register.doe(handeling) { zitting throws(Registerfout) in try zitting.casus(nummer) }
  }
}
