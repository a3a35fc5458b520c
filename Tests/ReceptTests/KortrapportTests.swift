import Foundation
import Testing

/// Two pages for a council member: every word must be one that needs no explanation.
@Suite("Het korte verslag")
struct KortrapportTests {
  /// What somebody who decides about money need not know: words of economists, of statistics, of laws and of this program.
  static let vaktaal = [
    "evpi", "evppi", "evsi", "psa", "icer", "cheers", "shapley", "nash", "student", "bca", "bootstrap",
    "bayesiaan",
    "contant", "disconto", "percentiel", "kwantiel", "interval", "mediaan", "standaard", "variatie",
    "verdeling",
    "correlatie", "significant", "lognormaal", "gamma", "bèta", "√", "×", "±", "n-1", "trekking", "parameter",
    "prijspeil", "prijsbasis", "integra", "declaratie", "optimismecorrectie", "toerekening", "uitdoving",
    "beoordelaarsfout", "baten", "meerzorg", "saldo", "verhouding", "quitte", "omslagpunt", "break-even",
    "waterval",
    "scenario", "casus", "zorgregel", "kostenpost", "horizon", "termijn", "claim", "bruto", "netto", "zvw",
    "wlz",
    "wmo", "spuk", "iza", "recept help", "--", "sha-256", "vingerafdruk", "json", "zaad",
  ]

  @Test(
    "Er staat geen woord in dat uitleg nodig heeft",
    arguments: [
      "dordrecht-2022", "poh-jeugd", "vroeg-eropaf", "pilot-13", "factor-1-6", "declaratie-prijzen",
    ])
  func woorden(scenario: String) throws {
    // The name that somebody gave a scenario is not ours.
    let zichtbaar = try Self.tekst(scenario).lowercased().split(separator: "\n")
      .filter { !$0.hasPrefix("kort verslag: ") }.joined(separator: "\n")
    #expect(zichtbaar.contains("wat weten we niet?"))
    for woord in Self.vaktaal { #expect(!zichtbaar.contains(woord), "\(woord)") }
  }

  @Test("De zinnen zijn kort", arguments: ["dordrecht-2022", "poh-jeugd", "pilot-13"])
  func zinnen(scenario: String) throws {
    for zin in try Self.tekst(scenario).components(separatedBy: CharacterSet(charactersIn: ".?\n")) {
      #expect(zin.split(separator: " ").count <= 32, "\(zin)")
    }
  }

  @Test("De bedragen zijn die van de berekening, in hele euro's")
  func bedragen() throws {
    let json = try Programma.json("bereken", "dordrecht-2022")
    let lang = try #require((json["horizonnen"] as? [[String: Any]])?[2])
    let trajecten = try #require(json["contanteTrajecten"] as? Double)
    let (baten, saldo) = (try #require(lang["baten"] as? Double), try #require(lang["saldo"] as? Double))
    let tekst = try Self.tekst("dordrecht-2022")
    #expect(tekst.contains("€\u{A0}\(Int((baten / trajecten).rounded()))"))
    #expect(tekst.contains("€\u{A0}\(Int((-saldo / trajecten).rounded())) meer dan het scheelt"))
  }

  @Test("Onbetaalde uren zijn nooit geld dat iemand kwijt is")
  func uren() throws {
    let tekst = try Self.tekst("dordrecht-2022")
    #expect(tekst.contains("Niemand krijgt daar een rekening voor"))
    #expect(!tekst.contains("Bewoner\n") && !tekst.contains("de bewoner €"))
  }

  @Test("Een zusterproef heet zoals hij heet, en praat over niets van Sociaal Recept")
  func zusterproef() throws {
    for soort in [["--kort"], []] {
      let tekst = try Self.tekst("poh-jeugd", soort).lowercased()
      #expect(tekst.contains("wat levert poh-jeugd op?"))
      for woord in ["sociaal recept", "makelaar", "wijkteam", "buurtwerk", "dertien", "heup"] {
        #expect(!tekst.contains(woord), "\(soort): \(woord)")
      }
    }
  }

  @Test("Het verslag gaat over één scenario")
  func een() throws {
    let afloop = try Programma.draai("rapport", "dordrecht-2022", "pilot-13", "--kort", "-o", "-")
    #expect(afloop.code == 64 && afloop.fouten.contains("--kort gaat over één scenario; hier staan er 2"))
  }

  /// What a reader sees of a report: no style, no tags.
  private static func tekst(_ scenario: String, _ soort: [String] = ["--kort"]) throws -> String {
    let woorden = ["rapport", scenario, "-o", "-", "--trekkingen", "200", "--stil"] + soort
    let afloop = try Programma.draai(woorden)
    #expect(afloop.code == 0, "\(afloop.fouten)")
    let zonderStijl = afloop.uitvoer.replacing(/(?s)<style>.*?<\/style>/, with: "")
    return zonderStijl.replacing(/<[^>]*>/, with: "\n").replacing("&#39;", with: "'").replacing(
      "&quot;", with: "\"")
  }
}
