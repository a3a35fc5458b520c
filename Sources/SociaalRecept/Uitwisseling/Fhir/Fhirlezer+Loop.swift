import Bestandsvorm
import BusinessCase
import Taal

/// How far a Task got. Milestones that we write ourselves say it exactly; the fields of FHIR itself are used where
/// they leave no doubt.
extension Fhirlezer {
  mutating func leesInvoer(_ opgave: inout Casusopgave, _ taak: Bron) {
    for (rubriek, knoop, pad) in gegevens(taak, "input") {
      let woord = tekst(knoop) ?? ""
      switch rubriek {
      case .aanmeldwijze:
        opgave.kanaal = waarden.woord(woord, knoop.plek, pad, uit: Woorden.kanaal) ?? opgave.kanaal
      case .vraagtype: opgave.vraagtype = waarden.woord(woord, knoop.plek, pad, uit: Woorden.vraagtype)
      case .wijk: opgave.wijk = waarden.woord(woord, knoop.plek, pad, uit: Woorden.wijk)
      case .leeftijd:
        opgave.leeftijd = waarden.geheel(
          getal(knoop) ?? woord, knoop.plek, pad, in: Leeftijdsklasse.leeftijden)
      case .isClientOpDeHoogte:
        if case .waarheid(let weet) = knoop.waarde {
          opgave.isClientOpDeHoogte = weet
        } else {
          fout(knoop, pad, "hier staat \(knoop.omschrijving)", verwacht: "true of false")
        }
      default: break
      }
    }
  }

  mutating func leesLoop(_ opgave: inout Casusopgave, _ taak: Bron, _ status: Status) {
    opgave.makelaar = kort(taak.knoop["owner"]?["display"], "\(taak.pad).owner.display")
    let mijlpalen = leesVerloop(&opgave.verloop, taak, status)
    opgave.gesprek = mijlpalen[.datumEersteAfspraak]
    if status == .inTraject, opgave.gesprek == nil { opgave.gesprek = begin(taak) }
    opgave.eersteContact = [mijlpalen[.datumEersteContact], opgave.gesprek].compactMap { $0 }.min()
    opgave.routeOp = mijlpalen[.datumPlanVastgesteld]
    opgave.terugkoppeling = mijlpalen[.datumTerugkoppeling]
    for (rubriek, knoop, pad) in gegevens(taak, "output") where rubriek == .route {
      opgave.route = waarden.woord(tekst(knoop) ?? "", knoop.plek, pad, uit: Woorden.route)
    }
    if opgave.verloop.reden != nil {
      opgave.toelichting = gekeurd(taak.knoop["statusReason"]?["text"], "\(taak.pad).statusReason.text")
    }
  }

  mutating func leesDeel(_ opgave: inout Casusopgave, _ taak: Bron) {
    let pad = "\(taak.pad).owner.display"
    guard let knoop = taak.knoop["owner"]?["display"] else {
      return fout(taak.knoop, pad, "er staat niet wie dit deel doet", verwacht: delen)
    }
    guard let deel = Deel(rawValue: (tekst(knoop) ?? "").lowercased()) else {
      return fout(knoop, pad, "\(knoop.omschrijving) is geen deel van een traject", verwacht: delen)
    }
    guard opgave.delen[deel] == nil else {
      return fout(knoop, pad, "het deel \(deel.rawValue) staat er twee keer", verwacht: "elk deel één keer")
    }
    guard let op = datum(taak.knoop["authoredOn"], "\(taak.pad).authoredOn") ?? opgave.routeOp,
      let status = Fhirwoorden.status[tekst(taak.knoop["status"]) ?? ""]
    else {
      return fout(
        taak.knoop["status"] ?? taak.knoop, "\(taak.pad).status",
        "van dit deel ontbreekt de dag of een bekende status", verwacht: "authoredOn en status")
    }
    var verloop = Verloop(aangemeldOp: op)
    _ = leesVerloop(&verloop, taak, status)
    opgave.delen[deel] = verloop
  }

