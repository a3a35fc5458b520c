import Bestandsvorm
import SociaalRecept

/// Household, plan, who takes part, offers, and how it ended: each a table of its own, when there is any.
extension Casusblad {
  var dossierblokken: String? {
    let tabellen = dossiertabellen.map { $0.tekst() }
    return tabellen.isEmpty ? nil : tabellen.joined(separator: "\n\n")
  }

  var dossiertabellen: [Tabel] {
    [afspraaktabel, huishoudtabel, plantabel, betrokkenentabel, aanbodtabel, slottabel].compactMap(\.self)
  }

  private var afspraaktabel: Tabel? {
    let open = casus.afspraken.filter(\.isOpen).map(\.afspraak)
    guard !open.isEmpty else { return nil }
    return Tabel(
      titel: "Afspraken", kop: ["Nr", "Dag", "Tijd", "Wat", "Waar"].map { Kolom($0) },
      rijen: open.map {
        [
          String($0.nummer), dag($0.dag), $0.tijd?.description ?? "", $0.wijze.naam, tekst($0.plaats) ?? "",
        ]
      })
  }

  private var huishoudtabel: Tabel? {
    guard let huishouden = dossier.huishouden else { return regietabel }
    return Tabel(
      titel: "Huishouden \(huishouden.nummer)\(regisseur.map { "; \($0)" } ?? "")",
      kop: ["Casus", "Wie", "Is", "Status", "Makelaar"].map { Kolom($0) },
      rijen: huishouden.leden.map { lid in
        [
          lid.casus.nummer.description, lid.casus.naam ?? "–", lid.relatie?.naam ?? "–",
          lid.casus.status.kort,
          lid.casus.behandelaar(op: peildatum) ?? "–",
        ]
      })
  }

  private var regietabel: Tabel? {
    guard let regie = casus.regisseur else { return nil }
    return Tabel(
      titel: "Regie", kop: ["Wie", "Organisatie", "Vorm", "Sinds"].map { Kolom($0) },
      rijen: [
        [tekst(regie.naam) ?? "–", tekst(regie.organisatie) ?? "–", regie.vorm.rawValue, dag(regie.op)]
      ])
  }

  private var regisseur: String? {
    casus.regisseur.map { regie in
      let organisatie = tekst(regie.organisatie).map { " (\($0))" } ?? ""
      return "\(regie.vorm.rawValue): \(tekst(regie.naam) ?? "–")\(organisatie) sinds \(regie.op)"
    }
  }

  private var plantabel: Tabel? {
    guard !casus.acties.isEmpty else { return nil }
    return Tabel(
      titel: "Plan van aanpak, nu in: \(casus.fase.naam)",
      kop: ["Nr", "Doel", "Wat", "Wie", "Voor", "Stand"].map { Kolom($0) },
      rijen: casus.acties.map { stand in
        let actie = stand.actie
        return [
          String(actie.nummer), getalOfStreep(actie.doel), tekst(actie.tekst) ?? "",
          tekst(actie.door) ?? actie.wie.naam, dag(actie.voor), stand.slot.map(slotwoord) ?? "open",
        ]
      })
  }

  private func slotwoord(_ slot: Actieslot) -> String {
    "\(slot.gedaan ? "gedaan" : "vervallen")\(tekst(slot.tekst).map { ": \($0)" } ?? "")"
  }

  private var betrokkenentabel: Tabel? {
    guard !casus.betrokkenen.isEmpty else { return nil }
    return Tabel(
      titel: "Betrokkenen", kop: ["Nr", "Wie", "Organisatie", "Als", "Delen"].map { Kolom($0) },
      rijen: casus.betrokkenen.map {
        [
          String($0.nummer), tekst($0.naam) ?? "–", tekst($0.organisatie) ?? "–", $0.rol.naam,
          delen($0.nummer),
        ]
      })
  }

  private func delen(_ betrokkene: Int?) -> String {
    casus.heeftToestemming(betrokkene).map { $0 ? "mag" : "mag niet" } ?? "niet gevraagd"
  }

  private var aanbodtabel: Tabel? {
    guard !casus.koppelingen.isEmpty || !casus.gemist.isEmpty else { return nil }
    let gemist = casus.gemist.map { gemis in
      ["–", "niet gevonden: \(gemis.vraagtype.rawValue)", tekst(gemis.tekst) ?? "", gemis.gat?.naam ?? ""]
    }
    return Tabel(
      titel: "Aanbod", kop: ["Nr", "Wat", "Hoe", "Hoe het ging"].map { Kolom($0) },
      rijen: casus.koppelingen.map { stand in
        [
          String(stand.koppeling.nummer),
          dossier.aanbod[stand.koppeling.aanbod] ?? "aanbod \(stand.koppeling.aanbod)",
          stand.koppeling.wijze.naam, afloop(stand),
        ]
      } + gemist)
  }

  private func afloop(_ stand: Casus.Koppelingstand) -> String {
    let navragen = Navraag.Moment.allCases.compactMap { stand.navragen[$0] }.map { navraag in
      (navraag.erbij ? navraag.moment.naam : navraag.moment.ontkenning)
        + (navraag.reden.map { " (\($0.naam))" } ?? "")
    }
    let hulp = stand.geholpen.map { ["geholpen: \($0.rawValue)"] } ?? []
    return navragen.isEmpty ? "nog niet bekend" : (navragen + hulp).joined(separator: "; ")
  }

