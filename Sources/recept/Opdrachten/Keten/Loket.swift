import BusinessCase
import Loket
import Scenariobestand
import SociaalRecept
import Taal

extension Opdracht {
  static let loket = Opdracht(
    "loket",
    samenvatting:
      "Het register in een browser: op deze computer, of achter een beveiligd adres voor het hele team.",
    voorbeeld: "recept loket --proef",
    opties: [
      proef, .register,
      Optie(
        "--adres", .tekst(naam: "ADRES"), "waarop het loket luistert (gewoonlijk 127.0.0.1, deze computer)"),
      Optie("--poort", .getal(naam: "GETAL", 0...65_535), "de poort (gewoonlijk 8080; 0 is een vrije)"),
      Optie(
        "--openbaar", .tekst(naam: "ADRES"),
        "het adres waaronder mensen het loket kennen, zoals https://loket.voorbeeld.nl; nodig achter een proxy met TLS"
      ),
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    guard Natrium.begin() else {
      throw Afbreking(
        .kanNietMaken, ["Deze computer geeft geen toeval; het loket kan zonder niet veilig zijn."])
    }
    if invoer.heeft(proef) { return try oefen(invoer, uitvoer) }
    let pad = invoer.registerpad
    let register = try openRegister(pad)
    let kluis = try sleutel(Loketinstellingen.sleutelbestand(pad))
    var instellingen = Loketinstellingen(
      register: pad, kluis: kluis,
      klok: { Moment(tijdstip: Kalender.nu, vandaag: Kalender.vandaag) }, dagboek: dagboek)
    instellingen.openbaar = try openbaar(invoer)
    instellingen.volgens = afspraken(uitvoer)
    instellingen.scenarios = .meegeleverd
    try keurAdres(invoer, instellingen)
    let link = try opzetlink(register, pad)
    uitvoer.meld("Stand: \(try metRegister(pad, try register.stand()))")
    try serveer(instellingen, invoer) { basis in
      uitvoer.meld("Het loket is open op \(basis). Stoppen: Ctrl-C")
      if let link {
        uitvoer.meld(
          "Er zijn nog geen gebruikers. Word de eerste beheerder, binnen een dag: \(basis)/welkom/\(link)")
      }
    }
  }
}

private let proef = Optie(
  "--proef", .vlag, "meteen beginnen op een verzonnen register, alleen op deze computer; u kiest een rol")

private let dagboek: @Sendable (String) -> Void = { Uitvoer.foutmelding("\(Kalender.nu) \($0)") }

/// The prices and conventions that hold for casussen that stand by themselves. The loket opens without them as well.
private func afspraken(_ uitvoer: Uitvoer) -> Scenario? {
  do throws(Leesfouten) {
    return try Scenariobibliotheek.vanGebruiker.scenario(basisscenario).scenario
  } catch {
    uitvoer.meld("Let op: \(basisscenario) is niet te lezen; beoordelen kan nu niet in het loket.")
    return nil
  }
}

extension Scenariokast {
  /// What can be called by its name. Of a chain, the replications of a command without options.
  fileprivate static var meegeleverd: Scenariokast {
    let bibliotheek = Scenariobibliotheek.vanGebruiker
    let kaften = bibliotheek.scenarionamen.compactMap { naam in
      (try? bibliotheek.scenario(naam)).map {
        Kaft(naam: naam, titel: $0.scenario.naam, omschrijving: $0.scenario.omschrijving)
      }
    }
    return Scenariokast(kaften) { naam, getypt in
      let stellingen = getypt.map { ($0, Stelling($0)) }
      if let onleesbaar = stellingen.first(where: { $0.1 == nil })?.0 {
        return .fout("\(onleesbaar.ingekort): verwacht GETAL=WAARDE, zoals traject.prijs=1200")
      }
      do throws(Leesfouten) {
        let gelezen = try bibliotheek.scenario(naam, met: stellingen.compactMap(\.1))
        return .scenario(Nabootswijze().nagebootst(gelezen).scenario)
      } catch {
        return getypt.isEmpty ? .geen : .fout(error.fouten.map(\.zin).joined(separator: " "))
      }
    }
  }
}

private func sleutel(_ pad: String) throws(Afbreking) -> Kluis {
  do throws(Kluis.Fout) { return try Kluis(pad) } catch { throw Afbreking(.kanNietMaken, ["\(error.zin)."]) }
}

private func openbaar(_ invoer: Invoer) throws(Afbreking) -> Openbaaradres? {
  guard let tekst = invoer.tekst("--openbaar") else { return nil }
  if let adres = Openbaaradres(tekst) { return adres }
  throw Afbreking(
    .verkeerdGebruik,
    ["--openbaar \(tekst): verwacht https:// en een naam, zoals https://loket.voorbeeld.nl."])
}

/// Without TLS in front everything would be readable on the way.
private func keurAdres(_ invoer: Invoer, _ instellingen: Loketinstellingen) throws(Afbreking) {
  let adres = invoer.tekst("--adres") ?? "127.0.0.1"
  if adres.hasPrefix("127.") || adres == "::1" || adres == "localhost" || instellingen.openbaar != nil {
    return
  }
  throw Afbreking(
    .verkeerdGebruik,
    [
      "--adres \(adres) is ook voor anderen te bereiken; zet er een proxy met TLS voor en noem het adres daarvan met --openbaar."
    ])
}

/// Nil once there are users.
private func opzetlink(_ register: Register, _ pad: String) throws(Afbreking) -> String? {
  guard try metRegister(pad, try register.gebruikers()).isEmpty else { return nil }
  return try metLoketbestand(pad) { bestand throws(Opslagfout) in
    try bestand.maakLink(.opzetten, voor: nil, nu: Kalender.nu.seconden)
  }
}

/// Runs work on the file beside the register.
func metLoketbestand<Uitkomst>(
  _ register: String, _ werk: (Loketbestand) throws(Opslagfout) -> Uitkomst
) throws(Afbreking) -> Uitkomst {
  do throws(Opslagfout) {
    return try werk(try Loketbestand(Loketinstellingen.loketbestand(register)))
  } catch {
    throw Afbreking(.kanNietMaken, ["\(error.zin)."])
  }
}

private func serveer(
  _ instellingen: Loketinstellingen, _ invoer: Invoer, gereed: (_ basis: String) -> Void
) throws(Afbreking) {
  let adres = invoer.tekst("--adres") ?? "127.0.0.1"
  let server = Server(
    adres: adres == "localhost" ? "127.0.0.1" : adres, poort: invoer.getal("--poort") ?? 8080,
    herken: { instellingen.herken(&$0) }, baan: { instellingen.baan($0) }, vol: { instellingen.vol($0) },
    maker: { instellingen.beantwoorder() })
  do throws(Serverfout) {
    try server.draai { poort in
      gereed(instellingen.openbaar?.tekst ?? "http://\(adres.contains(":") ? "[\(adres)]" : adres):\(poort)")
    }
  } catch {
    throw Afbreking(.kanNietMaken, ["\(error.zin)."])
  }
}

/// An invented register that is gone afterwards. The calendar stands at its last day, so that what is late is late.
private func oefen(_ invoer: Invoer, _ uitvoer: Uitvoer) throws(Afbreking) {
  for optie in ["--register", "--adres", "--openbaar"] where invoer.tekst(optie) != nil {
    throw Afbreking(
      .verkeerdGebruik,
      [
        "--proef oefent op een eigen, verzonnen register, alleen op deze computer; \(optie) hoort daar niet bij."
      ])
  }
  let map = try Oefenmap()
  defer { map.ruimOp() }
  _ = try metRegister(map.register, try Voorbeeldregister(zaad: 2022).maak(map.register))
  let begin = Tijdstip(seconden: (Voorbeeldregister.einde.dagnummer + 1) * 86_400 + 9 * 3600)
  let verschil = begin.seconden - Kalender.nu.seconden
  let klok: @Sendable () -> Moment = {
    let nu = Tijdstip(seconden: Kalender.nu.seconden + verschil)
    return Moment(tijdstip: nu, vandaag: nu.datum)
  }
  let register = try openRegister(map.register)
  let moment = klok()
  let handeling = Handeling(wie: "loket", tijdstip: moment.tijdstip, vandaag: moment.vandaag)
  try metRegister(
    map.register,
    try register.doe(handeling) { zitting throws(Registerfout) in
      for rol in Rol.allCases {
        try zitting.maakGebruiker(rol == .makelaar ? Voorbeeldregister.eersteMakelaar : rol.rawValue, rol)
      }
    })
  var instellingen = Loketinstellingen(register: map.register, kluis: Kluis(), klok: klok, dagboek: dagboek)
  instellingen.isProef = true
  instellingen.volgens = afspraken(uitvoer)
  instellingen.scenarios = .meegeleverd
  try serveer(instellingen, invoer) { basis in
    uitvoer.meld(
      "Het loket is open om te oefenen op \(basis). Het is er \(moment.vandaag), en alles is verzonnen. Stoppen: Ctrl-C"
    )
  }
}

/// A folder of our own that is gone when the program stops.
private struct Oefenmap {
  private let map: String
  var register: String { "\(map)/oefenen.register" }

  init() throws(Afbreking) {
    // POSIX names the one, and where nobody set it, the other.
    let tijdelijk = omgeving("TMPDIR") ?? "/tmp"
    var vorm = Array("\(tijdelijk)/recept-loket-XXXXXX".utf8CString)
    guard mkdtemp(&vorm) != nil else {
      throw Afbreking(.kanNietMaken, ["In \(tijdelijk) kan geen map worden gemaakt."])
    }
    map = String(decoding: vorm.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func ruimOp() {
    for deel in ["", ".loket"] {
      for achter in ["", "-wal", "-shm", "-journal"] { unlink(register + deel + achter) }
    }
    rmdir(map)
  }
}
