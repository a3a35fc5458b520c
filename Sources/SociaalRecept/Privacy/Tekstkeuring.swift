import Taal

/// What a text must be before it may be kept.
package enum Tekstkeuring {
  /// Characters in one text; a longer one is a document, not a note.
  package static let hoogstens = 10_000

  /// - Returns: the text in composed form (NFC), without white space around it.
  package static func keur(_ tekst: String, veld: String) throws(Registerfout) -> String {
    let kaal = tekst.zonderRand.nfc
    if kaal.unicodeScalars.allSatisfy(\.isLeeg) { throw .leeg(veld: veld) }
    if kaal.unicodeScalars.contains(where: \.isStuurteken) { throw .besturingsteken(veld: veld) }
    if kaal.unicodeScalars.count > hoogstens { throw .teLang(veld: veld, tekens: kaal.unicodeScalars.count) }
    if Burgerservicenummer.komtVoor(in: kaal) { throw .bsn(veld: veld) }
    return kaal
  }
}

extension Tekstkeuring {
  /// The same for who does something: a name is one line, so that nobody can make it look like two.
  package static func keurNaam(_ tekst: String, veld: String) throws(Registerfout) -> String {
    let kaal = try keur(tekst, veld: veld)
    guard !kaal.contains(where: \.isNewline), !kaal.contains("\t") else { throw .besturingsteken(veld: veld) }
    return kaal
  }
}

extension String {
  /// Without white space at either end.
  package var zonderRand: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension Unicode.Scalar {
  fileprivate var isStuurteken: Bool {
    (value < 0x20 || 0x7F...0x9F ~= value) && self != "\n" && self != "\r" && self != "\t"
  }
}