  private var slottabel: Tabel? {
    let tevreden = Tevredenheid.Moment.allCases.compactMap { casus.tevredenheid[$0] }.map { antwoord in
      [
        "tevredenheid \(antwoord.moment.naam)", antwoord.cijfer.map(String.init) ?? "wilde niets zeggen",
        tekst(antwoord.tekst) ?? "",
      ]
    }
    let klachten = casus.klachten.map { stand in
      [
        "klacht \(stand.klacht.nummer) van \(stand.klacht.op)",
        stand.antwoord.map { "beantwoord op \($0.op)" } ?? "nog geen antwoord",
        tekst(stand.klacht.tekst) ?? "",
      ]
    }
    let verhaal = casus.heeftToestemming(nil).map {
      [["het verhaal zonder naam vertellen", $0 ? "mag" : "mag niet", ""]]
    }
    let rijen = tevreden + klachten + (verhaal ?? [])
    guard !rijen.isEmpty else { return nil }
    return Tabel(
      titel: "Wat de bewoner ervan vindt", kop: ["Wat", "Stand", "Toelichting"].map { Kolom($0) },
      rijen: rijen)
  }
}

extension Casusblad {
  /// The same with stable keys; empty lists where there is nothing.
  var dossierJson: Json {
    [
      "fase": .woord(casus.fase),
      "afspraken": .lijst(
        casus.afspraken.map {
          [
            "nummer": .geheel($0.afspraak.nummer), "wijze": .woord($0.afspraak.wijze),
            "dag": .datum($0.afspraak.dag),
            "tijd": .tekstOfNiets($0.afspraak.tijd?.description),
            "plaats": .tekstOfNiets(tekst($0.afspraak.plaats)),
            "open": .waarheid($0.isOpen),
          ]
        }),
      "huishouden": .misschien(dossier.huishouden) { huishouden in
        [
          "nummer": .geheel(huishouden.nummer),
          "leden": .lijst(
            huishouden.leden.map {
              ["casus": .geheel($0.casus.nummer.nummer), "relatie": .woord($0.relatie)]
            }),
        ]
      },
      "regisseur": .misschien(casus.regisseur) {
        [
          "naam": .tekstOfNiets(tekst($0.naam)), "organisatie": .tekstOfNiets(tekst($0.organisatie)),
          "vorm": .woord($0.vorm), "op": .datum($0.op),
        ]
      },
      "waarneming": .misschien(casus.waarneming) { ["door": .tekst($0.door), "tot": .datum($0.tot)] },
      "betrokkenen": .lijst(
        casus.betrokkenen.map {
          [
            "nummer": .geheel($0.nummer), "rol": .woord($0.rol), "naam": .tekstOfNiets(tekst($0.naam)),
            "organisatie": .tekstOfNiets(tekst($0.organisatie)),
            "toestemming": .misschien(casus.heeftToestemming($0.nummer)) { .waarheid($0) },
          ]
        }),
      "acties": .lijst(
        casus.acties.map { stand in
          [
            "nummer": .geheel(stand.actie.nummer), "doel": .geheelOfNiets(stand.actie.doel),
            "wie": .woord(stand.actie.wie), "voor": .datum(stand.actie.voor),
            "tekst": .tekstOfNiets(tekst(stand.actie.tekst)), "door": .tekstOfNiets(tekst(stand.actie.door)),
            "gedaan": .misschien(stand.slot) { .waarheid($0.gedaan) }, "gesloten": .datum(stand.slot?.op),
          ]
        }),
      "koppelingen": .lijst(casus.koppelingen.map(json)),
      "gemist": .lijst(casus.gemist.map { ["vraagtype": .woord($0.vraagtype), "gat": .woord($0.gat)] }),
      "overbrugging": .lijst(casus.overbruggingen.map { ["vorm": .woord($0.vorm), "op": .datum($0.op)] }),
      "tevredenheid": .lijst(
        Tevredenheid.Moment.allCases.compactMap { casus.tevredenheid[$0] }.map {
          ["moment": .woord($0.moment), "cijfer": .geheelOfNiets($0.cijfer), "vrager": .woord($0.vrager)]
        }),
      "klachten": .lijst(
        casus.klachten.map {
          [
            "nummer": .geheel($0.klacht.nummer), "op": .datum($0.klacht.op),
            "beantwoord": .datum($0.antwoord?.op),
          ]
        }),
      "verhaal": .misschien(casus.heeftToestemming(nil)) { .waarheid($0) },
    ]
  }

  private func json(_ stand: Casus.Koppelingstand) -> Json {
    [
      "nummer": .geheel(stand.koppeling.nummer), "aanbod": .geheel(stand.koppeling.aanbod),
      "naam": .tekstOfNiets(dossier.aanbod[stand.koppeling.aanbod]), "wijze": .woord(stand.koppeling.wijze),
      "op": .datum(stand.koppeling.op),
      "navragen": .lijst(
        Navraag.Moment.allCases.compactMap { stand.navragen[$0] }.map {
          [
            "moment": .woord($0.moment), "erbij": .waarheid($0.erbij), "reden": .woord($0.reden),
            "geholpen": .woord($0.geholpen), "op": .datum($0.op),
          ]
        }),
    ]
  }
}
