extension String {
  /// At most 40 characters on one line: a message must not be drowned or redrawn by what it quotes.
  package var ingekort: String {
    let begin = prefix(40)
    let zichtbaar = begin.unicodeScalars.map { $0.breektRegel ? "·" : $0 }
    return String(String.UnicodeScalarView(zichtbaar)) + (begin.endIndex == endIndex ? "" : "…")
  }
}

extension String {
  /// The text, cut to `breedte` characters with a mark that something is missing.
  package func ingekort(tot breedte: Int) -> String {
    guard count > breedte else { return self }
    return String(prefix(max(0, breedte - 1))) + "…"
  }
}

extension Unicode.Scalar {
  fileprivate var breektRegel: Bool {
    [.control, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
  }
}
