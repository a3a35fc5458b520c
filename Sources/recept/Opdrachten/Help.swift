extension Opdracht {
  static let help = Opdracht(
    "help", "[OPDRACHT]", aantal: 0...1, samenvatting: "Legt een opdracht uit, of noemt ze allemaal.",
    voorbeeld: "recept help bereken"
  ) { invoer, uitvoer throws(Afbreking) in
    guard let naam = invoer.argumenten.first else {
      return try uitvoer.toon(Hulp.overzicht(Recept.opdrachten))
    }
    try uitvoer.toon(Hulp.van(try zoek(naam)))
  }

  static let aanvulling = Opdracht(
    "aanvulling", "bash|zsh|fish", aantal: 1...1,
    samenvatting: "Maakt een script waarmee uw shell opdrachten en opties aanvult.",
    voorbeeld: "source <(recept aanvulling bash)"
  ) { invoer, uitvoer throws(Afbreking) in
    guard let schil = Aanvulling(rawValue: invoer.argumenten[0]) else {
      throw Afbreking(
        .verkeerdGebruik,
        ["\"\(invoer.argumenten[0])\" is geen bekende shell; verwacht een van: bash, zsh, fish."])
    }
    try uitvoer.toon(schil.script(Recept.opdrachten))
  }
}

private func zoek(_ naam: String) throws(Afbreking) -> Opdracht {
  do throws(Gebruiksfout) {
    return try Recept.opdracht(naam)
  } catch {
    throw Afbreking(.verkeerdGebruik, [error.zin])
  }
}
