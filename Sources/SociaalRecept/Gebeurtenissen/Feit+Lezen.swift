import Bestandsvorm
import BusinessCase

/// Reads the content of one gebeurtenis. What the program wrote itself is right or the file is damaged, so there is one
/// way to fail: nil.
struct Feitlezer {
  private let knoop: Knoop

  init?(_ inhoud: String) {
    guard let knoop = leesJson5(Array(inhoud.utf8), bestand: "").knoop else { return nil }
    self.init(knoop)
  }

  private init?(_ knoop: Knoop) {
    guard case .object = knoop.waarde else { return nil }
    self.knoop = knoop
  }

  func feit(_ soort: Feit.Soort) -> Feit? {
    guard let op = datum("op") else { return nil }
    switch soort {
    case .aangemeld: return verwijzing(op).map { .aangemeld($0) }
    case .aangevuld: return .aangevuld(aanvulling(op))
    case .aangenomen: return tekst("door").map { .aangenomen(deel, door: $0, op: op) }
    case .contactGezocht: return contactpoging(op).map { .contactGezocht($0) }
    case .bezocht:
      return .bezocht(
        Bezoek(
          metWijkteam: waarheid("metWijkteam") ?? false, minuten: geheel("minuten"), tekst: nummer("tekst"),
          op: op))
    case .routeGekozen: return woord("route", Route.self).map { .routeGekozen($0, op: op) }
    case .hulpBegonnen: return .hulpBegonnen(deel, op: op)
    case .hervat: return .hervat(deel, op: op)
    case .gepauzeerd:
      return woord("reden", Reden.self).map {
        .gepauzeerd(
          deel, reden: $0, toelichting: nummer("toelichting"),
          overbrugging: waarheid("overbrugging") ?? false, op: op)
      }
    case .gesloten:
      return woord("als", Status.self).map {
        .gesloten(
          deel,
          Sluiting(als: $0, reden: woord("reden", Reden.self), toelichting: nummer("toelichting"), op: op))
      }
    case .teruggekoppeld: return .teruggekoppeld(Terugkoppeling(tekst: nummer("tekst"), op: op))
    case .genoteerd:
      return nummer("tekst").map { .genoteerd(Notitie(tekst: $0, minuten: geheel("minuten"), op: op)) }
    case .doelGesteld:
      guard let doel = geheel("nummer"), let tekst = nummer("tekst"), let cijfer = geheel("cijfer") else {
        return nil
      }
      return .doelGesteld(nummer: doel, tekst: tekst, cijfer: cijfer, op: op)
    case .doelGemeten:
      guard let doel = geheel("nummer"), let cijfer = geheel("cijfer") else { return nil }
      return .doelGemeten(nummer: doel, cijfer: cijfer, op: op)
    case .eenzaamheidGemeten: return eenzaamheid(op)
    case .beoordeeld: return regels.map { .beoordeeld($0, op: op) }
    case .regelVervallen: return geheel("regel").map { .regelVervallen(nummer: $0, op: op) }
    case .getoetst:
      guard let regel = geheel("regel"), let toetsing = toetsing(op) else { return nil }
      return .getoetst(regel: regel, toetsing)
    case .effectmeting: return waarheid("mag").map { .effectmeting(mag: $0, op: op) }
    case .zorggebruikGeteld: return zorggebruik(op).map { .zorggebruikGeteld($0) }
    case .persoonGewijzigd:
      return woorden("velden", Persoonsveld.self).map { .persoonGewijzigd($0, op: op) }
    case .opnieuwVerwezen:
      return woord("kanaal", Kanaal.self).map {
        .opnieuwVerwezen(
          Herverwijzing(kanaal: $0, verwijzer: nummer("verwijzer"), vraag: nummer("vraag"), op: op))
      }
    case .samengevoegd:
      guard let van = geheel("van"), let met = geheel("met") else { return nil }
      return .samengevoegd(van: Bewonernummer(van), met: Bewonernummer(met), op: op)
    case .afspraak, .waarneming, .huishouden, .regie, .betrokkene, .toestemming, .actie, .actieslot,
      .koppeling,
      .navraag, .gemis, .overbrugging, .tevredenheid, .klacht, .klachtantwoord, .onthouding:
      return Dossierfeit(soort, knoop).map { .dossier($0) }
    case .vernietigd: return .vernietigd(op: op)
    case .doorgehaald:
      guard let ander = geheel("nummer"), let reden = nummer("reden") else { return nil }
      return .doorgehaald(nummer: ander, reden: reden, op: op)
    case .verbeterd:
      guard let ander = geheel("nummer"), let reden = nummer("reden"),
        let als = woord("als", Feit.Soort.self),
        let feit = knoop["feit"].flatMap({ Feitlezer($0) })?.feit(als), !feit.isHerziening
      else { return nil }
      return .verbeterd(nummer: ander, feit, reden: reden, op: op)
    }
  }
}

extension Feitlezer {
  private func verwijzing(_ op: Datum) -> Verwijzing? {
    guard let bewoner = geheel("bewoner"), let kanaal = woord("kanaal", Kanaal.self),
      let prioriteit = woord("prioriteit", Prioriteit.self)
    else { return nil }
    return Verwijzing(
      bewoner: Bewonernummer(bewoner), op: op, kanaal: kanaal, vraag: nummer("vraag"),
      vraagtype: woord("vraagtype", Vraagtype.self), verwijzer: nummer("verwijzer"),
      isClientOpDeHoogte: waarheid("isClientOpDeHoogte"), prioriteit: prioriteit,
      wijk: woord("wijk", Wijk.self), leeftijd: geheel("leeftijd"),
      vorige: geheel("vorige").map { Casusnummer($0) })
  }

