import SociaalRecept
import Taal
import Weergave

extension Plaats {
  /// Referrals from a file: first what would happen, then the same file for good.
  static let inlezen: [Plaats] = kiesBestand + leesIn

  private static let kiesBestand = formulier(
    "/inlezen", voor: [.makelaar], menu: "Inlezen en uitvoer", baan: .rekenen, hoogstens: metBestand,
    toon: { _ in
      Formulier(
        "Een bestand inlezen",
        inleiding: [
          .alinea(
            "Een CSV-bestand of een FHIR-bestand met verwijzingen, ten hoogste 5 MB. Eerst ziet u wat er zou gebeuren; er verandert nog niets."
          )
        ],
        velden: [
          Veld("bestand", "Welk bestand?", .bestand, verplicht: "kies een bestand"),
          Veld(
            "herkomst", "Van wie is het?",
            uitleg:
              "Een korte naam zonder spaties, zoals praktijk-noord, elke keer dezelfde: dan wordt een bewoner herkend die er al uit kwam."
          ),
        ], knop: "Kijk wat er zou gebeuren", isEenmalig: false,
        naslag: [
          .kop2("Uitvoer"),
          .alinea(
            "Alle casussen in één bestand. \(Uitvoervorm.waarschuwing(metNamen: false)) Dat u het ophaalt, komt in het logboek."
          ),
          .lijst(Uitvoer.allCases.map { .link($0.pad, $0.naam) }),
        ])
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      guard let bestand = invulling.bestand("bestand") else { throw .fout("bestand", "kies een bestand") }
      let herkomst = invulling.tekst("herkomst")
      if let herkomst, !isHerkomst(herkomst) {
        throw .fout(
          "herkomst",
          "dit is geen naam van een bron; verwacht ten hoogste 40 letters, cijfers en streepjes, zoals praktijk-noord"
        )
      }
      let inlees = Inleesbestand(naam: bestand.naam, herkomst: herkomst, bytes: bestand.bytes)
      _ = try bezoek.verslag(inlees, proef: true)
      let open = bezoek.open
      let sleutel = try formulieropslag(
        try open.bestand.bewaar(
          inlees, bij: bezoek.sessie, open.instellingen.kluis, nu: open.moment.seconden))
      return Gedaan(naar: "/inlezen/\(sleutel)")
    })

  private static let leesIn = formulier(
    "/inlezen/:bestand", voor: [.makelaar], baan: .rekenen,
    toon: { bezoek throws(Paginafout) in
      let inlees = try bezoek.inleesbestand
      let regels: [String]
      do throws(Weerwoord) { regels = try bezoek.verslag(inlees, proef: true) } catch {
        throw .elders("/inlezen")
      }
      return Formulier(
        "Wat er zou gebeuren",
        inleiding: [.kenmerken([Kenmerk("Bestand", inlees.naam)]), .lijst(regels.map { .tekst($0) })],
        knop: "Lees het in", terug: "/inlezen")
    },
    doe: { bezoek, _ throws(Weerwoord) in
      let inlees: Inleesbestand
      do throws(Paginafout) { inlees = try bezoek.inleesbestand } catch { throw .pagina(error) }
      let regels = try bezoek.verslag(inlees, proef: false)
      // What is left of it goes with the session; the casussen are there.
      try? bezoek.open.bestand.vergeetBestand(bezoek.sessie)
      return Gedaan(
        naar: "/inlezen",
        blad: Blad(
          "Ingelezen",
          [
            .lijst(regels.map { .tekst($0) }),
            .knoppen([
              .knop("/vandaag?van=alle", "Naar de casussen", eerste: true),
              .knop("/dubbel", "Dubbele bewoners"),
            ]),
          ]))
    })
}

extension Bezoek {
  /// What was kept of the file in the path.
  fileprivate var inleesbestand: Inleesbestand {
    get throws(Paginafout) {
      let sleutel = open.delen["bestand"] ?? ""
      guard
        let gevonden = try opgeslagen(
          try open.bestand.bestand(sleutel, bij: sessie, open.instellingen.kluis, nu: open.moment.seconden))
      else { throw .elders("/inlezen") }
      return gevonden
    }
  }

  /// Reads a file, and says line by line what happened or would happen.
  fileprivate func verslag(_ bestand: Inleesbestand, proef: Bool) throws(Weerwoord) -> [String] {
    let instellingen = try formuliergewijs(try open.register.instellingen())
    let kolommen = bestand.herkomst.flatMap { instellingen.kolommen[$0] } ?? []
    let gelezen = try inleesgewijs { () throws(Inleesfouten) in
      try leesUitwisseling(
        bestand.bytes, bestand: bestand.naam, vandaag: open.moment.vandaag, kolommen: kolommen,
        herkomst: bestand.herkomst)
    }
    let uitkomst = try formuliergewijs(try open.register.importeer(gelezen.casussen, handeling, proef: proef))
    let verslag = try inleesgewijs { () throws(Inleesfouten) in try uitkomst.get() }
    return verslag.regels(isProef: proef) + verslag.dubbelen.map(\.vermoeden) + gelezen.opmerkingen
  }
}

extension String {
  /// What only a terminal can do is done in the file itself here.
  fileprivate var zonderKolomoptie: String {
    for einde in [", of de naam ervan: --kolom ", ", of een keuze: --kolom "] {
      if let hier = firstRange(of: einde) {
        return self[..<hier.lowerBound]
          + ". Verander de naam boven die kolom in het bestand, en kies het dan opnieuw"
      }
    }
    return self
  }
}

/// Mistakes on one page.
private let getoond = 50

/// What is wrong with a file is told beside the field where it was chosen.
func inleesgewijs<Uitkomst>(
  _ werk: () throws(Inleesfouten) -> Uitkomst
) throws(Weerwoord) -> Uitkomst {
  do throws(Inleesfouten) { return try werk() } catch {
    throw .fouten(
      error.fouten.prefix(getoond).map { Veldfout("bestand", $0.zinZonderBestand.zonderKolomoptie) })
  }
}
