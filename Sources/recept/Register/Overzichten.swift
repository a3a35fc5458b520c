import BusinessCase
import SociaalRecept
import Taal
import Weergave

extension Opdracht {
  static let werklijst = opRegister(
    "lijst", samenvatting: "Toont wat er moet gebeuren; wat het eerst moet staat bovenaan.",
    voorbeeld: "lijst --makelaar noor",
    opties: [
      Optie("--makelaar", .tekst(naam: "NAAM"), "alleen de casussen van deze makelaar"),
      Optie("--stadsdeel", .tekst(naam: "NAAM"), "alleen bewoners in West, Centrum of Oost"),
      alles, .peildatum, .jsonVanRegister,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (register, instellingen) = try invoer.registerMetInstellingen()
    let (peildatum, handeling) = (try invoer.peildatum(), try invoer.handeling())
    let casussen = try metRegister(invoer.registerpad, try register.lopend(metNamenVoor: handeling))
    let keuze = try invoer.keuze(uit: casussen, instellingen, op: peildatum)
    meldLater(keuze, uitvoer)
    let werklijst = Werklijst(
      Herinnering.lijst(keuze, instellingen, peildatum: peildatum), instellingen, peildatum: peildatum,
      alles: invoer.heeft(alles))
    try uitvoer.toon(invoer.heeft(.jsonVanRegister) ? werklijst.json.document : werklijst.tekst)
  }

  static let toon = opRegister(
    "toon", "CASUS", aantal: 1...1,
    samenvatting: "Toont een casus op een scherm, met alles wat er gebeurde. Wie kijkt, wordt vastgelegd.",
    voorbeeld: "toon 17", opties: [doorgehaald, .peildatum, .jsonVanRegister]
  ) { invoer, uitvoer throws(Afbreking) in
    let (nummer, peildatum, handeling) = (try invoer.casus(), try invoer.peildatum(), try invoer.handeling())
    let (register, instellingen) = try invoer.registerMetInstellingen()
    let dossier = try metRegister(
      invoer.registerpad, try register.dossier(nummer, handeling, inzage: "toon"))
    let blad = Casusblad(
      dossier, instellingen, peildatum: peildatum, metDoorgehaald: invoer.heeft(doorgehaald))
    try uitvoer.toon(invoer.heeft(.jsonVanRegister) ? blad.json.document : blad.tekst)
  }

  static let wachttijd = opRegister(
    "wachttijd", samenvatting: "Toont hoe lang bewoners wachten, ook zij die nog wachten.",
    voorbeeld: "wachttijd --per wijk --vanaf 1-1-2022",
    opties: [
      Optie("--per", .tekst(naam: "WOORD"), "ook per wijk, stadsdeel, route, kanaal of makelaar"),
      Optie("--vanaf", .tekst(naam: "DATUM"), "alleen wie vanaf deze dag is aangemeld"),
      Optie("--tot", .tekst(naam: "DATUM"), "alleen wie tot en met deze dag is aangemeld"),
      .peildatum, .intern, .jsonVanRegister,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let (vanaf, tot) = try invoer.periode()
    let (peildatum, indeling): (Datum, Wachtoverzicht.Indeling?) = (
      try invoer.peildatum(), try invoer.keuze("--per")
    )
    let (vraag, register) = try invoer.cijfervraag("wachttijd")
    let handeling = try vraag.handeling(register)
    if handeling != nil, vraag.blik == .uitgave { try invoer.keurPeriode() }
    let (gegevens, blik) = try metRegister(
      vraag.pad,
      try register.wachtgegevens(vraag.blik, per: indeling, voor: vraag.opdracht, door: handeling))
    let overzicht = Wachtoverzicht(
      gegevens.casussen, gegevens.instellingen, peildatum: blik.peildatum ?? peildatum, vanaf: vanaf,
      tot: tot,
      per: indeling, isAfgeschermd: blik.uitgave != nil)
    try uitvoer.toon(
      invoer.heeft(.jsonVanRegister)
        ? overzicht.json(gegevens.instellingen, blik).document : overzicht.tekst(gegevens.instellingen, blik))
  }

  static let caseload = opRegister(
    "caseload", samenvatting: "Toont hoeveel casussen iedere makelaar en ieder paar heeft.",
    voorbeeld: "caseload", opties: [.jsonVanRegister]
  ) { invoer, uitvoer throws(Afbreking) in
    let (register, instellingen) = try invoer.registerMetInstellingen()
    let casussen = try metRegister(invoer.registerpad, try register.lopend())
    if !instellingen.fictief {
      let handeling = try invoer.handeling()
      try metRegister(
        invoer.registerpad, try register.legInzageVast("caseload", aantal: casussen.count, handeling))
    }
    let caseload = Caseload(casussen, instellingen)
    try uitvoer.toon(
      invoer.heeft(.jsonVanRegister) ? caseload.json(instellingen).document : caseload.tekst(instellingen))
  }

  static let afloop = opRegister(
    "overzicht", "WAT", aantal: 1...1,
    samenvatting: "Toont hoe het ging: \(woorden(Afloop.Deel.self)).", voorbeeld: "overzicht voorveld",
    opties: [.intern, .jsonVanRegister]
  ) { invoer, uitvoer throws(Afbreking) in
    let deel: Afloop.Deel = try recept.keuze(invoer.argumenten[0], bij: "overzicht")
    let (vraag, register) = try invoer.cijfervraag("overzicht \(deel.rawValue)")
    let handeling = try vraag.handeling(register)
    let (afloop, blik) = try metRegister(
      vraag.pad, try register.afloop(vraag.blik, deel, voor: vraag.opdracht, door: handeling))
    let blad = Afloopblad(afloop, deel, try metRegister(vraag.pad, try register.instellingen()), blik)
    try uitvoer.toon(invoer.heeft(.jsonVanRegister) ? blad.json.document : blad.tekst)
  }

  static let effect = opRegister(
    "effect", samenvatting: "Toont wat er voor bewoners veranderde, van wie twee keer is gemeten.",
    voorbeeld: "effect", opties: [.intern, .jsonVanRegister]
  ) { invoer, uitvoer throws(Afbreking) in
    let (vraag, register) = try invoer.cijfervraag("effect")
    let handeling = try vraag.handeling(register)
    let (effecten, blik) = try metRegister(
      vraag.pad, try register.effecten(vraag.blik, voor: vraag.opdracht, door: handeling))
    let blad = Effectblad(effecten, try metRegister(vraag.pad, try register.instellingen()), blik)
    try uitvoer.toon(invoer.heeft(.jsonVanRegister) ? blad.json.document : blad.tekst)
  }
}

private let doorgehaald = Optie(
  "--doorgehaald", .vlag, "ook wat is doorgehaald of verbeterd, met door wie en waarom")
private let alles = Optie("--alles", .vlag, "ook wat nu niets vraagt, zonder einde")

extension Optie {
  static let peildatum = Optie(
    "--peildatum", .tekst(naam: "DATUM"), "de dag waarop het telt (gewoonlijk vandaag)")
  static let jsonVanRegister = Optie("--json", .vlag, "uitvoer als JSON")
}

extension Invoer {
  func peildatum() throws(Afbreking) -> Datum { try datum("--peildatum") ?? Kalender.vandaag }

  fileprivate func registerMetInstellingen() throws(Afbreking) -> (Register, Instellingen) {
    let register = try openRegister()
    return (
      register,
      try metRegister(registerpad, try register.instellingen())
    )
  }

  /// What a figure of the register is asked with.
  fileprivate func cijfervraag(_ opdracht: String) throws(Afbreking) -> (Registervraag, Register) {
    (Registervraag(registerpad, voor: opdracht, self), try openRegister())
  }

  /// Who moves a day from one to the other sees who was in between.
  fileprivate func keurPeriode() throws(Afbreking) {
    let gekozen = [Optie.peildatum.naam, "--vanaf", "--tot"].filter { tekst($0) != nil }
    guard let eerste = gekozen.first else { return }
    throw Afbreking(
      .verkeerdGebruik,
      [
        "\(eerste) gaat bij echte casussen alleen samen met --intern: wie twee perioden van elkaar aftrekt, houdt één bewoner over. Zonder \(eerste) staan hier de cijfers van de uitgave, en die mag u delen."
      ])
  }

  fileprivate func periode() throws(Afbreking) -> (vanaf: Datum?, tot: Datum?) {
    let (vanaf, tot) = (try datum("--vanaf"), try datum("--tot"))
    if let vanaf, let tot, vanaf > tot {
      throw Afbreking(
        .verkeerdGebruik, ["--vanaf \(vanaf) is later dan --tot \(tot); verwacht een dag tot en met \(tot)."])
    }
    return (vanaf, tot)
  }

  /// The casussen of one makelaar, of one part of town, or of both.
  fileprivate func keuze(
    uit casussen: [Casusregel], _ instellingen: Instellingen, op peildatum: Datum
  ) throws(Afbreking) -> [Casusregel] {
    let makelaar = try makelaar(uit: casussen, instellingen)
    let stadsdeel = try stadsdeel()
    return casussen.filter {
      (makelaar == nil || $0.behandelaar(op: peildatum) == makelaar)
        && (stadsdeel == nil || $0.stadsdeel == stadsdeel)
    }
  }

  private func stadsdeel() throws(Afbreking) -> Stadsdeel? {
    guard let woord = tekst("--stadsdeel") else { return nil }
    if let stadsdeel = Stadsdeel.allCases.first(where: { $0.rawValue.lowercased() == woord.lowercased() }) {
      return stadsdeel
    }
    let namen = Stadsdeel.allCases.map(\.rawValue).joined(separator: ", ")
    throw Afbreking(.verkeerdGebruik, ["--stadsdeel \(woord): verwacht een van: \(namen)."])
  }

  private func makelaar(uit casussen: [Casusregel], _ instellingen: Instellingen) throws(Afbreking) -> String?
  {
    guard let woord = tekst("--makelaar") else { return nil }
    let namen = Set(instellingen.makelaars.keys).union(casussen.compactMap(\.makelaar))
    guard !namen.contains(woord) else { return woord }
    let bedoeld = dichtstbijzijnde(woord, in: namen.sorted()).map { " Bedoelde u \"\($0)\"?" } ?? ""
    throw Afbreking(
      .verkeerdGebruik,
      ["--makelaar \(woord): deze makelaar heeft geen casussen en staat niet in de instellingen.\(bedoeld)"])
  }
}

/// Says which casussen hold something that has not been yet: a clock was ahead when it was written, or is behind now.
private func meldLater(_ casussen: [Casusregel], _ uitvoer: Uitvoer) {
  let later = casussen.filter { max($0.aangemeld, $0.laatste) > Kalender.vandaag }
  guard let eerste = later.first else { return }
  uitvoer.meld(
    "Let op: van \(later.count == 1 ? "casus \(eerste.nummer) ligt" : "\(later.count) casussen, zoals casus \(eerste.nummer), ligt") er iets na vandaag (\(max(eerste.aangemeld, eerste.laatste))). Stond de klok voor toen het werd opgeschreven, dan kunt u het terugnemen: recept register afronden \(eerste.nummer) anders --als foutieve-invoer"
  )
}
