/// A day as people and programs write it in a file: `1-3-2026`, `1/3/26`, `1.3.2026`, `2026-03-01`, all of them with
/// or without a time behind; `1 maart 2026`, `1 mrt. 2026`; or no more than a year.
enum Dagtekst: Hashable {
  case dag(Datum)
  /// A year of two digits, in this century.
  case kort(jaar: Int, maand: Int, dag: Int)
  /// `1950`, and `00-00-1950` of who knows no day.
  case jaar(Int)
  case geen

  init(_ tekst: String) {
    if let dag = Self.metMaandnaam(tekst) {
      self = dag
      return
    }
    guard let dag = Self.zonderTijd(tekst) else {
      self = .geen
      return
    }
    let tekens = Set(dag.filter { "-/.–".contains($0) })
    let delen = dag.split(omittingEmptySubsequences: false) { tekens.contains($0) }.map {
      $0.count <= 4 ? $0 : ""
    }
    let getallen = delen.compactMap { !$0.isEmpty && $0.utf8.allSatisfy { 48...57 ~= $0 } ? Int($0) : nil }
    guard tekens.count <= 1, getallen.count == delen.count else {
      self = .geen
      return
    }
    self = Self.lees(getallen, delen.map(\.count))
  }

  private static func lees(_ getallen: [Int], _ lengten: [Int]) -> Dagtekst {
    if lengten == [4] { return jaar(getallen[0], 0, 0) }
    guard lengten.count == 3 else { return .geen }
    switch (lengten[0], lengten[1], lengten[2]) {
    case (4, 1...2, 1...2): return jaar(getallen[0], getallen[1], getallen[2])
    case (1...2, 1...2, 4): return jaar(getallen[2], getallen[1], getallen[0])
    case (1...2, 1...2, 2): return .kort(jaar: 2000 + getallen[2], maand: getallen[1], dag: getallen[0])
    default: return .geen
    }
  }

  private static let maanden = [
    ["januari", "jan"], ["februari", "feb"], ["maart", "mrt"], ["april", "apr"], ["mei"], ["juni", "jun"],
    ["juli", "jul"], ["augustus", "aug"], ["september", "sep", "sept"], ["oktober", "okt"],
    ["november", "nov"], ["december", "dec"],
  ]

  /// Nil when it is not a day, the name of a month and a year.
  private static func metMaandnaam(_ tekst: String) -> Dagtekst? {
    let woorden = tekst.lowercased().split { $0 == " " || $0 == "." || $0 == "-" }.map(String.init)
    guard woorden.count == 3, let maand = maanden.firstIndex(where: { $0.contains(woorden[1]) }),
      woorden[2].utf8.count == 4, let jaar = Int(woorden[2]), woorden[0].utf8.count <= 2,
      let dag = Int(woorden[0])
    else { return nil }
    return Datum(jaar: jaar, maand: maand + 1, dag: dag).map { .dag($0) } ?? .geen
  }

  private static func jaar(_ jaar: Int, _ maand: Int, _ dag: Int) -> Dagtekst {
    if let datum = Datum(jaar: jaar, maand: maand, dag: dag) { return .dag(datum) }
    return maand == 0 && dag == 0 && Datum(jaar: jaar, maand: 1, dag: 1) != nil ? .jaar(jaar) : .geen
  }

  /// The part before the time; nil when what stands there is no time.
  private static func zonderTijd(_ tekst: String) -> Substring? {
    let delen = tekst.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
    guard delen.count == 2 else { return delen[0] }
    let tijd = delen[1].drop { $0 == " " }.prefix { !"Z+-".contains($0) }
    let zone = delen[1].drop { $0 == " " }.dropFirst(tijd.count)
    let getallen = tijd.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) ?? -1 }
    let isTijd =
      2...3 ~= getallen.count && 0..<25 ~= getallen[0] && getallen.dropFirst().allSatisfy { 0..<61 ~= $0 }
    let isZone = zone.isEmpty || zone == "Z" || zone.dropFirst().allSatisfy { $0 == ":" || $0.isNumber }
    return isTijd && isZone && tekst.utf8.count <= 40 ? delen[0] : nil
  }
}
