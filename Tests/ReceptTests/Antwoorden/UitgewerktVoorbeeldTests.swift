import BusinessCase
import Foundation
import Testing

/// The worked example of the design, through the program.
@Suite("Het uitgewerkte voorbeeld, van bestand tot JSON")
struct UitgewerktVoorbeeldTests {
  static func scenario(peil: Int, disconto: Double) -> String {
    """
    {
      formaat: 1, naam: "Uitgewerkt voorbeeld", prijspeil: \(peil), prijsbasis: "integraal", discontovoet: \(disconto),
      traject: { prijs: 1038, jaar: 2022, betaler: "gemeente" },
      horizonnen: { kort: 3, middellang: 6, lang: 24 },
      optimismecorrectie: { beide: 0, een: 0.15, geen: 0.40 },
      kostenkaart: "\(Programma.wortel.path)/scenarios/kostenkaart.json5",
      methode: "casussen",
      casussen: [{ id: "een", route: "combinatie", stadsdeel: "West", leeftijd: 70, zorgregels: [
        { soort: "vermeden", post: "huisarts-consult-kort", aantal: 1.5, per: "maand", vanaf: 0, duur: 12, kans: 0.8, toets: "beide" },
        { soort: "vermeden", post: "poh-ggz-consult", aantal: 8, per: "jaar", vanaf: 1, kans: 0.6, toerekening: 0.5, toets: "een", uitdoving: 0.30 },
        { soort: "vermeden", post: "wmo-begeleiding-uur", aantal: 3, per: "week", vanaf: 3, duur: 9, kans: 0.4, toets: "geen", uitval: 0.01 },
        { soort: "vermeden", post: "seh-bezoek", aantal: 1, per: "eenmalig", vanaf: 4, kans: 0.25, toets: "beide" },
        { soort: "meer", post: "huishoudelijke-hulp-uur", aantal: 1, per: "week", vanaf: 2, duur: 6, kans: 0.5 },
      ] }],
    }
    """
  }

  func horizonnen(peil: Int, disconto: Double) throws -> [[String: Any]] {
    let werkmap = try Werkmap()
    let pad = try werkmap.schrijf("voorbeeld.json5", Self.scenario(peil: peil, disconto: disconto))
    return try #require(try Programma.json("bereken", pad)["horizonnen"] as? [[String: Any]])
  }

  @Test("Op prijspeil 2022 klopt elke termijn op de cent")
  func prijspeil2022() throws {
    let verwacht = [
      ("kort", 109.83, 70.89, -999.06, 0.04), ("middellang", 855.40, 282.79, -465.39, 0.55),
      ("lang", 2086.20, 423.40, 624.80, 1.60),
    ]
    for (horizon, rij) in zip(try horizonnen(peil: 2022, disconto: 0.0225), verwacht) {
      #expect(horizon["naam"] as? String == rij.0)
      #expect(rond(horizon["baten"]) == rij.1)
      #expect(rond(horizon["meerzorg"]) == rij.2)
      #expect(rond(horizon["kosten"]) == 1038)
      #expect(rond(horizon["saldo"]) == rij.3)
      #expect(rond(horizon["verhouding"]) == rij.4)
    }
  }

  @Test("Op prijspeil 2022 klopt elke betaler op de cent")
  func perBetaler() throws {
    let lang = try horizonnen(peil: 2022, disconto: 0.0225)[2]
    let betalers = try #require(lang["betalers"] as? [String: [String: Any]])
    #expect(rond(betalers["gemeente"]?["baten"]) == 1650.04)
    #expect(rond(betalers["gemeente"]?["meerzorg"]) == 423.40)
    #expect(rond(betalers["gemeente"]?["kosten"]) == 1038)
    #expect(rond(betalers["zorgverzekeraar"]?["baten"]) == 436.15)
  }

  @Test("Op prijspeil 2024 en met 3% disconto klopt de lange termijn")
  func prijspeil2024() throws {
    let lang = try horizonnen(peil: 2024, disconto: 0.03)[2]
    for (sleutel, waarde) in [
      ("baten", 2227.357), ("meerzorg", 452.615), ("kosten", 1113.000), ("saldo", 661.742),
    ] {
      #expect(abs((lang[sleutel] as? Double ?? 0) - waarde) < 0.001, "\(sleutel)")
    }
  }

  private func rond(_ waarde: Any?) -> Double? {
    (waarde as? Double).map { ($0 * 100).rounded() / 100 }
  }
}
