import Bestandsvorm
import BusinessCase
import Taal

/// How far a Task got. Milestones that we write ourselves say it exactly; the fields of FHIR itself are used where
/// they leave no doubt.
extension Fhirlezer {
  mutating func leesInvoer(_ opgave: inout Casusopgave, _ taak: Fhirbron) {
    for (rubriek, element) in gegevens(taak, "input") {
      switch rubriek {
      case .aanmeldwijze: opgave.kanaal = woord(element, uit: Woorden.kanaal) ?? opgave.kanaal
      case .vraagtype: opgave.vraagtype = woord(element, uit: Woorden.vraagtype)
      case .wijk: opgave.wijk = woord(element, uit: Woorden.wijk)
      case .isClientOpDeHoogte:
        merk(element)
        opgave.isClientOpDeHoogte = element.waarheid
        if element.waarheid == nil {
          fout(element, "hier staat \(element.knoop.omschrijving)", verwacht: "true of false")
        }
      default: break
      }
    }
  }

  /// What a Task of ours says of the age, and where.
  mutating func leeftijd(_ taak: Fhirbron) -> (Int, Fhirelement)? {
    guard let element = gegevens(taak, "input").first(where: { $0.rubriek == .leeftijd })?.element else {
      return nil
    }
    merk(element)
    let tekst = if case .getal(_, let tekst) = element.knoop.waarde { tekst } else { element.tekst ?? "" }
    return waarden.geheel(tekst, element.knoop.plek, element.pad, in: Leeftijdsklasse.leeftijden)
      .map { ($0, element) }
  }

  mutating func leesLoop(
    _ opgave: inout Casusopgave, _ taak: Fhirbron, _ status: Status, _ patient: Fhirbron?
  ) {
    leesMakelaar(&opgave, taak, status, patient)
    let mijlpalen = leesVerloop(&opgave.verloop, taak, status)
    opgave.gesprek = mijlpalen[.datumEersteAfspraak]
    if status == .inTraject, opgave.gesprek == nil {
      opgave.gesprek = datum(taak["executionPeriod"]?["start"])
    }
    opgave.eersteContact = [mijlpalen[.datumEersteContact], opgave.gesprek].compactMap { $0 }.min()
    opgave.routeOp = mijlpalen[.datumPlanVastgesteld]
    opgave.terugkoppeling = mijlpalen[.datumTerugkoppeling] ?? berichten[taak.nummer]
    if status == .afgerond, mijlpalen.isEmpty, opgave.terugkoppeling == nil,
      let einde = opgave.verloop.geslotenOp
    {
      // The Task is what the referrer looks at, so that its completion tells them.
      opgave.terugkoppeling = einde
      zonderTerugkoppeling += 1
    }
    for (rubriek, element) in gegevens(taak, "output") where rubriek == .route {
      opgave.route = woord(element, uit: Woorden.route)
    }
    if opgave.verloop.reden != nil { opgave.toelichting = tekst(taak["statusReason"]?["text"]) }
    if let stap = taak["businessStatus"], stap.code(Fhirwoorden.stap) != nil { merk(stap) }
  }

  /// Who took it on. A resident never is, nor somebody of their own: nobody of ours did then, and their names may not go
  /// into the log.
  private mutating func leesMakelaar(
    _ opgave: inout Casusopgave, _ taak: Fhirbron, _ status: Status, _ patient: Fhirbron?
  ) {
    guard let eigenaar = taak["owner"] else { return }
    let partij = partij(eigenaar, taak, hoogstens: 100)
    let isEigen =
      partij.isBewoner || partij.isNaaste || partij.tekst.map { heet($0, patient, opgave.persoon) } ?? false
    guard isEigen else {
      opgave.makelaar = partij.tekst
      return
    }
    if status == .aangemeld || status == .ingetrokken || status == .nietPassend {
      return waarden.boek.laatWeg("Task.owner die de bewoner of een naaste is")
    }
    fout(
      eigenaar, "de bewoner zelf of een naaste is eigenaar van deze Task: niemand nam de casus aan",
      verwacht: "een Practitioner, PractitionerRole of Organization, of status \"requested\"")
  }

  /// Whether a name is one of the resident's, in whatever order.
  private func heet(_ naam: String, _ patient: Fhirbron?, _ persoon: Persoon) -> Bool {
    func woorden(_ naam: String) -> Set<Substring> { Set(Persoon.zoeknaam(naam).split(separator: " ")) }
    let namen = (patient?["name"].leden ?? []).flatMap { (naam: Fhirelement) -> [String] in
      let delen = naam["given"].leden + [naam["family"]].compactMap { $0 }
      return [naam["text"]?.tekst ?? "", delen.compactMap(\.tekst).joined(separator: " ")]
    }
    let gezocht = woorden(naam)
    return !gezocht.isEmpty && (namen + [persoon.naam ?? ""]).contains { woorden($0) == gezocht }
  }

