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
    opties: [
      Optie("--post", .tekst(naam: "POST"), "welke zorg: een post van de kostenkaart"),
      Optie("--soort", .tekst(naam: "WOORD"), "vermeden (gewoonlijk), meer, inzet of tegenslag"),
      Optie("--aantal", .tekst(naam: "GETAL"), "hoeveel (gewoonlijk 1)"),
      Optie("--per", .tekst(naam: "WOORD"), "eenmalig (gewoonlijk), dag, week, maand of jaar"),
      Optie("--vanaf", .getal(naam: "MAANDEN", 0...1200), "na hoeveel maanden het begint (gewoonlijk 0)"),
      Optie(
        "--duur", .getal(naam: "MAANDEN", 0...1200), "hoeveel maanden het duurt (gewoonlijk tot het einde)"),
      Optie(
        "--kans", .tekst(naam: "KANS"), "hoe waarschijnlijk die zorg was zonder traject, van 0 tot en met 1"),
      Optie("--toerekening", .tekst(naam: "DEEL"), "welk deel aan het traject te danken is (gewoonlijk 1)"),
      Optie("--uitdoving", .tekst(naam: "DEEL"), "welk deel er per jaar van af gaat (gewoonlijk 0)"),
      Optie("--uitval", .tekst(naam: "DEEL"), "welk deel er per maand van af gaat (gewoonlijk 0)"),
      Optie("--toelichting", .tekst(naam: "TEKST"), "waarom, in een zin"),
      stopt, zonder, Optie("--vervalt", .getal(naam: "REGEL", 1...10_000), "deze zorgregel telt niet meer"),
      Optie("--kaart", .tekst(naam: "BESTAND"), "een andere kostenkaart dan scenarios/kostenkaart.json5"),
      .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    let op = try invoer.op()
    try invoer.eenDing()
    if let regel = invoer.getal("--vervalt") {
      let casus = try invoer.voeg { _, _ in .regelVervallen(nummer: regel, op: op) }
      return uitvoer.bevestig("Zorgregel \(regel) van casus \(casus.nummer) is vervallen.\n")
    }
    if invoer.heeft(zonder) {
      let casus = try invoer.voeg { _, _ in .beoordeeld([], op: op) }
      return uitvoer.bevestig("Casus \(casus.nummer) is beoordeeld: er veranderde geen zorg.\n")
    }
    let zorgregel = try invoer.zorgregel()
    let casus = try invoer.voeg { zitting, casus throws(Registerfout) in
      let omschrijving = try zitting.bewaar(
        invoer.tekst("--toelichting"), van: casus.verwijzing.bewoner, veld: "--toelichting")
      return .beoordeeld(
        [Beoordeelderegel(nummer: casus.regels.count + 1, regel: zorgregel, omschrijving: omschrijving)],
        op: op)
    }
    let regel = casus.regels.count
    uitvoer.bevestig(
      zorgregel.isToetsbaar
        ? "Zorgregel \(regel) van casus \(casus.nummer) is bewaard. Laten toetsen: recept register toetsen \(casus.nummer) \(regel) OORDEEL --door huisarts\n"
        : "Zorgregel \(regel) van casus \(casus.nummer) is bewaard.\n")
  }

  static let toetsen = opRegister(
    "toetsen", "[CASUS REGEL OORDEEL]", aantal: 0...3,
    samenvatting: "Legt vast wat huisarts of wijkteam van een zorgregel vindt; zonder casus: wat er wacht.",
    voorbeeld: "toetsen 17 1 bijgesteld --door huisarts --kans 0,5",
    opties: [
      Optie("--door", .tekst(naam: "WIE"), "huisarts of wijkteam"),
      Optie("--aantal", .tekst(naam: "GETAL"), "bij bijgesteld: hoeveel het volgens de toetser was"),
      Optie("--kans", .tekst(naam: "KANS"), "bij bijgesteld: hoe waarschijnlijk het volgens de toetser was"),
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
    let casus = try invoer.voeg { zitting, casus throws(Registerfout) in
      .getoetst(
        regel: regel,
        Toetsing(
          door: door, oordeel: oordeel,
          reden: try zitting.bewaar(invoer.tekst("--reden"), van: casus.verwijzing.bewoner, veld: "--reden"),
          op: op))
    }
    uitvoer.bevestig("Zorgregel \(regel) van casus \(casus.nummer) is \(oordeel.naam) door \(door.naam).\n")
  }
}

