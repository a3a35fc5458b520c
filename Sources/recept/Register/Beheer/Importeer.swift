import Scenariobestand
import SociaalRecept
import Taal
import Weergave

extension Opdracht {
  static let importeer = opRegister(
    "importeer", "BESTAND…", aantal: 1...100,
    samenvatting: "Leest aanmeldingen uit CSV of FHIR. Eén fout, en er komt niets in het register.",
    voorbeeld: "importeer aanmeldingen.csv --herkomst praktijk-noord --proef",
    opties: [proef, herkomst, kolom]
  ) { invoer, uitvoer throws(Afbreking) in
    let handeling = try invoer.handeling()
    let bron = try invoer.bron()
    let register = try invoer.openRegister()
    let eigen = try invoer.kolomkeuzes()
    let instellingen = try metRegister(invoer.registerpad, try register.instellingen())
    let bewaard = (bron.flatMap { instellingen.kolommen[$0] } ?? []).filter { keuze in
      !eigen.contains { $0.onze == keuze.onze }
    }
    let gelezen = try leesAlle(invoer.argumenten, vandaag: handeling.vandaag, eigen + bewaard, bron)
    let isProef = invoer.heeft(proef)
    let verslag = try neemOp(gelezen.casussen, in: register, handeling, proef: isProef)
    var regels = verslag.regels(isProef: isProef) + verslag.dubbelen.map(\.zin) + gelezen.opmerkingen
    if isProef { return try uitvoer.toon(regels.map { "\($0)\n" }.joined()) }
    if let bron, !eigen.isEmpty {
      for keuze in eigen {
        let sleutel = Instellingen.sleutel(keuze, van: bron)
        try metRegister(invoer.registerpad, try register.stel(sleutel, op: keuze.naam, handeling))
      }
      regels.append("De gekozen kolommen zijn onthouden bij --herkomst \(bron).")
    }
    uitvoer.bevestig(regels.map { "\($0)\n" }.joined())
  }

  static let dubbel = opRegister(
    "dubbel", samenvatting: "Toont bewoners die misschien dezelfde zijn; u beslist.", voorbeeld: "dubbel"
  ) { invoer, uitvoer throws(Afbreking) in
    let handeling = try invoer.handeling()
    let register = try invoer.openRegister()
    let dubbelen = try metRegister(invoer.registerpad, try register.dubbelen(handeling))
    guard !dubbelen.isEmpty else {
      return try uitvoer.toon("Niemand lijkt dubbel in het register te staan.\n")
    }
    try uitvoer.toon(dubbelen.map { "\($0.zin)\n" }.joined())
  }
}

private let herkomst = Optie(
  "--herkomst", .tekst(naam: "NAAM"),
  "van wie het bestand is, zoals praktijk-noord: nummers gelden daarbinnen")
private let kolom = Optie(
  "--kolom", .lijst(naam: "ONZE=NAAM"),
  "hoe een kolom in het bestand heet, zoals naam=Patiënt; mag vaker, en wordt onthouden bij --herkomst")
private let proef = Optie("--proef", .vlag, "alleen vertellen wat er zou gebeuren")

extension Dubbelen {
  /// With the command for whoever is sure.
  var zin: String {
    let opdracht = casussen.prefix(2).map { " \($0)" }.joined()
    return "\(vermoeden) Is dat zo: recept register samenvoegen\(opdracht)"
  }
}

/// 100 000 rows take some 20 MB.
private let grootste = 100_000_000

/// Reads all files; what is wrong with any of them is said at once. When nothing but a missing file is wrong, input is
/// missing; else the data are wrong.
private func leesAlle(
  _ paden: [String], vandaag: Datum, _ kolommen: [Kolomkeuze], _ bron: String?
) throws(Afbreking) -> Inlezing {
  var (gelezen, zinnen) = (Inlezing(casussen: [], opmerkingen: []), [String]())
  var isLeesbaar = true
  for pad in paden {
    do throws(Toegangsfout) {
      let bytes = try Schijf().lees(pad, hoogstens: grootste)
      do throws(Inleesfouten) {
        let bestand = try leesUitwisseling(
          bytes, bestand: pad, vandaag: vandaag, kolommen: kolommen, herkomst: bron)
        gelezen.casussen += bestand.casussen
        gelezen.opmerkingen += bestand.opmerkingen
      } catch {
        zinnen += error.zinnen
        isLeesbaar = false
      }
    } catch {
      zinnen.append("\(pad)  \(error.zin)")
    }
  }
  guard zinnen.isEmpty else {
    throw Afbreking(isLeesbaar ? .geenInvoer : .verkeerdeGegevens, zinnen + [Afbreking.nietsVeranderd])
  }
  return gelezen
}

extension Invoer {
  /// The source that the user names.
  fileprivate func bron() throws(Afbreking) -> String? {
    guard let naam = tekst(herkomst.naam) else { return nil }
    if isHerkomst(naam) { return naam }
    throw Afbreking(
      .verkeerdGebruik,
      [
        "--herkomst \(naam.ingekort): dit is geen naam van een bron; verwacht ten hoogste 40 letters, cijfers en streepjes, zoals praktijk-noord."
      ])
  }

  fileprivate func kolomkeuzes() throws(Afbreking) -> [Kolomkeuze] {
    var keuzes: [Kolomkeuze] = []
    for tekst in lijst(kolom) {
      do throws(Kolomkeuzefout) { keuzes.append(try Kolomkeuze(tekst)) } catch {
        throw Afbreking(.verkeerdGebruik, ["--kolom \(error.zin)"])
      }
    }
    return keuzes
  }
}

private func neemOp(
  _ gelezen: [Ingelezen], in register: Register, _ handeling: Handeling, proef: Bool
) throws(Afbreking) -> Importverslag {
  let uitkomst = try metRegister(
    register.pad, try register.importeer(gelezen, handeling, proef: proef))
  do throws(Inleesfouten) { return try uitkomst.get() } catch {
    throw Afbreking(.verkeerdeGegevens, error.zinnen + [Afbreking.nietsVeranderd])
  }
}

extension Afbreking {
  static let nietsVeranderd = "Er is niets ingelezen. Verbeter dit eerst."
}
