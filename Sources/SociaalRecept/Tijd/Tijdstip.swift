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
    let (tekens, nul) = (Array(tekst.utf8), UInt8(ascii: "0"))
    guard tekens.count == Self.vorm.count,
      zip(tekens, Self.vorm).allSatisfy({ $1 == nul ? nul...(nul + 9) ~= $0 : $0 == $1 })
    else { return nil }
    func getal(_ plaatsen: Range<Int>) -> Int { tekens[plaatsen].reduce(0) { $0 * 10 + Int($1 - nul) } }
    let (uur, minuut, seconde) = (getal(11..<13), getal(14..<16), getal(17..<19))
    guard let datum = Datum(jaar: getal(0..<4), maand: getal(5..<7), dag: getal(8..<10)),
      uur < 24, minuut < 60, seconde < 60
    else { return nil }
    seconden = datum.dagnummer * 86_400 + uur * 3600 + minuut * 60 + seconde
  }

  /// What `description` writes, with a 0 for each digit.
  private static let vorm = Array("0000-00-00T00:00:00Z".utf8)

  private var rest: Int { (seconden % 86_400 + 86_400) % 86_400 }
}

/// Who does something, and when: what every change of the register needs to know of the world.
package struct Handeling: Sendable, Hashable {
  /// The user's short name; never a resident.
  package var wie: String
  package var tijdstip: Tijdstip
  /// Today where the user is.
  package var vandaag: Datum
  /// The clock says a moment that no day of ours is of; `tijdstip` and `vandaag` are then the nearest that can be read again.
  package let isBuitenDeJaren: Bool
  /// Somebody looked at the clock and says that it is right, however long ago the last thing happened.
  package var klokKlopt: Bool

  package init(wie: String, tijdstip: Tijdstip, vandaag: Datum, klokKlopt: Bool = false) {
    self.wie = wie
    self.tijdstip = Tijdstip(
      seconden: min(max(tijdstip.seconden, Datum.eerste.dagnummer * 86_400), Datum.laatste.dagnummer * 86_400)
    )
    self.vandaag = min(max(vandaag, .eerste), .laatste)
    isBuitenDeJaren = self.tijdstip != tijdstip || self.vandaag != vandaag
    self.klokKlopt = klokKlopt
  }
}