private let stopt = Optie("--stopt", .vlag, "bij tegenslag: daarna zijn er geen baten meer")
private let zonder = Optie("--geen", .vlag, "beoordeeld: er veranderde geen zorg")

private enum Oordeelwoord: String, CaseIterable { case bevestigd, bijgesteld, verworpen }
private enum Soortwoord: String, CaseIterable { case vermeden, meer, inzet, tegenslag }

private func toetslijst(_ toetser: Toetser, _ invoer: Invoer) throws(Afbreking) -> String {
  let register = try invoer.openRegister()
  let handeling = try invoer.handeling()
  let (vragen, instellingen) = try metRegister(invoer.registerpad) { () throws(Registerfout) in
    (try register.toetsvragen(voor: toetser), try register.instellingen())
  }
  try register.legVast("toetslijst \(toetser.rawValue)", aantal: vragen.count, handeling)
  return Toetslijst(vragen, voor: toetser, instellingen).tekst
}

extension Zorgregel {
  fileprivate var isToetsbaar: Bool { if case .vermeden = soort { true } else { false } }
}

extension Invoer {
  fileprivate func oordeel() throws(Afbreking) -> Toetsoordeel {
    let (aantal, kans) = (try getalMetKomma("--aantal", 0...1_000_000), try fractie("--kans"))
    let woord: Oordeelwoord = try recept.keuze(argumenten[2], bij: "oordeel")
    if woord != .bijgesteld, aantal != nil || kans != nil {
      throw Afbreking(.verkeerdGebruik, ["--aantal en --kans horen alleen bij bijgesteld."])
    }
    switch woord {
    case .bevestigd: return .bevestigd
    case .bijgesteld: return .bijgesteld(aantal: aantal, kans: kans)
    case .verworpen: return .verworpen
    }
  }

  /// `--post`, `--geen` and `--vervalt` say different things; two of them would silently lose one.
  fileprivate func eenDing() throws(Afbreking) {
    let genoemd = ["--post", "--geen", "--vervalt"].filter { tekst($0) != nil }
    guard genoemd.count > 1 else { return }
    throw Afbreking(
      .verkeerdGebruik,
      ["\(genoemd.joined(separator: " en ")) gaan niet samen; doe er een tegelijk. Er is niets veranderd."])
  }

  fileprivate func zorgregel() throws(Afbreking) -> Zorgregel {
    let soortwoord = try keuze("--soort", Soortwoord.self) ?? .vermeden
    guard let post = tekst("--post") else {
      throw Afbreking(
        .verkeerdGebruik,
        ["Welke zorg? Verwacht --post met een post van de kostenkaart (recept kostenkaart), of --geen."])
    }
    let kans = try fractie("--kans") ?? (soortwoord == .inzet ? .een : nil)
    guard let kans else {
      throw Afbreking(
        .verkeerdGebruik,
        ["Hoe waarschijnlijk was deze zorg? Verwacht --kans met een getal van 0 tot en met 1."])
    }
    return Zorgregel(
      soort: try soort(soortwoord), post: try bekendePost(post), hoeveelheid: try hoeveelheid(),
      periode: Periode(vanaf: getal("--vanaf") ?? 0, duur: getal("--duur")), kans: kans,
      uitval: try fractie("--uitval") ?? .nul)
  }

