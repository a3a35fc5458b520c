extension String {
  /// The text as it may go to a terminal: what would steer it, or turn the reading direction, is written out as `\u001b`.
  ///
  /// Names of files, options, what a file holds and what the environment says all end up in sentences and tables, and who
  /// chose them must not decide where the cursor goes. In JSON the same characters mean what was there.
  ///
  /// - Parameter opEenRegel: line ends and tabs are written out too, so that a sentence stays one line.
  package func voorTerminal(opEenRegel: Bool = false) -> String {
    guard unicodeScalars.contains(where: { $0.kanSturen && (opEenRegel || !$0.isRegeleindeOfTab) }) else {
      return self
    }
    var uit = UnicodeScalarView()
    let tekens = Array(unicodeScalars)
    for (plaats, teken) in tekens.enumerated() {
      let isRegeleinde =
        teken.isRegeleindeOfTab
        || (teken == "\r" && plaats + 1 < tekens.count && tekens[plaats + 1] == "\n")
      if teken.kanSturen, opEenRegel || !isRegeleinde {
        uit.append(contentsOf: teken.uitgeschreven.unicodeScalars)
      } else {
        uit.append(teken)
      }
    }
    return String(uit)
  }
}

extension Unicode.Scalar {
  /// Control characters, marks and overrides of the reading direction, and separators of lines.
  fileprivate var kanSturen: Bool {
    if value < 0x7F { return value < 0x20 }
    return properties.isBidiControl
      || [.control, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
  }

  fileprivate var isRegeleindeOfTab: Bool { self == "\n" || self == "\t" }

  /// `\u202e`, with four digits: none of these characters needs more.
  fileprivate var uitgeschreven: String {
    let cijfers = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - cijfers.count)) + cijfers
  }
}
