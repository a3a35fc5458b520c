/// The number that may not be kept here (UAVG art. 46): nine digits that pass the elfproef.
///
/// The test: 9·d₁ + 8·d₂ + … + 2·d₈ - d₉ is a multiple of 11.
public enum Burgerservicenummer {
  /// Whether a text holds such a number: nine digits in a row, or in three groups with one point, space or dash
  /// between them (`123.456.782`, `1234.56.782`). A date has other groups and a telephone number more digits.
  public static func komtVoor(in tekst: String) -> Bool {
    let reeksen = cijferreeksen(tekst)
    if reeksen.contains(where: { $0.cijfers.count == 9 && voldoet($0.cijfers) }) { return true }
    for plaats in reeksen.indices.dropLast(2) {
      let drie = reeksen[plaats...plaats + 2]
      let aaneen = drie.dropFirst().allSatisfy(\.sluitAan)
      let lengten = drie.map(\.cijfers.count)
      guard aaneen, groeperingen.contains(lengten) else { continue }
      // A longer row of groups is a telephone or account number.
      if reeksen[plaats].sluitAan || plaats + 3 < reeksen.count && reeksen[plaats + 3].sluitAan { continue }
      if voldoet(drie.flatMap(\.cijfers)) { return true }
    }
    return false
  }

  private static let groeperingen = [[3, 3, 3], [4, 2, 3]]

  private static func voldoet(_ cijfers: [Int]) -> Bool {
    let som = zip(cijfers, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
    return som % 11 == 0 && cijfers.contains { $0 != 0 }
  }

  private struct Cijferreeks {
    var cijfers: [Int]
    /// A single point, space or dash stands between this row and the one before.
    let sluitAan: Bool
  }

  private static func cijferreeksen(_ tekst: String) -> [Cijferreeks] {
    var reeksen: [Cijferreeks] = []
    var tussen: [Character] = [" ", " "]
    for teken in tekst {
      guard let cijfer = teken.wholeNumberValue, 0...9 ~= cijfer else {
        tussen.append(teken)
        continue
      }
      if tussen.isEmpty, !reeksen.isEmpty {
        reeksen[reeksen.count - 1].cijfers.append(cijfer)
      } else {
        reeksen.append(
          Cijferreeks(cijfers: [cijfer], sluitAan: tussen.count == 1 && ". -".contains(tussen[0])))
        tussen = []
      }
    }
    return reeksen
  }
}
