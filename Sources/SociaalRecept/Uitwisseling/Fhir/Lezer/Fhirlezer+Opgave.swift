import Bestandsvorm
import BusinessCase
import Taal

/// From resources to an opgave.
extension Fhirlezer {
  mutating func opgave(
    _ taak: Fhirbron?, _ order: Fhirbron?, _ deeltaken: [Fhirbron], _ patient: Fhirbron?
  ) -> Casusopgave? {
    guard let bron = taak ?? order, let op = aangemeld(taak, order), let status = status(taak, order) else {
      return nil
    }
    var opgave = Casusopgave(aangemeldOp: op)
    opgave.id = bron.kenmerk
    opgave.prioriteit = prioriteit(taak) ?? prioriteit(order) ?? .gewoon
    leesVraag(&opgave, taak, order)
    leesVerwijzer(&opgave, taak?["requester"] == nil ? order : taak)
    merkHerhaling(taak, order)
    leesPersoon(&opgave, taak, order, patient)
    if let taak {
      leesInvoer(&opgave, taak)
      leesLoop(&opgave, taak, status, patient)
      for deel in deeltaken { leesDeel(&opgave, deel) }
    }
    leesLeeftijd(&opgave, taak, patient)
    return opgave
  }

  /// T0: when the order was written, else when the Task was.
  private mutating func aangemeld(_ taak: Fhirbron?, _ order: Fhirbron?) -> Datum? {
    for bron in [order, taak].compactMap({ $0 }) {
      guard let element = bron["authoredOn"] else { continue }
      // The other day is when the same referral was handed on.
      if bron.soort == "ServiceRequest", let later = taak?["authoredOn"] { merk(later) }
      return datum(element)
    }
    guard let bron = taak ?? order else { return nil }
    waarden.boek.noteer(
      bron.plek, "\(bron.pad).authoredOn", "de dag van de aanmelding ontbreekt",
      verwacht: "authoredOn met een datum als \"2022-02-05\"")
    return nil
  }

  private mutating func status(_ taak: Fhirbron?, _ order: Fhirbron?) -> Status? {
    guard let bron = taak ?? order else { return nil }
    guard let element = bron["status"], let woord = element.tekst else {
      waarden.boek.noteer(
        (bron["status"] ?? bron.element).knoop.plek, "\(bron.pad).status", "de status ontbreekt",
        verwacht: taak == nil ? "\"active\"" : "een status van een Task")
      return nil
    }
    merk(element)
    guard let taak else { return statusZonderTaak(element, woord) }
    guard let status = Fhirwoorden.status[woord] else {
      fout(
        element, "\"\(woord.ingekort)\" zegt niet waar de casus staat",
        verwacht: "een van: \(Fhirwoorden.status.keys.sorted().joined(separator: ", "))")
      return nil
    }
    keurOpdracht(order, status)
    return vraagtUitvoering(taak) ? status : nil
  }

  private mutating func statusZonderTaak(_ element: Fhirelement, _ woord: String) -> Status? {
    if woord == "active" { return .aangemeld }
    fout(
      element,
      "een ServiceRequest zonder Task met status \"\(woord.ingekort)\" zegt niet waar de casus staat",
      verwacht: "\"active\", of een Task erbij")
    return nil
  }

