import BusinessCase
import Testing

@testable import Bestandsvorm

@Suite("De vingerafdruk")
struct Sha256Tests {
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
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func voorbeelden(tekst: String, hex: String) {
    var vingerafdruk = Sha256()
    vingerafdruk.neemOp(Array(tekst.utf8))
    #expect(vingerafdruk.hex() == hex)
  }

  @Test("In stukken gelezen is de vingerafdruk dezelfde", arguments: [1, 7, 55, 56, 63, 64, 65, 128, 200])
  func stukken(lengte: Int) {
    var toeval = Toeval(zaad: 7)
    let bytes = (0..<333).map { _ in UInt8.random(in: 0...255, using: &toeval) }
    var (geheel, inStukken) = (Sha256(), Sha256())
    geheel.neemOp(bytes)
    for begin in stride(from: 0, to: bytes.count, by: lengte) {
      inStukken.neemOp(Array(bytes[begin..<min(begin + lengte, bytes.count)]))
    }
    #expect(inStukken.hex() == geheel.hex())
  }

  @Test("Opvragen verandert niets aan wat er nog bij komt")
  func opvragen() {
    var vingerafdruk = Sha256()
    vingerafdruk.neemOp(Array("ab".utf8))
    _ = vingerafdruk.hex()
    vingerafdruk.neemOp(Array("c".utf8))
    #expect(vingerafdruk.hex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
