import SociaalRecept

extension Opdracht {
  static let begin = opRegister(
    "begin", "[BESTAND]", aantal: 0...1, samenvatting: "Maakt een nieuw, leeg register.",
    voorbeeld: "begin dordrecht.register"
  ) { invoer, uitvoer throws(Afbreking) in
    let pad = invoer.argumenten.first ?? invoer.registerpad
    _ = try metRegister(pad, try Register.begin(pad))
    uitvoer.meld("\(pad) is gemaakt. De eerste aanmelding: recept register aanmelden --register \(pad)")
  }

  static let instellen = opRegister(
    "instellen", "[SLEUTEL WAARDE]", aantal: 0...2,
    samenvatting: "Toont of verandert normen, makelaars en bewaartermijnen.",
    voorbeeld: "instellen makelaar.noor West"
  ) { invoer, uitvoer throws(Afbreking) in
    let register = try invoer.openRegister()
    guard let sleutel = invoer.argumenten.first else {
      return try uitvoer.toon(try toonInstellingen(register, invoer))
    }
    guard invoer.argumenten.count == 2 else {
      throw Afbreking(
        .verkeerdGebruik,
        ["Achter \(sleutel) ontbreekt de waarde, zoals: recept register instellen norm-hulp 42"])
    }
    let (waarde, handeling) = (invoer.argumenten[1], try invoer.handeling())
    try metRegister(invoer.registerpad, try register.stel(sleutel, op: waarde, handeling))
    uitvoer.meld(waarde.isEmpty ? "\(sleutel) is weggehaald." : "\(sleutel) is nu \(waarde).")
  }
}

private func toonInstellingen(_ register: Register, _ invoer: Invoer) throws(Afbreking) -> String {
  let instellingen = try metRegister(invoer.registerpad, try register.instellingen())
  let breedte = instellingen.paren.map(\.sleutel.count).max() ?? 0
  let regels = instellingen.paren.map { paar in
    paar.sleutel + String(repeating: " ", count: breedte - paar.sleutel.count) + "  \(paar.waarde)\n"
  }
  return regels.joined()
    + """

    Normen zijn in dagen: vanaf de aanmelding, en bij terugkoppeling vanaf de routekeuze of het einde.
    Bewaartermijnen zijn in maanden na het sluiten. Wat u niet zelf hebt ingesteld, is een aanname.

    """
}
