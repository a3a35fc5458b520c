import BusinessCase
import SociaalRecept

extension Casusblad {
  /// Who it is about and what was asked, as names with values.
  package var kenmerken: [Kenmerk] {
    let (verwijzing, persoon) = (casus.verwijzing, dossier.persoon)
    let status = casus.status.naam + (casus.verloop.reden.map { ", \($0.naam)" } ?? "")
    var kenmerken = [Kenmerk("Status", status)]
    func voeg(_ naam: String, _ waarde: String?) { if let waarde { kenmerken.append(Kenmerk(naam, waarde)) } }
    if verwijzing.prioriteit != .gewoon { voeg("Prioriteit", verwijzing.prioriteit.rawValue) }
    if !casus.isVernietigd {
      voeg("Geboren", persoon.geboren.map { "\($0) (\($0.leeftijden(op: peildatum).woorden) jaar)" })
      if persoon.geboren == nil { voeg("Leeftijd", verwijzing.leeftijd.map { "\($0) jaar bij aanmelding" }) }
      voeg("Telefoon", persoon.telefoon)
      voeg("Adres", persoon.adres)
    }
    voeg("Wijk", verwijzing.wijk.map { "\($0.naam) (\($0.stadsdeel.rawValue))" } ?? "onbekend")
    let door = tekst(verwijzing.verwijzer).map { " (\($0))" } ?? ""
    voeg("Verwezen", "op \(verwijzing.op) door \(verwijzing.kanaal.naam)\(door)")
    voeg("Vraag", tekst(verwijzing.vraag))
    voeg("Weet ervan", verwijzing.isClientOpDeHoogte.map { $0 ? "ja" : "nee, nog niet" })
    voeg("Makelaar", casus.makelaar)
    voeg("Route", casus.route?.naam)
    voeg("Komt terug van", verwijzing.vorige.map { "casus \($0)" })
    return kenmerken
  }

  /// Clocks, parts, goals and zorgregels, each when there are any.
  package var tabellen: [Html] {
    let eenzaam = eenzaamheidregel.map { Html.alinea(.tekst($0)) }
    let delen: [Html?] =
      [
        kloktabel.genoemd("Hoe lang het duurt").html, deeltabel?.genoemd("De delen van het traject").html,
        doeltabel?.genoemd("Doelen van de bewoner").html, eenzaam,
        regeltabel?.genoemd("Zorgregels").html,
      ] + dossiertabellen.map { Optional($0.html) }
    return delen.compactMap(\.self) + voorbehouden.map { .alinea(.tekst($0)) }
  }

  /// One line of what happened.
  package struct Tijdlijnregel: Sendable, Hashable {
    package let nummer: Int
    package let dag: String
    package let zin: String
    package let wie: String
    /// Who struck it or put it right, and why; nil for what counts.
    package var vervallen: String?
  }

  /// What happened as it stands, the last first.
  package var tijdlijn: [Tijdlijnregel] {
    dossier.gebeurtenissen.reversed().map { regel($0, vervallen: nil) }
  }

  /// What no longer counts, the last first.
  package var vervallen: [Tijdlijnregel] {
    dossier.herziening.vervallen.reversed().map { vervallen in
      regel(
        vervallen.gebeurtenis,
        vervallen: "\(vervallen.door.feit.zin(dossier.teksten)) (\(vervallen.door.wie))")
    }
  }

  private func regel(_ gebeurtenis: Gebeurtenis, vervallen: String?) -> Tijdlijnregel {
    Tijdlijnregel(
      nummer: gebeurtenis.nummer, dag: dag(gebeurtenis.feit.op ?? gebeurtenis.tijdstip.datum),
      zin: gebeurtenis.feit.zin(dossier.teksten), wie: gebeurtenis.wie, vervallen: vervallen)
  }
}

extension Tabel {
  /// The same under a name, which a reader of a page hears first.
  fileprivate func genoemd(_ titel: String) -> Tabel {
    Tabel(titel: titel, kop: kop, rijen: rijen.map { $0.map(\.opPagina) }, voet: voet)
  }
}

extension String {
  /// What a terminal sets in with spaces needs none on a page, and a day stays on one line.
  fileprivate var opPagina: String {
    let kaal = String(drop { $0 == " " })
    return Datum(kaal) == nil ? kaal : kaal.split(separator: "-").joined(separator: "\u{2011}")
  }
}
