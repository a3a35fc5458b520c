import Bestandsvorm
import BusinessCase
import Taal

/// Reads casussen from a FHIR R4 Bundle of Tasks and ServiceRequests, with the Patients they are for.
///
/// Every Task that is no part of another one is a casus, and so is every ServiceRequest that no Task is based on.
/// What FHIR allows and we do not need is passed over. So is a casus that was entered in error.
func leesFhir(_ bytes: [UInt8], bestand: String, vandaag: Datum) throws(Inleesfouten) -> [Ingelezen] {
  let (knoop, fouten) = leesJson5(bytes, bestand: bestand)
  guard let knoop, fouten.isEmpty else { throw Inleesfouten(fouten, bestand: bestand) }
  var lezer = Fhirlezer(Waardelezer(boek: Inleesboek(bestand), vandaag: vandaag))
  let gelezen = lezer.lees(knoop)
  try lezer.waarden.boek.sluit()
  return gelezen
}

struct Fhirlezer {
  var waarden: Waardelezer
  /// All resources by every name that a reference can use.
  var bijVerwijzing: [String: Bron] = [:]
  private var taken: [Bron] = []
  private var orders: [Bron] = []
  private var delen: [Bron] = []

  /// A resource, where it stands, and what it is called.
  struct Bron {
    let knoop: Knoop
    let pad: String
    let soort: String
    let namen: [String]
  }

  init(_ waarden: Waardelezer) { self.waarden = waarden }

  mutating func lees(_ bundel: Knoop) -> [Ingelezen] {
    guard case .object = bundel.waarde else {
      fout(bundel, "", "dit is \(bundel.omschrijving)", verwacht: "een FHIR Bundle")
      return []
    }
    guard tekst(bundel["resourceType"]) == "Bundle" else {
      let soort = bundel["resourceType"]
      fout(
        soort ?? bundel, "resourceType",
        soort.map { "hier staat \($0.omschrijving)" } ?? "resourceType ontbreekt",
        verwacht: "\"Bundle\"")
      return []
    }
    verzamel(bundel)
    if taken.isEmpty, orders.isEmpty, waarden.boek.fouten.isEmpty {
      fout(
        bundel["entry"] ?? bundel, "entry", "in deze Bundle staat geen verwijzing",
        verwacht: "ten minste één Task of ServiceRequest")
    }
    return casussen()
  }

  private mutating func verzamel(_ bundel: Knoop) {
    guard let ingangen = lijst(bundel["entry"], "entry") else { return }
    for (nummer, ingang) in ingangen.enumerated() {
      let pad = "entry[\(nummer)].resource"
      guard let knoop = ingang["resource"], case .object = knoop.waarde else {
        fout(
          ingang["resource"] ?? ingang, pad, "hier staat geen resource",
          verwacht: "een object met een resourceType")
        continue
      }
      guard let soort = tekst(knoop["resourceType"]) else {
        fout(
          knoop["resourceType"] ?? knoop, "\(pad).resourceType", "resourceType ontbreekt",
          verwacht: "een tekst zoals \"Task\"")
        continue
      }
      var namen: [String] = []
      if let id = tekst(knoop["id"]) { namen.append("\(soort)/\(id)") }
      if let adres = tekst(ingang["fullUrl"]) { namen.append(adres) }
      let bron = Bron(knoop: knoop, pad: pad, soort: soort, namen: namen)
      for naam in namen {
        if bijVerwijzing.updateValue(bron, forKey: naam) != nil {
          fout(
            knoop["id"] ?? knoop, pad, "\(naam.ingekort) staat er twee keer in",
            verwacht: "voor elke resource een eigen id")
        }
      }
      deelIn(bron)
    }
  }

  private mutating func deelIn(_ bron: Bron) {
    switch bron.soort {
    case "Task" where bron.knoop["partOf"] != nil: delen.append(bron)
    case "Task" where tekst(bron.knoop["status"]) == Status.foutieveInvoer.rawValue: break
    case "Task": taken.append(bron)
    case "ServiceRequest" where tekst(bron.knoop["status"]) == Status.foutieveInvoer.rawValue: break
    case "ServiceRequest": orders.append(bron)
    default: break
    }
  }