  private func aanvulling(_ op: Datum) -> Aanvulling {
    Aanvulling(
      wijk: woord("wijk", Wijk.self), leeftijd: geheel("leeftijd"),
      prioriteit: woord("prioriteit", Prioriteit.self),
      vraagtype: woord("vraagtype", Vraagtype.self), makelaar: tekst("makelaar"),
      isClientOpDeHoogte: waarheid("isClientOpDeHoogte"), op: op)
  }

  private func contactpoging(_ op: Datum) -> Contactpoging? {
    guard let wijze = woord("wijze", Contactpoging.Wijze.self), let gelukt = waarheid("gelukt") else {
      return nil
    }
    return Contactpoging(
      wijze: wijze, gelukt: gelukt, minuten: geheel("minuten"), tekst: nummer("tekst"), op: op)
  }

  private func eenzaamheid(_ op: Datum) -> Feit? {
    guard let moment = woord("moment", Meetmoment.self),
      let schaal = woorden("antwoorden", Eenzaamheidsschaal.Antwoord.self).flatMap({ Eenzaamheidsschaal($0) })
    else { return nil }
    return .eenzaamheidGemeten(schaal, moment: moment, op: op)
  }

  private func zorggebruik(_ op: Datum) -> Zorggebruik? {
    guard let bron = woord("bron", Zorggebruik.Bron.self), let van = datum("van"), let tot = datum("tot"),
      let venster = Meetvenster(van: van, tot: tot), let gebruik = nummer("gebruik")
    else { return nil }
    return Zorggebruik(bron: bron, venster: venster, gebruik: gebruik, op: op)
  }

  private func toetsing(_ op: Datum) -> Toetsing? {
    guard let door = woord("door", Toetser.self) else { return nil }
    let oordeel: Toetsoordeel? =
      switch tekst("oordeel") {
      case "bevestigd": .bevestigd
      case "verworpen": .verworpen
      case "bijgesteld":
        .bijgesteld(aantal: getal(Regelgetal.aantal.sleutel), kans: fractie(Regelgetal.kans.sleutel))
      default: nil
      }
    return oordeel.map { Toetsing(door: door, oordeel: $0, reden: nummer("reden"), op: op) }
  }

  private var regels: [Beoordeelderegel]? {
    guard case .lijst(let leden) = knoop["regels"]?.waarde else { return nil }
    let regels = leden.compactMap { Feitlezer($0)?.beoordeelderegel }
    return regels.count == leden.count ? regels : nil
  }

  private var beoordeelderegel: Beoordeelderegel? {
    guard let volgnummer = geheel("nummer"), let regel = zorgregel else { return nil }
    return Beoordeelderegel(nummer: volgnummer, regel: regel, omschrijving: nummer("omschrijving"))
  }

  private var zorgregel: Zorgregel? {
    var opgave = Zorgregelopgave()
    for veld in Zorgregel.geclaimd {
      switch veld.vorm {
      case .tekst(let pad), .woord(_, let pad): opgave[keyPath: pad] = tekst(veld.sleutel)
      case .getal(_, let pad): opgave[keyPath: pad] = getal(veld.sleutel)
      case .kans(let pad), .deel(let pad): opgave[keyPath: pad] = fractie(veld.sleutel)
      case .maanden(_, let pad): opgave[keyPath: pad] = geheel(veld.sleutel)
      case .waarheid(let pad): opgave[keyPath: pad] = waarheid(veld.sleutel)
      }
    }
    return opgave.zorgregel
  }
}

extension Feitlezer {
  private func tekst(_ naam: String) -> String? {
    if case .tekst(let tekst) = knoop[naam]?.waarde { tekst } else { nil }
  }

  private func getal(_ naam: String) -> Double? {
    if case .getal(let getal, _) = knoop[naam]?.waarde { getal } else { nil }
  }

  private func geheel(_ naam: String) -> Int? { getal(naam).flatMap { Int(exactly: $0) } }
  private func fractie(_ naam: String) -> Fractie? { getal(naam).flatMap { Fractie($0) } }
  private func nummer(_ naam: String) -> Tekstnummer? { geheel(naam).map { Tekstnummer($0) } }
  private func datum(_ naam: String) -> Datum? { tekst(naam).flatMap { Datum($0) } }

  private func waarheid(_ naam: String) -> Bool? {
    if case .waarheid(let waarheid) = knoop[naam]?.waarde { waarheid } else { nil }
  }

  private func woord<Woord: RawRepresentable<String>>(_ naam: String, _: Woord.Type) -> Woord? {
    tekst(naam).flatMap { Woord(rawValue: $0) }
  }

  private func woorden<Woord: RawRepresentable<String>>(_ naam: String, _: Woord.Type) -> [Woord]? {
    guard case .lijst(let leden) = knoop[naam]?.waarde else { return nil }
    let woorden = leden.compactMap { lid in
      if case .tekst(let tekst) = lid.waarde { Woord(rawValue: tekst) } else { Woord?.none }
    }
    return woorden.count == leden.count ? woorden : nil
  }

  private var deel: Deel? { woord("deel", Deel.self) }
}
