/// The office hours of the kernel, in the days that the chain counts in; day 0 is a Monday.
struct Kantoortijd {
  private let week: Werkweek
  /// Hours in a week.
  var perWeek: Double { week.perWeek }

  /// - Precondition: the office opens before it closes; `Keten.bezwaren` says so.
  init(_ uren: Kantooruren) {
    guard let week = Werkweek.kantoor(van: uren.van, tot: uren.tot, dagen: uren.dagen) else {
      preconditionFailure("an office that never opens")
    }
    self.week = week
  }

  /// The first moment from `tijd` on that people work.
  func volgende(vanaf tijd: Double) -> Double { max(tijd, week.open(vanaf: tijd * 24) / 24) }

  /// Both of the above at once: when people work from `tijd` on, and how many hours the office was open until then.
  func begin(vanaf tijd: Double) -> (tijd: Double, werkuur: Double) {
    let (open, werkuur) = week.begin(vanaf: tijd * 24)
    return (max(tijd, open / 24), werkuur)
  }

  /// Hours that the office was open from the beginning until `tijd`.
  func werkuren(tot tijd: Double) -> Double { week.werkuren(tot: tijd * 24) }

  /// When work that begins at `begin` and takes `uren` hours of presence is done.
  ///
  /// - Parameter werkuur: `werkuren(tot: begin)`.
  func klaar(vanaf begin: Double, werkuur: Double, na uren: Double) -> Double {
    max(begin, week.klaar(begin: begin * 24, werkuur: werkuur, werk: uren) / 24)
  }
}
