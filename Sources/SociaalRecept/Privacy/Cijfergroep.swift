/// What a text is to somebody who looks for numbers in it: digits, and what stands between them.
enum Cijferteken: Equatable {
  case cijfer(Int)
  case ander(Unicode.Scalar)

  /// Without what nobody sees, and without fingerprints and UUIDs.
  static func tekens(_ tekst: String) -> [Cijferteken] {
    let zichtbaar = tekst.unicodeScalars.filter { !$0.isOnzichtbaar }
    return zonderVingerafdrukken(Array(zichtbaar)).map { teken in
      teken.cijferwaarde.map { .cijfer($0) } ?? .ander(teken)
    }
  }

  private static func zonderVingerafdrukken(_ tekens: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard tekens.count >= 32 else { return tekens }
    var uit: [Unicode.Scalar] = []
    var rest = tekens[...]
    while let eerste = rest.first {
      let woord = rest.prefix { $0.isHexadecimaal || $0 == "-" }
      if woord.isEmpty {
        uit.append(eerste)
        rest = rest.dropFirst()
      } else {
        uit += isVingerafdruk(woord) ? ["#"] : Array(woord)
        rest = rest.dropFirst(woord.count)
      }
    }
    return uit
  }

  /// A UUID (RFC 9562), or at least 32 hexadecimal digits with a letter among them.
  private static func isVingerafdruk(_ woord: ArraySlice<Unicode.Scalar>) -> Bool {
    let delen = woord.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
    if delen == [8, 4, 4, 4, 12] { return true }
    return delen.count == 1 && woord.count >= 32 && woord.contains { !("0"..."9" ~= $0) }
  }
}

/// Digits without anything between them, and what stands before them.
struct Cijfergroep {
  var cijfers: [Int]
  /// From the group before, or from the begin of the text.
  let ervoor: [Unicode.Scalar]
  let isEerste: Bool
  /// Part of a date or a telephone number.
  var isAnders = false

  /// What parts it from the group before, when that leaves them one number: white space, points, dashes and the like,
  /// or a single comma.
  var scheiding: String? {
    guard !isEerste, ervoor == [","] || ervoor.allSatisfy(\.scheidtCijfers) else { return nil }
    return String(String.UnicodeScalarView(ervoor))
  }

  static func groepen(_ tekens: [Cijferteken]) -> [Cijfergroep] {
    var groepen: [Cijfergroep] = []
    var ervoor: [Unicode.Scalar] = []
    for teken in tekens {
      switch teken {
      case .ander(let teken): ervoor.append(teken)
      case .cijfer(let cijfer) where ervoor.isEmpty && !groepen.isEmpty:
        groepen[groepen.count - 1].cijfers.append(cijfer)
      case .cijfer(let cijfer):
        groepen.append(Cijfergroep(cijfers: [cijfer], ervoor: ervoor, isEerste: groepen.isEmpty))
        ervoor = []
      }
    }
    for begin in groepen.indices where !groepen[begin].isAnders {
      let einde = groepen.einde(vanDatumOp: begin) ?? groepen.einde(vanTelefoonnummerOp: begin) ?? begin
      for plaats in begin..<einde { groepen[plaats].isAnders = true }
    }
    return groepen
  }
}

extension [Cijfergroep] {
  /// Behind the three groups of a date: day, month and year, or the other way round, with one sign between them.
  fileprivate func einde(vanDatumOp begin: Int) -> Int? {
    guard begin + 2 < count, let teken = self[begin + 1].scheiding, ["-", "/", "."].contains(teken),
      self[begin + 2].scheiding == teken, self[begin].scheiding != teken,
      begin + 3 == count || self[begin + 3].scheiding != teken
    else { return nil }
    let delen = self[begin...(begin + 2)].map(\.cijfers)
    let (jaar, dag) = delen[0].count == 4 ? (delen[0], delen[2]) : (delen[2], delen[0])
    guard jaar.count == 4 || jaar.count == 2, [delen[1], dag].allSatisfy({ $0.count <= 2 }),
      1...12 ~= delen[1].getal, 1...31 ~= dag.getal
    else { return nil }
    return begin + 3
  }

  /// Behind the groups of a telephone number: after `+` or 00 and a country code, or ten digits that begin with 0.
  fileprivate func einde(vanTelefoonnummerOp begin: Int) -> Int? {
    let eerste = self[begin]
    let metPlus = eerste.ervoor.last == "+"
    let metNullen = eerste.cijfers.starts(with: [0, 0])
    guard metPlus || eerste.cijfers.first == 0 else { return nil }
    // ITU-T E.164: at most fifteen digits with the country code; 00 stands before those, a zero in brackets among them.
    let hoogstens = metPlus ? 16 : metNullen ? 18 : 10
    var (aantal, einde) = (eerste.cijfers.count, begin + 1)
    while einde < count,
      self[einde].ervoor.allSatisfy({ " .-()/\u{A0}\u{2011}".unicodeScalars.contains($0) }),
      aantal + self[einde].cijfers.count <= hoogstens
    {
      aantal += self[einde].cijfers.count
      einde += 1
    }
    if metPlus {
      // Nine digits in all are a short number behind a country code of its own, else they may be anything.
      let isKort = 8...9 ~= aantal && 2...3 ~= eerste.cijfers.count && einde > begin + 1
      return aantal >= 10 || isKort ? einde : nil
    }
    return metNullen ? (aantal >= 11 ? einde : nil) : (aantal == 10 ? einde : nil)
  }
}

extension [Int] {
  /// The number that these digits write.
  fileprivate var getal: Int { reduce(0) { $0 * 10 + $1 } }
}

extension Unicode.Scalar {
  fileprivate var isHexadecimaal: Bool {
    switch self {
    case "0"..."9", "a"..."f", "A"..."F": true
    default: false
    }
  }

  /// 0 up to and including 9, in any script, also small, wide or in a circle.
  fileprivate var cijferwaarde: Int? {
    if isASCII { return "0"..."9" ~= self ? Int(value) - 48 : nil }
    guard let waarde = properties.numericValue, waarde == waarde.rounded(), 0...9 ~= waarde else {
      return nil
    }
    return Int(waarde)
  }

  /// Signs that leave no mark, and those that only mark the sign before them.
  fileprivate var isOnzichtbaar: Bool {
    if isASCII { return false }
    if isLeeg { return true }
    return [.format, .nonspacingMark, .enclosingMark].contains(properties.generalCategory)
  }

  /// It shows nothing at all: an ignorable sign, or the braille pattern without dots.
  var isLeeg: Bool { properties.isDefaultIgnorableCodePoint || self == "\u{2800}" }

  fileprivate var scheidtCijfers: Bool {
    if properties.isWhitespace { return true }
    if isASCII { return "-_./\\'\"|()[]~*:=+&".unicodeScalars.contains(self) }
    switch properties.generalCategory {
    case .dashPunctuation, .connectorPunctuation, .initialPunctuation, .finalPunctuation: return true
    default:
      return "\u{2212}\u{B7}\u{2022}\u{FF0E}\u{FF0F}\u{2044}\u{2215}\u{30FB}\u{2024}\u{3002}\u{A8}"
        .unicodeScalars.contains(self)
    }
  }
}
