import Taal
import Weergave

/// Where a command writes: results to stdout, messages to stderr, files whole or not at all.
struct Uitvoer: Sendable {
  let stil: Bool
  /// What stands above every page of a result; JSON says it in its own way.
  var opschrift: String?

  /// A result.
  func toon(_ tekst: String) throws(Afbreking) {
    let pagina = opschrift.map { "\(alinea($0))\n\n\(tekst)" } ?? tekst
    guard Self.schrijf(pagina, naar: 1) else {
      throw Afbreking(.kanNietSchrijven, ["De uitvoer kan niet worden geschreven; is de schijf vol?"])
    }
  }

  /// What was done, after it was done. Who cannot be told on stdout hears it on stderr: it is saved all the same, and
  /// trying again would do it twice.
  func bevestig(_ tekst: String) {
    if Self.schrijf(tekst, naar: 1) { return }
    Self.terzijde("De uitvoer kan niet worden geschreven, maar het is wel gedaan en bewaard: \(tekst)")
  }

  /// Something beside the result, not shown with --stil.
  func meld(_ zin: String) {
    if !stil { Self.foutmelding(zin) }
  }

  static func foutmelding(_ zin: String) { terzijde(zin + "\n") }

  /// Beside the result, as it is. A stderr that cannot be written to is no reason to stop.
  static func terzijde(_ tekst: String) { _ = schrijf(tekst, naar: 2) }

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
