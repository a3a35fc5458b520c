import CSodium
import SociaalRecept
import Taal

/// Encrypts what must be read back, with a key that stands in a file of its own beside the register. Whoever has the
/// register without that file has nothing.
package struct Kluis: Sendable {
  private let sleutel: [UInt8]

  package enum Fout: Error, Sendable, Hashable {
    /// The file cannot be made, or is not what it should be.
    case sleutelbestand(String)

    package var zin: String {
      switch self {
      case .sleutelbestand(let pad):
        "\(pad): het sleutelbestand is niet te lezen of te maken; verwacht een bestand van 32 bytes dat alleen u mag lezen (chmod 600)"
      }
    }
  }

  /// A key that is gone with the program.
  package init() { sleutel = Natrium.toeval(Int(crypto_secretbox_keybytes())) }

  /// Reads the key, or makes one.
  package init(_ pad: String) throws(Fout) {
    let lengte = Int(crypto_secretbox_keybytes())
    let nieuw = open(pad, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
    if nieuw >= 0 {
      let bytes = Natrium.toeval(lengte)
      let geschreven = write(nieuw, bytes, lengte) == lengte && fsync(nieuw) == 0
      close(nieuw)
      guard geschreven else {
        unlink(pad)
        throw .sleutelbestand(pad)
      }
    }
    let bestand = open(pad, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard bestand >= 0 else { throw .sleutelbestand(pad) }
    defer { close(bestand) }
    var (kenmerken, bytes) = (stat(), [UInt8](repeating: 0, count: lengte))
    guard fstat(bestand, &kenmerken) == 0, kenmerken.st_size == lengte, kenmerken.st_mode & 0o077 == 0,
      read(bestand, &bytes, lengte) == lengte
    else { throw .sleutelbestand(pad) }
    sleutel = bytes
  }

  /// What goes with something of this browser: a token that only who has both can make.
  func bewijs(_ tekst: String) -> String { Natrium.afdruk(tekst, sleutel: sleutel) }

  /// As hexadecimal digits, with a nonce in front.
  package func versleuteld(_ bytes: [UInt8]) -> String {
    let nonce = Natrium.toeval(Int(crypto_secretbox_noncebytes()))
    var uit = [UInt8](repeating: 0, count: bytes.count + Int(crypto_secretbox_macbytes()))
    crypto_secretbox_easy(&uit, bytes, UInt64(bytes.count), nonce, sleutel)
    return Natrium.hex(nonce + uit)
  }

  /// Nil for what was not encrypted with this key, or changed since.
  package func ontsleuteld(_ tekst: String) -> [UInt8]? {
    let (kop, zegel) = (Int(crypto_secretbox_noncebytes()), Int(crypto_secretbox_macbytes()))
    guard let alles = Natrium.bytes(tekst), alles.count >= kop + zegel else { return nil }
    let (nonce, dicht) = (Array(alles.prefix(kop)), Array(alles.dropFirst(kop)))
    var uit = [UInt8](repeating: 0, count: dicht.count - zegel)
    guard crypto_secretbox_open_easy(&uit, dicht, UInt64(dicht.count), nonce, sleutel) == 0 else {
      return nil
    }
    return uit
  }
}
