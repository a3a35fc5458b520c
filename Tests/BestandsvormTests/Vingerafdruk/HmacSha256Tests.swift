import Testing

@testable import Bestandsvorm

@Suite("Het zegel")
struct HmacSha256Tests {
  /// RFC 4231 §4.2 up to and including §4.8; §4.6 gives only the first half.
  @Test(
    "De voorbeelden van RFC 4231 komen uit",
    arguments: [
      (
        herhaald(0x0B, 20), Array("Hi There".utf8),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        herhaald(0xAA, 20), herhaald(0xDD, 50),
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
      ),
      (
        Array(0x01...0x19), herhaald(0xCD, 50),
        "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
      ),
      (herhaald(0x0C, 20), Array("Test With Truncation".utf8), "a3b6167473100ee06e0c796c2955552b"),
      (
        herhaald(0xAA, 131), Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
      (
        herhaald(0xAA, 131),
        Array(
          "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm."
            .utf8),
        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
      ),
    ])
  func voorbeelden(sleutel: [UInt8], bytes: [UInt8], hex: String) {
    #expect(zegel(sleutel, bytes).hex().hasPrefix(hex))
  }

  @Test("In stukken gelezen is het zegel hetzelfde", arguments: [0, 1, 63, 64, 65, 130])
  func stukken(eerste: Int) {
    let bytes = herhaald(7, 130)
    var inStukken = HmacSha256(sleutel: [1, 2, 3])
    inStukken.neemOp(Array(bytes[..<eerste]))
    _ = inStukken.bytes()
    inStukken.neemOp(Array(bytes[eerste...]))
    #expect(inStukken.hex() == zegel([1, 2, 3], bytes).hex())
  }

  @Test("Een sleutel van precies een blok wordt niet eerst verkort", arguments: [63, 64, 65])
  func blokrand(lengte: Int) {
    let kort = zegel(herhaald(1, lengte), [])
    let metNul = zegel(herhaald(1, lengte) + [0], [])
    #expect((kort.hex() == metNul.hex()) == (lengte < 64))
  }

  @Test("Alleen het hele, juiste zegel klopt")
  func klopt() {
    let zegel = zegel([1], [2])
    let goed = zegel.bytes()
    #expect(zegel.klopt(goed))
    #expect(!zegel.klopt([]))
    #expect(!zegel.klopt(Array(goed.dropLast())))
    for plaats in goed.indices {
      var fout = goed
      fout[plaats] ^= 0x80
      #expect(!zegel.klopt(fout))
    }
  }

  private func zegel(_ sleutel: [UInt8], _ bytes: [UInt8]) -> HmacSha256 {
    var zegel = HmacSha256(sleutel: sleutel)
    zegel.neemOp(bytes)
    return zegel
  }
}

private func herhaald(_ byte: UInt8, _ aantal: Int) -> [UInt8] { Array(repeating: byte, count: aantal) }
