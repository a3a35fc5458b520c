import Bestandsvorm
import Taal

/// From a file to its resources.
extension Fhirlezer {
  mutating func verzamel(bundel knoop: Knoop) {
    let bundel = Fhirelement(knoop: knoop, pad: "")
    guard case .object = knoop.waarde else {
      return fout(bundel, "dit is \(knoop.omschrijving)", verwacht: "een FHIR Bundle")
    }
    guard bundel["resourceType"]?.tekst == "Bundle" else {
      let soort = bundel["resourceType"]
      return waarden.boek.noteer(
        (soort ?? bundel).knoop.plek, "resourceType",
        soort.map { "hier staat \($0.knoop.omschrijving)" } ?? "resourceType ontbreekt",
        verwacht: "\"Bundle\"")
    }
    wortels.append((bundel, "Bundle"))
    for naam in ["type", "timestamp", "total", "link"] { if let deel = bundel[naam] { merk(deel) } }
    // What a register was when it wrote this; nothing about anybody.
    for label in lijst(bundel["meta"]?["tag"]) where label["system"]?.tekst == Fhirwoorden.stand {
      merk(label)
    }
    if let regels = bundel["implicitRules"],
      let (gevonden, verwacht) = Fhirmodificatie.onbekend.bezwaar(regels)
    {
      fout(regels, gevonden, verwacht: verwacht)
    }
    for ingang in lijst(bundel["entry"]) { neem(ingang: ingang) }
    meldVervolg(bundel)
    eisVerwijzing(bundel["entry"] ?? bundel, "in deze Bundle")
  }

  mutating func verzamel(regels: [Knoop]) {
    let elementen = regels.map { Fhirelement(knoop: $0, pad: "") }
    for element in elementen {
      if element["resourceType"]?.tekst == "Bundle" {
        verzamel(bundel: element.knoop)
      } else if neem(resource: element, adres: nil) {
        wortels.append((element, element["resourceType"]?.tekst ?? ""))
      }
    }
    if let eerste = elementen.first { eisVerwijzing(eerste, "in dit bestand") }
  }

  private mutating func eisVerwijzing(_ plaats: Fhirelement, _ waar: String) {
    guard isZonderVerwijzing, waarden.boek.fouten.isEmpty else { return }
    fout(plaats, "\(waar) staat geen verwijzing", verwacht: "ten minste één Task of ServiceRequest")
  }

  private mutating func neem(ingang: Fhirelement) {
    if let wijze = ingang["request"]?["method"], wijze.tekst == "DELETE" {
      return fout(wijze, "dit vraagt om iets weg te halen", verwacht: "een resource om in te lezen")
    }
    guard let resource = ingang["resource"], case .object = resource.knoop.waarde else {
      let plaats = ingang["resource"] ?? ingang
      return waarden.boek.noteer(
        plaats.knoop.plek, "\(ingang.pad).resource", "hier staat geen resource",
        verwacht: "een object met een resourceType")
    }
    for naam in ["fullUrl", "search", "request", "response"] { if let deel = ingang[naam] { merk(deel) } }
    if let vreemd = ingang["modifierExtension"],
      let (gevonden, verwacht) = Fhirmodificatie.onbekend.bezwaar(vreemd)
    {
      fout(vreemd, gevonden, verwacht: verwacht)
    }
    _ = neem(resource: resource, adres: ingang["fullUrl"]?.tekst)
  }

  private mutating func neem(resource: Fhirelement, adres: String?) -> Bool {
    guard let soort = soort(resource) else { return false }
    let bron = Fhirbron(resource, soort: soort, adres: adres.map { Fhirbundel.zonderVersie($0).adres })
    guard let opgenomen = bundel.voeg(bron) else {
      let naam = bron.naam ?? bron.adres ?? soort
      waarden.boek.noteer(
        (resource["id"] ?? resource).knoop.plek, resource.pad, "\(naam.ingekort) staat er twee keer in",
        verwacht: "voor elke resource een eigen id")
      return false
    }
    for lid in lijst(resource["contained"]) {
      guard let soort = self.soort(lid) else { continue }
      _ = bundel.voeg(Fhirbron(lid, soort: soort, adres: nil, houder: opgenomen.nummer))
    }
    deelIn(opgenomen)
    return true
  }

  private mutating func soort(_ resource: Fhirelement) -> String? {
    if let soort = resource["resourceType"]?.tekst { return soort }
    waarden.boek.noteer(
      (resource["resourceType"] ?? resource).knoop.plek,
      "\(resource.pad.isEmpty ? "" : resource.pad + ".")resourceType",
      "resourceType ontbreekt", verwacht: "een tekst zoals \"Task\"")
    return nil
  }

  /// A page of a search looks like all there is.
  private mutating func meldVervolg(_ bundel: Fhirelement) {
    let gevonden = bundel["entry"].leden.count { ($0["search"]?["mode"]?.tekst ?? "match") == "match" }
    let isVervolg = bundel["link"].leden.contains { $0["relation"]?.tekst == "next" }
    let totaal: Int? =
      if case .getal(let getal, _)? = bundel["total"]?.knoop.waarde { Int(exactly: getal) } else { nil }
    let meer = totaal.flatMap { $0 > gevonden ? $0 : nil }
    guard isVervolg || meer != nil else { return }
    let aantal = meer.map { " Het zijn er volgens de server \($0); hier staan er \(gevonden)." } ?? ""
    let volgende = isVervolg ? " Er is een volgende pagina (link next)." : ""
    waarden.boek.meld("dit is niet alles.\(aantal)\(volgende) Haal de rest ook op en lees die apart in.")
  }
}
