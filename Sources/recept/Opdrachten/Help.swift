extension Opdracht {
  static let help = Opdracht(
    "help", "[OPDRACHT]", aantal: 0...2, samenvatting: "Legt een opdracht uit, of noemt ze allemaal.",
    voorbeeld: "recept help bereken"
  ) { invoer, uitvoer throws(Afbreking) in
    guard let naam = invoer.argumenten.first else {
      return try uitvoer.toon(Hulp.overzicht(Recept.opdrachten))
    }
    let opdracht = try zoek(naam, Array(invoer.argumenten.dropFirst()))
    try uitvoer.toon(
      opdracht.naam == Opdracht.register.naam ? Hulp.registeroverzicht : Hulp.van(opdracht))
  }

  static let aanvulling = Opdracht(
    "aanvulling", "bash|zsh|fish", aantal: 1...1,
    samenvatting: "Maakt een script waarmee uw shell opdrachten en opties aanvult.",
    voorbeeld: "source <(recept aanvulling bash)"
  ) { invoer, uitvoer throws(Afbreking) in
    guard let schil = Shellaanvulling(rawValue: invoer.argumenten[0]) else {
      throw Afbreking(
        .verkeerdGebruik,
        ["\"\(invoer.argumenten[0])\" is geen bekende shell; verwacht een van: bash, zsh, fish."])
    }
    try uitvoer.toon(
      schil.script(Recept.opdrachten, voorop: .register, Opdracht.registeropdrachten))
  }
}

private func zoek(_ naam: String, _ woorden: [String]) throws(Afbreking) -> Opdracht {
  do throws(Gebruiksfout) {
    let (opdracht, rest) = try Recept.opdracht(naam, woorden)
    if let woord = rest.first { throw .teVeel(woord, .help) }
    return opdracht
  } catch {
    throw Afbreking(.verkeerdGebruik, [error.zin])
  }
}
