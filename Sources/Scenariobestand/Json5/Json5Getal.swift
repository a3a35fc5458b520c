/// Numbers, and the Dutch habit of writing them with a comma.
extension Json5Lezer {
  /// A number. What looks like one but is not, such as a date or `15%`, is noted as a whole and read past.
  mutating func getal() -> Knoop.Waarde {
    let (plek, begin) = (plek, positie)
    while let byte = volgende, byte.isGetalteken { stap() }
    let tekst = String(decoding: bytes[begin..<positie], as: UTF8.self)
    guard let waarde = Self.waarde(van: tekst) else {
      noteer(
        plek, "\(tekst.ingekort) is geen getal",
        "een getal, zoals 12 of 0.5, of een tekst tussen aanhalingstekens")
      return .afgekeurd
    }
    guard waarde.isFinite else {
      noteer(plek, "\(tekst.ingekort) is geen bruikbaar getal", "een gewoon getal, zoals 12 of 0.5")
      return .afgekeurd
    }
    return .getal(waarde, tekst: tekst)
  }

  /// `kans: 1,4` reads as a number, a comma and digits where a key should be: say so once and read on.
  ///
  /// Only after a key: in a list `1,4` is two numbers.
  mutating func metDecimaleKomma(_ knoop: Knoop) -> Knoop {
    guard volgende == Byte.komma, positie + 1 < bytes.count, bytes[positie + 1].isCijfer,
      case .getal(_, let heel) = knoop.waarde, let zonderPunten = heel.zonderDuizendpunten
    else { return knoop }
    stap()
    let begin = positie
    while let byte = volgende, byte.isCijfer { stap() }
    let decimalen = String(decoding: bytes[begin..<positie], as: UTF8.self)
    let tekst = "\(zonderPunten).\(decimalen)"
    noteer(
      knoop.plek, "\(heel.ingekort),\(decimalen.ingekort) heeft een komma",
      "een punt voor de decimalen: \(tekst.ingekort)")
    return Knoop(plek: knoop.plek, waarde: Double(tekst).map { .getal($0, tekst: tekst) } ?? .afgekeurd)
  }

  /// The value of a number as JSON5 writes it; nil when it is not one.
  private static func waarde(van tekst: String) -> Double? {
    let eerste = tekst.utf8.first
    let teken: Double = eerste == Byte.min ? -1 : 1
    let rest = eerste == Byte.min || eerste == Byte.plus ? tekst.dropFirst() : tekst[...]
    switch rest {
    case "Infinity": return .infinity
    case "NaN": return .nan
    case _ where rest.hasPrefix("0x") || rest.hasPrefix("0X"):
      return hexadecimaal(rest.dropFirst(2)).map { teken * $0 }
    default: return decimaal(rest).map { teken * $0 }
    }
  }

  private static func hexadecimaal(_ cijfers: Substring) -> Double? {
    guard !cijfers.isEmpty else { return nil }
    var waarde = 0.0
    for cijfer in cijfers {
      guard let betekenis = cijfer.hexDigitValue else { return nil }
      waarde = waarde * 16 + Double(betekenis)
    }
    return waarde
  }

  /// Stricter than `Double`, which takes `007`, and wider, because `.5` and `5.` are JSON5.
  private static func decimaal(_ tekst: Substring) -> Double? {
    let machtdelen = tekst.utf8.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 | 0x20 == UInt8(ascii: "e")
    }
    let delen = machtdelen[0].split(separator: Byte.punt, maxSplits: 1, omittingEmptySubsequences: false)
    let heel = delen[0]
    let breuk = delen.count == 2 ? delen[1] : heel[heel.endIndex...]
    guard heel.allSatisfy(\.isCijfer), breuk.allSatisfy(\.isCijfer), !heel.isEmpty || !breuk.isEmpty,
      heel.first != UInt8(ascii: "0") || heel.count == 1
    else { return nil }
    if machtdelen.count == 2 {
      let macht =
        machtdelen[1].first.map { $0 == Byte.plus || $0 == Byte.min } == true
        ? machtdelen[1].dropFirst() : machtdelen[1]
      guard !macht.isEmpty, macht.allSatisfy(\.isCijfer) else { return nil }
    }
    let heeftBeideKanten = !heel.isEmpty && (delen.count == 1 || !breuk.isEmpty)
    if heeftBeideKanten { return Double(tekst) }
    let macht = machtdelen.count == 2 ? "e" + String(Substring(machtdelen[1])) : ""
    return Double("0\(Substring(heel)).\(Substring(breuk))0\(macht)")
  }
}

extension String {
  /// A whole number without the dots between its thousands; nil when this is something else.
  fileprivate var zonderDuizendpunten: String? {
    let groepen = drop { $0 == "-" || $0 == "+" }.split(separator: ".", omittingEmptySubsequences: false)
    guard groepen.allSatisfy({ $0.allSatisfy(\.isWholeNumber) }),
      groepen.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return filter { $0 != "." }
  }
}

extension UInt8 {
  /// Part of a number, or of what somebody took for one: `2022-02-15`, `15%`, `1_000`.
  fileprivate var isGetalteken: Bool {
    self < 0x80 && isWoordteken || self == Byte.punt || self == Byte.plus || self == Byte.min
      || self == UInt8(ascii: "%")
  }
}