  private mutating func casussen() -> [Ingelezen] {
    var gelezen: [Ingelezen] = []
    var gebruikt: Set<String> = []
    let deeltaken = delenPerTaak()
    for taak in taken {
      let order = order(van: taak)
      gebruikt.formUnion(order?.namen ?? [])
      neem(taak, order, taak.namen.flatMap { deeltaken[$0] ?? [] }, in: &gelezen)
    }
    for order in orders where gebruikt.isDisjoint(with: order.namen) {
      neem(nil, order, [], in: &gelezen)
    }
    return zonderDubbele(gelezen)
  }

  private mutating func neem(
    _ taak: Bron?, _ order: Bron?, _ deeltaken: [Bron], in gelezen: inout [Ingelezen]
  ) {
    guard let bron = taak ?? order else { return }
    let begin = waarden.boek.fouten.count
    guard let opgave = opgave(taak, order, deeltaken), let herkomst = herkomst(bron),
      waarden.boek.fouten.count == begin
    else { return }
    do throws(Opgavefout) { try opgave.keur(vandaag: waarden.vandaag) } catch {
      return fout(bron.knoop["status"] ?? bron.knoop, bron.pad, error.zin, verwacht: error.verwacht)
    }
    gelezen.append(
      Ingelezen(
        opgave: opgave, herkomst: herkomst, plek: bron.knoop.plek,
        bewoner: patient(taak, order).map { "\(waarden.boek.bestand) \($0)" }))
  }

  /// What the Bundle calls the resident.
  private func patient(_ taak: Bron?, _ order: Bron?) -> String? {
    let vanTaak = taak.flatMap { bron($0.knoop["for"], in: $0) }
    let vanOrder = order.flatMap { bron($0.knoop["subject"], in: $0) }
    return (vanTaak ?? vanOrder)?.namen.first
  }

  private mutating func delenPerTaak() -> [String: [Bron]] {
    var perTaak: [String: [Bron]] = [:]
    for deel in delen {
      let ouders = lijst(deel.knoop["partOf"], "\(deel.pad).partOf") ?? []
      guard ouders.count == 1, let ouder = bron(ouders[0]), ouder.soort == "Task",
        let naam = ouder.namen.first
      else {
        fout(
          deel.knoop["partOf"] ?? deel.knoop, "\(deel.pad).partOf",
          "deze Task hoort niet bij één Task in de Bundle",
          verwacht: "een verwijzing naar de Task van de casus")
        continue
      }
      perTaak[naam, default: []].append(deel)
    }
    return perTaak
  }

  private func order(van taak: Bron) -> Bron? {
    let basis: [Knoop] = if case .lijst(let leden) = taak.knoop["basedOn"]?.waarde { leden } else { [] }
    return (basis + [taak.knoop["focus"]].compactMap { $0 }).compactMap { bron($0, in: taak) }
      .first { $0.soort == "ServiceRequest" }
  }

  /// System and identifier, else the kind of resource and its id.
  private mutating func herkomst(_ bron: Bron) -> String? {
    let kenmerken: [Knoop] =
      if case .lijst(let leden) = bron.knoop["identifier"]?.waarde { leden } else { [] }
    if let eerste = kenmerken.first(where: { tekst($0["value"]) != nil }), let knoop = eerste["value"] {
      guard let waarde = waarden.kenmerk(tekst(knoop) ?? "", knoop.plek, "\(bron.pad).identifier.value")
      else {
        return nil
      }
      return "fhir:\(tekst(eerste["system"]).map { "\($0)|" } ?? "")\(waarde)"
    }
    guard let naam = bron.namen.first else {
      fout(
        bron.knoop, bron.pad, "deze resource heeft geen id, geen identifier en geen fullUrl",
        verwacht: "een van de drie")
      return nil
    }
    return "fhir:\(naam)"
  }

  private mutating func zonderDubbele(_ gelezen: [Ingelezen]) -> [Ingelezen] {
    var eerder: [String: Plek] = [:]
    for casus in gelezen {
      if let eerste = eerder.updateValue(casus.plek, forKey: casus.herkomst) {
        waarden.boek.noteer(
          casus.plek, "identifier", "dit is dezelfde casus als die op regel \(eerste.regel)",
          verwacht: "voor elke casus een eigen identifier")
      }
    }
    return gelezen
  }
}
