import CSodium

/// What libsodium gives; only this folder knows it. Source: doc.libsodium.org.
package enum Natrium {
  /// Once, before anything else; it can be done again.
  ///
  /// - Returns: false when the machine has no source of chance.
  package static func begin() -> Bool { sodium_init() >= 0 }

  /// Bytes that nobody can guess.
  package static func toeval(_ aantal: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: aantal)
    randombytes_buf(&bytes, aantal)
    return bytes
  }

  /// As 64 hexadecimal digits when `aantal` is 32: safe in an address, a cookie and a form.
  package static func toevalswoord(_ aantal: Int = 32) -> String { hex(toeval(aantal)) }

  package static func hex(_ bytes: [UInt8]) -> String {
    let cijfers = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [cijfers[Int($0 >> 4)], cijfers[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Nil for what `hex` does not write.
  package static func bytes(_ hex: String) -> [UInt8]? {
    let cijfers = hex.utf8.map { UInt8($0 < 58 ? $0 &- 48 : $0 &- 87) }
    guard cijfers.count % 2 == 0, cijfers.allSatisfy({ $0 < 16 }) else { return nil }
    return stride(from: 0, to: cijfers.count, by: 2).map { cijfers[$0] << 4 | cijfers[$0 + 1] }
  }

  /// Takes as long whatever is different.
  package static func isGelijk(_ links: [UInt8], _ rechts: [UInt8]) -> Bool {
    links.count == rechts.count && sodium_memcmp(links, rechts, links.count) == 0
  }

  package static func isGelijk(_ links: String, _ rechts: String) -> Bool {
    isGelijk(Array(links.utf8), Array(rechts.utf8))
  }

  /// BLAKE2b of 32 bytes, of something that is itself chance: whoever has the digest cannot find it.
  package static func afdruk(_ tekst: String, sleutel: [UInt8] = []) -> String {
    let bytes = Array(tekst.utf8)
    var uit = [UInt8](repeating: 0, count: 32)
    crypto_generichash(
      &uit, uit.count, bytes, UInt64(bytes.count), sleutel.isEmpty ? nil : sleutel, sleutel.count)
    return hex(uit)
  }
}
