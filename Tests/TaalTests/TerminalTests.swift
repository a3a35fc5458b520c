import Taal
import Testing

@Suite("Wat naar een terminal gaat")
struct TerminalTests {
  @Test(
    "Wat een terminal stuurt of de leesrichting keert, wordt uitgeschreven",
    arguments: [
      ("\u{1B}]0;anders\u{7}", "\\u001b]0;anders\\u0007"), ("a\u{9B}2Jb", "a\\u009b2Jb"),
      ("a\u{202E}b\u{2066}c\u{61C}", "a\\u202eb\\u2066c\\u061c"), ("a\rb", "a\\u000db"),
      ("a\u{7F}\u{2028}", "a\\u007f\\u2028"),
    ])
  func uitgeschreven(tekst: String, verwacht: String) {
    #expect(tekst.voorTerminal() == verwacht)
    #expect(tekst.voorTerminal(opEenRegel: true) == verwacht)
  }

  @Test("Gewone tekst blijft zoals zij is, met regels, tabs en het einde van een CSV-regel")
  func gewoon() {
    let tekst = "Renée 🙂 € 1,00\tين\r\nregel\n"
    #expect(tekst.voorTerminal() == tekst)
    #expect("een\ntwee".voorTerminal(opEenRegel: true) == "een\\u000atwee")
  }
}
