import Bestandsvorm
import BusinessCase

/// What a dossier holds beside the steps of the chain, in the resources that FHIR R4 has for it. What has none there (the
/// household, what was missing, satisfaction, complaints) goes along in our own JSON only.
extension Fhirschrijver {
  /// Of one casus, in an order in which each leans on what came before.
  var dossier: [Json] {
    naasten + [zorgteam].compactMap(\.self) + doelen + [plan].compactMap(\.self) + afspraken + berichten
  }

  /// The offers that this casus was brought to.
  var aanbod: [(nummer: Int, ingang: Json)] {
    overdracht.aanbod.compactMap { aanbod in aanbod.nummer.map { ($0, ingang(aanbod, $0)) } }
  }

  private var casus: Casus { overdracht.casus }
  private var isGesloten: Bool { casus.status.isGesloten }

  private func woorden(_ nummer: Tekstnummer?) -> Json? {
    nummer.flatMap { overdracht.teksten[$0] }.map { .tekst($0) }
  }

  private var naasten: [Json] {
    casus.betrokkenen.filter(\.rol.isNaaste).map { naaste in
      ingang(
        "RelatedPerson", naasteId(naaste),
        [
          ("patient", verwijzing("Patient", patientId)), ("relationship", [inWoorden(naaste.rol.naam)]),
          ("name", woorden(naaste.naam).map { [.gevuld([("text", $0)])] }),
        ])
    }
  }

  private var zorgteam: Json? {
    let leden =
      casus.betrokkenen.map(lid)
      + [casus.regisseur].compactMap(\.self).map { regie in
        professional(regie.vorm.rawValue, regie.naam, regie.organisatie)
      }
    guard !leden.isEmpty else { return nil }
    return ingang(
      "CareTeam", teamId,
      [
        ("status", isGesloten ? "inactive" : "active"), ("subject", verwijzing("Patient", patientId)),
        ("participant", .lijst(leden)),
      ])
  }

  private func lid(_ betrokkene: Betrokkene) -> Json {
    guard betrokkene.rol.isNaaste else {
      return professional(betrokkene.rol.naam, betrokkene.naam, betrokkene.organisatie)
    }
    return .gevuld([
      ("role", [inWoorden(betrokkene.rol.naam)]),
      ("member", verwijzing("RelatedPerson", naasteId(betrokkene))),
    ])
  }

  /// An organisation goes with a person that is named, and with nobody else (ctm-1).
  private func professional(_ rol: String, _ naam: Tekstnummer, _ organisatie: Tekstnummer?) -> Json {
    let wie = woorden(naam).map { Json.gevuld([("type", "Practitioner"), ("display", $0)]) }
    let namens = woorden(organisatie).map { Json.gevuld([("type", "Organization"), ("display", $0)]) }
    return .gevuld([
      ("role", [inWoorden(rol)]), ("member", wie), ("onBehalfOf", wie == nil ? nil : namens),
    ])
  }

  private var doelen: [Json] {
    casus.doelen.map { doel in
      ingang(
        "Goal", doelId(doel.nummer),
        [
          ("lifecycleStatus", isGesloten ? "completed" : "active"),
          ("description", .gevuld([("text", woorden(doel.tekst) ?? .tekst("doel \(doel.nummer)"))])),
          ("subject", verwijzing("Patient", patientId)), ("startDate", .tekst(doel.op.iso)),
        ])
    }
  }

  private var plan: Json? {
    let activiteiten = casus.acties.map(activiteit) + casus.koppelingen.map(activiteit)
    guard !activiteiten.isEmpty else { return nil }
    let dagen = casus.acties.map(\.actie.op) + casus.koppelingen.map(\.koppeling.op)
    return ingang(
      "CarePlan", "\(taakId)-plan",
      [
        ("status", isGesloten ? "completed" : "active"), ("intent", "plan"),
        ("subject", verwijzing("Patient", patientId)), ("created", dagen.min().map { .tekst($0.iso) }),
        ("careTeam", zorgteam == nil ? nil : [verwijzing("CareTeam", teamId)]),
        (
          "goal",
          casus.doelen.isEmpty ? nil : .lijst(casus.doelen.map { verwijzing("Goal", doelId($0.nummer)) })
        ), ("activity", .lijst(activiteiten.map { .gevuld([("detail", $0)]) })),
      ])
  }

  private func activiteit(_ stand: Casus.Actiestand) -> Json {
    let (actie, slot) = (stand.actie, stand.slot)
    let status = slot.map { $0.gedaan ? "completed" : "cancelled" } ?? "in-progress"
    return .gevuld([
      ("goal", actie.doel.map { [verwijzing("Goal", doelId($0))] }), ("status", .tekst(status)),
      ("statusReason", woorden(slot?.tekst).map { .gevuld([("text", $0)]) }),
      ("scheduledPeriod", actie.voor.map { .gevuld([("end", .tekst($0.iso))]) }),
      ("performer", [uitvoerder(actie)]), ("description", woorden(actie.tekst)),
    ])
  }

