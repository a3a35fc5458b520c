import SociaalRecept
import Weergave

extension Plaats {
  /// All open casussen of a makelaar go to another, for good or until a day.
  static let overdragen = formulier(
    "/overdragen", voor: [.makelaar],
    toon: { bezoek throws(Paginafout) in
      let register = bezoek.open.register
      let namen = Set(try bladgewijs(try register.lopend()).compactMap(\.makelaar)).sorted()
      let bekend = try bladgewijs(try register.instellingen()).makelaars.keys.sorted()
      return Formulier(
        "Casussen overdragen",
        inleiding: [
          .alinea(
            "Alle open casussen van een makelaar gaan naar een ander. Met een dag erbij neemt die ze waar; daarna zijn ze vanzelf weer van wie ze waren."
          )
        ],
        velden: [
          Veld("van", "Van wie?", .keuze(keuzes(namen)), verplicht: "kies van wie"),
          Veld(
            "aan", "Aan wie?", bekend.isEmpty ? .regel : .keuze(keuzes(bekend)),
            verplicht: "zeg aan wie"),
          Veld("tot", "Tot en met welke dag?", .dag, uitleg: "Zoals 5-2-2026. Leeg is voorgoed."),
          .op(bezoek.open.moment.vandaag),
        ], knop: "Overdragen", terug: "/caseload")
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let (van, aan) = (invulling.tekst("van") ?? "", invulling.tekst("aan") ?? "")
      let tot = invulling.dag("tot")
      let nummers = try formuliergewijs(
        try bezoek.doe { zitting throws(Registerfout) in
          try zitting.draagOver(van: van, aan: aan, tot: tot, op: invulling.op)
        })
      return Gedaan(naar: "/caseload", melding: nummers.overgedragen(van: van, aan: aan, tot: tot))
    })

  private static func keuzes(_ namen: [String]) -> [Veld.Keuze] { namen.map { Veld.Keuze($0, $0) } }
}
