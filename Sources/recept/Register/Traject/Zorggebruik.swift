import BusinessCase
import Scenariobestand
import SociaalRecept
import Taal

/// That care use may be counted, or no longer.
func zetEffectmeting(_ mag: Bool, _ invoer: Invoer, _ uitvoer: Uitvoer) throws(Afbreking) {
  let (nummer, op) = (try invoer.casus(), try invoer.op())
  let (register, handeling) = (try invoer.openRegister(), try invoer.handeling())
  try metRegister(invoer.registerpad, try register.zetEffectmeting(mag, op: op, bij: nummer, handeling))
  uitvoer.bevestig(
    mag
      ? "Het zorggebruik van de bewoner van casus \(nummer) mag geteld worden. Daarna: recept register zorggebruik \(nummer)\n"
      : "Het zorggebruik van de bewoner van casus \(nummer) wordt niet meer geteld; wat geteld was, is gewist.\n"
  )
}

extension Opdracht {
  static let zorggebruik = opRegister(
    "zorggebruik", "[CASUS POST=AANTAL…]", aantal: 0...100,
    samenvatting: "Legt vast hoeveel zorg een bewoner gebruikte, zoals de praktijk of de bewoner dat telde.",
    voorbeeld: "zorggebruik 17 --telling his --van 1-1-2024 --tot 1-4-2024 huisarts-consult-kort=3",
    opties: [
      Optie(
        "--telling", .tekst(naam: "BRON"),
        "wie telde: \(Zorggebruik.Bron.allCases.map(\.rawValue).joined(separator: ", "))"),
      Optie("--van", .tekst(naam: "DATUM"), "de eerste dag die telt"),
      Optie("--tot", .tekst(naam: "DATUM"), "de eerste dag die niet meer telt"),
      bestand, venster, .kaart, .op,
    ]
  ) { invoer, uitvoer throws(Afbreking) in
    if let pad = invoer.tekst(bestand.naam) { return try leesIn(pad, invoer, uitvoer) }
    guard invoer.argumenten.count > 1 else {
      throw Afbreking(
        .verkeerdGebruik,
        [
          "Verwacht een casus met wat er geteld is, of --bestand – bijvoorbeeld: recept register zorggebruik 17 --telling his --van 1-1-2024 --tot 1-4-2024 huisarts-consult-kort=3"
        ])
    }
    let (nummer, op, gebruik) = (try invoer.casus(), try invoer.op(), try invoer.geteld())
    guard let bron: Zorggebruik.Bron = try invoer.keuze("--telling"), let van = try invoer.datum("--van"),
      let tot = try invoer.datum("--tot")
    else {
      throw Afbreking(
        .verkeerdGebruik, ["Wie telde over welke dagen? Verwacht --telling, --van en --tot."])
    }
    let dagen = try meetvenster(van, tot, "--tot \(tot)")
    let casus = try invoer.inRegister { zitting throws(Registerfout) in
      try zitting.telZorggebruik(gebruik, bron, dagen, op: op, bij: nummer)
    }
    uitvoer.bevestig("Het zorggebruik van casus \(casus.nummer) \(dagen.zin) is bewaard.\n")
  }
}

private let bestand = Optie(
  "--bestand", .tekst(naam: "CSV"),
  "lees casus;telling;post;van;tot;aantal, of casus;telling;post;datum met --venster")
private let venster = Optie(
  "--venster", .tekst(naam: "VAN..TOT"), "bij een rij per contact: over welke dagen is geteld")

/// 100 000 rows take some 5 MB.
private let grootste = 20_000_000

private func meetvenster(_ van: Datum, _ tot: Datum, _ optie: String) throws(Afbreking) -> Meetvenster {
  if let venster = Meetvenster(van: van, tot: tot) { return venster }
  throw Afbreking(.verkeerdGebruik, ["\(optie) past niet bij \(van); verwacht \(Meetvenster.verwacht)."])
}

private func leesIn(_ pad: String, _ invoer: Invoer, _ uitvoer: Uitvoer) throws(Afbreking) {
  guard invoer.argumenten.isEmpty else {
    throw Afbreking(.verkeerdGebruik, ["--bestand noemt de casussen zelf; verwacht er geen ernaast."])
  }
  let (kaart, dagen) = (try invoer.kostenkaart(), try invoer.venster())
  let (register, handeling) = (try invoer.openRegister(), try invoer.handeling())
  let bytes: [UInt8]
  do throws(Toegangsfout) { bytes = try Schijf().lees(pad, hoogstens: grootste) } catch {
    throw Afbreking(.geenInvoer, ["\(pad)  \(error.zin)"])
  }
  let opgaven: [Gebruikopgave]
  do throws(Inleesfouten) {
    opgaven = try leesZorggebruik(bytes, bestand: pad, venster: dagen) { kaart.bezwaar(tegen: $0) }
  } catch { throw nietIngelezen(error) }
  let nieuw = try metRegister(invoer.registerpad, try register.telZorggebruik(opgaven, handeling))
  do throws(Inleesfouten) {
    uitvoer.bevestig(verslag(try nieuw.get(), van: opgaven.count))
  } catch { throw nietIngelezen(error) }
}

private func nietIngelezen(_ fouten: Inleesfouten) -> Afbreking {
  Afbreking(.verkeerdeGegevens, fouten.zinnen + [Afbreking.nietsVeranderd])
}

private func verslag(_ nieuw: Int, van aantal: Int) -> String {
  let bekend = aantal == nieuw ? "" : "; \(aantal - nieuw) stonden er al"
  return "Ingelezen: \(nieuw == 1 ? "1 telling" : "\(nieuw) tellingen") van zorggebruik\(bekend).\n"
}

extension Invoer {
  /// `POST=AANTAL` for each post, with everything that is wrong at once.
  fileprivate func geteld() throws(Afbreking) -> Gebruikstekst {
    let kaart = try kostenkaart()
    var (posten, fouten): ([Gebruikstekst.Geteld], [String]) = ([], [])
    for woord in argumenten.dropFirst() {
      let delen = woord.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let post = Kostenpost.ID(delen[0])
      if let bezwaar = kaart.bezwaar(tegen: post) {
        fouten.append(bezwaar)
      } else if delen.count == 2, let aantal = kommagetal(delen[1]), Gebruikstekst.aantallen.contains(aantal)
      {
        if posten.contains(where: { $0.post == post }) {
          fouten.append("\(post) staat er twee keer; verwacht er een.")
        }
        posten.append(.init(post, aantal))
      } else {
        fouten.append(
          "\(woord.ingekort): verwacht een post met een aantal, zoals \(post)=3; nul is ook een aantal.")
      }
    }
    guard fouten.isEmpty else { throw Afbreking(.verkeerdGebruik, fouten) }
    return Gebruikstekst(posten)
  }

  /// The days of `--venster`.
  fileprivate func venster() throws(Afbreking) -> Meetvenster? {
    guard let tekst = tekst(recept.venster.naam) else { return nil }
    let delen = tekst.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    guard tekst.contains(".."), delen.count == 2, let van = Datum(delen[0]), let tot = Datum(delen[1]) else {
      throw Afbreking(
        .verkeerdGebruik,
        ["--venster \(tekst.ingekort): verwacht twee dagen, zoals 2024-01-01..2025-01-01."])
    }
    return try meetvenster(van, tot, "--venster \(tekst)")
  }
}
