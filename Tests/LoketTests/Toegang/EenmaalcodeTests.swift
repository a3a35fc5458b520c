import Testing

@testable import Loket

@Suite("De code van de tweede stap")
struct EenmaalcodeTests {
  /// RFC 6238, appendix B: the SHA-1 rows, eight digits.
  @Test(
    "De gepubliceerde codes van RFC 6238 komen eruit",
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
      (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
  func gepubliceerd(seconden: Int, code: String) {
    let geheim = Array("12345678901234567890".utf8)
    #expect(Eenmaalcode.code(geheim, stap: Eenmaalcode.stap(seconden), cijfers: 8) == code)
  }

  @Test("Een code telt een stap eerder en later nog mee, en daarna niet")
  func speling() {
    let geheim = Array("12345678901234567890".utf8)
    let code = Eenmaalcode.code(geheim, stap: 1000)
    for (stap, telt) in [(998, false), (999, true), (1000, true), (1001, true), (1002, false)] {
      #expect((Eenmaalcode.stap(van: code, geheim, nu: stap * 30, na: nil) == 1000) == telt)
    }
    #expect(Eenmaalcode.stap(van: code, geheim, nu: 30_000, na: 1000) == nil)
  }

  /// RFC 4648, section 10.
  @Test(
    "De sleutel staat in base32",
    arguments: [("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("foobar", "MZXW6YTBOI")])
  func base32(tekst: String, verwacht: String) {
    #expect(Eenmaalcode.base32(Array(tekst.utf8)) == verwacht)
  }

  /// FIPS 180-4 examples.
  @Test("SHA-1 geeft de gepubliceerde uitkomsten")
  func sha1() {
    #expect(Natrium.hex(Sha1.afdruk(Array("abc".utf8))) == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(
      Natrium.hex(Sha1.afdruk(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)))
        == "84983e441c3bd26ebaae4aa1f95129e5e54670f1")
  }
}
