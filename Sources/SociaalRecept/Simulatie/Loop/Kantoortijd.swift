/// Working time against the time of the calendar: Monday to Friday between two hours; day 0 is a Monday.
struct Kantoortijd {
  /// In days since midnight.
  private let van: Double
  /// Hours of work in one day.
  private let lengte: Double

  init(_ uren: Kantooruren) {
    van = uren.van / 24
    lengte = uren.tot - uren.van
  }

  /// Hours in a week.
  var perWeek: Double { 5 * lengte }

  /// The first moment from `tijd` on that people work.
  @inline(__always)
  func volgende(vanaf tijd: Double) -> Double {
    let dag = Int(tijd)
    let inWeek = dag % 7
    guard inWeek < 5 else { return Double(dag + 7 - inWeek) + van }
    let begin = Double(dag) + van
    if tijd < begin { return begin }
    if tijd < begin + lengte / 24 { return tijd }
    return Double(dag + (inWeek == 4 ? 3 : 1)) + van
  }

  /// When work that takes `uren` hours of presence is done, begun at a moment that people work.
  @inline(__always)
  func klaar(vanaf begin: Double, na uren: Double) -> Double {
    let dag = Int(begin)
    let gewerkt = (begin - Double(dag) - van) * 24
    let totaal = gewerkt + uren
    if totaal <= lengte { return begin + uren / 24 }
    let dagen = Int(totaal / lengte)
    let werkdag = dag % 7 + dagen
    return Double(dag - dag % 7 + werkdag / 5 * 7 + werkdag % 5) + van + (totaal - Double(dagen) * lengte)
      / 24
  }
}
