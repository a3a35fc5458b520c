import Bestandsvorm
import BusinessCase
import Taal

/// From resources to an opgave.
extension Fhirlezer {
  mutating func opgave(_ taak: Bron?, _ order: Bron?, _ deeltaken: [Bron]) -> Casusopgave? {
    guard let bron = taak ?? order else { return nil }
    guard let op = aangemeld(taak, order), let status = status(taak, order) else { return nil }
    var opgave = Casusopgave(aangemeldOp: op)
    opgave.id = bron.namen.first
    opgave.prioriteit = prioriteit(taak) ?? prioriteit(order) ?? .gewoon
    leesVraag(&opgave, taak, order)
    leesVerwijzer(&opgave, taak?.knoop["requester"] == nil ? order : taak)
    leesPersoon(&opgave, taak, order)
    guard let taak else { return opgave }
    leesInvoer(&opgave, taak)
    leesLoop(&opgave, taak, status)
    for deel in deeltaken { leesDeel(&opgave, deel) }
    return opgave
  }

  /// T0: when the order was written, else when the Task was.
  private mutating func aangemeld(_ taak: Bron?, _ order: Bron?) -> Datum? {
    for bron in [order, taak].compactMap({ $0 }) {
      if let knoop = bron.knoop["authoredOn"] { return datum(knoop, "\(bron.pad).authoredOn") }
    }
    guard let bron = taak ?? order else { return nil }
    fout(
      bron.knoop, "\(bron.pad).authoredOn", "de dag van de aanmelding ontbreekt",
      verwacht: "authoredOn met een datum als \"2022-02-05\"")
    return nil
  }

  private mutating func status(_ taak: Bron?, _ order: Bron?) -> Status? {
    guard let bron = taak ?? order else { return nil }
    let pad = "\(bron.pad).status"
    guard let knoop = bron.knoop["status"], let woord = tekst(knoop) else {
      fout(
        bron.knoop["status"] ?? bron.knoop, pad, "de status ontbreekt",
        verwacht: taak == nil ? "\"active\"" : "een status van een Task")
      return nil
    }
    if taak == nil {
      if woord == "active" { return .aangemeld }
      fout(
        knoop, pad,
        "een ServiceRequest zonder Task met status \"\(woord.ingekort)\" zegt niet waar de casus staat",
        verwacht: "\"active\", of een Task erbij")
      return nil
    }
    if let status = Fhirwoorden.status[woord] { return status }
    fout(
      knoop, pad, "\"\(woord.ingekort)\" zegt niet waar de casus staat",
      verwacht: "een van: \(Fhirwoorden.status.keys.sorted().joined(separator: ", "))")
    return nil
  }

  private mutating func prioriteit(_ bron: Bron?) -> Prioriteit? {
    guard let bron, let knoop = bron.knoop["priority"] else { return nil }
    return waarden.woord(tekst(knoop) ?? "", knoop.plek, "\(bron.pad).priority", uit: Woorden.prioriteit)
  }

  private mutating func leesVraag(_ opgave: inout Casusopgave, _ taak: Bron?, _ order: Bron?) {
    for bron in [order, taak].compactMap({ $0 }) {
      let redenen: [Knoop]
      if case .lijst(let leden) = bron.knoop["reasonCode"]?.waarde {
        redenen = leden
      } else {
        redenen = [bron.knoop["reasonCode"]].compactMap { $0 }
      }
      for reden in redenen {
        if let code = code(reden, Fhirwoorden.vraagtype) {
          opgave.vraagtype = waarden.woord(
            tekst(code) ?? "", code.plek, "\(bron.pad).reasonCode", uit: Woorden.vraagtype)
        } else if opgave.vraag == nil {
          opgave.vraag = gekeurd(reden["text"] ?? eersteCode(reden)?["display"], "\(bron.pad).reasonCode")
        }
      }
      if opgave.vraag == nil, bron.soort == "Task" {
        opgave.vraag = gekeurd(bron.knoop["description"], "\(bron.pad).description")
      }
    }
  }

  private mutating func leesVerwijzer(_ opgave: inout Casusopgave, _ bron: Bron?) {
    guard let bron, let knoop = bron.knoop["requester"] else { return }
    let naam = gekeurd(knoop["display"], "\(bron.pad).requester.display")
    // What we write when the referrer may not be named.
    if Kanaal.allCases.contains(where: { $0.naam == naam }) { return }
    opgave.verwijzer = naam
  }

