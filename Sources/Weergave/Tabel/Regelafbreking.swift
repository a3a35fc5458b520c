/// Cuts a text into lines that are no wider than `breedte`, between words where that is possible.
///
/// The measure is given by the caller: a terminal counts characters, a chart estimates the width of letters.
/// A euro sign stays with its number. Always returns at least one line.
func afgebroken(_ tekst: String, breedte: Double, maat: (String) -> Double) -> [String] {
  if maat(tekst) <= breedte, !tekst.contains(where: \.isNewline) { return [tekst] }
  var regels: [String] = []
  var regel = ""
  for woord in woorden(tekst) {
    let langer = regel.isEmpty ? woord : regel + " " + woord
    if maat(langer) <= breedte {
      regel = langer
      continue
    }
    if !regel.isEmpty { regels.append(regel) }
    var stukken = woordstukken(woord, breedte: breedte, maat: maat)
    regel = stukken.popLast() ?? ""
    regels += stukken
  }
  if !regel.isEmpty || regels.isEmpty { regels.append(regel) }
  return regels
}

/// Words as they may be separated at the end of a line.
func woorden(_ tekst: String) -> [String] {
  tekst.split(whereSeparator: { $0 == " " || $0.isNewline }).reduce(into: []) { woorden, woord in
    if woorden.last?.hasSuffix("€") == true {
      woorden[woorden.count - 1] += " " + woord
    } else {
      woorden.append(String(woord))
    }
  }
}

/// The parts of a word between which a line may end: after a dash or a slash inside it, but not in a date.
func woorddelen(_ woord: String) -> [String] {
  var delen: [String] = [""]
  for letter in woord {
    let naStreep = delen.last?.last.map { $0 == "-" || $0 == "/" } ?? false
    if naStreep, !(letter.isNumber && delen.last?.dropLast().last?.isNumber == true) { delen.append("") }
    delen[delen.count - 1].append(letter)
  }
  // A minus belongs to its number, and one letter is no line.
  return delen.reduce(into: []) { samen, deel in
    if let vorige = samen.last, vorige.count < 3 || deel.count < 3 {
      samen[samen.count - 1] = vorige + deel
    } else {
      samen.append(deel)
    }
  }
}

/// A word that is wider than a whole line, in pieces that fit: between its parts, or else anywhere; one character always
/// fits.
private func woordstukken(_ woord: String, breedte: Double, maat: (String) -> Double) -> [String] {
  var stukken: [String] = []
  var stuk = ""
  for deel in woorddelen(woord) {
    if !stuk.isEmpty, maat(stuk + deel) > breedte {
      stukken.append(stuk)
      stuk = ""
    }
    guard maat(stuk + deel) > breedte else {
      stuk += deel
      continue
    }
    for letter in deel {
      if !stuk.isEmpty, maat(stuk + String(letter)) > breedte {
        stukken.append(stuk)
        stuk = ""
      }
      stuk.append(letter)
    }
  }
  return stukken + [stuk]
}
