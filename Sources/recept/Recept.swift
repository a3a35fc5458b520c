import BusinessCase
import Taal
import Weergave

/// The command `recept`.
@main
enum Recept {
  static let opdrachten: [Opdracht] = [
    .bereken, .vergelijk, .gevoeligheid, .omslagpunt, .waarde, .begroting, .onderhandel, .simuleer,
    .onderzoek, .bewijs, .legUit,
    .rapport,
    .kostenkaart, .register, .loket, .controleer, .verifieer, .voorbeeld, .meet, .help, .aanvulling,
  ]

  static func main() {
    let woorden = Array(CommandLine.arguments.dropFirst())
    let afloop = Regelbreedte.$nu.withValue(Uitvoer.breedte) { () -> Result<Void, Afbreking> in
      do throws(Afbreking) { return .success(try voer(woorden)) } catch { return .failure(error) }
    }
    if case .failure(let error) = afloop {
      for zin in error.zinnen { Uitvoer.foutmelding(zin) }
      exit(error.uitgang.rawValue)
    }
  }

  private static func voer(_ woorden: [String]) throws(Afbreking) {
    guard let naam = woorden.first, naam != "--help", naam != "-h" else {
      return try Uitvoer(stil: false).toon(Hulp.overzicht(opdrachten))
    }
    if naam == "--versie" || naam == "--version" {
      return try Uitvoer(stil: false).toon("recept \(versie)\n")
    }
    let (opdracht, invoer) = try lees(naam, Array(woorden.dropFirst()))
    let isIntern = invoer.heeft(.intern) && !invoer.heeft(.json)
    let uitvoer = Uitvoer(stil: invoer.heeft(.stil), opschrift: isIntern ? nietDelen : nil)
    if invoer.heeft(.hulp), opdracht.naam != Opdracht.register.naam {
      return try uitvoer.toon(Hulp.van(opdracht))
    }
    try opdracht.voer(invoer, uitvoer)
  }

  private static func lees(_ naam: String, _ woorden: [String]) throws(Afbreking) -> (Opdracht, Invoer) {
    do throws(Gebruiksfout) {
      let (opdracht, rest) = try opdracht(naam, woorden)
      return (opdracht, try Invoer(rest, voor: opdracht))
    } catch {
      throw Afbreking(.verkeerdGebruik, [error.zin])
    }
  }

  /// The command that the words begin with, and the words after it. A command on a register has two words.
  static func opdracht(
    _ naam: String, _ woorden: [String] = []
  ) throws(Gebruiksfout) -> (opdracht: Opdracht, rest: [String]) {
    if naam == kort { return try afgekort(woorden) }
    guard let opdracht = opdrachten.first(where: { $0.naam == naam }) else {
      throw .onbekendeOpdracht(
        naam, bedoeld: dichtstbijzijnde(naam, in: opdrachten.map(\.naam)), alle: "recept help")
    }
    guard naam == Opdracht.register.naam, let tweede = woorden.first, !tweede.hasPrefix("-") else {
      return (opdracht, woorden)
    }
    let namen = Opdracht.registeropdrachten.map(\.naam)
    guard let plaats = namen.firstIndex(of: "\(naam) \(tweede)") else {
      throw .onbekendeOpdracht(
        "\(naam) \(tweede)", bedoeld: dichtstbijzijnde("\(naam) \(tweede)", in: namen),
        alle: "recept \(naam)")
    }
    return (Opdracht.registeropdrachten[plaats], Array(woorden.dropFirst()))
  }

  /// `recept r` is `recept register`, and there the beginning of a word is enough when no other begins so.
  private static let kort = "r"

  private static func afgekort(_ woorden: [String]) throws(Gebruiksfout) -> (
    opdracht: Opdracht, rest: [String]
  ) {
    guard let begin = woorden.first, !begin.hasPrefix("-") else {
      return try opdracht(Opdracht.register.naam, woorden)
    }
    let namen = Opdracht.registeropdrachten.map(\.laatsteWoord)
    let passend = namen.filter { $0.hasPrefix(begin) }
    if passend.count > 1, !passend.contains(begin) { throw .nietDuidelijk(begin, passend) }
    let woord = passend.contains(begin) ? begin : passend.first ?? begin
    return try opdracht(Opdracht.register.naam, [woord] + woorden.dropFirst())
  }
}
