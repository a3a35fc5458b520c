import BusinessCase
import Scenariobestand
import SociaalRecept
import Taal
import Weergave

extension Opdracht {
  static let beoordelen = opRegister(
    "beoordelen", "CASUS", aantal: 1...1,
    samenvatting: "Legt vast welke zorg er door een traject niet of juist wel kwam.",
    voorbeeld: "beoordelen 17 --post huisarts-consult-kort --aantal 1 --per maand --duur 12 --kans 0,8",
    opties: Zorgregelveld.gevraagd.map(\.optie) + [
      Optie("--toelichting", .tekst(naam: "TEKST"), "waarom, in een zin"),
      zonder, Optie("--vervalt", .getal(naam: "REGEL", 1...10_000), "deze zorgregel telt niet meer"),
      .kaart, .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let op = try invoer.op()
    try invoer.eenDing()
    if let regel = invoer.getal("--vervalt") {
      let casus = try invoer.voeg { _ in .regelVervallen(nummer: regel, op: op) }
      return uitvoer.bevestig("Zorgregel \(regel) van casus \(casus.nummer) is vervallen.\n")
    }
    if invoer.heeft(zonder) {
      let casus = try invoer.voeg { _ in .beoordeeld([], op: op) }
      return uitvoer.bevestig("Casus \(casus.nummer) is beoordeeld: er veranderde geen zorg.\n")
    }
    let zorgregel = try invoer.zorgregel()
    try invoer.controleerPost(zorgregel.post)
    let nummer = try invoer.casus()
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.beoordeel(zorgregel, toelichting: invoer.tekst("--toelichting"), op: op, bij: nummer)
    }
    let regel = casus.hoogsteRegel
    uitvoer.bevestig(
      casus.regels.last?.isClaim ?? false
        ? "Zorgregel \(regel) van casus \(casus.nummer) is bewaard. Laten toetsen: recept register toetsen \(casus.nummer) \(regel) OORDEEL --door huisarts\n"
        : "Zorgregel \(regel) van casus \(casus.nummer) is bewaard.\n")
  }

