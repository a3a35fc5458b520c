import Bestandsvorm
import BusinessCase
import Taal

/// Who it is about, and where they live and can be called.
extension Fhirlezer {
  /// The Patient that both Task and order are for, if the file holds one.
  mutating func patient(_ taak: Fhirbron?, _ order: Fhirbron?) -> Fhirbron? {
    var gevonden: [Fhirbron] = []
    for (bron, sleutel) in [(taak, "for"), (order, "subject")] {
      guard let bron, let verwijzing = bron[sleutel] else { continue }
      let gezocht = gezocht(
        verwijzing, in: bron, verplicht: verwijzing["display"] == nil, soort: "Patient")
      guard let patient = gezocht else { continue }
      guard patient.soort == "Patient" else {
        fout(
          patient.element, "de verwijzing gaat over een \(patient.soort.ingekort)", verwacht: "een Patient")
        continue
      }
      gevonden.append(patient)
    }
    if gevonden.count == 2, gevonden[0].nummer != gevonden[1].nummer, let taak {
      fout(
        taak["for"] ?? taak.element, "de Task en de ServiceRequest gaan over twee bewoners",
        verwacht: "één Patient")
    }
    if let patient = gevonden.first { keurModificatoren(patient) }
    return gevonden.first
  }

  mutating func leesPersoon(
    _ opgave: inout Casusopgave, _ taak: Fhirbron?, _ order: Fhirbron?, _ patient: Fhirbron?
  ) {
    guard let patient else {
      opgave.persoon.naam = tekst(taak?["for"]?["display"]) ?? tekst(order?["subject"]?["display"])
      return
    }
    for verwijzing in [taak?["for"], order?["subject"]] {
      if let naam = verwijzing?["display"] { merk(naam) }
    }
    opgave.persoon.naam = naam(patient, op: opgave.op)
    opgave.persoon.geboren = geboorte(patient["birthDate"])
    leesAdres(&opgave, patient)
    opgave.persoon.telefoon = telefoon(patient, op: opgave.op)
    keurOverlijden(patient, taak)
  }

  /// The age at T0, by the birth date and by what is said of the age.
  mutating func leesLeeftijd(_ opgave: inout Casusopgave, _ taak: Fhirbron?, _ patient: Fhirbron?) {
    let gegeven = taak.flatMap { leeftijd($0) }
    let plaats = patient?["birthDate"] ?? patient?.element ?? taak?.element
    guard let plaats else { return }
    opgave.leeftijd = waarden.leeftijd(
      gegeven.map { ($0.0, $0.1.knoop.plek, $0.1.pad) }, opgave.persoon.geboren, op: opgave.op,
      plaats.knoop.plek,
      plaats.pad)
  }

  /// Somebody who died is not helped any more.
  private mutating func keurOverlijden(_ patient: Fhirbron, _ taak: Fhirbron?) {
    guard let overleden = patient["deceasedDateTime"] ?? patient["deceasedBoolean"] else { return }
    if overleden.waarheid == false { return merk(overleden) }
    let status = taak?["status"]?.tekst.flatMap { Fhirwoorden.status[$0] } ?? .aangemeld
    if !status.isGesloten {
      fout(overleden, "deze bewoner is overleden, en de casus loopt nog", verwacht: "een gesloten Task")
    }
  }

  private mutating func telefoon(_ patient: Fhirbron, op dag: Datum) -> String? {
    let lijnen = lijst(patient["telecom"]).filter { ["phone", "sms"].contains($0["system"]?.tekst) }
    let volgorde = ["mobile", "home", nil, "temp", "work"]
    guard let lijn = Self.beste(lijnen, volgorde, op: dag, { $0["rank"]?.getal ?? .max }) else { return nil }
    for naam in ["system", "use", "period", "rank"] { if let deel = lijn[naam] { merk(deel) } }
    return tekst(lijn["value"])
  }

