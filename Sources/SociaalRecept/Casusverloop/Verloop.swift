/// The state of a casus or a deeltraject with the dates that its waiting clocks need.
package struct Verloop: Sendable, Hashable {
  package internal(set) var status: Status
  /// T0.
  package internal(set) var aangemeldOp: Datum
  /// T1.
  package internal(set) var aangenomenOp: Datum?
  /// T3, the first day of actual help.
  package internal(set) var hulpOp: Datum?
  /// T4, or when it ended otherwise.
  package internal(set) var geslotenOp: Datum?
  package internal(set) var reden: Reden?
  /// The day of the last step; a next one is not before it.
  package internal(set) var laatsteStap: Datum
  /// Since when it waits, while it does.
  package internal(set) var wachtSinds: Datum?
  /// Periods on hold that ended, each with its reason.
  package internal(set) var pauzes: [Pauze] = []
  /// Days on hold in periods that ended.
  package internal(set) var wachtdagen = 0

  package struct Pauze: Sendable, Hashable {
    package let reden: Reden?
    package let van: Datum
    package let tot: Datum
  }

  init(aangemeldOp: Datum) {
    status = .aangemeld
    self.aangemeldOp = aangemeldOp
    laatsteStap = aangemeldOp
  }

  mutating func wordt(_ nieuw: Status, op datum: Datum, reden: Reden? = nil) {
    if let begin = wachtSinds {
      wachtdagen += max(0, datum.dagen(sinds: begin))
      pauzes.append(Pauze(reden: self.reden, van: begin, tot: datum))
      wachtSinds = nil
    }
    status = nieuw
    self.reden = reden
    laatsteStap = max(laatsteStap, datum)
    switch nieuw {
    case .aangenomen: aangenomenOp = datum
    case .wacht: wachtSinds = datum
    case _ where nieuw.isGesloten: geslotenOp = geslotenOp ?? datum
    default: break
    }
  }

  /// Actual help began, for the first time.
  mutating func krijgtHulp(op datum: Datum) {
    if status != .inTraject { wordt(.inTraject, op: datum) }
    hulpOp = datum
    laatsteStap = max(laatsteStap, datum)
  }
}
