/// The table below a chart of many points: a reader gets the course of it, not hundreds of rows.
func cijfertabel(_ titel: String, kop: [Kolom], rijen: [[String]], voet: [String]? = nil) -> Tabel {
  let getoond = rijen.uitgedund(hoogstens: 11)
  let hoeveel = getoond.count < rijen.count ? " (\(getoond.count) van de \(rijen.count) punten)" : ""
  return Tabel(titel: "Cijfers bij: \(titel)\(hoeveel)", kop: kop, rijen: getoond, voet: voet)
}

extension Array {
  /// At most `aantal` elements, evenly spread, the first and the last always among them.
  ///
  ///     Array(1...100).uitgedund(hoogstens: 4) == [1, 34, 67, 100]
  ///
  /// - Parameter aantal: 2 or more.
  func uitgedund(hoogstens aantal: Int) -> [Element] {
    precondition(aantal >= 2, "de eerste en de laatste blijven altijd staan")
    guard count > aantal else { return self }
    return (0..<aantal).map { self[$0 * (count - 1) / (aantal - 1)] }
  }
}

extension String {
  /// The name of an axis as the header of a column.
  var alsKop: String { prefix(1).uppercased() + dropFirst() }
}
