/// When somebody was born, as far as it is known.
package enum Geboorte: Sendable, Hashable {
  case dag(Datum)
  /// Of many people nobody knows more.
  case jaar(Int)

  package var jaartal: Int {
    switch self {
    case .dag(let dag): dag.delen.jaar
    case .jaar(let jaar): jaar
    }
  }

  /// `1960-05-04`, or `1950`.
  package var iso: String {
    switch self {
    case .dag(let dag): dag.iso
    case .jaar(let jaar): String(jaar)
    }
  }

  /// Whether both can be of one person.
  func past(bij ander: Geboorte) -> Bool {
    if case .dag = self, case .dag = ander { return self == ander }
    return jaartal == ander.jaartal
  }

  /// The ages in whole years that fit on a day: one, or two when only the year is known.
  package func leeftijden(op dag: Datum) -> ClosedRange<Int> {
    switch self {
    case .dag(let geboren):
      let jaren = dag.jaren(sinds: geboren)
      return jaren...jaren
    case .jaar(let jaar):
      let jaren = dag.delen.jaar - jaar
      return (jaren - 1)...jaren
    }
  }
}

extension Geboorte {
  /// Reads a day, or a year of four digits alone; nil for anything else.
  package init?(_ tekst: String) {
    if let dag = Datum(tekst) {
      self = .dag(dag)
    } else if case .jaar(let jaar) = Dagtekst(tekst), tekst.utf8.count == 4 {
      self = .jaar(jaar)
    } else {
      return nil
    }
  }

  /// What a reader of births expects, for messages.
  package static let verwacht = Datum.verwacht + ", of een jaar als 1950"
}

extension Geboorte: CustomStringConvertible {
  /// `4-5-1960`, or `1950`.
  package var description: String {
    switch self {
    case .dag(let dag): dag.description
    case .jaar(let jaar): String(jaar)
    }
  }
}

extension ClosedRange<Int> {
  /// `71`, or `70 of 71`.
  package var woorden: String { count == 1 ? "\(lowerBound)" : "\(lowerBound) of \(upperBound)" }
}
