/// A moment, to the second, in universal time.
package struct Tijdstip: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Seconds since 1 January 1970, 0:00 UTC.
  package let seconden: Int

  package init(seconden: Int) { self.seconden = seconden }

  package static func < (links: Tijdstip, rechts: Tijdstip) -> Bool { links.seconden < rechts.seconden }

  /// The day in universal time.
  package var datum: Datum { Datum(dagnummer: (seconden - rest) / 86_400) }

  /// `2022-02-05T13:45:09Z`.
  package var description: String {
    let delen = [rest / 3600, rest / 60 % 60, rest % 60].map(Datum.tweeCijfers)
    return "\(datum.iso)T\(delen.joined(separator: ":"))Z"
  }

  /// Reads what `description` writes.
  package init?(_ tekst: String) {
    let delen = tekst.split(separator: "T", omittingEmptySubsequences: false)
    guard delen.count == 2, tekst.utf8.count == 20, tekst.last == "Z", let datum = Datum(String(delen[0]))
    else { return nil }
    let tijd = delen[1].dropLast().split(separator: ":").compactMap { Int($0) }
    guard tijd.count == 3, 0..<24 ~= tijd[0], 0..<60 ~= tijd[1], 0..<60 ~= tijd[2] else { return nil }
    seconden = datum.dagnummer * 86_400 + tijd[0] * 3600 + tijd[1] * 60 + tijd[2]
    guard description == tekst else { return nil }
  }

  private var rest: Int { (seconden % 86_400 + 86_400) % 86_400 }
}

/// Who does something, and when: what every change of the register needs to know of the world.
package struct Handeling: Sendable, Hashable {
  /// The user's short name; never a resident.
  package var wie: String
  package var tijdstip: Tijdstip
  /// Today where the user is.
  package var vandaag: Datum
  /// Somebody looked at the clock and says that it is right, however long ago the last thing happened.
  package var klokKlopt: Bool

  package init(wie: String, tijdstip: Tijdstip, vandaag: Datum, klokKlopt: Bool = false) {
    self.wie = wie
    self.tijdstip = tijdstip
    self.vandaag = vandaag
    self.klokKlopt = klokKlopt
  }
}
