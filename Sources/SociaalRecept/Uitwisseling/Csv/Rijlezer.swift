import Bestandsvorm
import BusinessCase

/// Turns one row into a sheet.
struct Rijlezer {
  /// Only those that hold something.
  let cellen: [Kolom: Csvcel]
  /// Columns whose cell was refused already, so that it is not said to be missing.
  let afgekeurd: Set<Kolom>
  /// Where the row begins.
  let plek: Plek
  var waarden: Waardelezer

  /// Nil when something is wrong, which then stands in the error book.
  mutating func blad() -> Casusblad? {
    let begin = waarden.boek.fouten.count
    if ontbreekt(.id), ontbreekt(.naam) {
      waarden.boek.noteer(
        plek, "", "deze rij heeft geen naam en geen id", verwacht: "ten minste een van beide")
    }
    if ontbreekt(.datum) {
      waarden.boek.noteer(plek, "datum", "de dag van de aanmelding ontbreekt", verwacht: Datum.verwacht)
    }
    let op = datum(.datum)
    var blad = Casusblad(aangemeldOp: op ?? Datum(dagnummer: 0))
    leesAanmelding(&blad, op)
    leesLoop(&blad)
    guard waarden.boek.fouten.count == begin, op != nil else { return nil }
    do throws(Bladfout) { try blad.keur(vandaag: waarden.vandaag) } catch {
      let cel = cellen[Kolom(.status)] ?? cellen[Kolom(.datum)]
      waarden.boek.noteer(cel?.plek ?? plek, "", error.zin, verwacht: error.verwacht)
      return nil
    }
    return blad
  }

  private mutating func leesAanmelding(_ blad: inout Casusblad, _ op: Datum?) {
    blad.id = kenmerk(.id)
    _ = kenmerk(.bron)
    blad.persoon = Persoon(
      naam: tekst(.naam), geboortedatum: datum(.geboortedatum), adres: tekst(.adres),
      telefoon: tekst(.telefoon))
    blad.kanaal = woord(.aanmeldwijze, Woorden.kanaal) ?? .huisarts
    blad.verwijzer = tekst(.aanmelder)
    blad.vraag = tekst(.omschrijving)
    blad.vraagtype = woord(.vraagtype, Woorden.vraagtype)
    blad.wijk = woord(.wijk, Woorden.wijk)
    blad.prioriteit = woord(.prioriteit, Woorden.prioriteit) ?? .gewoon
    blad.isClientOpDeHoogte = woord(.isClientOpDeHoogte, Woorden.waarheid)
    blad.leeftijd = geheel(.leeftijd, 0...Waardelezer.hoogsteLeeftijd)
    guard let op, let geboren = blad.persoon.geboortedatum, let cel = cellen[Kolom(.geboortedatum)] else {
      return
    }
    if waarden.keurGeboorte(geboren, op, cel.plek, Rubriek.geboortedatum.rawValue) {
      blad.leeftijd = blad.leeftijd ?? op.jaren(sinds: geboren)
    }
  }

  private mutating func leesLoop(_ blad: inout Casusblad) {
    blad.makelaar = medewerker
    blad.gesprek = datum(.datumEersteAfspraak)
    blad.eersteContact = [datum(.datumEersteContact), blad.gesprek].compactMap { $0 }.min()
    blad.route = woord(.route, Woorden.route)
    blad.routeOp = datum(.datumPlanVastgesteld)
    blad.terugkoppeling = datum(.datumTerugkoppeling)
    blad.toelichting = tekst(.toelichting)
    leesVerloop(&blad.verloop, nil)
    for deel in Deel.allCases where Rubriek.vanDeel.contains(where: { cellen[Kolom($0, deel)] != nil }) {
      var verloop = Verloop(aangemeldOp: datum(.datum, deel) ?? blad.routeOp ?? blad.op)
      leesVerloop(&verloop, deel)
      blad.delen[deel] = verloop
    }
  }

  private mutating func leesVerloop(_ verloop: inout Verloop, _ deel: Deel?) {
    verloop.status = woord(.status, deel == nil ? Woorden.status : Woorden.deelstatus, deel) ?? .aangemeld
    verloop.aangenomenOp = datum(.datumAangenomen, deel)
    verloop.hulpOp = datum(.datumStart, deel)
    verloop.wachtSinds = datum(.datumWachtlijst, deel)
    verloop.geslotenOp = datum(.datumEinde, deel)
    verloop.reden = woord(.redenAfsluiting, Woorden.reden, deel)
  }
}

extension Rijlezer {
  private func ontbreekt(_ rubriek: Rubriek) -> Bool {
    cellen[Kolom(rubriek)] == nil && !afgekeurd.contains(Kolom(rubriek))
  }

  private mutating func tekst(_ rubriek: Rubriek) -> String? {
    guard let cel = cellen[Kolom(rubriek)] else { return nil }
    return waarden.tekst(cel.tekst, cel.plek, rubriek.rawValue)
  }

  private mutating func kenmerk(_ rubriek: Rubriek) -> String? {
    guard let cel = cellen[Kolom(rubriek)] else { return nil }
    return waarden.kenmerk(cel.tekst, cel.plek, rubriek.rawValue)
  }

  private var medewerker: String? {
    mutating get {
      guard let cel = cellen[Kolom(.clientbegeleider)] else { return nil }
      return waarden.tekst(cel.tekst, cel.plek, Rubriek.clientbegeleider.rawValue, hoogstens: 100)
    }
  }

  private mutating func datum(_ rubriek: Rubriek, _ deel: Deel? = nil) -> Datum? {
    let kolom = Kolom(rubriek, deel)
    guard let cel = cellen[kolom] else { return nil }
    return waarden.datum(cel.tekst, cel.plek, kolom.naam)
  }

  private mutating func geheel(_ rubriek: Rubriek, _ bereik: ClosedRange<Int>) -> Int? {
    guard let cel = cellen[Kolom(rubriek)] else { return nil }
    return waarden.geheel(cel.tekst, cel.plek, rubriek.rawValue, in: bereik)
  }

  private mutating func woord<Waarde>(
    _ rubriek: Rubriek, _ lijst: Woordenlijst<Waarde>, _ deel: Deel? = nil
  ) -> Waarde? {
    let kolom = Kolom(rubriek, deel)
    guard let cel = cellen[kolom] else { return nil }
    return waarden.woord(cel.tekst, cel.plek, kolom.naam, uit: lijst)
  }
}
