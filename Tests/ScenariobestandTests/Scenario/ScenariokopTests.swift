import BusinessCase
import Testing

@testable import Scenariobestand

@Suite("Wat boven een rapport staat")
struct ScenariokopTests {
  @Test("Een scenario zegt over wie het gaat, en wat de makers erbij zeggen")
  func gelezen() throws {
    let kop = try scenario(
      kleinScenario(
        """
        organisatie: "POH-Jeugd", gemeente: "Dordrecht", opsteller: "Team Jeugd", toetsers: "een jeugdarts",
        grenzen: ["Eén.", "Twee."], stappen: ["Bellen."], tweeWegen: "Zo en zo.",
        verantwoording: { financiering: "De gemeente.", effectBetrokkenheid: "Geen." }
        """)
    ).kop
    #expect(kop.organisatie == "POH-Jeugd" && kop.gemeente == "Dordrecht" && kop.opsteller == "Team Jeugd")
    #expect(
      kop.toetsers == "een jeugdarts" && kop.grenzen == ["Eén.", "Twee."] && kop.stappen == ["Bellen."])
    #expect(kop.tweeWegen == "Zo en zo.")
    #expect(kop.verantwoording == [.financiering: "De gemeente.", .effectBetrokkenheid: "Geen."])
  }

  @Test("Wie voortbouwt, erft de kop en vult haar aan; null haalt weg")
  func geerfd() throws {
    var bestanden = kleinScenario(#"organisatie: "A", gemeente: "B", verantwoording: { groep: "g" }"#)
    bestanden["eigen.json5"] =
      #"{ naam: "e", basis: "x", gemeente: null, verantwoording: { belangen: "geen" } }"#
    let kop = try scenario(bestanden, "eigen.json5").kop
    #expect(kop.organisatie == "A" && kop.gemeente == nil)
    #expect(kop.verantwoording == [.groep: "g", .belangen: "geen"])
  }

  @Test(
    "Een verkeerde kop wordt geweigerd, met plaats en wat er verwacht werd",
    arguments: [
      (#"organisatie: 3"#, "organisatie: ", "verwacht een tekst tussen aanhalingstekens"),
      (#"opsteller: " ""#, "opsteller: een lege tekst", "verwacht ten minste één teken"),
      (#"grenzen: "een""#, "grenzen: ", "verwacht een lijst met zinnen"),
      (#"grenzen: ["goed", 2]"#, "grenzen[1]: ", "verwacht een tekst tussen aanhalingstekens"),
      (#"verantwoording: { financieering: "x" }"#, "verantwoording: onbekende sleutel", "\"financiering\"?"),
      (#"gemeente: "a\u001bb""#, "gemeente: een tekst met een besturingsteken", "verwacht gewone letters"),
    ])
  func geweigerd(tekst: String, begin: String, verwacht: String) {
    let klachten = klachten(kleinScenario(tekst))
    #expect(klachten.count == 1)
    #expect(klachten.contains { $0.contains(begin) && $0.contains(verwacht) }, "\(klachten)")
  }
}