  private mutating func leesPersoon(_ opgave: inout Casusopgave, _ taak: Bron?, _ order: Bron?) {
    for (bron, sleutel) in [(taak, "for"), (order, "subject")] {
      guard let bron, let verwijzing = bron.knoop[sleutel] else { continue }
      keurKenmerken(verwijzing["identifier"].map { [$0] } ?? [], "\(bron.pad).\(sleutel).identifier")
      guard let patient = self.bron(verwijzing, in: bron) else {
        opgave.persoon.naam = gekeurd(verwijzing["display"], "\(bron.pad).\(sleutel).display")
        continue
      }
      return leesPatient(&opgave, patient)
    }
  }

  private mutating func leesPatient(_ opgave: inout Casusopgave, _ patient: Bron) {
    let (knoop, pad) = (patient.knoop, patient.pad)
    guard patient.soort == "Patient" else {
      return fout(
        knoop, pad, "de verwijzing gaat over een \(patient.soort.ingekort)", verwacht: "een Patient")
    }
    keurKenmerken(lijst(knoop["identifier"], "\(pad).identifier") ?? [], "\(pad).identifier")
    opgave.persoon.naam = naam(knoop, pad)
    opgave.persoon.geboortedatum = datum(knoop["birthDate"], "\(pad).birthDate")
    leesAdres(&opgave, knoop, pad)
    for (nummer, lijn) in (lijst(knoop["telecom"], "\(pad).telecom") ?? []).enumerated()
    where tekst(lijn["system"]) == "phone" {
      opgave.persoon.telefoon =
        opgave.persoon.telefoon ?? gekeurd(lijn["value"], "\(pad).telecom[\(nummer)].value")
    }
    guard let geboren = opgave.persoon.geboortedatum, let plek = knoop["birthDate"]?.plek else { return }
    if waarden.keurGeboorte(geboren, opgave.op, plek, "\(pad).birthDate") {
      opgave.leeftijd = opgave.op.jaren(sinds: geboren)
    }
  }

  private mutating func keurKenmerken(_ kenmerken: [Knoop], _ pad: String) {
    for kenmerk in kenmerken {
      let isBsn = tekst(kenmerk["system"]).map { Fhirwoorden.bsn.contains($0) } ?? false
      if isBsn || tekst(kenmerk["value"]).map(Burgerservicenummer.komtVoor) ?? false {
        fout(kenmerk, pad, Inleesboek.bsn)
      }
    }
  }

  private mutating func naam(_ patient: Knoop, _ pad: String) -> String? {
    guard let eerste = lijst(patient["name"], "\(pad).name")?.first else { return nil }
    if eerste["text"] != nil { return gekeurd(eerste["text"], "\(pad).name[0].text") }
    let voornamen = (lijst(eerste["given"], "\(pad).name[0].given") ?? []).compactMap { tekst($0) }
    let delen = voornamen + [tekst(eerste["family"])].compactMap { $0 }
    return delen.isEmpty ? nil : waarden.tekst(delen.joined(separator: " "), eerste.plek, "\(pad).name[0]")
  }

  private mutating func leesAdres(_ opgave: inout Casusopgave, _ patient: Knoop, _ pad: String) {
    guard let adres = lijst(patient["address"], "\(pad).address")?.first else { return }
    let plaats = "\(pad).address[0]"
    if adres["text"] != nil {
      opgave.persoon.adres = gekeurd(adres["text"], "\(plaats).text")
    } else {
      let regels = (lijst(adres["line"], "\(plaats).line") ?? []).compactMap { tekst($0) }
      let delen = regels + [tekst(adres["postalCode"]), tekst(adres["city"])].compactMap { $0 }
      if !delen.isEmpty {
        opgave.persoon.adres = waarden.tekst(delen.joined(separator: ", "), adres.plek, plaats)
      }
    }
    if let wijk = adres["district"] {
      opgave.wijk = waarden.woord(tekst(wijk) ?? "", wijk.plek, "\(plaats).district", uit: Woorden.wijk)
    }
  }
}
