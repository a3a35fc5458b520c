import Taal
import Weergave

/// Where a command writes: results to stdout, messages to stderr, files whole or not at all. Nothing that is said here
/// can steer a terminal; see `voorTerminal`.
struct Uitvoer: Sendable {
  let stil: Bool
  /// What stands above every page of a result; JSON says it in its own way.
  var opschrift: String?

  /// A result.
  func toon(_ tekst: String) throws(Afbreking) {
    let pagina = opschrift.map { "\(alinea($0))\n\n\(tekst)" } ?? tekst
    guard Self.schrijf(Self.passend(pagina).voorTerminal(), naar: 1) else { throw Self.uitvoerKanNiet }
  }

  /// On a terminal no wider than it; a document with a form of its own stays as it is.
  private static func passend(_ tekst: String) -> String {
    let isDocument = tekst.first.map { "{[<#\u{FEFF}".contains($0) } ?? false
    return isTerminal && !isDocument ? binnenBreedte(tekst) : tekst
  }

  static let uitvoerKanNiet = Afbreking(
    .kanNietSchrijven, ["De uitvoer kan niet worden geschreven; is de schijf vol?"])

  /// What was done, after it was done. Who cannot be told on stdout hears it on stderr: it is saved all the same, and
  /// trying again would do it twice.
  func bevestig(_ tekst: String) {
    if Self.schrijf(Self.passend(tekst).voorTerminal(), naar: 1) { return }
    Self.terzijde("De uitvoer kan niet worden geschreven, maar het is wel gedaan en bewaard: \(tekst)")
  }

  /// Something beside the result, not shown with --stil.
  func meld(_ zin: String) {
    if !stil { Self.foutmelding(zin) }
  }

  static func foutmelding(_ zin: String) {
    let regel = zin.voorTerminal(opEenRegel: true)
    terzijde((kolommen(2).map { alinea(regel, breedte: $0, inspringing: min(2, $0 / 2)) } ?? regel) + "\n")
  }

  /// Beside the result. A stderr that cannot be written to is no reason to stop.
  static func terzijde(_ tekst: String) { _ = schrijf(tekst.voorTerminal(), naar: 2) }

  /// A sentence on the last line of the terminal, in the place of what was there.
  static func opLaatsteRegel(_ zin: String) {
    _ = schrijf("\r\u{1B}[K\(zin.voorTerminal(opEenRegel: true))", naar: 2)
  }

  static func schrijf(_ tekst: String, naar kanaal: Int32) -> Bool {
    var bytes = Array(tekst.utf8)[...]
    while !bytes.isEmpty {
      let aantal = bytes.withUnsafeBytes { write(kanaal, $0.baseAddress, $0.count) }
      if aantal < 0 {
        if errno == EINTR { continue }
        return false
      }
      bytes = bytes.dropFirst(aantal)
    }
    return true
  }
}
