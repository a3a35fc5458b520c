import Foundation
import Testing
import Weergave

@testable import Bestandsvorm

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// One element of a parsed page.
struct Knoop {
  let naam: String
  let attributen: [String: String]
  /// All text inside, including that of the elements in it.
  var tekst = ""
}

/// Reads markup as strict XML and gives every element in the order in which it opens; fails the test when it is
/// not well formed.
func knopen(_ html: Html, sourceLocation: SourceLocation = #_sourceLocation) throws -> [Knoop] {
  try knopen(html.opmaak, sourceLocation: sourceLocation)
}

func knopen(_ opmaak: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [Knoop] {
  let lezer = Lezer()
  let parser = XMLParser(data: Data("<wortel>\(opmaak)</wortel>".utf8))
  parser.delegate = lezer
  try #require(
    parser.parse(), "geen goed XML: \(String(describing: parser.parserError)), regel \(parser.lineNumber)",
    sourceLocation: sourceLocation)
  return lezer.knopen
}

extension [Knoop] {
  func teksten(_ naam: String) -> [String] {
    filter { $0.naam == naam }.map(\.tekst)
  }
}

/// A class, because `XMLParser` reports to a delegate object.
private final class Lezer: NSObject, XMLParserDelegate {
  var knopen: [Knoop] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement naam: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    knopen.append(Knoop(naam: naam, attributen: attributes))
    open.append(knopen.count - 1)
  }

  func parser(_ parser: XMLParser, foundCharacters tekst: String) {
    for plaats in open { knopen[plaats].tekst += tekst }
  }

  func parser(
    _ parser: XMLParser, didEndElement naam: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}

/// Everything that somebody might try to get into a page.
let aanval = "<script>alert(\"1\")</script> & 'x' \u{0}\u{8}"
