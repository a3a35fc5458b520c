import BusinessCase
import Foundation
import Testing

@Suite("Het rapport")
struct RapportTests {
  @Test("Een rapport is een bestand zonder verwijzing naar het net, twee keer hetzelfde")
  func zelfstandig() throws {
    let werkmap = try Werkmap()
    let paden = ["een.html", "twee.html"].map { werkmap.map.appendingPathComponent($0).path }
    for pad in paden {
      let woorden = ["rapport", "dordrecht-2022", "factor-1-6", "pilot-13", "-o", pad, "--trekkingen", "200"]
      #expect(try Programma.draai(woorden).code == 0)
    }
    let tekst = try String(contentsOfFile: paden[0], encoding: .utf8)
    #expect(tekst == (try String(contentsOfFile: paden[1], encoding: .utf8)))
    for verboden in ["<script", "<link", "src=", "url(h", "url(\"", "url(/", "@import", "http-equiv"] {
      #expect(!tekst.contains(verboden), "\(verboden)")
    }
    #expect(!tekst.contains("href=\"http"))
  }

  @Test("De samenvatting noemt het saldo, de betalers, de zekerheid en wat waar moet zijn")
  func samenvatting() throws {
    let werkmap = try Werkmap()
    let pad = werkmap.map.appendingPathComponent("rapport.html").path
    _ = try Programma.draai("rapport", "dordrecht-2022", "-o", pad, "--trekkingen", "200")
    let tekst = try String(contentsOfFile: pad, encoding: .utf8)
    for zin in [
      "Een traject kost gemiddeld", "gemeente (€", "getoetst door een huisarts", "geclaimde besparingen",
      "verzonnen",
    ] {
      #expect(tekst.contains(zin), "\(zin)")
    }
  }

  @Test("Tekst uit een scenario wordt nooit opmaak")
  func ontsnapping() throws {
    let werkmap = try Werkmap()
    let scenario = try werkmap.schrijf(
      "vals.json5", #"{ naam: "<script>alert(1)</script>", basis: "pilot-13", omschrijving: "a & b \" < c" }"#
    )
    let pad = werkmap.map.appendingPathComponent("rapport.html").path
    #expect(try Programma.draai("rapport", scenario, "-o", pad).code == 0)
    #expect(!(try String(contentsOfFile: pad, encoding: .utf8)).contains("<script"))
  }
}
