import Bestandsvorm

/// The secret that turns numbers into pseudonyms. It is kept outside the register: who has both can undo them.
package struct Pseudoniemsleutel: Sendable {
  private let bytes: [UInt8]

  /// A shorter key could be guessed: as long as the digest itself (RFC 2104 §3).
  package static let kortste = 32

  /// - Parameter bytes: the contents of the key file; white space at the end, which editors add, does not count.
  /// - Returns: nil when the key is shorter than `kortste` bytes, or repeats fewer than 8 different ones.
  package init?(_ bytes: [UInt8]) {
    let einde = bytes.lastIndex { !(0x09...0x0D ~= $0) && $0 != 0x20 }.map { $0 + 1 } ?? 0
    let kern = Array(bytes[..<einde])
    guard kern.count >= Self.kortste, Set(kern).count >= 8 else { return nil }
    self.bytes = kern
  }

  /// Half of the HMAC-SHA256: 128 bits, so that two numbers never meet.
  func pseudoniem(_ casus: Casusnummer) -> String { zegel("casus:\(casus.nummer)") }

  /// By which the key is known again; it says nothing of the key itself.
  var kenmerk: String { zegel("uitgifte") }

  private func zegel(_ tekst: String) -> String {
    var zegel = HmacSha256(sleutel: bytes)
    zegel.neemOp(Array(tekst.utf8))
    return String(zegel.hex().prefix(32))
  }
}