  /// An address is of the resident when it is where they live. Its `district` is the gemeente by Dutch custom (nl-core),
  /// so that only a word that is one of ours is a wijk.
  private mutating func leesAdres(_ opgave: inout Casusopgave, _ patient: Fhirbron) {
    let soorten = ["both", "physical", nil, "postal"]
    let adres = Self.beste(lijst(patient["address"]), ["home", nil, "temp"], op: opgave.op) { adres in
      soorten.firstIndex(of: adres["type"]?.tekst) ?? soorten.count
    }
    guard let adres else { return }
    for naam in ["use", "type", "period"] { if let deel = adres[naam] { merk(deel) } }
    if adres["text"] != nil {
      opgave.persoon.adres = tekst(adres["text"])
    } else {
      let regels = lijst(adres["line"]).compactMap { tekst($0) }
      merkStukken(adres["_line"])
      let delen = regels + [adres["postalCode"], adres["city"]].compactMap { tekst($0) }
      if !delen.isEmpty {
        opgave.persoon.adres = waarden.tekst(delen.joined(separator: ", "), adres.knoop.plek, adres.pad)
      }
    }
    if let district = adres["district"],
      let wijk = district.tekst.flatMap({ Woorden.wijk.bijWoord[$0.lowercased()] })
    {
      merk(district)
      opgave.wijk = wijk
    }
  }

  /// The one that held on a day, in the order of these uses; of two of the same use the one with the lower rank, and then
  /// the first. What is `old`, or has ended before that day, never is.
  private static func beste(
    _ leden: [Fhirelement], _ volgorde: [String?], op dag: Datum, _ rang: (Fhirelement) -> Int
  ) -> Fhirelement? {
    let bruikbaar = leden.filter { volgorde.contains($0["use"]?.tekst) && !$0.wasVoorbij(op: dag) }
    return bruikbaar.enumerated().min { een, ander in
      let sleutels = [een, ander].map { lid in
        [
          lid.element.gold(op: dag) ? 0 : 1, volgorde.firstIndex(of: lid.element["use"]?.tekst) ?? 0,
          rang(lid.element),
          lid.offset,
        ]
      }
      return sleutels[0].lexicographicallyPrecedes(sleutels[1])
    }?.element
  }

  /// The name on a day: the official one before the usual one, never one that is old or has ended.
  mutating func naam(_ bron: Fhirbron, op dag: Datum) -> String? {
    let namen = lijst(bron["name"])
    if namen.isEmpty { return nil }
    let volgorde = ["official", "usual", nil, "temp", "nickname", "anonymous"]
    guard let naam = Self.beste(namen, volgorde, op: dag, { _ in 0 }) else {
      fout(namen[0], "geen van deze namen gold op \(dag)", verwacht: "een naam van die dag")
      return nil
    }
    for sleutel in ["use", "period"] { if let deel = naam[sleutel] { merk(deel) } }
    if let heel = naam["text"] {
      // Its parts say the same once more.
      for sleutel in ["given", "family", "prefix", "suffix"] { if let deel = naam[sleutel] { merk(deel) } }
      return tekst(heel)
    }
    let delen = (voornamen(naam) + [naam["family"]].compactMap { $0 }).compactMap { tekst($0) }
    merkStukken(naam["_family"])
    return delen.isEmpty ? nil : waarden.tekst(delen.joined(separator: " "), naam.knoop.plek, naam.pad)
  }

  /// The given names. Dutch profiles (nl-core) put initials and the name by which one is called among them, each with
  /// a qualifier: those are for who has no given names.
  private mutating func voornamen(_ naam: Fhirelement) -> [Fhirelement] {
    let namen = lijst(naam["given"])
    guard let stukken = naam["_given"], stukken.leden.count == namen.count else { return namen }
    let soorten = stukken.leden.map { $0["extension"].leden.compactMap { $0["valueCode"]?.tekst }.first }
    merkStukken(stukken)
    let eigen = zip(namen, soorten).filter { $0.1 != "IN" && $0.1 != "CL" }.map(\.0)
    let roepnaam = zip(namen, soorten).filter { $0.1 == "CL" }.map(\.0)
    return eigen.isEmpty ? roepnaam.isEmpty ? namen : roepnaam : eigen
  }

  /// What stands beside a text to say which piece of it is which, says nothing more.
  private mutating func merkStukken(_ element: Fhirelement?) {
    guard let element else { return }
    for lid in element.leden.flatMap({ $0["extension"].leden }) {
      let soort = lid["url"]?.tekst?.split(separator: "/").last ?? ""
      if soort.hasPrefix("iso21090-") || soort.hasPrefix("humanname-") { merk(lid) }
    }
  }
}

extension Fhirelement {
  fileprivate var getal: Int? {
    if case .getal(let getal, _) = knoop.waarde { Int(exactly: getal) } else { nil }
  }
}
