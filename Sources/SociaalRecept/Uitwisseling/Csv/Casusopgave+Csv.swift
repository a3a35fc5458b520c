import Bestandsvorm

/// The opgaven as a table for a Dutch Excel, with columns named after the Gemeentelijk Gegevensmodel.
///
/// - Parameter metNamen: with what leads to the resident: personal data and texts. Else those columns are not there.
/// - Returns: a file that `leesUitwisseling` reads back.
package func casussenAlsCsv(_ opgaven: some Sequence<Casusopgave>, metNamen: Bool) -> [UInt8] {
  let kolommen = Kolom.uitvoer(metNamen: metNamen)
  return schrijfCsv(
    koppen: kolommen.map(\.naam), rijen: opgaven.map { opgave in kolommen.map { opgave[$0] } })
}

extension Casusopgave {
  /// What stands in a column.
  subscript(kolom: Kolom) -> Csvwaarde {
    if let deel = kolom.deel { return delen[deel]?.waarde(kolom.rubriek) ?? .leeg }
    return switch kolom.rubriek {
    case .id: Csvwaarde(id)
    case .bewonernummer: Csvwaarde(bewonernummer)
    case .bron, .voornaam, .tussenvoegsel, .achternaam, .huisnummer, .toevoeging, .postcode, .plaats: .leeg
    case .naam: Csvwaarde(persoon.naam)
    case .geboortedatum: Csvwaarde(persoon.geboren?.iso)
    case .adres: Csvwaarde(persoon.adres)
    case .telefoon: Csvwaarde(persoon.telefoon)
    case .aanmeldwijze: .tekst(kanaal.rawValue)
    case .aanmelder: Csvwaarde(verwijzer)
    case .omschrijving: Csvwaarde(vraag)
    case .vraagtype: Csvwaarde(vraagtype?.rawValue)
    case .wijk: Csvwaarde(wijk?.naam)
    case .leeftijd: leeftijd.map { .geheel($0) } ?? .leeg
    case .prioriteit: .tekst(prioriteit.rawValue)
    case .isClientOpDeHoogte: Csvwaarde(isClientOpDeHoogte.map { $0 ? "ja" : "nee" })
    case .toelichting: Csvwaarde(toelichting)
    case .clientbegeleider: Csvwaarde(makelaar)
    case .datumEersteContact: Csvwaarde(eersteContact?.iso)
    case .datumEersteAfspraak: Csvwaarde(gesprek?.iso)
    case .route: Csvwaarde(route?.rawValue)
    case .datumPlanVastgesteld: Csvwaarde(routeOp?.iso)
    case .datumTerugkoppeling: Csvwaarde(terugkoppeling?.iso)
    case .status, .datum, .datumAangenomen, .datumStart, .datumWachtlijst, .datumEinde, .redenAfsluiting:
      verloop.waarde(kolom.rubriek)
    }
  }
}

extension Verloop {
  fileprivate func waarde(_ rubriek: Rubriek) -> Csvwaarde {
    switch rubriek {
    case .status: .tekst(status.rawValue)
    case .datum: .tekst(aangemeldOp.iso)
    case .datumAangenomen: Csvwaarde(aangenomenOp?.iso)
    case .datumStart: Csvwaarde(hulpOp?.iso)
    case .datumWachtlijst: Csvwaarde(wachtSinds?.iso)
    case .datumEinde: Csvwaarde(geslotenOp?.iso)
    case .redenAfsluiting: Csvwaarde(reden?.rawValue)
    default: .leeg
    }
  }
}

extension Csvwaarde {
  fileprivate init(_ tekst: String?) { self = tekst.map { .tekst($0) } ?? .leeg }
}
