import Scenariobestand
import SociaalRecept
import Taal

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
    var regels = verslag.regels(isProef: isProef) + gelezen.opmerkingen
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
  /// Who may be one, and why.
  var zin: String {
    let nummers = casussen.map { "casus \($0)" }
    let wie = "\(nummers.dropLast().joined(separator: ", ")) en \(nummers.last ?? "")"
    let waarin = gelijkenissen.map(\.woorden).joined(separator: ", ")
    let opdracht = casussen.prefix(2).map { " \($0)" }.joined()
    return "Misschien dezelfde bewoner: \(wie) (\(waarin)). Is dat zo: recept register samenvoegen\(opdracht)"
  }
}

/// 100 000 rows take some 20 MB.
private let grootste = 100_000_000

/// Reads all files; what is wrong with any of them is said at once.
private func leesAlle(
  _ paden: [String], vandaag: Datum, _ kolommen: [Kolomkeuze], _ bron: String?
) throws(Afbreking) -> Inlezing {
  var (gelezen, zinnen) = (Inlezing(casussen: [], opmerkingen: []), [String]())
  var isGevonden = false
  for pad in paden {
    do throws(Toegangsfout) {
      let bytes = try Schijf().lees(pad, hoogstens: grootste)
      isGevonden = true
      do throws(Inleesfouten) {
        let bestand = try leesUitwisseling(
          bytes, bestand: pad, vandaag: vandaag, kolommen: kolommen, herkomst: bron)
        gelezen.casussen += bestand.casussen
        gelezen.opmerkingen += bestand.opmerkingen
      } catch {
        zinnen += error.zinnen
      }
    } catch {
      zinnen.append("\(pad)  \(error.zin)")
    }
  }
  guard zinnen.isEmpty else {
    throw Afbreking(isGevonden ? .verkeerdeGegevens : .geenInvoer, zinnen + [Afbreking.nietsVeranderd])
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

extension Importverslag {
  /// What happened, or would happen, line by line.
  fileprivate func regels(isProef: Bool) -> [String] {
    let bij = bijgewerkt.sorted { $0.key < $1.key }.flatMap { casus, zinnen in
      zinnen.map { "Casus \(casus)\(isProef ? " zou worden bijgewerkt" : " is bijgewerkt"): \($0)." }
    }
    let over = gelaten.sorted { $0.key < $1.key }.flatMap { casus, zinnen in
      zinnen.map { "Casus \(casus), niet overgenomen: \($0)." }
    }
    return [isProef ? vooruitblik : terugblik] + bij + over + dubbelen.map(\.zin)
  }

  private var vooruitblik: String {
    "Proef: er \(nieuw == 1 ? "zou 1 casus" : "zouden \(nieuw) casussen") bij komen\(bekenden)\(overgeslagen). Er is niets veranderd."
  }

  private var terugblik: String {
    guard let eerste, let laatste else { return "Er is niets nieuws\(overgeslagen)." }
    let nummers = eerste == laatste ? "casus \(eerste)" : "casus \(eerste) tot en met \(laatste)"
    return
      "Ingelezen: \(nieuw == 1 ? "1 casus" : "\(nieuw) casussen") (\(nummers))\(bekenden)\(overgeslagen)."
  }

  private var bekenden: String {
    bijBekende == 0 ? "" : ", waarvan \(bijBekende) bij een bewoner die al bekend is"
  }
  private var overgeslagen: String {
    bekend == 0 ? "" : "; \(bekend) \(bekend == 1 ? "was" : "waren") al eerder ingelezen"
  }
}

extension Afbreking {
  static let nietsVeranderd = "Er is niets ingelezen. Verbeter dit eerst."
}
