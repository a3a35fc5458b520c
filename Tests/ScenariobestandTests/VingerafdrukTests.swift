import Testing

@testable import Scenariobestand

/// Vectors of FIPS 180-4 / NIST CSRC "Examples with Intermediate Values".
@Suite("De vingerafdruk is SHA-256")
struct VingerafdrukTests {
  private func sha(_ bytes: [UInt8]) -> String {
    var sha = Sha256()
    sha.neemOp(bytes)
    return sha.hex()
  }

  @Test(
    "De voorbeelden van NIST komen uit",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func nist(tekst: String, verwacht: String) {
    #expect(sha(Array(tekst.utf8)) == verwacht)
  }

  @Test("Een miljoen keer a")
  func miljoen() {
    var sha = Sha256()
    let stuk = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000)
    for _ in 0..<100 { sha.neemOp(stuk) }
    #expect(sha.hex() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(
    "In stukken opnemen geeft hetzelfde als in een keer", arguments: [1, 3, 55, 56, 63, 64, 65, 128, 1000])
  func stukken(grootte: Int) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var sha = Sha256()
    for begin in stride(from: 0, to: bytes.count, by: grootte) {
      sha.neemOp(Array(bytes[begin..<min(begin + grootte, bytes.count)]))
    }
    #expect(sha.hex() == self.sha(bytes))
  }

  @Test("Vragen om de vingerafdruk verandert haar niet")
  func herhaalbaar() {
    var sha = Sha256()
    sha.neemOp(Array("a".utf8))
    #expect(sha.hex() == sha.hex())
    sha.neemOp(Array("bc".utf8))
    #expect(sha.hex() == self.sha(Array("abc".utf8)))
  }
}
