import CSodium
import Taal

/// Passwords, kept as Argon2id (RFC 9106): 64 MiB and two passes each, so that guessing costs as much.
package enum Wachtwoord {
  private static let geheugen = 64 * 1024 * 1024
  private static let rondes: UInt64 = 2

  /// Characters; more is longer to guess. Source: OWASP ASVS 4.0, 2.1.1 and 2.1.2.
  package static let lengten = 12...128

  /// Nil when there is no memory for it.
  package static func versleuteld(_ wachtwoord: String) -> String? {
    let bytes = tekens(wachtwoord)
    var uit = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
    guard
      crypto_pwhash_str_alg(
        &uit, bytes, UInt64(bytes.count), rondes, geheugen, crypto_pwhash_alg_argon2id13()) == 0
    else { return nil }
    return String(decoding: uit.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes as long when there is nothing to compare with.
  package static func klopt(_ wachtwoord: String, _ versleuteld: String?) -> Bool {
    let bytes = tekens(wachtwoord)
    let klopt = crypto_pwhash_str_verify(versleuteld ?? nergens, bytes, UInt64(bytes.count)) == 0
    return klopt && versleuteld != nil
  }

  /// Of a password that nobody knows: a digest of nothing but zeros, with as much work. Nothing is computed for it, so that
  /// the first unknown name takes no longer either.
  private static let nergens =
    "$argon2id$v=19$m=\(geheugen / 1024),t=\(rondes),p=1$\(nullen(16))$\(nullen(32))"

  /// So many bytes of zero, in base64 without the end.
  private static func nullen(_ bytes: Int) -> String {
    String(repeating: "A", count: (bytes * 4 + 2) / 3)
  }

  /// The same password whatever keyboard it was typed on.
  private static func tekens(_ wachtwoord: String) -> [CChar] {
    wachtwoord.nfc.utf8.map { CChar(bitPattern: $0) }
  }

  /// Why a password cannot be used; nil when it can.
  package static func bezwaar(_ wachtwoord: String, naam: String) -> String? {
    let lengte = wachtwoord.count
    if lengte < lengten.lowerBound {
      return "dit zijn \(lengte) tekens; kies er ten minste \(lengten.lowerBound), bijvoorbeeld vier woorden"
    }
    if lengte > lengten.upperBound {
      return "dit zijn \(lengte) tekens; kies er hooguit \(lengten.upperBound)"
    }
    if Set(wachtwoord).count < 5 { return "dit is te makkelijk te raden; gebruik meer verschillende tekens" }
    if naam.count > 2, wachtwoord.lowercased().contains(naam.lowercased()) {
      return "uw naam staat erin; kies iets dat anderen niet weten"
    }
    return nil
  }
}
