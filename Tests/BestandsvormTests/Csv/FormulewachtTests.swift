import BusinessCase
import Testing

@testable import Bestandsvorm

@Suite("De wacht tegen formules")
struct FormulewachtTests {
  @Test(
    "Wat een rekenblad voor een formule kan aanzien, krijgt een apostrof",
    arguments: [
      "=1+1", "+31 78 123", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "  =1", "\u{A0}=1", "\u{3000}=1", " \t",
      "-",
      "＝1", "＋1", "－1", "＠a", "'=1", "''-", "' =1", "'\t",
    ])
  func bewaakt(tekst: String) { #expect(tekst.metFormulewacht == "'" + tekst) }

  @Test(
    "Andere tekst blijft zoals zij is",
    arguments: ["", " ", "a=1", "1-2", "'s ochtends", "'", "''", "' ", " '=1", "é-", "*", "(=1)", "\u{301}="])
  func onbewaakt(tekst: String) {
    #expect(tekst.metFormulewacht == tekst)
    #expect(tekst.zonderFormulewacht == tekst)
  }

  @Test("De wacht is terug te draaien voor elke tekst, ook voor een die echt met '= begint")
  func terug() {
    var toeval = Toeval(zaad: 3)
    for _ in 0..<20_000 {
      let tekst = (0..<Int.random(in: 0...6, using: &toeval)).map { _ in
        ["'", " ", "=", "-", "\t", "a", "\u{A0}", "\u{301}", "\r", "\n"].randomElement(using: &toeval) ?? ""
      }.joined()
      let terug = tekst.metFormulewacht.zonderFormulewacht
      if Array(terug.utf8) != Array(tekst.utf8) { Issue.record("\(tekst.debugDescription) werd \(terug)") }
    }
  }

  @Test("Ook met een apostrof meer blijft een bewaakte tekst geen formule")
  func nooitFormule() {
    for tekst in ["=1", "'=1", "''=1", " =1"] { #expect(tekst.metFormulewacht.first == "'") }
  }

  @Test("Namen van kolommen worden bewaakt zoals elke tekst")
  func koppen() throws {
    let bytes = schrijfCsv(koppen: ["-a", "b"], rijen: [[.tekst("=1"), .getal(-1)]])
    let tabel = try #require(leesCsv(bytes, bestand: "x").tabel)
    #expect(tabel.teksten == [["'-a", "b"], ["'=1", "-1"]])
    #expect(tabel.zonderFormulewacht.teksten == [["-a", "b"], ["=1", "-1"]])
    #expect(tabel.zonderFormulewacht.kolom("-A") == 0)
  }
}
