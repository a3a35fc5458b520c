/// Where the journal is: the number and the fingerprint of its last row. Because every fingerprint covers the row before
/// it, who keeps a stand can see later whether anything up to there was changed or is gone.
package struct Stand: Sendable, Hashable, CustomStringConvertible {
  package let nummer: Int
  /// SHA-256 in hexadecimal.
  package let vingerafdruk: String

  /// That of a journal without rows.
  package static let leeg = Stand(nummer: 0, vingerafdruk: String(repeating: "0", count: 64))

  /// `17:5e88…`, as it is kept and given back.
  package var description: String { "\(nummer):\(vingerafdruk)" }
}

extension Stand {
  /// Reads what `description` writes; nil for anything else.
  package init?(_ tekst: String) {
    let delen = tekst.split(separator: ":", omittingEmptySubsequences: false)
    guard delen.count == 2, let nummer = Int(delen[0]), nummer >= 0 else { return nil }
    let vingerafdruk = delen[1].lowercased()
    guard vingerafdruk.utf8.count == 64, vingerafdruk.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      return nil
    }
    self.init(nummer: nummer, vingerafdruk: vingerafdruk)
  }

  package static let verwacht =
    "NUMMER:VINGERAFDRUK, zoals recept register controleer die op de laatste regel toont"
}

extension Zitting {
  /// Where the journal is within this transaction.
  package func stand() throws(Registerfout) -> Stand {
    try opgeslagen(try Logboek(database: database).stand())
  }
}

extension Register {
  package func stand() throws(Registerfout) -> Stand {
    try opgeslagen(try Logboek(database: database).stand())
  }
}
