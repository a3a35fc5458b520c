extension Datum: CustomStringConvertible {
  /// ISO 8601: `2022-02-05`.
  package var iso: String {
    let (jaar, maand, dag) = delen
    return "\(jaar)-\(Self.tweeCijfers(maand))-\(Self.tweeCijfers(dag))"
  }

  /// As people here write it: `5-2-2022`.
  package var description: String {
    let (jaar, maand, dag) = delen
    return "\(dag)-\(maand)-\(jaar)"
  }

  /// The month without its day: `2022-02`.
  package var maandtekst: String { String(iso.dropLast(3)) }

  /// Reads `5-2-2022`, `05/02/2022` or `2022-02-05`; nil for anything else, and for a day that does not exist.
  package init?(_ tekst: String) {
    let delen = tekst.split(whereSeparator: { $0 == "-" || $0 == "/" })
    guard delen.count == 3, tekst.utf8.count <= 10,
      tekst.filter({ $0 == "-" || $0 == "/" }).count == 2
    else { return nil }
    let getallen = delen.compactMap { $0.utf8.allSatisfy { 48...57 ~= $0 } ? Int($0) : nil }
    guard getallen.count == 3 else { return nil }
    if delen[0].count == 4 {
      self.init(jaar: getallen[0], maand: getallen[1], dag: getallen[2])
    } else if delen[2].count == 4 {
      self.init(jaar: getallen[2], maand: getallen[1], dag: getallen[0])
    } else {
      return nil
    }
  }

  static func tweeCijfers(_ getal: Int) -> String { getal < 10 ? "0\(getal)" : String(getal) }
}

extension Datum {
  /// What a reader of dates expects, for messages.
  package static let verwacht = "een datum als 5-2-2022 of 2022-02-05"
}
