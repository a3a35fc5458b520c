import Testing

@testable import Bestandsvorm

@Suite("Bytes die tekst worden")
struct TekstcoderingTests {
  @Test(
    "De codering wordt herkend, en de aanroeper weet welke het was",
    arguments: [
      ([0x61], .utf8, "a"),
      ([], .utf8, ""),
      ([0xC3, 0xA9], .utf8, "é"),
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], .utf8MetBom, "é"),
      ([0xEF, 0xBB, 0xBF], .utf8MetBom, ""),
      ([0x4A, 0x6F, 0x73, 0xE9], .windows1252, "José"),
      ([0x80, 0x20, 0x35], .windows1252, "€ 5"),
      ([0x93, 0x6A, 0x61, 0x94, 0x85], .windows1252, "“ja”…"),
    ] as [([UInt8], Tekstcodering, String)])
  func herkend(bytes: [UInt8], codering: Tekstcodering, tekst: String) throws {
    let gelezen = try leesTekst(bytes, bestand: "x")
    #expect(gelezen.codering == codering)
    #expect(gelezen.tekst == tekst)
  }

  @Test("Elke byte die Windows-1252 kent, wordt zijn eigen teken")
  func heelWindows1252() throws {
    let onbekend: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    let bytes = (UInt8(0x80)...0xFF).filter { !onbekend.contains($0) }
    let hoog = String(
      String.UnicodeScalarView((0xA0...0xFF as ClosedRange<UInt8>).map { Unicode.Scalar($0) }))
    #expect(try leesTekst(bytes, bestand: "x").tekst == "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ" + hoog)
  }

  @Test(
    "Een byte die Windows-1252 niet kent, wordt geweigerd op zijn plek",
    arguments: [
      (0x81, "81"), (0x8D, "8D"), (0x8F, "8F"), (0x90, "90"), (0x9D, "9D"),
    ] as [(UInt8, String)])
  func onbekendeByte(byte: UInt8, hex: String) {
    #expect(
      zin([0xE9, 0x0D, 0x0A, 0xA0, 0xE9, byte])
        == "x:2:3  de byte \(hex) bestaat niet in UTF-8 en niet in Windows-1252; sla het bestand in Excel op als \"CSV UTF-8\""
    )
  }

  @Test(
    "UTF-16 wordt gelezen, met en zonder byte order mark en in beide volgorden",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "a"), ([0xFE, 0xFF, 0x00, 0x61], "a"), ([0xFF, 0xFE], ""),
      ([0x61, 0x00, 0x3B, 0x00, 0xEB, 0x00], "a;ë"), ([0x00, 0x61, 0x00, 0x3B, 0x20, 0xAC], "a;€"),
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE], "😀"),
    ] as [([UInt8], String)])
  func utf16(bytes: [UInt8], tekst: String) throws {
    let gelezen = try leesTekst(bytes, bestand: "x")
    #expect(gelezen.codering == .utf16)
    #expect(gelezen.tekst == tekst)
  }

  @Test(
    "Beschadigde UTF-16 wordt zo genoemd: een half teken, en een half paar",
    arguments: [[0xFF, 0xFE, 0x61, 0x00, 0x62], [0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00]] as [[UInt8]])
  func beschadigdeUtf16(bytes: [UInt8]) {
    #expect(
      zin(bytes) == "x  dit is UTF-16, en het is beschadigd; sla het bestand in Excel op als \"CSV UTF-8\"")
  }

  @Test("Nullen alleen zijn nog geen UTF-16", arguments: [[0, 0, 0, 0], [0x61, 0, 0, 0x61]] as [[UInt8]])
  func geenUtf16(bytes: [UInt8]) { #expect(zin(bytes)?.contains("U+0000") == true) }

  @Test(
    "Een Excel-werkmap wordt als zodanig herkend",
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
    ] as [[UInt8]])
  func werkmap(bytes: [UInt8]) {
    #expect(
      zin(bytes) == "x  dit is een Excel-werkmap en geen CSV; sla het bestand in Excel op als \"CSV UTF-8\"")
  }

  @Test(
    "Een teken dat geen tekst is, wordt geweigerd op zijn plek",
    arguments: [
      ("a;b\r\n1;2\u{0}3", "2:4", "U+0000"), ("\u{7}", "1:1", "U+0007"), ("é\u{B}", "1:2", "U+000B"),
      ("\u{FEFF}é\u{C}", "1:2", "U+000C"), ("a\n\u{1B}[0m", "2:1", "U+001B"), ("a\u{1A}", "1:2", "U+001A"),
      ("a\u{7F}", "1:2", "U+007F"), ("é\r\u{80}", "2:1", "U+0080"), ("\u{9F}", "1:1", "U+009F"),
    ])
  func besturing(tekst: String, plek: String, code: String) {
    #expect(
      zin(Array(tekst.utf8))
        == "x:\(plek)  hier staat het onzichtbare teken \(code); haal het weg; verwacht gewone tekst")
  }

  @Test("Ook in Windows-1252 weet een onzichtbaar teken zijn plek")
  func besturingInWindows1252() {
    #expect(zin([0xE9, 0x0A, 0xA0, 0xE9, 0x07])?.hasPrefix("x:2:3  hier staat") == true)
  }

  @Test("Tabs, regeleinden en vaste spaties zijn gewone tekst")
  func gewoneTekst() throws {
    #expect(try leesTekst(Array("\t\r\n\u{A0}\u{2028}".utf8), bestand: "x").tekst == "\t\r\n\u{A0}\u{2028}")
  }

  @Test(
    "Een UTF-8-bestand met een beschadigd teken wordt niet voor Windows-1252 aangezien",
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61, 0xE9], "1:2"),
      ([0xC3, 0xA9, 0xC3, 0xAB, 0x0A, 0x61, 0xC3], "2:2"),
      (Array("één €".utf8.dropLast()), "1:5"),
    ] as [([UInt8], String)])
  func beschadigd(bytes: [UInt8], plek: String) {
    #expect(
      zin(bytes)
        == "x:\(plek)  hier is de UTF-8 beschadigd; sla het bestand in Excel op als \"CSV UTF-8\"")
  }

  @Test("Twee bestanden achter elkaar, in twee coderingen, worden geen naam met vreemde tekens")
  func gemengd() {
    // "José, Loïs" as Windows-1252, "Zoë" as UTF-8.
    let bytes: [UInt8] = [0x4A, 0x6F, 0x73, 0xE9, 0x2C, 0xEF, 0x73, 0x0A, 0x5A, 0x6F, 0xC3, 0xAB]
    #expect(
      zin(bytes)
        == "x:2:3  hier staat een teken in UTF-8, en andere tekens in dit bestand zijn Windows-1252; verwacht één codering; lees twee bestanden die achter elkaar zijn gezet apart in"
    )
  }

  private func zin(_ bytes: [UInt8]) -> String? {
    do throws(Leesfout) {
      _ = try leesTekst(bytes, bestand: "x")
      return nil
    } catch {
      return error.zin
    }
  }
}
