/// One row of a waterfall: from where to where its bar runs, in euros as they will be read.
///
/// Running totals are rounded first and a difference is taken between rounded totals. So the shown steps add up to
/// the shown totals to the cent, and every total is the rounding of its own value.
struct Watervalregel: Sendable, Hashable {
  enum Soort: Sendable, Hashable, CaseIterable {
    case stand
    case eraf
    case erbij

    var naam: String {
      switch self {
      case .stand: "stand"
      case .eraf: "gaat eraf"
      case .erbij: "komt erbij"
      }
    }

    var stijl: Reeksstijl {
      switch self {
      case .stand: Reeksstijl(index: 0)
      case .eraf: Reeksstijl(index: 1)
      case .erbij: Reeksstijl(index: 2)
      }
    }
  }

  let naam: String
  let isStand: Bool
  let voor: Double
  let na: Double

  var verschil: Double { na - voor }
  /// The amount beside the name: the total of a total, the difference of a step.
  var getoond: Double { isStand ? na : verschil }

  var soort: Soort {
    if isStand { return .stand }
    return verschil < 0 ? .eraf : .erbij
  }

  static func regels(
    begin: (naam: String, euro: Double), stappen: [Watervaldiagram.Stap], vorm: Bedragvorm
  ) -> [Watervalregel] {
    var stand = begin.euro
    let eerste = Watervalregel(naam: begin.naam, isStand: true, voor: 0, na: vorm.afgerond(stand))
    return [eerste]
      + stappen.map { stap in
        switch stap {
        case .stand(let naam):
          return Watervalregel(naam: naam, isStand: true, voor: 0, na: vorm.afgerond(stand))
        case .verschil(let naam, let euro):
          let voor = vorm.afgerond(stand)
          stand += euro
          return Watervalregel(naam: naam, isStand: false, voor: voor, na: vorm.afgerond(stand))
        }
      }
  }
}
