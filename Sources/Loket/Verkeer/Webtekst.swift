/// Text as URLs and forms carry it.
///
/// Source: WHATWG URL, 1.3 (percent-encoded bytes) and 5 (application/x-www-form-urlencoded).
enum Webtekst {
  /// Nil for a percent sign without two hexadecimal digits, and for bytes that are no UTF-8.
  static func ontcijferd(_ bytes: some Sequence<UInt8>, plusIsSpatie: Bool) -> String? {
    var uit: [UInt8] = []
    var lopend = bytes.makeIterator()
    while let byte = lopend.next() {
      if byte == UInt8(ascii: "%") {
        guard let hoog = lopend.next().flatMap(cijfer), let laag = lopend.next().flatMap(cijfer) else {
          return nil
        }
        uit.append(hoog << 4 | laag)
      } else {
        uit.append(plusIsSpatie && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(validating: uit, as: UTF8.self)
  }

  /// For a value in the address of a page.
  static func gecijferd(_ tekst: String) -> String {
    let veilig = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    let cijfers = Array("0123456789ABCDEF".utf8)
    var uit: [UInt8] = []
    for byte in tekst.utf8 {
      if veilig.contains(byte) {
        uit.append(byte)
      } else {
        uit += [UInt8(ascii: "%"), cijfers[Int(byte >> 4)], cijfers[Int(byte & 15)]]
      }
    }
    return String(decoding: uit, as: UTF8.self)
  }

  private static func cijfer(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// Names with values, as a form or an address gives them.
package struct Invoer: Sendable, Hashable {
  private var paren: [Paar] = []

  private struct Paar: Hashable {
    let naam: String
    let waarde: String
  }

  /// A file that was sent along.
  struct Bestand: Sendable, Hashable {
    let veld: String
    /// As the browser calls it: only to be shown.
    let naam: String
    let bytes: [UInt8]
  }

  private(set) var bestanden: [Bestand] = []

  /// More fields than any form of ours has.
  private static let hoogstens = 500

  package init() {}

  /// All of them, as they came.
  var velden: [(naam: String, waarde: String)] { paren.map { ($0.naam, $0.waarde) } }

  package init(_ velden: [(String, String)]) { paren = velden.map { Paar(naam: $0.0, waarde: $0.1) } }

  /// Nil for what cannot be read.
  init?(_ bytes: some Collection<UInt8>) {
    for deel in bytes.split(separator: UInt8(ascii: "&")) {
      let helften = deel.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard paren.count < Self.hoogstens,
        let naam = Webtekst.ontcijferd(helften[0], plusIsSpatie: true),
        let waarde = Webtekst.ontcijferd(helften.dropFirst().joined(), plusIsSpatie: true)
      else { return nil }
      neemOp(naam, waarde)
    }
  }

  /// - Returns: whether there was room for it.
  @discardableResult
  mutating func neemOp(_ naam: String, _ waarde: String) -> Bool {
    guard paren.count < Self.hoogstens else { return false }
    // A browser ends lines in its own way.
    let regels = waarde.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
    paren.append(Paar(naam: naam, waarde: regels))
    return true
  }

  mutating func neemOp(_ bestand: Bestand) -> Bool {
    guard paren.count + bestanden.count < Self.hoogstens else { return false }
    bestanden.append(bestand)
    return true
  }

  /// The first of this name.
  package subscript(naam: String) -> String? { paren.first { $0.naam == naam }?.waarde }

  package func alle(_ naam: String) -> [String] { paren.filter { $0.naam == naam }.map(\.waarde) }
}
