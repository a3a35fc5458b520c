/// A paragraph for a terminal; lines after the first are indented.
package func alinea(
  _ tekst: String, breedte: Int = 80, inspringing: Int = 0, eersteOok: Bool = false
) -> String {
  let ruimte = String(repeating: " ", count: inspringing)
  let regels = afgebroken(tekst, breedte: Double(breedte - inspringing)) { Double($0.count) }
  return regels.enumerated().map { $0 == 0 && !eersteOok ? $1 : ruimte + $1 }.joined(separator: "\n")
}
