import Taal

extension Persoon {
  /// The name as people look for it: without capitals, accents and signs, and without titles and particles, so that
  /// `Mevrouw J. van den Bérg`, `j berg` and `Berg, J. van den` are one. Nil when nothing is left: that matches nobody.
  var zoeknaam: String? {
    guard let sleutel = naam.map(Self.zoeknaam), !sleutel.isEmpty else { return nil }
    return sleutel
  }

  static func zoeknaam(_ naam: String) -> String {
    let delen = naam.split(separator: ",", maxSplits: 1)
    // `Berg, Jan van den`: the family name stands first.
    let woorden = (delen.count == 2 ? [delen[1], delen[0]] : delen).flatMap { String($0).zoekwoorden }
    let rest = woorden.drop { titels.contains($0) || voorvoegsels.contains($0) }
      .filter { !voorvoegsels.contains($0) }
    // A name of particles alone, such as `De Van`, is that name.
    let sleutel = rest.isEmpty ? woorden.filter { !titels.contains($0) } : rest
    return sleutel.joined(separator: " ")
  }

  /// Both are addressed, one as a woman and one as a man.
  func heetAnders(_ ander: Persoon) -> Bool {
    guard let een = aanhef, let twee = ander.aanhef else { return false }
    return een != twee
  }

  private enum Aanhef { case mevrouw, heer }

  private var aanhef: Aanhef? {
    let woorden = naam?.zoekwoorden ?? []
    if woorden.contains(where: Self.vrouwelijk.contains) { return .mevrouw }
    return woorden.contains(where: Self.mannelijk.contains) ? .heer : nil
  }

  private static let vrouwelijk: Set<String> = ["mevrouw", "mevr", "mw", "juffrouw"]
  private static let mannelijk: Set<String> = ["heer", "dhr", "hr", "meneer", "mijnheer"]
  private static let titels = vrouwelijk.union(mannelijk).union([
    "familie", "fam", "dr", "drs", "ir", "ing", "mr", "prof", "ds",
  ])

  /// Those that a Dutch name is sorted without.
  private static let voorvoegsels: Set<String> = [
    "van", "von", "de", "den", "der", "des", "het", "t", "te", "ten", "ter", "tot", "op", "in", "aan", "bij",
    "la", "le", "du", "del",
  ]
}
