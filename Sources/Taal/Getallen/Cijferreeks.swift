/// The shortest decimal digits that identify a `Double`: 0.0225 is 2, 2, 5 with the comma one place to the left.
///
/// Scenario files hold decimal numbers. A reader must see the number that was typed, so we start from the digits
/// that Swift prints for a `Double` (they read back to the same value) and never compute digits ourselves.
struct Cijferreeks {
  private let isNegatief: Bool
  private let cijfers: [Character]
  /// How many digits stand before the comma; zero or negative for numbers under 0.1.
  private var voorDeKomma: Int

  /// - Returns: nil for infinity and NaN, which have no digits.
  init?(_ getal: Double) {
    guard getal.isFinite else { return nil }
    let delen = getal.magnitude.description.split(separator: "e")
    let mantisse = (delen.first ?? "0").split(separator: ".", omittingEmptySubsequences: false)
    let heel = mantisse.first ?? "0"
    let breuk = mantisse.dropFirst().first ?? ""
    let exponent = delen.dropFirst().first.flatMap { Int($0) } ?? 0

    let alle = Array(heel + breuk)
    let voorloopnullen = alle.prefix { $0 == "0" }.count
    var kern = alle.dropFirst(voorloopnullen)
    while kern.last == "0" { kern.removeLast() }

    cijfers = Array(kern)
    voorDeKomma = cijfers.isEmpty ? 1 : heel.count + exponent - voorloopnullen
    isNegatief = getal < 0
  }

  /// The same digits with the comma moved to the right, so times 10 to the power `plaatsen`, without rounding.
  func verschoven(_ plaatsen: Int) -> Cijferreeks {
    guard !cijfers.isEmpty else { return self }
    var verschoven = self
    verschoven.voorDeKomma += plaatsen
    return verschoven
  }

  /// Dutch text with at least `decimalen` decimals: "1.234,5".
  func tekst(decimalen: Int = 0) -> String {
    let heel = (0..<max(voorDeKomma, 1)).map(cijfer(op:))
    let aantal = max(decimalen, cijfers.count - voorDeKomma)
    let breuk = (0..<max(aantal, 0)).map { cijfer(op: voorDeKomma + $0) }
    return nederlands(
      isNegatief: isNegatief,
      heel: String(voorDeKomma > 0 ? heel : ["0"]),
      breuk: String(breuk))
  }

  private func cijfer(op plaats: Int) -> Character {
    cijfers.indices.contains(plaats) ? cijfers[plaats] : "0"
  }
}

/// Sign, digits and decimals put together the Dutch way: "-1.038,00".
func nederlands(isNegatief: Bool, heel: String, breuk: String) -> String {
  let teken = isNegatief ? "-" : ""
  let komma = breuk.isEmpty ? "" : ",\(breuk)"
  return teken + metDuizendpunten(heel) + komma
}

/// A point between every three digits, from the right: "1.038".
private func metDuizendpunten(_ cijfers: String) -> String {
  var uitvoer = ""
  for (index, cijfer) in cijfers.enumerated() {
    let resterend = cijfers.count - index
    if index > 0 && resterend.isMultiple(of: 3) { uitvoer.append(".") }
    uitvoer.append(cijfer)
  }
  return uitvoer
}
