/// An estimate of how wide a text is, in units of the drawing, without asking a font.
///
/// A report is made where there is no browser, so we take a wide ordinary sans serif (Noto Sans, Verdana-like
/// digits) and round up: a label with some space around it is better than one that is cut off.
func tekstbreedte(_ tekst: String, letter: Double = Tekenblad.letter, vet: Bool = false) -> Double {
  let breedte = tekst.reduce(0) { $0 + letterbreedte($1) }
  return breedte * letter * (vet ? 1.08 : 1)
}

/// Lines of text that fit within a width of the drawing.
func tekstregels(_ tekst: String, breedte: Double, vet: Bool = false) -> [String] {
  afgebroken(tekst, breedte: breedte) { tekstbreedte($0, vet: vet) }
}

/// Width of one letter as a fraction of the letter size.
private func letterbreedte(_ letter: Character) -> Double {
  switch letter {
  case "i", "j", "l", "I", "'", ".", ",", ":", ";", "|", "!", " ": 0.30
  case "f", "r", "t", "(", ")", "-", "/", "\"": 0.40
  case "c", "k", "s", "v", "x", "y", "z": 0.54
  case "m", "w", "M", "W", "%", "@", "—", "…": 0.95
  case _ where letter.isUppercase: 0.70
  default: letter.isASCII ? 0.60 : 0.75
  }
}
