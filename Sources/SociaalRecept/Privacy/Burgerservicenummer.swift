/// The number that may not be kept here (UAVG art. 46): nine digits that pass the elfproef.
///
/// The test: 9·d₁ + 8·d₂ + … + 2·d₈ - d₉ is a multiple of 11.
package enum Burgerservicenummer {
  /// Whether a text of people holds such a number, however it is written: in one row or in groups, with spaces, line
  /// ends, points, slashes or dashes between them, with signs that nobody sees, in digits of any script.
  ///
  /// Dates and telephone numbers are taken for what they are, and so are fingerprints and UUIDs, which people do not
  /// type.
  ///
  /// - Complexity: O(n).
  package static func komtVoor(in tekst: String) -> Bool {
    if tekst.utf8.allSatisfy({ $0 < 0x80 }), tekst.utf8.count(where: { 48...57 ~= $0 }) < 9 { return false }
    let groepen = Cijfergroep.groepen(Cijferteken.tekens(tekst))
    return groepen.indices.contains { begin in
      guard let cijfers = kandidaat(groepen, begin) else { return false }
      return voldoet(cijfers)
    }
  }

  /// The nine digits that begin with a group; nil when it is another number of digits, or part of something longer.
  private static func kandidaat(_ groepen: [Cijfergroep], _ begin: Int) -> [Int]? {
    if groepen[begin].isAnders { return nil }
    var cijfers = groepen[begin].cijfers
    var einde = begin + 1
    var scheidingen: [String] = []
    while cijfers.count < 9, einde < groepen.count, !groepen[einde].isAnders,
      let teken = groepen[einde].scheiding
    {
      cijfers += groepen[einde].cijfers
      scheidingen.append(teken)
      einde += 1
    }
    guard cijfers.count == 9 else { return nil }
    if scheidingen.isEmpty { return cijfers }
    // A comma makes thousands, or a fraction.
    if scheidingen.contains(","), scheidingen != [",", ","] || groepen[begin].cijfers.count != 3 {
      return nil
    }
    // A longer row of groups is an account number or the like; another sign parts a number from the one beside it.
    let buiten = [groepen[begin], einde < groepen.count ? groepen[einde] : nil].compactMap { $0?.scheiding }
    return buiten.contains(where: scheidingen.contains) ? nil : cijfers
  }

  private static func voldoet(_ cijfers: [Int]) -> Bool {
    let som = zip(cijfers, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
    return som % 11 == 0 && cijfers.contains { $0 != 0 }
  }
}
