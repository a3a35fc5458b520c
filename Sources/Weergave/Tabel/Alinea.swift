/// A paragraph for a terminal of 80 columns; lines after the first are indented.
package func alinea(_ tekst: String, inspringing: Int = 0, eersteOok: Bool = false) -> String {
  let ruimte = String(repeating: " ", count: inspringing)
  let regels = afgebroken(tekst, breedte: Double(80 - inspringing)) { Double($0.count) }
  return regels.enumerated().map { $0 == 0 && !eersteOok ? $1 : ruimte + $1 }.joined(separator: "\n")
}
