import Foundation
import Testing

@testable import SociaalRecept

@Suite("Datum en tijdstip")
struct DatumTests {
  @Test("Elke dag van 1900 tot en met 2100 is dezelfde als in de kalender van Foundation")
  func kalender() throws {
    var kalender = Calendar(identifier: .gregorian)
    kalender.timeZone = TimeZone(identifier: "UTC")!
    var datum = Datum(jaar: 1900, maand: 1, dag: 1)!
    while datum.delen.jaar <= 2100 {
      let (jaar, maand, dag) = datum.delen
      let foundation = kalender.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(datum.dagnummer) * 86_400))
      try #require(foundation.year == jaar && foundation.month == maand && foundation.day == dag)
      try #require(Datum(jaar: jaar, maand: maand, dag: dag) == datum)
      try #require(Datum(datum.iso) == datum && Datum(datum.description) == datum)
      datum = datum + 1
    }
    #expect(datum == Datum(jaar: 2101, maand: 1, dag: 1))
  }

  @Test("Een schrikdag bestaat alleen in een schrikjaar", arguments: 1900...2100)
  func schrikjaar(_ jaar: Int) {
    let schrikkel = jaar % 400 == 0 || jaar % 4 == 0 && jaar % 100 != 0
    #expect((Datum(jaar: jaar, maand: 2, dag: 29) != nil) == schrikkel)
    #expect(Datum(jaar: jaar, maand: 2, dag: 30) == nil)
  }

  @Test(
    "Wat geen dag is wordt geen datum",
    arguments: [
      "", "5-2", "5-2-22", "31-4-2022", "0-1-2022", "1-13-2022", "2022-02-30", "2022-2-5-1", "--2022",
      "5-2-2022 ",
      "a-b-2022", "5--2022", "+5-2-2022", "１-2-2022", "99999-1-1", "1-1-99999", "2022", "5.2.2022",
    ])
  func geenDag(_ tekst: String) {
    #expect(Datum(tekst) == nil)
  }

  @Test("Een dag in drie schrijfwijzen", arguments: ["5-2-2022", "05-02-2022", "05/02/2022", "2022-02-05"])
  func schrijfwijzen(_ tekst: String) {
    #expect(Datum(tekst) == Datum(jaar: 2022, maand: 2, dag: 5))
  }

  @Test("Een maand later is dezelfde dag, of de laatste van een kortere maand")
  func maanden() {
    let laatste = Datum(jaar: 2024, maand: 1, dag: 31)!
    #expect(laatste.plus(maanden: 1) == Datum(jaar: 2024, maand: 2, dag: 29))
    #expect(laatste.plus(maanden: 13) == Datum(jaar: 2025, maand: 2, dag: 28))
    #expect(laatste.plus(maanden: -2) == Datum(jaar: 2023, maand: 11, dag: 30))
  }

  @Test("Jarig is wie de dag haalt")
  func leeftijd() {
    let geboren = Datum(jaar: 1960, maand: 2, dag: 29)!
    #expect(Datum(jaar: 2022, maand: 2, dag: 28)!.jaren(sinds: geboren) == 61)
    #expect(Datum(jaar: 2022, maand: 3, dag: 1)!.jaren(sinds: geboren) == 62)
  }

  @Test("Een tijdstip leest precies wat het schrijft")
  func tijdstip() throws {
    var steen = Dobbelsteen(7)
    for _ in 0..<2000 {
      let moment = Tijdstip(seconden: steen.uit(-2_208_988_800...4_102_444_799))
      try #require(Tijdstip(moment.description) == moment)
      try #require(moment.datum.iso == String(moment.description.prefix(10)))
    }
    #expect(Tijdstip(seconden: -1).description == "1969-12-31T23:59:59Z")
    for fout in [
      "2022-02-05T24:00:00Z", "2022-02-05T::1:2:30Z", "2022-02-05T+1:02:03Z", "05-02-2022T01:02:03Z",
      "2022-02-05 01:02:03Z", "2022-02-05T01:02:03", "2022-02-30T01:02:03Z",
    ] { #expect(Tijdstip(fout) == nil, "\(fout)") }
  }
}