  private func soort(_ woord: Soortwoord) throws(Afbreking) -> Zorgregel.Soort {
    let (toerekening, uitdoving) = (try fractie("--toerekening"), try fractie("--uitdoving"))
    if uitdoving != nil, woord != .vermeden { throw .optiePastNiet("--uitdoving", bij: woord.rawValue) }
    if toerekening != nil, woord == .meer || woord == .inzet {
      throw .optiePastNiet("--toerekening", bij: woord.rawValue)
    }
    if heeft(stopt), woord != .tegenslag { throw .optiePastNiet("--stopt", bij: woord.rawValue) }
    switch woord {
    case .vermeden: return .vermeden(.init(toerekening: toerekening ?? .een, uitdoving: uitdoving ?? .nul))
    case .meer: return .meer
    case .inzet: return .inzet
    case .tegenslag: return .tegenslag(toerekening: toerekening ?? .nul, stopt: heeft(stopt))
    }
  }

  private func hoeveelheid() throws(Afbreking) -> Hoeveelheid {
    let aantal = try getalMetKomma("--aantal", 0...1_000_000) ?? 1
    guard let per = tekst("--per"), per.lowercased() != "eenmalig" else { return .eenmalig(aantal) }
    return .per(try recept.keuze(per, bij: "--per"), aantal: aantal)
  }

  private func bekendePost(_ woord: String) throws(Afbreking) -> Kostenpost.ID {
    let kaart: Kostenkaart
    do throws(Leesfouten) {
      kaart = try Scenariobibliotheek.vanGebruiker.kostenkaart(tekst("--kaart") ?? "kostenkaart")
    } catch {
      let anders = "Staat de kostenkaart ergens anders? Noem het bestand met --kaart."
      let fout = Afbreking([error])
      throw Afbreking(fout.uitgang, fout.zinnen + (tekst("--kaart") == nil ? [anders] : []))
    }
    if let post = kaart[.init(woord)] { return post.id }
    let bedoeld =
      dichtstbijzijnde(woord, in: kaart.posten.map(\.id.tekst)).map { " Bedoelde u \"\($0)\"?" } ?? ""
    throw Afbreking(
      .verkeerdGebruik,
      ["--post \(woord): dit staat niet op de kostenkaart.\(bedoeld) Alle posten: recept kostenkaart"])
  }

  private func fractie(_ naam: String) throws(Afbreking) -> Fractie? {
    try getalMetKomma(naam, 0...1).flatMap { Fractie($0) }
  }

  private func getalMetKomma(_ naam: String, _ bereik: ClosedRange<Double>) throws(Afbreking) -> Double? {
    guard let tekst = tekst(naam) else { return nil }
    guard let getal = kommagetal(tekst), bereik.contains(getal) else {
      throw Afbreking(
        .verkeerdGebruik,
        [
          "\(naam) \(tekst): verwacht een getal van \(Int(bereik.lowerBound)) tot en met \(Int(bereik.upperBound)), zoals 0,8.\(bereik.upperBound < 1000 ? "" : " Schrijf duizend als 1000.")"
        ])
    }
    return getal
  }
}

/// `0,8`, `0.8` or `12`. A point before three digits may stand for thousands in Dutch: `1.000` is no number here,
/// because taking it for 1 would change what somebody claimed.
private func kommagetal(_ tekst: String) -> Double? {
  let delen = tekst.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
  let isCijfers = delen.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  guard delen.count <= 2, isCijfers else { return nil }
  let kanDuizend = tekst.contains(".") && delen[1].count == 3 && delen[0] != "0"
  return kanDuizend ? nil : Double(delen.joined(separator: "."))
}

extension Afbreking {
  fileprivate static func optiePastNiet(_ optie: String, bij soort: String) -> Afbreking {
    Afbreking(.verkeerdGebruik, ["\(optie) hoort niet bij een zorgregel van de soort \(soort)."])
  }
}
