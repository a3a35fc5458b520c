import Bestandsvorm
import BusinessCase
import Taal

/// Reads casussen from a FHIR R4 Bundle of Tasks and ServiceRequests, with the Patients they are for; or from the same
/// resources one a line (NDJSON).
///
/// Every Task that is no part of another one is a casus, and so is every ServiceRequest that no Task is based on. What
/// changes the meaning of the rest is understood or refused; whatever else is not taken over is named.
func leesFhir(_ bytes: [UInt8], isNdjson: Bool, _ waarden: Waardelezer) throws(Inleesfouten) -> Inlezing {
  let (knopen, fouten) =
    isNdjson ? leesRegels(bytes, waarden.boek.bestand) : leesGeheel(bytes, waarden.boek.bestand)
  guard fouten.isEmpty else { throw Inleesfouten(fouten, bestand: waarden.boek.bestand) }
  var lezer = Fhirlezer(waarden)
  if isNdjson {
    lezer.verzamel(regels: knopen)
  } else if let bundel = knopen.first {
    lezer.verzamel(bundel: bundel)
  }
  let casussen = lezer.casussen()
  lezer.noemResten()
  return try lezer.waarden.boek.sluit(casussen)
}

private func leesGeheel(_ bytes: [UInt8], _ bestand: String) -> ([Knoop], [Leesfout]) {
  let (knoop, fouten) = leesJson5(bytes, bestand: bestand)
  return (knoop.map { [$0] } ?? [], fouten)
}

private func leesRegels(_ bytes: [UInt8], _ bestand: String) -> ([Knoop], [Leesfout]) {
  var (knopen, fouten): ([Knoop], [Leesfout]) = ([], [])
  for (nummer, regel) in zip(1..., bytes.split(separator: 0x0A, omittingEmptySubsequences: false)) {
    if regel.allSatisfy({ $0 == 0x20 || 0x09...0x0D ~= $0 }) { continue }
    let (knoop, mis) = leesJson5(Array(regel), bestand: bestand, regel: nummer)
    fouten += mis
    if let knoop { knopen.append(knoop) }
    if fouten.count >= Inleesboek.hoogstens { break }
  }
  return (knopen, fouten)
}

struct Fhirlezer {
  var waarden: Waardelezer
  var bundel = Fhirbundel()
  /// Where the values stand that were read, or of which nothing is lost.
  var gelezen: Set<UInt64> = []
  /// The resources whose modifiers were looked at.
  var gekeurd: Set<Int> = []
  /// What is looked at for what is left: the file, or its lines.
  var wortels: [(element: Fhirelement, naam: String)] = []
  /// Completed Tasks without a day on which the referrer heard.
  var zonderTerugkoppeling = 0
  /// By the number of a Task, the first day on which who referred was told about it, as a Communication of ours says.
  private(set) var berichten: [Int: Datum] = [:]
  private var taken: [Fhirbron] = []
  private var orders: [Fhirbron] = []
  private var delen: [Fhirbron] = []

  init(_ waarden: Waardelezer) { self.waarden = waarden }

  mutating func casussen() -> [Ingelezen] {
    var casussen: [Ingelezen] = []
    var gebruikt: Set<Int> = []
    let deeltaken = delenPerTaak()
    leesBerichten()
    for taak in taken {
      let order = order(van: taak)
      if let order { gebruikt.insert(order.nummer) }
      neem(taak, order, deeltaken[taak.nummer] ?? [], in: &casussen)
    }
    for order in orders where !gebruikt.contains(order.nummer) { neem(nil, order, [], in: &casussen) }
    return zonderDubbele(casussen)
  }

  private mutating func neem(
    _ taak: Fhirbron?, _ order: Fhirbron?, _ deeltaken: [Fhirbron], in casussen: inout [Ingelezen]
  ) {
    guard let bron = taak ?? order else { return }
    let begin = waarden.boek.fouten.count
    for bron in [taak, order].compactMap({ $0 }) + deeltaken { keurModificatoren(bron) }
    let patient = patient(taak, order)
    guard let opgave = opgave(taak, order, deeltaken, patient), let namen = herkomst(bron),
      waarden.boek.fouten.count == begin
    else { return }
    do throws(Opgavefout) { try opgave.keur(vandaag: waarden.vandaag) } catch {
      let (zin, verwacht) = error.woorden(Fhirwoorden.element)
      return waarden.boek.noteer(bron["status"]?.knoop.plek ?? bron.plek, bron.pad, zin, verwacht: verwacht)
    }
    casussen.append(
      Ingelezen(
        opgave: opgave, herkomst: namen.nu, vroeger: namen.vroeger, plek: bron.plek,
        bewoner: patient.flatMap { kenmerk($0) }))
  }

  /// Which resident a Patient is: where it comes from, and its id there. One that stands in another resource has no
  /// name outside it.
  private func kenmerk(_ patient: Fhirbron) -> Bewonerskenmerk? {
    guard patient.houder == nil, let naam = patient.kenmerk else { return nil }
    let bron = bron(patient)
    let tekst = "fhir:\(bron ?? "\(waarden.boek.bestand) ")\(naam)"
    let isBlijvend = bron != nil && tekst.utf8.count <= 200 && !Burgerservicenummer.komtVoor(in: tekst)
    return Bewonerskenmerk(tekst: tekst, isBlijvend: isBlijvend)
  }

  /// What stands before an id: the source that somebody named, else the address of the server.
  private func bron(_ bron: Fhirbron) -> String? { waarden.herkomst.map { "\($0):" } ?? bron.basis }

