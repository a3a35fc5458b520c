import Taal

/// The number that may not be kept here (UAVG art. 46): nine digits that pass the elfproef.
///
/// The test: 9·d₁ + 8·d₂ + … + 2·d₈ - d₉ is a multiple of 11.
package enum Burgerservicenummer {
  /// Whether a text holds such a number: nine digits in a row, or in three groups with one point, space or dash
  /// between them (`123.456.782`, `1234.56.782`). A date has other groups and a telephone number more digits; what
  /// follows `+31` or `0031` is a telephone number too.
  package static func komtVoor(in tekst: String) -> Bool {
    let reeksen = cijferreeksen(tekst)
    return reeksen.indices.contains { plaats in
      guard let cijfers = kandidaat(reeksen[plaats...]), voldoet(cijfers) else { return false }
      return !volgtOpLandnummer(reeksen[..<plaats], reeksen[plaats])
    }
  }

  /// The nine digits that begin here; nil when it is another number of digits.
  private static func kandidaat(_ reeksen: ArraySlice<Cijferreeks>) -> [Int]? {
    if let eerste = reeksen.first, eerste.cijfers.count == 9 { return eerste.cijfers }
    let drie = reeksen.prefix(3)
    let binnen = drie.dropFirst().compactMap(\.scheiding)
    guard groeperingen.contains(drie.map(\.cijfers.count)), binnen.count == 2 else { return nil }
    // A longer row of groups is a telephone or account number; another sign parts a number from the one beside it.
    let buiten = [drie.first?.scheiding, reeksen.dropFirst(3).first?.scheiding].compactMap { $0 }
    return buiten.contains(where: binnen.contains) ? nil : drie.flatMap(\.cijfers)
  }

  private static let groeperingen = [[3, 3, 3], [4, 2, 3]]

  private static func voldoet(_ cijfers: [Int]) -> Bool {
    let som = zip(cijfers, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
    return som % 11 == 0 && cijfers.contains { $0 != 0 }
  }

  /// `+31 612345678`, `0031-612345678` and `+31 (0)612345678`.
  private static func volgtOpLandnummer(_ eerder: ArraySlice<Cijferreeks>, _ reeks: Cijferreeks) -> Bool {
    guard let vorige = eerder.last, reeks.tussen.allSatisfy({ " .-()".contains($0) }) else { return false }
    if vorige.cijfers == [0] { return volgtOpLandnummer(eerder.dropLast(), vorige) }
    return vorige.cijfers == [0, 0, 3, 1] || (vorige.cijfers == [3, 1] && vorige.tussen.last == "+")
  }

  private struct Cijferreeks {
    var cijfers: [Int]
    /// What stands between this row and the one before, or the begin of the text.
    let tussen: [Character]
    let isEerste: Bool

    /// A single point, space or dash, also one of those that a word processor makes.
    var scheiding: Character? {
      guard !isEerste, tussen.count == 1, ". -–\u{2011}\u{A0}\u{202F}".contains(tussen[0]) else { return nil }
      return tussen[0]
    }
  }

  private static func cijferreeksen(_ tekst: String) -> [Cijferreeks] {
    var reeksen: [Cijferreeks] = []
    var tussen: [Character] = []
    for teken in tekst {
      guard let cijfer = teken.wholeNumberValue, 0...9 ~= cijfer else {
        tussen.append(teken)
        continue
      }
      if tussen.isEmpty, !reeksen.isEmpty {
        reeksen[reeksen.count - 1].cijfers.append(cijfer)
      } else {
        reeksen.append(Cijferreeks(cijfers: [cijfer], tussen: tussen, isEerste: reeksen.isEmpty))
        tussen = []
      }
    }
    return reeksen
  }
}
