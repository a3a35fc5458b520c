import Foundation
import Testing
import Weergave

@Suite("Een rapport in één bestand")
struct PaginaTests {
  let pagina = Pagina(
    titel: "Wat levert het op? \(aanval)", ondertitel: aanval, kenmerken: [Kenmerk("Scenario", aanval)],
    samenvatting: [.alinea("Kort gezegd: ", .sterk("€ 624,80"))],
    secties: [
      Sectie("uitkomst", titel: "Uitkomst", inhoud: [.alinea("Tekst")]),
      Sectie("bronnen", titel: aanval, inhoud: []),
    ],
    voettekst: [.alinea(.tekst(aanval))])

  /// The part that can be read as XML; in the head HTML leaves closing tags out.
  private var lichaam: String {
    get throws {
      let begin = try #require(pagina.document.range(of: "<body>"))
      let einde = try #require(pagina.document.range(of: "</body>"))
      return String(pagina.document[begin.lowerBound..<einde.upperBound])
    }
  }

  @Test("Het document begint zoals een Nederlandse pagina begint")
  func begin() {
    let begin = """
      <!doctype html>
      <html lang="nl"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>
      """
    #expect(pagina.document.hasPrefix(begin))
    #expect(pagina.document.hasSuffix("</html>\n"))
  }

  @Test("De pagina is goed XML, ook met vreemde tekens in elke tekst")
  func xml() throws {
    let knopen = try knopen(lichaam)
    #expect(!knopen.contains { $0.naam == "script" })
    #expect(!pagina.document.contains("<script"))
  }

  @Test("Elke sectie staat in de inhoudsopgave, en elke verwijzing komt ergens uit")
  func inhoudsopgave() throws {
    let knopen = try knopen(lichaam)
    let ids = knopen.compactMap { $0.attributen["id"] }
    let doelen = knopen.compactMap { $0.attributen["href"] }
    #expect(doelen == ["#inhoud", "#samenvatting", "#uitkomst", "#bronnen"])
    #expect(doelen.allSatisfy { ids.contains(String($0.dropFirst())) })
    #expect(Set(ids).count == ids.count)
  }

  @Test("De koppen staan in volgorde: één hoofdkop, dan de inhoud, dan elke sectie")
  func koppen() throws {
    let knopen = try knopen(lichaam)
    #expect(knopen.filter { $0.naam == "h1" }.count == 1)
    #expect(knopen.teksten("h2").prefix(3) == ["Inhoud", "Samenvatting", "Uitkomst"])
    #expect(knopen.map(\.naam).filter(["header", "nav", "main", "footer"].contains).count == 4)
  }

  @Test("Niets wordt van het netwerk gehaald en er draait geen script")
  func opZichzelf() {
    for verboden in ["http:", "https:", "src=", "<link", "@import", "url(", "javascript:", "<iframe"] {
      #expect(!pagina.document.contains(verboden), "\(verboden)")
    }
  }

  @Test("Dezelfde waarden geven dezelfde bytes")
  func herhaalbaar() {
    #expect(pagina.document == PaginaTests().pagina.document)
  }
}
