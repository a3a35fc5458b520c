/// Keeps a spreadsheet from taking a text for a formula, as OWASP describes under "CSV Injection".
///
/// A text that begins with = + - @, a tab or a line end, also behind spaces, gets an apostrophe in front. So
/// does a text that begins with apostrophes before all that: `'=1` becomes `''=1`. That makes it possible to
/// take the apostrophe away again without doubt: every text comes back as it was.
extension String {
  package var metFormulewacht: String { lijktFormule ? "'" + self : self }

  /// Undoes `metFormulewacht`. Meant for files that we wrote, also after Excel saved them again; in another
  /// file a text that really begins with `'=` would lose its apostrophe.
  package var zonderFormulewacht: String {
    guard utf8.first == .apostrof else { return self }
    let rest = String(unicodeScalars.dropFirst())
    return rest.lijktFormule ? rest : self
  }

  private var lijktFormule: Bool {
    guard let begin = unicodeScalars.drop(while: { $0 == "'" }).first(where: { !$0.isSpatie }) else {
      return false
    }
    return begin.begintFormule
  }
}

extension Csvbestand {
  /// The table as it was before `schrijfCsv` wrote it.
  package var zonderFormulewacht: Csvbestand {
    Csvbestand(
      naam: naam, codering: codering, scheidingsteken: scheidingsteken,
      koppen: koppen.map(\.zonderFormulewacht), rijen: rijen.map { $0.map(\.zonderFormulewacht) })
  }
}

extension Csvcel {
  package var zonderFormulewacht: Csvcel { Csvcel(tekst: tekst.zonderFormulewacht, plek: plek) }
}

extension Unicode.Scalar {
  fileprivate var isSpatie: Bool {
    self == " " || !isASCII && properties.generalCategory == .spaceSeparator
  }

  /// The last four are the wide forms that a Japanese keyboard makes.
  fileprivate var begintFormule: Bool {
    switch self {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
