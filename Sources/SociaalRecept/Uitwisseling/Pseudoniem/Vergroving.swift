/// A step that makes a column of the export coarser, in all rows alike.
///
/// The steps are taken in this order, which is that of what tells most of somebody and is missed least: first how many
/// days it took and when it began, then who sent them, and last where they live and what followed, since that is what the
/// city plans by.
package enum Vergroving: Sendable, Hashable, CaseIterable {
  case durenInWeken, durenInMaanden, aangemeldPerKwartaal, durenInKwartalen, aangemeldPerJaar
  case zonderAanmeldwijze, zonderDuren, zonderAangemeld, zonderLeeftijd, zonderStatus, zonderStadsdeel

  /// What was done, for whoever gets the table.
  package var woorden: String {
    switch self {
    case .durenInWeken: "duren in weken"
    case .durenInMaanden: "duren in maanden"
    case .aangemeldPerKwartaal: "aangemeld per kwartaal"
    case .durenInKwartalen: "duren in kwartalen"
    case .aangemeldPerJaar: "aangemeld per jaar"
    case .zonderAanmeldwijze: "aanmeldwijze weggelaten"
    case .zonderDuren: "duren weggelaten"
    case .zonderAangemeld: "aangemeld weggelaten"
    case .zonderLeeftijd: "leeftijdsklasse weggelaten"
    case .zonderStatus: "status weggelaten"
    case .zonderStadsdeel: "stadsdeel weggelaten"
    }
  }

  /// - Parameter eigen: what was known before any step; a coarser duration is made of days, never of weeks.
  func pasToe(op herkenning: inout Herkenning, _ eigen: Herkenning) {
    switch self {
    case .durenInWeken: herkenning.duren = eigen.duren(per: Duurmaat.weken.dagen)
    case .durenInMaanden: herkenning.duren = eigen.duren(per: Duurmaat.maanden.dagen)
    case .durenInKwartalen: herkenning.duren = eigen.duren(per: Duurmaat.kwartalen.dagen)
    case .zonderDuren: herkenning.duren = nil
    case .aangemeldPerKwartaal: herkenning.aangemeld = eigen.aangemeld?.kwartaal
    case .aangemeldPerJaar: herkenning.aangemeld = eigen.aangemeld.map { String($0.prefix(4)) }
    case .zonderAangemeld: herkenning.aangemeld = nil
    case .zonderAanmeldwijze: herkenning.kanaal = nil
    case .zonderLeeftijd: herkenning.leeftijdsklasse = nil
    case .zonderStatus: herkenning.status = nil
    case .zonderStadsdeel: herkenning.stadsdeel = nil
    }
  }
}

/// What durations are counted in. A month is 30 days here and a quarter 91; what is left over does not count.
package enum Duurmaat: String, Sendable, Hashable {
  case dagen, weken, maanden, kwartalen

  var dagen: Int {
    switch self {
    case .dagen: 1
    case .weken: 7
    case .maanden: 30
    case .kwartalen: 91
    }
  }

  init(_ gedaan: [Vergroving]) {
    self =
      gedaan.contains(.durenInKwartalen)
      ? .kwartalen
      : gedaan.contains(.durenInMaanden) ? .maanden : gedaan.contains(.durenInWeken) ? .weken : .dagen
  }
}

extension Herkenning {
  /// In whole units of so many days, without what is left over.
  fileprivate func duren(per dagen: Int) -> [Int?]? { duren.map { $0.map { $0.map { $0 / dagen } } } }
}

extension String {
  /// `2022-05` is in `2022-K2`.
  fileprivate var kwartaal: String {
    "\(prefix(4))-K\(((Int(suffix(2)) ?? 1) + 2) / 3)"
  }
}
