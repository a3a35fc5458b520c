/// The help texts, made from the same descriptions that the command line is read with.
enum Hulp {
  static func overzicht(_ opdrachten: [Opdracht]) -> String {
    let breedte = opdrachten.map(\.naam.count).max() ?? 0
    let regels = opdrachten.map { "  \(aangevuld($0.naam, breedte))  \($0.samenvatting)" }
    return """
      recept: rekenen aan Sociaal Recept

      Gebruik: recept <opdracht> [onderwerp] [--opties]

      \(regels.joined(separator: "\n"))

      Uitleg en een voorbeeld per opdracht: recept help <opdracht>
      Beginnen: recept vergelijk dordrecht-2022 factor-1-6 pilot-13

      """
  }

  static func van(_ opdracht: Opdracht) -> String {
    let onderwerp = opdracht.onderwerp.isEmpty ? "" : " \(opdracht.onderwerp)"
    let breedte = opdracht.opties.map(\.vorm.count).max() ?? 0
    let opties = opdracht.opties.map { "  \(aangevuld($0.vorm, breedte))  \($0.uitleg)" }
    return """
      \(opdracht.samenvatting)

      Gebruik: recept \(opdracht.naam)\(onderwerp) [--opties]

      Opties:
      \(opties.joined(separator: "\n"))

      Voorbeeld:
        \(opdracht.voorbeeld)

      """
  }

  private static func aangevuld(_ tekst: String, _ breedte: Int) -> String {
    tekst + String(repeating: " ", count: max(0, breedte - tekst.count))
  }
}
