import Weergave

/// The help texts, made from the same descriptions that the command line is read with.
enum Hulp {
  static func overzicht(_ opdrachten: [Opdracht]) -> String {
    """
    recept: rekenen aan Sociaal Recept

    Gebruik: recept <opdracht> [onderwerp] [--opties]

    \(lijst(opdrachten.map { ($0.naam, $0.samenvatting) }))

    Uitleg en een voorbeeld per opdracht: recept help <opdracht>
    Beginnen: recept vergelijk dordrecht-2022 factor-1-6 pilot-13

    """
  }

  /// The commands on a register.
  static var registeroverzicht: String {
    let begin = Opdracht.register.naam.count + 1
    let opdrachten = Opdracht.registeropdrachten.map { (String($0.naam.dropFirst(begin)), $0.samenvatting) }
    return """
      \(Opdracht.register.samenvatting)

      Gebruik: recept register <opdracht> [CASUS] [--opties]

      \(lijst(opdrachten))

      Het register is een bestand. Noem het met --register, of zet het pad in RECEPT_REGISTER.
      Uitleg en een voorbeeld per opdracht: recept help register <opdracht>
      Beginnen: recept register begin, en daarna: recept register aanmelden

      """
  }

  private static func lijst(_ opdrachten: [(naam: String, samenvatting: String)]) -> String {
    let breedte = opdrachten.map(\.naam.count).max() ?? 0
    return opdrachten.map { regel($0.naam, breedte, $0.samenvatting) }.joined(separator: "\n")
  }

  static func van(_ opdracht: Opdracht) -> String {
    let onderwerp = opdracht.onderwerp.isEmpty ? "" : " \(opdracht.onderwerp)"
    let breedte = opdracht.opties.map(\.vorm.count).max() ?? 0
    let opties = opdracht.opties.map { regel($0.vorm, breedte, $0.uitlegMetGrenzen) }
    return """
      \(opdracht.samenvatting)

      Gebruik: recept \(opdracht.naam)\(onderwerp) [--opties]

      Opties:
      \(opties.joined(separator: "\n"))

      Voorbeeld:
        \(opdracht.voorbeeld)

      """
  }

  /// A name with what it means beside it; on a terminal, below it where there is no room, and never past its edge.
  private static func regel(_ naam: String, _ breedte: Int, _ uitleg: String) -> String {
    guard Uitvoer.isTerminal else { return "  \(aangevuld(naam, breedte))  \(uitleg)" }
    let inspringing = breedte + 4
    guard Regelbreedte.nu - inspringing >= 24 else {
      return "  \(naam)\n" + alinea(uitleg, inspringing: 6, eersteOok: true)
    }
    let regels = alinea(uitleg, inspringing: inspringing, eersteOok: true)
    return "  \(aangevuld(naam, breedte))  \(regels.dropFirst(inspringing))"
  }

  private static func aangevuld(_ tekst: String, _ breedte: Int) -> String {
    tekst + String(repeating: " ", count: max(0, breedte - tekst.count))
  }
}