  private var delen: String { "een van: \(Deel.allCases.map(\.rawValue).joined(separator: ", "))" }

  private mutating func leesVerloop(_ verloop: inout Verloop, _ taak: Bron, _ status: Status) -> [Rubriek:
    Datum]
  {
    let mijlpalen = mijlpalen(taak)
    verloop.status = status
    verloop.aangenomenOp = mijlpalen[.datumAangenomen]
    verloop.hulpOp = mijlpalen[.datumStart]
    switch status {
    case .aangenomen: verloop.aangenomenOp = verloop.aangenomenOp ?? laatst(taak)
    case .wacht: verloop.wachtSinds = mijlpalen[.datumWachtlijst] ?? laatst(taak)
    case _ where status.isGesloten: verloop.geslotenOp = mijlpalen[.datumEinde] ?? einde(taak) ?? laatst(taak)
    default: break
    }
    if status.isGesloten || status == .wacht { verloop.reden = reden(taak) }
    return mijlpalen
  }

  private mutating func mijlpalen(_ taak: Bron) -> [Rubriek: Datum] {
    var dagen: [Rubriek: Datum] = [:]
    for (rubriek, knoop, pad) in gegevens(taak, "output") where rubriek != .route {
      dagen[rubriek] = datum(knoop, pad)
    }
    return dagen
  }

  /// One of our words; somebody else's reason is "anders", with its words as explanation.
  private mutating func reden(_ taak: Bron) -> Reden? {
    guard let begrip = taak.knoop["statusReason"] else { return nil }
    guard let code = code(begrip, Fhirwoorden.reden) else { return .anders }
    return waarden.woord(tekst(code) ?? "", code.plek, "\(taak.pad).statusReason", uit: Woorden.reden)
  }

  private mutating func begin(_ taak: Bron) -> Datum? {
    datum(taak.knoop["executionPeriod"]?["start"], "\(taak.pad).executionPeriod.start")
  }

  private mutating func einde(_ taak: Bron) -> Datum? {
    datum(taak.knoop["executionPeriod"]?["end"], "\(taak.pad).executionPeriod.end")
  }

  private mutating func laatst(_ taak: Bron) -> Datum? {
    datum(taak.knoop["lastModified"], "\(taak.pad).lastModified")
  }

  /// The values of `input` or `output` that carry one of our names.
  private mutating func gegevens(_ taak: Bron, _ sleutel: String) -> [(Rubriek, Knoop, String)] {
    guard let leden = lijst(taak.knoop[sleutel], "\(taak.pad).\(sleutel)") else { return [] }
    var gevonden: [(Rubriek, Knoop, String)] = []
    for (nummer, lid) in leden.enumerated() {
      let pad = "\(taak.pad).\(sleutel)[\(nummer)]"
      guard let code = code(lid["type"], Fhirwoorden.gegeven), let naam = tekst(code) else { continue }
      let bekend = sleutel == "input" ? Fhirwoorden.invoer : Fhirwoorden.uitvoer
      guard let rubriek = bekend.first(where: { $0.rawValue == naam }), let waarde = waarde(lid) else {
        fout(
          code, "\(pad).type", "\"\(naam.ingekort)\" is hier geen bekend gegeven, of het heeft geen waarde",
          verwacht: "een van: \(bekend.map(\.rawValue).joined(separator: ", "))",
          bedoeld: dichtstbijzijnde(naam, in: bekend.map(\.rawValue)))
        continue
      }
      gevonden.append((rubriek, waarde, pad))
    }
    return gevonden
  }

  private func waarde(_ lid: Knoop) -> Knoop? {
    lid["valueString"] ?? lid["valueCode"] ?? lid["valueDate"] ?? lid["valueDateTime"] ?? lid["valueBoolean"]
      ?? lid["valueInteger"]
  }

  private func getal(_ knoop: Knoop) -> String? {
    if case .getal(_, let tekst) = knoop.waarde { tekst } else { nil }
  }
}
