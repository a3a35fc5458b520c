import Scenariobestand
import SociaalRecept

extension Opdracht {
  static let importeer = opRegister(
    "importeer", "BESTAND…", aantal: 1...100,
    samenvatting: "Leest aanmeldingen uit CSV of FHIR. Eén fout, en er komt niets in het register.",
    voorbeeld: "importeer aanmeldingen.csv --proef", opties: [proef, kolom]
  ) { invoer, uitvoer throws(Afbreking) in
    let handeling = try invoer.handeling()
    let gelezen = try leesAlle(invoer.argumenten, vandaag: handeling.vandaag, try invoer.kolomkeuzes())
    let register = try invoer.openRegister()
    let isProef = invoer.heeft(proef)
    let verslag = try neemOp(gelezen.casussen, in: register, handeling, proef: isProef)
    let opmerkingen = gelezen.opmerkingen.map { "\($0)\n" }.joined()
    if isProef { return try uitvoer.toon(verslag.vooruitblik + opmerkingen) }
    uitvoer.bevestig(verslag.terugblik + opmerkingen)
  }
}

private let kolom = Optie(
  "--kolom", .lijst(naam: "ONZE=NAAM"), "hoe een kolom in het bestand heet, zoals naam=Patiënt; mag vaker")
private let proef = Optie("--proef", .vlag, "alleen vertellen wat er zou gebeuren")

/// 100 000 rows take some 20 MB.
private let grootste = 100_000_000

/// Reads all files; what is wrong with any of them is said at once.
private func leesAlle(
  _ paden: [String], vandaag: Datum, _ kolommen: [Kolomkeuze]
) throws(Afbreking) -> Inlezing {
  var (gelezen, zinnen) = (Inlezing(casussen: [], opmerkingen: []), [String]())
  var isGevonden = false
  for pad in paden {
    do throws(Toegangsfout) {
      let bytes = try Schijf().lees(pad, hoogstens: grootste)
      isGevonden = true
      do throws(Inleesfouten) {
        let bestand = try leesUitwisseling(bytes, bestand: pad, vandaag: vandaag, kolommen: kolommen)
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
  fileprivate var vooruitblik: String {
    "Proef: er \(nieuw == 1 ? "zou 1 casus" : "zouden \(nieuw) casussen") bij komen\(bekenden)\(overgeslagen). Er is niets veranderd.\n"
  }

  fileprivate var terugblik: String {
    guard let eerste, let laatste else { return "Er is niets nieuws\(overgeslagen).\n" }
    let nummers = eerste == laatste ? "casus \(eerste)" : "casus \(eerste) tot en met \(laatste)"
    return
      "Ingelezen: \(nieuw == 1 ? "1 casus" : "\(nieuw) casussen") (\(nummers))\(bekenden)\(overgeslagen).\n"
  }

  private var bekenden: String {
    bijBekende == 0 ? "" : ", waarvan \(bijBekende) bij een bewoner die al bekend is"
  }
  private var overgeslagen: String {
    bekend == 0 ? "" : "; \(bekend) \(bekend == 1 ? "was" : "waren") al eerder ingelezen"
  }
}

extension Afbreking {
  fileprivate static let nietsVeranderd = "Er is niets ingelezen. Verbeter dit eerst."
}