  mutating func leesDeel(_ opgave: inout Casusopgave, _ taak: Fhirbron) {
    guard let eigenaar = taak["owner"] else {
      return waarden.boek.noteer(
        taak.plek, "\(taak.pad).owner", "er staat niet wie dit deel doet", verwacht: Self.delen)
    }
    for sleutel in ["for", "requester", "priority", "code"] {
      if let element = taak[sleutel] { merk(element) }
    }
    let partij = partij(eigenaar, taak, hoogstens: 100)
    guard let deel = Deel(rawValue: (partij.tekst ?? "").lowercased()) else {
      return fout(
        eigenaar["display"] ?? eigenaar, "\"\((partij.tekst ?? "").ingekort)\" is geen deel van een traject",
        verwacht: Self.delen)
    }
    guard opgave.delen[deel] == nil else {
      return fout(eigenaar, "het deel \(deel.rawValue) staat er twee keer", verwacht: "elk deel één keer")
    }
    guard let op = datum(taak["authoredOn"]) ?? opgave.routeOp,
      let status = Fhirwoorden.status[taak["status"]?.tekst ?? ""]
    else {
      return waarden.boek.noteer(
        (taak["status"] ?? taak.element).knoop.plek, "\(taak.pad).status",
        "van dit deel ontbreekt de dag of een bekende status", verwacht: "authoredOn en status")
    }
    if let element = taak["status"] { merk(element) }
    var verloop = Verloop(aangemeldOp: op)
    _ = leesVerloop(&verloop, taak, status)
    opgave.delen[deel] = verloop
  }

  private static let delen = "een van: \(Deel.allCases.map(\.rawValue).joined(separator: ", "))"

  private mutating func leesVerloop(
    _ verloop: inout Verloop, _ taak: Fhirbron, _ status: Status
  ) -> [Rubriek: Datum] {
    let mijlpalen = mijlpalen(taak)
    verloop.status = status
    verloop.aangenomenOp = mijlpalen[.datumAangenomen]
    verloop.hulpOp = mijlpalen[.datumStart]
    let begin = datum(taak["executionPeriod"]?["start"])
    let einde = datum(taak["executionPeriod"]?["end"])
    let laatst = datum(taak["lastModified"])
    // Without milestones of ours, work that began was taken on.
    if mijlpalen.isEmpty, Self.vragenAanname.contains(status) {
      verloop.aangenomenOp = status == .aangenomen ? laatst ?? begin : begin
      if verloop.aangenomenOp == nil {
        fout(
          taak["status"] ?? taak.element,
          "deze Task is \"\(status.rawValue)\", maar executionPeriod.start is leeg",
          verwacht: "de dag waarop de casus is aangenomen")
      }
    }
    switch status {
    case .aangenomen: verloop.aangenomenOp = verloop.aangenomenOp ?? laatst
    case .wacht: verloop.wachtSinds = mijlpalen[.datumWachtlijst] ?? laatst
    case _ where status.isGesloten: verloop.geslotenOp = mijlpalen[.datumEinde] ?? einde ?? laatst
    default: break
    }
    if status.isGesloten || status == .wacht { verloop.reden = reden(taak) }
    // A Task that is done needs no reason in FHIR.
    if status == .afgerond, mijlpalen.isEmpty { verloop.reden = verloop.reden ?? .anders }
    return mijlpalen
  }

  private static let vragenAanname: [Status] = [.aangenomen, .inTraject, .wacht, .afgerond, .gestopt]

  private mutating func mijlpalen(_ taak: Fhirbron) -> [Rubriek: Datum] {
    var dagen: [Rubriek: Datum] = [:]
    for (rubriek, element) in gegevens(taak, "output") where rubriek != .route {
      dagen[rubriek] = datum(element)
    }
    return dagen
  }

  /// One of our words; somebody else's reason is "anders", with its words as explanation.
  private mutating func reden(_ taak: Fhirbron) -> Reden? {
    guard let begrip = taak["statusReason"] else { return nil }
    guard let code = begrip.code(Fhirwoorden.reden) else { return .anders }
    if let codes = begrip["coding"] { merk(codes) }
    return woord(code, uit: Woorden.reden)
  }

  /// The values of `input` or `output` that carry one of our names.
  private mutating func gegevens(
    _ taak: Fhirbron, _ sleutel: String
  ) -> [(rubriek: Rubriek, element: Fhirelement)] {
    var gevonden: [(rubriek: Rubriek, element: Fhirelement)] = []
    for lid in lijst(taak[sleutel]) {
      guard let code = lid["type"]?.code(Fhirwoorden.gegeven), let naam = code.tekst else { continue }
      let bekend = sleutel == "input" ? Fhirwoorden.invoer : Fhirwoorden.uitvoer
      guard let rubriek = bekend.first(where: { $0.rawValue == naam }), let waarde = Self.waarde(lid) else {
        fout(
          code, "\"\(naam.ingekort)\" is hier geen bekend gegeven, of het heeft geen waarde",
          verwacht: "een van: \(bekend.map(\.rawValue).joined(separator: ", "))",
          bedoeld: dichtstbijzijnde(naam, in: bekend.map(\.rawValue)))
        continue
      }
      if let soort = lid["type"] { merk(soort) }
      gevonden.append((rubriek, waarde))
    }
    return gevonden
  }

  private static func waarde(_ lid: Fhirelement) -> Fhirelement? {
    ["valueString", "valueCode", "valueDate", "valueDateTime", "valueBoolean", "valueInteger"]
      .lazy.compactMap { lid[$0] }.first
  }
}
