import Weergave

/// What is sent back.
package struct Antwoord: Sendable, Hashable {
  package struct Kop: Sendable, Hashable {
    package let naam: String
    package let waarde: String
  }

  package var status: Int
  package var koppen: [Kop] = []
  package var lichaam: [UInt8] = []

  /// A page.
  init(_ status: Int = 200, pagina: String) {
    self.init(status, "text/html; charset=utf-8", Array(pagina.utf8))
  }

  init(_ status: Int = 200, _ soort: String, _ lichaam: [UInt8]) {
    self.status = status
    self.lichaam = lichaam
    koppen = [Kop(naam: "Content-Type", waarde: soort)]
  }

  /// To another page of ours, which is then asked for.
  ///
  /// - Parameter pad: begins with one slash, so that it never leads away from us.
  static func naar(_ pad: String) -> Antwoord {
    var antwoord = Antwoord(303, "text/plain; charset=utf-8", [])
    antwoord.zet("Location", isEigen(pad) ? pad : "/")
    return antwoord
  }

  /// A file to keep; the name is ours.
  static func bestand(_ naam: StaticString, _ soort: String, _ inhoud: [UInt8]) -> Antwoord {
    var antwoord = Antwoord(200, soort, inhoud)
    antwoord.zet("Content-Disposition", "attachment; filename=\"\(naam)\"")
    return antwoord
  }

  /// A place within the loket: nothing that a browser could read as another site, and no line ends.
  static func isEigen(_ pad: String) -> Bool {
    pad.hasPrefix("/") && !pad.hasPrefix("//") && !pad.hasPrefix("/\\")
      && pad.utf8.allSatisfy { 0x21...0x7E ~= $0 }
  }

  /// In the place of what was there under this name.
  mutating func zet(_ naam: String, _ waarde: String) {
    koppen.removeAll { $0.naam == naam }
    voeg(naam, waarde)
  }

  /// A second value would make two headers of it, which is what a cookie needs.
  mutating func voeg(_ naam: String, _ waarde: String) {
    let isVeilig = !waarde.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    koppen.append(Kop(naam: naam, waarde: isVeilig ? waarde : ""))
  }

  package func kop(_ naam: String) -> String? { koppen.first { $0.naam == naam }?.waarde }

  /// The words beside the number, which no browser shows.
  var reden: String {
    switch status {
    case 200: "OK"
    case 303: "See Other"
    case 400: "Bad Request"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 409: "Conflict"
    case 413: "Content Too Large"
    case 415: "Unsupported Media Type"
    case 421: "Misdirected Request"
    case 422: "Unprocessable Content"
    case 429: "Too Many Requests"
    case 503: "Service Unavailable"
    default: "Internal Server Error"
    }
  }
}

extension Antwoord {
  /// What every answer of ours tells a browser: run and load nothing that is not ours, show it in no frame, keep it
  /// nowhere, tell nobody where somebody came from.
  ///
  /// Source: OWASP Application Security Verification Standard 4.0, 14.4.
  mutating func beveilig(achterTls: Bool) {
    zet(
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    zet("X-Content-Type-Options", "nosniff")
    zet("X-Frame-Options", "DENY")
    zet("Referrer-Policy", "no-referrer")
    if kop("Cache-Control") == nil { zet("Cache-Control", "no-store") }
    zet("Cross-Origin-Opener-Policy", "same-origin")
    zet("Cross-Origin-Resource-Policy", "same-origin")
    zet("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
    if achterTls { zet("Strict-Transport-Security", "max-age=31536000") }
  }
}
