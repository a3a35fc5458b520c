import Testing

@testable import Scenariobestand

@Suite("Bestanden die geen tekst zijn")
struct TekstcontroleTests {
  private func fouten(_ bytes: [UInt8]) -> [String] {
    leesJson5(bytes, bestand: "x.json5").fouten.map(\.kort)
  }

  @Test("UTF-16 wordt herkend, met en zonder kenmerk aan het begin")
  func utf16() {
    let zin = "1:1  dit bestand is opgeslagen als UTF-16; verwacht UTF-8 (kies die bij het opslaan)"
    let klein = "{a: 1}".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let groot = "{a: 1}".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [klein, groot, [0xFF, 0xFE] + klein, [0xFE, 0xFF] + groot] {
      #expect(fouten(bytes) == [zin])
    }
  }

  @Test(
    "Stuurtekens maken een bestand geen tekst, op de plek van het eerste",
    arguments: [
      (Array("{a:\r\n \0 1}".utf8), "2:2"), (Array("é\u{1B}[0m".utf8), "1:2"),
      ([0x7F, 0x45, 0x4C, 0x46, 1, 1], "1:5"),
      (Array("\u{FEFF}{\0}".utf8), "1:2"),
    ] as [([UInt8], String)])
  func besturing(bytes: [UInt8], plek: String) {
    #expect(fouten(bytes) == ["\(plek)  dit is geen tekstbestand; verwacht een tekstbestand in JSON5"])
  }

  @Test(
    "Ongeldige UTF-8 wordt gemeld op de plek van het eerste foute teken",
    arguments: [
      (Array("{a: 'caf".utf8) + [0xE9] + Array("'}".utf8), "1:9"),
      (Array("{a: 'é',\r\n b: '".utf8) + [0xC0, 0x80] + Array("'}".utf8), "2:6"),
      (Array("é".utf8) + [0x80], "1:2"), ([0xED, 0xA0, 0x80, 0x20], "1:1"),
      ([0xF5, 0x80, 0x80, 0x80], "1:1"),
      (Array("{a: '".utf8) + [0xF0, 0x9F, 0x98], "1:6"), ([0xEF, 0xBB, 0xBF, 0xFF], "1:1"),
    ] as [([UInt8], String)])
  func utf8(bytes: [UInt8], plek: String) {
    #expect(
      fouten(bytes) == [
        "\(plek)  dit teken is geen geldige UTF-8; verwacht een bestand dat is opgeslagen als UTF-8"
      ])
  }

  @Test("Een zin over een bestand bevat geen tekens die een terminal besturen")
  func veiligeZin() {
    let zin = lees(#"{"a\u001b[31m": 1, "a\u001b[31m": 2, b: "x"}"#).fouten.map(\.kort)
    #expect(
      zin == ["1:20  de sleutel \"a\u{FFFD}[31m\" staat er al, op regel 1; verwacht elke sleutel één keer"])
  }
}
