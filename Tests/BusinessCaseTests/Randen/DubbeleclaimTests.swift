import Testing

@testable import BusinessCase

@Suite("Dezelfde zorg twee keer geclaimd")
struct DubbeleclaimTests {
  private func claims(_ regels: Zorgregel...) throws -> [Dubbeleclaim] {
    try scenario(try Beoordeling(casus: "een", route: .buurtwerk, zorgregels: regels)).dubbeleClaims()
  }

  private let consult = vermeden("huisarts-consult-kort", .per(.maand, aantal: 1), duur: 6)

  @Test("Twee regels op een post in dezelfde maanden worden gemeld, met wat elk telt")
  func gemeld() throws {
    let later = vermeden("huisarts-consult-kort", .per(.maand, aantal: 2), vanaf: 5, kans: 0.5)
    let gevonden = try #require(try claims(consult, vermeden("seh-bezoek", .eenmalig(1)), later).first)
    #expect(gevonden.post == "huisarts-consult-kort" && gevonden.regels.map(\.nummer) == [0, 2])
    let samen = try scenario(casus(consult, later)).bereken()[.lang].totaal.baten
    #expect(vrijwelGelijk(gevonden.regels.reduce(0) { $0 + $1.euro }, samen))
    let melding = Melding.dubbeleClaims([gevonden]).zin
    #expect(melding.contains("zorgregel 1 (€ ") && melding.contains("zorgregel 3 (€ "), "\(melding)")
  }

  @Test("Andere maanden, een andere post, een andere soort of een andere casus is niet dubbel")
  func nietDubbel() throws {
    let daarna = vermeden("huisarts-consult-kort", .per(.maand, aantal: 1), vanaf: 6)
    #expect(try claims(consult, daarna).isEmpty)
    #expect(try claims(consult, vermeden("poh-ggz-consult", .per(.maand, aantal: 1))).isEmpty)
    #expect(try claims(consult, regel(.meer, "huisarts-consult-kort", .per(.maand, aantal: 1))).isEmpty)
    #expect(try scenario(casus(id: "a", consult), casus(id: "b", consult)).dubbeleClaims().isEmpty)
  }

  @Test("De melding staat bij de uitkomst")
  func bijUitkomst() throws {
    let meldingen = try scenario(casus(consult, consult)).bereken().meldingen
    #expect(meldingen.contains { if case .dubbeleClaims = $0 { true } else { false } })
  }

  private let dag = Verbruik(aantal: 24, per: .dag)

  private func overdaad(_ regels: Zorgregel...) throws -> [Overdaad] {
    try Beoordeling(casus: "een", route: .buurtwerk, zorgregels: regels).overdaad {
      $0 == "wmo-begeleiding-uur" ? dag : nil
    }
  }

  private func uren(
    _ aantal: Double, _ per: Tijdseenheid = .dag, vanaf: Int = 0, duur: Int? = nil, kans: Kans = 1
  ) -> Zorgregel {
    vermeden("wmo-begeleiding-uur", .per(per, aantal: aantal), vanaf: vanaf, duur: duur, kans: kans)
  }

  @Test("Een mens gebruikt hooguit 24 uur per dag, in welke eenheid het ook staat")
  func hoogstens() throws {
    #expect(try overdaad(uren(24)).isEmpty)
    #expect(try overdaad(uren(168, .week)).isEmpty)
    #expect(try overdaad(uren(24.1)).map(\.nummer) == [0])
    #expect(try overdaad(uren(169, .week)).first?.aantal.rounded() == 24)
    #expect(try overdaad(uren(8766, .jaar)).isEmpty)
    #expect(try !overdaad(uren(8767, .jaar)).isEmpty)
  }

  @Test("Samen telt wat in dezelfde maand valt, elk maal zijn kans")
  func samen() throws {
    let teVeel = try #require(try overdaad(uren(20), uren(10, vanaf: 3)).first)
    #expect(teVeel.nummer == 1 && teVeel.met == [0] && teVeel.aantal == 30)
    #expect(try overdaad(uren(20, duur: 3), uren(10, vanaf: 3)).isEmpty)
    #expect(try overdaad(uren(20, kans: 0.5), uren(20, kans: 0.5)).isEmpty)
    #expect(try !overdaad(uren(20, kans: 0.7), uren(20, kans: 0.6)).isEmpty)
  }

  @Test("Meer zorg, eenmalige zorg en een post zonder grens blijven zoals ze zijn")
  func zonderGrens() throws {
    #expect(try overdaad(regel(.meer, "wmo-begeleiding-uur", .per(.dag, aantal: 48))).isEmpty)
    #expect(try overdaad(vermeden("wmo-begeleiding-uur", .eenmalig(5000))).isEmpty)
    #expect(try overdaad(vermeden("seh-bezoek", .per(.dag, aantal: 48))).isEmpty)
  }
}
