/// A day on the civil calendar, without a time of day or a time zone.
package struct Datum: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970.
  package let dagnummer: Int

  package init(dagnummer: Int) { self.dagnummer = dagnummer }

  /// - Returns: nil for a day that does not exist, such as 30 February, and outside the years 1800 to 2200.
  package init?(jaar: Int, maand: Int, dag: Int) {
    guard 1800...2200 ~= jaar, 1...12 ~= maand, 1...Self.dagen(in: maand, jaar) ~= dag else { return nil }
    dagnummer = Self.dagnummer(jaar, maand, dag)
  }

  /// A day number as it was kept; nil outside the years 1800 to 2200.
  init?(bewaard dagnummer: Int) {
    guard Self.eerste.dagnummer...Self.laatste.dagnummer ~= dagnummer else { return nil }
    self.init(dagnummer: dagnummer)
  }

  /// The days that can be written down and read again.
  static let eerste = Datum(dagnummer: dagnummer(1800, 1, 1))
  static let laatste = Datum(dagnummer: dagnummer(2200, 12, 31))

  package static func < (links: Datum, rechts: Datum) -> Bool { links.dagnummer < rechts.dagnummer }

  package static func + (datum: Datum, dagen: Int) -> Datum { Datum(dagnummer: datum.dagnummer + dagen) }

  /// Days from `begin` to this day.
  package func dagen(sinds begin: Datum) -> Int { dagnummer - begin.dagnummer }

  /// The same day of the month, or the last of a shorter month.
  package func plus(maanden: Int) -> Datum {
    let (jaar, maand, dag) = delen
    let nummer = jaar * 12 + maand - 1 + maanden
    let (nieuwJaar, nieuweMaand) = (nummer / 12, nummer % 12 + 1)
    return Datum(
      dagnummer: Self.dagnummer(nieuwJaar, nieuweMaand, min(dag, Self.dagen(in: nieuweMaand, nieuwJaar))))
  }

  /// Whole years from `geboren` to this day.
  package func jaren(sinds geboren: Datum) -> Int {
    let (nu, toen) = (delen, geboren.delen)
    return nu.jaar - toen.jaar - ((nu.maand, nu.dag) < (toen.maand, toen.dag) ? 1 : 0)
  }
}

extension Datum {
  /// Source: H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
  package var delen: (jaar: Int, maand: Int, dag: Int) {
    let z = dagnummer + 719_468
    let tijdperk = (z >= 0 ? z : z - 146_096) / 146_097
    let dagVanTijdperk = z - tijdperk * 146_097
    let jaarVanTijdperk =
      (dagVanTijdperk - dagVanTijdperk / 1460 + dagVanTijdperk / 36_524 - dagVanTijdperk / 146_096) / 365
    let dagVanJaar =
      dagVanTijdperk - (365 * jaarVanTijdperk + jaarVanTijdperk / 4 - jaarVanTijdperk / 100)
    let maandVanafMaart = (5 * dagVanJaar + 2) / 153
    let maand = maandVanafMaart < 10 ? maandVanafMaart + 3 : maandVanafMaart - 9
    return (
      jaarVanTijdperk + tijdperk * 400 + (maand <= 2 ? 1 : 0), maand,
      dagVanJaar - (153 * maandVanafMaart + 2) / 5 + 1
    )
  }

  /// The same source, days_from_civil.
  private static func dagnummer(_ jaar: Int, _ maand: Int, _ dag: Int) -> Int {
    let y = maand <= 2 ? jaar - 1 : jaar
    let tijdperk = (y >= 0 ? y : y - 399) / 400
    let jaarVanTijdperk = y - tijdperk * 400
    let dagVanJaar = (153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5 + dag - 1
    let dagVanTijdperk = jaarVanTijdperk * 365 + jaarVanTijdperk / 4 - jaarVanTijdperk / 100 + dagVanJaar
    return tijdperk * 146_097 + dagVanTijdperk - 719_468
  }

  private static func dagen(in maand: Int, _ jaar: Int) -> Int {
    switch maand {
    case 2: jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
