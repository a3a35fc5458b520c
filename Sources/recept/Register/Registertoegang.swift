import BusinessCase
import SociaalRecept
import Taal

/// The options that every command on a register takes.
extension Optie {
  static let register = Optie(
    "--register", .tekst(naam: "BESTAND"),
    "het register (gewoonlijk $RECEPT_REGISTER, of anders sociaal.register)")
  static let wie = Optie(
    "--wie", .tekst(naam: "NAAM"), "wie dit doet (gewoonlijk $RECEPT_WIE, of anders uw inlognaam)")
  static let klokKlopt = Optie(
    "--klok-klopt", .vlag, "de klok staat goed, al is het lang geleden dat er iets gebeurde")
  static let op = Optie("--op", .tekst(naam: "DATUM"), "de dag waarop het gebeurde (gewoonlijk vandaag)")
  static let deel = Optie(
    "--deel", kort: "-d", .tekst(naam: "DEEL"), "alleen dit deel van het traject: buurtwerk of wijkteam")
  static let kaart = Optie(
    "--kaart", .tekst(naam: "BESTAND"), "een andere kostenkaart dan \(Uitvoer.kostenkaart)")
  static let minuten = Optie("--minuten", kort: "-m", .getal(naam: "AANTAL", 0...1440), "hoe lang het duurde")
}

extension Optie {
  static let ook = Optie(
    "--ook", .tekst(naam: "CASUSSEN"), "ook bij deze casussen van het huishouden, met komma's ertussen")
}

extension Opdracht {
  /// A command on a register: `recept register NAAM`.
  static func opRegister(
    _ naam: String, _ onderwerp: String = "", aantal: ClosedRange<Int> = 0...0, samenvatting: String,
    voorbeeld: String, opties: [Optie] = [],
    voer: @escaping @Sendable (Invoer, Uitvoer) throws(Afbreking) -> Void
  ) -> Opdracht {
    Opdracht(
      "register \(naam)", onderwerp, aantal: aantal, samenvatting: samenvatting,
      voorbeeld: "recept register \(voorbeeld)", opties: opties + [.register, .wie, .klokKlopt], voer: voer)
  }
}

func openRegister(_ pad: String) throws(Afbreking) -> Register {
  try bestaat(pad)
  return try metRegister(pad, try Register(pad))
}

/// The same for who only looks at the file, and may not be allowed to write.
func registerTeLezen(_ pad: String) throws(Afbreking) -> Register {
  try bestaat(pad)
  return try metRegister(pad, try Register.teLezen(pad))
}

private func bestaat(_ pad: String) throws(Afbreking) {
  guard access(pad, F_OK) == 0 else {
    throw Afbreking(
      .geenInvoer,
      [
        "\(pad): dit register bestaat niet. Begin er een met: recept register begin \(pad); of noem het met --register"
      ])
  }
  var kenmerken = stat()
  if stat(pad, &kenmerken) == 0, kenmerken.st_mode & S_IFMT == S_IFDIR {
    throw Afbreking(.geenInvoer, ["\(pad): dit is een map; verwacht het bestand van een register."])
  }
}

extension Invoer {
  /// Where the register is.
  var registerpad: String { tekst("--register") ?? omgeving("RECEPT_REGISTER") ?? "sociaal.register" }

  func openRegister() throws(Afbreking) -> Register { try recept.openRegister(registerpad) }

  /// Who does this, at this moment.
  func handeling() throws(Afbreking) -> Handeling {
    let naam = tekst("--wie") ?? omgeving("RECEPT_WIE") ?? omgeving("LOGNAME") ?? omgeving("USER")
    guard let naam, !naam.isEmpty else {
      throw Afbreking(
        .verkeerdGebruik, ["Niet bekend is wie dit doet. Noem uw naam met --wie, of zet RECEPT_WIE."])
    }
    let wie = try metRegister("--wie", try Tekstkeuring.keurNaam(naam, veld: "naam"))
    return Handeling(
      wie: wie, tijdstip: Kalender.nu, vandaag: Kalender.vandaag, klokKlopt: heeft(.klokKlopt))
  }

  /// Opens the register and runs `werk` in it as one transaction.
  func inRegister<Uitkomst>(
    _ werk: (Zitting) throws(Registerfout) -> Uitkomst
  ) throws(Afbreking) -> Uitkomst {
    let handeling = try handeling()
    let register = try openRegister()
    let melding = try metRegister(registerpad, try register.klokmelding(handeling))
    let uitkomst = try metRegister(registerpad, try register.doe(handeling, werk))
    if let melding { Uitvoer.foutmelding(melding) }
    return uitkomst
  }

  /// The casus that the first word names.
  func casus() throws(Afbreking) -> Casusnummer { try casusnummer(argumenten[0]) }

