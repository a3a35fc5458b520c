/// A paragraph for a terminal; lines after the first are indented.
package func alinea(
  _ tekst: String, breedte: Int = Regelbreedte.nu, inspringing: Int = 0, eersteOok: Bool = false
) -> String {
  let ruimte = String(repeating: " ", count: inspringing)
  let regels = afgebroken(tekst, breedte: Double(breedte - inspringing)) { Double($0.count) }
  return regels.enumerated().map { $0 == 0 && !eersteOok ? $1 : ruimte + $1 }.joined(separator: "\n")
}

/// The same text with lines that are too wide taken to the next line, under where their own words begin. Tables and
/// paragraphs fit already.
package func binnenBreedte(_ tekst: String, _ breedte: Int = Regelbreedte.nu) -> String {
  tekst.split(separator: "\n", omittingEmptySubsequences: false).map { regel in
    guard regel.count > breedte else { return String(regel) }
    let ruimte = regel.prefix { $0 == " " }.count
    let diepte = min(ruimte + 2, breedte / 2)
    return String(repeating: " ", count: min(ruimte, diepte))
      + alinea(String(regel.dropFirst(ruimte)), breedte: breedte, inspringing: diepte)
  }.joined(separator: "\n")
}
