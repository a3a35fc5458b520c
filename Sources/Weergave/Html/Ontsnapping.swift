/// Text as it may stand between tags and inside a quoted attribute.
///
/// One function for both places, so that nobody has to know which one is safe where. It also puts a non-breaking
/// space between a euro sign and its number, and replaces characters that no document may hold.
func ontsnapt(_ tekst: String) -> String {
  var uitvoer = ""
  uitvoer.reserveCapacity(tekst.utf8.count)
  var vorige: Unicode.Scalar = " "
  for teken in tekst.unicodeScalars {
    switch teken {
    case "&": uitvoer += "&amp;"
    case "<": uitvoer += "&lt;"
    case ">": uitvoer += "&gt;"
    case "\"": uitvoer += "&quot;"
    case "'": uitvoer += "&#39;"
    case " " where vorige == "€": uitvoer += "\u{A0}"
    case _ where isVerboden(teken): uitvoer += "\u{FFFD}"
    default: uitvoer.unicodeScalars.append(teken)
    }
    vorige = teken
  }
  return uitvoer
}

/// Control characters and non-characters: they break XML readers and hide text.
private func isVerboden(_ teken: Unicode.Scalar) -> Bool {
  switch teken.value {
  case 0x09, 0x0A: false
  case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
  default: teken.value & 0xFFFE == 0xFFFE
  }
}