  /// The source, with system and identifier, else with the kind of resource and its id. An identifier with a system
  /// needs no server.
  private mutating func herkomst(_ bron: Fhirbron) -> (nu: String, vroeger: String?)? {
    guard let (naam, isOveral) = self.naam(bron) else { return nil }
    let voor = isOveral ? waarden.herkomst.map { "\($0):" } : self.bron(bron)
    guard let voor else { return ("fhir:\(naam)", nil) }
    return waarden.tekst(voor + naam, bron.plek, "\(bron.pad).id", hoogstens: 500)
      .map { (nu: "fhir:\($0)", vroeger: "fhir:\(naam)" as String?) }
  }

  private mutating func naam(_ bron: Fhirbron) -> (String, isOveral: Bool)? {
    let kenmerken = bron["identifier"].leden.filter { $0["use"]?.tekst != "old" && !$0.isBsn }
    if let eerste = kenmerken.first(where: { $0["value"]?.tekst != nil }), let waarde = eerste["value"] {
      merk(eerste)
      guard let kenmerk = waarden.kenmerk(waarde.tekst ?? "", waarde.knoop.plek, waarde.pad) else {
        return nil
      }
      let stelsel = eerste["system"]?.tekst
      return ("\(stelsel.map { "\($0)|" } ?? "")\(kenmerk)", stelsel != nil)
    }
    guard let naam = bron.kenmerk else {
      fout(
        bron.element, "deze resource heeft geen id, geen identifier en geen fullUrl",
        verwacht: "een van de drie")
      return nil
    }
    return waarden.kenmerk(naam, bron.plek, "\(bron.pad).id").map { ($0, bron.id == nil) }
  }

  private mutating func zonderDubbele(_ casussen: [Ingelezen]) -> [Ingelezen] {
    var eerder: [String: Plek] = [:]
    for casus in casussen {
      if let eerste = eerder.updateValue(casus.plek, forKey: casus.herkomst) {
        waarden.boek.noteer(
          casus.plek, "identifier", "dit is dezelfde casus als die op regel \(eerste.regel)",
          verwacht: "voor elke casus een eigen identifier")
      }
    }
    return casussen
  }
}

/// Which resources are casussen, and what belongs to them.
extension Fhirlezer {
  /// A casus that was entered in error is passed over, and that is said.
  mutating func deelIn(_ bron: Fhirbron) {
    guard ["Task", "ServiceRequest"].contains(bron.soort) else { return }
    let isDeel = bron.soort == "Task" && bron["partOf"] != nil
    if !isDeel, bron["status"]?.tekst == Status.foutieveInvoer.rawValue {
      merk(bron.element)
      return waarden.boek.laatWeg("\(bron.soort) met status entered-in-error")
    }
    if bron.soort == "ServiceRequest" {
      orders.append(bron)
    } else if isDeel {
      delen.append(bron)
    } else {
      taken.append(bron)
    }
  }

  var isZonderVerwijzing: Bool { taken.isEmpty && orders.isEmpty }

  /// What another system tells of, and to whom, nobody here can know.
  private mutating func leesBerichten() {
    for bericht in bundel.bronnen where bericht.soort == "Communication" {
      let isTerugkoppeling = bericht["category"].leden.contains {
        $0.code(Fhirwoorden.gegeven)?.tekst == Fhirwoorden.bericht
      }
      guard isTerugkoppeling, bericht["status"]?.tekst == "completed", let dag = datum(bericht["sent"]) else {
        continue
      }
      for naam in ["status", "category", "basedOn", "subject", "about", "recipient"] {
        if let deel = bericht[naam] { merk(deel) }
      }
      for over in bericht["about"].leden {
        guard case .bron(let taak) = bundel.doel(over, in: bericht, soort: nil) else { continue }
        berichten[taak.nummer] = min(dag, berichten[taak.nummer] ?? dag)
      }
    }
  }

  private mutating func delenPerTaak() -> [Int: [Fhirbron]] {
    var perTaak: [Int: [Fhirbron]] = [:]
    for deel in delen {
      let ouders = deel["partOf"].leden
      guard ouders.count == 1, let ouder = gezocht(ouders[0], in: deel, verplicht: false),
        ouder.soort == "Task",
        ouder.nummer != deel.nummer
      else {
        fout(
          deel["partOf"] ?? deel.element, "deze Task hoort niet bij één Task in het bestand",
          verwacht: "een verwijzing naar de Task van de casus")
        continue
      }
      if ouder["status"]?.tekst == Status.foutieveInvoer.rawValue {
        merk(deel.element)
        waarden.boek.laatWeg("deel van een Task met status entered-in-error")
      } else if ouder["partOf"] != nil {
        fout(
          deel["partOf"] ?? deel.element, "deze Task is een deel van een deel",
          verwacht: "een deel van de Task van een casus")
      } else {
        perTaak[ouder.nummer, default: []].append(deel)
      }
    }
    return perTaak
  }

  /// The one ServiceRequest that a Task rests on. What else it rests on is not ours.
  private mutating func order(van taak: Fhirbron) -> Fhirbron? {
    var gevonden: [Fhirbron] = []
    for verwijzing in taak["basedOn"].leden + [taak["focus"]].compactMap({ $0 }) {
      let soort = Fhirbundel.soort(volgens: verwijzing) ?? "ServiceRequest"
      let isOrder = soort == "ServiceRequest"
      guard let order = gezocht(verwijzing, in: taak, verplicht: isOrder), order.soort == "ServiceRequest"
      else { continue }
      if !gevonden.contains(where: { $0.nummer == order.nummer }) { gevonden.append(order) }
    }
    if gevonden.count > 1 {
      fout(
        taak["basedOn"] ?? taak.element, "deze Task rust op \(gevonden.count) ServiceRequests",
        verwacht: "één")
    }
    return gevonden.first
  }
}
