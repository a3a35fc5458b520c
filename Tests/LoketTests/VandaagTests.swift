import BusinessCase
import SociaalRecept
import Testing

@testable import Loket

@Suite("Wat er vandaag te doen is, in het loket")
struct VandaagTests {
  private func handeling(_ proef: Proefloket) -> Handeling {
    let nu = Tijdstip(seconden: proef.nu)
    return Handeling(wie: "proef", tijdstip: nu, vandaag: nu.datum)
  }

  /// - Parameter door: who takes it on; nil when nobody does.
  private func meldAan(_ naam: String, door: String?, _ route: Route? = nil, in proef: Proefloket) throws {
    let handeling = handeling(proef)
    let op = handeling.vandaag + -60
    var aanmelding = Aanmelding(op: op)
    aanmelding.persoon.naam = naam
    guard case .aangemeld(let nummer) = try proef.register.meldAan(aanmelding, handeling) else {
      throw Registerfout.leeg(veld: "casus")
    }
    try proef.register.doe(handeling) { zitting throws(Registerfout) in
      if let door { _ = try zitting.neemAan(nummer, nil, door: door, op: op) }
      if let route {
        try zitting.voeg(.bezocht(SociaalRecept.Bezoek(op: op)), bij: nummer)
        try zitting.voeg(.routeGekozen(route, op: op), bij: nummer)
      }
    }
  }

  @Test(
    "Een makelaar ziet de eigen casussen en wat nieuw is, of die van iedereen; het wijkteam alleen de zijne")
  func wiensCasussen() throws {
    let proef = try Proefloket()
    try meldAan("Eigen", door: "makelaar", in: proef)
    try meldAan("Ander", door: "noor", .buurtwerk, in: proef)
    try meldAan("Wijk", door: "noor", .wijkteam, in: proef)
    try meldAan("Samen", door: "noor", .combinatie, in: proef)
    try meldAan("Nieuw", door: nil, in: proef)
    func namen(_ rol: Rol, _ doel: String) -> [String] {
      let tekst = proef.als(rol).vraag(doel).tekst
      return ["Eigen", "Ander", "Wijk", "Samen", "Nieuw"].filter { tekst.contains(" \($0)</a>") }
    }
    #expect(namen(.makelaar, "/vandaag") == ["Eigen", "Nieuw"])
    #expect(namen(.makelaar, "/vandaag?van=alle") == ["Eigen", "Ander", "Wijk", "Samen", "Nieuw"])
    #expect(namen(.wijkteam, "/vandaag") == ["Wijk", "Samen"])
  }

  @Test("Wie waarneemt, ziet de casussen van een collega tot en met de laatste dag")
  func waarneming() throws {
    let proef = try Proefloket()
    let dag = handeling(proef).vandaag
    for (casus, van, tot) in [("Vandaag nog", "noor", dag), ("Niet meer", "sanne", dag + -1)] {
      try meldAan(casus, door: van, in: proef)
      _ = try proef.register.doe(handeling(proef)) { zitting throws(Registerfout) in
        try zitting.draagOver(van: van, aan: "makelaar", tot: tot, op: dag + -9)
      }
    }
    let tekst = proef.als(.makelaar).vraag("/vandaag").tekst
    #expect(tekst.contains(" Vandaag nog</a>") && !tekst.contains(" Niet meer</a>"))
  }

  @Test("Meer dan vijftig regels staan er niet, en hoeveel het er zijn wel")
  func hoogstens() throws {
    let proef = try Proefloket()
    for nummer in 1...53 { try meldAan("Bewoner nummer \(nummer)", door: nil, in: proef) }
    let tekst = proef.als(.makelaar).vraag("/vandaag").tekst
    #expect(tekst.contains("53 casussen vragen nu iets; 53 zijn te laat."))
    #expect(tekst.contains("Er zijn er nog 3;"))
    #expect(tekst.links(naar: "/casus/") == 50)
    let gezien = try #require(
      try proef.register.toegangslog(hoogstens: 5).first { $0.wat.hasPrefix("keek: lijst") })
    #expect(gezien.wie == "makelaar" && gezien.wat == "keek: lijst, 50 casussen")
  }
}

extension String {
  /// How many links lead there.
  fileprivate func links(naar pad: String) -> Int {
    split(separator: "\"").count { $0.hasPrefix(pad) }
  }
}