  /// The order is of who referred: it is not over, taken back or unfinished while the Task goes on.
  private mutating func keurOpdracht(_ order: Fhirbron?, _ status: Status) {
    guard let element = order?["status"] else { return }
    merk(element)
    let past = element.tekst.map { Fhirwoorden.orderstatussen(status).contains($0) } ?? false
    if past { return }
    fout(
      element,
      "de ServiceRequest is \(element.tekst.map { "\"\($0.ingekort)\"" } ?? "iets anders dan een status"), en de Task \"\(status.rawValue)\"",
      verwacht: "een van: \(Fhirwoorden.orderstatussen(status).joined(separator: ", "))")
  }

  /// A Task may also ask to stop or change another one.
  private mutating func vraagtUitvoering(_ taak: Fhirbron) -> Bool {
    guard let code = taak["code"]?.code(Fhirwoorden.taakcode) else { return true }
    if code.tekst == "fulfill" {
      merk(code)
      if let stelsels = taak["code"]?["coding"] {
        for deel in stelsels.leden { if let d = deel["system"] { merk(d) } }
      }
      return true
    }
    fout(
      code, "deze Task vraagt om \"\((code.tekst ?? "").ingekort)\" van iets anders", verwacht: "\"fulfill\"")
    return false
  }

  /// What Task and order say both, and in the same words, is said once.
  private mutating func merkHerhaling(_ taak: Fhirbron?, _ order: Fhirbron?) {
    for sleutel in ["priority", "requester"] {
      guard let een = taak?[sleutel], let ander = order?[sleutel], een.knoop.zegtHetzelfde(als: ander.knoop)
      else {
        continue
      }
      merk(ander)
    }
  }

  private mutating func prioriteit(_ bron: Fhirbron?) -> Prioriteit? {
    woord(bron?["priority"], uit: Woorden.prioriteit)
  }

  /// Reasons as text, as a code with its words, or as R5 has them: `reason` with a `concept` in it.
  private mutating func leesVraag(_ opgave: inout Casusopgave, _ taak: Fhirbron?, _ order: Fhirbron?) {
    var vragen: [String] = []
    for bron in [order, taak].compactMap({ $0 }) {
      for reden in bron["reasonCode"].leden + bron["reason"].leden.compactMap({ $0["concept"] }) {
        leesReden(reden, &opgave, &vragen)
      }
      for verwijzing in bron["reasonReference"].leden + bron["reason"].leden.compactMap({ $0["reference"] }) {
        leesAandoening(verwijzing, bron, &opgave, &vragen)
      }
    }
    if vragen.isEmpty, let tekst = tekst(taak?["description"]) { vragen.append(tekst) }
    guard let bron = order ?? taak, !vragen.isEmpty else { return }
    opgave.vraag = waarden.tekst(vragen.joined(separator: "; "), bron.plek, bron.pad)
  }

  private mutating func leesReden(_ reden: Fhirelement, _ opgave: inout Casusopgave, _ vragen: inout [String])
  {
    if let code = reden.code(Fhirwoorden.vraagtype) {
      opgave.vraagtype = woord(code, uit: Woorden.vraagtype)
      merk(reden)
      return
    }
    let woorden = reden["text"] ?? reden["coding"].leden.first { $0["display"] != nil }?["display"]
    guard let woorden, let tekst = tekst(woorden) else { return }
    if !vragen.contains(tekst) { vragen.append(tekst) }
  }

  private mutating func leesAandoening(
    _ verwijzing: Fhirelement, _ bron: Fhirbron, _ opgave: inout Casusopgave, _ vragen: inout [String]
  ) {
    if let aandoening = gezocht(verwijzing, in: bron, verplicht: false), aandoening.soort == "Condition" {
      keurModificatoren(aandoening)
      let oordeel = aandoening["verificationStatus"]?["coding"].leden.compactMap { $0["code"]?.tekst } ?? []
      if !oordeel.contains(where: { ["refuted", "entered-in-error"].contains($0) }),
        let code = aandoening["code"]
      {
        leesReden(code, &opgave, &vragen)
      }
    } else if let tekst = tekst(verwijzing["display"]), !vragen.contains(tekst) {
      vragen.append(tekst)
    }
  }

  private mutating func leesVerwijzer(_ opgave: inout Casusopgave, _ bron: Fhirbron?) {
    guard let bron, let verwijzing = bron["requester"] else { return }
    let naam = partij(verwijzing, bron)
    if naam.isBewoner {
      opgave.kanaal = .zelf
      return
    }
    // What we write when the referrer may not be named.
    if Kanaal.allCases.contains(where: { $0.naam == naam.tekst }) { return }
    opgave.verwijzer = naam.tekst
  }
}