  static let toetsen = opRegister(
    "toetsen", "[CASUS REGEL OORDEEL]", aantal: 0...3,
    samenvatting: "Legt vast wat huisarts of wijkteam van een zorgregel vindt; zonder casus: wat er wacht.",
    voorbeeld: "toetsen 17 1 bijgesteld --door huisarts --kans 0,5",
    opties: [
      Optie("--door", .tekst(naam: "WIE"), "huisarts of wijkteam"),
      Optie(aantaloptie, .tekst(naam: "GETAL"), "bij bijgesteld: hoeveel het volgens de toetser was"),
      Optie(kansoptie, .tekst(naam: "KANS"), "bij bijgesteld: hoe waarschijnlijk het volgens de toetser was"),
      Optie("--reden", .tekst(naam: "TEKST"), "waarom; verplicht bij verworpen"), .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    guard let door: Toetser = try invoer.keuze("--door") else {
      throw Afbreking(.verkeerdGebruik, ["Wie toetst? Verwacht --door huisarts of --door wijkteam."])
    }
    if invoer.argumenten.isEmpty { return try uitvoer.toon(try toetslijst(door, invoer)) }
    guard invoer.argumenten.count == 3 else {
      throw Afbreking(
        .verkeerdGebruik,
        [
          "Verwacht CASUS REGEL OORDEEL – bijvoorbeeld: recept register toetsen 17 1 bevestigd --door huisarts"
        ])
    }
    guard let regel = Int(invoer.argumenten[1]), regel > 0 else {
      throw Afbreking(
        .verkeerdGebruik,
        ["\"\(invoer.argumenten[1])\" is geen zorgregel; verwacht het nummer van een regel, zoals 1."])
    }
    let (oordeel, op) = (try invoer.oordeel(), try invoer.op())
    let casus = try invoer.voeg(tekst: "--reden") { _, reden in
      .getoetst(regel: regel, Toetsing(door: door, oordeel: oordeel, reden: reden, op: op))
    }
    uitvoer.bevestig("Zorgregel \(regel) van casus \(casus.nummer) is \(oordeel.naam) door \(door.naam).\n")
  }
}

private let zonder = Optie("--geen", .vlag, "beoordeeld: er veranderde geen zorg")

private let aantaloptie = Zorgregelveld.aantal.optienaam
private let kansoptie = Zorgregelveld.kans.optienaam

private enum Oordeelwoord: String, CaseIterable { case bevestigd, bijgesteld, verworpen }

private func toetslijst(_ toetser: Toetser, _ invoer: Invoer) throws(Afbreking) -> String {
  let (register, handeling, pad) = (try invoer.openRegister(), try invoer.handeling(), invoer.registerpad)
  let vragen = try metRegister(pad, try register.toetsvragen(voor: toetser))
  let instellingen = try metRegister(pad, try register.instellingen())
  let wat = "toetslijst \(toetser.rawValue)"
  try metRegister(pad, try register.legInzageVast(wat, aantal: vragen.count, handeling))
  return Toetslijst(vragen, voor: toetser, instellingen).tekst
}

extension Invoer {
  fileprivate func oordeel() throws(Afbreking) -> Toetsoordeel {
    let aantal = try getalMetKomma(aantaloptie, Zorgregelveld.hoeveelheden)
    let kans = try deel(kansoptie)
    let woord: Oordeelwoord = try recept.keuze(argumenten[2], bij: "oordeel")
    if woord != .bijgesteld, aantal != nil || kans != nil {
      throw Afbreking(.verkeerdGebruik, ["\(aantaloptie) en \(kansoptie) horen alleen bij bijgesteld."])
    }
    switch woord {
    case .bevestigd: return .bevestigd
    case .bijgesteld: return .bijgesteld(aantal: aantal, kans: kans)
    case .verworpen: return .verworpen
    }
  }

  /// `--post`, `--geen` and `--vervalt` say different things; two of them would silently lose one.
  fileprivate func eenDing() throws(Afbreking) {
    let genoemd = [Zorgregelveld.post.optienaam, "--geen", "--vervalt"].filter { tekst($0) != nil }
    guard genoemd.count > 1 else { return }
    throw Afbreking(
      .verkeerdGebruik,
      ["\(genoemd.joined(separator: " en ")) gaan niet samen; doe er een tegelijk. Er is niets veranderd."])
  }

  /// - Throws: when it is not on the kostenkaart.
  fileprivate func controleerPost(_ post: Kostenpost.ID) throws(Afbreking) {
    let kaart = try kostenkaart()
    guard let bezwaar = kaart.bezwaar(tegen: post) else { return }
    throw Afbreking(.verkeerdGebruik, ["\(Zorgregelveld.post.optienaam) \(bezwaar)"])
  }

  /// The price list that posts are held against.
  func kostenkaart() throws(Afbreking) -> Kostenkaart {
    do throws(Leesfouten) {
      return try Scenariobibliotheek.vanGebruiker.kostenkaart(tekst("--kaart") ?? "kostenkaart")
    } catch {
      let anders = "Staat de kostenkaart ergens anders? Noem het bestand met --kaart."
      let fout = Afbreking([error])
      throw Afbreking(fout.uitgang, fout.zinnen + (tekst("--kaart") == nil ? [anders] : []))
    }
  }
}

extension Kostenkaart {
  /// Why a post cannot be used; nil when it stands here.
  func bezwaar(tegen post: Kostenpost.ID) -> String? {
    guard self[post] == nil else { return nil }
    let bedoeld =
      dichtstbijzijnde(post.tekst, in: posten.map(\.id.tekst)).map { " Bedoelde u \"\($0)\"?" } ?? ""
    return "\(post): dit staat niet op de kostenkaart.\(bedoeld) Alle posten: recept kostenkaart"
  }
}