  func casusnummer(_ woord: String) throws(Afbreking) -> Casusnummer {
    guard let nummer = Int(woord), nummer > 0 else {
      throw Afbreking(
        .verkeerdGebruik, ["\"\(woord)\" is geen casus; verwacht het nummer van een casus, zoals 17."])
    }
    return Casusnummer(nummer)
  }

  /// The day that an option names.
  func datum(_ naam: String) throws(Afbreking) -> Datum? {
    guard let tekst = tekst(naam) else { return nil }
    guard let datum = Datum(tekst) else {
      throw Afbreking(.verkeerdGebruik, ["\(naam) \(tekst): dit is geen dag; verwacht \(Datum.verwacht)."])
    }
    return datum
  }

  /// The day that it happened.
  func op() throws(Afbreking) -> Datum { try datum("--op") ?? Kalender.vandaag }

  /// A stand that somebody kept.
  func verwacht() throws(Afbreking) -> Stand? {
    guard let tekst = tekst("--verwacht") else { return nil }
    if let stand = Stand(tekst) { return stand }
    throw Afbreking(.verkeerdGebruik, ["--verwacht \(tekst.ingekort): verwacht \(Stand.verwacht)."])
  }

  /// One word of a fixed list.
  func keuze<Keuze: CaseIterable & RawRepresentable<String>>(
    _ naam: String, _: Keuze.Type = Keuze.self
  ) throws(Afbreking) -> Keuze? {
    guard let tekst = tekst(naam) else { return nil }
    return try recept.keuze(tekst, bij: naam)
  }

  func deel() throws(Afbreking) -> Deel? { try keuze("--deel") }

  /// Yes or no; nil when nothing was said.
  func jaNee(_ naam: String) throws(Afbreking) -> Bool? {
    try keuze(naam, JaNee.self).map { $0 == .ja }
  }

  private enum JaNee: String, CaseIterable { case ja, nee }
}

/// The word that was meant, from a fixed list.
func keuze<Keuze: CaseIterable & RawRepresentable<String>>(
  _ tekst: String, bij naam: String, _: Keuze.Type = Keuze.self
) throws(Afbreking) -> Keuze {
  if let keuze = Keuze(rawValue: tekst.lowercased()) { return keuze }
  throw .verkeerdWoord(tekst, bij: naam, uit: Keuze.allCases.map(\.rawValue))
}

/// The same for a list of words.
func keuze(_ tekst: String, bij naam: String, uit woorden: [String]) throws(Afbreking) -> String {
  if let woord = woorden.first(where: { $0 == tekst.lowercased() }) { return woord }
  throw .verkeerdWoord(tekst, bij: naam, uit: woorden)
}

extension Afbreking {
  fileprivate static func verkeerdWoord(_ tekst: String, bij naam: String, uit woorden: [String]) -> Afbreking
  {
    let bedoeld = dichtstbijzijnde(tekst, in: woorden).map { " Bedoelde u \"\($0)\"?" } ?? ""
    return Afbreking(
      .verkeerdGebruik, ["\(naam) \(tekst): verwacht een van: \(woorden.joined(separator: ", ")).\(bedoeld)"])
  }
}

/// Runs work on a register; what goes wrong becomes a sentence with the right exit code.
func metRegister<Uitkomst>(
  _ pad: String, _ werk: @autoclosure () throws(Registerfout) -> Uitkomst
) throws(Afbreking) -> Uitkomst {
  do throws(Registerfout) { return try werk() } catch {
    // A sentence that names the file itself does not need it in front as well.
    let zin = error.zin.hasPrefix("\(pad) ") ? error.zin : "\(pad): \(error.zin)"
    throw Afbreking(error.uitgang, ["\(zin)."])
  }
}

extension Registerfout {
  fileprivate var uitgang: Uitgang {
    switch self {
    case .opslag(.bezet), .nietGewist: .probeerOpnieuw
    case .opslag(.schijfVol), .opslag(.schijffout), .opslag(.anders): .kanNietSchrijven
    case .opslag(.alleenLezen), .opslag(.bestaatAl), .opslag(.nietTeOpenen): .kanNietMaken
    case .instelling, .instellingswaarde: .verkeerdGebruik
    default: .verkeerdeGegevens
    }
  }
}

/// The clock and the calendar on the wall.
enum Kalender {
  static var nu: Tijdstip { Tijdstip(seconden: time(nil)) }

  /// The day where the user is, by the time zone of the machine.
  static var vandaag: Datum {
    var seconden = time(nil)
    var delen = tm()
    guard localtime_r(&seconden, &delen) != nil else { return nu.datum }
    return Datum(jaar: Int(delen.tm_year) + 1900, maand: Int(delen.tm_mon) + 1, dag: Int(delen.tm_mday))
      ?? nu.datum
  }
}
