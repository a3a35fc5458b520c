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

/// A word that is wider than a whole line, cut into pieces that fit; one character always fits.
private func woordstukken(_ woord: String, breedte: Double, maat: (String) -> Double) -> [String] {
  var stukken: [String] = []
  var stuk = ""
  for letter in woord {
    if !stuk.isEmpty && maat(stuk + String(letter)) > breedte {
      stukken.append(stuk)
      stuk = ""
    }
    stuk.append(letter)
  }
  return stukken + [stuk]
}