  private func uitvoerder(_ actie: Actie) -> Json {
    switch actie.wie {
    case .bewoner: verwijzing("Patient", patientId)
    case .makelaar:
      .gevuld([("type", "Practitioner"), ("display", .tekst(casus.makelaar ?? actie.wie.naam))])
    case .netwerk, .ander: .gevuld([("display", woorden(actie.door) ?? .tekst(actie.wie.naam))])
    }
  }

  private func activiteit(_ stand: Casus.Koppelingstand) -> Json {
    let koppeling = stand.koppeling
    return .gevuld([
      ("code", inWoorden("aanbod, \(koppeling.wijze.naam)")), ("status", .tekst(stand.fhirstatus)),
      ("scheduledPeriod", .gevuld([("start", .tekst(koppeling.op.iso))])),
      ("performer", [verwijzing("HealthcareService", aanbodId(koppeling.aanbod))]),
    ])
  }

  private func ingang(_ aanbod: Aanbod, _ nummer: Int) -> Json {
    ingang(
      "HealthcareService", aanbodId(nummer),
      [
        ("active", .waarheid(aanbod.isActief)),
        (
          "providedBy",
          aanbod.organisatie.isEmpty ? nil : .gevuld([("display", .tekst(aanbod.organisatie))])
        ),
        (
          "type", aanbod.vraagtypes.isEmpty ? nil : .lijst(aanbod.vraagtypes.map { inWoorden($0.rawValue) })
        ),
        ("name", .tekst(aanbod.naam)), ("comment", aanbod.omschrijving.map { .tekst($0) }),
        (
          "telecom",
          aanbod.contact.map { [.gevuld([("system", "other"), ("value", .tekst($0))])] }
        ),
        ("eligibility", aanbod.doelgroep.map { [.gevuld([("code", inWoorden($0))])] }),
      ])
  }

  /// What is still to come, and what was called off. How long it takes nobody says, and without an end FHIR knows no
  /// moment (app-2), so a day is proposed.
  private var afspraken: [Json] {
    casus.afspraken.filter { $0.isOpen || $0.afspraak.dag == nil }.map { stand in
      let afspraak = stand.afspraak
      let opmerking = [afspraak.tijd?.description, afspraak.plaats.flatMap { overdracht.teksten[$0] }]
        .compactMap(\.self)
      return ingang(
        "Appointment", "\(taakId)-afspraak-\(afspraak.nummer)",
        [
          ("status", afspraak.dag == nil ? "cancelled" : "proposed"),
          ("description", .tekst(afspraak.wijze.naam)),
          ("comment", opmerking.isEmpty ? nil : .tekst(opmerking.joined(separator: ", "))),
          ("basedOn", [verwijzing("ServiceRequest", orderId)]),
          (
            "participant",
            [.gevuld([("actor", verwijzing("Patient", patientId)), ("status", "accepted")])]
          ), ("requestedPeriod", afspraak.dag.map { [.gevuld([("start", .tekst($0.iso))])] }),
        ])
    }
  }

  private var berichten: [Json] {
    let terug = overdracht.gebeurtenissen.compactMap { gebeurtenis in
      if case .teruggekoppeld(let terug) = gebeurtenis.feit { terug } else { nil }
    }
    return zip(1..., terug).map { nummer, terug in
      ingang(
        "Communication", "\(taakId)-terugkoppeling-\(nummer)",
        [
          ("basedOn", [verwijzing("ServiceRequest", orderId)]), ("status", "completed"),
          ("category", [begrip(Fhirwoorden.gegeven, Fhirwoorden.bericht, nil)]),
          ("subject", verwijzing("Patient", patientId)), ("about", [verwijzing("Task", taakId)]),
          ("sent", .tekst(terug.op.iso)), ("recipient", [verwijzer]),
          ("payload", woorden(terug.tekst).map { [.gevuld([("contentString", $0)])] }),
        ])
    }
  }

  private var teamId: String { "\(taakId)-team" }
  private func doelId(_ nummer: Int) -> String { "\(taakId)-doel-\(nummer)" }
  private func naasteId(_ naaste: Betrokkene) -> String { "\(taakId)-naaste-\(naaste.nummer)" }
  private func aanbodId(_ nummer: Int) -> String { "aanbod-\(nummer)" }
  private func inWoorden(_ tekst: String) -> Json { .gevuld([("text", .tekst(tekst))]) }
}

extension Betrokkene.Rol {
  /// Close to the resident, and no professional.
  fileprivate var isNaaste: Bool { self == .mantelzorger || self == .familie }
}

extension Casus.Koppelingstand {
  /// How far it got, in the words of CarePlan.activity.detail.status.
  fileprivate var fhirstatus: String {
    if navragen[.aankomst]?.erbij == false { return "cancelled" }
    if navragen.values.contains(where: { !$0.erbij }) { return "stopped" }
    if navragen[.twaalfWeken] != nil { return "completed" }
    return navragen.isEmpty ? "scheduled" : "in-progress"
  }
}
