/// A moment, to the second, in universal time.
public struct Tijdstip: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Seconds since 1 January 1970, 0:00 UTC.
  public let seconden: Int

  public init(seconden: Int) { self.seconden = seconden }

  public static func < (links: Tijdstip, rechts: Tijdstip) -> Bool { links.seconden < rechts.seconden }

  /// The day in universal time.
  public var datum: Datum { Datum(dagnummer: (seconden - rest) / 86_400) }

  /// `2022-02-05T13:45:09Z`.
  public var description: String {
    let delen = [rest / 3600, rest / 60 % 60, rest % 60].map(Datum.tweeCijfers)
    return "\(datum.iso)T\(delen.joined(separator: ":"))Z"
  }

  /// Reads what `description` writes.
  public init?(_ tekst: String) {
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
public struct Handeling: Sendable, Hashable {
  /// The user's short name; never a resident.
  public var wie: String
  public var tijdstip: Tijdstip
  /// Today where the user is.
  public var vandaag: Datum

  public init(wie: String, tijdstip: Tijdstip, vandaag: Datum) {
    self.wie = wie
    self.tijdstip = tijdstip
    self.vandaag = vandaag
  }
}
